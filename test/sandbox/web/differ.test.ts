import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differ } from '../../../src/sandbox/web/item/differ.ts';

const short = (before: string, after: string) =>
  differ(before, after).map(({ kind, text }) => `${{ same: ' ', added: '+', removed: '-' }[kind]}${text}`);

describe('the difference of two texts', () => {
  it.each([
    ['One. Two.', 'One. Two.', [' One.', ' Two.']],
    ['One. Two. Three.', 'One. 2. Three.', [' One.', '-Two.', '+2.', ' Three.']],
    ['', 'One.', ['+One.']],
    ['One.', '', ['-One.']],
    ['One. Two.', 'Zero. One. Two. Three.', ['+Zero.', ' One.', ' Two.', '+Three.']],
    ['A. A. A.', 'A. A.', [' A.', ' A.', '-A.']],
  ])('of %o and %o', (before, after, pieces) => {
    expect(short(before, after)).toEqual(pieces);
  });

  it('has all of both', () => {
    const text = fc.array(fc.constantFrom('A.', 'B.', 'C.', 'D!'), { maxLength: 12 }).map((parts) => parts.join(' '));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const pieces = differ(before, after);
        const without = (other: string) => pieces.filter(({ kind }) => kind !== other).map((piece) => piece.text);
        expect(without('added').join(' ')).toBe(before);
        expect(without('removed').join(' ')).toBe(after);
      }),
    );
  });

  it('of long texts that have nothing in common stays quick', () => {
    const long = (word: string) => Array.from({ length: 5000 }, (_, index) => `${word} ${index}.`).join(' ');
    expect(differ(long('old'), long('new')).length).toBeLessThan(2000);
  });
});
