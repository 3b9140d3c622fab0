import { describe, expect, it } from 'vitest';
import type { ItemPermissions } from '../../../src/model/item-permissions.ts';
import { decide, identitiesOf, type Principal, relationsOf } from '../../../src/plan/access/evaluate.ts';
import { directory, id, set } from './build.ts';

const US = directory(
  'g:Staff : u:ann g:Managers',
  'g:Managers : u:cat',
  'v:Guests : u:gus',
  'u:dan > g:Staff',
  'u:eve = u:eve@mail',
  'g:Loop : g:Ring u:lou',
  'g:Ring : g:Loop',
  'g:Crew : u:eve',
);

const asks = (text: string): Principal => (text === 'anonymous' ? text : id(text));

function sees(principal: string, permissions: ItemPermissions | null): boolean {
  return decide(permissions, identitiesOf(asks(principal), relationsOf(US))).visible;
}

describe('the simplified model (https://docs.coveo.com/en/107/): all sets must allow', () => {
  it.each<[principal: string, sets: string, visible: boolean]>([
    ['anonymous', '*', true],
    ['u:ann', '*', true],
    ['u:nobody', '*', true],
    ['u:ann', '', false],
    ['anonymous', '+u:ann', false],
    ['u:ann', '+u:ann', true],
    ['u:bob', '+u:ann', false],
    ['u:ann', '+u:ann@mail', false],
    ['u:ann', '+g:Staff', true],
    ['u:cat', '+g:Staff', true],
    ['u:dan', '+g:Staff', true],
    ['u:gus', '+v:Guests', true],
    ['u:gus', '+g:Guests', false],
    ['u:lou', '+g:Ring', true],
    ['u:lou', '+g:Loop', true],
    ['u:eve@mail', '+u:eve', true],
    ['u:eve', '+u:eve@mail', true],
    ['u:eve@mail', '+g:Crew', true],
    ['g:Managers', '+g:Staff', true],
    ['g:Staff', '+g:Managers', false],
    ['u:cat', '+g:Staff -g:Managers', false],
    ['u:ann', '+u:ann -u:ann', false],
    ['u:ann', '* -u:ann', false],
    ['anonymous', '* -u:ann', true],
    ['u:eve@mail', '* -g:Crew', false],
    ['u:ann', '+g:Staff | +u:ann', true],
    ['u:cat', '+g:Staff | +u:ann', false],
    ['u:ann', '* | +u:ann', true],
    ['anonymous', '* | +u:ann', false],
    ['u:ann', '+u:ann | -u:ann *', false],
    ['u:ann', '+u:ann |', false],
  ])('%s and `%s`: %s', (principal, sets, visible) => {
    expect(sees(principal, sets.split('|').map(set))).toBe(visible);
  });

  it('lets nobody in without a set, and everybody where no permissions are sent', () => {
    expect(sees('u:ann', [])).toBe(false);
    expect(sees('anonymous', null)).toBe(true);
  });
});

describe('the complete model (https://docs.coveo.com/en/25/): the first level that decides', () => {
  it.each<[principal: string, levels: string, visible: boolean]>([
    ['u:ann', '+u:ann > -u:ann', true],
    ['u:ann', '-u:ann > +u:ann', false],
    ['u:ann', '+u:bob > +u:ann', true],
    ['u:ann', '-u:bob > +u:ann', true],
    ['u:ann', '+u:bob > +u:cat', false],
    ['u:ann', '+u:ann | +u:bob > +u:ann', true],
    ['u:ann', '+u:ann | +u:bob > +u:bob', false],
    ['u:ann', '+u:ann | -u:ann > *', false],
    ['anonymous', '+u:ann > *', true],
    ['u:bob', '+u:ann > * -u:bob', false],
    ['u:cat', '-g:Managers > +g:Staff', false],
  ])('%s and `%s`: %s', (principal, levels, visible) => {
    const permissions = levels.split('>').map((level) => ({ permissionSets: level.split('|').map(set) }));
    expect(sees(principal, permissions)).toBe(visible);
  });

  it('a level without sets decides nothing', () => {
    expect(sees('u:ann', [{ permissionSets: [] }, { permissionSets: [set('*')] }])).toBe(true);
    expect(sees('u:ann', [{ permissionSets: [] }])).toBe(false);
  });
});

describe('the reason', () => {
  it.each<[principal: string, sets: string, because: string]>([
    ['u:ann', '*', 'everyone may see it'],
    ['u:ann', '+u:ann', 'allowed by user:ann (set 1)'],
    ['u:cat', '+g:Staff', 'allowed by group:Staff through group:Managers (set 1)'],
    ['u:ann', '* | +g:Staff', 'allowed by group:Staff (set 2)'],
    ['u:cat', '* -g:Managers', 'denied by group:Managers (set 1)'],
    ['u:bob', '* | +u:ann', 'set 2 does not name them'],
  ])('of %s for `%s` is: %s', (principal, sets, because) => {
    const { because: told } = decide(sets.split('|').map(set), identitiesOf(asks(principal), relationsOf(US)));
    expect(told).toBe(because);
  });
});
