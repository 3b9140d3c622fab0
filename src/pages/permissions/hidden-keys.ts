import type { Problem } from '../../model/problem.ts';
import { listed } from '../../settings/wording.ts';
import { meansPermissions } from '../front-matter/disguised-key.ts';
import type { FrontMatter } from '../front-matter/front-matter.ts';
import { isMapping } from '../front-matter/values.ts';

/** What of a page's keys is looked at. */
export interface KeysOfPage {
  readonly frontMatter: Pick<FrontMatter, 'data' | 'placeOf'>;
  /** Front matter with the defaults of the generator. */
  readonly data: Readonly<Record<string, unknown>>;
  readonly path: string;
  /** Whether what pages ask for with `permissions` counts. */
  readonly permissionsCount: boolean;
  /** Keys at the top whose mapping is for the pages below, where `permissions` counts (Hugo's `cascade`). */
  readonly handsDown: readonly string[];
}

/**
 * Keys that must not be passed over in silence: `__proto__` at any depth, and, where permissions count, what reads like
 * `permissions` at a place where it counts for nothing.
 */
export function hiddenKeys({ frontMatter, data, path, permissionsCount, handsDown }: KeysOfPage): readonly Problem[] {
  const problems: Problem[] = [];
  const top = new Map([...Object.entries(data), ...Object.entries(frontMatter.data)]);
  for (const [key, value] of top) {
    const at = { path, ...frontMatter.placeOf(key) };
    if (key === '__proto__' || holdsKey(value, (name) => name === '__proto__')) problems.push({ ...protoKey(), ...at });
    if (!permissionsCount || key === 'permissions') continue;
    const passes = (name: string, depth: number) => name === 'permissions' && handsDown.includes(key) && depth <= 2;
    const hidden = findKey(value, (name, depth) => meansPermissions(name) && !passes(name, depth));
    if (hidden !== undefined) problems.push({ ...misplaced(key, hidden), ...at });
  }
  return problems;
}

function holdsKey(value: unknown, is: (name: string) => boolean): boolean {
  return findKey(value, is) !== undefined;
}

/** The first key within a value for which something holds; `depth` counts the mappings around it, lists do not count. */
function findKey(value: unknown, is: (name: string, depth: number) => boolean, depth = 1): string | undefined {
  if (Array.isArray(value)) {
    for (const entry of value) {
      const found = findKey(entry, is, depth);
      if (found !== undefined) return found;
    }
    return undefined;
  }
  if (!isMapping(value)) return undefined;
  for (const [name, entry] of Object.entries(value)) {
    const found = is(name, depth) ? name : findKey(entry, is, depth + 1);
    if (found !== undefined) return found;
  }
  return undefined;
}

function protoKey(): Omit<Problem, 'path'> {
  return {
    level: 'error',
    code: 'front-matter-proto',
    message: 'A key of the front matter must name data, but here one is `__proto__`, so the page is not published.',
    hint: 'Rename the key.',
  };
}

function misplaced(top: string, hidden: string): Omit<Problem, 'path'> {
  return {
    level: 'error',
    code: 'permissions-misplaced',
    message: `The key \`permissions\` must stand at the top of the front matter, but ${listed([hidden], 'and')} stands within ${listed([top], 'and')}, where it counts for nothing, so the page is not published.`,
    hint: 'Move it to the top as `permissions`; if it means something else, rename it.',
  };
}
