import { describe, expect, it } from 'vitest';
import { docusaurusOptionsOf } from '../../../src/settings/schema/docusaurus.ts';
import { type LinkedSiteParts, type LinkWritten, linkedSite } from './linked-site.ts';

/** Page, link, where the site's own link leads, and how the link is written. */
type Row = readonly [page: string, href: string, url: string, written?: LinkWritten];

const image: LinkWritten = { kind: 'image' };
const inHtml: LinkWritten = { inHtml: true };
const imageInHtml: LinkWritten = { kind: 'image', inHtml: true };

function check(site: ReturnType<typeof linkedSite>, rows: readonly Row[]): void {
  const found = rows.map(([page, href, , written]): Row => [page, href, site(page, href, written)]);
  expect(found).toEqual(rows.map(([page, href, url]): Row => [page, href, url]));
}

// A browser resolves what the generator leaves alone: https://url.spec.whatwg.org/#relative-state.
describe('a relative link without the extension of a page leads to its address', () => {
  it('with collections of Jekyll', () => {
    const site = linkedSite({
      name: 'jekyll',
      configuration: { '_config.yml': 'collections: {articles: {output: true, permalink: "/:path/"}}\n' },
      pages: {
        '_articles/start.md': 'title: x',
        '_articles/fr/start.md': 'permalink: /fr/start/',
        '_articles/fr/build.md': 'permalink: /fr/build/',
        '_articles/only.md': 'title: x',
      },
    });
    check(site, [
      ['_articles/fr/build.md', '../start/#y', 'https://e.com/fr/start/#y'],
      ['_articles/fr/build.md', '../start', 'https://e.com/fr/start/'],
      ['_articles/fr/build.md', '../start.md', 'https://e.com/start/'],
      ['_articles/fr/build.md', '/start/', 'https://e.com/start/'],
      // By file, since nothing is at that address.
      ['_articles/fr/build.md', '../only', 'https://e.com/only/'],
      ['_articles/fr/build.md', '../none/', 'missing https://e.com/fr/none/'],
    ]);
  });

  const twins = { 'other.md': 'title: x', 'guide/other.md': 'title: x', 'guide/a.md': 'title: x' };
  const under = (folder: string) =>
    Object.fromEntries(Object.entries(twins).map(([path, text]) => [folder + path, text]));
  const sites: readonly (LinkedSiteParts & { readonly folder: string })[] = [
    {
      name: 'mkdocs',
      folder: 'docs/',
      configuration: { 'mkdocs.yml': 'site_name: x\n' },
      content: [{ root: 'docs' }],
      pages: under('docs/'),
    },
    { name: 'jekyll', folder: '', configuration: { '_config.yml': 'permalink: pretty\n' }, pages: twins },
    { name: 'plain', folder: '', site: { permalink: '/:path/' }, pages: twins },
    {
      name: 'hugo',
      folder: 'content/',
      configuration: { 'hugo.toml': '' },
      content: [{ root: 'content' }],
      pages: under('content/'),
    },
  ];
  it.each(sites)('with $name', ({ folder, ...parts }) => {
    const site = linkedSite(parts);
    check(site, [
      [`${folder}guide/a.md`, '../other/', 'https://e.com/guide/other/'],
      [`${folder}guide/a.md`, '../other', 'https://e.com/guide/other/'],
      [`${folder}guide/a.md`, '../../other/#x', 'https://e.com/other/#x'],
      [`${folder}guide/a.md`, '../other.md', 'https://e.com/other/'],
      [`${folder}guide/a.md`, 'other.md', 'https://e.com/guide/other/'],
    ]);
  });

  it('with Docusaurus and trailing slashes, and without', () => {
    const pages = { 'docs/other.md': '', 'docs/guide/other.md': '', 'docs/guide/a.md': '' };
    const at = (trailingSlash: boolean) =>
      linkedSite({ name: 'docusaurus', pages, site: { docusaurus: { ...docusaurusOptionsOf(), trailingSlash } } });
    check(at(true), [
      ['docs/guide/a.md', '../other/', 'https://e.com/docs/guide/other/'],
      ['docs/guide/a.md', '../other.md', 'https://e.com/docs/other/'],
    ]);
    check(at(false), [['docs/guide/a.md', '../other', 'https://e.com/docs/other']]);
  });

  it('with Hugo in one language', () => {
    const site = linkedSite({
      name: 'hugo',
      configuration: { 'hugo.toml': '' },
      pages: { 'content/_index.md': '', 'content/docs/_index.md': '', 'content/docs/one.md': '' },
    });
    check(site, [
      ['content/docs/one.md', '..', 'https://e.com/docs/'],
      ['content/docs/one.md', '../#x', 'https://e.com/docs/#x'],
      ['content/docs/one.md', '../..', 'https://e.com/'],
      // https://gohugo.io/methods/page/getpage/: beside the page, then from the root of the content
      ['content/docs/one.md', 'docs/one.md', 'https://e.com/docs/one/'],
      ['content/docs/one.md', './docs/one.md', 'missing https://e.com/docs/one/docs/one.md'],
    ]);
  });
});

