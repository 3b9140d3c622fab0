import type { GeneratorName } from '../../settings/settings.ts';

/** Pages that a redirect leads away from, in the front matter of plugins for several generators. */
const EVERYWHERE = ['redirects', 'redirect'];

/**
 * Top-level keys by which a page tells its generator, or a theme or plugin that comes with it, how to build it. What of them can be sent
 * is metadata like any other; that a list of mappings among them cannot, nobody needs to hear.
 *
 * Keys that say something about the content (`tags`, `authors`, `keywords` …) are not here: there a warning is worth its line.
 */
const KEYS: Readonly<Record<GeneratorName, readonly string[]>> = {
  plain: [],
  // https://vitepress.dev/reference/frontmatter-config, https://vitepress.dev/reference/default-theme-home-page
  vitepress: [
    ...['head', 'layout', 'hero', 'features', 'navbar', 'sidebar', 'aside', 'outline', 'prev', 'next', 'footer'],
    ...['lastUpdated', 'editLink', 'pageClass', 'isHome', 'titleTemplate', 'search', 'markdownStyles'],
  ],
  // https://gohugo.io/content-management/front-matter/, and by their older names `menu`, `_build`
  hugo: [
    ...['aliases', 'build', '_build', 'cascade', 'headless', 'layout', 'markup', 'menu', 'menus', 'outputs', 'params'],
    ...['resources', 'sitemap', 'sites', 'target', '_target', 'translationKey', 'type', 'url'],
  ],
  // https://www.mkdocs.org/user-guide/writing-your-docs/#meta-data, https://squidfunk.github.io/mkdocs-material/reference/,
  // https://squidfunk.github.io/mkdocs-material/plugins/blog/#metadata, https://squidfunk.github.io/mkdocs-material/plugins/social/
  mkdocs: ['template', 'hide', 'search', 'extra', 'icon', 'status', 'social', 'comments', 'links', 'pin', 'readtime'],
  // https://docusaurus.io/docs/api/plugins/@docusaurus/plugin-content-docs#markdown-front-matter, and of plugin-content-pages and
  // plugin-content-blog, https://docusaurus.io/docs/markdown-features/head-metadata
  docusaurus: [
    ...['id', 'hide_title', 'hide_table_of_contents', 'toc_min_heading_level', 'toc_max_heading_level'],
    ...['sidebar_label', 'sidebar_position', 'sidebar_class_name', 'sidebar_custom_props', 'sidebar_key'],
    ...['displayed_sidebar', 'pagination_label', 'pagination_next', 'pagination_prev', 'parse_number_prefixes'],
    ...['custom_edit_url', 'wrapperClassName', 'hide_reading_time', 'sidebar'],
  ],
  // https://jekyllrb.com/docs/front-matter/, https://jekyllrb.com/docs/liquid/, and what plugins and the theme of many sites read:
  // https://github.com/jekyll/jekyll-seo-tag/blob/master/docs/advanced-usage.md, https://github.com/jekyll/jekyll-sitemap#exclusions,
  // https://github.com/sverrirs/jekyll-paginate-v2/blob/master/README-GENERATOR.md,
  // https://mmistakes.github.io/minimal-mistakes/docs/layouts/
  jekyll: [
    ...['layout', 'excerpt_separator', 'render_with_liquid', 'seo', 'twitter', 'sitemap', 'pagination', 'autopages'],
    ...['header', 'sidebar'],
  ],
};

const SETS = new Map(
  Object.entries(KEYS).map(([generator, keys]) => [generator, new Set([...EVERYWHERE, ...keys].map(folded))]),
);

/** Whether a top-level key of a page is for its generator. In Hugo keys have no case, and elsewhere nobody means another by it. */
export function isGeneratorKey(key: string, generator: GeneratorName): boolean {
  return SETS.get(generator)?.has(folded(key)) === true;
}

function folded(key: string): string {
  return key.toLowerCase();
}
