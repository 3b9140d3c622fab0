import type { ContentRoot } from '../../../settings/settings.ts';
import { baseOf } from '../../content.ts';

/**
 * The part of a generator's folder of pages that addresses do not count: where an entry of the generator's site has a `prefix`, each root
 * hangs at its own, so what is above a root in that folder is no part of an address (`docs/settings.md`, `content[].prefix`).
 *
 * @param entry the content entry whose file it is
 * @param site all entries of the same site
 * @param pages folder of the generator's pages from the root of the repository: empty, or ending with a slash
 * @returns a path in the folder of pages: empty, or ending with a slash
 */
export function aboveRoot(
  entry: ContentRoot,
  site: readonly ContentRoot[],
  pages: string,
  workingDirectory: string,
): string {
  const base = baseOf(entry, workingDirectory);
  return base.startsWith(pages) && site.some(({ prefix }) => prefix !== '/') ? base.slice(pages.length) : '';
}
