import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hugo } from '../../../../src/pages/generators/hugo/hugo.ts';
import type { ContentRoot } from '../../../../src/settings/settings.ts';
import { NOW, SITE, type SiteUnderTest, siteOf } from '../placing.ts';

const HELD = 'unpublished: `draft` is `true`';

function configured(
  config: string,
  paths: readonly string[] = [],
  sections: Readonly<Record<string, string>> = {},
): SiteUnderTest {
  return siteOf(hugo, { configuration: { 'hugo.yaml': config, ...sections }, content: [{ root: 'content' }], paths });
}

const BUNDLE = [
  'content/posts/trip/index.md',
  'content/posts/trip/notes.md',
  'content/posts/trip/day/one.md',
  'content/about.md',
];
const LANGUAGES = 'languages: {en: {weight: 1}, fr: {weight: 2}}';

describe('paths', () => {
  // https://gohugo.io/content-management/organization/ and https://gohugo.io/content-management/page-bundles/
  const cases: readonly (readonly [path: string, address: string])[] = [
    ['content/about.md', '/about/'],
    ['content/posts/First Post.md', '/posts/first-post/'],
    ['content/posts/a - b.md', '/posts/a-b/'],
    ['content/posts/What? No!.md', '/posts/what-no/'],
    ['content/posts/v1.2.md', '/posts/v1.2/'],
    ['content/Docs/Über.md', '/docs/%C3%BCber/'],
    ['content/_index.md', '/'],
    ['content/posts/_index.md', '/posts/'],
    ['content/posts/deep/er/_index.md', '/posts/deep/er/'],
    ['content/posts/trip/index.md', '/posts/trip/'],
    ['content/posts/trip/notes.md', 'not taken'],
    ['content/posts/trip/day/one.md', 'not taken'],
    ['content/posts/README.md', '/posts/readme/'],
    ['content/.hidden/a.md', 'not taken'],
    ['content/a.html', 'not taken'],
  ];
  it.each(cases)('%s is %s', (path, address) => {
    expect(configured('title: T', BUNDLE).address(path, 'title: T')).toBe(address);
  });

  // https://gohugo.io/configuration/all/
  const spelled: readonly (readonly [config: string, address: string])[] = [
    ['disablePathToLower: true', '/Docs/%C3%9Cber-Uns/'],
    ['removePathAccents: true', '/docs/uber-uns/'],
    ['uglyURLs: true', '/docs/%C3%BCber-uns.html'],
    ['uglyURLs: {docs: true}', '/docs/%C3%BCber-uns.html'],
    ['uglyURLs: {posts: true}', '/docs/%C3%BCber-uns/'],
  ];
  it.each(spelled)('with %s it is %s', (config, address) => {
    expect(configured(config).address('content/Docs/Über Uns.md', 'title: T')).toBe(address);
  });

  // https://gohugo.io/content-management/urls/
  const written: readonly (readonly [frontMatter: string, address: string])[] = [
    ['slug: My Slug', '/posts/my-slug/'],
    ['slug: -x-', '/posts/x/'],
    ['url: /there', '/there/'],
    ['url: there/', '/there/'],
    ['url: /articles/my-first.html', '/articles/my-first.html'],
    ['URL: /there', '/there/'],
    ['url: "/a\\\\:b"', '/a:b/'],
    ['url: /:sections[last]/:slug\nslug: s', '/posts/s/'],
    ['url: /x\nslug: s', '/x/'],
    ['url: https://evil.example.com/', 'error: address-invalid'],
    ['url: //evil.example.com/x', '/evil.example.com/x/'],
    ['url: ../x', 'error: address-invalid'],
    ['url: /a#b', 'error: address-invalid'],
  ];
  it.each(written)('with %j it is %s', (frontMatter, address) => {
    expect(configured('').address('content/posts/a.md', frontMatter)).toBe(address);
  });
});

