import type { Directory } from '../../model/directory.ts';
import { type Identity, identityKey } from '../../model/identity.ts';
import type { ItemPermissions } from '../../model/item-permissions.ts';
import { identitiesIn } from '../named-identities.ts';
import { identitiesOf, type PrincipalIdentities, type Relations, relationsOf } from './evaluate.ts';

/** Somebody who may look, and all that they are, before and after. */
export interface Viewer {
  readonly identity: Identity;
  readonly before: PrincipalIdentities;
  readonly after: PrincipalIdentities;
}

/** Everybody who can look at items, as far as they can be told apart. */
export interface Principals {
  /** The users that either directory or a permission names. */
  readonly users: readonly Viewer[];
  /** The groups that neither directory defines: anybody may be in them, and nobody here knows who is. */
  readonly external: readonly Viewer[];
}

/**
 * @param arrays of permissions, whose identities are principals too
 */
export function principalsOf(before: Directory, after: Directory, arrays: Iterable<ItemPermissions>): Principals {
  const named = new Map<string, Identity>();
  const name = (identity: Identity) => named.set(identityKey(identity), identity);
  for (const { identities } of [before, after]) {
    for (const one of identities.values()) {
      for (const related of [one, ...one.members, ...one.granted, ...one.aliases]) name(related);
    }
  }
  for (const permissions of arrays) for (const identity of identitiesIn(permissions)) name(identity);
  const relations = { before: relationsOf(before), after: relationsOf(after) };
  const viewers = [...named].map(([key, identity]) => ({ key, ...viewerOf(identity, relations) }));
  const isDefined = (key: string) => before.identities.has(key) || after.identities.has(key);
  return {
    users: viewers.filter(({ identity }) => identity.kind === 'user'),
    external: viewers.filter(({ key, identity }) => identity.kind !== 'user' && !isDefined(key)),
  };
}

function viewerOf({ kind, name, provider }: Identity, relations: Record<'before' | 'after', Relations>): Viewer {
  const identity = { kind, name, provider };
  const { before, after } = relations;
  return { identity, before: identitiesOf(identity, before), after: identitiesOf(identity, after) };
}