// https://www.mkdocs.org/user-guide/writing-your-docs/#internal-links
describe('MkDocs', () => {
  const site = linkedSite({
    name: 'mkdocs',
    configuration: { 'mkdocs.yml': 'site_name: x\n' },
    content: [{ root: 'docs' }],
    pages: { 'docs/guide/a.md': '', 'docs/index.md': '' },
    files: [
      'docs/img/p.png',
      'docs/guide/img/p.png',
      'docs/img/top.png',
      'docs/guide/near.png',
      'docs/LICENSE',
      'docs/guide/LICENSE',
    ],
  });

  it('leads Markdown to files, and raw HTML where the browser goes', () => {
    check(site, [
      ['docs/guide/a.md', '../img/p.png', 'https://e.com/img/p.png', image],
      ['docs/guide/a.md', '../img/p.png', 'https://e.com/guide/img/p.png', imageInHtml],
      ['docs/guide/a.md', '../../img/top.png', 'https://e.com/img/top.png', imageInHtml],
      ['docs/guide/a.md', '../../img/p.png', 'https://e.com/img/p.png', inHtml],
      ['docs/guide/a.md', 'near.png', 'https://e.com/guide/near.png', image],
      // By file, since nothing is at that address.
      ['docs/guide/a.md', 'near.png', 'https://e.com/guide/near.png', imageInHtml],
      ['docs/guide/a.md', '../LICENSE', 'https://e.com/LICENSE'],
      ['docs/guide/a.md', '../LICENSE', 'https://e.com/guide/LICENSE', inHtml],
      ['docs/guide/a.md', '../img/none.png', 'missing https://e.com/guide/img/none.png', image],
    ]);
  });

  it('sends redirects on, and has lists of the blog', () => {
    const configuration = {
      'mkdocs.yml': 'plugins:\n  - blog\n  - redirects: {redirect_maps: {old.md: new.md, "b/index.md": new.md}}\n',
    };
    const redirecting = linkedSite({
      name: 'mkdocs',
      configuration,
      content: [{ root: 'docs' }],
      pages: { 'docs/a.md': '' },
    });
    check(redirecting, [
      ['docs/a.md', '/old/', 'https://e.com/old/'],
      ['docs/a.md', '../b/', 'https://e.com/b/'],
      ['docs/a.md', '/blog/', 'https://e.com/blog/'],
      ['docs/a.md', '/blog/category/x/', 'https://e.com/blog/category/x/'],
      ['docs/a.md', '/sitemap.xml', 'https://e.com/sitemap.xml'],
      ['docs/a.md', '/none/', 'missing https://e.com/none/'],
    ]);
  });
});

