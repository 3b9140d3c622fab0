import { type Dialect, mayBeOn } from '../dialect.ts';
import { EditedText, type StrippedText, UNKNOWN_TARGET } from '../text/edited-text.ts';
import { headingMark, idIn } from './attributes.ts';
import { asCodeBlock, asCodeSpan } from './code.ts';
import { FORMULA, FORMULA_IN_BRACKETS } from './formulas.ts';
import { targetIsOpen } from './liquid-values.ts';
import { type FoundMark, type Mark, stripMarks } from './scan.ts';
import { addressed, isWordless, shownBy } from './shortcodes-shown.ts';
import {
  argumentsIn,
  BROKEN_TAG,
  closesItself,
  lastCloses,
  SHOWN_TAG,
  type ShortcodeArguments,
  TAG,
} from './shortcodes-tag.ts';

/**
 * Takes shortcodes (https://gohugo.io/content-management/shortcodes/), template actions and the attributes of Goldmark
 * (https://gohugo.io/content-management/markdown-attributes/) out of a Hugo page. What a shortcode wraps stays, and of its arguments
 * what readers see. A shortcode that is commented out is shown. Formulas stay: doubled braces mean nothing to Hugo there.
 */
export function stripShortcodes(text: string, dialect: Dialect = {}): StrippedText {
  const closes = lastCloses(text);
  const takeTag = (found: FoundMark) => takeShortcode(found, closes);
  return stripMarks(text, [
    { pattern: SHOWN_TAG, take: showTag },
    { pattern: TAG, takeUpTo: takeTag },
    ...formulasOf(dialect),
    ...MARKS,
  ]);
}

/** https://gohugo.io/content-management/mathematics/: Markdown reads nothing in what passes through. */
function formulasOf(dialect: Dialect): readonly Mark[] {
  if (!dialect.formulas) return [];
  return mayBeOn(dialect, 'dollars') ? [FORMULA] : [FORMULA_IN_BRACKETS];
}

