import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ignoredBy } from '../../../../src/pages/generators/mkdocs/gitignore-patterns.ts';
import { mkdocs } from '../../../../src/pages/generators/mkdocs/mkdocs.ts';
import { NOW, SITE, type SiteUnderTest, siteOf } from '../placing.ts';

function configured(config: string, paths: readonly string[] = []): SiteUnderTest {
  return siteOf(mkdocs, { configuration: { 'mkdocs.yml': config }, paths });
}

const SUFFIX =
  'plugins: [search, {i18n: {languages: [{locale: en, default: true}, {locale: fr}, {locale: de, build: false}]}}]';
const FOLDER = 'plugins: [{i18n: {docs_structure: folder, languages: [{locale: en, default: true}, {locale: fr}]}}]';

// `docs/settings.md`, `content[].prefix`: where a root hangs below `site.url`.
describe('a root with a prefix', () => {
  const at = (content: readonly { root: string; prefix?: string }[], path: string, config = '') =>
    siteOf(mkdocs, { configuration: { 'mkdocs.yml': config }, content }).address(path);
  const NEXT = [{ root: 'docs/next', prefix: '/docs/' }, { root: 'docs' }];
  const TWO = [{ root: 'docs/a' }, { root: 'docs/b', prefix: '/x/' }];

  it.each([
    ['docs/next/guide.md', '/docs/guide/', NEXT, ''],
    ['docs/next/index.md', '/docs/', NEXT, ''],
    ['docs/next/deep/a.md', '/docs/deep/a/', NEXT, 'use_directory_urls: true'],
    ['docs/next/guide.md', '/docs/guide.html', NEXT, 'use_directory_urls: false'],
    ['docs/guide.md', '/guide/', NEXT, ''],
    ['docs/a/one.md', '/one/', TWO, ''],
    ['docs/b/one.md', '/x/one/', TWO, ''],
    ['docs/a/one.md', '/a/one/', [{ root: 'docs/a' }], ''],
    ['docs/a/one.md', '/x/a/one/', [{ root: 'docs', prefix: '/x/' }], ''],
    ['docs/a/one.md', '/x/a/one/', [{ root: '', prefix: '/x/' }], ''],
    // What is excluded is so by its path below `docs_dir`.
    ['docs/next/guide.md', 'unpublished: the file is excluded by `exclude_docs`', NEXT, 'exclude_docs: next/guide.md'],
  ])('has %s at %s', (path, address, content, config) => {
    expect(at(content, path, config)).toBe(address);
  });
});

// https://github.com/apenwarr/mkdocs-exclude, https://www.mkdocs.org/user-guide/configuration/#not_in_nav
describe('what is not built', () => {
  const GONE = 'unpublished: the file is excluded by the plugin `exclude`';
  it.each([
    ['plugins: [{exclude: {glob: [snippets/*]}}]', 'snippets/a.md', GONE],
    ['plugins: [{exclude: {glob: [snippets/*]}}]', 'snippets/deep/a.md', GONE],
    ['plugins: [{exclude: {glob: [snippets/*]}}]', 'other/snippets/a.md', '/other/snippets/a/'],
    ['plugins: [search, {exclude: {glob: "*.inc.md"}}]', 'x/a.inc.md', GONE],
    ['plugins: {exclude: {glob: "?.md"}}', 'a.md', GONE],
    ['plugins: [{exclude: {glob: ["[!a].md"]}}]', 'b.md', GONE],
    ['plugins: [{exclude: {glob: ["[!a].md"]}}]', 'a.md', '/a/'],
    ['plugins: [{exclude: {glob: [A.md]}}]', 'a.md', '/a/'],
    ["plugins: [{exclude: {regex: ['.*\\.(tmp|bin)\\.md$']}}]", 'x/a.tmp.md', GONE],
    ['plugins: [{exclude: {regex: draft}}]', 'drafts/a.md', GONE],
    ['plugins: [{exclude: {regex: draft}}]', 'x/drafts/a.md', '/x/drafts/a/'],
    ['plugins: [{exclude: {regex: "(?i)DRAFT"}}]', 'drafts/a.md', GONE],
    ['plugins: [{exclude: {regex: "(?P<a>d)raf"}}]', 'drafts/a.md', GONE],
    ['plugins: [exclude]', 'a.md', '/a/'],
    ['draft_docs: drafts/', 'drafts/a.md', 'unpublished: the file is a draft by `draft_docs`'],
    ['not_in_nav: drafts/', 'drafts/a.md', '/drafts/a/'],
  ])('with %s, %s is %s', (config, path, address) => {
    const site = configured(config);
    expect([site.address(`docs/${path}`), site.problems]).toEqual([address, []]);
  });

  it('is not known where a regex cannot be read', () => {
    expect(configured('plugins: [{exclude: {regex: "(?<!a"}}]').problems).toMatchObject([
      { level: 'error', code: 'generator-plugin', path: 'mkdocs.yml' },
    ]);
  });
});