describe('in a site of several languages, a link stays in that of its page, or goes to the default one', () => {
  const configuration = {
    'hugo.toml': `defaultContentLanguage = "en"
[languages.bn]
contentDir = "content/bn"
[languages.de]
contentDir = "content/de"
[languages.en]
contentDir = "content/en"
`,
  };

  // https://gohugo.io/configuration/markup/#renderhookslinkuseembedded
  it('with folders of Hugo', () => {
    const pages = {
      ...Object.fromEntries(['bn', 'de', 'en'].map((language) => [`content/${language}/beta.md`, ''])),
      'content/en/alpha.md': '',
      'content/de/alpha.md': '',
      'content/bn/only.md': '',
      'content/en/english.md': '',
      'content/de/docs/one.md': '',
      'content/de/docs/_index.md': '',
      'content/de/_index.md': '',
    };
    for (const content of [
      [{ root: '' }],
      [{ root: 'content' }],
      ['bn', 'de', 'en'].map((one) => ({ root: `content/${one}` })),
    ]) {
      check(linkedSite({ name: 'hugo', configuration, pages, content, files: ['content/de/docs/img/p.svg'] }), [
        ['content/en/alpha.md', '/beta/', 'https://e.com/beta/'],
        ['content/en/alpha.md', '/beta', 'https://e.com/beta/'],
        ['content/en/alpha.md', '/beta.md', 'https://e.com/beta/'],
        ['content/de/alpha.md', '/beta/', 'https://e.com/de/beta/'],
        ['content/de/alpha.md', 'beta.md#x', 'https://e.com/de/beta/#x'],
        ['content/de/alpha.md', '/beta/', 'https://e.com/beta/', inHtml],
        ['content/de/alpha.md', '/bn/beta/', 'https://e.com/bn/beta/'],
        ['content/de/alpha.md', '/english/', 'https://e.com/english/'],
        ['content/de/alpha.md', 'english.md', 'https://e.com/english/'],
        ['content/de/alpha.md', '/only/', 'missing https://e.com/only/'],
        ['content/en/alpha.md', '/only/', 'missing https://e.com/only/'],
        ['content/en/alpha.md', 'only.md', 'missing https://e.com/alpha/only.md'],
        ['content/de/docs/one.md', '..', 'https://e.com/de/docs/'],
        ['content/de/docs/one.md', '../img/p.svg', 'https://e.com/de/docs/img/p.svg', image],
      ]);
    }
  });

  it('with suffixes of Hugo', () => {
    const site = linkedSite({
      name: 'hugo',
      configuration: { 'hugo.yaml': 'defaultContentLanguage: en\nlanguages: {en: {}, de: {}, fr: {}}\n' },
      pages: {
        'content/alpha.md': '',
        'content/alpha.de.md': '',
        'content/beta.md': '',
        'content/beta.de.md': '',
        'content/english.md': '',
        'content/only.fr.md': '',
        'content/docs/_index.md': '',
        'content/docs/_index.de.md': '',
      },
    });
    check(site, [
      ['content/alpha.md', '/beta/', 'https://e.com/beta/'],
      ['content/alpha.de.md', '/beta/', 'https://e.com/de/beta/'],
      ['content/alpha.de.md', 'beta', 'https://e.com/de/beta/'],
      ['content/alpha.de.md', 'beta.md', 'https://e.com/de/beta/'],
      ['content/alpha.de.md', '/docs/', 'https://e.com/de/docs/'],
      ['content/alpha.md', '/docs/', 'https://e.com/docs/'],
      ['content/alpha.de.md', 'english.md', 'https://e.com/english/'],
      ['content/alpha.de.md', 'only', 'missing https://e.com/de/alpha/only'],
      ['content/alpha.de.md', 'only.fr.md', 'https://e.com/fr/only/'],
    ]);
  });

  // https://docusaurus.io/docs/i18n/tutorial
  it('with Docusaurus', () => {
    const fr = 'i18n/fr/docusaurus-plugin-content-docs/current/';
    const de = 'i18n/de/docusaurus-plugin-content-docs/current/';
    const site = linkedSite({
      name: 'docusaurus',
      pages: {
        'docs/a.md': '',
        'docs/b.md': '',
        'docs/sub/c.md': '',
        'docs/sub/d.md': '',
        [`${fr}a.md`]: '',
        [`${fr}sub/c.md`]: '',
        [`${de}only.md`]: '',
      },
    });
    check(site, [
      [`${fr}sub/c.md`, '/a.md', 'https://e.com/fr/docs/a'],
      [`${fr}sub/c.md`, 'a.md', 'https://e.com/fr/docs/a'],
      [`${fr}sub/c.md`, '../a.md', 'https://e.com/fr/docs/a'],
      [`${fr}sub/c.md`, '/b.md', 'https://e.com/docs/b'],
      [`${fr}sub/c.md`, './d.md', 'https://e.com/docs/sub/d'],
      [`${fr}sub/c.md`, '@site/docs/a.md', 'https://e.com/fr/docs/a'],
      [`${fr}sub/c.md`, '/docs/a', 'https://e.com/fr/docs/a'],
      [`${fr}sub/c.md`, '/docs/b', 'https://e.com/docs/b'],
      [`${fr}sub/c.md`, '/only.md', 'missing https://e.com/only.md'],
      ['docs/a.md', '/b.md', 'https://e.com/docs/b'],
      ['docs/sub/c.md', '/a.md', 'https://e.com/docs/a'],
      ['docs/a.md', 'only.md', 'missing https://e.com/docs/only.md'],
    ]);
  });

  // https://ultrabug.github.io/mkdocs-static-i18n/getting-started/quick-start/
  it.each([
    { structure: 'folder', path: (language: string, name: string) => `docs/${language}/${name}.md` },
    { structure: 'suffix', path: (language: string, name: string) => `docs/${name}.${language}.md` },
  ])('with mkdocs-static-i18n by $structure', ({ structure, path }) => {
    const languages = '[{locale: en, default: true}, {locale: fr}, {locale: de}]';
    const site = linkedSite({
      name: 'mkdocs',
      configuration: { 'mkdocs.yml': `plugins:\n  - i18n: {docs_structure: ${structure}, languages: ${languages}}\n` },
      content: [{ root: 'docs' }],
      pages: Object.fromEntries(
        [path('en', 'a'), path('fr', 'a'), path('en', 'b'), path('fr', 'b'), path('en', 'c'), path('de', 'd')].map(
          (one) => [one, ''],
        ),
      ),
    });
    check(site, [
      [path('fr', 'a'), 'b.md', 'https://e.com/fr/b/'],
      [path('en', 'a'), 'b.md', 'https://e.com/b/'],
      [path('fr', 'a'), 'c.md', 'https://e.com/c/'],
      [path('fr', 'a'), '../b/', 'https://e.com/fr/b/'],
      [path('fr', 'a'), 'd.md', 'missing https://e.com/fr/a/d.md'],
      [path('en', 'a'), 'd.md', 'missing https://e.com/a/d.md'],
    ]);
  });
});

