import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Directory } from '../../../src/model/directory.ts';
import type { Identity } from '../../../src/model/identity.ts';
import { accessChanges, canonicalText } from '../../../src/plan/access/changes.ts';
import { decide, identitiesOf, type PrincipalIdentities, relationsOf } from '../../../src/plan/access/evaluate.ts';
import { anyDirectory, anyPermission, anyPermissions, anySets, EXTERNAL, NAMES } from './any.ts';
import { directory, set } from './build.ts';

const DOC = 'https://docs.example.com/a';
const US = directory('g:Staff : u:ann u:bob', 'g:Boss : u:ann');

function changeOf(before: string, after: string, then = US, now = US) {
  const array = (text: string) => (text === 'none' ? null : text.split('|').map(set));
  return accessChanges({
    items: [{ documentId: DOC, before: array(before), after: array(after) }],
    before: then,
    after: now,
  });
}

describe('items whose own permissions change', () => {
  it.each<[before: string, after: string, widened: boolean]>([
    ['+g:Staff', '*', true],
    ['*', '+g:Staff', false],
    ['+g:Staff', '+g:Boss', false],
    ['+g:Boss', '+g:Staff', true],
    ['+g:Staff', '+u:ann +u:bob', false],
    ['+g:Staff -u:bob', '+g:Staff', true],
    ['+g:Staff', '+g:Staff -u:bob', false],
    ['+g:Staff | +g:Boss', '+g:Boss', false],
    ['+g:Boss | +g:Other', '+g:Boss', true],
    ['+g:Other', '+g:Staff', true],
    ['+g:Other -g:Bad', '+g:Other', true],
    ['+g:Other', '+g:Other -g:Bad', false],
    ['+u:zoe', '+u:zoe +u:yan', true],
    ['none', '*', false],
    ['none', '+u:ann', false],
    ['+u:ann', 'none', true],
    ['*', 'none', false],
    ['* -u:ann', 'none', true],
  ])('`%s`, then `%s`: widened %s', (before, after, widened) => {
    const { access, members } = changeOf(before, after);
    expect(access).toEqual([expect.objectContaining({ documentId: DOC, widened })]);
    expect(members).toEqual([]);
  });

  it.each([
    ['+u:ann +u:bob', '+u:bob +u:ann'],
    ['+u:ann | +u:bob', '+u:bob | +u:ann'],
    ['none', 'none'],
  ])('`%s` and `%s` are the same', (before, after) => {
    expect(changeOf(before, after)).toEqual({ access: [], members: [] });
  });

  it('does not count items that are new', () => {
    const items = [{ documentId: DOC, before: undefined, after: [set('*')] }];
    expect(accessChanges({ items, before: US, after: US })).toEqual({ access: [], members: [] });
  });

  it('with more groups of unknown members than can be tried, is narrower only where that is plain', () => {
    const many = Array.from({ length: 12 }, (_, index) => `+g:X${index}`).join(' ');
    expect(changeOf(many, `${many} -g:Y`).access).toMatchObject([{ widened: false }]);
    expect(changeOf(`${many} -g:Y`, many).access).toMatchObject([{ widened: true }]);
    expect(changeOf(many, `${many} +g:Y`).access).toMatchObject([{ widened: true }]);
  });
});

