import type { ContentRoot } from '../../settings/settings.ts';
import { baseOf } from '../content.ts';
import type { LinkRules } from '../generator.ts';
import type { ContentFile } from '../page.ts';
import type { BodySite } from '../site.ts';
import { folderOf, joinedPath } from '../text/joined-path.ts';
import { INDEX_NAMES, PAGE_EXTENSIONS } from './link-keys.ts';

/** A folder of the repository, and where its files hang below the site. Both are empty or end with a slash; `at` begins with one. */
export interface PublicFolder {
  readonly base: string;
  readonly at: string;
}

/** What the links of one page may name. */
export interface LinkFolders {
  readonly rules: LinkRules;
  /** The page's own. */
  readonly own: string;
  /** Those that a path from the root may mean, the strongest first. */
  readonly roots: readonly string[];
  /** Those whose files have an address; the first that holds a file tells where that is. */
  readonly published: readonly PublicFolder[];
  readonly siteUrl: string;
}

const NO_RULES: LinkRules = {};

/** Makes what the links of each page of a site may name. What the pages of an entry of the content share is made once. */
export function linkFoldersOf(site: BodySite): (file: ContentFile) => LinkFolders {
  const { settings, workingDirectory, generator } = site;
  const known = new Map<string, readonly PublicFolder[]>();
  return (file) => {
    const { content } = file;
    const rules = generator.linkRules?.(file) ?? NO_RULES;
    const roots = rules.roots ?? generator.servedFolders ?? [];
    const key = `${content.root} ${content.prefix}`;
    const published = known.get(key) ?? publishedFolders(content, site);
    known.set(key, published);
    return {
      rules,
      own: folderOf(file.path),
      roots: [...new Set([...roots, baseOf(content, workingDirectory), workingDirectory])],
      published,
      siteUrl: settings.site.url,
    };
  };
}

/** The entry's own folder comes before those of others. */
function publishedFolders(
  content: ContentRoot,
  { settings, workingDirectory, generator }: BodySite,
): readonly PublicFolder[] {
  const served = generator.servedFolders ?? [];
  const entries = [content, ...settings.content];
  return once([
    ...served.map((base) => ({ base, at: generator.servedAt?.(base) ?? '/' })),
    ...entries.map((entry) => ({ base: baseOf(entry, workingDirectory), at: entry.prefix })),
    { base: workingDirectory, at: '/' },
  ]);
}

function once(folders: readonly PublicFolder[]): readonly PublicFolder[] {
  return [...new Map(folders.toReversed().map((folder) => [folder.base, folder])).values()].toReversed();
}

/** A path from the root of the host, as one from the site's: pages often put the base path of the site before the path of a file. */
export function belowBase(path: string, siteUrl: string): string | undefined {
  const base = basePathOf(siteUrl);
  return base !== '/' && path.startsWith(base) ? path.slice(base.length - 1) : undefined;
}

let lastUrl = '';
let lastBase = '/';

/** The path of the site's address. Asked for every link, and mostly of one site. */
export function basePathOf(siteUrl: string): string {
  if (siteUrl !== lastUrl) {
    lastBase = new URL(siteUrl).pathname;
    lastUrl = siteUrl;
  }
  return lastBase;
}

/** Paths from the root of the repository that a link may mean, the strongest first. */
export function placesOf(path: string, folders: LinkFolders): readonly string[] {
  const places = placesIn(path, folders);
  const below = path.startsWith('/') ? belowBase(path, folders.siteUrl) : undefined;
  return below === undefined ? places : [...places, ...placesIn(below, folders)];
}

function placesIn(path: string, { rules, own, roots }: LinkFolders): readonly string[] {
  if (path.startsWith('/')) return joined(roots, path);
  const alias = rules.aliases && Object.keys(rules.aliases).find((prefix) => path.startsWith(prefix));
  if (alias !== undefined) return joined(rules.aliases?.[alias] ?? [], path.slice(alias.length));
  if (rules.besides === undefined || path.startsWith('.')) return joined([own], path);
  return joined([own, ...rules.besides], path);
}

function joined(folders: readonly string[], path: string): readonly string[] {
  return folders.map((folder) => joinedPath(folder, path)).filter((place) => place !== undefined);
}

/**
 * The paths that may name a page: its own, without its extension, and that of the folder whose page it is; each with its rank among all
 * that a path may mean, the first being the strongest.
 */
export function placesNaming(path: string): readonly { readonly place: string; readonly rank: number }[] {
  const places = [{ place: path, rank: 0 }];
  const extension = PAGE_EXTENSIONS.findIndex((one) => path.endsWith(one));
  if (extension < 0) return places;
  const stem = path.slice(0, -(PAGE_EXTENSIONS[extension] ?? '').length);
  places.push({ place: stem, rank: 1 + extension });
  const name = INDEX_NAMES.indexOf(stem.slice(stem.lastIndexOf('/') + 1));
  if (name >= 0) {
    const rank = 1 + PAGE_EXTENSIONS.length * (1 + name) + extension;
    places.push({ place: stem.slice(0, Math.max(0, stem.lastIndexOf('/'))), rank });
  }
  return places;
}

/** Whether a file of this name would be a page. */
export function isPageFile(path: string): boolean {
  return PAGE_EXTENSIONS.some((extension) => path.endsWith(extension));
}

/** Where a file of the repository is to be found on the site. */
export function publicPlace(path: string, { published, siteUrl }: LinkFolders): string {
  const { base, at } = published.find((folder) => path.startsWith(folder.base)) ?? { base: '', at: '/' };
  const below = at + path.slice(base.length);
  return absoluteFrom(relative(below.split('/').map(encodeURIComponent).join('/')), siteUrl);
}

/**
 * Paths of the repository that a file may have that is to be found at an address.
 *
 * @param url without query and fragment
 */
export function placesAt(url: string, { published, siteUrl }: LinkFolders): readonly string[] {
  if (!url.startsWith(siteUrl)) return [];
  const path = `/${decoded(url.slice(siteUrl.length)).replace(/\/+$/, '')}`;
  const places: string[] = [];
  for (const { base, at } of published) if (path.startsWith(at)) places.push(base + path.slice(at.length));
  return places;
}

/** A path from the root as one from the site's address. */
export function relative(href: string): string {
  return `./${href.replace(/^[\\/]+/, '')}`;
}

/** A URL that cannot be read stays as it is written; no browser can follow it either. */
export function absoluteFrom(href: string, base: string): string {
  return URL.parse(href, base)?.href ?? href;
}

/** Without percent-encoding, where that can be read. */
export function decoded(path: string): string {
  if (!path.includes('%')) return path;
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
