import type { LeftOutPages } from './left-out-pages.ts';
import { addressesOf, writtenAddress } from './link-addresses.ts';
import type { LinkAnswer } from './link-answers.ts';
import {
  absoluteFrom,
  decoded,
  isPageFile,
  type LinkFolders,
  placesAt,
  placesOf,
  publicPlace,
  relative,
} from './link-places.ts';
import type { LinkTarget } from './link-target.ts';
import { pageAt, type SiteBook, type SiteBooks } from './site-book.ts';
import type { SitePage } from './site-pages.ts';
import type { MayBeThere } from './unknown-addresses.ts';

/** All that links may lead to. */
interface Addresses extends SiteBooks {
  /** All paths of the tree. */
  readonly files: ReadonlySet<string>;
  readonly leftOut: LeftOutPages;
  readonly mayBeThere: MayBeThere;
}

/** Where a link stands. */
export interface LinkOrigin {
  readonly documentId: string;
  readonly folders: LinkFolders;
  readonly addresses: Addresses;
  /** Notes a path or URL of a page that the answer depends on. */
  consult(pathOrDocumentId: string): void;
  /** Notes a file that is no page. */
  consultFile(path: string, isThere: boolean): void;
}

/** A link of a page, taken apart. */
interface Link {
  /** Percent-decoded, with forward slashes; empty for a link within the page. */
  readonly path: string;
  /** `?query#fragment`, each where there is one. */
  readonly tail: string;
  readonly href: string;
  readonly kind: 'link' | 'image';
}

/** Answers, or leaves the link to the next rule. */
type Rule = (link: Link, from: LinkOrigin) => LinkTarget | undefined;

/** For a path with the extension of a page: it names a file. The first that answers wins. */
const OF_FILES: readonly Rule[] = [pageByPath, pageByAddress, leftOutPage, heldBackPage];

/** For any other, which the browser resolves against the page's address; by path only where nothing is at that. */
const OF_ADDRESSES: readonly Rule[] = [pageByAddress, fileByAddress, pageByPath, fileByPath, heldBackPage];

/** Where a link leads, and where it would if it stood in raw HTML, if that is elsewhere. */
export function resolveLink(href: string, kind: Link['kind'], from: LinkOrigin): Pick<LinkAnswer, 'target' | 'inHtml'> {
  const scheme = /^[a-z][a-z0-9+.-]*:/i.exec(href)?.[0];
  if (scheme !== undefined) return { target: { kind: 'url', url: withScheme(scheme, href, from) } };
  if (/^[\\/]{2}/.test(href)) return { target: { kind: 'url', url: absoluteFrom(href, from.documentId) } };
  const link = takeApart(href, kind);
  if (link.path === '') return { target: toPage(from.documentId, link.tail) };
  if (isPageFile(link.path)) return { target: firstOf(OF_FILES, link, from) ?? nowhere(link, from) };
  const named = namedFirst(link, from);
  if (named) return { target: named, inHtml: otherInHtml(link, named, from) };
  return { target: firstOf(OF_ADDRESSES, link, from) ?? nowhere(link, from) };
}

function firstOf(rules: readonly Rule[], link: Link, from: LinkOrigin): LinkTarget | undefined {
  for (const rule of rules) {
    const target = rule(link, from);
    if (target) return target;
  }
  return undefined;
}

/** Schemes are compared by their letters later on; `pathname://` is an address of the site (`LinkRules`). */
function withScheme(scheme: string, href: string, { folders: { rules, siteUrl } }: LinkOrigin): string {
  const path = rules.pathname ? /^pathname:\/\/(\/?[^/].*)?$/is.exec(href) : null;
  if (path) return absoluteFrom(relative(path[1] ?? ''), siteUrl + (rules.languageFolder ?? ''));
  return scheme.toLowerCase() + href.slice(scheme.length);
}

