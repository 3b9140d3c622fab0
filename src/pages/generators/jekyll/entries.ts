import type { JekyllConfig } from './config.ts';
import { rubyFnmatch } from './ruby-fnmatch.ts';

type Filter = Pick<JekyllConfig, 'include' | 'exclude'>;

/** Why Jekyll passes over an entry of a folder; to follow `the file`. */
export type Passed = string | undefined;

/**
 * Whether Jekyll passes over an entry of a folder, and why (`include` and `exclude`,
 * https://jekyllrb.com/docs/configuration/options/; names that begin with a dot, an underscore, `#` or `~`,
 * https://jekyllrb.com/docs/structure/). `include` names an entry alone, `exclude` the path from the source's folder.
 *
 * @param base the folder, from the source: empty, or ending with a slash
 * @param entry below the folder; of several segments where Jekyll lists a whole tree at once: then the first and the last count
 */
export function passedOver(base: string, entry: string, isFolder: boolean, { include, exclude }: Filter): Passed {
  const name = entry.slice(entry.lastIndexOf('/') + 1);
  if (entry.endsWith('.')) return `has a name that ends with a dot: \`${name}\``;
  if (isIncluded(entry, isFolder, include)) return undefined;
  if (named(exclude, base + entry, isFolder)) return 'is excluded by the configuration (`exclude`)';
  const special = [entry, name].find((text) => /^[._#~]/.test(text));
  if (special !== undefined) return `is in a folder, or has a name, that Jekyll passes over: \`${special}\``;
  return name.endsWith('~') ? 'is a backup copy' : undefined;
}

/** Whether `include` names an entry, by all of it or by its last segment. */
export function isIncluded(entry: string, isFolder: boolean, include: readonly string[]): boolean {
  return named(include, entry, isFolder) || named(include, entry.slice(entry.lastIndexOf('/') + 1), isFolder);
}

/** Whether one of the entries of `include` or `exclude` names a path: as a pattern, or as what the path begins with. */
function named(patterns: readonly string[], path: string, isFolder: boolean): boolean {
  return patterns.some((written) => {
    const pattern = written.replace(/\/{2,}/g, '/').replace(/^\//, '');
    return path.startsWith(pattern) || (isFolder && pattern === `${path}/`) || rubyFnmatch(pattern, path);
  });
}
