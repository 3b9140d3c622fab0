import type { Directory } from '../../model/directory.ts';
import type { Identity } from '../../model/identity.ts';
import type { ItemPermissions } from '../../model/item-permissions.ts';
import { identitiesIn } from '../named-identities.ts';

/** Names of all users and groups that the directory or the permissions of an item know, each once. */
export function knownNames(
  { identities }: Directory,
  permissions: readonly (ItemPermissions | null)[],
): readonly string[] {
  const names = new Set<string>();
  const add = ({ name }: Identity) => void names.add(name);
  for (const known of identities.values()) {
    add(known);
    for (const other of [...known.members, ...known.granted, ...known.aliases]) add(other);
  }
  // Many items share one array.
  for (const some of new Set(permissions)) for (const identity of identitiesIn(some ?? [])) add(identity);
  return [...names];
}
