import { describe, expect, it } from 'vitest';
import type { GeneratorKind } from '../../../src/pages/generator.ts';
import { docusaurus } from '../../../src/pages/generators/docusaurus/docusaurus.ts';
import { hugo } from '../../../src/pages/generators/hugo/hugo.ts';
import { jekyll } from '../../../src/pages/generators/jekyll/jekyll.ts';
import { mkdocs } from '../../../src/pages/generators/mkdocs/mkdocs.ts';
import { plain } from '../../../src/pages/generators/plain/plain.ts';
import { vitepress } from '../../../src/pages/generators/vitepress/vitepress.ts';
import { docusaurusOptionsOf } from '../../../src/settings/schema/docusaurus.ts';
import { vitepressOptionsOf } from '../../../src/settings/schema/vitepress.ts';
import { type SiteParts, siteOf } from './placing.ts';

/** A file of a public repository, what of its front matter matters, the address that its live site has, and the rule that says so. */
type Row = readonly [path: string, frontMatter: string, url: string, rule: string];

function testLive(kind: GeneratorKind, url: string, parts: SiteParts, rows: readonly Row[]): void {
  const site = siteOf(kind, {
    ...parts,
    site: { ...parts.site, url },
    paths: [...(parts.paths ?? []), ...rows.map(([path]) => path)],
  });
  it.each(rows)('%s with %j is %s: %s', (path, frontMatter, expected) => {
    expect(site.generator.takes(site.file(path))).toBe(true);
    expect(site.place(path, frontMatter)).toMatchObject({
      kind: 'page',
      documentId: expected,
      rule: expect.stringMatching(/\S/),
    });
  });
}

describe('docs.coveo.com, then built with Jekyll (https://jekyllrb.com/docs/permalinks/)', () => {
  const config = [
    'collections:',
    '  api-explorer: {permalink: "/:slug/", output: true}',
    '  glossary: {permalink: "/:slug/", output: true}',
    '  ccv2-dev: {permalink: "/:slug/", output: true}',
  ].join('\n');
  const base = 'https://docs.coveo.com/en/';
  testLive(jekyll, base, { configuration: { '_config.yml': config } }, [
    ['index.md', 'layout: home', base, 'an index is its folder'],
    ['_ccv2-dev/Push_API.md', 'slug: "98"', `${base}98/`, '`:slug` is the front matter’s'],
    ['_ccv2-dev/Activity_API.md', 'slug: "2"', `${base}2/`, '`:slug` is the front matter’s'],
    ['_glossary/index.md', 'slug: "23"', `${base}23/`, 'an index of a collection is a document like others'],
    [
      '_glossary/search-alerts.md',
      'layout: glossary_item',
      `${base}search-alerts/`,
      'without a slug, `:slug` is the name of the file',
    ],
    [
      '_glossary/coveo-cloud-v2.md',
      'layout: glossary_item',
      `${base}coveo-cloud-v2/`,
      'without a slug, `:slug` is the name of the file',
    ],
    ['_api-explorer/ccv2/index.md', 'slug: "4"', `${base}4/`, 'folders of a collection are not in `:slug`'],
    ['_api-explorer/ccv2/PushApi_API.md', 'slug: "14"', `${base}14/`, 'folders of a collection are not in `:slug`'],
  ]);
});

describe('gohugo.io, built with Hugo (https://gohugo.io/content-management/urls/)', () => {
  const base = 'https://gohugo.io/';
  const config = 'defaultContentLanguage = "en"\n[languages.en]\ncontentDir = "content/en"\nweight = 1\n';
  testLive(hugo, base, { configuration: { 'hugo.toml': config } }, [
    ['content/en/_index.md', 'title: Hugo', base, 'the home page'],
    ['content/en/about/_index.md', 'title: About', `${base}about/`, 'a section is its folder'],
    ['content/en/about/features.md', 'title: Features', `${base}about/features/`, 'a page is its path'],
    [
      'content/en/functions/collections/Append.md',
      'title: collections.Append',
      `${base}functions/collections/append/`,
      'paths are in lower case',
    ],
    [
      'content/en/functions/urls/AbsURL.md',
      'title: urls.AbsURL',
      `${base}functions/urls/absurl/`,
      'paths are in lower case',
    ],
    [
      'content/en/methods/page/_index.md',
      'title: Page methods',
      `${base}methods/page/`,
      'a nested section is its folder',
    ],
    [
      'content/en/content-management/image-processing/index.md',
      'title: Image processing',
      `${base}content-management/image-processing/`,
      'a leaf bundle is its folder',
    ],
    [
      'content/en/contribute/documentation/index.md',
      'title: Documentation',
      `${base}contribute/documentation/`,
      'a leaf bundle is its folder',
    ],
    [
      'content/en/commands/hugo_mod_tidy.md',
      'slug: hugo_mod_tidy\nurl: /commands/hugo_mod_tidy/',
      `${base}commands/hugo_mod_tidy/`,
      '`url` comes before everything',
    ],
    [
      'content/en/commands/hugo_completion.md',
      'slug: hugo_completion\nurl: /commands/hugo_completion/',
      `${base}commands/hugo_completion/`,
      '`url` comes before everything',
    ],
  ]);
});