describe('permalinks', () => {
  // https://gohugo.io/configuration/permalinks/
  const sections = {
    'content/posts/_index.md': '---\ntitle: All Posts\n---\n',
    'content/posts/deep/_index.md': '---\nslug: down\n---\n',
  };
  const cases: readonly (readonly [pattern: string, frontMatter: string, address: string])[] = [
    ['/:year/:month/:day/:slug/', 'date: 2026-01-02\ntitle: T x', '/2026/01/02/t-x/'],
    ['/:monthname/:weekdayname/:weekday/:yearday', 'date: 2026-01-04', '/january/sunday/0/4/'],
    ['/:06/:1/:2/:title/', 'date: 2026-01-02\ntitle: T', '/26/1/2/t/'],
    ['/:section/:contentbasename', '', '/posts/a-page/'],
    ['/:sections/:filename', '', '/posts/deep/a-page/'],
    ['/:sections[1:]/:filename', '', '/deep/a-page/'],
    ['/:sections[:last]/:filename', '', '/posts/a-page/'],
    ['/:sections[last]/:filename', '', '/deep/a-page/'],
    ['/:sections[0:1]/:filename', '', '/posts/a-page/'],
    ['/:sections[7]/:filename', '', '/a-page/'],
    ['/:sectionslugs/:filename', '', '/all-posts/down/a-page/'],
    ['/:sectionslug/:filename', '', '/all-posts/a-page/'],
    ['/:slugorcontentbasename', 'slug: s', '/s/'],
    ['/:slugorcontentbasename', '', '/a-page/'],
    ['/:year/:slug', '', 'error: permalink-date-missing'],
    ['/:nothing/', '', 'error: permalink-placeholder'],
  ];
  it.each(cases)('%s with %j is %s', (pattern, frontMatter, address) => {
    const site = configured(`permalinks: {page: {posts: "${pattern}"}}`, [], sections);
    // A folder without `_index.md` is no section.
    expect(site.address('content/posts/deep/folder/A Page.md', frontMatter)).toBe(address);
  });

  // What a pattern makes is read as a query (https://pkg.go.dev/net/url#QueryUnescape), and then as a path. The first five were measured
  // with Hugo 0.111.3, the others follow from the rule.
  const POSTS = 'permalinks: {posts: "/p/:title/", docs: "/d/:slug/", old: "/:year/:month/:title/", tags: "/t/:slug/"}';
  const queries: readonly (readonly [config: string, path: string, frontMatter: string, address: string])[] = [
    [POSTS, 'posts/a.md', 'title: "C++ guide"', '/p/c-guide/'],
    [POSTS, 'docs/s.md', 'slug: "C++ slug"', '/d/c-slug/'],
    [POSTS, 'docs/C++.md', 'title: "C++ file"', '/d/c-file/'],
    [POSTS, 'old/c.md', 'title: "C++ & C# (100%)"\ndate: 2006-02-03', '/2006/02/c-c%23-100/'],
    [POSTS, 'other/y.md', 'slug: "C++ slug2"', '/other/c++-slug2/'],
    [POSTS, 'posts/a.md', 'title: "a+b"', '/p/a-b/'],
    [POSTS, 'posts/a.md', 'title: "Guide to C++"', '/p/guide-to-c-/'],
    [POSTS, 'posts/a.md', 'title: "C%2B%2B guide"', '/p/c++-guide/'],
    [POSTS, 'posts/a.md', 'title: "a%20b"', '/p/a-b/'],
    ['permalinks: {posts: "/a+b/:slug/"}', 'posts/x.md', 'slug: s', '/a-b/s/'],
    ['permalinks: {posts: "/My Docs/:slug/"}', 'posts/x.md', 'slug: s', '/my-docs/s/'],
    // What is no query counts for nothing.
    ['permalinks: {posts: "/100%/:slug/"}', 'posts/x.md', 'slug: s', '/posts/s/'],
    ['', 'posts/x.md', 'url: "/u/:slug/"\nslug: "C++ slug"', '/u/c-slug/'],
    ['', 'posts/x.md', 'url: "/u/c++/"\nslug: "C++ slug"', '/u/c++/'],
    // By section alone they are for pages and terms.
    [POSTS, 'tags/My Tag/_index.md', '', '/t/my-tag/'],
    ['permalinks: {section: {docs: "/x/:contentbasename/"}}', 'docs/_index.md', '', '/x/docs/'],
    ['permalinks: {section: {docs: "/x/:sections[1:]/"}}', 'docs/_index.md', '', '/x/'],
    ['permalinks: {term: {tags: "/x/:slugorcontentbasename/"}}', 'tags/red/_index.md', '', '/x/red/'],
    // Layouts of Go (https://pkg.go.dev/time#Layout), also without a sign between their parts.
    [
      'permalinks: {posts: "/:20060102/:2006-:01/:Jan_2/:002/:filename"}',
      'posts/x.md',
      'date: 2026-03-04',
      '/20260304/2026-03/mar_4/063/x/',
    ],
  ];
  it.each(queries)('with %j, %s with %j is at %s', (config, path, frontMatter, address) => {
    expect(configured(config).address(`content/${path}`, frontMatter)).toBe(address);
  });

  it('are by kind, or by section alone, or a list', () => {
    const byKind = configured('permalinks: {page: {posts: /p/:filename}, section: {posts: /all/}}');
    expect(byKind.address('content/posts/a.md', '')).toBe('/p/a/');
    expect(byKind.address('content/posts/_index.md', '')).toBe('/all/');
    expect(byKind.address('content/other/a.md', '')).toBe('/other/a/');
    const bySection = configured('permalinks: {posts: /p/:filename, /: /top/:filename}');
    expect(bySection.address('content/posts/a.md', '')).toBe('/p/a/');
    expect(bySection.address('content/a.md', '')).toBe('/top/a/');
    expect(bySection.address('content/posts/_index.md', '')).toBe('/posts/');
    const list = configured(
      'permalinks: [{pattern: /p/:filename, target: {path: "{/posts/**}", kind: page}}, {pattern: "/:sections/x/:filename"}]',
    );
    expect(list.address('content/posts/a.md', '')).toBe('/p/a/');
    expect(list.address('content/other/a.md', '')).toBe('/other/x/a/');
  });
});

