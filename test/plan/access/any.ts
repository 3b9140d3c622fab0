import fc from 'fast-check';
import type { Directory, KnownIdentity } from '../../../src/model/directory.ts';
import { type Identity, identityKey } from '../../../src/model/identity.ts';
import type { ItemPermissions } from '../../../src/model/item-permissions.ts';
import { id } from './build.ts';

/** Everybody whom permissions and groups can name. */
export const NAMES = ['u:a', 'u:b', 'u:c', 'g:G', 'g:H', 'g:I', 'v:V', 'u:m@mail', 'g:X', 'g:Y'].map(id);
const KNOWN = NAMES.slice(0, 7);
/** Groups that no directory defines. */
export const EXTERNAL = NAMES.slice(8);
const some = (names: readonly Identity[]) =>
  fc.uniqueArray(fc.constantFrom(...names), { selector: identityKey, maxLength: 3 });
/** Groups in groups, cycles among them; granted groups, and a name elsewhere. */
export const anyDirectory: fc.Arbitrary<Directory> = fc
  .tuple(
    ...KNOWN.map((one) =>
      fc.record({
        members: some(NAMES.filter(({ provider }) => provider === 'Ours')),
        granted: some(NAMES.filter(({ kind }) => kind !== 'user')),
        one: fc.constant(one),
        isAlias: fc.boolean(),
      }),
    ),
  )
  .map((parts) => ({
    provider: 'Ours',
    identities: new Map(
      parts.map(({ one, members, granted, isAlias }): [string, KnownIdentity] => {
        const aliases = isAlias && one.name === 'a' ? [id('u:m@mail')] : [];
        return [identityKey(one), { ...one, members: one.kind === 'user' ? [] : members, granted, aliases }];
      }),
    ),
  }));
const TYPES = { user: 'User', group: 'Group', virtualGroup: 'VirtualGroup' } as const;
export const anyPermission = fc.constantFrom(...NAMES).map(({ kind, name, provider }) => {
  return { identity: name, identityType: TYPES[kind], securityProvider: provider };
});
const anySet = fc.record({
  allowAnonymous: fc.boolean(),
  allowedPermissions: fc.array(anyPermission, { maxLength: 3 }),
  deniedPermissions: fc.array(anyPermission, { maxLength: 2 }),
});
export const anySets = fc.array(anySet, { maxLength: 3 });
/** Both models. */
export const anyPermissions: fc.Arbitrary<ItemPermissions> = fc.oneof(
  anySets,
  fc.array(fc.record({ permissionSets: anySets }), { minLength: 1, maxLength: 3 }),
);
