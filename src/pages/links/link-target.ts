import type { HeldBackPage } from './site-pages.ts';

/** Where a link of a page leads. */
export type LinkTarget =
  /** An absolute URL to write in its place. */
  | { readonly kind: 'url'; readonly url: string }
  /** A page of the site; `url` is its document id, with the query and fragment of the link. */
  | { readonly kind: 'page'; readonly url: string; readonly documentId: string }
  /** A page that is not published. */
  | { readonly kind: 'unpublished'; readonly url: string; readonly page: HeldBackPage }
  /** Points into the site, but at no page and no file. */
  | { readonly kind: 'missing'; readonly url: string };

/** Resolves the links of one page and remembers what they depend on. */
export interface LinkResolver {
  /**
   * Where a link leads, in time that does not depend on the size of the site.
   *
   * @param href as written in the page: relative, absolute, or a fragment
   * @param kind `link` where it is not said
   * @param isInHtml whether it stands in raw HTML, which generators leave alone; asked only where that decides
   */
  resolve(href: string, kind?: 'link' | 'image', isInHtml?: () => boolean): LinkTarget;
  /** Short hashes of all addresses of pages that the answers so far depend on, sorted. */
  dependencies(): readonly string[];
  /** What the answers so far say about other files of the tree (`file-keys.ts`), sorted. */
  fileDependencies(): readonly string[];
}