// https://docusaurus.io/docs/markdown-features/links, https://docusaurus.io/docs/markdown-features/assets
describe('Docusaurus', () => {
  const site = (content: readonly { readonly root: string }[]) =>
    linkedSite({
      name: 'docusaurus',
      content,
      configuration: {},
      pages: { 'docs/intro.md': '', 'docs/sub/deep.md': '', 'docs/sub/deep2.md': '', 'docs/b.md': 'slug: /bee' },
      files: [
        'docusaurus.config.js',
        'static/img/logo.png',
        'src/pages/help.js',
        'src/pages/index.tsx',
        'src/pages/_part.js',
        'src/pages/more/about.md',
      ],
    });
  const deep = 'docs/sub/deep.md';

  it.each([[[{ root: '' }]], [[{ root: 'docs' }]]])('finds what links name, with content %j', (content) => {
    check(site(content), [
      [deep, 'intro.md', 'https://e.com/docs/intro'],
      [deep, '/sub/deep2.md', 'https://e.com/docs/sub/deep2'],
      [deep, 'sub/deep2.md', 'https://e.com/docs/sub/deep2'],
      [deep, 'deep2.md#x', 'https://e.com/docs/sub/deep2#x'],
      [deep, '/docs/intro.md', 'https://e.com/docs/intro'],
      [deep, 'docs/intro.md', 'https://e.com/docs/intro'],
      [deep, '@site/docs/intro.md', 'https://e.com/docs/intro'],
      [deep, '@site/docs/b.md?x#y', 'https://e.com/docs/bee?x#y'],
      [deep, '@site/static/img/logo.png', 'https://e.com/img/logo.png', image],
      [deep, '@site/static/img/logo.png', 'https://e.com/img/logo.png'],
      [deep, './intro.md', 'missing https://e.com/docs/sub/intro.md'],
      [deep, '../sub/intro.md', 'missing https://e.com/docs/sub/intro.md'],
      [deep, '@site/docs/none.md', 'missing https://e.com/docs/sub/@site/docs/none.md'],
      [deep, 'pathname:///x/page.html', 'https://e.com/x/page.html'],
      [deep, 'pathname:///img/a%20b.png?x#y', 'https://e.com/img/a%20b.png?x#y', image],
    ]);
  });

  it('has pages besides those that are published', () => {
    check(site([{ root: 'docs' }]), [
      [deep, '/help', 'https://e.com/help'],
      [deep, '/', 'https://e.com/'],
      [deep, '/blog', 'https://e.com/blog'],
      [deep, '/blog/tags/x', 'https://e.com/blog/tags/x'],
      [deep, '/blog/rss.xml', 'https://e.com/blog/rss.xml'],
      [deep, '/docs/category/more', 'https://e.com/docs/category/more'],
      [deep, '/more/about', 'https://e.com/more/about'],
      [deep, '/_part', 'missing https://e.com/_part'],
      [deep, '/blog/none', 'missing https://e.com/blog/none'],
      // Its slug gives the page another address.
      [deep, '/none', 'missing https://e.com/none'],
    ]);
  });
});

