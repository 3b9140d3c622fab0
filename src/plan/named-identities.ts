import type { Directory, KnownIdentity } from '../model/directory.ts';
import { type Identity, identityKey, identityText } from '../model/identity.ts';
import type { ItemPermission, ItemPermissions } from '../model/item-permissions.ts';
import type { Problem } from '../model/problem.ts';
import { ownedBy } from '../pages/permissions/sets.ts';
import { didYouMean } from '../settings/near-miss.ts';
import type { NamedIdentity, PermissionSettings } from '../settings/permission-settings.ts';

const KINDS = { User: 'user', Group: 'group', VirtualGroup: 'virtualGroup' } as const;

/** The identity that a permission of an item names. */
export function identityOf({ identity, identityType, securityProvider }: ItemPermission): Identity {
  return { kind: KINDS[identityType], name: identity, provider: securityProvider };
}

/** All identities that the permissions of an item name, allowed and denied. */
export function identitiesIn(permissions: ItemPermissions): readonly Identity[] {
  const sets = permissions.flatMap((part) => ('permissionSets' in part ? part.permissionSets : [part]));
  return sets
    .flatMap(({ allowedPermissions = [], deniedPermissions = [] }) => [...allowedPermissions, ...deniedPermissions])
    .map(identityOf);
}

/** All identities that the sets of the settings name. */
export function identitiesOfSets({ sets }: PermissionSettings): readonly NamedIdentity[] {
  return Object.values(sets).flatMap(({ allow, deny }) => [...allow, ...deny]);
}

/** The directory with the users whom only permissions name: they are pushed as they are. */
export function withNamedUsers(directory: Directory, named: readonly Identity[]): Directory {
  const users = named.filter(({ kind, provider }) => kind === 'user' && provider === directory.provider);
  const identities = new Map(directory.identities);
  for (const user of users) {
    const key = identityKey(user);
    if (!identities.has(key)) identities.set(key, knownUser(user));
  }
  return { ...directory, identities };
}

function knownUser({ kind, name, provider }: Identity): KnownIdentity {
  return { kind, name, provider, members: [], granted: [], aliases: [] };
}

/**
 * Groups that permissions name and that do not exist: Coveo would accept items with them, and then reject them. Groups of another
 * provider are not ours to know, and `external: true` says that somebody else keeps a group.
 *
 * @param named what items and sets name, with their providers
 * @param external keys of the identities that the settings call external
 */
export function unknownGroups(
  directory: Directory,
  named: readonly Identity[],
  external: ReadonlySet<string>,
): readonly Problem[] {
  const missing = new Map(
    named
      .filter(({ kind, provider }) => kind !== 'user' && provider === directory.provider)
      .map((one): [string, Identity] => [identityKey(one), one])
      .filter(([key]) => !directory.identities.has(key) && !external.has(key)),
  );
  const groups = [...directory.identities.values()].filter(({ kind }) => kind !== 'user').map(({ name }) => name);
  return [...missing.values()].map((one) => unknownGroup(one, groups));
}

/** Keys of the identities that settings call external. */
export function externalKeys(named: readonly NamedIdentity[], provider: string | undefined): ReadonlySet<string> {
  return new Set(named.filter(({ external }) => external).map((one) => identityKey(ownedBy(one, provider))));
}

function unknownGroup(identity: Identity, groups: readonly string[]): Problem {
  const otherKind = groups.includes(identity.name);
  const hint = otherKind
    ? 'There is one of that name that is a group here and a virtual group there; they must be called the same.'
    : didYouMean(identity.name, groups);
  return {
    level: 'error',
    code: 'identity-unknown',
    message: `Permissions name \`${identityText(identity)}\`, which \`identities\` does not define; Coveo would accept and then reject the items.`,
    hint: hint ?? 'Define it under `identities`, or say `external: true` where somebody else keeps it.',
  };
}
