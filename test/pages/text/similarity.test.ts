import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { binsOf, similarity, sketchOf } from '../../../src/pages/text/similarity.ts';

/** So many words that differ from those of another seed. */
const words = (seed: string, count: number) => Array.from({ length: count }, (_, n) => `${seed}${n}`).join(' ');

describe('sketchOf', () => {
  it('has one size, whatever the text', () => {
    fc.assert(fc.property(fc.string(), (text) => /^([0-9a-f]{4}|----){16}$/.test(sketchOf(text))));
  });

  it('does not mind white space', () => {
    expect(sketchOf('one  two\nthree')).toBe(sketchOf('one two three\n'));
  });

  it('knows the filled bins', () => {
    expect(binsOf(sketchOf('one'))).toHaveLength(1);
    expect(binsOf(sketchOf(words('w', 2_000)))).toHaveLength(16);
  });
});

describe('similarity', () => {
  it.each([
    { what: 'the same text', one: words('a', 300), other: words('a', 300), low: 1, high: 1 },
    { what: 'a line added', one: words('a', 300), other: `new line here ${words('a', 300)}`, low: 0.8, high: 1 },
    {
      what: 'nine tenths kept',
      one: words('a', 1_000),
      other: `${words('a', 900)} ${words('b', 100)}`,
      low: 0.5,
      high: 1,
    },
    {
      what: 'a tenth kept',
      one: words('a', 1_000),
      other: `${words('a', 100)} ${words('b', 900)}`,
      low: 0,
      high: 0.45,
    },
    { what: 'another text', one: words('a', 300), other: words('b', 300), low: 0, high: 0.1 },
    { what: 'two short texts', one: 'one two three', other: 'four five six', low: 0, high: 0 },
  ])('$what', ({ one, other, low, high }) => {
    const alike = similarity(sketchOf(one), sketchOf(other));
    expect(alike).toBeGreaterThanOrEqual(low);
    expect(alike).toBeLessThanOrEqual(high);
  });

  it('is the same both ways, and whole for a text and itself', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 50 }), fc.lorem({ maxCount: 50 }), (one, other) => {
        expect(similarity(sketchOf(one), sketchOf(other))).toBe(similarity(sketchOf(other), sketchOf(one)));
        expect(similarity(sketchOf(one), sketchOf(one))).toBe(1);
      }),
    );
  });
});
