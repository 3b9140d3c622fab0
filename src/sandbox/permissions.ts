import { foldKeys, isObject } from './strict-json.ts';

export type ReadPermissions =
  | {
      readonly kind: 'permissions';
      /** Identities named, allowed or denied, over all sets. */
      readonly count: number;
      /** Whether everybody may see the item without being known. */
      readonly isPublic: boolean;
    }
  | { readonly kind: 'wrong'; readonly reason: string };

interface PermissionSet {
  readonly count: number;
  readonly isPublic: boolean;
}

/** Thrown and caught in this file only: where a value is wrong is known deep inside. */
class WrongPermissions extends Error {}

/**
 * Reads the `permissions` of an item: permission sets, or permission levels that hold sets, never both mixed
 * (https://docs.coveo.com/en/107/, https://docs.coveo.com/en/25/). A key that the model does not know is refused: a misspelt
 * one would otherwise silently let in too many or too few. An item is public when there are sets and all of them are public.
 */
export function readPermissions(value: unknown): ReadPermissions {
  try {
    const sets = readSets(value);
    const count = sets.reduce((sum, set) => sum + set.count, 0);
    return { kind: 'permissions', count, isPublic: sets.length > 0 && sets.every((set) => set.isPublic) };
  } catch (error) {
    if (error instanceof WrongPermissions) return { kind: 'wrong', reason: error.message };
    throw error;
  }
}

function readSets(value: unknown): readonly PermissionSet[] {
  const entries = list('permissions', value).map((entry) => keysOf('an entry of `permissions`', entry));
  const levels = entries.filter((entry) => entry.has('permissionsets'));
  if (levels.length === 0) return entries.map(readSet);
  if (levels.length < entries.length)
    throw new WrongPermissions('`permissions` mixes permission sets and permission levels.');
  return levels.flatMap(readLevel);
}

function readLevel(level: ReadonlyMap<string, unknown>): readonly PermissionSet[] {
  knowsOnly('a permission level', level, ['name', 'permissionsets']);
  optional('name', level.get('name'), 'string');
  const sets = list('permissionSets', level.get('permissionsets'));
  if (sets.length === 0) return [{ count: 0, isPublic: false }];
  return sets.map((set) => readSet(keysOf('a permission set', set)));
}

function readSet(set: ReadonlyMap<string, unknown>): PermissionSet {
  knowsOnly('a permission set', set, ['name', 'allowanonymous', 'allowedpermissions', 'deniedpermissions']);
  optional('name', set.get('name'), 'string');
  optional('allowAnonymous', set.get('allowanonymous'), 'boolean');
  const allowed = list('allowedPermissions', set.get('allowedpermissions') ?? []);
  const denied = list('deniedPermissions', set.get('deniedpermissions') ?? []);
  for (const permission of [...allowed, ...denied]) checkPermission(keysOf('a permission', permission));
  return { count: allowed.length + denied.length, isPublic: set.get('allowanonymous') === true };
}

function checkPermission(permission: ReadonlyMap<string, unknown>): void {
  knowsOnly('a permission', permission, ['identity', 'identitytype', 'securityprovider', 'additionalinfo']);
  const identity = permission.get('identity');
  if (typeof identity !== 'string' || identity === '') throw new WrongPermissions('A permission has no `identity`.');
  const type = permission.get('identitytype');
  const folded = typeof type === 'string' ? type.toLowerCase().replaceAll('_', '') : '';
  if (!['user', 'group', 'virtualgroup', 'unknown'].includes(folded)) {
    throw new WrongPermissions('`identityType` must be `User`, `Group`, `VirtualGroup` or `Unknown`.');
  }
  optional('securityProvider', permission.get('securityprovider'), 'string');
  const info = permission.get('additionalinfo') ?? {};
  if (!isObject(info) || Object.values(info).some((part) => typeof part !== 'string')) {
    throw new WrongPermissions('`additionalInfo` must be an object of strings.');
  }
}

function list(name: string, value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new WrongPermissions(`\`${name}\` must be an array.`);
  return value;
}

function keysOf(what: string, value: unknown): ReadonlyMap<string, unknown> {
  if (!isObject(value)) throw new WrongPermissions(`${what[0]?.toUpperCase()}${what.slice(1)} must be an object.`);
  return foldKeys(value);
}

function knowsOnly(what: string, keys: ReadonlyMap<string, unknown>, known: readonly string[]): void {
  const stranger = [...keys.keys()].find((key) => !known.includes(key));
  if (stranger !== undefined) throw new WrongPermissions(`\`${stranger}\` is no property of ${what}.`);
}

function optional(name: string, value: unknown, type: 'string' | 'boolean'): void {
  const isFine = value === undefined || typeof value === type;
  if (!isFine) throw new WrongPermissions(`\`${name}\` must be a ${type}.`);
}
