import fc from 'fast-check';
import { expect, it } from 'vitest';
import { detached } from '../../src/model/detached.ts';

it('is the same value, half surrogate pairs included', () => {
  fc.assert(
    fc.property(fc.record({ text: fc.string({ unit: 'binary' }), list: fc.array(fc.nat()) }), (value) => {
      expect(detached(value)).toEqual(value);
    }),
  );
  expect(detached('\ud83d')).toBe('\ud83d');
});
