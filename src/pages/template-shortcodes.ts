import { targetIsOpen } from './template-liquid-values.ts';
import { asCode, asFence, escaped, type Found, type Mark, stripMarks } from './template-scan.ts';
import { type StrippedText, UNKNOWN_TARGET } from './template-syntax.ts';

/**
 * Takes shortcodes (https://gohugo.io/content-management/shortcodes/), template actions and the attributes of Goldmark out of a Hugo
 * page. What a shortcode wraps stays; what only the site's own templates could tell goes. A shortcode that is commented out is shown.
 */
export function stripShortcodes(text: string, _siteUrl: string): StrippedText {
  return stripMarks(text, MARKS);
}

const MARKS: readonly Mark[] = [
  { pattern: /\{\{(?<sign>[<%])\/\*(?<shown>[\s\S]{0,4000}?)\*\/[>%]\}\}/, take: showShortcode },
  {
    pattern:
      /\{\{(?<open>[<%])\s*(?<close>\/)?\s*(?<name>[\w./-]{1,100}?)(?<rest>(?:\s(?:[^"`%>]|"(?:[^"\\]|\\.){0,2000}"|`[^`]{0,2000}`|[%>](?!\}\})){0,2000})?)[%>]\}\}/,
    takeUpTo: takeShortcode,
  },
  { pattern: /\{\{[\s\S]{0,4000}?\}\}/, take: takeAction },
  {
    pattern: /(?<=^ {0,3}#{1,6}[ \t][^\n]{0,1000}?)\{(?<heading>[#.\w][^{}\n]{0,400})\}(?=[ \t]*\r?$)/,
    take: takeHeadingMark,
  },
  {
    pattern:
      /^[ \t]*\{[ \t]*(?:[.#][\w-]{1,100}|[\w-]{1,100}=(?:"[^"\n]{0,400}"|[^\s{}"]{1,400}))(?:[ \t][^{}\n]{0,400})?\}[ \t]*\r?$/,
  },
];

function showShortcode({ groups, edited, start }: Found): void {
  const { sign, shown = '' } = groups;
  edited.put(asCode(`{{${sign}${shown}${sign === '<' ? '>' : '%'}}}`), start);
}

function takeAction({ edited, start }: Found): void {
  if (targetIsOpen(edited.line)) edited.put(UNKNOWN_TARGET, start);
}

/** The id stays for the step that names headings. */
function takeHeadingMark({ groups, edited, start, end, text }: Found): void {
  const { heading = '' } = groups;
  const id = /(?:^|\s)#([\w.:-]+)/.exec(heading)?.[1];
  if (id !== undefined) edited.put(`{#${id}}`, start);
  else if (!/^(?:\.[\w-]|[\w-]+=)/.test(heading)) edited.keep(start, Math.min(end, text.length));
}

/** Shortcodes that give a link its address (https://gohugo.io/shortcodes/relref/). */
const REFERENCES = ['ref', 'relref'];

function takeShortcode(found: Found): number {
  const { groups, edited, start, end } = found;
  const { name = '', rest = '', close } = groups;
  if (close !== undefined) return end;
  const args = argumentsIn(rest);
  if (targetIsOpen(edited.line)) {
    const path = REFERENCES.includes(name) ? (args.named.get('path') ?? args.positional[0]) : undefined;
    edited.put(path === undefined ? UNKNOWN_TARGET : addressed(path), start);
    return end;
  }
  if (/highlight|code/.test(name) && !rest.trimEnd().endsWith('/')) return takeCode(found, name, args);
  edited.put(shownBy(name, args, /^[ \t>]*$/.test(edited.line)), start);
  return end;
}

/** A shortcode that wraps code (`highlight`, and what themes call so) becomes a block of code. */
function takeCode({ text, edited, start, end }: Found, name: string, { positional, named }: Arguments): number {
  const close = new RegExp(`\\{\\{[<%]\\s*/\\s*${name.replaceAll(/[./]/g, '\\$&')}\\s*[>%]\\}\\}`, 'g');
  close.lastIndex = end;
  const ending = close.exec(text);
  if (!ending || !text.slice(end, ending.index).includes('\n')) return end;
  const language = named.get('lang') ?? positional[0] ?? named.get('file')?.replace(/^.*\./, '') ?? '';
  const indent = /^[ \t>]*$/.test(edited.line) ? edited.line : '';
  const fence = asFence(text.slice(end, ending.index), /^[\w+#-]*$/.test(language) ? language : '');
  const [first = '', ...others] = fence.split('\n');
  // The lines between are the page's own, with its indentation.
  edited.put([first, ...others.slice(0, -1), `${indent}${others.at(-1) ?? ''}`].join('\n'), start);
  return ending.index + ending[0].length;
}

/** What readers see of a shortcode itself: the picture of a figure, a caption, a summary. */
function shownBy(name: string, { named }: Arguments, isBlock: boolean): string {
  const source = named.get('src');
  const picture =
    /^(?:figure|img|image)$/.test(name) && source !== undefined
      ? `![${escaped(named.get('alt') ?? '')}](${addressed(source)})`
      : '';
  const words = ['title', 'summary', 'caption'].map((key) => named.get(key)).filter((text) => text !== undefined);
  if (!isBlock) return picture;
  // Paragraphs of their own: what the shortcode wraps may follow on the same line.
  return [picture, ...words]
    .filter((part) => part !== '')
    .map((part) => `${part}\n\n`)
    .join('');
}

interface Arguments {
  readonly positional: readonly string[];
  readonly named: ReadonlyMap<string, string>;
}

function argumentsIn(rest: string): Arguments {
  const positional: string[] = [];
  const named = new Map<string, string>();
  const argument = /(?:([\w-]{1,100})=)?(?:"((?:[^"\\]|\\.)*)"|`([^`]*)`|([^\s"`=]+))/g;
  for (const [, key, quoted, raw, bare] of rest.replace(/\/\s*$/, '').matchAll(argument)) {
    const value = quoted?.replaceAll(/\\(.)/g, '$1') ?? raw ?? bare ?? '';
    if (key === undefined) positional.push(value);
    else named.set(key, value);
  }
  return { positional, named };
}

function addressed(path: string): string {
  return encodeURI(path.toWellFormed()).replaceAll('(', '%28').replaceAll(')', '%29');
}