describe('plain', () => {
  it('does not judge what lies outside of the base path of the site', () => {
    const site = linkedSite({
      name: 'plain',
      site: { url: 'https://e.com/en/product/' },
      content: [{ root: 'docs' }],
      pages: { 'docs/a.md': '', 'docs/b.md': '' },
    });
    check(site, [
      ['docs/a.md', '/api/thing', 'https://e.com/api/thing'],
      ['docs/a.md', '/en/other/page#x', 'https://e.com/en/other/page#x'],
      ['docs/a.md', '/api/pic.png', 'https://e.com/api/pic.png', image],
      ['docs/a.md', '../../other', 'https://e.com/other'],
      ['docs/a.md', '/', 'https://e.com/'],
      ['docs/a.md', '/en/product/b', 'https://e.com/en/product/b'],
      ['docs/a.md', '/en/product/none', 'missing https://e.com/en/product/none'],
      ['docs/a.md', '/en/product', 'https://e.com/en/product'],
      ['docs/a.md', 'none', 'missing https://e.com/en/product/none'],
      ['docs/a.md', 'none.md', 'missing https://e.com/en/product/none.md'],
    ]);
  });

  it('does not judge what lies outside of all prefixes', () => {
    const site = linkedSite({
      name: 'plain',
      site: { permalink: '/:path/' },
      content: [{ root: 'docs', prefix: '/docs/' }],
      pages: { 'docs/a.md': '' },
      files: ['public/assets/pic.png'],
    });
    check(site, [
      ['docs/a.md', '/assets/pic.png', 'https://e.com/assets/pic.png', image],
      ['docs/a.md', '/assets/none.png', 'https://e.com/assets/none.png', image],
      ['docs/a.md', '/', 'https://e.com/'],
      ['docs/a.md', '/blog/', 'https://e.com/blog/'],
      ['docs/a.md', '/docs/none/', 'missing https://e.com/docs/none/'],
      ['docs/a.md', '/docsother/', 'https://e.com/docsother/'],
      ['docs/a.md', '../none.md', 'missing https://e.com/docs/none.md'],
    ]);
  });

  // https://www.getzola.org/documentation/content/linking/#internal-links
  it.each([['content'], ['content/en'], ['']])('reads links of Zola, with the root "%s"', (root) => {
    const base = root === '' ? '' : `${root}/`;
    const site = linkedSite({
      name: 'plain',
      content: [{ root }],
      pages: { [`${base}a/x.md`]: '', [`${base}folder/page.md`]: 'permalink: /here/', [`${base}folder/_index.md`]: '' },
    });
    check(site, [
      [`${base}a/x.md`, '@/folder/page.md#y', 'https://e.com/here/#y'],
      [`${base}a/x.md`, '@/folder/_index.md', 'https://e.com/folder/'],
      [`${base}a/x.md`, '@/folder/none.md', 'missing https://e.com/a/@/folder/none.md'],
    ]);
  });
});

