import { type IdentityType, typeInAnyCase } from './identity.ts';
import { foldKeys, isObject } from './strict-json.ts';

/** Somebody whom a permission set names. */
export interface Permission {
  readonly type: IdentityType;
  readonly name: string;
  /** Id of a provider; the source's first one where it is undefined. */
  readonly provider: string | undefined;
}

export interface GivenPermissionSet {
  readonly allowAnonymous: boolean;
  readonly allowed: readonly Permission[];
  readonly denied: readonly Permission[];
}

/** The simplified model has sets alone, the complete one levels of sets (https://docs.coveo.com/en/107/, https://docs.coveo.com/en/25/). */
export type PermissionModel =
  | { readonly kind: 'sets'; readonly sets: readonly GivenPermissionSet[] }
  | { readonly kind: 'levels'; readonly levels: readonly (readonly GivenPermissionSet[])[] };

export type ReadModel =
  | { readonly kind: 'model'; readonly model: PermissionModel }
  | { readonly kind: 'wrong'; readonly reason: string };

type Keys = ReadonlyMap<string, unknown>;

/** Thrown and caught in this file only: where a value is wrong is known deep inside. */
class WrongPermissions extends Error {}

/**
 * Reads the `permissions` of an item: permission sets, or permission levels that hold sets, never both mixed. A key that the
 * model does not know is refused: a misspelt one would otherwise silently let in too many or too few.
 */
export function readModel(value: unknown): ReadModel {
  try {
    return { kind: 'model', model: parseModel(value) };
  } catch (error) {
    if (error instanceof WrongPermissions) return { kind: 'wrong', reason: error.message };
    throw error;
  }
}

/** Reads permissions that were checked when they came in. Throws where they are none. */
export function modelOf(permissions: string): PermissionModel {
  const read = readModel(JSON.parse(permissions));
  if (read.kind === 'wrong') throw new Error(read.reason);
  return read.model;
}

/** Everybody whom a model names, allowed or denied, over all its sets. */
export function permissionsOf(model: PermissionModel): readonly Permission[] {
  const sets = model.kind === 'sets' ? model.sets : model.levels.flat();
  return sets.flatMap(({ allowed, denied }) => [...allowed, ...denied]);
}

function parseModel(value: unknown): PermissionModel {
  const entries = list('permissions', value).map((entry) => keysOf('an entry of `permissions`', entry));
  const levels = entries.filter((entry) => entry.has('permissionsets'));
  if (levels.length === 0) return { kind: 'sets', sets: entries.map(parseSet) };
  if (levels.length < entries.length)
    throw new WrongPermissions('`permissions` mixes permission sets and permission levels.');
  return { kind: 'levels', levels: levels.map(parseLevel) };
}

function parseLevel(level: Keys): readonly GivenPermissionSet[] {
  knowsOnly('a permission level', level, ['name', 'permissionsets']);
  optional('name', level.get('name'), 'string');
  const sets = list('permissionSets', level.get('permissionsets'));
  return sets.map((set) => parseSet(keysOf('a permission set', set)));
}

function parseSet(set: Keys): GivenPermissionSet {
  knowsOnly('a permission set', set, ['name', 'allowanonymous', 'allowedpermissions', 'deniedpermissions']);
  optional('name', set.get('name'), 'string');
  optional('allowAnonymous', set.get('allowanonymous'), 'boolean');
  return {
    allowAnonymous: set.get('allowanonymous') === true,
    allowed: list('allowedPermissions', set.get('allowedpermissions') ?? []).map(parsePermission),
    denied: list('deniedPermissions', set.get('deniedpermissions') ?? []).map(parsePermission),
  };
}

function parsePermission(value: unknown): Permission {
  const permission = keysOf('a permission', value);
  knowsOnly('a permission', permission, ['identity', 'identitytype', 'securityprovider', 'additionalinfo']);
  const name = permission.get('identity');
  if (typeof name !== 'string' || name === '') throw new WrongPermissions('A permission has no `identity`.');
  const typeName = permission.get('identitytype');
  const type = typeof typeName === 'string' ? typeInAnyCase(typeName) : undefined;
  if (!type) throw new WrongPermissions('`identityType` must be `User`, `Group`, `VirtualGroup` or `Unknown`.');
  const provider = permission.get('securityprovider');
  optional('securityProvider', provider, 'string');
  const info = permission.get('additionalinfo') ?? {};
  if (!isObject(info) || Object.values(info).some((part) => typeof part !== 'string')) {
    throw new WrongPermissions('`additionalInfo` must be an object of strings.');
  }
  return { type, name, provider: typeof provider === 'string' ? provider : undefined };
}

function list(name: string, value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new WrongPermissions(`\`${name}\` must be an array.`);
  return value;
}

function keysOf(what: string, value: unknown): Keys {
  if (!isObject(value)) throw new WrongPermissions(`${what[0]?.toUpperCase()}${what.slice(1)} must be an object.`);
  return foldKeys(value);
}

function knowsOnly(what: string, keys: Keys, known: readonly string[]): void {
  const stranger = [...keys.keys()].find((key) => !known.includes(key));
  if (stranger !== undefined) throw new WrongPermissions(`\`${stranger}\` is no property of ${what}.`);
}

function optional(name: string, value: unknown, type: 'string' | 'boolean'): void {
  const isFine = value === undefined || typeof value === type;
  if (!isFine) throw new WrongPermissions(`\`${name}\` must be a ${type}.`);
}
