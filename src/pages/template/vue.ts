import { vitepressId } from '../markdown/heading-ids.ts';
import { type StrippedText, UNKNOWN_TARGET } from '../text/edited-text.ts';
import { escapeHtml } from '../text/html.ts';
import { ATTRIBUTES, HTML_HEADING, headingMark, takeHeadingMark } from './attributes.ts';
import { asCodeSpan } from './code.ts';
import { stripCodeMarks, VITEPRESS_CODE_MARKS } from './code-marks.ts';
import { stripContainers } from './containers.ts';
import { targetIsOpen } from './liquid-values.ts';
import { escaped, type FoundMark, inTurn, type Mark, stripMarks } from './scan.ts';
import { keepSingleTildes } from './tildes.ts';

/** Takes what Vue makes of a VitePress page (https://vitepress.dev/guide/using-vue), and containers, out of its text. */
export function stripVue(text: string): StrippedText {
  return inTurn(
    text,
    (all) => stripMarks(all, MARKS),
    stripContainers,
    (all) => stripCodeMarks(all, VITEPRESS_CODE_MARKS),
    (all) => keepSingleTildes(all),
  );
}

/** Below a line that is a heading by that. */
const UNDERLINED = String.raw`[ \t]*\r?\n {0,3}(?:=+|-+)[ \t]*\r?$`;

/** Elements of HTML that have no end. */
const VOID = 'area|br|col|embed|hr|img|input|link|meta|source|track|wbr';

/** What stands in a heading otherwise than readers see it: values, badges, signs by their names. */
const OTHERWISE = String.raw`(?:\{\{[^\n{}]{0,300}\}\}|<Badge\b|&(?:[a-zA-Z]\w{1,30}|#\d{1,7}|#[xX][\da-fA-F]{1,6});|\\&)`;

