import { baseOf } from './content.ts';
import { absentFile, presentFile } from './file-keys.ts';
import { folderOf, joinedPath } from './joined-path.ts';
import { INDEX_NAMES, linkKey, PAGE_EXTENSIONS, plainAddress } from './link-keys.ts';
import type { LinkResolver, LinkTarget } from './links.ts';
import type { ContentFile } from './page.ts';
import type { BodySite } from './site.ts';

export { linkKey } from './link-keys.ts';

/** The addresses of a site: makes the resolver of each page's links. */
export interface SiteMap {
  resolverFor(file: ContentFile, documentId: string): LinkResolver;
}

interface Addresses {
  /** Document ids by path. */
  readonly byPath: ReadonlyMap<string, string>;
  /** Document ids by themselves and by their plain form (`link-keys.ts`); where one is both, by itself. */
  readonly byAddress: ReadonlyMap<string, string>;
  /** Document ids by their plain form in lower case, where the generator does not mind the case of a path. */
  readonly byLowerAddress: ReadonlyMap<string, string>;
  /** All paths of the tree. */
  readonly files: ReadonlySet<string>;
  readonly site: BodySite;
}

/** A link of a page, taken apart. */
interface Link {
  /** Percent-decoded, with forward slashes; empty for a link within the page. */
  readonly path: string;
  /** `?query#fragment`, each where there is one. */
  readonly tail: string;
  readonly href: string;
}

/** Where a link stands. */
interface From {
  readonly file: ContentFile;
  readonly documentId: string;
  /** Notes a path or URL of a page that the answer depends on. */
  consult(pathOrDocumentId: string): void;
  /** Notes a file that is no page. */
  consultFile(path: string, isThere: boolean): void;
}

/** Answers, or leaves the link to the next rule. */
type Rule = (link: Link, from: From, addresses: Addresses) => LinkTarget | undefined;

/** The first that answers wins. */
const RULES: readonly Rule[] = [withinPage, pageByPath, pageByAddress, fileByPath];

/**
 * The addresses of all pages of a commit.
 *
 * @param pages path from the root of the repository, and document id
 * @param files all paths of the tree
 */
export function createSiteMap(
  pages: Iterable<{ readonly path: string; readonly documentId: string }>,
  files: ReadonlySet<string>,
  site: BodySite,
): SiteMap {
  const all = [...pages];
  const addresses: Addresses = {
    byPath: new Map(all.map(({ path, documentId }) => [path, documentId])),
    byAddress: new Map([...all.map(plainEntry), ...all.map(exactEntry)]),
    byLowerAddress: new Map(site.settings.site.generator === 'hugo' ? all.map(lowerEntry) : []),
    files,
    site,
  };
  return { resolverFor: (file, documentId) => createResolver(file, documentId, addresses) };
}

interface Address {
  readonly documentId: string;
}

function plainEntry({ documentId }: Address): [string, string] {
  return [plainAddress(documentId), documentId];
}

function exactEntry({ documentId }: Address): [string, string] {
  return [documentId, documentId];
}

/** https://gohugo.io/methods/page/getpage/: paths are in lower case, however they are written. */
function lowerEntry({ documentId }: Address): [string, string] {
  return [plainAddress(documentId).toLowerCase(), documentId];
}

function createResolver(file: ContentFile, documentId: string, addresses: Addresses): LinkResolver {
  const keys = new Set<string>();
  const fileKeys = new Set<string>();
  const from: From = {
    file,
    documentId,
    consult: (address) => keys.add(linkKey(address)),
    consultFile: (path, isThere) => fileKeys.add(isThere ? presentFile(path) : absentFile(path)),
  };
  return {
    resolve: (href) => resolve(href.trim(), from, addresses),
    dependencies: () => [...keys].sort(),
    fileDependencies: () => [...fileKeys].sort(),
  };
}

function resolve(href: string, from: From, addresses: Addresses): LinkTarget {
  if (/^[a-z][a-z0-9+.-]*:/i.test(href)) return { kind: 'url', url: href };
  if (/^[\\/]{2}/.test(href)) return { kind: 'url', url: absolute(href, from) };
  const link = takeApart(href);
  for (const rule of RULES) {
    const target = rule(link, from, addresses);
    if (target) return target;
  }
  return { kind: 'missing', url: absolute(href, from) };
}

