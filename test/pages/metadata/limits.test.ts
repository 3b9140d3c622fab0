import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutToField, LONGEST_LIST, LONGEST_TEXT } from '../../../src/pages/metadata/limits.ts';

describe('a value that a field may not hold', () => {
  it.each([
    ['a short text', 'a'],
    ['a text at the limit', 'x'.repeat(LONGEST_TEXT)],
    ['a number', 7],
    ['a list', ['a', 1, true]],
    ['a list at the limit', Array(LONGEST_LIST).fill('a')],
  ])('is not cut: %s', (_, value) => {
    expect(cutToField(value)).toEqual({ value });
  });

  it('ends with a word where there is one near', () => {
    const { value, cut } = cutToField('word '.repeat(LONGEST_TEXT));
    expect(value).toMatch(/word$/);
    expect(cut).toBe(`from ${5 * LONGEST_TEXT} to ${LONGEST_TEXT} characters`);
  });

  it('ends between characters, also of two units', () => {
    const { value } = cutToField(`x${'😀'.repeat(LONGEST_TEXT)}`);
    expect(String(value).isWellFormed()).toBe(true);
    expect(String(value)).toHaveLength(LONGEST_TEXT - 1);
  });

  it('has so many entries of a list, each cut', () => {
    const { value, cut } = cutToField(Array(LONGEST_LIST + 1).fill('x'.repeat(LONGEST_TEXT + 1)));
    expect(value).toEqual(Array(LONGEST_LIST).fill('x'.repeat(LONGEST_TEXT)));
    expect(cut).toContain(`from ${LONGEST_LIST + 1} to ${LONGEST_LIST} entries`);
  });

  it('is the beginning of what it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 0, max: 70_000 }), (text, length) => {
        const long = text.toWellFormed() + 'ab '.repeat(length);
        const { value } = cutToField(long);
        expect(long.startsWith(String(value))).toBe(true);
        expect(String(value).length).toBeLessThanOrEqual(LONGEST_TEXT);
      }),
      { numRuns: 50 },
    );
  });
});