const MARKS: readonly Mark[] = [
  // A template with a name or a condition is what a component shows, and no part of the page's own component.
  { pattern: /^<(?<block>script|style|template(?![^>]{0,1000}(?:#|\bv-)))\b[^>]{0,1000}>/, takeUpTo: takeBlock },
  { pattern: /<template\b[^>]{0,1000}>|<\/template\s*>/ },
  { pattern: /^[ \t]{0,3}:{3,}[ \t]*v-pre\b[^\n]*$/, takeUpTo: keepUntouched },
  { pattern: /<(?<pre>\w{1,30})(?:\s[^<>]{0,300})?\sv-pre(?:\s[^<>]{0,300})?>/, takeUpTo: keepElement },
  { pattern: /\{\{(?<output>[\s\S]{0,2000}?)\}\}/, take: takeOutput },
  {
    pattern:
      /<(?<component>[A-Z][\w.]{0,100}|[a-z]\w{0,50}-[\w-]{1,100})(?<attributes>(?:\s(?:[^"'<>]|"[^"]{0,1000}"|'[^']{0,1000}'){0,1000})?)\/>/,
    take: takeComponent,
  },
  {
    pattern: new RegExp(
      String.raw`(?=\r?$)(?<=^ {0,3}#{1,6}[ \t](?<title>(?:[^\n{}]|\{\{[^\n{}]{0,300}\}\}){0,600}?${OTHERWISE}(?:[^\n{}]|\{\{[^\n{}]{0,300}\}\}){0,600}))`,
    ),
    take: nameAsWritten,
  },
  HTML_HEADING,
  { pattern: /^[ \t]*\[\[[Tt][Oo][Cc]\]\][ \t]*\r?$/ },
  { pattern: /^[ \t]*<<<[ \t][^\n]{0,1000}$/ },
  // Vue takes an element that closes itself for an empty one, HTML for the beginning of one.
  {
    pattern: new RegExp(
      `<(?!(?:${VOID})\\b)[a-z][a-z\\d]{0,20}(?:\\s(?:[^"'<>]|"[^"]{0,1000}"|'[^']{0,1000}'){0,1000})?/>`,
    ),
  },
  // https://vitepress.dev/guide/markdown#advanced-configuration names markdown-it-attrs, which VitePress has on.
  {
    pattern: new RegExp(
      String.raw`(?=\{)(?<=^ {0,3}#{1,6}[ \t][^\n]{0,400})\{(?<heading>${ATTRIBUTES})\}(?=[ \t#]{0,100}\r?$)`,
    ),
    take: takeHeadingMark,
  },
  // Of a block, in a line of its own; of a cell of a table.
  { pattern: new RegExp(String.raw`^[ \t]{0,9}\{${ATTRIBUTES}\}[ \t]*\r?$|[ \t]\{${ATTRIBUTES}\}(?=[ \t]*\|)`) },
  {
    pattern: new RegExp(
      String.raw`(?=\{)(?<=[)\]*_>\x60])\{${ATTRIBUTES}\}|(?=\{)(?<=[^{\s])\{${ATTRIBUTES}\}(?=[ \t]*\r?$)(?!${UNDERLINED})`,
    ),
  },
  {
    pattern: new RegExp(
      String.raw`(?=[ \t]\{)(?<!^ {0,3}#{1,6}(?:[ \t][^\n]{0,400})?)[ \t]\{${ATTRIBUTES}\}(?=[ \t]*\r?$)(?!${UNDERLINED})`,
    ),
  },
];

/** A block of the page's component; what is not closed is text. */
function takeBlock({ text, start, end, groups, edited }: FoundMark): number {
  const close = new RegExp(`</${groups.block}\\s*>`, 'g');
  close.lastIndex = end;
  const ending = close.exec(text);
  if (!ending) edited.keep(start, end);
  return ending ? ending.index + ending[0].length : end;
}

/** What a container `v-pre` holds is text as it stands; shown as code, it does not look like template syntax. */
function keepUntouched({ text, end, edited }: FoundMark): number {
  const close = /^[ \t]{0,3}:{3,}[ \t]*$/gm;
  close.lastIndex = end;
  const to = close.exec(text)?.index ?? text.length;
  edited.put(
    text.slice(end, to).replaceAll(SHOWN, (shown) => asCodeSpan(shown)),
    end,
  );
  return to;
}

function keepElement({ text, start, end, groups, edited }: FoundMark): number {
  const close = text.indexOf(`</${groups.pre}`, end);
  edited.keep(start, end);
  if (close < 0) return end;
  // Within HTML, Markdown's own way to write code may not be read.
  edited.put(
    text.slice(end, close).replaceAll(SHOWN, (found) => `<code>${escapeHtml(found)}</code>`),
    end,
  );
  return close;
}

/** Template syntax that is shown, and not yet as code. */
const SHOWN = /(?<!`)\{\{[^{}\n]*\}\}(?!`)/g;

function takeOutput({ groups, edited, start }: FoundMark): void {
  if (targetIsOpen(edited.line)) {
    edited.put(UNKNOWN_TARGET, start);
    return;
  }
  const [, double, single] = /^\s*(?:"([^"]*)"|'([^']*)')\s*$/.exec(groups.output ?? '') ?? [];
  edited.put(escaped(double ?? single ?? ''), start);
}

/** An id is made of what is written, without tags: https://vitepress.dev/guide/markdown#header-anchors */
function nameAsWritten({ groups: { title = '' }, edited, start }: FoundMark): void {
  const written = title.replaceAll(/(`+)(.*?)\1|<[^<>]*>/g, (_tag, _ticks, code?: string) => code ?? '');
  const id = vitepressId(written.replaceAll(/\[([^[\]]*)\]\([^()]*\)/g, '$1').replaceAll('\\&', '&amp;'));
  if (id !== '') edited.put(` ${headingMark(`~${id}`)}`, start);
}

/** In HTML a component that closes itself would swallow what follows. Of the theme's badge readers see its text. */
function takeComponent({ groups, edited, start }: FoundMark): void {
  const [, text] = /\stext="([^"]*)"/.exec(groups.attributes ?? '') ?? [];
  if (groups.component === 'Badge' && text !== undefined) edited.put(escaped(text), start);
}
