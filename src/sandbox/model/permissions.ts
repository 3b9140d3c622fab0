import { decide, NOBODY } from './evaluate-permissions.ts';
import { permissionsOf, readModel } from './permission-model.ts';

export type ReadPermissions =
  | {
      readonly kind: 'permissions';
      /** Identities named, allowed or denied, over all sets. */
      readonly count: number;
      /** Whether somebody who is not known may see the item. */
      readonly isPublic: boolean;
    }
  | { readonly kind: 'wrong'; readonly reason: string };

/** Checks the `permissions` of an item by their form; whether the identities exist is seen when the item is processed. */
export function readPermissions(value: unknown): ReadPermissions {
  const read = readModel(value);
  if (read.kind === 'wrong') return read;
  const { isVisible: isPublic } = decide(read.model, NOBODY);
  return { kind: 'permissions', count: permissionsOf(read.model).length, isPublic };
}
