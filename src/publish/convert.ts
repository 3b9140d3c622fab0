import { createConverter } from '../pages/convert-page.ts';
import { createSiteMap } from '../pages/link-resolver.ts';
import type { Item, Page } from '../pages/page.ts';
import { decodeText } from '../pages/text.ts';
import type { AddressBook } from '../plan/addresses.ts';
import type { CommitSite } from './commit-site.ts';
import { includedReader } from './included.ts';
import type { ReadingWorld } from './world.ts';

/** Makes a page and the bytes of its file into an item. */
export type PageConverter = (page: Page, content: Uint8Array, lastCommit?: Date) => Promise<Item>;

/** A converter for the pages of one commit; links resolve against the addresses of all its pages. */
export function pageConverter(
  world: Pick<ReadingWorld, 'markdown' | 'repository'>,
  opened: CommitSite,
  addresses: AddressBook,
): PageConverter {
  const { site, paths } = opened;
  const pages = [...addresses].map(([path, documentId]) => ({ path, documentId }));
  const siteMap = createSiteMap(pages, paths, site);
  const convert = createConverter(world.markdown);
  const readIncluded = includedReader(world, opened);
  return async (page, content, lastCommit) => {
    const decoded = decodeText(content, page.file.path);
    // The front matter of this very blob was read a moment ago, so it is text.
    const text = decoded.ok ? decoded.text : '';
    const resolver = siteMap.resolverFor(page.file, page.documentId);
    return convert({ page, text, resolver, site, lastCommit, included: await readIncluded(page.file, text) });
  };
}