const MARKS: readonly Mark[] = [
  { pattern: BROKEN_TAG, take: takeUnknown },
  { pattern: /\$\$(?:(?!\n[ \t]*\r?\n)[^$]){1,4000}\$\$|\\\[(?:(?!\\[[\]])[\s\S]){1,4000}\\\]/, take: keep },
  { pattern: /\{\{(?:(?!\{\{|\}\}|\n[ \t]*\r?\n)[^`]){0,2000}\}\}/, take: takeAction },
  {
    pattern: /(?=\{)(?<=^ {0,3}#{1,6}[ \t][^\n]{0,400})\{(?<heading>[^{}\n]{1,400})\}(?=[ \t]*\r?$)/,
    take: takeHeadingMark,
  },
  {
    pattern:
      /^[ \t>]*\{[ \t]*(?:[.#][\w:/.-]{1,100}|[\w-]{1,100}=(?:"[^"\n]{0,400}"|[^\s{}"]{1,400}))(?:[ \t][^{}\n]{0,400})?\}[ \t]*\r?$/,
  },
];

function showTag({ groups, edited, start }: FoundMark): void {
  edited.put(asCodeSpan(shownTag(groups)), start);
}

function shownTag({ sign, shown = '' }: Readonly<Record<string, string | undefined>>): string {
  return `{{${sign}${shown}${sign === '<' ? '>' : '%'}}}`;
}

/** Shortcodes that are commented out within code, as well: Hugo reads them before Markdown. */
export function showEscaped(text: string): StrippedText {
  const edited = new EditedText(text);
  let done = 0;
  for (const { 0: whole, index, groups = {} } of text.matchAll(new RegExp(SHOWN_TAG, 'g'))) {
    edited.keep(done, index);
    edited.put(shownTag(groups), index);
    done = index + whole.length;
  }
  edited.keep(done, text.length);
  return edited.finish();
}

function takeUnknown({ edited, start }: FoundMark): void {
  if (targetIsOpen(edited.line)) edited.put(UNKNOWN_TARGET, start);
}

/**
 * Hugo runs no template in a page's text (https://gohugo.io/content-management/shortcodes/): what looks like one is shown. As code, so that it
 * does not look like template syntax; but within HTML, marks of code would be text.
 */
function takeAction({ text, edited, start, end }: FoundMark): void {
  if (targetIsOpen(edited.line)) edited.put(UNKNOWN_TARGET, start);
  else if (!/^[ \t>]*<|\[\s*$/.test(edited.line)) edited.put(asCodeSpan(text.slice(start, end)), start);
}

function keep({ edited, start, end }: FoundMark): void {
  edited.keep(start, end);
}

/** The id stays for the step that names headings; what is no list of attributes is text. */
function takeHeadingMark({ groups: { heading = '' }, edited, start, end }: FoundMark): void {
  const id = idIn(heading);
  if (id !== undefined) edited.put(headingMark(id), start);
  else if (!/^\s*(?:\.[\w-]|[\w-]+=)/.test(heading)) edited.keep(start, end);
}

/** Deals with a shortcode; returns where reading goes on. */
function takeShortcode(found: FoundMark, closes: ReadonlyMap<string, number>): number {
  const { text, groups, edited, start, end } = found;
  const { name = '', rest = '', close } = groups;
  if (close !== undefined) return end;
  const args = argumentsIn(rest);
  if (targetIsOpen(edited.line)) {
    edited.put(targetOf(name, args), start);
    return end;
  }
  const wraps = !closesItself(rest) && (closes.get(name) ?? 0) >= end;
  const inside = wraps ? insideOf(text, name, end) : undefined;
  if (inside !== undefined && isWordless(name)) return inside.end;
  if (inside !== undefined && isCode(name, inside.text)) {
    putCode(found, inside.text, args);
    return inside.end;
  }
  putShown(found, args, wraps);
  return endOfAttributes(text, start, end);
}

/** Shortcodes that give a link its address (https://gohugo.io/shortcodes/relref/). The path leads to a page like any other. */
function targetOf(name: string, { named, positional }: ShortcodeArguments): string {
  const path = name === 'ref' || name === 'relref' ? (named.get('path') ?? positional[0]?.value) : undefined;
  return path === undefined ? UNKNOWN_TARGET : addressed(path);
}

/** What a shortcode wraps, if it wraps none of its own name, and where its end mark ends. */
function insideOf(
  text: string,
  name: string,
  from: number,
): { readonly text: string; readonly end: number } | undefined {
  const mark = new RegExp(
    `\\{\\{[<%]\\s{0,100}(?<close>/)?\\s{0,100}${name.replaceAll('.', '\\.')}\\s{0,100}(?:(?<end>[>%]\\}\\})|(?![\\w./-]))`,
    'g',
  );
  mark.lastIndex = from;
  const match = mark.exec(text);
  if (match?.groups?.close === undefined || match.groups.end === undefined) return undefined;
  return { text: text.slice(from, match.index), end: match.index + match[0].length };
}

/** `highlight` (https://gohugo.io/shortcodes/highlight/) and what sites call so; theirs may wrap tabs and fences as well. */
function isCode(name: string, inside: string): boolean {
  if (name === 'highlight') return true;
  const isCalledSo = /^(?:hl|mermaid|prism|(?:\w+[-_])?code(?:[-_]?\w+)?)$/i.test(name);
  return isCalledSo && !/^[ \t]*(?:`{3}|~{3})|\{\{[<%](?!\/\*)/m.test(inside);
}

function putCode({ edited, start }: FoundMark, code: string, { positional, named }: ShortcodeArguments): void {
  const extension = /\.(\w{1,20})$/.exec(named.get('file') ?? '')?.[1];
  const language = named.get('lang') ?? named.get('language') ?? positional[0]?.value ?? extension ?? '';
  const isInline = !code.includes('\n') && !/^[ \t>]*$/.test(edited.line);
  edited.put(isInline ? asCodeSpan(code) : asCodeBlock(code, language, indentOf(edited.line)), start);
}

function putShown({ text, groups, edited, start, end }: FoundMark, args: ShortcodeArguments, wraps: boolean): void {
  const { line } = edited;
  const beginsLine = /^[ \t>]*$/.test(line);
  const endsLine = /^[ \t]*\r?(?:\n|$)/.test(text.slice(end, end + 100));
  const parts = shownBy(groups.name ?? '', args, { inSentence: !wraps && !(beginsLine && endsLine), wraps });
  if (parts.length === 0) return;
  const blank = `\n${line.trimEnd()}`;
  if (!beginsLine || !(endsLine || wraps)) edited.put(parts.join(' '), start);
  else edited.put(parts.join(`${blank}\n${line}`) + blank + (endsLine ? '' : `\n${line}`), start);
}

/** Attributes of a block that a shortcode makes go with it. */
function endOfAttributes(text: string, start: number, end: number): number {
  if (start > 0 && text.charAt(start - 1) !== '\n') return end;
  return end + (/^\{[^{}\n]{1,400}\}(?=[ \t]*\r?(?:\n|$))/.exec(text.slice(end, end + 500))?.[0].length ?? 0);
}

/** What the lines of a block begin with whose first line stands behind this. */
function indentOf(line: string): string {
  const opening = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?$/.exec(line)?.[0] ?? '';
  return opening.replaceAll(/[^ \t>]/g, ' ');
}
