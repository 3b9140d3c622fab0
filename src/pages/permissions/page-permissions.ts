import type { Place, Problem } from '../../model/problem.ts';
import { didYouMean } from '../../settings/near-miss.ts';
import { came, listed } from '../../settings/wording.ts';
import { meansPermissions } from '../front-matter/disguised-key.ts';

const KEY = 'permissions';

/** What a page itself says of who may see it. */
export type OwnPermissions =
  /** It says nothing. */
  | { readonly kind: 'none' }
  | { readonly kind: 'sets'; readonly sets: readonly string[]; readonly place: Place | undefined }
  | { readonly kind: 'error'; readonly problems: readonly Problem[] };

/** Where the values of a page come from. */
export interface PageData {
  readonly data: Readonly<Record<string, unknown>>;
  placeOf(key: string): Place | undefined;
}

/**
 * Reads the key `permissions` of a page: the name of a set, or a list of names. Anything else is an error, also a key
 * that looks like a slip of the pen, or like the key in disguise: a page that asks to be seen by some must not be sent to be seen by all.
 *
 * @param known names of the sets that the settings define
 */
export function readOwnPermissions(
  { data, placeOf }: PageData,
  known: readonly string[],
  path: string,
): OwnPermissions {
  const slip = Object.keys(data).find((key) => key !== KEY && meansPermissions(key));
  if (slip !== undefined) return { kind: 'error', problems: [misspelt(slip, path, placeOf(slip))] };
  if (!Object.hasOwn(data, KEY)) return { kind: 'none' };
  const place = placeOf(KEY);
  const names = namesIn(data[KEY]);
  if (names === undefined) return { kind: 'error', problems: [{ ...malformed(data[KEY]), path, ...place }] };
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length === 0) return { kind: 'sets', sets: [...new Set(names)], place };
  return { kind: 'error', problems: unknown.map((name) => ({ ...unknownSet(name, known), path, ...place })) };
}

function namesIn(value: unknown): readonly string[] | undefined {
  const names: readonly unknown[] = Array.isArray(value) ? value : [value];
  const isFine = (name: unknown): name is string => typeof name === 'string' && name.trim() !== '';
  return names.length > 0 && names.every(isFine) ? names : undefined;
}

function misspelt(key: string, path: string, place: Place | undefined): Problem {
  return {
    level: 'error',
    code: 'permissions-misspelt',
    message: `The key of a page's permission sets must be \`permissions\`, but it is ${listed([key], 'and')}, so the page is not published.`,
    hint: 'Correct the key; if it means something else, rename it.',
    path,
    ...place,
  };
}

function malformed(value: unknown): Problem {
  return {
    level: 'error',
    code: 'permissions-malformed',
    message: `\`permissions\` must be the name of a permission set or a list of names, but ${came(value)}, so the page is not published.`,
    hint: 'Name at least one set, or remove the key, and the rules of the settings decide alone.',
  };
}

function unknownSet(name: string, known: readonly string[]): Problem {
  const sets = known.length === 0 ? 'none' : listed(known.slice(0, 20), 'and');
  return {
    level: 'error',
    code: 'permissions-unknown',
    message: `\`permissions\` names the set ${listed([name], 'and')}, which the settings do not define, so the page is not published.`,
    hint: didYouMean(name, known) ?? `\`permissions.sets\` defines ${sets}.`,
  };
}
