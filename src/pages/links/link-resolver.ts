import type { ContentFile } from '../page.ts';
import type { BodySite } from '../site.ts';
import { absentFile, presentFile } from './file-dependencies.ts';
import { linkKey, plainAddress } from './link-keys.ts';
import {
  absoluteFrom,
  belowBase,
  decoded,
  isPageFile,
  placesNaming,
  placesOf,
  publicPlace,
  relative,
} from './link-places.ts';
import type { LinkResolver, LinkTarget } from './link-target.ts';
import type { AddressedPage, HeldBackPage, SitePage } from './site-pages.ts';

export { linkKey } from './link-keys.ts';

/** The addresses of a site: makes the resolver of each page's links. */
export interface SiteMap {
  resolverFor(file: ContentFile, documentId: string): LinkResolver;
}

/** Pages by all that a link to them may say. */
interface Book<Kept extends SitePage> {
  /** By all paths that may name it: its own, without extension, that of the folder whose page it is. */
  readonly byPlace: ReadonlyMap<string, Kept>;
  /** By document ids and their plain form (`link-keys.ts`); where one is both, by itself. */
  readonly byAddress: ReadonlyMap<string, Kept>;
  /** By the plain form in lower case, where the generator does not mind the case of a path. */
  readonly byLowerAddress: ReadonlyMap<string, Kept>;
  readonly site: BodySite;
}

interface Addresses {
  readonly published: Book<AddressedPage>;
  readonly heldBack: Book<HeldBackPage>;
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
const RULES: readonly Rule[] = [withinPage, pageByPath, pageByAddress, fileByPath, heldBackPage];

/**
 * The addresses of all pages of a commit.
 *
 * @param pages those that are published, and those that are not
 * @param files all paths of the tree
 */
export function createSiteMap(pages: Iterable<SitePage>, files: ReadonlySet<string>, site: BodySite): SiteMap {
  const all = [...pages];
  const published = bookOf(
    all.filter((page) => page.unpublished === undefined),
    site,
  );
  const heldBack = bookOf(
    all.filter((page) => page.unpublished !== undefined),
    site,
  );
  const addresses: Addresses = { published, heldBack, files, site };
  const answers = new Answers();
  return { resolverFor: (file, documentId) => createResolver(file, documentId, addresses, answers) };
}

function bookOf<Kept extends SitePage>(pages: readonly Kept[], site: BodySite): Book<Kept> {
  const entries = (keyOf: (documentId: string) => string) =>
    pages.flatMap((page): [string, Kept][] => (page.documentId === undefined ? [] : [[keyOf(page.documentId), page]]));
  return {
    byPlace: byPlace(pages),
    byAddress: new Map([...entries(plainAddress), ...entries((documentId) => documentId)]),
    // https://gohugo.io/methods/page/getpage/: paths are in lower case, however they are written.
    byLowerAddress: new Map(
      site.settings.site.generator === 'hugo' ? entries((documentId) => plainAddress(documentId).toLowerCase()) : [],
    ),
    site,
  };
}

/** Of two pages that a place may name, the one whose spelling comes first counts. */
function byPlace<Kept extends SitePage>(pages: readonly Kept[]): ReadonlyMap<string, Kept> {
  const best = new Map<string, { readonly page: Kept; readonly rank: number }>();
  for (const page of pages) {
    for (const { place, rank } of placesNaming(page.path)) {
      const known = best.get(place);
      if (known === undefined || rank <= known.rank) best.set(place, { page, rank });
    }
  }
  return new Map([...best].map(([place, { page }]) => [place, page]));
}

/** A link that was resolved, with all that the answer depends on. */
interface Answer {
  readonly target: LinkTarget;
  readonly keys: ReadonlySet<string>;
  readonly fileKeys: ReadonlySet<string>;
}

/** So many answers are kept for the next pages. */
const KEPT = 20_000;

/** Answers to links from the root of the site, which are the same for all pages of a content root. */
class Answers {
  #known = new Map<string, Answer>();

  for(href: string, { root }: ContentFile['content'], find: () => Answer): Answer {
    if (!/^\/(?![\\/])/.test(href)) return find();
    const key = `${root} ${href}`;
    const known = this.#known.get(key);
    if (known) return known;
    if (this.#known.size >= KEPT) this.#known = new Map();
    const answer = find();
    this.#known.set(key, answer);
    return answer;
  }
}

function createResolver(file: ContentFile, documentId: string, addresses: Addresses, answers: Answers): LinkResolver {
  const keys = new Set<string>();
  const fileKeys = new Set<string>();
  const find = (href: string) => () => {
    const answer = { keys: new Set<string>(), fileKeys: new Set<string>() };
    const from: From = {
      file,
      documentId,
      consult: (address) => answer.keys.add(linkKey(address)),
      consultFile: (path, isThere) => answer.fileKeys.add(isThere ? presentFile(path) : absentFile(path)),
    };
    return { ...answer, target: resolve(href, from, addresses) };
  };
  return {
    resolve(written) {
      const href = written.trim();
      const answer = answers.for(href, file.content, find(href));
      for (const key of answer.keys) keys.add(key);
      for (const key of answer.fileKeys) fileKeys.add(key);
      return answer.target;
    },
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
function pageByPath(link: Link, from: From, { published }: Addresses): LinkTarget | undefined {
  const page = foundByPath(link, from, published);
  return page && toPage(page.documentId, link.tail);
}

function foundByPath<Kept extends SitePage>({ path }: Link, from: From, book: Book<Kept>): Kept | undefined {
  const { site } = book;
  for (const place of [path, belowBase(path, site)].flatMap((one) =>
    one === undefined ? [] : placesOf(one, from.file, site),
  )) {
    from.consult(place);
    const found = book.byPlace.get(place);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The page at the address to which the link leads: below the site for a path from the root, else from the page's own address. */
function pageByAddress(link: Link, from: From, { published }: Addresses): LinkTarget | undefined {
  const page = foundByAddress(link, from, published);
  return page && toPage(page.documentId, link.tail);
}

function foundByAddress<Kept extends SitePage>(
  { path, href }: Link,
  from: From,
  { byAddress, byLowerAddress, site }: Book<Kept>,
): Kept | undefined {
  const below = path.startsWith('/') ? [absoluteFrom(relative(href), site.settings.site.url)] : [];
  for (const url of [...below, absolute(href, from)]) {
    const address = url.split(/[?#]/, 1)[0] ?? url;
    from.consult(address);
    const plain = plainAddress(address);
    const page = byAddress.get(address) ?? byAddress.get(plain) ?? byLowerAddress.get(plain.toLowerCase());
    if (page !== undefined) return page;
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

/** A page that would be there if it were published. */
function heldBackPage(link: Link, from: From, { heldBack }: Addresses): LinkTarget | undefined {
  const page = foundByPath(link, from, heldBack) ?? foundByAddress(link, from, heldBack);
  return page && { kind: 'unpublished', url: absolute(link.href, from), page };
}

function absolute(href: string, { documentId }: From): string {
  return absoluteFrom(href, documentId);
}
