import type { Identity, IdentityKind } from '../../model/identity.ts';
import type { ItemPermission, ItemPermissionSet } from '../../model/item-permissions.ts';
import type { NamedIdentity, PermissionSet } from '../../settings/permission-settings.ts';

const TYPES: Readonly<Record<IdentityKind, ItemPermission['identityType']>> = {
  user: 'User',
  group: 'Group',
  virtualGroup: 'VirtualGroup',
};

/** An identity with its provider: its own, else the one of `identities`, else none, which is the source's first. */
export function ownedBy({ kind, name, provider }: Identity | NamedIdentity, byDefault: string | undefined): Identity {
  return { kind, name, provider: provider ?? byDefault };
}

/** An identity as a permission names it. */
export function itemPermission({ kind, name, provider }: Identity): ItemPermission {
  const permission = { identity: name, identityType: TYPES[kind] };
  return provider === undefined ? permission : { ...permission, securityProvider: provider };
}

/** A permission set of the settings as it is sent. All its keys are there, so that no default of the service decides. */
export function itemPermissionSet(
  { anonymous, allow, deny }: PermissionSet,
  provider: string | undefined,
): ItemPermissionSet {
  const sent = (identities: readonly NamedIdentity[]) =>
    identities.map((one) => itemPermission(ownedBy(one, provider)));
  return { allowAnonymous: anonymous, allowedPermissions: sent(allow), deniedPermissions: sent(deny) };
}
