import { targetIsOpen } from './template-liquid-values.ts';
import { asCode, escaped, type Found, type Mark, stripMarks } from './template-scan.ts';
import { type StrippedText, UNKNOWN_TARGET } from './template-syntax.ts';

/**
 * Takes macros such as those of MDN (`{{Glossary("DOM", "text")}}`), variables and tags of Jinja and Liquid out of plain Markdown.
 * Within a sentence a macro mostly stands for words, and they are among its arguments; in a line of its own it makes something of
 * which the text knows nothing.
 */
export function stripMacros(text: string, _siteUrl: string): StrippedText {
  return stripMarks(text, MARKS);
}

const MARKS: readonly Mark[] = [
  { pattern: /\\{1,2}\{\{(?<shown>[^{}]{0,2000})\}\}/, take: showMacro },
  {
    pattern:
      /(?<!\\)\{\{-?\s*(?<macro>[\w.-]{1,100})\s*\((?<args>(?:[^"'`(){}]|"[^"\n]{0,1000}"|'[^'\n]{0,1000}'|`[^`]{0,1000}`|\([^(){}\n]{0,200}\)){0,2000})\)\s*-?\}\}/,
    take: takeMacro,
  },
  { pattern: /(?<!\\)\{\{[^{}]{0,2000}\}\}/, take: takeVariable },
  { pattern: /(?<!\\)\{%[^{}]{0,2000}%\}/, take: takeVariable },
  { pattern: /(?<!\\)\{#\s[^{}]{0,2000}#\}/ },
];

/** With a backslash before it, it is shown; as code, so that it does not look like template syntax. */
function showMacro({ groups, edited, start }: Found): void {
  edited.put(asCode(`{{${groups.shown ?? ''}}}`), start);
}

function takeVariable({ edited, start }: Found): void {
  if (targetIsOpen(edited.line)) edited.put(UNKNOWN_TARGET, start);
}

function takeMacro(found: Found): void {
  const { text, start, end, groups, edited } = found;
  if (targetIsOpen(edited.line)) {
    edited.put(UNKNOWN_TARGET, start);
    return;
  }
  const strings = [...(groups.args ?? '').matchAll(/"([^"]*)"|'([^']*)'/g)].map(([, a, b]) => a ?? b ?? '');
  if (isAlone(text, start, end)) return;
  // The first argument names what is meant; the second, where there is one, is what readers see of it.
  const [name = '', label = ''] = strings;
  edited.put(escaped(label.trim() === '' ? name : label), start);
}

/** Whether there is nothing but macros and marks of lists in its line. */
function isAlone(text: string, start: number, end: number): boolean {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const feed = text.indexOf('\n', end);
  const around =
    text.slice(Math.max(from, start - 1000), start) +
    text.slice(end, Math.min(feed < 0 ? text.length : feed, end + 1000));
  return /^[\s>]*$/.test(around.replaceAll(/\{\{[^{}]*\}\}/g, ''));
}
