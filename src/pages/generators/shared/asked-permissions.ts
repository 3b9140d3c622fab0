import { meansPermissions } from '../../front-matter/disguised-key.ts';
import { emptyMapping, type Mapping } from '../../front-matter/values.ts';

/**
 * Of values that a generator hands down to pages, those that ask for permission sets; undefined where none does. That key is ours and not
 * the generator's, so a path by which the generator would reach no page, and which plainly names some, counts for it all the same.
 */
export function askedPermissions(values: Readonly<Mapping>): Readonly<Mapping> | undefined {
  const asked = Object.entries(values).filter(([key]) => meansPermissions(key));
  return asked.length === 0 ? undefined : Object.assign(emptyMapping(), Object.fromEntries(asked));
}
