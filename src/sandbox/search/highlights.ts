import { MARK_END, MARK_START } from './excerpts.ts';

/** Where in a text something was found. */
export interface Highlight {
  readonly offset: number;
  readonly length: number;
}

export interface HighlightedText {
  readonly text: string;
  readonly highlights: readonly Highlight[];
}

/**
 * A text without its marks, and where they were; cut at a word where it is longer than `length`.
 *
 * @param marked words that were found stand between `MARK_START` and `MARK_END`
 */
export function withoutMarks(marked: string, length = Number.POSITIVE_INFINITY): HighlightedText {
  const highlights: Highlight[] = [];
  let text = '';
  for (const piece of marked.split(new RegExp(`(${MARK_START}[^${MARK_END}]*${MARK_END})`))) {
    const isMarked = piece.startsWith(MARK_START);
    const plain = isMarked ? piece.slice(1, -1) : piece;
    if (isMarked) highlights.push({ offset: text.length, length: plain.length });
    text += plain;
  }
  const end = text.length <= length ? text.length : endOfWord(text, length);
  return { text: text.slice(0, end), highlights: highlights.filter((one) => one.offset + one.length <= end) };
}

/** Where the last whole word within `length` characters ends; in the middle of one that fills them all. */
function endOfWord(text: string, length: number): number {
  const cut = text.slice(0, length);
  const whole = /\s/.test(text.charAt(length)) ? cut.trimEnd() : cut.replace(/\s+\S*$/, '');
  return whole === '' ? length : whole.length;
}
