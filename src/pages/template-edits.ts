import type { StrippedText } from './template-syntax.ts';

interface Piece {
  /** Offset in the new text. */
  readonly start: number;
  readonly original: number;
  /** Taken over as it was, or put in. */
  readonly kept: boolean;
}

/** A text that is written while another one is read, and remembers where each part of it comes from. */
export class EditedText {
  readonly #original: string;
  readonly #pieces: Piece[] = [{ start: 0, original: 0, kept: true }];
  #text = '';

  constructor(original: string) {
    this.#original = original;
  }

  /** Takes over a part of the original. */
  keep(from: number, to: number): void {
    if (from >= to) return;
    this.#pieces.push({ start: this.#text.length, original: from, kept: true });
    this.#text += this.#original.slice(from, to);
  }

  /** Puts in what stands for the original from `at` on. */
  put(text: string, at: number): void {
    if (text === '') return;
    this.#pieces.push({ start: this.#text.length, original: at, kept: false });
    this.#text += text;
  }

  /** What is written so far of the last line, at most 1,000 characters. */
  get line(): string {
    const recent = this.#text.slice(-1000);
    return recent.slice(recent.lastIndexOf('\n') + 1);
  }

  finish(): StrippedText {
    const pieces = this.#pieces;
    const originalOffset = (offset: number) => {
      const { start, original, kept } = pieces.findLast((piece) => piece.start <= offset) ?? {
        start: 0,
        original: 0,
        kept: true,
      };
      return kept ? original + offset - start : original;
    };
    return { text: this.#text, originalOffset };
  }
}
