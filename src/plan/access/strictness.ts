import { identityKey } from '../../model/identity.ts';
import type { ItemPermission, ItemPermissionSet, ItemPermissions } from '../../model/item-permissions.ts';
import { identityOf } from '../named-identities.ts';
import { mayMeanEverybody } from './evaluate.ts';

/**
 * Whether nobody can see more by the array after, whoever is in which group: every set of before has one after that lets in no more.
 * Says no where that is not plain to see, as of levels.
 */
export function isAtLeastAsStrict({ before, after }: Pair): boolean {
  if (before === null) return true;
  if (after === null) return false;
  const [earlier, later] = [setsOf(before), setsOf(after)];
  if (!earlier || !later) return false;
  if (later.length === 0) return true;
  return earlier.length > 0 && earlier.every((set) => later.some((other) => isAsStrict(other, set)));
}

/** Undefined for levels. */
function setsOf(permissions: NonNullable<Pair['before']>): readonly ItemPermissionSet[] | undefined {
  const sets = permissions.flatMap((part) => ('permissionSets' in part ? [] : [part]));
  return sets.length === permissions.length ? sets : undefined;
}

function isAsStrict(one: ItemPermissionSet, other: ItemPermissionSet): boolean {
  const lets =
    allowsEverybody(other) || (!allowsEverybody(one) && isWithin(one.allowedPermissions, other.allowedPermissions));
  return lets && isWithin(other.deniedPermissions, one.deniedPermissions);
}

function allowsEverybody({ allowAnonymous = false, allowedPermissions = [] }: ItemPermissionSet): boolean {
  return allowAnonymous || allowedPermissions.some(mayMeanEverybody);
}

function isWithin(some: readonly ItemPermission[] = [], others: readonly ItemPermission[] = []): boolean {
  const keys = new Set(others.map((one) => identityKey(identityOf(one))));
  return some.every((one) => keys.has(identityKey(identityOf(one))));
}

/** An array of permissions as it was, and as it will be. */
export interface Pair {
  readonly before: ItemPermissions | null;
  readonly after: ItemPermissions | null;
}
