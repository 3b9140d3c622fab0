import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide, NOBODY } from '../../../src/sandbox/model/evaluate-permissions.ts';
import {
  type GivenPermissionSet,
  type PermissionModel,
  readModel,
} from '../../../src/sandbox/model/permission-model.ts';

const named = (names: readonly string[]) => names.map((identity) => ({ identity, identityType: 'Group' }));
const allow = (...names: string[]) => ({ allowedPermissions: named(names) });
const deny = (...names: string[]) => ({ deniedPermissions: named(names) });
const everyone = { allowAnonymous: true };
const level = (...permissionSets: object[]) => ({ permissionSets });

function modelOf(value: unknown): PermissionModel {
  const read = readModel(value);
  if (read.kind === 'wrong') throw new Error(read.reason);
  return read.model;
}

const sees = (value: unknown, ...identities: string[]) =>
  decide(modelOf(value), ({ name }) => identities.includes(name)).isVisible;

describe('the simplified model (https://docs.coveo.com/en/107/, https://docs.coveo.com/en/2007/)', () => {
  it.each([
    { name: 'whom a set allows', value: [allow('a')], who: ['a'], visible: true },
    { name: 'whom a set does not name', value: [allow('a')], who: ['b'], visible: false },
    { name: 'whom a set denies', value: [deny('a')], who: ['a'], visible: false },
    { name: 'whom a set denies somebody else', value: [deny('a')], who: ['b'], visible: false },
    {
      name: 'allowed as one and denied as another',
      value: [{ ...allow('a'), ...deny('b') }],
      who: ['a', 'b'],
      visible: false,
    },
    {
      name: 'allowed by name, while others are denied',
      value: [{ ...allow('a'), ...deny('b') }],
      who: ['a'],
      visible: true,
    },
    { name: 'anybody where everyone may', value: [everyone], who: [], visible: true },
    { name: 'denied where everyone may', value: [{ ...everyone, ...deny('a') }], who: ['a'], visible: false },
    { name: 'not known where somebody is denied', value: [{ ...everyone, ...deny('a') }], who: [], visible: true },
    { name: 'not known', value: [allow('a')], who: [], visible: false },
    { name: 'allowed by one of two sets', value: [allow('a'), allow('b')], who: ['a'], visible: false },
    { name: 'allowed by both sets', value: [allow('a'), allow('b')], who: ['a', 'b'], visible: true },
    {
      name: 'allowed by one, denied by the other',
      value: [allow('a'), { ...everyone, ...deny('a') }],
      who: ['a'],
      visible: false,
    },
    { name: 'allowed by one set, the other being public', value: [allow('a'), everyone], who: ['a'], visible: true },
    { name: 'not known, one of two sets being public', value: [allow('a'), everyone], who: [], visible: false },
    { name: 'not known, all sets being public', value: [everyone, everyone], who: [], visible: true },
    { name: 'known where there is no set', value: [], who: ['a'], visible: false },
    { name: 'not known where there is no set', value: [], who: [], visible: false },
    { name: 'known where a set is empty', value: [{}], who: ['a'], visible: false },
  ])('$name: $visible', ({ value, who, visible }) => {
    expect(sees(value, ...who)).toBe(visible);
  });
});

describe('the complete model (https://docs.coveo.com/en/25/, https://docs.coveo.com/en/1526/)', () => {
  it.each([
    { name: 'allowed first', value: [level(allow('a')), level(deny('a'))], who: ['a'], visible: true },
    { name: 'denied first', value: [level(deny('a')), level(allow('a'))], who: ['a'], visible: false },
    { name: 'named in the second alone', value: [level(allow('a')), level(allow('b'))], who: ['b'], visible: true },
    {
      name: 'named in the third alone',
      value: [level(allow('a')), level(deny('c')), level(allow('b'))],
      who: ['b'],
      visible: true,
    },
    { name: 'named nowhere', value: [level(allow('a')), level(allow('b'))], who: ['c'], visible: false },
    { name: 'not known where the last is public', value: [level(allow('a')), level(everyone)], who: [], visible: true },
    {
      name: 'denied by one of two sets',
      value: [level(allow('a'), deny('a')), level(everyone)],
      who: ['a'],
      visible: false,
    },
    {
      name: 'allowed by one of two sets',
      value: [level(allow('a'), allow('b')), level(deny('a'))],
      who: ['a'],
      visible: false,
    },
    {
      name: 'allowed by one of two sets, then by a level',
      value: [level(allow('a'), allow('b')), level(allow('a'))],
      who: ['a'],
      visible: true,
    },
    { name: 'where the first level has no sets', value: [level(), level(allow('a'))], who: ['a'], visible: true },
    { name: 'where no level has sets', value: [level(), level()], who: ['a'], visible: false },
  ])('$name: $visible', ({ value, who, visible }) => {
    expect(sees(value, ...who)).toBe(visible);
  });

  it('tells which sets were looked at, up to the level that decides', () => {
    const value = [level(allow('a'), everyone), level(deny('b')), level(everyone)];
    expect(decide(modelOf(value), ({ name }) => name === 'b').steps).toEqual([
      { level: 1, set: 1, verdict: { kind: 'undecided' } },
      { level: 1, set: 2, verdict: { kind: 'allowed', by: 'everyone' } },
      { level: 2, set: 1, verdict: { kind: 'denied', by: { type: 'GROUP', name: 'b', provider: undefined } } },
    ]);
  });
});

describe('any permissions', () => {
  const permission = fc
    .constantFrom('a', 'b', 'c', 'd')
    .map((name) => ({ type: 'GROUP', name, provider: undefined }) as const);
  const set: fc.Arbitrary<GivenPermissionSet> = fc.record({
    allowAnonymous: fc.boolean(),
    allowed: fc.array(permission, { maxLength: 3 }),
    denied: fc.array(permission, { maxLength: 2 }),
  });
  const sets = fc.array(set, { maxLength: 4 });
  const levels = fc.array(sets, { maxLength: 4 });
  const who = fc.subarray(['a', 'b', 'c', 'd']);
  const holds =
    (identities: readonly string[]) =>
    ({ name }: { name: string }) =>
      identities.includes(name);

  it('show no more to somebody when one more is denied', () => {
    fc.assert(
      fc.property(levels, who, permission, fc.nat(), (levels, identities, more, at) => {
        const count = levels.flat().length;
        let number = 0;
        const narrowed = levels.map((level) =>
          level.map((one) => (number++ === at % Math.max(count, 1) ? { ...one, denied: [...one.denied, more] } : one)),
        );
        const after = decide({ kind: 'levels', levels: narrowed }, holds(identities)).isVisible;
        const before = decide({ kind: 'levels', levels }, holds(identities)).isVisible;
        expect(after && !before).toBe(false);
      }),
    );
  });

  it('mean the same in one level as without levels', () => {
    fc.assert(
      fc.property(sets, who, (sets, identities) => {
        const flat = decide({ kind: 'sets', sets }, holds(identities)).isVisible;
        expect(decide({ kind: 'levels', levels: [sets] }, holds(identities)).isVisible).toBe(flat);
        expect(decide({ kind: 'sets', sets: sets.toReversed() }, holds(identities)).isVisible).toBe(flat);
      }),
    );
  });

  it('show to somebody not known only what is public', () => {
    fc.assert(
      fc.property(sets, (sets) => {
        const isPublic = sets.length > 0 && sets.every(({ allowAnonymous }) => allowAnonymous);
        expect(decide({ kind: 'sets', sets }, NOBODY).isVisible).toBe(isPublic);
      }),
    );
  });
});