describe('reactnative.dev, built with Docusaurus (https://docusaurus.io/docs/create-doc#doc-urls)', () => {
  const base = 'https://reactnative.dev/';
  const options = docusaurusOptionsOf({ folder: 'website', docs: [{ path: '../docs' }], trailingSlash: false });
  testLive(docusaurus, base, { site: { docusaurus: options } }, [
    [
      'docs/accessibility.md',
      'id: accessibility',
      `${base}docs/next/accessibility`,
      'the docs folder is the version `next` once there are others',
    ],
    [
      'docs/getting-started.md',
      'id: environment-setup',
      `${base}docs/next/environment-setup`,
      '`id` stands for the name of the file',
    ],
    [
      'docs/legacy/direct-manipulation.md',
      'title: Direct Manipulation',
      `${base}docs/next/legacy/direct-manipulation`,
      'folders stay',
    ],
    [
      'website/versioned_docs/version-0.80/getting-started.md',
      'id: environment-setup',
      `${base}docs/environment-setup`,
      'the newest version hangs at the path itself',
    ],
    [
      'website/versioned_docs/version-0.80/accessibility.md',
      'title: Accessibility',
      `${base}docs/accessibility`,
      'the newest version hangs at the path itself',
    ],
    [
      'website/versioned_docs/version-0.80/the-new-architecture/create-module-library.mdx',
      '',
      `${base}docs/the-new-architecture/create-module-library`,
      'folders stay',
    ],
    [
      'website/blog/2015-03-26-react-native-bringing-modern-web-techniques-to-mobile.md',
      'title: A',
      `${base}blog/2015/03/26/react-native-bringing-modern-web-techniques-to-mobile`,
      'a post has its date as folders',
    ],
    [
      'website/blog/2023-01-12-version-071.mdx',
      'date: 2023-01-12',
      `${base}blog/2023/01/12/version-071`,
      'the date of the name counts',
    ],
    [
      'website/blog/2025-06-12-react-native-0.80.mdx',
      'date: 2025-06-12T16:01',
      `${base}blog/2025/06/12/react-native-0.80`,
      'points in a name stay',
    ],
    [
      'website/blog/2019-05-01-react-native-at-f8-and-podcast.md',
      'title: A',
      `${base}blog/2019/05/01/react-native-at-f8-and-podcast`,
      'a post has its date as folders',
    ],
  ]);

  it('leaves partials alone', () => {
    const site = siteOf(docusaurus, { site: { docusaurus: options } });
    expect(site.address('docs/_remove-global-cli.md')).toBe('not taken');
  });
});

