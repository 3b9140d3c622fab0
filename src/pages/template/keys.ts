import { escaped } from './scan.ts';

/** Keys that are not called by their names (https://facelessuser.github.io/pymdown-extensions/extensions/keys/#key-map-index). */
const CALLED: Readonly<Record<string, string>> = {
  ...{
    backslash: '\\',
    bar: '|',
    pipe: '|',
    'brace-left': '{',
    'brace-right': '}',
    'open-brace': '{',
    'close-brace': '}',
  },
  ...{ 'bracket-left': '[', 'bracket-right': ']', 'open-bracket': '[', 'close-bracket': ']', colon: ':', comma: ',' },
  ...{ 'double-quote': '"', 'single-quote': "'", equal: '=', exclam: '!', exclamation: '!', grave: '`', greater: '>' },
  ...{ less: '<', gt: '>', lt: '<', minus: '-', hyphen: '-', period: '.', plus: '+', question: '?', semicolon: ';' },
  ...{ slash: '/', tilde: '~', underscore: '_', 'arrow-up': 'Up', 'arrow-down': 'Down', 'arrow-left': 'Left' },
  ...{ 'arrow-right': 'Right', delete: 'Del', insert: 'Ins', escape: 'Esc', 'alt-graph': 'AltGr', altgr: 'AltGr' },
  ...{ command: 'Cmd', control: 'Ctrl', function: 'Fn', windows: 'Win', backtab: 'Back Tab', 'context-menu': 'Menu' },
  ...{ return: 'Enter', opt: 'Option', spc: 'Space', bksp: 'Backspace', back: 'Backspace', prtsc: 'Print Screen' },
  ...{ 'pg-up': 'Page Up', 'pg-dn': 'Page Down', 'page-dn': 'Page Down' },
};

/** How a key is called that is written by its name or in quotation marks, as Markdown. */
export function keyCalled(written: string): string {
  if (written.startsWith('"')) return escaped(written.slice(1, -1));
  const name = written.toLowerCase();
  if (Object.hasOwn(CALLED, name)) return escaped(CALLED[name] ?? '');
  return written
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}
