import { absoluteFrom, type LinkFolders, relative } from './link-places.ts';

/** A link, as far as it is an address. */
interface WrittenAddress {
  /** Percent-decoded, with forward slashes, without query and fragment. */
  readonly path: string;
  readonly href: string;
}

/** The page in which it stands. */
interface AddressOrigin {
  readonly documentId: string;
  readonly folders: LinkFolders;
}

/**
 * Addresses that a link may mean, without query and fragment, the strongest first: from the page's own address, as a browser does. A path from
 * the root means one of the host, or of the site, as the generator has it; people confuse the two, so the other one counts after it.
 */
export function addressesOf(
  { path, href }: WrittenAddress,
  { documentId, folders: { rules, siteUrl } }: AddressOrigin,
): readonly string[] {
  const ofHost = bare(absoluteFrom(href, documentId));
  if (!path.startsWith('/')) return [ofHost];
  const ofSite = bare(absoluteFrom(relative(href), siteUrl));
  const both = ofHost === ofSite ? [ofHost] : rules.fromSite ? [ofSite, ofHost] : [ofHost, ofSite];
  const { languageFolder = '' } = rules;
  return languageFolder === '' ? both : [bare(absoluteFrom(relative(href), siteUrl + languageFolder)), ...both];
}

function bare(url: string): string {
  const end = url.search(/[?#]/);
  return end < 0 ? url : url.slice(0, end);
}

/** Where the link leads as it is written. */
export function writtenAddress(
  { path, href }: WrittenAddress,
  { documentId, folders: { rules, siteUrl } }: AddressOrigin,
): string {
  if (!rules.fromSite || !path.startsWith('/')) return absoluteFrom(href, documentId);
  const isWhole = absoluteFrom(href, documentId).startsWith(siteUrl);
  return isWhole ? absoluteFrom(href, documentId) : absoluteFrom(relative(href), siteUrl);
}