describe('addresses', () => {
  // https://www.mkdocs.org/user-guide/writing-your-docs/ and https://www.mkdocs.org/user-guide/configuration/
  const cases: readonly (readonly [config: string, path: string, address: string])[] = [
    ['', 'docs/index.md', '/'],
    ['', 'docs/README.md', '/'],
    ['', 'docs/Setup.md', '/Setup/'],
    ['', 'docs/guide/setup.markdown', '/guide/setup/'],
    ['', 'docs/guide/README.md', '/guide/'],
    ['', 'docs/a b#c?.md', '/a%20b%23c%3F/'],
    ['', 'docs/v1.2.md', '/v1.2/'],
    ['use_directory_urls: false', 'docs/index.md', '/index.html'],
    ['use_directory_urls: false', 'docs/guide/README.md', '/guide/index.html'],
    ['use_directory_urls: no', 'docs/guide/setup.md', '/guide/setup.html'],
    ['docs_dir: ./src/pages', 'src/pages/a.md', '/a/'],
    ['docs_dir: src', 'docs/a.md', 'not taken'],
    ['', 'README.md', 'not taken'],
    ['', 'docs/a.mdx', 'not taken'],
    ['', 'docs/.hidden/a.md', 'unpublished: the file is excluded by `exclude_docs`'],
    ['', 'docs/templates/a.md', 'unpublished: the file is excluded by `exclude_docs`'],
    ['', 'docs/a/templates/a.md', '/a/templates/a/'],
    ['exclude_docs: |\n  !.hidden\n', 'docs/.hidden/a.md', '/.hidden/a/'],
    [
      'exclude_docs: |\n  drafts/\n  *.inc.md\n',
      'docs/x/drafts/a.md',
      'unpublished: the file is excluded by `exclude_docs`',
    ],
    [
      'exclude_docs: |\n  drafts/\n  *.inc.md\n',
      'docs/x/a.inc.md',
      'unpublished: the file is excluded by `exclude_docs`',
    ],
    ['draft_docs: |\n  wip/\n', 'docs/wip/a.md', 'unpublished: the file is a draft by `draft_docs`'],
    ['not_in_nav: |\n  a.md\n', 'docs/a.md', '/a/'],
    // https://ultrabug.github.io/mkdocs-static-i18n/getting-started/quick-start/
    [SUFFIX, 'docs/a.md', '/a/'],
    [SUFFIX, 'docs/a.en.md', '/a/'],
    [SUFFIX, 'docs/a.fr.md', '/fr/a/'],
    [SUFFIX, 'docs/index.fr.md', '/fr/'],
    [SUFFIX, 'docs/v1.2.md', '/v1.2/'],
    [FOLDER, 'docs/fr/guide/a.md', '/fr/guide/a/'],
    [FOLDER, 'docs/en/guide/index.md', '/guide/'],
    [FOLDER, 'docs/assets/a.md', 'unpublished: no language of mkdocs-static-i18n takes the file'],
  ];
  it.each(cases)('with %j, %s is %s', (config, path, address) => {
    expect(configured(config).address(path, 'title: T')).toBe(address);
  });

  it('need no front matter', () => {
    expect(configured('').address('docs/a.md')).toBe('/a/');
  });

  it('of a README make way for an index', () => {
    const site = configured('', ['docs/README.md', 'docs/index.md', 'docs/guide/README.md']);
    expect(site.address('docs/README.md')).toBe(
      'unpublished: its folder has an `index.md`, which MkDocs takes instead',
    );
    expect(site.address('docs/guide/README.md')).toBe('/guide/');
  });

  it('tell the language', () => {
    expect(configured(SUFFIX).place('docs/a.fr.md')).toMatchObject({ data: { language: 'fr' } });
    expect(configured('').place('docs/a.md')).not.toHaveProperty('data.language');
  });
});

