import type { Directory } from '../../model/directory.ts';
import { type Identity, identityKey, identityText } from '../../model/identity.ts';
import type { ItemPermission, ItemPermissionSet, ItemPermissions } from '../../model/item-permissions.ts';
import { identityOf } from '../named-identities.ts';

/** Who looks. A group means: somebody who is a member of it, and of nothing else. */
export type Principal = 'anonymous' | Identity;

/** The identities of a principal by key, each with the way to it: the identity itself comes last. */
export type PrincipalIdentities = ReadonlyMap<string, readonly Identity[]>;

/** Whether somebody may see an item, and why, for people. */
export interface Decision {
  readonly visible: boolean;
  readonly because: string;
}

/** A directory, seen from below: to whom each identity leads. */
export type Relations = ReadonlyMap<string, readonly Identity[]>;

/**
 * Which identities each identity leads to at once: groups that have it as a member, groups that it is granted, and users of other
 * providers that are the same person, in both directions.
 */
export function relationsOf({ identities }: Directory): Relations {
  const relations = new Map<string, Identity[]>();
  const lead = (from: Identity, to: Identity) => {
    const known = relations.get(identityKey(from));
    if (known) known.push(to);
    else relations.set(identityKey(from), [to]);
  };
  for (const { kind, name, provider, members, granted, aliases } of identities.values()) {
    const one: Identity = { kind, name, provider };
    for (const member of members) lead(member, one);
    for (const group of granted) lead(one, group);
    for (const alias of aliases) {
      lead(one, alias);
      lead(alias, one);
    }
  }
  return relations;
}

/** Everybody that a principal is: themselves, and all that they lead to. Nobody, for somebody who is not known. */
export function identitiesOf(principal: Principal, relations: Relations): PrincipalIdentities {
  const found = new Map<string, readonly Identity[]>();
  if (principal === 'anonymous') return found;
  found.set(identityKey(principal), [principal]);
  // A map goes on to what is put into it while it is gone through, so each identity is looked at once, whatever cycles there are.
  for (const [key, way] of found) {
    for (const next of relations.get(key) ?? []) {
      if (!found.has(identityKey(next))) found.set(identityKey(next), [...way, next]);
    }
  }
  return found;
}

/**
 * Whether somebody may see an item, by Coveo's model (https://docs.coveo.com/en/107/, https://docs.coveo.com/en/25/).
 *
 * A set denies whoever is in its denied permissions, also where everyone is allowed; else it allows everyone, or those in its allowed
 * permissions; else it says nothing. Of the simplified model, all sets must allow. Of the complete one, the first level that decides
 * counts: it denies when one of its sets does, and allows when all of them do. What nothing allows is denied.
 *
 * @param permissions null where none are sent: then the item itself keeps nobody out
 */
export function decide(permissions: ItemPermissions | null, principal: PrincipalIdentities): Decision {
  if (permissions === null) return { visible: true, because: 'no permissions are sent' };
  if (permissions.length === 0) return { visible: false, because: 'there is no permission set' };
  const levels = permissions.some((part) => 'permissionSets' in part);
  if (!levels) return ofSets(permissions.map(asSet), principal, '') ?? DENIED;
  for (const [index, part] of permissions.entries()) {
    const decision = ofLevel(
      'permissionSets' in part ? part.permissionSets : [asSet(part)],
      principal,
      `level ${index + 1}, `,
    );
    if (decision) return decision;
  }
  return { visible: false, because: 'no level names them' };
}

const DENIED: Decision = { visible: false, because: 'no permission set names them' };

function asSet(part: ItemPermissions[number]): ItemPermissionSet {
  return 'permissionSets' in part ? {} : part;
}

/** All sets must allow; the first that does not tells why. */
function ofSets(
  sets: readonly ItemPermissionSet[],
  principal: PrincipalIdentities,
  where: string,
): Decision | undefined {
  const decisions = sets.map((set, index) => ofSet(set, principal, `${where}set ${index + 1}`));
  const denied = decisions.find((decision) => decision?.visible === false);
  if (denied) return denied;
  const silent = decisions.indexOf(undefined);
  if (silent >= 0) return { visible: false, because: `set ${silent + 1} does not name them` };
  return decisions.find((decision) => decision?.because !== PUBLIC) ?? decisions[0];
}

function ofLevel(
  sets: readonly ItemPermissionSet[],
  principal: PrincipalIdentities,
  where: string,
): Decision | undefined {
  const decisions = sets.map((set, index) => ofSet(set, principal, `${where}set ${index + 1}`));
  const denied = decisions.find((decision) => decision?.visible === false);
  if (denied) return denied;
  return decisions.includes(undefined) ? undefined : decisions[0];
}

const PUBLIC = 'everyone may see it';

/** Undefined where a set says nothing of them. */
function ofSet(set: ItemPermissionSet, principal: PrincipalIdentities, where: string): Decision | undefined {
  const denied = wayToOneOf(set.deniedPermissions, principal);
  if (denied !== undefined) return { visible: false, because: `denied by ${denied} (${where})` };
  if (set.allowAnonymous) return { visible: true, because: PUBLIC };
  const everybody = set.allowedPermissions?.find(mayMeanEverybody);
  if (everybody) return { visible: true, because: `${nameOf(identityOf(everybody))} may mean everybody (${where})` };
  const allowed = wayToOneOf(set.allowedPermissions, principal);
  if (allowed === undefined) return undefined;
  return { visible: true, because: `allowed by ${allowed} (${where})` };
}

/**
 * Whether an allowed identity may stand for all: nobody documents what a `*` in a name means, so here it lets everybody in. A denied one
 * counts for just its name: who relies on it would see a page kept back that perhaps is not.
 */
export function mayMeanEverybody({ identity }: ItemPermission): boolean {
  return identity.includes('*');
}

/** `group:Employees through group:Managers`. */
function wayToOneOf(permissions: readonly ItemPermission[] = [], principal: PrincipalIdentities): string | undefined {
  for (const permission of permissions) {
    const way = principal.get(identityKey(identityOf(permission)));
    if (!way) continue;
    const [last = identityOf(permission), ...before] = way.toReversed();
    const through = before.slice(0, -1).map(nameOf);
    return through.length === 0 ? nameOf(last) : `${nameOf(last)} through ${through.join(', ')}`;
  }
  return undefined;
}

/** Within one answer, nobody needs to be told the provider of each. */
function nameOf({ kind, name }: Identity): string {
  return identityText({ kind, name });
}
