import { baseOf } from '../content.ts';
import type { ContentFile } from '../page.ts';
import type { BodySite } from '../site.ts';
import { folderOf, joinedPath } from '../text/joined-path.ts';
import { INDEX_NAMES, PAGE_EXTENSIONS } from './link-keys.ts';

/** A path from the root of the host, as one from the site's: pages often put the base path of the site before the path of a file. */
export function belowBase(path: string, { settings }: BodySite): string | undefined {
  const base = new URL(settings.site.url).pathname;
  return base !== '/' && path.startsWith(base) ? path.slice(base.length - 1) : undefined;
}

/** Paths from the root of the repository that a link may mean. A path from the root means one below the page's content root first. */
export function placesOf(
  path: string,
  file: ContentFile,
  { workingDirectory, generator }: BodySite,
): readonly string[] {
  const folders = path.startsWith('/')
    ? new Set([...(generator.servedFolders ?? []), baseOf(file.content, workingDirectory), workingDirectory])
    : [folderOf(file.path)];
  return [...folders].map((folder) => joinedPath(folder, path)).filter((place) => place !== undefined);
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

/** Where a file below a folder that the generator serves, a content root (the page's own first) or the working directory is to be found on the site. */
export function publicPlace(
  path: string,
  { content }: ContentFile,
  { settings, workingDirectory, generator }: BodySite,
): string {
  const served = (generator.servedFolders ?? []).map((base) => ({ base, prefix: '/' }));
  const roots = [content, ...settings.content].map((entry) => ({
    base: baseOf(entry, workingDirectory),
    prefix: entry.prefix,
  }));
  const whole = { base: workingDirectory, prefix: '/' };
  const { base, prefix } = [...served, ...roots, whole].find((root) => path.startsWith(root.base)) ?? {
    base: '',
    prefix: '/',
  };
  const below = prefix + path.slice(base.length);
  return absoluteFrom(relative(below.split('/').map(encodeURIComponent).join('/')), settings.site.url);
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
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
