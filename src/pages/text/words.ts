/** Letters and digits of one word; where people write no spaces, each letter is one. */
const WORD = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{M}\p{N}]+/gu;

/** The words of a text, in small letters, without signs. */
export function wordsOf(text: string): readonly string[] {
  return text.normalize('NFC').toLowerCase().match(WORD) ?? [];
}

/** How much of a text another one holds. */
export interface Coverage {
  /** Words of the text. */
  readonly words: number;
  /** Those that the other one holds too, each as often as it is there. */
  readonly held: number;
  /** The words of the text from the first that the other one lacks, some of them; empty where it lacks none. */
  readonly missing: readonly string[];
}

/** So many words are told from the first that is missing. */
const TOLD = 8;

/** Compares the words of a text with those of another one, whatever their order. */
export function coverageOf(words: readonly string[], held: readonly string[]): Coverage {
  const left = new Map<string, number>();
  for (const word of held) left.set(word, (left.get(word) ?? 0) + 1);
  let found = 0;
  let first: number | undefined;
  for (const [at, word] of words.entries()) {
    const count = left.get(word) ?? 0;
    if (count > 0) {
      left.set(word, count - 1);
      found++;
    } else first ??= at;
  }
  const missing = first === undefined ? [] : words.slice(first, first + TOLD);
  return { words: words.length, held: found, missing };
}
