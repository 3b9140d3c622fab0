import type { BodySite } from '../site.ts';
import { plainAddress } from './link-keys.ts';
import { placesNaming } from './link-places.ts';
import type { AddressedPage, HeldBackPage, SitePage } from './site-pages.ts';

/** Pages by all that a link to them may say. */
export interface SiteBook<Kept extends SitePage> {
  /** By all paths that may name it: its own, without extension, that of the folder whose page it is. */
  readonly byPlace: ReadonlyMap<string, Kept>;
  /** By document ids and their plain form (`link-keys.ts`); where one is both, by itself. */
  readonly byAddress: ReadonlyMap<string, Kept>;
  /** By the plain form in lower case, where the generator does not mind the case of a path. */
  readonly byLowerAddress: ReadonlyMap<string, Kept>;
}

/** The pages of a commit: those that are published, and those that are not. */
export interface SiteBooks {
  readonly published: SiteBook<AddressedPage>;
  readonly heldBack: SiteBook<HeldBackPage>;
}

export function booksOf(pages: Iterable<SitePage>, site: BodySite): SiteBooks {
  const all = [...pages];
  return {
    published: bookOf(
      all.filter((page) => page.unpublished === undefined),
      site,
    ),
    heldBack: bookOf(
      all.filter((page) => page.unpublished !== undefined),
      site,
    ),
  };
}

function bookOf<Kept extends SitePage>(pages: readonly Kept[], site: BodySite): SiteBook<Kept> {
  const entries = (keyOf: (documentId: string) => string) =>
    pages.flatMap((page): [string, Kept][] => (page.documentId === undefined ? [] : [[keyOf(page.documentId), page]]));
  return {
    byPlace: byPlace(pages),
    byAddress: new Map([...entries(plainAddress), ...entries((documentId) => documentId)]),
    // https://gohugo.io/methods/page/getpage/: paths are in lower case, however they are written.
    byLowerAddress: new Map(
      site.settings.site.generator === 'hugo' ? entries((documentId) => plainAddress(documentId).toLowerCase()) : [],
    ),
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

/** The page at an address without query and fragment, also where it is spelled otherwise. */
export function pageAt<Kept extends SitePage>(address: string, book: SiteBook<Kept>): Kept | undefined {
  const exact = book.byAddress.get(address);
  if (exact !== undefined) return exact;
  const plain = plainAddress(address);
  return (
    book.byAddress.get(plain) ??
    (book.byLowerAddress.size > 0 ? book.byLowerAddress.get(plain.toLowerCase()) : undefined)
  );
}