function takeApart(href: string, kind: Link['kind']): Link {
  const end = href.search(/[?#]/);
  const path = end < 0 ? href : href.slice(0, end);
  return { path: decoded(path).replaceAll('\\', '/'), tail: href.slice(path.length), href, kind };
}

function toPage(documentId: string, tail: string): LinkTarget {
  return { kind: 'page', url: documentId + tail, documentId };
}

/** What the generator itself leads to the file that the path names. `..` alone is always an address. */
function namedFirst(link: Link, from: LinkOrigin): LinkTarget | undefined {
  const { pathFirst } = from.folders.rules;
  if (pathFirst === 'pages') return /^[./]*$/.test(link.path) ? undefined : pageByPath(link, from);
  const isAsked = pathFirst === 'files' || (pathFirst === 'images' && link.kind === 'image');
  return isAsked && !link.path.startsWith('/') ? fileByPath(link, from) : undefined;
}

/** Only what is there already counts: what is not yet there is not worth a dependency of every link of Markdown. */
function otherInHtml(link: Link, named: LinkTarget, from: LinkOrigin): LinkTarget | undefined {
  if (from.folders.rules.pathFirst === 'images') return undefined;
  const quiet = { ...from, consult: () => undefined, consultFile: () => undefined };
  const found = pageByAddress(link, quiet) ?? fileByAddress(link, quiet);
  if (!found || found.url === named.url) return undefined;
  return pageByAddress(link, from) ?? fileByAddress(link, from);
}

/** The page whose file the path names, with or without its extension, or the page of the folder that it names. */
function pageByPath(link: Link, from: LinkOrigin): LinkTarget | undefined {
  const page = foundByPath(link, from, from.addresses.published);
  return page && toPage(page.documentId, link.tail);
}

function foundByPath<Kept extends SitePage>({ path }: Link, from: LinkOrigin, book: SiteBook<Kept>): Kept | undefined {
  const { translations } = from.folders.rules;
  for (const named of placesOf(path, from.folders)) {
    for (const place of translations?.(named) ?? [named]) {
      from.consult(place);
      const found = book.byPlace.get(place);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

/** The page at the address to which the link leads. */
function pageByAddress(link: Link, from: LinkOrigin): LinkTarget | undefined {
  const page = foundByAddress(link, from, from.addresses.published);
  return page && toPage(page.documentId, link.tail);
}

function foundByAddress<Kept extends SitePage>(link: Link, from: LinkOrigin, book: SiteBook<Kept>): Kept | undefined {
  for (const address of addressesOf(link, from)) {
    from.consult(address);
    const page = pageAt(address, book);
    if (page !== undefined) return page;
  }
  return undefined;
}

/** An image or another file of the tree that is no page, by its path: the generator copies it to its place below the site. */
function fileByPath({ path, tail }: Link, from: LinkOrigin): LinkTarget | undefined {
  const place = presentAmong(placesOf(path, from.folders), from);
  return place === undefined ? undefined : { kind: 'url', url: publicPlace(place, from.folders) + tail };
}

/** The same by its address. */
function fileByAddress(link: Link, from: LinkOrigin): LinkTarget | undefined {
  const { files } = from.addresses;
  for (const address of addressesOf(link, from)) {
    const places = placesAt(address, from.folders);
    const isThere =
      presentAmong(places, from) !== undefined ||
      places.some((place) => files.has(`${place}/index.html`.replace(/^\//, '')));
    if (isThere) return { kind: 'url', url: address + link.tail };
  }
  return undefined;
}

function presentAmong(
  places: readonly string[],
  { addresses: { files }, consultFile }: LinkOrigin,
): string | undefined {
  for (const place of places) {
    if (isPageFile(place)) continue;
    const isThere = files.has(place);
    // What is not there and has no extension would be a page, whose coming `consult` covers.
    if (isThere || /\.\w+$/.test(place)) consultFile(place, isThere);
    if (isThere) return place;
  }
  return undefined;
}

/** A page that would be there if it were published. */
function heldBackPage(link: Link, from: LinkOrigin): LinkTarget | undefined {
  const { heldBack } = from.addresses;
  const page = isPageFile(link.path)
    ? (foundByPath(link, from, heldBack) ?? foundByAddress(link, from, heldBack))
    : (foundByAddress(link, from, heldBack) ?? foundByPath(link, from, heldBack));
  return page && { kind: 'unpublished', url: writtenAddress(link, from), page };
}

/** A page that the settings leave out, by its path: it is on the site all the same, so nothing is wrong with a link to it. */
function leftOutPage(link: Link, from: LinkOrigin): LinkTarget | undefined {
  const { translations } = from.folders.rules;
  for (const named of placesOf(link.path, from.folders)) {
    for (const place of translations?.(named) ?? [named]) {
      const url = from.addresses.leftOut(place);
      from.consultFile(place, from.addresses.files.has(place));
      if (url !== undefined) return { kind: 'url', url: url + link.tail };
    }
  }
  return undefined;
}

/** A link to what is not known: broken, but for what cannot be judged. A path with the extension of a page can: it names a file. */
function nowhere(link: Link, from: LinkOrigin): LinkTarget {
  const url = writtenAddress(link, from);
  const isOpen = !isPageFile(link.path) && (from.addresses.mayBeThere(url) || isTemplated(link, from));
  return { kind: isOpen ? 'url' : 'missing', url };
}

/** A name without a dot, or names with slashes between them: what a site's own template may read in its own way. */
function isTemplated({ path, kind }: Link, { folders }: LinkOrigin): boolean {
  return folders.rules.templated === true && kind === 'link' && /^\w[\w-]*(?:\/[\w-]+)*\/?$/.test(path);
}