describe('languages', () => {
  // https://gohugo.io/content-management/multilingual/
  const byName: readonly (readonly [config: string, path: string, address: string])[] = [
    [LANGUAGES, 'content/about.md', '/about/'],
    [LANGUAGES, 'content/about.fr.md', '/fr/about/'],
    [LANGUAGES, 'content/about.en.md', '/about/'],
    [LANGUAGES, 'content/about.de.md', '/about.de/'],
    [LANGUAGES, 'content/_index.fr.md', '/fr/'],
    [LANGUAGES, 'content/posts/trip/index.fr.md', '/fr/posts/trip/'],
    [`${LANGUAGES}\ndefaultContentLanguageInSubdir: true`, 'content/about.md', '/en/about/'],
    [`${LANGUAGES}\ndefaultContentLanguage: fr`, 'content/about.md', '/about/'],
    [`${LANGUAGES}\ndefaultContentLanguage: fr`, 'content/about.en.md', '/en/about/'],
    ['languages: {en: {}, fr: {disabled: true}}', 'content/about.fr.md', 'unpublished: its language `fr` is disabled'],
    ['title: T', 'content/about.en.md', '/about/'],
    [
      'languages: {en: {contentDir: content/english}, fr: {contentDir: content/french}}',
      'content/french/a.md',
      '/fr/a/',
    ],
    ['languages: {en: {contentDir: content/english}, fr: {contentDir: content/french}}', 'content/english/a.md', '/a/'],
    [
      `${LANGUAGES}\nmodule: {mounts: [{source: content/de, target: content/x, lang: fr}]}`,
      'content/de/a.md',
      '/fr/x/a/',
    ],
  ];
  it.each(byName)('with %j, %s is at %s', (config, path, address) => {
    expect(configured(config, BUNDLE).address(path, '')).toBe(address);
  });

  // https://gohugo.io/configuration/module/#mounts
  const FR = 'sites: {matrix: {languages: [fr]}}';
  const FALLBACK = [
    '{source: content/en, target: content}',
    `{source: content/fr, target: content, ${FR}}`,
    `{source: content/en/docs, target: content/docs, ${FR}}`,
  ];
  const TREE = ['content/en/docs/one.md', 'content/en/docs/two.md', 'content/fr/docs/two.md'];
  const mountCases: readonly (readonly [mounts: string, path: string, address: string])[] = [
    // Of several, the first that has the file gives the address.
    [FALLBACK.join(), 'content/en/docs/one.md', '/docs/one/'],
    [FALLBACK.join(), 'content/en/docs/two.md', '/docs/two/'],
    [FALLBACK.join(), 'content/fr/docs/two.md', '/fr/docs/two/'],
    ['{source: a, target: content/docs}, {source: a/b, target: content/c}', 'a/b/x.md', '/docs/b/x/'],
    ['{source: a/b, target: content/c}, {source: a, target: content/docs}', 'a/b/x.md', '/c/x/'],
    // A stand-in that comes first is the page, and the other file makes way for it.
    [[...FALLBACK].reverse().join(), 'content/en/docs/two.md', '/fr/docs/two/'],
    [[...FALLBACK].reverse().join(), 'content/fr/docs/two.md', 'not taken'],
    [
      '{source: content/en, target: content}, {source: content/fr, target: content}',
      'content/fr/docs/two.md',
      'not taken',
    ],
    [
      '{source: content/en, target: content}, {source: content/fr, target: content}',
      'content/fr/docs/three.md',
      '/docs/three/',
    ],
    [
      '{source: content/en, target: content, files: "! docs/two.md"}, {source: content/fr, target: content}',
      'content/fr/docs/two.md',
      '/docs/two/',
    ],
    // Files of a mount.
    ...(
      [
        ['files: ["! docs/**"]', 'docs/one.md', 'not taken'],
        ['files: ["! docs/**"]', 'a.md', '/a/'],
        ['files: "! docs"', 'docs/one.md', 'not taken'],
        ['files: ["**.md", "! **/two.md"]', 'docs/one.md', '/docs/one/'],
        ['files: ["**.md", "! **/two.md"]', 'docs/two.md', 'not taken'],
        ['files: ["**.{html,md}"]', 'docs/two.md', '/docs/two/'],
        ['files: ["*.md"]', 'docs/two.md', 'not taken'],
        ['files: ["*.md"]', 'a.md', '/a/'],
        ['includeFiles: docs/*', 'docs/two.md', '/docs/two/'],
        ['includeFiles: docs/*', 'a.md', 'not taken'],
        ['includeFiles: ["/docs/[a-t]*.md"]', 'docs/two.md', '/docs/two/'],
        ['includeFiles: ["/docs/[!a-t]*.md"]', 'docs/two.md', 'not taken'],
        ['excludeFiles: [DOCS/**]', 'docs/two.md', 'not taken'],
        ['excludeFiles: docs/two.md', 'docs/one.md', '/docs/one/'],
      ] as const
    ).map(([keys, path, address]) => [`{source: x, target: content, ${keys}}`, `x/${path}`, address] as const),
    // Languages of a mount; what a file's name says is stronger.
    ['{source: x, target: content, lang: FR}', 'x/a.md', '/fr/a/'],
    ['{source: x, target: content, lang: fr}', 'x/a.en.md', '/a/'],
    ['{source: x, target: content, sites: {matrix: {languages: ["*"]}}}', 'x/a.md', '/a/'],
    ['{source: x, target: content, sites: {matrix: {languages: "{fr,de}"}}}', 'x/a.md', '/fr/a/'],
    ['{source: x, target: content, sites: {matrix: {languages: ["! en"]}}}', 'x/a.md', '/fr/a/'],
    [
      '{source: x, target: content, sites: {matrix: {languages: [xx]}}}, {source: x, target: content/y}',
      'x/a.md',
      '/y/a/',
    ],
    ['{source: x, target: content, Sites: {Matrix: {Languages: [fr]}}}', 'x/a.md', '/fr/a/'],
    // What it stands in for in one language is a page in another.
    [
      `{source: content/fr, target: content}, {source: content/en, target: content, sites: {matrix: {languages: ["*"]}}}`,
      'content/en/docs/two.md',
      '/fr/docs/two/',
    ],
    // Mounts of other components leave the content where it is.
    ['{source: x, target: static}', 'content/a.md', '/a/'],
  ];
  it.each(mountCases)('with the mounts %s, %s is at %s', (mounts, path, address) => {
    const site = siteOf(hugo, {
      configuration: { 'hugo.yaml': `${LANGUAGES}\nmodule: {mounts: [${mounts}]}` },
      paths: TREE,
    });
    expect(site.address(path, '')).toBe(address);
  });

  it('serve the folders that are mounted at `static`', () => {
    const served = (config: string) => configured(config).generator.servedFolders;
    expect(served('')).toEqual(['static/', 'content/']);
    expect(served('module: {mounts: [{source: files, target: static}]}')).toEqual(['files/', 'content/']);
    expect(served('staticDir: [one, two/]\nstaticDir2: three')).toEqual(['one/', 'two/', 'three/', 'content/']);
  });

  it('have a `url` below themselves, where it has no slash before it', () => {
    const site = configured(LANGUAGES);
    expect(site.address('content/a.fr.md', 'url: there')).toBe('/fr/there/');
    expect(site.address('content/a.fr.md', 'url: /there')).toBe('/there/');
  });

  it('are told to those who ask, where there are several', () => {
    expect(configured(LANGUAGES).place('content/a.fr.md', '')).toMatchObject({ data: { language: 'fr' } });
    expect(configured('').place('content/a.md', '')).not.toHaveProperty('data.language');
  });
});

