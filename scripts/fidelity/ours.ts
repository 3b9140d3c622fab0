import type { BuiltSite } from '../../src/model/ports.ts';
import { itemsOf } from '../../test/support/corpus-site.ts';
import { type Expected, readPage } from './extract.ts';
import { siteUrl } from './sites.ts';

/**
 * What the program makes of the commit that is checked out in a repository, read as what a generator wrote.
 *
 * @param settings text of `docs-to-coveo.yml`
 * @param built the site as its generator built it
 */
export async function ourPages(repository: string, settings: string, built?: BuiltSite): Promise<Expected['pages']> {
  const site = siteUrl(settings);
  const found: Record<string, Expected['pages'][string]> = {};
  for await (const { item } of itemsOf(repository, settings, { built })) {
    const page = readPage(item.html, item.documentId, { site, reading: { main: ['body'], chrome: [] } });
    if (page) found[item.documentId.slice(site.length)] = { ...page, title: item.title };
  }
  return found;
}
