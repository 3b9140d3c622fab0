/** A part of a text, by offsets. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** How far back an indented line is looked at to find out what it belongs to, in characters and in lines. */
const LOOK_BACK = 4_000;
const MOST_LINES_BACK = 200;

/** Where a pattern with the flag `g` matches first, from an offset on. */
export function endOf(text: string, pattern: RegExp, from: number): Range | undefined {
  pattern.lastIndex = from;
  const match = pattern.exec(text);
  return match ? { start: match.index, end: match.index + match[0].length } : undefined;
}

/**
 * Where a fence of code ends whose marks end at `from` (https://spec.commonmark.org/0.31.2/#fenced-code-blocks): after the line of at
 * least as many of them, before the end of the quotation or list item in which it stands, else with the text.
 */
export function fenceEnd(text: string, from: number, ticks: string): number {
  const opened = lineEnd(text, from);
  // Backticks behind a fence of backticks make it a span of code.
  if (ticks.startsWith('`') && text.slice(from, opened).includes('`')) return spanEnd(text, from, ticks);
  const prefix = text.slice(text.lastIndexOf('\n', from - 1) + 1, from - ticks.length);
  for (let start = opened + 1; start < text.length; ) {
    const end = lineEnd(text, start);
    const line = text.slice(start, end);
    if (isOutside(line, prefix)) return start - 1;
    if (closes(line, prefix, ticks)) return end;
    start = end + 1;
  }
  return text.length;
}

/** Whether a line belongs no more to the quotation or list item that stands in front of a fence. */
function isOutside(line: string, prefix: string): boolean {
  if (prefix.includes('>')) return !/^[ \t]*>/.test(line);
  const isItem = /\S/.test(prefix);
  return isItem && line.trim() !== '' && columnsOf(line) < prefix.trimEnd().length + 1;
}

/** A mark that is indented by four columns more than the fence is a line of code. */
function closes(line: string, prefix: string, ticks: string): boolean {
  const mark = line.replace(/^[ \t>]*/, '');
  const width = /^(?:`+|~+)/.exec(mark)?.[0].length ?? 0;
  if (width < ticks.length || mark.charAt(0) !== ticks.charAt(0)) return false;
  return mark.slice(width).trim() === '' && line.length - mark.length < prefix.length + 4;
}

/**
 * What ends a span of code of so many backticks: as many, or, before that, the end of its paragraph: a blank line, a heading, an item
 * of a list, a quotation, a row of a table, a fence.
 */
function spanLimit(width: number): RegExp {
  const paragraphEnd = '\\n(?=[ \\t]*(?:\\r?\\n|#{1,6}[ \\t]|(?:[-*+]|\\d{1,9}[.)])[ \\t]|[>|]|`{3,}[^`\\n]*$|~{3}))';
  return new RegExp(`(?<close>(?<!\`)\`{${width}}(?!\`))|${paragraphEnd}`, 'gm');
}

/** Where a span of code ends whose mark ends at `from`: after as many backticks in the same paragraph; without them it is none. */
export function spanEnd(text: string, from: number, ticks: string): number {
  const limit = spanLimit(ticks.length);
  limit.lastIndex = from;
  const match = limit.exec(text);
  return match?.groups?.close === undefined ? from : match.index + match[0].length;
}

/**
 * Where an indented block of code ends that has a line at `start` (https://spec.commonmark.org/0.31.2/#indented-code-blocks); undefined
 * where the line is none of code, but goes on with a paragraph or an item of a list.
 */
export function indentedEnd(text: string, start: number): number | undefined {
  const columns = columnsOf(text.slice(start, Math.min(lineEnd(text, start), start + LOOK_BACK)));
  const margin = marginAt(text, start, columns);
  if (margin === undefined || columns < margin + 4) return undefined;
  return endOf(text, new RegExp(`^(?! {${margin + 4}}| {0,3}\\t|[ \\t]*\\r?$)`, 'gm'), start)?.start ?? text.length;
}

/** An item of a list up to its text. */
const ITEM = /^[ \t]*(?:[-*+]|\d{1,9}[.)])(?:[ \t]{1,4}(?=\S)|[ \t]*\r?$)/;

/** A line further above, and whether what comes after it begins a block of its own. */
interface LineAbove {
  readonly columns: number;
  readonly gap: boolean;
}

/** The column at which the list item or page stands that an indented line belongs to; undefined where it goes on with a paragraph. */
function marginAt(text: string, start: number, columns: number): number | undefined {
  let gap = false;
  const above: LineAbove[] = [];
  for (const line of linesAbove(text, start)) {
    // So long a list or piece of HTML is more likely than so long a block of code.
    if (line === undefined) return undefined;
    const isBlank = line.trim() === '';
    if (!isBlank) {
      const own = columnsOf(line);
      const item = ITEM.exec(line)?.[0];
      const margin = item === undefined ? own : columnsOf(item.replaceAll(/[^\t]/g, ' '));
      const isOwner = item === undefined ? own === 0 : margin <= columns;
      above.push({ columns: isOwner ? 0 : own, gap: gap || /^#{1,6}[ \t]/.test(line) });
      if (isOwner) return isApart(above, margin) ? margin : undefined;
    }
    gap = isBlank;
  }
  return isApart(above, 0) ? 0 : undefined;
}

/** Whether the code below a margin does not go on with the paragraph above it. */
function isApart(above: readonly LineAbove[], margin: number): boolean {
  return above.find(({ columns }) => columns < margin + 4)?.gap ?? true;
}

/** The lines above an offset, the nearest first; undefined comes last where there are more than are looked at. */
function* linesAbove(text: string, start: number): Generator<string | undefined> {
  let end = start - 1;
  for (let count = 0; end >= 0; count += 1) {
    if (count === MOST_LINES_BACK || end < start - LOOK_BACK) {
      yield undefined;
      return;
    }
    const feed = end === 0 ? -1 : text.lastIndexOf('\n', end - 1);
    yield text.slice(feed + 1, end);
    end = feed;
  }
}

/** How far the text of a line is indented; a tab goes on to the next multiple of four. */
export function columnsOf(line: string): number {
  let columns = 0;
  for (const character of line) {
    if (character === ' ') columns += 1;
    else if (character === '\t') columns += 4 - (columns % 4);
    else break;
  }
  return columns;
}

function lineEnd(text: string, from: number): number {
  const feed = text.indexOf('\n', from);
  return feed < 0 ? text.length : feed;
}

/** A text as a span of code that shows it. In a span, lines are no more than spaces. */
export function asCodeSpan(code: string): string {
  const ticks = '`'.repeat(mostBackticks(code) + 1);
  const pad = /^`|`$/.test(code) ? ' ' : '';
  return ticks + pad + code.replaceAll(/[ \t]*\r?\n\s*/g, ' ') + pad + ticks;
}

/** A text as a block of code, in lines of its own. The last line is indented as told, the others are as they come. */
export function asCodeBlock(code: string, language: string, indent: string): string {
  const fence = fenceAround(code);
  const info = /^[\w+#.-]{1,40}$/.test(language) ? language : '';
  return `${fence}${info}\n${code.replace(/^[ \t]*\r?\n/, '').trimEnd()}\n${indent}${fence}`;
}

/** The mark of a fence that no run of backticks in the code can end. */
export function fenceAround(code: string): string {
  return '`'.repeat(Math.max(3, mostBackticks(code) + 1));
}

function mostBackticks(text: string): number {
  let most = 0;
  for (const [ticks] of text.matchAll(/`+/g)) most = Math.max(most, ticks.length);
  return most;
}
