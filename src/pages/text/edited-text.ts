interface Piece {
  /** Offset in the new text. */
  readonly start: number;
  readonly original: number;
  /** Taken over as it was, or put in. */
  readonly kept: boolean;
}

/** Of the last line no more than this is remembered, in characters. */
const LONGEST_LINE = 1_000;

/** A text that is written while another one is read, and remembers where each part of it comes from. */
export class EditedText {
  readonly #original: string;
  readonly #pieces: Piece[] = [];
  readonly #parts: string[] = [];
  #length = 0;
  /** What comes last; all of the text would be copied each time that its end is looked at. */
  #recent = '';

  constructor(original: string) {
    this.#original = original;
  }

  /** Takes over a part of the original. */
  keep(from: number, to: number): void {
    if (from < to) this.#write(this.#original.slice(from, to), from, true);
  }

  /** Puts in what stands for the original from `at` on. */
  put(text: string, at: number): void {
    if (text !== '') this.#write(text, at, false);
  }

  /** What is written so far of the last line, at most 1,000 characters. */
  get line(): string {
    return this.#recent.slice(this.#recent.lastIndexOf('\n') + 1);
  }

  finish(): StrippedText {
    const pieces = this.#pieces;
    const originalOffset = (offset: number) => {
      const piece = pieces[lastUpTo(pieces, offset)];
      if (!piece) return offset;
      return piece.kept ? piece.original + offset - piece.start : piece.original;
    };
    return { text: this.#parts.join(''), originalOffset };
  }

  #write(text: string, original: number, kept: boolean): void {
    this.#pieces.push({ start: this.#length, original, kept });
    this.#parts.push(text);
    this.#length += text.length;
    this.#recent = (this.#recent + text.slice(-LONGEST_LINE)).slice(-LONGEST_LINE);
  }
}

/** Where in the pieces, which are in order, the last one stands that begins at `offset` or before; -1 where none does. */
function lastUpTo(pieces: readonly Piece[], offset: number): number {
  let [low, high] = [-1, pieces.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((pieces[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** What means more than itself in Markdown or HTML. */
const SPECIAL = /[\\`*_[\]<>#|~{}^$=+:!]|&(?!(?:[a-z]\w{1,30}|#\d{1,7}|#x[\da-f]{1,6});)/gi;

/**
 * A text that means itself in Markdown and within HTML, where a backslash would be seen. Character references that it holds stay,
 * because those who write them mean the character.
 */
export function asText(text: string): string {
  return text.replaceAll(SPECIAL, (character) => `&#${character.charCodeAt(0)};`);
}

/** Stands in a link for a part that only the generator could tell; such a link leads nowhere that we know. */
export const UNKNOWN_TARGET = '%7B%7B%7D%7D';

/** Markdown without its template syntax. */
export interface StrippedText {
  readonly text: string;
  /** Where a character of the text was before. */
  originalOffset(offset: number): number;
}
