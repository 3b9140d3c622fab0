import type { BuiltSite } from '../../model/ports.ts';
import type { Problem } from '../../model/problem.ts';
import { addressOfBuilt, isBuiltPage, plainPath } from '../../pages/built/built-addresses.ts';
import { addressesDiffer, builtBeforeCommit, builtPagesUnclaimed } from '../../pages/built/built-problems.ts';
import { sitemapAddresses } from '../../pages/built/sitemap.ts';
import { addressOf } from '../../plan/addresses.ts';
import type { Reading } from '../../plan/reading.ts';
import type { Settings } from '../../settings/settings.ts';
import type { ReadingContext } from '../context.ts';
import { builtFileFor, claimedAddress } from './built-claims.ts';
import type { CommitSite } from './commit-site.ts';

/** Of an index, so many site maps are read; more than a site of a million pages has. */
const MOST_SITEMAPS = 100;

/** What the built site as a whole shows: whether it is of this commit, what it holds that nobody publishes, how it names its pages. */
export async function builtSiteProblems(
  context: Pick<ReadingContext, 'built' | 'repository' | 'settings'>,
  { commit }: Pick<CommitSite, 'commit'>,
  readings: readonly Reading[],
): Promise<readonly Problem[]> {
  const { built, repository, settings } = context;
  if (!built) return [];
  const made = await repository.commitTime(commit);
  const sitemap = await readSitemap(built, settings);
  const unclaimed = await unclaimedOf({ built, sitemap, settings }, readings);
  const renamed = renamedOf(readings, sitemap);
  return [
    ...(made && built.newest < made ? [builtBeforeCommit(built.newest, made, isTextOld(readings, settings))] : []),
    ...(renamed.length > 0 ? [addressesDiffer(renamed)] : []),
    ...(unclaimed.length > 0 ? [builtPagesUnclaimed(unclaimed)] : []),
  ];
}

/**
 * Whether text of an older commit would be sent with the permissions of this one: a page may have got an address at which others were
 * not to see what was there before.
 */
function isTextOld(readings: readonly Reading[], { site }: Settings): boolean {
  const isSent = ({ kind, file }: Reading) => kind === 'page' && file.content.body === 'built';
  return (site.built?.strict ?? true) && readings.some(isSent);
}

/** Paths of addresses, by the path without the form in which servers know it; more than one where these are several pages. */
type Sitemap = ReadonlyMap<string, readonly string[]>;

async function readSitemap(built: BuiltSite, { site }: Settings): Promise<Sitemap> {
  const { pathname: base } = new URL(site.url);
  const pathOf = (address: string) => URL.parse(address, site.url)?.pathname ?? '';
  const read = async (file: string) => sitemapAddresses((await built.read(file)) ?? '').map(pathOf);
  const paths = await read(site.built?.sitemap ?? '');
  const maps = paths.filter((path) => path.endsWith('.xml')).slice(0, MOST_SITEMAPS);
  const below = await Promise.all(maps.map((path) => read(path.startsWith(base) ? path.slice(base.length) : '')));
  return Map.groupBy([...paths, ...below.flat()], plainPath);
}

interface Site {
  readonly built: BuiltSite;
  readonly sitemap: Sitemap;
  readonly settings: Settings;
}

/**
 * Addresses of built pages that are no page of ours, below those of the content. Where the site names its pages, only those count that
 * it names: else also lists of tags, pages to search and the like.
 */
async function unclaimedOf(
  { built, sitemap, settings }: Site,
  readings: readonly Reading[],
): Promise<readonly string[]> {
  const { url } = settings.site;
  const claimed = new Set(readings.map((reading) => builtFileFor(claimedAddress(reading) ?? '', built, url)));
  const prefixes = settings.content.map(({ prefix }) => url + prefix.slice(1));
  const found: string[] = [];
  for (const file of built.files) {
    if (!isBuiltPage(file) || claimed.has(file) || file === '404.html') continue;
    const address = addressOfBuilt(file, url);
    const isNamed = sitemap.size === 0 || sitemap.has(plainPath(new URL(address).pathname));
    if (!isNamed || !prefixes.some((prefix) => address.startsWith(prefix))) continue;
    if (!leadsOn((await built.read(file)) ?? '')) found.push(address);
  }
  return found;
}

/** A page that only sends the browser to another one. */
function leadsOn(html: string): boolean {
  return /<meta[^>]{0,200}http-equiv=["']?refresh/i.test(html.slice(0, 4096));
}

/** Pages that the site names in another form, with the address that it has for them. */
function renamedOf(
  readings: readonly Reading[],
  sitemap: Sitemap,
): readonly { readonly own: string; readonly theirs: string }[] {
  return readings.flatMap((reading) => {
    const own = reading.kind === 'page' || reading.kind === 'unchanged' ? addressOf(reading) : undefined;
    if (own === undefined) return [];
    const { pathname } = new URL(own);
    const [theirs, ...others] = sitemap.get(plainPath(pathname)) ?? [];
    if (theirs === undefined || [theirs, ...others].includes(pathname)) return [];
    return [{ own, theirs: new URL(theirs, own).href }];
  });
}
