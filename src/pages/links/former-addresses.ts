import type { GeneratorName } from '../../settings/settings.ts';
import { linkKey } from './link-keys.ts';

/**
 * Keys of front matter that name addresses which lead on to the page: `aliases` (https://gohugo.io/content-management/urls/#aliases,
 * https://www.getzola.org/documentation/content/page/#front-matter), `redirect_from` (https://github.com/jekyll/jekyll-redirect-from).
 */
const KEYS: Readonly<Partial<Record<GeneratorName, readonly string[]>>> = {
  hugo: ['aliases'],
  jekyll: ['redirect_from'],
  plain: ['aliases', 'redirect_from'],
};

export interface AddressedData {
  readonly data: Readonly<Record<string, unknown>>;
  readonly documentId: string;
  readonly siteUrl: string;
  readonly generator: GeneratorName;
}

/**
 * Short hashes (`link-keys.ts`) of the addresses that lead on to a page, sorted; undefined where there are none. With Hugo a path from the
 * root may also be one of the page's language, and any other is beside the page: as each of them it is no broken link.
 */
export function formerAddresses({
  data,
  documentId,
  siteUrl,
  generator,
}: AddressedData): readonly string[] | undefined {
  const names = KEYS[generator] ?? [];
  const written = Object.entries(data).flatMap(([key, value]) => (names.includes(key.toLowerCase()) ? value : []));
  const paths = written.filter((path): path is string => typeof path === 'string' && path.trim() !== '');
  if (paths.length === 0) return undefined;
  const found = paths.flatMap((path) => {
    const bases = [siteUrl, ...(generator === 'hugo' ? hugoBases(path, documentId, siteUrl) : [])];
    const below = `./${path.trim().replace(/^\/+/, '')}`;
    return bases.flatMap((base) => URL.parse(below, base)?.href.replace(/[?#].*$/s, '') ?? []);
  });
  return [...new Set(found.map(linkKey))].sort();
}

function hugoBases(path: string, documentId: string, siteUrl: string): readonly string[] {
  const [first = ''] = documentId.slice(siteUrl.length).split('/');
  if (path.startsWith('/')) return /^[a-z]{2,3}(?:-[a-z0-9]+)*$/i.test(first) ? [`${siteUrl}${first}/`] : [];
  const beside = URL.parse(documentId.endsWith('/') ? '..' : '.', documentId)?.href;
  return beside === undefined ? [documentId] : [documentId, beside];
}
