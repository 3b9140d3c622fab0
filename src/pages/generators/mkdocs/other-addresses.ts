import { isMapping } from '../../front-matter/values.ts';
import type { MkdocsBlog } from './blog.ts';
import { pluginsOf } from './plugins.ts';

/** What MkDocs and its plugins build besides pages; all of it below the site, without slashes at its ends. */
const OF_SITE = /^(?:404|search|search\/search_index\.json|sitemap\.xml(?:\.gz)?|feed_(?:rss|json)_\w+\.(?:xml|json))$/;

/** https://squidfunk.github.io/mkdocs-material/plugins/blog/ */
const OF_BLOG = /^(?:(?:archive|category|author|page)(?:\/.*)?)?$/;

/** Old addresses that a plugin sends on (https://github.com/mkdocs/mkdocs-redirects). */
export function redirectsOf(plugins: unknown): readonly string[] {
  const maps = pluginsOf(plugins)
    .filter(([name]) => name === 'redirects')
    .map(([, options]) => (isMapping(options) ? options.redirect_maps : undefined));
  return maps
    .filter(isMapping)
    .flatMap((map) => Object.keys(map))
    .map((path) => path.replace(/\.(?:md|html)$/, '').replace(/(?:^|\/)(?:index|README)$/, ''))
    .map((path) => path.replace(/^\/+|\/+$/g, ''));
}

interface BuiltSite {
  readonly blogs: readonly MkdocsBlog[];
  readonly redirects: readonly string[];
}

export function otherAddresses(sites: readonly BuiltSite[]): (path: string) => boolean {
  const redirects = new Set(sites.flatMap((site) => site.redirects));
  const blogs = [...new Set(sites.flatMap((site) => site.blogs.map(({ folder }) => folder)))];
  return (path) =>
    redirects.has(path) ||
    OF_SITE.test(path) ||
    blogs.some((folder) => `${path}/`.startsWith(folder) && OF_BLOG.test(path.slice(folder.length)));
}