describe('a site has more than the pages that are published', () => {
  // https://gohugo.io/content-management/formats/, https://gohugo.io/content-management/taxonomies/
  it('with Hugo', () => {
    const site = linkedSite({
      name: 'hugo',
      configuration: { 'hugo.toml': '' },
      content: [{ root: 'content', include: ['**/*.md'] }],
      pages: { 'content/docs/m.md': '', 'content/posts/deep/p.md': '' },
      files: [
        'content/repository.html',
        'content/docs/ct-logs.html',
        'content/docs/img/p.svg',
        'content/a.adoc',
        'static/x/index.html',
        'static/y.html',
      ],
    });
    check(site, [
      ['content/docs/m.md', '/repository', 'https://e.com/repository'],
      ['content/docs/m.md', '/docs/ct-logs/', 'https://e.com/docs/ct-logs/'],
      ['content/docs/m.md', '/a/', 'https://e.com/a/'],
      ['content/docs/m.md', '../img/p.svg', 'https://e.com/docs/img/p.svg', image],
      ['content/docs/m.md', '/tags/', 'https://e.com/tags/'],
      ['content/docs/m.md', '/categories/x/', 'https://e.com/categories/x/'],
      ['content/docs/m.md', '/index.xml', 'https://e.com/index.xml'],
      ['content/docs/m.md', '/posts/', 'https://e.com/posts/'],
      ['content/docs/m.md', '/posts/deep/', 'missing https://e.com/posts/deep/'],
      ['content/docs/m.md', '/x/', 'https://e.com/x/'],
      ['content/docs/m.md', '/y.html', 'https://e.com/y.html'],
      ['content/docs/m.md', '/', 'https://e.com/'],
      ['content/docs/m.md', '/none/', 'missing https://e.com/none/'],
    ]);
  });

  // https://gohugo.io/configuration/languages/: each language has its home; what has no language is served with the default one.
  it.each([
    [true, ['https://e.com/en/', 'https://e.com/de/', 'https://e.com/en/s/x/p.png']],
    [false, ['missing https://e.com/en/', 'https://e.com/de/', 'https://e.com/s/x/p.png']],
  ] as const)('with Hugo in several languages, the default one in a folder: %s', (inFolder, [en, de, picture]) => {
    const site = linkedSite({
      name: 'hugo',
      configuration: {
        'hugo.yaml': `defaultContentLanguageInSubdir: ${inFolder}\nlanguages: {en: {}, de: {}, fr: {disabled: true}}\n`,
      },
      content: [{ root: 'content', include: ['**/*.md'] }],
      pages: { 'content/a.md': '', 'content/s/x/index.md': '', 'content/s/x/index.de.md': '' },
      files: ['content/s/x/p.png', 'static/y.png'],
    });
    check(site, [
      ['content/a.md', '/en/', en],
      ['content/a.md', '/de', de.slice(0, -1)],
      ['content/a.md', '/de/', de],
      ['content/a.md', '/fr/', 'missing https://e.com/fr/'],
      ['content/s/x/index.md', 'p.png', picture, image],
      ['content/s/x/index.de.md', 'p.png', picture, image],
      ['content/a.md', '/y.png', 'https://e.com/y.png', image],
    ]);
  });

  // https://vitepress.dev/guide/routing#dynamic-routes: code decides which pages come of them.
  it('with VitePress', () => {
    const site = linkedSite({
      name: 'vitepress',
      pages: { 'index.md': 'title: x', 'packages/[name].md': 'title: x', '[lang]/guide/index.md': 'title: x' },
      files: ['packages/[name].paths.js'],
    });
    check(site, [
      ['index.md', '/packages/foo', 'https://e.com/packages/foo'],
      ['index.md', './packages/foo.html#x', 'https://e.com/packages/foo.html#x'],
      ['index.md', '/de/guide/', 'https://e.com/de/guide/'],
      ['index.md', '/packages/', 'missing https://e.com/packages/'],
      ['index.md', '/other/foo', 'missing https://e.com/other/foo'],
    ]);
  });

  // https://jekyllrb.com/docs/pages/
  it('with Jekyll', () => {
    const site = linkedSite({
      name: 'jekyll',
      configuration: { '_config.yml': 'exclude: [left]\nplugins: [jekyll-archives]\n' },
      content: [{ include: ['**/*.md'] }],
      pages: { 'a.md': 'title: x' },
      files: ['index.html', 'about.html', 'more/index.html', 'left/x.html', '_layouts/x.html', 'assets/style.scss'],
    });
    check(site, [
      ['a.md', '/', 'https://e.com/'],
      ['a.md', '/about/', 'https://e.com/about/'],
      ['a.md', '/about.html', 'https://e.com/about.html'],
      ['a.md', '/more/', 'https://e.com/more/'],
      ['a.md', '/assets/style.css', 'https://e.com/assets/style.css'],
      ['a.md', '/feed.xml', 'https://e.com/feed.xml'],
      ['a.md', '/tag/x/', 'https://e.com/tag/x/'],
      ['a.md', '/left/x', 'missing https://e.com/left/x'],
      ['a.md', '/x', 'missing https://e.com/x'],
    ]);
  });
});