describe('squidfunk.github.io/mkdocs-material, built with MkDocs (https://www.mkdocs.org/user-guide/writing-your-docs/#file-layout)', () => {
  const base = 'https://squidfunk.github.io/mkdocs-material/';
  testLive(mkdocs, base, { configuration: { 'mkdocs.yml': 'plugins: [blog, search]' } }, [
    ['docs/index.md', 'title: Material', base, 'the index of the docs is the site'],
    [
      'docs/getting-started.md',
      'title: Getting started',
      `${base}getting-started/`,
      'with `use_directory_urls` a page is a folder',
    ],
    ['docs/reference/index.md', 'icon: x', `${base}reference/`, 'an index is its folder'],
    [
      'docs/reference/admonitions.md',
      'icon: x',
      `${base}reference/admonitions/`,
      'with `use_directory_urls` a page is a folder',
    ],
    [
      'docs/plugins/requirements/image-processing.md',
      'icon: x',
      `${base}plugins/requirements/image-processing/`,
      'folders stay',
    ],
    [
      'docs/setup/extensions/python-markdown-extensions.md',
      'icon: x',
      `${base}setup/extensions/python-markdown-extensions/`,
      'folders stay',
    ],
    ['docs/blog/index.md', 'title: Blog', `${base}blog/`, 'the blog is its folder'],
    [
      'docs/blog/posts/zensical.md',
      'date: 2025-11-05\ntitle: Zensical - A modern static site generator\nslug: zensical',
      `${base}blog/2025/11/05/zensical/`,
      'a post is its date and its slug',
    ],
    [
      'docs/blog/posts/blog-support-just-landed.md',
      'date: 2022-09-12\ntitle: Blog support just landed',
      `${base}blog/2022/09/12/blog-support-just-landed/`,
      'without a slug, a post is its date and its title',
    ],
  ]);
});

describe('vitepress.dev, built with VitePress (https://vitepress.dev/guide/routing)', () => {
  const base = 'https://vitepress.dev/';
  const options = vitepressOptionsOf({
    cleanUrls: true,
    rewrites: { 'en/:rest*': ':rest*' },
    locales: { root: 'en-US', zh: 'zh-Hans' },
  });
  testLive(
    vitepress,
    base,
    { site: { vitepress: options }, content: [{ root: 'docs' }], paths: ['docs/.vitepress/config.ts'] },
    [
      ['docs/en/index.md', 'layout: home', base, '`rewrites` takes `en/` away; an index is its folder'],
      [
        'docs/en/guide/getting-started.md',
        'title: A',
        `${base}guide/getting-started`,
        '`rewrites` takes `en/` away; clean addresses have no extension',
      ],
      [
        'docs/en/guide/what-is-vitepress.md',
        'title: A',
        `${base}guide/what-is-vitepress`,
        '`rewrites` takes `en/` away',
      ],
      [
        'docs/en/reference/default-theme-search.md',
        'title: A',
        `${base}reference/default-theme-search`,
        '`rewrites` takes `en/` away',
      ],
      ['docs/zh/index.md', 'layout: home', `${base}zh/`, 'a language is its folder'],
      ['docs/zh/guide/routing.md', 'title: A', `${base}zh/guide/routing`, 'a language is its folder'],
      ['docs/ja/reference/cli.md', 'title: A', `${base}ja/reference/cli`, 'a language is its folder'],
      ['docs/pt/guide/using-vue.md', 'title: A', `${base}pt/guide/using-vue`, 'a language is its folder'],
    ],
  );

  it('knows the language of a page by its folder', () => {
    const site = siteOf(vitepress, {
      site: { vitepress: options },
      content: [{ root: 'docs' }],
      paths: ['docs/.vitepress/config.ts'],
    });
    expect(site.place('docs/zh/guide/cms.md', 'title: A')).toMatchObject({ data: { language: 'zh-Hans' } });
    expect(site.place('docs/en/guide/cms.md', 'title: A')).toMatchObject({ data: { language: 'en-US' } });
  });
});

describe('developer.mozilla.org, by the slugs of its pages', () => {
  const base = 'https://developer.mozilla.org/';
  testLive(plain, base, { site: { permalink: '/:slug' }, content: [{ root: 'files/de', prefix: '/de/docs/' }] }, [
    [
      'files/de/glossary/api/index.md',
      'slug: Glossary/API',
      `${base}de/docs/Glossary/API`,
      'a slug with slashes is the whole path',
    ],
    [
      'files/de/web/api/audioencoder/configure/index.md',
      'slug: Web/API/AudioEncoder/configure',
      `${base}de/docs/Web/API/AudioEncoder/configure`,
      'a slug keeps its case',
    ],
    [
      'files/de/web/css/reference/at-rules/@starting-style/index.md',
      'slug: Web/CSS/Reference/At-rules/@starting-style',
      `${base}de/docs/Web/CSS/Reference/At-rules/@starting-style`,
      'an at sign needs no encoding',
    ],
    [
      'files/de/games/index.md',
      'slug: Games',
      `${base}de/docs/Games`,
      'a slug stands as `:slug` has it, also for an index',
    ],
  ]);
});
