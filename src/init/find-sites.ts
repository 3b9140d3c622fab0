import type { GeneratorName } from '../settings/settings.ts';
import { countPages } from './count-pages.ts';
import type { Listing, SiteFinding } from './findings.ts';
import { isAside } from './listing.ts';
import { docusaurusSite } from './projects/docusaurus.ts';
import { hugoSite } from './projects/hugo.ts';
import { jekyllSite } from './projects/jekyll.ts';
import { mkdocsSite } from './projects/mkdocs.ts';
import { plainSite } from './projects/plain.ts';
import { vitepressSite } from './projects/vitepress.ts';

/** A site, and how many pages its generator would make. */
export interface FoundSite {
  readonly site: SiteFinding;
  readonly pages: readonly string[];
}

/** Which files make a generator's project, and what they say. */
interface Kind {
  readonly generator: GeneratorName;
  readonly main: RegExp;
  readonly read: (path: string, listing: Listing) => SiteFinding;
}

const KINDS: readonly Kind[] = [
  { generator: 'docusaurus', main: /(?:^|\/)docusaurus\.config\.[cm]?[jt]s$/, read: docusaurusSite },
  {
    generator: 'vitepress',
    main: /(?:^|\/)\.vitepress\/config(?:\.[cm]?[jt]s|\/index\.[cm]?[jt]s)$/,
    read: vitepressSite,
  },
  { generator: 'mkdocs', main: /(?:^|\/)mkdocs\.ya?ml$/, read: mkdocsSite },
  { generator: 'hugo', main: /(?:^|\/)(?:config\/_default\/)?(?:hugo|config)\.(?:toml|ya?ml|json)$/, read: hugoSite },
  { generator: 'jekyll', main: /(?:^|\/)_config\.(?:ya?ml|toml)$/, read: jekyllSite },
];

/**
 * The sites of a repository, the one to publish first: what is no test or sample comes first, then the one with the most pages. Without
 * the configuration of any generator it is the plain one alone.
 *
 * @param wanted looks for no other generator
 */
export function findSites(listing: Listing, wanted?: GeneratorName): readonly [FoundSite, ...FoundSite[]] {
  const kinds = KINDS.filter(({ generator }) => wanted === undefined || generator === wanted);
  const sites = kinds.flatMap((kind) => mainFiles(kind, listing).map((path) => kind.read(path, listing)));
  const found = sites
    .map((site) => ({ site, pages: countPages(site, listing) }))
    .filter(({ pages }) => pages.length > 0);
  const sorted = found.toSorted((one, other) => aside(one) - aside(other) || other.pages.length - one.pages.length);
  const [first, ...others] = sorted;
  if (first !== undefined && (aside(first) === 0 || wanted !== undefined)) return [first, ...others];
  const plain = withoutConfiguration(listing, wanted);
  // Pages of the repository's own come before the sites of its tests.
  return first === undefined || plain.pages.length > 0 ? [plain, ...sorted] : [first, ...others];
}

/** One main file a folder: the first in the order of the alphabet, by which the newer name of Hugo's comes last but counts. */
function mainFiles({ generator, main }: Kind, { paths, read }: Listing): readonly string[] {
  const byFolder = new Map<string, string>();
  for (const path of paths) {
    if (!main.test(path) || (generator === 'hugo' && !isOfHugo(path, read(path) ?? ''))) continue;
    byFolder.set(path.replace(/(?:config\/_default\/|\.vitepress\/config\/|\.vitepress\/)?[^/]*$/, ''), path);
  }
  return [...byFolder.values()];
}

/** `config.yaml` is a name that many programs use. */
function isOfHugo(path: string, text: string): boolean {
  return /(?:^|\/)hugo\.\w+$/.test(path) || /^[\s{"']*(?:baseurl|languagecode|contentdir|publishdir)\b/im.test(text);
}

function aside({ site: { configuration = '', content } }: FoundSite): number {
  const isOther = isAside(configuration) || content.every(({ root }) => isAside(`${root}/`));
  return Number(isOther);
}

/** A generator that was asked for, and has no configuration here. */
function withoutConfiguration(listing: Listing, wanted: GeneratorName | undefined): FoundSite {
  const plain = plainSite(listing);
  if (wanted === undefined || wanted === 'plain') return { site: plain, pages: countPages(plain, listing) };
  const notes = [`There is no configuration of ${wanted} in the repository, so its defaults count.`];
  const { language, content } = plain;
  const site: SiteFinding = { generator: wanted, folder: '', language, content, notes };
  return { site, pages: countPages(site, listing) };
}
