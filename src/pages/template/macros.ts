import { asText, type StrippedText, UNKNOWN_TARGET } from '../text/edited-text.ts';
import { headingMark } from './attributes.ts';
import { asCodeSpan } from './code.ts';
import { targetIsOpen } from './liquid-values.ts';
import { type FoundMark, type Mark, stripMarks } from './scan.ts';

/**
 * Takes macros such as those of MDN (https://developer.mozilla.org/en-US/docs/MDN/Writing_guidelines/Page_structures/Macros), variables
 * and tags of Jinja and Liquid out of plain Markdown. Within a sentence a macro mostly stands for words, and they are among its
 * arguments; in a line of its own it makes something of which the text knows nothing. Formulas stay as they are.
 */
export function stripMacros(text: string): StrippedText {
  return stripMarks(text, MARKS);
}

/** A string within arguments; it never reaches into the next macro, so a hostile text takes no longer than its length suggests. */
const STRING = ['"', "'", '`'].map((quote) => `${quote}(?:(?!\\{\\{)[^${quote}\\n]){0,2000}${quote}`).join('|');
const MACRO = new RegExp(
  String.raw`\{\{-?\s{0,100}(?<macro>[\w.-]{1,100})\s{0,100}\(` +
    String.raw`(?<args>(?:[^"'\`(){}]|${STRING}|\([^(){}\n]{0,200}\)){0,2000})\)\s{0,100}-?\}\}`,
);

const MARKS: readonly Mark[] = [
  // An id as MDX can hold it: as a comment.
  {
    pattern:
      /(?=\{)(?<=^ {0,3}#{1,6}[ \t][^\n]{0,400})\{\/\*[ \t]{0,9}#?(?<id>[^\s{}*]{1,200})[ \t]{0,9}\*\/\}(?=[ \t]*\r?$)/,
    take: ({ groups: { id = '' }, edited, start }) => edited.put(headingMark(id), start),
  },
  { pattern: /\\{1,2}\{\{(?<shown>[^{}]{0,2000})\}\}/, take: showMacro },
  { pattern: /\$\$(?:(?!\n[ \t]*\r?\n)[^$]){1,4000}\$\$/, take: ({ edited, start, end }) => edited.keep(start, end) },
  { pattern: /\{%-?\s{0,100}raw\s{0,100}-?%\}/, takeUpTo: takeRaw },
  { pattern: MACRO, take: takeMacro },
  { pattern: /\{\{[^{}]{0,2000}\}\}/, take: takeUnknown },
  { pattern: /\{%(?:(?!\{%|%\})[\s\S]){0,2000}%\}/, take: takeUnknown },
  { pattern: /\{#\s(?:(?!\{#)[\s\S]){0,2000}?#\}/ },
];

/** With a backslash before it, it is shown; as code, so that it does not look like template syntax. */
function showMacro({ groups, edited, start }: FoundMark): void {
  edited.put(asCodeSpan(`{{${groups.shown ?? ''}}}`), start);
}

/** What stands between the tags is meant as it is. */
export function takeRaw({ text, edited, start, end }: FoundMark): number {
  const close = /\{%-?\s{0,100}(?:end(?=raw))?raw\s{0,100}-?%\}/g;
  close.lastIndex = end;
  const match = close.exec(text);
  if (!match?.[0].includes('endraw')) return end;
  edited.put(stripMarks(text.slice(end, match.index), [UNTOUCHED]).text, start);
  return match.index + match[0].length;
}

/** Template syntax that is meant as text becomes code, so that it does not look like template syntax. */
const UNTOUCHED: Mark = {
  pattern: /\{\{[^{}\n]{0,2000}\}\}|\{%[^{}\n]{0,2000}%\}/,
  take: ({ text, edited, start, end }) => edited.put(asCodeSpan(text.slice(start, end)), start),
};

function takeUnknown({ edited, start }: FoundMark): void {
  if (targetIsOpen(edited.line)) edited.put(UNKNOWN_TARGET, start);
}

function takeMacro(found: FoundMark): void {
  const { groups, edited, start } = found;
  if (targetIsOpen(edited.line)) edited.put(UNKNOWN_TARGET, start);
  else if (!isAlone(found)) edited.put(asText(wordsOf(groups.macro ?? '', groups.args ?? '')), start);
}

/** Of these nothing is to be read: players, samples, notices, menus. */
const WORDLESS = /^(?:Embed|Interactive|Available|Inheritance|Previous|Next)|Sidebar$/i;
/** Names of elements, which readers know by their brackets. */
const ELEMENTS = /^(?:HTML|SVG|MathML)Element$/i;

/** What readers see of a macro: the second argument, where it is none but empty, else the first, which names what is meant. */
function wordsOf(macro: string, args: string): string {
  if (WORDLESS.test(macro)) return '';
  const [name = '', label = ''] = [...args.matchAll(/"([^"]*)"|'([^']*)'|(?<![\w.-])(\d+)(?![\w.-])/g)].map(
    ([, double, single, number]) => (double ?? single ?? number ?? '').trim(),
  );
  if (/^rfc$/i.test(macro)) return `RFC ${name}${label === '' ? '' : `: ${label}`}`;
  if (label !== '' && !/^\d+$/.test(label)) return label;
  if (ELEMENTS.test(macro) && name !== '') return `<${name}>`;
  return /^glossary$/i.test(macro) ? name.replaceAll('_', ' ') : name;
}

/** How far beside a macro its line is looked at, in characters; a longer one holds more than macros. */
const LOOK_ASIDE = 1_000;

/** Whether there is nothing but macros and marks of quotations in its line. */
function isAlone({ text, start, end }: FoundMark): boolean {
  const before = text.slice(Math.max(0, start - LOOK_ASIDE), start);
  const after = text.slice(end, end + LOOK_ASIDE);
  const [rest = ''] = after.split('\n', 1);
  const line = before.slice(before.lastIndexOf('\n') + 1) + rest;
  return /^[\s>]*$/.test(line.replaceAll(/\{\{[^{}]*\}\}/g, ''));
}
