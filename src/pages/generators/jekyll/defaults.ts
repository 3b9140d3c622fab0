import { emptyMapping, isMapping, type Mapping } from '../../front-matter/values.ts';
import { pathGlob, withoutBraces } from '../shared/path-glob.ts';
import type { JekyllConfig, JekyllDefault } from './config.ts';

/** A file as scopes of `defaults` see it. */
export interface Scoped {
  /** `pages`, or the label of its collection. */
  readonly type: string;
  /** From the source, without `collections_dir`. */
  readonly path: string;
  /** From the source, with it: globs are those of the file system. */
  readonly fullPath: string;
}

/**
 * The entries of `defaults` whose scope a file is in, in the order of the configuration
 * (https://jekyllrb.com/docs/configuration/front-matter-defaults/). A path is what the file's path begins with.
 */
export function matchingDefaults(scoped: Scoped, config: JekyllConfig): readonly JekyllDefault[] {
  return config.defaults.filter(
    ({ path, type }) => (type === undefined || type === scoped.type) && coversPath(path, scoped, config.collectionsDir),
  );
}

function coversPath(scope: string, { path, fullPath }: Scoped, collectionsDir: string): boolean {
  if (scope === '') return true;
  if (scope.includes('*')) return globOf(scope)(fullPath);
  const container = `${collectionsDir}/`;
  return path.startsWith(collectionsDir !== '' && scope.startsWith(container) ? scope.slice(container.length) : scope);
}

const globs = new Map<string, (path: string) => boolean>();

/** A glob covers the files and folders that it names, and all that is in these folders. */
function globOf(scope: string): (path: string) => boolean {
  const known = globs.get(scope);
  if (known) return known;
  // Jekyll joins it with the folder of the source, so that `.` does not count.
  const segments = scope
    .replace(/\/+$/, '')
    .split('/')
    .filter((segment) => segment !== '.');
  const all = withoutBraces(segments.join('/')).map(pathGlob);
  const matches = (path: string) => all.some((one) => one(path));
  const covers = (path: string) => {
    const names = path.split('/');
    return names.some((_, index) => matches(names.slice(0, index + 1).join('/')));
  };
  globs.set(scope, covers);
  return covers;
}

/** All values that defaults give to a file, weaker ones below stronger ones. */
export function defaultValues(sets: readonly JekyllDefault[]): Readonly<Mapping> {
  let values: Readonly<Mapping> = emptyMapping();
  let strongest: JekyllDefault | undefined;
  for (const set of sets) {
    if (isStronger(set, strongest)) {
      values = merged(values, set.values);
      strongest = set;
    } else values = merged(set.values, values);
  }
  return values;
}

/** The value that defaults give to one key: of the sets that have it, the strongest counts. */
export function defaultValue(sets: readonly JekyllDefault[], key: string): unknown {
  let strongest: JekyllDefault | undefined;
  for (const set of sets) if (key in set.values && isStronger(set, strongest)) strongest = set;
  return strongest?.values[key];
}

/** The longer path is stronger; of two as long, the one with a type; of two alike, the later. */
function isStronger(set: JekyllDefault, strongest: JekyllDefault | undefined): boolean {
  if (!strongest) return true;
  const [path, other] = [set.path.replace(/^\//, ''), strongest.path.replace(/^\//, '')];
  if (path.length !== other.length) return path.length > other.length;
  return set.type !== undefined || strongest.type === undefined;
}

/** Mappings merge deeply; a null does not take a value away. */
export function merged(weak: Readonly<Mapping>, strong: Readonly<Mapping>): Readonly<Mapping> {
  const result = emptyMapping();
  for (const [key, value] of Object.entries(weak)) result[key] = value;
  for (const [key, value] of Object.entries(strong)) {
    const before = result[key];
    if (isMapping(before) && isMapping(value)) result[key] = merged(before, value);
    else if (!(key in result) || (value !== null && value !== undefined)) result[key] = value;
  }
  return result;
}
