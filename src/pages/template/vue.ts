import { vitepressId } from '../markdown/heading-ids.ts';
import { type StrippedText, UNKNOWN_TARGET } from '../text/edited-text.ts';
import { escapeHtml } from '../text/html.ts';
import { ATTRIBUTES, headingMark, takeHeadingMark } from './attributes.ts';
import { asCodeSpan } from './code.ts';
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
    (all) => keepSingleTildes(all),
  );
}

/** Below a line that is a heading by that. */
const UNDERLINED = String.raw`[ \t]*\r?\n {0,3}(?:=+|-+)[ \t]*\r?$`;

/** Elements of HTML that have no end. */
const VOID = 'area|br|col|embed|hr|img|input|link|meta|source|track|wbr';

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
  // An id is made of the value's name: https://vitepress.dev/guide/markdown#header-anchors
  {
    pattern: /(?=\r?$)(?<=^ {0,3}#{1,6}[ \t](?<title>[^\n{}]{0,300}\{\{[^\n{}]{0,300}\}\}[^\n{}]{0,300}))/,
    take: ({ groups: { title = '' }, edited, start }) => {
      const id = vitepressId(title);
      if (id !== '') edited.put(` ${headingMark(`~${id}`)}`, start);
    },
  },
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

/** In HTML a component that closes itself would swallow what follows. Of the theme's badge readers see its text. */
function takeComponent({ groups, edited, start }: FoundMark): void {
  const [, text] = /\stext="([^"]*)"/.exec(groups.attributes ?? '') ?? [];
  // In a heading it would become a part of the id, which it is not on the site.
  const isHeading = /^ {0,3}#{1,6}[ \t]/.test(edited.line);
  if (groups.component === 'Badge' && text !== undefined && !isHeading) edited.put(escaped(text), start);
}
