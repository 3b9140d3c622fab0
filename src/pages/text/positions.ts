import type { Place } from '../../model/problem.ts';

/** Tells line and column of an offset into a text, both from 1; an offset behind the end is the end. */
export function placeCounter(text: string): (offset: number) => Place & { readonly column: number } {
  const starts = lineStarts(text);
  return (offset) => {
    const at = Math.min(Math.max(offset, 0), text.length);
    const line = lastAtMost(starts, at);
    return { line: line + 1, column: at - (starts[line] ?? 0) + 1 };
  };
}

/** Tells the offset of a place; a place outside of the text is its nearest end. */
export function offsetCounter(text: string): (place: Place) => number {
  const starts = lineStarts(text);
  return ({ line, column = 1 }) => Math.min((starts[line - 1] ?? text.length) + column - 1, text.length);
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let feed = text.indexOf('\n'); feed >= 0; feed = text.indexOf('\n', feed + 1)) starts.push(feed + 1);
  return starts;
}

/** Index of the last number that is not greater than `limit`, of ascending ones that begin with 0. */
function lastAtMost(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((numbers[middle] ?? 0) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}