// `docs/settings.md`, `content[].prefix`: where a root hangs below `site.url`.
describe('a root with a prefix', () => {
  const EN_FR = [{ root: 'content/en' }, { root: 'content/fr', prefix: '/fr/' }];
  const OWN = 'languages: {en: {contentDir: content/en}, fr: {contentDir: content/fr}}';
  const cases: readonly (readonly [path: string, frontMatter: string, address: string, config?: string])[] = [
    ['content/fr/a.md', '', '/fr/a/'],
    ['content/en/a.md', '', '/a/'],
    ['content/fr/posts/a.md', 'slug: s', '/fr/posts/s/'],
    ['content/fr/_index.md', '', '/fr/'],
    ['content/en/_index.md', '', '/'],
    ['content/fr/posts/_index.md', '', '/fr/posts/'],
    ['content/fr/posts/a.md', '', '/fr/p/a/', 'permalinks: {posts: "/p/:filename"}'],
    [
      'content/fr/posts/deep/a.md',
      '',
      '/fr/p/Posts/a/',
      'permalinks: {posts: "/p/:sectionslug/:filename"}\ndisablePathToLower: true',
    ],
    ['content/fr/a.md', 'url: /there', '/fr/there/'],
    // A language that the prefix names does not stand twice.
    ['content/fr/a.md', '', '/fr/a/', OWN],
    ['content/en/a.md', '', '/a/', OWN],
    // What hides a page does so by its place in the content.
    ['content/fr/hid/a.md', '', HELD],
    ['content/fr/a.md', '', HELD, 'cascade: [{target: {path: "{/fr/**}"}, draft: true}]'],
  ];
  const whole = cases.map(([path, frontMatter, address, config = '']) => [path, frontMatter, address, config] as const);
  it.each(whole)('has %s with %j at %s (%j)', (path, frontMatter, address, config) => {
    const configuration = {
      'hugo.yaml': config,
      'content/fr/posts/_index.md': '---\ntitle: Posts\n---\n',
      'content/fr/hid/_index.md': '---\ncascade: {draft: true}\n---\n',
    };
    expect(siteOf(hugo, { configuration, content: EN_FR }).address(path, frontMatter)).toBe(address);
  });

  const wholes: readonly (readonly [path: string, address: string, content: readonly Partial<ContentRoot>[]])[] = [
    ['docs/content/fr/a.md', '/x/fr/a/', [{ root: 'docs', prefix: '/x/' }]],
    ['docs/content/fr/a.md', '/x/fr/a/', [{ root: 'docs/content', prefix: '/x/' }]],
    ['docs/content/fr/a.md', '/fr/a/', [{ root: 'docs/content/fr' }]],
  ];
  it.each(wholes)('has %s at %s where it is the project, or its content', (path, address, content) => {
    const site = siteOf(hugo, { configuration: { 'docs/hugo.yaml': '' }, content });
    expect(site.address(path, '')).toBe(address);
  });

  it('has a language of the whole site below it', () => {
    const site = siteOf(hugo, {
      configuration: { 'hugo.yaml': LANGUAGES },
      content: [{ root: 'content', prefix: '/fr/' }],
    });
    expect(site.address('content/a.fr.md', '')).toBe('/fr/fr/a/');
  });
});