describe('the configuration', () => {
  it('may hold tags that only Python understands', () => {
    const config = `
site_url: !ENV [SITE_URL, "https://x.example.com/"]
use_directory_urls: false
markdown_extensions:
  - pymdownx.emoji:
      emoji_index: !!python/name:material.extensions.emoji.twemoji
      options: !relative {x: 1}
  - pymdownx.superfences:
      custom_fences: [{name: mermaid, format: !!python/name:pymdownx.superfences.fence_code_format }]
`;
    const { problems, address } = configured(config);
    expect(problems).toEqual([]);
    expect(address('docs/a.md')).toBe('/a.html');
  });

  it('warns of plugins whose addresses are not known', () => {
    expect(configured('plugins: [search, {monorepo: {}}]').problems).toMatchObject([
      { level: 'warning', code: 'generator-plugin', path: 'mkdocs.yml' },
    ]);
  });

  // https://squidfunk.github.io/mkdocs-material/plugins/blog/
  it.each([
    [
      'plugins: [search, blog]',
      'docs/blog/posts/a.md',
      'title: Hello, *World*!\ndate: 2026-01-02',
      '/blog/2026/01/02/hello-world/',
    ],
    ['plugins: [blog]', 'docs/blog/posts/sub/a.md', 'slug: own\ndate:\n  created: 2026-01-02', '/blog/2026/01/02/own/'],
    ['plugins: [blog]', 'docs/blog/posts/A b.md', 'date: 2026-01-02', '/blog/2026/01/02/a-b/'],
    ['plugins: [blog]', 'docs/blog/index.md', 'title: Blog', '/blog/'],
    [
      'plugins: [blog]\nuse_directory_urls: false',
      'docs/blog/posts/a.md',
      'slug: a\ndate: 2026-01-02',
      '/blog/2026/01/02/a.html',
    ],
    [
      'plugins: [{blog: {blog_dir: "./", post_url_format: "{categories}/{slug}"}}]',
      'docs/posts/a.md',
      'slug: a\ndate: 2026-01-02\ncategories: [Big News]',
      '/big-news/a/',
    ],
    [
      'plugins: {material/blog: {post_url_date_format: yyyy}}',
      'docs/blog/posts/a.md',
      'slug: a\ndate: 2026-01-02',
      '/blog/2026/a/',
    ],
    [
      'plugins: [{blog: {post_url_date_format: MMMM}}]',
      'docs/blog/posts/a.md',
      'slug: a\ndate: 2026-01-02',
      'error: permalink-placeholder',
    ],
    ['plugins: [blog]', 'docs/blog/posts/a.md', 'title: A', 'error: date-missing'],
    ['plugins: [blog]', 'docs/blog/posts/a.md', 'draft: true\ndate: 2026-01-02', 'unpublished: `draft` is `true`'],
  ])('with %j, %s is at its address', (config, path, frontMatter, address) => {
    expect(configured(config).address(path, frontMatter)).toBe(address);
  });

  it('is an error where it is broken', () => {
    expect(configured('a: 1\nb: [').problems).toMatchObject([{ level: 'error', path: 'mkdocs.yml', line: 2 }]);
  });

  it('touches a page by what decides its address alone', () => {
    const digest = (config: string) => {
      const site = configured(config);
      return JSON.stringify(site.generator.configurationOf(site.file('docs/a.md')));
    };
    expect(digest('site_name: A\nexclude_docs: b.md')).toBe(digest('site_name: B'));
    expect(digest('use_directory_urls: false')).not.toBe(digest(''));
    expect(digest('exclude_docs: a.md')).not.toBe(digest(''));
  });
});

describe('ignoredBy', () => {
  // https://git-scm.com/docs/gitignore#_pattern_format
  const cases: readonly (readonly [lines: readonly string[], path: string, ignored: boolean])[] = [
    [['a.md'], 'x/a.md', true],
    [['/a.md'], 'x/a.md', false],
    [['/a.md'], 'a.md', true],
    [['x/a.md'], 'y/x/a.md', false],
    [['x/'], 'y/x/a.md', true],
    [['x/'], 'x', false],
    [['x'], 'x/y/a.md', true],
    [['*.md'], 'x/.a.md', true],
    [['**/x/*.md'], 'a/b/x/c.md', true],
    [['x/**'], 'x/a/b.md', true],
    [['*.md', '!keep.md'], 'x/keep.md', false],
    [['!keep.md', '*.md'], 'x/keep.md', true],
    [['# a.md', ''], 'a.md', false],
    [['{a,b}.md'], 'a.md', false],
  ];
  it.each(cases)('%j ignores %s: %s', (lines, path, ignored) => {
    expect(ignoredBy(lines)(path)).toBe(ignored);
  });
});

