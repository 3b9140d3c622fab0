/** A part of a text, by offsets. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** How far back an indented line is looked at to find out what it belongs to, in characters. */
const LOOK_BACK = 4_000;

/** Where a pattern with the flag `g` matches first, from an offset on. */
export function endOf(text: string, pattern: RegExp, from: number): Range | undefined {
  pattern.lastIndex = from;
  const match = pattern.exec(text);
  return match ? { start: match.index, end: match.index + match[0].length } : undefined;
}

/** Where a fence of code ends whose mark ends at `from`: after the line of at least as many of its marks, else with the text. */
export function fenceEnd(text: string, from: number, ticks: string): number {
  const mark = ticks.charAt(0);
  const line = text.slice(from, lineEnd(text, from));
  // Backticks behind a fence of backticks make it a span of code.
  if (mark === '`' && line.includes('`')) return spanEnd(text, from, ticks);
  const close = endOf(text, new RegExp(`^[ \\t>]*${mark}{${ticks.length},}[ \\t]*\\r?$`, 'gm'), lineEnd(text, from));
  return close?.end ?? text.length;
}

/** A blank line, a heading, an item of a list, a quotation: no span of code reaches beyond. */
const PARAGRAPH_END = /\n(?=[ \t]*(?:\r?\n|#{1,6}[ \t]|(?:[-*+]|\d{1,9}[.)])[ \t]|>))/g;

/** Where a span of code ends whose mark ends at `from`: after as many backticks in the same paragraph; without them it is none. */
export function spanEnd(text: string, from: number, ticks: string): number {
  const paragraph = endOf(text, PARAGRAPH_END, from)?.start ?? text.length;
  const close = endOf(text, new RegExp(`(?<!\`)\`{${ticks.length}}(?!\`)`, 'g'), from);
  return close && close.end <= paragraph ? close.end : from;
}

/**
 * Where an indented block of code ends that has a line at `start`; undefined where the line is none of code, but goes on
 * with a paragraph or belongs to a list.
 */
export function indentedEnd(text: string, start: number): number | undefined {
  const isCut = start > LOOK_BACK;
  const lines = text
    .slice(isCut ? start - LOOK_BACK : 0, start)
    .split('\n')
    .slice(isCut ? 1 : 0, -1);
  const above = lines.findLastIndex((line) => !/^(?: {4}|\t)/.test(line) && line.trim() !== '');
  // So long a list or piece of HTML is more likely than so long a block of code.
  if (above < 0 && isCut) return undefined;
  const isList =
    /^ {0,3}(?:[-*+]|\d{1,9}[.)])(?:\s|$)/.test(lines[above] ?? '') || /^ {1,3}\S/.test(lines[above] ?? '');
  const isOpen = above >= 0 && (lines[above + 1] ?? ' x').trim() !== '';
  if (isList || isOpen) return undefined;
  return endOf(text, /^(?! {4}|\t|[ \t]*\r?$)/gm, start)?.start ?? text.length;
}

function lineEnd(text: string, from: number): number {
  const feed = text.indexOf('\n', from);
  return feed < 0 ? text.length : feed;
}