describe('what is not published', () => {
  // https://gohugo.io/getting-started/usage/ and https://gohugo.io/content-management/build-options/
  const cases: readonly (readonly [config: string, frontMatter: string, address: string])[] = [
    ['', 'draft: true', 'unpublished: `draft` is `true`'],
    ['buildDrafts: true', 'draft: true', '/a/'],
    ['', 'published: false', 'unpublished: `draft` is `true`'],
    ['', 'publishDate: 2026-06-16', 'unpublished: its publish date is in the future'],
    ['', 'date: 2026-06-16', 'unpublished: its publish date is in the future'],
    ['', 'date: 2026-06-16\npublishDate: 2026-01-01', '/a/'],
    ['buildFuture: true', 'date: 2026-06-16', '/a/'],
    ['frontmatter: {publishDate: [goLive]}', 'goLive: 2026-06-16', 'unpublished: its publish date is in the future'],
    ['', 'expiryDate: 2026-06-14', 'unpublished: its expiry date has passed'],
    ['', 'unpublishdate: 2026-06-14', 'unpublished: its expiry date has passed'],
    ['buildExpired: true', 'expiryDate: 2026-06-14', '/a/'],
    ['', 'build: {render: never}', 'unpublished: `build.render` is not `always`'],
    ['', '_build: {render: link}', 'unpublished: `build.render` is not `always`'],
    ['', 'build: {list: never}', '/a/'],
    ['', 'headless: true', '/a/'],
    // https://github.com/spf13/cast, by which Hugo reads every value
    ...['1', '"1"', '"t"', 'T', '"true"', 'TRUE', '-3'].map((yes) => ['', `draft: ${yes}`, HELD] as const),
    ...['0', '"0"', '"f"', 'F', 'FALSE', 'null'].map((no) => ['', `draft: ${no}`, '/a/'] as const),
    ['', 'published: 0', HELD],
    ['cascade: [{draft: 1}]', '', HELD],
    ['cascade: {draft: "t"}', '', HELD],
    ['', 'expiryDate: 1577836800', 'unpublished: its expiry date has passed'],
    ['', 'expiryDate: "01 Jan 2020"', 'unpublished: its expiry date has passed'],
    ['', 'expiryDate: "Wed Jan  1 10:00:00 2020"', 'unpublished: its expiry date has passed'],
    ['', 'expiryDate: "Wed, 01 Jan 2020 10:00:00 +0200"', 'unpublished: its expiry date has passed'],
    ['', 'expiryDate: "31 Dec 2030"', '/a/'],
    ['', 'publishDate: 1923436800', 'unpublished: its publish date is in the future'],
    ['', 'expiryDate: soon', 'error: date-invalid'],
    ['', 'expiryDate: 2020-02-31', 'error: date-invalid'],
    ['', 'expiryDate: [2020-02-01]', 'error: date-invalid'],
    ['', 'date: TBD', 'error: date-invalid'],
    ['', 'publishDate: 2026-01-01\ndate: TBD', '/a/'],
    ['buildExpired: true', 'expiryDate: soon', '/a/'],
    ['cascade: {expiryDate: soon}', '', 'error: date-invalid'],
    ['cascade: {draft: true}', '', 'unpublished: `draft` is `true`'],
    ['cascade: {draft: true}', 'draft: false', '/a/'],
    ['cascade: [{target: {path: "{/posts/**}"}, draft: true}]', '', '/a/'],
  ];
  it.each(cases)('with %j and %j it is %s', (config, frontMatter, address) => {
    expect(configured(config).address('content/a.md', frontMatter)).toBe(address);
  });

  it('are headless bundles', () => {
    expect(configured('', BUNDLE).address('content/posts/trip/index.md', 'headless: true')).toBe(
      'unpublished: `headless` is `true`',
    );
  });

  // https://github.com/gohugoio/hugo/issues/6312
  it('are pages of a section that is not built', () => {
    const site = configured('', [], {
      'content/posts/_index.md': '---\ndraft: true\n---\n',
      'content/soon/_index.md': '---\npublishDate: 2026-07-01\n---\n',
      'content/gone/_index.md': '---\nexpiryDate: 2026-07-01\n---\n',
      'content/bare/_index.md': '---\nbuild: {render: never}\n---\n',
    });
    expect(site.address('content/posts/deep/a.md', 'draft: false')).toBe(
      'unpublished: Hugo does not build its section `/posts`: `draft` is `true`',
    );
    expect(site.place('content/soon/a.md', '')).toMatchObject({
      kind: 'unpublished',
      until: '2026-07-01T00:00:00.000Z',
    });
    expect(site.place('content/gone/a.md', 'expiryDate: 2026-08-01')).toMatchObject({
      kind: 'page',
      until: '2026-07-01T00:00:00.000Z',
    });
    expect(site.address('content/bare/a.md', '')).toBe('/bare/a/');
  });

  it('are pages of a section that says so in a file of another format', () => {
    const site = configured('', [], {
      'content/posts/_index.html': '---\ndraft: true\n---\n<p>',
      'content/news/_index.adoc': '---\ncascade: {draft: true, permissions: [staff]}\n---\n',
      'content/old/_index.org': '#+title: Old\n#+expirydate: <2020-01-01>\n\ntext\n',
      'content/late/_index.md': '---\nexpiryDate: soon\n---\n',
    });
    expect(site.address('content/posts/a.md', '')).toMatch(/does not build its section/);
    expect(site.address('content/news/a.md', '')).toBe(HELD);
    expect(site.address('content/old/a.md', '')).toMatch(/its expiry date has passed/);
    expect(site.address('content/late/a.md', '')).toMatch(/not a date/);
  });

  it('says when to look again', () => {
    expect(configured('').place('content/a.md', 'expiryDate: 2026-07-01')).toMatchObject({
      kind: 'page',
      until: '2026-07-01T00:00:00.000Z',
    });
    expect(configured('timeZone: Europe/Oslo').place('content/a.md', 'publishDate: 2026-07-01')).toMatchObject({
      kind: 'unpublished',
      until: '2026-06-30T22:00:00.000Z',
    });
  });
});

