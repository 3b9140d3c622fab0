import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MetadataValue } from '../../../src/model/metadata-value.ts';
import { fitsInto, isConflict, kindOf, typeOf, unfitKinds } from '../../../src/plan/setup/field-uses.ts';
import type { FieldType } from '../../../src/settings/setup-settings.ts';
import { usesOf } from './build.ts';

/** What a key is on pages that have these values. */
function useOf(values: readonly MetadataValue[]) {
  const pages = Object.fromEntries(values.map((value, index) => [`${index}.md`, { key: value }]));
  return usesOf(pages).get('key') ?? { singles: new Map() };
}

const MOMENT = '2026-01-02T10:00:00Z';

describe('the type of a field', () => {
  it.each<[readonly MetadataValue[], FieldType, boolean]>([
    [[1, 2, -3], 'LONG', false],
    [[2 ** 31 - 1, -(2 ** 31)], 'LONG', false],
    [[1, 2 ** 31], 'LONG_64', false],
    [[-(2 ** 31) - 1], 'LONG_64', false],
    [[1, 1.5], 'DOUBLE', false],
    [[2 ** 40, 1.5], 'DOUBLE', false],
    [[1e300], 'DOUBLE', false],
    [[2 ** 53], 'DOUBLE', false],
    [[MOMENT, '2026-01-02T10:00:00.123Z'], 'DATE', false],
    [['2026-01-02'], 'STRING', false],
    [[true, false], 'STRING', false],
    [['a', 1], 'STRING', false],
    [[MOMENT, 1], 'STRING', false],
    [[MOMENT, 'soon'], 'STRING', false],
    [['a', ['b']], 'STRING', true],
    [[[1, 2]], 'STRING', true],
    [[[]], 'STRING', true],
    [[1, [2]], 'STRING', true],
  ])('%j: %s, several: %s', (values, type, isMulti) => {
    expect(typeOf(useOf(values))).toEqual({ type, isMulti });
  });

  it('holds every value, whatever the pages have', () => {
    const single = fc.oneof(
      fc.integer(),
      fc.maxSafeInteger(),
      fc.double({ noNaN: true }),
      fc.boolean(),
      fc.string(),
      fc.constant(MOMENT),
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(single, fc.array(single)), { minLength: 1 }), (values) => {
        const use = useOf(values);
        expect(unfitKinds(use, typeOf(use).type)).toEqual([]);
      }),
    );
  });
});

describe('a conflict', () => {
  it.each<[readonly MetadataValue[], boolean]>([
    [[1, 2.5], false],
    [['a', 'b'], false],
    [['a', true], false],
    [['a', ['b']], false],
    [[1, 'a'], true],
    [[MOMENT, 'a'], true],
    [[MOMENT, 1], true],
    [[1, true], true],
    [[1, ['a']], true],
  ])('%j: %s', (values, expected) => {
    expect(isConflict(useOf(values))).toBe(expected);
  });
});

describe('a field of another type', () => {
  it.each<[MetadataValue, FieldType, boolean]>([
    ['a', 'LONG', false],
    [1.5, 'LONG', false],
    [2 ** 40, 'LONG', false],
    [2 ** 40, 'LONG_64', true],
    [1.5, 'LONG_64', false],
    [1, 'DOUBLE', true],
    ['Jan 31 2026', 'DATE', true],
    ['soon', 'DATE', false],
    [1, 'DATE', false],
    [true, 'STRING', true],
  ])('takes %j as %s: %s', (value, type, expected) => {
    expect(unfitKinds(useOf([value]), type).length === 0).toBe(expected);
  });

  it.each<[FieldType, string, boolean]>([
    ['LONG', 'LONG', true],
    ['LONG', 'LONG_64', true],
    ['LONG', 'DOUBLE', true],
    ['LONG_64', 'LONG', false],
    ['DOUBLE', 'LONG_64', false],
    ['LONG', 'STRING', false],
    ['DATE', 'STRING', false],
    ['STRING', 'DATE', false],
  ])('%s fits into %s: %s', (type, into, expected) => {
    expect(fitsInto(type, into)).toBe(expected);
  });
});

it('tells the kind of a value that a number cannot tell apart from others as a fraction', () => {
  expect([kindOf(2 ** 53 - 1), kindOf(2 ** 53)]).toEqual(['long', 'fraction']);
});