function takeApart(href: string): Link {
  const [path = ''] = href.split(/[?#]/, 1);
  return { path: decoded(path).replaceAll('\\', '/'), tail: href.slice(path.length), href };
}

/** A link such as `#there` or `?tab=2`. */
function withinPage({ path, tail }: Link, { documentId }: From): LinkTarget | undefined {
  return path === '' ? toPage(documentId, tail) : undefined;
}

function toPage(documentId: string, tail: string): LinkTarget {
  return { kind: 'page', url: documentId + tail, documentId };
}

/** The page whose file the path names, with or without its extension, or the page of the folder that it names. */
function pageByPath({ path, tail }: Link, from: From, { byPath, site }: Addresses): LinkTarget | undefined {
  for (const place of [path, belowBase(path, site)].flatMap((one) =>
    one === undefined ? [] : placesOf(one, from.file, site),
  )) {
    from.consult(place);
    const found = spellingsOf(place).find((spelling) => byPath.has(spelling));
    const documentId = found === undefined ? undefined : byPath.get(found);
    if (documentId !== undefined) return toPage(documentId, tail);
  }
  return undefined;
}

/** A path from the root of the host, as one from the site's: pages often put the base path of the site before the path of a file. */
function belowBase(path: string, { settings }: BodySite): string | undefined {
  const base = new URL(settings.site.url).pathname;
  return base !== '/' && path.startsWith(base) ? path.slice(base.length - 1) : undefined;
}

/** The page at the address to which the link leads: below the site for a path from the root, else from the page's own address. */
function pageByAddress(
  { path, tail, href }: Link,
  from: From,
  { byAddress, byLowerAddress, site }: Addresses,
): LinkTarget | undefined {
  const below = path.startsWith('/') ? [absoluteFrom(relative(href), site.settings.site.url)] : [];
  for (const url of [...below, absolute(href, from)]) {
    const address = url.split(/[?#]/, 1)[0] ?? url;
    from.consult(address);
    const plain = plainAddress(address);
    const documentId = byAddress.get(address) ?? byAddress.get(plain) ?? byLowerAddress.get(plain.toLowerCase());
    if (documentId !== undefined) return toPage(documentId, tail);
  }
  return undefined;
}

/** An image or another file of the tree that is no page: the generator copies it to its place below the site. */
function fileByPath({ path, tail }: Link, from: From, { files, site }: Addresses): LinkTarget | undefined {
  for (const place of placesOf(path, from.file, site)) {
    if (isPageFile(place)) continue;
    const isThere = files.has(place);
    // What is not there and has no extension would be a page, whose coming `consult` covers.
    if (isThere || /\.\w+$/.test(place)) from.consultFile(place, isThere);
    if (isThere) return { kind: 'url', url: publicPlace(place, from.file, site) + tail };
  }
  return undefined;
}

/** Paths from the root of the repository that a link may mean. A path from the root means one below the page's content root first. */
function placesOf(path: string, file: ContentFile, { workingDirectory, generator }: BodySite): readonly string[] {
  const folders = path.startsWith('/')
    ? new Set([...(generator.servedFolders ?? []), baseOf(file.content, workingDirectory), workingDirectory])
    : [folderOf(file.path)];
  return [...folders].map((folder) => joinedPath(folder, path)).filter((place) => place !== undefined);
}

function spellingsOf(place: string): readonly string[] {
  const folder = place === '' ? '' : `${place}/`;
  return [
    place,
    ...PAGE_EXTENSIONS.map((extension) => place + extension),
    ...INDEX_NAMES.flatMap((name) => PAGE_EXTENSIONS.map((extension) => folder + name + extension)),
  ];
}

function isPageFile(path: string): boolean {
  return PAGE_EXTENSIONS.some((extension) => path.endsWith(extension));
}

/** Where a file below a folder that the generator serves, a content root (the page's own first) or the working directory is to be found on the site. */
function publicPlace(
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
function relative(href: string): string {
  return `./${href.replace(/^[\\/]+/, '')}`;
}

function absolute(href: string, { documentId }: From): string {
  return absoluteFrom(href, documentId);
}

/** A URL that cannot be read stays as it is written; no browser can follow it either. */
function absoluteFrom(href: string, base: string): string {
  return URL.parse(href, base)?.href ?? href;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