describe('cascades', () => {
  // https://gohugo.io/content-management/front-matter/#cascade
  const site = configured('cascade: {params: {level: site, site: true}}', [], {
    'content/_index.md': '---\ncascade: {level: home}\n---\n',
    'content/posts/_index.md': '+++\n[[cascade]]\nlevel = "posts"\n[cascade.target]\nkind = "page"\n+++\n',
    'content/posts/old/_index.md': '---\ncascade: {build: {render: never}}\n---\n',
  });

  it('of the nearest section are the strongest, but for front matter of their own', () => {
    expect(site.place('content/posts/a.md', '')).toMatchObject({ data: { level: 'posts', site: true } });
    expect(site.place('content/posts/a.md', 'level: own')).toMatchObject({ data: { level: 'own' } });
    expect(site.place('content/other/a.md', '')).toMatchObject({ data: { level: 'home' } });
    expect(site.place('content/posts/_index.md', '')).toMatchObject({ data: { level: 'home' } });
    expect(site.address('content/posts/old/a.md', '')).toBe('unpublished: `build.render` is not `always`');
  });
});

describe('the configuration', () => {
  it('may be in several files of a folder', () => {
    const site = siteOf(hugo, {
      content: [{ root: 'site/content' }],
      configuration: {
        'site/config/_default/hugo.toml': 'disablePathToLower = true\n',
        'site/config/_default/permalinks.yaml': 'page: {posts: /p/:filename}\n',
        'site/config/_default/params.toml': 'x = 1\n',
      },
    });
    expect(site.asked).toEqual(['site/config/_default/hugo.toml', 'site/config/_default/permalinks.yaml']);
    expect(site.address('site/content/posts/Big.md', '')).toBe('/p/Big/');
  });

  // https://gohugo.io/configuration/introduction/#configuration-directory, and hugo's config/configLoader.go
  const MAIN = 'config/_default/hugo.toml';
  const EN_FR = {
    'config/_default/languages.en.toml': 'contentDir = "content/en"\n',
    'config/_default/languages.fr.toml': 'contentDir = "content/fr"\n',
  };
  const parts: readonly (readonly [files: Readonly<Record<string, string>>, path: string, address: string])[] = [
    [{ [MAIN]: 'defaultContentLanguage = "en"\n', ...EN_FR }, 'content/en/a.md', '/a/'],
    [{ [MAIN]: 'defaultContentLanguage = "en"\n', ...EN_FR }, 'content/fr/a.md', '/fr/a/'],
    [{ [MAIN]: 'defaultContentLanguage = "fr"\n', ...EN_FR }, 'content/fr/a.md', '/a/'],
    [
      { [MAIN]: '', ...EN_FR, 'config/_default/permalinks.fr.toml': '[permalinks]\nposts = "/p/:slug/"\n' },
      'content/fr/posts/a.md',
      '/fr/p/a/',
    ],
    [
      { [MAIN]: '', ...EN_FR, 'config/_default/permalinks.fr.toml': '[permalinks]\nposts = "/p/:slug/"\n' },
      'content/en/posts/a.md',
      '/posts/a/',
    ],
    // A language is there as soon as a file is named for it.
    [
      { [MAIN]: '', 'config/_default/languages.en.yaml': 'weight: 1', 'config/_default/menus.fr.yaml': 'main: []' },
      'content/a.fr.md',
      '/fr/a/',
    ],
    [
      { [MAIN]: '', 'config/_default/languages.en.yaml': 'weight: 1', 'config/_default/params.pt-br.yaml': 'a: 1' },
      'content/a.pt-br.md',
      '/pt-br/a/',
    ],
    [
      { [MAIN]: '', 'config/_default/languages.toml': '[en]\n[fr]\ncontentDir = "content/french"\n' },
      'content/french/a.md',
      '/fr/a/',
    ],
    [
      {
        [MAIN]: '',
        'config/_default/languages.toml': '[languages.en]\n[languages.fr]\ncontentDir = "content/french"\n',
      },
      'content/french/a.md',
      '/fr/a/',
    ],
    [
      { [MAIN]: '', 'config/_default/permalinks.toml': '[permalinks]\nposts = "/p/:slug/"\n' },
      'content/posts/a.md',
      '/p/a/',
    ],
    [{ [MAIN]: '', 'config/_default/permalinks.toml': 'posts = "/p/:slug/"\n' }, 'content/posts/a.md', '/p/a/'],
    // Folders are read to their depth, mappings add up, what is named later counts.
    [
      { [MAIN]: 'uglyURLs = false', 'config/_default/site/config.toml': 'uglyURLs = true\n' },
      'content/a.md',
      '/a.html',
    ],
    [{ 'hugo.toml': 'uglyURLs = true', [MAIN]: 'uglyURLs = false' }, 'content/a.md', '/a/'],
    [
      { 'hugo.toml': '[permalinks]\nposts = "/p/:slug/"\n', 'config/_default/permalinks.toml': 'docs = "/d/:slug/"\n' },
      'content/posts/a.md',
      '/p/a/',
    ],
    // A build is one of the environment `production`.
    [{ [MAIN]: '', 'config/production/hugo.toml': 'uglyURLs = true' }, 'content/a.md', '/a.html'],
    [
      { [MAIN]: '', 'config/production/permalinks.toml': 'page = {posts = "/p/:slug/"}' },
      'content/posts/a.md',
      '/p/a/',
    ],
    [{ [MAIN]: '', 'config/production/cascade.toml': 'draft = true' }, 'content/posts/a.md', HELD],
    [
      { [MAIN]: '', 'config/development/hugo.toml': 'buildDrafts = true\nuglyURLs = true' },
      'content/posts/a.md',
      '/posts/a/',
    ],
    [{ [MAIN]: '', 'config/staging/hugo.toml': 'uglyURLs = true' }, 'content/posts/a.md', '/posts/a/'],
    // Settings of a language count before those of the site: https://gohugo.io/configuration/languages/
    [
      { [MAIN]: 'uglyURLs = true', ...EN_FR, 'config/_default/languages.fr.yaml': 'uglyURLs: false' },
      'content/a.fr.md',
      '/fr/a/',
    ],
    [
      {
        [MAIN]:
          '[languages.en]\n[languages.fr.permalinks]\nposts = "/q/:slug/"\n[permalinks]\nposts = "/p/:slug/"\ndocs = "/d/:slug/"',
      },
      'content/posts/a.fr.md',
      '/fr/q/a/',
    ],
    [
      {
        [MAIN]:
          '[languages.en]\n[languages.fr.permalinks]\nposts = "/q/:slug/"\n[permalinks]\nposts = "/p/:slug/"\ndocs = "/d/:slug/"',
      },
      'content/docs/a.fr.md',
      '/fr/d/a/',
    ],
    [{ [MAIN]: '[languages.en]\n[languages.fr]\n[languages.fr.cascade]\ndraft = true' }, 'content/docs/a.fr.md', HELD],
    [
      { [MAIN]: '[languages.en]\n[languages.fr]\n[languages.fr.cascade]\ndraft = true' },
      'content/docs/a.md',
      '/docs/a/',
    ],
  ];
  it.each(parts)('is all of its directory: with %j, %s is at %s', (configuration, path, address) => {
    expect(siteOf(hugo, { configuration }).address(path, '')).toBe(address);
  });

  it('of a project is not that of one in a folder of it', () => {
    const site = siteOf(hugo, {
      content: [{ root: 'docs/content' }, { root: 'content' }],
      configuration: { 'hugo.toml': '', 'docs/hugo.toml': 'uglyURLs = true\n' },
    });
    expect([site.address('content/a.md', ''), site.address('docs/content/a.md', '')]).toEqual(['/a/', '/a.html']);
  });

  it('may name the folder of the content, in JSON', () => {
    const site = siteOf(hugo, { configuration: { 'config.json': '{"contentDir": "src/pages"}' } });
    expect(site.address('src/pages/a.md', '')).toBe('/a/');
    expect(site.address('content/a.md', '')).toBe('not taken');
  });

  it('that is broken is an error; another base path is a notice', () => {
    expect(siteOf(hugo, { configuration: { 'hugo.toml': 'a = ' } }).problems).toMatchObject([
      { level: 'error', path: 'hugo.toml', line: 1 },
    ]);
    expect(configured('baseURL: https://x.example.com/product/').problems).toEqual([]);
    expect(configured('baseURL: https://x.example.com/other/').problems).toMatchObject([
      { level: 'notice', code: 'base-path-differs' },
    ]);
  });

  it('touches a page by what decides its address, not by its title', () => {
    const digest = (config: string) => {
      const site = configured(config);
      return JSON.stringify(site.generator.configurationOf(site.file('content/posts/a.md')));
    };
    expect(digest('title: A')).toBe(digest('title: B'));
    expect(digest('uglyURLs: true')).not.toBe(digest(''));
  });
});