it('places any file below the site, or says why not', () => {
  const segment = fc
    .string({ unit: 'binary', minLength: 1 })
    .filter((text) => !/[/\0]/.test(text) && !/^\.{1,2}$/.test(text));
  const path = fc.array(segment, { minLength: 1, maxLength: 3 }).map((segments) => `docs/${segments.join('/')}.md`);
  fc.assert(
    fc.property(path, fc.constantFrom('', SUFFIX, FOLDER, 'use_directory_urls: false'), (name, config) => {
      const { generator, file } = configured(config);
      const placement = generator.place(
        file(name),
        { present: false, data: {}, body: '', bodyLine: 1, placeOf: () => undefined },
        NOW,
      );
      expect(['page', 'unpublished', 'error']).toContain(placement.kind);
      if (placement.kind === 'page') expect(placement.documentId.startsWith(SITE)).toBe(true);
    }),
  );
});

describe("defaults of Material's plugin `meta`", () => {
  const meta = (files: Readonly<Record<string, string>>, config = 'plugins: [meta]\n') =>
    siteOf(mkdocs, { configuration: { 'mkdocs.yml': config, ...files } });
  const dataOf = (site: SiteUnderTest, path: string, frontMatter?: string) => {
    const placement = site.place(path, frontMatter);
    return placement.kind === 'page' ? { ...placement.data } : placement;
  };

  it.each<[what: string, own: string | undefined, data: object]>([
    ['a page without front matter', undefined, { permissions: 'legal', tags: ['a'] }],
    ['its own keys beside them', 'title: A', { permissions: 'legal', tags: ['a'], title: 'A' }],
    ['a text that takes the place of one', 'permissions: staff', { permissions: 'staff', tags: ['a'] }],
    ['lists that add up', 'tags: [b]', { permissions: 'legal', tags: ['a', 'b'] }],
    ['sets that add up', 'permissions: [staff]', { permissions: ['legal', 'staff'], tags: ['a'] }],
  ])('%s', (_, own, data) => {
    const site = meta({ 'docs/sub/.meta.yml': 'permissions: legal\ntags: [a]\n' });
    expect(dataOf(site, 'docs/sub/deep/a.md', own)).toEqual(data);
    expect(site.problems).toEqual([]);
  });

  it('reach the pages below their folder, the nearest file last', () => {
    const site = meta({ 'docs/.meta.yml': 'x: 1\nz: 1', 'docs/sub/.meta.yml': 'z: 2', 'other/.meta.yml': 'x: 3' });
    expect(dataOf(site, 'docs/sub/a.md')).toEqual({ x: 1, z: 2 });
    expect(dataOf(site, 'docs/subs/a.md')).toEqual({ x: 1, z: 1 });
  });

  it('hide a post of the blog', () => {
    const site = meta({ 'docs/blog/posts/.meta.yml': 'draft: true' }, 'plugins:\n  material/meta: {}\n  blog: {}\n');
    expect(site.address('docs/blog/posts/a.md', 'date: 2026-01-02')).toBe('unpublished: `draft` is `true`');
  });

  it.each(['', 'plugins: [{meta: {enabled: false}}]'])('count for nothing with %j', (config) => {
    expect(dataOf(meta({ 'docs/.meta.yml': 'x: 1' }, config), 'docs/a.md')).toEqual({});
  });

  it('belong to what makes a page be looked at again', () => {
    const of = (text: string) => {
      const site = meta({ 'docs/.meta.yml': text });
      return site.generator.configurationOf(site.file('docs/a.md'));
    };
    expect(of('x: 1')).not.toEqual(of('x: 2'));
  });

  it('are an error where they are broken, and are told of where they have another name', () => {
    expect(meta({ 'docs/.meta.yml': 'x: [' }).problems).toMatchObject([
      { code: 'configuration-invalid', path: 'docs/.meta.yml' },
    ]);
    expect(meta({}, 'plugins: [{meta: {meta_file: m.yml}}]').problems).toMatchObject([
      { level: 'warning', code: 'generator-plugin', path: 'mkdocs.yml' },
    ]);
  });
});
