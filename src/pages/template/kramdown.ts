import { EditedText, type StrippedText } from '../text/edited-text.ts';
import { linesOf } from '../text/lines.ts';
import { type FoundMark, type Mark, stripMarks } from './scan.ts';

/** What kramdown reads otherwise than GitHub does: written as GitHub reads it. */
export function keepKramdown(text: string): StrippedText {
  return stripMarks(text, MARKS);
}

const keep = ({ edited, start, end }: FoundMark) => edited.keep(start, end);

const MARKS: readonly Mark[] = [
  // A heading must have text (https://kramdown.gettalong.org/syntax.html#atx-style); what has none is a paragraph.
  {
    pattern: /^ {0,3}(?=#{1,6}(?:[ \t]{1,100}#{1,100})?[ \t]{0,100}\r?$)/,
    take: ({ edited, start, end }) => {
      edited.keep(start, end);
      edited.put('\\', end);
    },
  },
  { pattern: /\$\$(?:(?!\n[ \t]*\r?\n)[^$]){1,4000}\$\$/, take: keep },
  // https://kramdown.gettalong.org/syntax.html#typographic-symbols
  {
    pattern: /<<(?=[^<>\n]{1,400}>>)(?<quoted>[^<>\n]{1,400})>>/,
    take: ({ edited, start, end }) => {
      edited.put('«', start);
      edited.keep(start + 2, end - 2);
      edited.put('»', end - 2);
    },
  },
  // Two backslashes end a line: https://kramdown.gettalong.org/syntax.html#paragraphs
  { pattern: /(?<!\\)\\\\(?=\r?\n[^\n]*\S)/, take: ({ edited, start }) => edited.keep(start, start + 1) },
  // https://kramdown.gettalong.org/syntax.html#eob-marker
  { pattern: /^\^[ \t]*\r?$/, take: ({ edited, start }) => edited.put('<!-- -->', start) },
];

/** A line of dashes, equal signs and pipes, which parts a table. */
const SEPARATOR = /^\s*\|?[ \t]*:?[-=]+:?[ \t]*(?:[|+][ \t]*:?[-=]+:?[ \t]*)*[|+]?[ \t]*\r?$/;
const ROW = /^ {0,3}\|/;

/** Puts a head above tables that have none (https://kramdown.gettalong.org/syntax.html#tables): without one, they are text to GitHub. */
export function headTables(text: string): StrippedText {
  if (!text.includes('|')) return { text, originalOffset: (offset) => offset };
  const edited = new EditedText(text);
  let done = 0;
  let wasBlank = true;
  const lines = [...linesOf(text)];
  for (const [at, { start, end, text: line, fenced }] of lines.entries()) {
    const next = lines[at + 1]?.text ?? '';
    if (!fenced && wasBlank && ROW.test(line) && !isHead(line, next)) {
      edited.keep(done, start);
      edited.put(headOf(line), start);
      done = SEPARATOR.test(line) ? Math.min(text.length, end + 1) : start;
    }
    wasBlank = !fenced && line.trim() === '';
  }
  edited.keep(done, text.length);
  return edited.finish();
}

function isHead(line: string, next: string): boolean {
  return !SEPARATOR.test(line) && next.includes('-') && SEPARATOR.test(next);
}

/** Code may hold pipes, so there may be more cells than the table has; fewer would lose words. */
function headOf(line: string): string {
  const cells = Math.max(1, line.trim().replace(/^\|/, '').replace(/\|$/, '').split('|').length);
  return `|${' |'.repeat(cells)}\n|${'-|'.repeat(cells)}\n`;
}