describe('people who see more or less through groups', () => {
  it.each<[what: string, array: string, now: Directory, gains: readonly string[], loses: readonly string[]]>([
    ['joins', '+g:Staff', directory('g:Staff : u:ann u:bob u:cat', 'g:Boss : u:ann'), ['user:cat'], []],
    ['leaves', '+g:Staff', directory('g:Staff : u:ann', 'g:Boss : u:ann'), [], ['user:bob']],
    ['is denied no more', '* -g:Boss', directory('g:Staff : u:ann u:bob', 'g:Boss :'), ['user:ann'], []],
    [
      'an external group joins',
      '+g:Staff',
      directory('g:Staff : u:ann u:bob g:Far', 'g:Boss : u:ann'),
      ['group:Far'],
      [],
    ],
    ['an alias is new', '+g:Staff', directory('g:Staff : u:ann u:bob', 'u:ann = u:a@mail'), ['user:a in mail'], []],
    ['a group is granted', '+g:Staff', directory('g:Staff : u:ann u:bob', 'u:zoe > g:Staff'), ['user:zoe'], []],
    [
      'joins, and needs another group besides',
      '+g:Staff | +g:Far',
      directory('g:Staff : u:ann u:bob u:cat'),
      ['user:cat'],
      [],
    ],
  ])('%s', (_, array, now, gains, loses) => {
    const { access, members } = changeOf(array, array, US, now);
    expect(access).toEqual([]);
    const of = (key: 'gains' | 'loses') => members.filter((one) => one[key].length > 0).map(({ identity }) => identity);
    expect(of('gains')).toEqual(gains);
    expect(of('loses')).toEqual(loses);
  });
});

/** Everybody there could be: each user, and a stranger, as a member of any of the groups that are kept elsewhere. */
function everybody(
  { identities: _, ...rest }: Directory,
  who: readonly Identity[],
  relations: ReturnType<typeof relationsOf>,
) {
  const strangers = [[], [0], [1], [0, 1]].map((chosen) => chosen.flatMap((index) => EXTERNAL.slice(index, index + 1)));
  const people: readonly (readonly Identity[])[] = [[], ...who.map((one) => [one])];
  expect(rest.provider).toBe('Ours');
  return people.flatMap((person) =>
    strangers.map((groups): PrincipalIdentities => {
      return new Map([...person, ...groups].flatMap((one) => [...identitiesOf(one, relations)]));
    }),
  );
}

describe('for all permissions and groups', () => {
  it('what is not widened lets nobody in who was not in before', () => {
    fc.assert(
      fc.property(anyPermissions, anyPermissions, anyDirectory, anyDirectory, (before, after, then, now) => {
        const { access, members } = accessChanges({
          items: [{ documentId: DOC, before, after }],
          before: then,
          after: now,
        });
        const users = NAMES.filter(({ kind }) => kind === 'user');
        const saw = everybody(then, users, relationsOf(then)).map((one) => decide(before, one).visible);
        const sees = everybody(now, users, relationsOf(now)).map((one) => decide(after, one).visible);
        const isWider = sees.some((visible, index) => visible && !saw[index]);
        const flagged = access.some(({ widened }) => widened) || members.some(({ gains }) => gains.length > 0);
        expect(flagged).toBe(isWider);
      }),
      { numRuns: 1_000 },
    );
  });

  it('the order of sets and names says nothing', () => {
    fc.assert(
      fc.property(anySets, anyDirectory, (sets, now) => {
        const turned = sets.toReversed().map(({ allowAnonymous, allowedPermissions, deniedPermissions }) => {
          return {
            allowAnonymous,
            allowedPermissions: allowedPermissions.toReversed(),
            deniedPermissions: deniedPermissions.toReversed(),
          };
        });
        expect(canonicalText(turned)).toBe(canonicalText(sets));
        const relations = relationsOf(now);
        for (const one of NAMES) {
          const principal = identitiesOf(one, relations);
          expect(decide(turned, principal).visible).toBe(decide(sets, principal).visible);
        }
      }),
    );
  });

  it('who is denied in addition sees no more, and who is allowed in addition sees no less', () => {
    fc.assert(
      fc.property(anySets, anyDirectory, anyPermission, (sets, now, one) => {
        const [first, ...others] = sets;
        fc.pre(first !== undefined);
        const denied = [{ ...first, deniedPermissions: [...(first?.deniedPermissions ?? []), one] }, ...others];
        const allowed = [{ ...first, allowedPermissions: [...(first?.allowedPermissions ?? []), one] }, ...others];
        const relations = relationsOf(now);
        for (const principal of NAMES.map((name) => identitiesOf(name, relations))) {
          const { visible } = decide(sets, principal);
          expect(!visible && decide(denied, principal).visible).toBe(false);
          expect(visible && !decide(allowed, principal).visible).toBe(false);
        }
      }),
    );
  });
});