// `docs/generators.md`, "There is no warning where nobody can tell from here": `content` says what is sent, and not what is on the site.
describe('a page that the settings leave out is on the site, and a link to its file leads there', () => {
  const content = (root: string) => [{ root, exclude: ['old/**'] }];
  const under = (folder: string, ...paths: string[]) => paths.map((path) => folder + path);
  const of = (parts: Omit<LinkedSiteParts, 'pages' | 'content'>, folder: string) =>
    linkedSite({
      ...parts,
      content: content(folder.replace(/\/$/, '')),
      pages: { [`${folder}a.md`]: '' },
      files: [...under(folder, 'old/b.md', 'old/index.md', 'old/_part.md'), 'README.md', ...(parts.files ?? [])],
    });

  it.each<[Omit<LinkedSiteParts, 'pages' | 'content'>, folder: string, b: string, index: string]>([
    [{ name: 'plain', site: { permalink: '/:path/' } }, 'docs/', 'old/b/', 'old/'],
    [{ name: 'jekyll', configuration: { 'docs/_config.yml': 'permalink: pretty\n' } }, 'docs/', 'old/b/', 'old/'],
    [{ name: 'hugo', configuration: { 'hugo.yaml': '' } }, 'content/', 'old/', 'old/'],
    [{ name: 'docusaurus', configuration: { 'docusaurus.config.js': '' } }, 'docs/', 'docs/old/b', 'docs/old/'],
    [{ name: 'mkdocs', configuration: { 'mkdocs.yml': '' } }, 'docs/', 'old/b/', 'old/'],
    [{ name: 'vitepress' }, 'docs/', 'old/b.html', 'old/'],
  ])('with $name', (parts, folder, b, index) => {
    const site = of(parts, folder);
    const isBundle = parts.name === 'hugo';
    check(site, [
      ...(isBundle ? [] : ([[`${folder}a.md`, 'old/b.md#x', `https://e.com/${b}#x`]] as const)),
      [`${folder}a.md`, './old/index.md', `https://e.com/${index}`],
    ]);
    expect(site(`${folder}a.md`, 'old/none.md')).toMatch(/^missing /);
    expect(site(`${folder}a.md`, '../README.md')).toMatch(/^missing /);
    if (parts.name === 'docusaurus') expect(site(`${folder}a.md`, 'old/_part.md')).toMatch(/^missing /);
  });
});

