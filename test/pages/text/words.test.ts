import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coverageOf, wordsOf } from '../../../src/pages/text/words.ts';

describe('words', () => {
  it.each([
    ['Hello, World! 2nd', ['hello', 'world', '2nd']],
    ['Café e\u0301te\u0301', ['café', 'été']],
    ['日本 go', ['日', '本', 'go']],
    ['— … #', []],
  ])('of %s', (text, expected) => {
    expect(wordsOf(text)).toEqual(expected);
  });
});

describe('coverage', () => {
  it('counts words as often as they are there, and tells what follows the first that is missing', () => {
    expect(coverageOf(wordsOf('a b a c d'), wordsOf('b a d x'))).toEqual({
      words: 5,
      held: 3,
      missing: ['a', 'c', 'd'],
    });
  });

  it('is whole for the same words in any order', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', 'c')), (words) => {
        expect(coverageOf(words, words.toReversed())).toEqual({ words: words.length, held: words.length, missing: [] });
      }),
    );
  });
});
