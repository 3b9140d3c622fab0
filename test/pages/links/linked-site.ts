import { generatorKind } from '../../../src/pages/generators/generators.ts';
import { formerAddresses } from '../../../src/pages/links/former-addresses.ts';
import { createSiteMap } from '../../../src/pages/links/link-resolver.ts';
import type { SitePage } from '../../../src/pages/links/site-pages.ts';
import type { GeneratorName } from '../../../src/settings/settings.ts';
import { buildSite, contentRoot } from '../build.ts';
import { type SiteParts, siteOf } from '../generators/placing.ts';

/** A site whose pages are placed by its generator. */
export interface LinkedSiteParts extends SiteParts {
  readonly name: GeneratorName;
  /** Front matter of the pages, by path. */
  readonly pages: Readonly<Record<string, string>>;
  /** Paths of other files. */
  readonly files?: readonly string[];
}

export interface LinkWritten {
  readonly kind?: 'link' | 'image';
  readonly inHtml?: boolean;
}

/** Tells where a link of a page leads: the address, with the kind of target before it where that is not a page or a file. */
export function linkedSite(parts: LinkedSiteParts): (page: string, href: string, written?: LinkWritten) => string {
  const { name, pages, files = [], ...rest } = parts;
  const url = rest.site?.url ?? 'https://e.com/';
  const paths = [...Object.keys(pages), ...files];
  const site = siteOf(generatorKind(name), { ...rest, site: { ...rest.site, url, generator: name }, paths });
  const content = (rest.content ?? [{}]).map((entry) => contentRoot({ include: ['**/*'], ...entry }));
  const formerly = new Set<string>();
  const placed = Object.entries(pages).flatMap(([path, frontMatter]): SitePage[] => {
    const placement = site.place(path, frontMatter);
    if (placement.kind === 'error') throw new Error(`${path}: ${placement.problem.message}`);
    if (placement.kind === 'page') {
      const { data, documentId } = placement;
      for (const key of formerAddresses({ data, documentId, siteUrl: url, generator: name }) ?? []) formerly.add(key);
    }
    if (placement.kind === 'page') return [{ path, documentId: placement.documentId }];
    return [{ path, documentId: placement.documentId, unpublished: { reason: placement.reason } }];
  });
  const whole = buildSite({ content, name, generator: site.generator });
  const settings = { ...whole.settings, site: { ...whole.settings.site, ...rest.site, url } };
  const tree = new Set([...paths, ...Object.keys(rest.configuration ?? {})]);
  const map = createSiteMap(placed, tree, { ...whole, settings }, { formerly });
  return (page, href, { kind: of = 'link', inHtml = false } = {}) => {
    const from = placed.find(({ path }) => path === page);
    if (from?.documentId === undefined) throw new Error(`${page} is no page.`);
    const target = map.resolverFor(site.file(page), from.documentId).resolve(href, of, () => inHtml);
    return ['missing', 'unpublished'].includes(target.kind) ? `${target.kind} ${target.url}` : target.url;
  };
}