// https://gohugo.io/content-management/urls/#aliases, https://github.com/jekyll/jekyll-redirect-from,
// https://www.getzola.org/documentation/content/page/#front-matter
describe('an address that leads on to a page is no broken link', () => {
  it('with Hugo', () => {
    const site = linkedSite({
      name: 'hugo',
      configuration: { 'hugo.yaml': 'languages: {en: {}, de: {}}\n' },
      content: [{ root: 'content' }],
      pages: {
        'content/a.md': '',
        'content/docs/b.md': 'Aliases: [/old/b/, beside, /new.html]',
        'content/docs/b.de.md': 'aliases: [/alt/b/]',
        'content/docs/held.md': 'draft: true\naliases: [/held/]',
      },
    });
    check(site, [
      ['content/a.md', '/old/b/#x', 'https://e.com/old/b/#x'],
      ['content/a.md', '/old/b', 'https://e.com/old/b'],
      ['content/a.md', '/docs/beside/', 'https://e.com/docs/beside/'],
      ['content/a.md', '/new.html?x', 'https://e.com/new.html?x'],
      ['content/a.md', '/de/alt/b/', 'https://e.com/de/alt/b/'],
      ['content/a.md', '/old/c/', 'missing https://e.com/old/c/'],
      ['content/a.md', '/held/', 'missing https://e.com/held/'],
    ]);
  });

  it.each([
    ['jekyll', 'redirect_from: /old/b/', 'redirect_from: [/old/c/, old/d.html]'],
    ['plain', 'aliases: [old/b]', 'redirect_from: [/old/c/, old/d.html]'],
  ] as const)('with %s', (name, b, c) => {
    const site = linkedSite({ name, pages: { 'a.md': 'title: x', 'b.md': b, 'c.md': c } });
    for (const link of ['/old/b', '/old/c/', '/old/d.html', 'old/d'])
      expect([link, site('a.md', link)]).toEqual([link, `https://e.com/${link.replace(/^\//, '')}`]);
    expect(site('a.md', '/old/')).toBe('missing https://e.com/old/');
  });

  it('does not with generators that know none', () => {
    const site = linkedSite({ name: 'vitepress', pages: { 'a.md': 'title: x', 'b.md': 'aliases: [/old/]' } });
    expect(site('a.md', '/old/')).toBe('missing https://e.com/old/');
  });
});

// Schemes have no case: https://url.spec.whatwg.org/#scheme-state.
it.each([
  ['HTTPS://example.com/A', 'https://example.com/A'],
  ['Http://example.com/b', 'http://example.com/b'],
  ['MAILTO:a@example.com', 'mailto:a@example.com'],
  ['JAVASCRIPT:alert(1)', 'javascript:alert(1)'],
])('the scheme of %s is read in any case', (href, url) => {
  check(linkedSite({ name: 'plain', pages: { 'a.md': '' } }), [['a.md', href, url]]);
});

// https://gohugo.io/render-hooks/links/: what it makes of a name is not known here.
describe('with a template of the site’s own for links, Hugo', () => {
  const parts = { name: 'hugo', content: [{ root: 'content' }], configuration: { 'hugo.toml': '' } } as const;
  const pages = { 'content/a.md': 'title: x', 'content/b.md': 'title: x' };
  const hook = 'layouts/_default/_markup/render-link.html';

  it('may know a name as something else', () => {
    check(linkedSite({ ...parts, pages, files: [hook] }), [
      ['content/a.md', 'g', 'https://e.com/a/g'],
      ['content/a.md', 'methods/page/', 'https://e.com/a/methods/page/'],
      ['content/a.md', '../b/', 'https://e.com/b/'],
      ['content/a.md', '../none/', 'missing https://e.com/none/'],
      ['content/a.md', '/none/', 'missing https://e.com/none/'],
      ['content/a.md', 'none.md', 'missing https://e.com/a/none.md'],
      ['content/a.md', 'pic', 'missing https://e.com/a/pic', image],
    ]);
  });

  it('knows no name otherwise', () => {
    check(linkedSite({ ...parts, pages }), [['content/a.md', 'g', 'missing https://e.com/a/g']]);
  });
});
