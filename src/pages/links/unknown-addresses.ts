import type { BodySite } from '../site.ts';
import { linkKey, plainAddress } from './link-keys.ts';
import { decoded } from './link-places.ts';

/** What is known of addresses besides the pages and files of the commit. */
export interface OtherAddresses {
  /** Short hashes of the addresses that lead on to pages. */
  readonly formerly?: ReadonlySet<string> | undefined;
  /** Whether the generator built a page at an address below the site. */
  readonly isBuilt?: ((address: string) => boolean) | undefined;
}

/** Whether something may well be at an address though no published page and no file is known there. */
export type MayBeThere = (url: string) => boolean;

/**
 * What cannot be judged is no broken link: an address outside of the site, the site's own, one that its generator fills by itself or built, one
 * that leads on to a page, and with `plain`, of which nothing is known but the content, one outside of all prefixes of that.
 */
export function unknownAddresses(
  { settings, generator }: BodySite,
  { formerly = new Set(), isBuilt = () => false }: OtherAddresses,
): MayBeThere {
  const { url: siteUrl, generator: name } = settings.site;
  const site = plainAddress(siteUrl);
  const prefixes = settings.content.map(({ prefix }) => prefix.slice(1));
  const isOutside = name !== 'plain' || prefixes.includes('') ? () => false : outsideOf(prefixes);
  return (url) => {
    const address = url.split(/[?#]/, 1)[0] ?? url;
    const plain = plainAddress(address);
    if (plain === site) return true;
    if (!address.startsWith(siteUrl) || formerly.has(linkKey(address))) return true;
    const path = decoded(plain.slice(siteUrl.length));
    return isOutside(path) || generator.otherAddresses?.(path) === true || isBuilt(address);
  };
}

function outsideOf(prefixes: readonly string[]): (path: string) => boolean {
  return (path) => !prefixes.some((prefix) => `${path}/`.startsWith(decoded(prefix)));
}