it('places any file below the site, or says why not', () => {
  const segment = fc.oneof(
    fc.string({ unit: 'binary', minLength: 1 }).filter((text) => !/[/\0]/.test(text) && !/^\.{1,2}$/.test(text)),
    fc.constantFrom('posts', 'index', '_index', 'a.fr', 'tags'),
  );
  const path = fc
    .tuple(fc.array(segment, { maxLength: 3 }), segment)
    .map(([folders, name]) => `content/${[...folders, name].join('/')}.md`);
  const value = fc.oneof(
    fc.string(),
    fc.constantFrom('/:year/:slug', '/:sections[1:]/:title', '\\:'),
    fc.integer(),
    fc.boolean(),
    fc.date(),
  );
  const data = fc.record(
    Object.fromEntries(['url', 'slug', 'title', 'date', 'draft', 'build', 'cascade'].map((key) => [key, value])),
    { requiredKeys: [] },
  );
  const config = fc.constantFrom(
    '',
    `${LANGUAGES}\nuglyURLs: true`,
    'permalinks: {posts: "/:year/:title"}\nremovePathAccents: true',
  );
  fc.assert(
    fc.property(path, data, config, (name, front, text) => {
      const { generator, file } = configured(text);
      const placement = generator.place(
        file(name),
        { present: true, data: front, body: '', bodyLine: 1, placeOf: () => undefined },
        NOW,
      );
      expect(['page', 'unpublished', 'error']).toContain(placement.kind);
      if (placement.kind === 'page') expect(placement.documentId.startsWith(SITE)).toBe(true);
      expect(() => JSON.stringify(generator.configurationOf(file(name)))).not.toThrow();
    }),
    { numRuns: 300 },
  );
});
