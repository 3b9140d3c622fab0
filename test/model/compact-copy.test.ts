import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compactCopy } from '../../src/model/compact-copy.ts';

it('is the same value, half surrogate pairs included', () => {
  fc.assert(
    fc.property(fc.record({ text: fc.string({ unit: 'binary' }), list: fc.array(fc.nat()) }), (value) => {
      expect(compactCopy(value)).toEqual(value);
    }),
  );
  expect(compactCopy('\ud83d')).toBe('\ud83d');
});
