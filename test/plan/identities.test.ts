import { describe, expect, it } from 'vitest';
import type { Directory } from '../../src/model/directory.ts';
import { identityKey } from '../../src/model/identity.ts';
import type { RecordedIdentity } from '../../src/model/record.ts';
import { type IdentityRequest, planIdentities } from '../../src/plan/identities.ts';
import { identityLines } from '../../src/plan/identity-lines.ts';
import { directory, id } from './access/build.ts';

const many = (count: number, from = 0) => Array.from({ length: count }, (_, index) => `u:m${from + index}`).join(' ');

function briefOf(before: Directory | undefined, wanted: Directory | undefined, more: Partial<IdentityRequest> = {}) {
  const { pushed, deleted, withheld, unchanged } = planIdentities({ wanted, recorded: before?.identities, ...more });
  const names = (some: readonly { name: string }[]) => some.map(({ name }) => name).toSorted();
  return {
    pushed: names(pushed),
    deleted: names(deleted),
    withheld: withheld.map(({ recorded, lost }) => `${recorded.name} -${lost}`),
    unchanged,
  };
}

describe('the plan for identities', () => {
  const before = directory('g:Staff : u:ann u:bob', 'u:ann = u:a@mail');

  it('has everything in the first run, and nothing where nothing changed', () => {
    expect(briefOf(undefined, before)).toEqual({
      pushed: ['Staff', 'ann', 'bob'],
      deleted: [],
      withheld: [],
      unchanged: 0,
    });
    const turned = directory('u:ann = u:a@mail', 'g:Staff : u:bob u:ann');
    expect(briefOf(before, turned)).toEqual({ pushed: [], deleted: [], withheld: [], unchanged: 3 });
  });

  it('has groups whole, users whose names elsewhere changed, and deletes what is gone', () => {
    expect(briefOf(before, directory('g:Staff : u:ann'))).toMatchObject({ pushed: ['Staff', 'ann'], deleted: ['bob'] });
    expect(briefOf(before, directory('g:Staff : u:ann u:bob', 'u:bob > g:Far@far', 'u:ann = u:a@mail'))).toMatchObject({
      pushed: ['bob'],
      deleted: [],
    });
  });

  it('knows who lost the last name elsewhere', () => {
    const { unaliased } = planIdentities({ wanted: directory('g:Staff : u:ann u:bob'), recorded: before.identities });
    expect([...unaliased]).toEqual([identityKey(id('u:ann'))]);
  });

  it('leaves all as it is where the settings say nothing about identities', () => {
    expect(briefOf(before, undefined)).toEqual({ pushed: [], deleted: [], withheld: [], unchanged: 3 });
  });

  it('pushes again what is in doubt, and in a rebuild everything', () => {
    const doubtful = new Map<string, RecordedIdentity>(before.identities);
    const staff = doubtful.get(identityKey(id('g:Staff')));
    if (staff) doubtful.set(identityKey(staff), { ...staff, doubt: true });
    expect(briefOf({ ...before, identities: doubtful }, before)).toMatchObject({ pushed: ['Staff'], unchanged: 2 });
    expect(briefOf(before, before, { everything: true })).toMatchObject({ pushed: ['Staff', 'ann', 'bob'] });
  });

  it.each<[before: number, after: number, isWithheld: boolean]>([
    [10, 5, false],
    [10, 4, true],
    [9, 0, false],
    [100, 50, false],
    [100, 49, true],
    [10, 0, true],
  ])('of %i members and then %i: withheld %s', (had, has, isWithheld) => {
    const plan = briefOf(directory(`g:Big : ${many(had)}`), directory(`g:Big : ${many(has)}`));
    expect(plan.withheld).toEqual(isWithheld ? [`Big -${had - has}`] : []);
    expect(plan.pushed).toEqual(isWithheld ? [] : ['Big']);
  });

  it('withholds the end of a group too, and counts members by who they are', () => {
    expect(briefOf(directory(`g:Big : ${many(10)}`), directory()).withheld).toEqual(['Big -10']);
    expect(briefOf(directory(`g:Big : ${many(10)}`), directory(`g:Big : ${many(10, 20)}`)).withheld).toEqual([
      'Big -10',
    ]);
  });

  it.each([
    [5, ['Big -6']],
    [6, []],
  ])('lets %i members go where that is allowed', (allowDeletes, withheld) => {
    const plan = briefOf(directory(`g:Big : ${many(10)}`), directory(`g:Big : ${many(4)}`), { allowDeletes });
    expect(plan.withheld).toEqual(withheld);
  });
});

describe('the lines of the record', () => {
  const before = directory('g:Staff : u:ann', 'g:Old : u:ann').identities;
  const plan = { identities: planIdentities({ wanted: directory('g:Staff : u:ann u:bob'), recorded: before }) };
  const lines = (state: 'untouched' | 'begun' | 'accepted') => identityLines(before, plan, state).identities;

  it('are what they were until a call may have carried the plan', () => {
    expect(lines('untouched')).toBe(before);
  });

  it('are all in doubt while one may have: what is new as it should be, the rest as it was', () => {
    const of = (text: string) => lines('begun')?.get(identityKey(id(text)));
    expect(of('g:Staff')).toMatchObject({ members: [{ name: 'ann' }], doubt: true });
    expect(of('g:Old')).toMatchObject({ doubt: true });
    expect(of('u:bob')).toMatchObject({ doubt: true });
    expect(of('u:ann')?.doubt).toBeUndefined();
  });

  it('are the new ones once the service accepted them', () => {
    expect([...(lines('accepted')?.values() ?? [])].map(({ name }) => name).toSorted()).toEqual([
      'Staff',
      'ann',
      'bob',
    ]);
    expect(lines('accepted')?.get(identityKey(id('g:Staff')))?.members).toHaveLength(2);
  });

  it('are none where nothing is left', () => {
    const all = { identities: planIdentities({ wanted: directory(), recorded: before }) };
    expect(identityLines(before, all, 'accepted')).toEqual({});
  });
});
