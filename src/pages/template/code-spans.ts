import { EditedText, type StrippedText } from '../text/edited-text.ts';
import { linesOf } from '../text/lines.ts';
import type { Range } from './code.ts';
import { codeTokens, endOfCode } from './scan.ts';

/** How a generator reads spans of code otherwise than GitHub does. */
interface SpanRules {
  /**
   * Whether a language may be said in front
   * (https://facelessuser.github.io/pymdown-extensions/extensions/inlinehilite/#syntax).
   */
  readonly languages?: boolean | undefined;
}

const TOKEN = new RegExp(
  codeTokens('`')
    .map(({ source }) => source)
    .join('|'),
  'gm',
);
const LANGUAGE = /^(?:#!|:::)[\w#.+-]{1,40} +/;

/**
 * Writes spans of code as GitHub reads them. In a row of a table a pipe within code ends a cell there, unless it is escaped
 * (https://github.github.com/gfm/#example-200); Python-Markdown and kramdown see code first.
 */
export function keepCodeSpans(text: string, { languages = false }: SpanRules = {}): StrippedText {
  const rows = /`[^`\n]*\|/.test(text) ? rowsOf(text) : [];
  if (rows.length === 0 && !languages) return { text, originalOffset: (offset) => offset };
  const edited = new EditedText(text);
  const token = new RegExp(TOKEN);
  let done = 0;
  let row = 0;
  for (let match = token.exec(text); match; match = token.exec(text)) {
    const { 0: whole, index: start, groups = {} } = match;
    const end = endOfCode(text, start, start + whole.length, groups) ?? start + whole.length;
    const { span } = groups;
    if (span !== undefined && end > start + whole.length) {
      const from = start + span.length;
      const [mark = ''] = (languages && LANGUAGE.exec(text.slice(from, from + 100))) || [];
      edited.keep(done, from);
      done = from + mark.length;
      while (start > (rows[row]?.end ?? text.length)) row += 1;
      if (start >= (rows[row]?.start ?? text.length)) done = escapePipes(text, done, end, edited);
    }
    token.lastIndex = Math.max(end, start + 1);
  }
  edited.keep(done, text.length);
  return edited.finish();
}

function escapePipes(text: string, from: number, end: number, edited: EditedText): number {
  let done = from;
  for (let at = text.indexOf('|', from); at >= 0 && at < end; at = text.indexOf('|', at + 1)) {
    edited.keep(done, at);
    edited.put('\\', at);
    done = at;
  }
  return done;
}

const DELIMITERS = /^[ \t>]*\|?(?:[ \t]*:?-+:?[ \t]*\|)*[ \t]*(?::?-+:?)?[ \t]*\r?$/;

/** The tables of a text: from the line above one of dashes and pipes to a blank line. */
function rowsOf(text: string): readonly Range[] {
  const rows: { start: number; end: number }[] = [];
  let last = { start: 0, text: '' };
  let isIn = false;
  for (const { start, end, text: line, fenced } of linesOf(text)) {
    const isBlank = fenced || line.replaceAll('>', '').trim() === '';
    const open = rows.at(-1);
    if (isIn && !isBlank && open) open.end = end;
    else if (!isBlank && line.includes('|') && DELIMITERS.test(line) && last.text.includes('|')) {
      rows.push({ start: last.start, end });
      isIn = true;
    } else isIn = false;
    last = { start, text: isBlank ? '' : line };
  }
  return rows;
}
