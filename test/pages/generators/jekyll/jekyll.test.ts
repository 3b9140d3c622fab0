import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jekyll } from '../../../../src/pages/generators/jekyll/jekyll.ts';
import { NOW, SITE, type SiteUnderTest, siteOf } from '../placing.ts';

function configured(config: string, parts: Parameters<typeof siteOf>[1] = {}): SiteUnderTest {
  return siteOf(jekyll, { configuration: { '_config.yml': config }, ...parts });
}

const STATIC = 'unpublished: it has no front matter, so Jekyll copies it as it is';

describe('pages', () => {
  // https://jekyllrb.com/docs/pages/ and https://jekyllrb.com/docs/permalinks/#global
  const byStyle: readonly (readonly [style: string, path: string, address: string])[] = [
    ['date', 'about.md', '/about.html'],
    ['date', 'docs/start.markdown', '/docs/start.html'],
    ['date', 'index.md', '/'],
    ['date', 'docs/index.md', '/docs/'],
    ['date', 'docs/README.md', '/docs/README.html'],
    ['none', 'about.md', '/about.html'],
    ['ordinal', 'about.md', '/about.html'],
    // The style names weekdays in the addresses of posts alone, and gives pages no ending.
    ['weekdate', 'about.md', '/about'],
    ['pretty', 'about.md', '/about/'],
    ['pretty', 'docs/index.md', '/docs/'],
    ['/:categories/:title/', 'about.md', '/about/'],
    ['/:title', 'about.md', '/about'],
    ['/:title:output_ext', 'about.md', '/about.html'],
    ['/:title.html', 'about.md', '/about'],
    ['date', 'a b/ü.md', '/a%20b/%C3%BC.html'],
    ['date', 'q?.md', '/q%3F.html'],
    ['date', 'c#.md', '/c%23.html'],
    ['date', '100%.md', '/100%25.html'],
    ['date', 'v1.2.md', '/v1.2.html'],
    ['date', 'etc..md', '/etc.html'],
  ];
  it.each(byStyle)('with the style %s, %s is at %s', (style, path, address) => {
    expect(configured(`permalink: "${style}"`).address(path, 'title: T')).toBe(address);
  });

  const byFrontMatter: readonly (readonly [frontMatter: string, address: string])[] = [
    // https://jekyllrb.com/docs/permalinks/#front-matter
    ['permalink: /about/', '/about/'],
    ['permalink: about.html', '/about.html'],
    ['permalink: /about us/', '/about%20us/'],
    ['permalink: /a%20b', '/a%20b'],
    ['permalink: //a//b', '/a/b'],
    ['permalink: /a/../b', '/a/b'],
    // A page's placeholders are :path, :basename and :output_ext; others are text.
    ['permalink: /x/:path/:basename:output_ext', '/x/docs/start.html'],
    ['permalink: /:basename/', '/start/'],
    ['permalink: /:title/', '/:title/'],
    ['permalink: /a#b', 'error: address-invalid'],
    ['permalink: 7', 'error: address-invalid'],
    ['permalink: ""', 'error: address-invalid'],
    ['permalink: ~', '/docs/start.html'],
    // https://jekyllrb.com/docs/front-matter/#predefined-global-variables
    ['published: false', 'unpublished: `published` is `false`'],
    ['published: no', 'unpublished: `published` is `false`'],
    ['published: true', '/docs/start.html'],
    // Jekyll's drafts are files of `_drafts`; the key means nothing to it.
    ['draft: true', '/docs/start.html'],
    // Dates hide posts and documents, not pages.
    ['date: 2099-01-01', '/docs/start.html'],
    ['slug: other', '/docs/start.html'],
  ];
  it.each(byFrontMatter)('with %s it is %s', (frontMatter, address) => {
    expect(siteOf(jekyll).address('docs/start.md', frontMatter)).toBe(address);
  });

  it('are files with front matter only', () => {
    // https://jekyllrb.com/docs/front-matter/
    expect(siteOf(jekyll).address('about.md')).toBe(STATIC);
    expect(siteOf(jekyll).address('about.md', '')).toBe('/about.html');
  });

  // https://jekyllrb.com/docs/structure/ and https://jekyllrb.com/docs/configuration/options/ (include, exclude, markdown_ext)
  const passedOver: readonly (readonly [config: string, path: string, address: string])[] = [
    ['', '_includes/a.md', 'not taken'],
    ['', 'docs/_private/a.md', 'not taken'],
    ['', '.github/a.md', 'not taken'],
    ['', '#a.md', 'not taken'],
    ['', '~a/b.md', 'not taken'],
    ['', 'a~.md', '/a~.html'],
    ['', 'node_modules/x/README.md', 'not taken'],
    ['', 'vendor/bundle/a.md', 'not taken'],
    ['', 'vendor/mine/a.md', '/vendor/mine/a.html'],
    ['', 'a.mdx', 'not taken'],
    ['', 'a.MD', '/a.html'],
    ['markdown_ext: text,md', 'a.text', '/a.html'],
    ['markdown_ext: text,md', 'a.markdown', 'not taken'],
    ['include: [_pages]', '_pages/a.md', '/_pages/a.html'],
    ['include: [_pages]', 'docs/_pages/a.md', '/docs/_pages/a.html'],
    ['include: [_pages]', '_pages/_b/a.md', 'not taken'],
    ['include: [_pages/a.md]', '_pages/a.md', '/_pages/a.html'],
    ['include: [_pages/a.md]', '_pages/b.md', 'not taken'],
    ['include: [node_modules]', 'node_modules/a.md', '/node_modules/a.html'],
    ['exclude: [docs]', 'docs/a.md', 'not taken'],
    ['exclude: [docs/]', 'docs/a.md', 'not taken'],
    // What the path begins with is enough.
    ['exclude: [docs]', 'docs-old/a.md', 'not taken'],
    ['exclude: [/docs/a.md]', 'docs/a.md', 'not taken'],
    ['exclude: [a.md]', 'docs/a.md', '/docs/a.html'],
    ['exclude: ["*.md"]', 'docs/a.md', 'not taken'],
    ['exclude: ["**/a.md"]', 'docs/a.md', 'not taken'],
    ['exclude: ["**/a.md"]', 'a.md', '/a.html'],
    ['exclude: ["[ab].md"]', 'b.md', 'not taken'],
    ['exclude: [docs]\ninclude: [docs]', 'docs/a.md', '/docs/a.html'],
    // Jekyll 4 adds its own to what is written.
    ['exclude: [docs]', 'node_modules/a.md', 'not taken'],
    ['destination: out', 'out/a.md', 'not taken'],
    ['', '_site/a.md', 'not taken'],
    ['unpublished: true', 'a.md', '/a.html'],
  ];
  it.each(passedOver)('%j leaves %s %s', (config, path, address) => {
    expect(configured(config).address(path, 'title: T')).toBe(address);
  });

  it('show what is hidden when the configuration says so', () => {
    expect(configured('unpublished: true').address('a.md', 'published: false')).toBe('/a.html');
  });
});

describe('collections', () => {
  // https://jekyllrb.com/docs/collections/ and https://jekyllrb.com/docs/permalinks/#collections
  const byPermalink: readonly (readonly [permalink: string, path: string, frontMatter: string, address: string])[] = [
    ['', '_guides/a.md', '', '/guides/a.html'],
    ['', '_guides/sub/a b.md', '', '/guides/sub/a%20b.html'],
    ['', '_guides/index.md', '', '/guides/index.html'],
    ['/:slug/', '_guides/sub/My First Guide.md', '', '/my-first-guide/'],
    ['/:slug/', '_guides/a.md', 'slug: "123"', '/123/'],
    ['/:slug/', '_guides/a.md', 'slug: Über Uns', '/%C3%BCber-uns/'],
    ['/:title/', '_guides/My First (Guide).md', '', '/My-First-(Guide)/'],
    ['/:title/', '_guides/a.md', 'title: Not this', '/a/'],
    ['/:name:output_ext', '_guides/a.md', 'slug: other', '/a.html'],
    ['/x/:collection/:path/', '_guides/sub/a.md', '', '/x/guides/sub/a/'],
    ['/:collection/:path', '_guides/a.md', '', '/guides/a'],
    ['/:categories/:title', '_guides/a.md', 'categories: [Big Data, x]', '/big%20data/x/a'],
    ['/:slugified_categories/:title', '_guides/a.md', 'categories: [Big Data, x]', '/big-data/x/a'],
    ['/:year/:slug', '_guides/a.md', 'date: 2026-01-02', '/2026/a'],
    ['/:year/:slug', '_guides/2026-01-02-a.md', '', '/2026/a'],
    ['/:year/:slug', '_guides/a.md', '', 'error: permalink-date-missing'],
    ['/:nothing/', '_guides/a.md', '', 'error: permalink-placeholder'],
    ['/:constructor/', '_guides/a.md', '', 'error: permalink-placeholder'],
    // Names of styles are for posts; here it is a text.
    ['pretty', '_guides/a.md', '', '/pretty'],
    ['/:slug/', '_guides/a.md', 'permalink: /mine/:collection/:name.html', '/mine/guides/a.html'],
    ['/:slug/', '_guides/a.md', 'permalink: /feed.xml', '/feed.xml'],
    ['/:slug/', '_guides/_hidden/a.md', '', 'not taken'],
    ['/:slug/', '_guides/sub/_inner/a.md', '', '/a/'],
    ['/:slug/', '_guides/.a.md', '', 'not taken'],
  ];
  it.each(byPermalink)('with the permalink %j, %s with %j is at %s', (permalink, path, frontMatter, address) => {
    const written = permalink === '' ? '' : `, permalink: "${permalink}"`;
    expect(configured(`collections: {guides: {output: true${written}}}`).address(path, frontMatter)).toBe(address);
  });

  it('have the ending of the site, where they have no permalink of their own', () => {
    const site = configured('permalink: pretty\ncollections: {guides: {output: true}}');
    expect(site.address('_guides/a.md', '')).toBe('/guides/a/');
  });

  const hidden: readonly (readonly [config: string, frontMatter: string | undefined, address: string])[] = [
    ['collections: {guides: {output: true}}', undefined, STATIC],
    ['collections: {guides: {output: true}}', 'published: false', 'unpublished: `published` is `false`'],
    ['collections: {guides: {output: yes}}', '', '/guides/a.html'],
    [
      'collections: {guides: {output: false}}',
      '',
      'unpublished: its collection `guides` has no `output: true` in the configuration',
    ],
    ['collections: [guides]', '', 'unpublished: its collection `guides` has no `output: true` in the configuration'],
    ['collections: {guides: ~}', '', 'unpublished: its collection `guides` has no `output: true` in the configuration'],
    ['collections: {other: {output: true}}', '', 'not taken'],
    ['collections: {guides: {output: true}}\nexclude: [_guides/a.md]', '', 'not taken'],
  ];
  it.each(hidden)('with %j and %j it is %s', (config, frontMatter, address) => {
    expect(configured(config).address('_guides/a.md', frontMatter)).toBe(address);
  });

  it('may lie in a folder of their own', () => {
    // https://jekyllrb.com/docs/collections/#setup
    const site = configured('collections_dir: kept\ncollections: {guides: {output: true}}');
    expect(site.address('kept/_guides/sub/a.md', '')).toBe('/guides/sub/a.html');
    expect(site.address('_guides/a.md', '')).toBe('not taken');
    expect(site.address('kept/_posts/2026-01-02-a.md', '')).toBe('/2026/01/02/a.html');
    expect(site.address('_posts/2026-01-02-a.md', '')).toBe('not taken');
    expect(site.address('kept/other.md', '')).toBe('/kept/other.html');
  });
});

describe('posts', () => {
  // https://jekyllrb.com/docs/posts/ and https://jekyllrb.com/docs/permalinks/
  const byStyle: readonly (readonly [style: string, frontMatter: string, address: string])[] = [
    ['date', '', '/2026/01/02/My-Post.html'],
    ['pretty', '', '/2026/01/02/My-Post/'],
    ['ordinal', '', '/2026/002/My-Post.html'],
    ['weekdate', '', '/2026/W01/Fri/My-Post.html'],
    ['none', '', '/My-Post.html'],
    ['date', 'categories: [A, b]', '/a/b/2026/01/02/My-Post.html'],
    ['date', 'categories: a b', '/a/b/2026/01/02/My-Post.html'],
    ['date', 'category: a b', '/a%20b/2026/01/02/My-Post.html'],
    ['date', 'slug: other', '/2026/01/02/other.html'],
    ['date', 'date: 2025-12-31', '/2025/12/31/My-Post.html'],
    ['date', 'date: 2025-12-31 23:30:00 -0500', '/2026/01/01/My-Post.html'],
    ['date', 'date: sometime', 'error: date-invalid'],
    // https://docs.ruby-lang.org/en/3.3/Time.html#method-c-parse
    ['date', 'date: 2025/12/31', '/2025/12/31/My-Post.html'],
    ['date', 'date: 2025.12.31 10:30', '/2025/12/31/My-Post.html'],
    ['date', 'date: 2025/02/31', 'error: date-invalid'],
    ['date', 'permalink: /x/:year/:title', '/x/2026/My-Post'],
    [
      '/:short_year/:i_month/:i_day/:short_month/:long_month/:long_day/:w_day/:w_year/:week/:slug',
      '',
      '/26/1/2/Jan/January/Friday/5/2026/01/my-post',
    ],
    ['/:hour-:minute-:second/:name', 'date: 2026-01-02 03:04:05', '/03-04-05/2026-01-02-my-post'],
    ['/:year_:month/:slug', '', '/2026_01/my-post'],
    ['/:unknown/:slug', '', 'error: permalink-placeholder'],
    ['date', 'published: false', 'unpublished: `published` is `false`'],
    ['date', 'layout: post', '/2026/01/02/My-Post.html'],
  ];
  it.each(byStyle)('with the style %s and %j it is %s', (style, frontMatter, address) => {
    expect(configured(`permalink: "${style}"`).address('_posts/2026-01-02-My Post.md', frontMatter)).toBe(address);
  });

  // https://en.wikipedia.org/wiki/ISO_week_date has the dates at the ends of years.
  it.each([
    ['2024-12-30', '2025-01-1'],
    ['2027-01-01', '2026-53-5'],
    ['2026-12-31', '2026-53-4'],
    ['2023-01-01', '2022-52-7'],
  ])('%s is in the week %s', (day, week) => {
    const site = configured('permalink: /:w_year-:week-:w_day\nfuture: true');
    expect(site.address(`_posts/${day}-a.md`, '')).toBe(`/${week}`);
  });

  const byPath: readonly (readonly [path: string, address: string])[] = [
    ['blog/_posts/2026-01-02-a.md', '/blog/2026/01/02/a.html'],
    ['Blog/News/_posts/2026-01-02-a.md', '/blog/news/2026/01/02/a.html'],
    ['_posts/deep/2026-01-02-a.md', '/2026/01/02/a.html'],
    ['_posts/_deep/2026-01-02-a.md', 'not taken'],
    ['_blog/_posts/2026-01-02-a.md', 'not taken'],
    ['_posts/2026-1-2-a.md', '/2026/01/02/a.html'],
    ['_posts/26-1-2-a.md', '/2026/01/02/a.html'],
    ['_posts/2026-02-30-a.md', 'error: date-invalid'],
    ['_posts/a.md', 'not taken'],
    ['_posts/2026-01-02-a.b.md', '/2026/01/02/a.b.html'],
    ['_drafts/a.md', 'unpublished: it is a draft (`show_drafts` is not set)'],
  ];
  it.each(byPath)('%s is %s', (path, address) => {
    expect(siteOf(jekyll).address(path, '')).toBe(address);
  });

  it('need no front matter', () => {
    expect(siteOf(jekyll).address('_posts/2026-01-02-a.md')).toBe('/2026/01/02/a.html');
  });

  it('show drafts with a date when the configuration says so', () => {
    // https://jekyllrb.com/docs/posts/#drafts
    const site = configured('show_drafts: true');
    expect(site.address('_drafts/a.md', 'date: 2026-01-02')).toBe('/2026/01/02/a.html');
    expect(site.address('_drafts/a.md', '')).toBe('error: permalink-date-missing');
  });

  it('wait for their date', () => {
    const path = '_posts/2026-06-16-a.md';
    expect(siteOf(jekyll).place(path, '')).toEqual({
      kind: 'unpublished',
      reason: 'its date is in the future',
      documentId: `${SITE}2026/06/16/a.html`,
      until: '2026-06-16T00:00:00.000Z',
    });
    expect(siteOf(jekyll).address(path, '', new Date('2026-06-16T00:00:00Z'))).toBe('/2026/06/16/a.html');
    expect(configured('future: true').address(path, '')).toBe('/2026/06/16/a.html');
  });

  it("count days as the site's clocks do", () => {
    const site = configured('timezone: America/New_York');
    expect(site.address('_posts/2026-01-02-a.md', 'date: 2026-01-02 03:00:00 +0000')).toBe('/2026/01/01/a.html');
    expect(site.place('_posts/2026-06-16-a.md', '')).toMatchObject({ until: '2026-06-16T04:00:00.000Z' });
    expect(site.place('_posts/2026-01-02-a.md', '')).toMatchObject({
      data: { date: new Date('2026-01-02T05:00:00Z') },
    });
    expect(site.address('_posts/2026-01-02-a.md', 'date: "2026-01-02 23:00"')).toBe('/2026/01/02/a.html');
  });

  it('say what Jekyll knows of them: date, categories and tags, but no title that nobody wrote', () => {
    const placement = siteOf(jekyll).place(
      'blog/_posts/2026-01-02-a.md',
      'category: c\ncategories: x y\ntags: one two',
    );
    expect(placement).toMatchObject({
      data: { date: new Date('2026-01-02T00:00:00Z'), categories: ['blog', 'x', 'y', 'c'], tags: ['one', 'two'] },
    });
    expect(placement).not.toHaveProperty('data.title');
  });
});

describe('defaults', () => {
  // https://jekyllrb.com/docs/configuration/front-matter-defaults/
  const scoped: readonly (readonly [scope: string, path: string, isCovered: boolean])[] = [
    ['path: ""', 'docs/a.md', true],
    ['path: docs', 'docs/a.md', true],
    ['path: docs', 'docs-old/a.md', true],
    ['path: docs/', 'docs-old/a.md', false],
    ['path: /docs', 'docs/a.md', false],
    ['path: docs/a.md', 'docs/a.md', true],
    ['path: "docs/*"', 'docs/sub/a.md', true],
    ['path: "*/sub"', 'docs/sub/a.md', true],
    ['path: "*/sub"', 'docs/other/a.md', false],
    ['path: "**/sub"', 'docs/sub/a.md', true],
    ['type: pages', 'docs/a.md', true],
    ['type: page', 'docs/a.md', true],
    ['type: posts', 'docs/a.md', false],
    ['type: guides', '_guides/a.md', true],
    ['path: _guides', '_guides/a.md', true],
    ['type: posts', '_posts/2026-01-02-a.md', true],
  ];
  it.each(scoped)('the scope %s covers %s: %s', (scope, path, isCovered) => {
    const site = configured(
      `collections: {guides: {output: true}}\ndefaults: [{scope: {${scope}}, values: {mark: 1}}]`,
    );
    expect(site.place(path, '')).toMatchObject({ kind: 'page', data: isCovered ? { mark: 1 } : {} });
    expect(site.place(path, 'mark: 2')).toMatchObject({ data: { mark: 2 } });
  });

  const precedence: readonly (readonly [first: string, second: string, winner: number])[] = [
    ['path: ""', 'path: docs', 2],
    ['path: docs', 'path: ""', 1],
    ['path: docs', 'path: docs', 2],
    ['path: docs, type: pages', 'path: docs', 1],
    ['path: docs', 'path: docs, type: pages', 2],
    ['path: docs', 'path: "", type: pages', 1],
  ];
  it.each(precedence)('of {%s} and {%s} the winner is number %s', (first, second, winner) => {
    const set = (scope: string, mark: number) =>
      `{scope: {${scope}}, values: {mark: ${mark}, permalink: /${mark}/:basename}}`;
    const placement = configured(`defaults: [${set(first, 1)}, ${set(second, 2)}]`).place('docs/a.md', '');
    expect(placement).toMatchObject({ documentId: `${SITE}${winner}/a`, data: { mark: winner } });
  });

  it('merge mappings, and do not lose a value to a null', () => {
    const site = configured('defaults: [{scope: {path: ""}, values: {hero: {a: 1, b: 1}, mark: 1}}]');
    expect(site.place('a.md', 'hero: {b: 2}\nmark: ~')).toMatchObject({ data: { hero: { a: 1, b: 2 }, mark: 1 } });
  });

  it('hide documents, but not pages', () => {
    const site = configured(
      'collections: {guides: {output: true}}\ndefaults: [{scope: {path: ""}, values: {published: false}}]',
    );
    expect(site.address('_guides/a.md', '')).toBe('unpublished: `published` is `false`');
    expect(site.address('a.md', '')).toBe('/a.html');
  });

  it('pass over what is no set', () => {
    expect(
      configured('defaults: [1, {scope: 2}, {values: {mark: 1}}, {scope: {}, values: 3}]').place('a.md', ''),
    ).toMatchObject({
      data: { mark: 1 },
    });
  });
});

describe('plugins of GitHub Pages', () => {
  // https://github.com/benbalter/jekyll-readme-index
  it('make a README the index of a folder that has none', () => {
    const site = configured('plugins: [jekyll-readme-index]', {
      paths: ['docs/README.md', 'other/README.md', 'other/index.html'],
    });
    expect(site.address('docs/README.md')).toBe('/docs/');
    expect(site.address('README.md')).toBe('/');
    expect(site.address('other/README.md')).toBe(STATIC);
    expect(site.address('docs/README.md', 'title: T')).toBe('/docs/README.html');
    expect(site.address('docs/a.md')).toBe(STATIC);
  });

  // https://github.com/benbalter/jekyll-optional-front-matter
  it('make pages of files without front matter', () => {
    const site = configured('gems: [jekyll-optional-front-matter]\ninclude: [CONTRIBUTING.md]');
    expect(site.address('docs/a.md')).toBe('/docs/a.html');
    expect(site.address('docs/LICENSE.md')).toBe(STATIC);
    expect(site.address('README.md')).toBe(STATIC);
    expect(site.address('CONTRIBUTING.md')).toBe('/CONTRIBUTING.html');
    expect(configured('plugins: [jekyll-optional-front-matter]\nrequire_front_matter: true').address('a.md')).toBe(
      STATIC,
    );
  });
});

describe('the configuration', () => {
  it('is the nearest file at a content root or above it', () => {
    const content = [{ root: 'docs' }, { root: 'site/guides', prefix: '/g/' }, { root: 'lone' }];
    const configuration = {
      'docs/_config.yml': 'permalink: pretty',
      'site/_config.yaml': 'permalink: /:title',
      'site/_config.toml': 'permalink = "date"',
    };
    const site = siteOf(jekyll, { content, configuration });
    expect(site.asked).toEqual(['docs/_config.yml', 'site/_config.yaml']);
    expect(site.address('docs/a.md', '')).toBe('/a/');
    expect(site.address('site/guides/a.md', '')).toBe('/g/guides/a');
    expect(site.address('lone/a.md', '')).toBe('/a.html');
  });

  it('stays inside of the working directory', () => {
    const site = siteOf(jekyll, { workingDirectory: 'w/', configuration: { '_config.yml': 'permalink: pretty' } });
    expect(site.asked).toEqual([]);
    expect(site.address('w/a.md', '')).toBe('/a.html');
  });

  it('may be TOML, and may name another source', () => {
    const site = siteOf(jekyll, {
      configuration: { '_config.toml': 'source = "./src"\npermalink = "pretty"\nexclude = ["old"]\n' },
    });
    expect(site.address('src/a.md', '')).toBe('/a/');
    expect(site.address('src/old/a.md', '')).toBe('not taken');
    expect(site.address('a.md', '')).toBe('not taken');
  });

  const broken: readonly (readonly [name: string, text: string, problem: object])[] = [
    ['_config.yml', 'a: 1\nb: [', { code: 'configuration-invalid', line: 2 }],
    ['_config.yml', '- a', { code: 'configuration-invalid', line: 1 }],
    [
      '_config.yml',
      'a: 1\nexclude: docs',
      { code: 'configuration-invalid', line: 2, message: expect.stringContaining('`exclude`') },
    ],
    ['_config.yml', 'timezone: Mars/Olympus', { code: 'configuration-invalid', line: 1 }],
    ['_config.yml', 'a: &a [*a]', { code: 'configuration-invalid' }],
    ['_config.toml', 'a = 1\nb =', { code: 'configuration-invalid', line: 2 }],
  ];
  it.each(broken)('%s with %j is an error', (name, text, problem) => {
    expect(siteOf(jekyll, { configuration: { [name]: text } }).problems).toMatchObject([
      { level: 'error', path: name, ...problem },
    ]);
  });

  it.each(['', '# nothing', 'x: !ruby/object:Foo {}', 'a: 1\na: 2', 'title: T\n---\nsecond: 1'])(
    '%j is fine',
    (text) => {
      expect(configured(text).problems).toEqual([]);
    },
  );

  // https://jekyllrb.com/docs/configuration/options/ (baseurl)
  const paths: readonly (readonly [config: string, disagrees: boolean])[] = [
    ['title: T', false],
    ['baseurl: /product', false],
    ['url: https://x.example.com/product/\nbaseurl: ""', false],
    ['baseurl: /other', true],
    ['baseurl: ""', true],
  ];
  it.each(paths)('%j disagrees with the path of `site.url`: %s', (config, disagrees) => {
    const { problems, address } = configured(config);
    expect(problems).toMatchObject(
      disagrees ? [{ level: 'notice', code: 'base-path-differs', path: '_config.yml', line: 1 }] : [],
    );
    expect(address('a.md', '')).toBe('/a.html');
  });

  const touching: readonly (readonly [path: string, change: string, touches: boolean])[] = [
    ['a.md', 'title: Other', false],
    ['a.md', 'theme: minima', false],
    ['a.md', 'timezone: Asia/Tokyo', false],
    ['a.md', 'future: true', false],
    ['a.md', 'permalink: none', false],
    ['a.md', 'permalink: pretty', true],
    ['a.md', 'collections: {guides: {output: true, permalink: /:name/}}', false],
    ['a.md', 'defaults: [{scope: {path: docs}, values: {x: 1}}]', false],
    ['a.md', 'defaults: [{scope: {path: ""}, values: {x: 1}}]', true],
    ['_guides/a.md', 'collections: {guides: {output: true, permalink: /:name/}}', true],
    ['_guides/a.md', 'collections: {guides: {output: true}, other: {output: true}}', false],
    ['_guides/a.md', 'collections: {guides: {output: false}}', true],
    ['_guides/a.md', 'timezone: Asia/Tokyo', true],
    ['_posts/2026-01-02-a.md', 'permalink: pretty', true],
    ['_posts/2026-01-02-a.md', 'future: true', true],
  ];
  it.each(touching)('of %s, the change %j touches something: %s', (path, change, touches) => {
    const before = configured(change.startsWith('collections') ? '' : 'collections: {guides: {output: true}}');
    const after = configured(
      change.startsWith('collections') ? change : `collections: {guides: {output: true}}\n${change}`,
    );
    const plain = configured('collections: {guides: {output: true}}');
    const first = path.startsWith('_guides') ? plain : before;
    const same =
      JSON.stringify(first.generator.configurationOf(first.file(path))) ===
      JSON.stringify(after.generator.configurationOf(after.file(path)));
    expect(!same).toBe(touches);
  });
});

describe('the site of the Coveo Cloud V2 documentation', () => {
  // Paths of a real site, whose collections have `permalink: /:slug/` and whose `posts` have `output: false`.
  const site = configured(`
exclude: [Gemfile, Gemfile.lock, scripts, README.md, CONTRIBUTING-CONTENT.md]
collections:
  posts: {permalink: pretty, output: false}
  api-explorer: {permalink: /:slug/, output: true}
  glossary: {permalink: /:slug/, output: true}
  ccv2-dev: {permalink: /:slug/, output: true}
`);
  const pages: readonly (readonly [path: string, frontMatter: string, address: string])[] = [
    ['_ccv2-dev/Performing_a_Simple_Query.md', 'title: Performing a Simple Query', '/performing-a-simple-query/'],
    ['_ccv2-dev/Push_API_Reference.md', 'slug: "68"', '/68/'],
    [
      '_ccv2-dev/Storage_and_Recommendation_Allocation__Coveo_Platform_.md',
      '',
      '/storage-and-recommendation-allocation-coveo-platform/',
    ],
    ['_api-explorer/ccv2/Platform_API.md', '', '/platform-api/'],
    ['_api-explorer/index.md', 'slug: "3"', '/3/'],
    ['_glossary/usage-analytics.md', '', '/usage-analytics/'],
    ['index.md', '', '/'],
    ['_content-templates/default.md', 'slug: "123"', 'not taken'],
    ['README.md', '', 'not taken'],
    ['CONTRIBUTING-CONTENT.md', '', 'not taken'],
  ];
  it.each(pages)('has %s with %j at %s', (path, frontMatter, address) => {
    expect(site.address(path, frontMatter)).toBe(address);
  });
});

describe('any file', () => {
  const segment = fc.oneof(
    fc.string({ unit: 'binary', minLength: 1 }).filter((text) => !/[/\0]/.test(text) && !/^\.{1,2}$/.test(text)),
    fc.constantFrom('_posts', '_drafts', '_guides', 'docs', 'kept', '2026-01-02-a', '.x'),
  );
  const path = fc
    .tuple(fc.array(segment, { maxLength: 3 }), segment)
    .map(([folders, name]) => `${[...folders, name].join('/')}.md`);
  const value = fc.oneof(
    fc.string(),
    fc.constantFrom('/:year/:slug', '/:path/:basename', '/:categories/:title:output_ext', '/a/../:name'),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.date(),
    fc.array(fc.string()),
  );
  const keys = ['permalink', 'slug', 'date', 'published', 'category', 'categories', 'tag', 'tags'] as const;
  const data = fc.record(Object.fromEntries(keys.map((key) => [key, value])), { requiredKeys: [] });
  const config = fc.constantFrom(
    '',
    'permalink: pretty\ncollections: {guides: {output: true, permalink: "/:categories/:title"}}\ntimezone: Asia/Kolkata',
    'collections_dir: kept\ncollections: {guides: {output: true}}\nfuture: true\nshow_drafts: true\ndefaults: [{scope: {path: "*/docs"}, values: {permalink: "/:slug"}}]',
  );

  it('is placed below the site, or is told why not', () => {
    fc.assert(
      fc.property(path, data, config, fc.boolean(), (name, front, text, present) => {
        const { generator, file } = configured(text);
        const frontMatter = { present, data: present ? front : {}, body: '', bodyLine: 1, placeOf: () => undefined };
        generator.takes(file(name));
        const placement = generator.place(file(name), frontMatter, NOW);
        expect(['page', 'unpublished', 'error']).toContain(placement.kind);
        if (placement.kind === 'page') expect(placement.documentId.startsWith(SITE)).toBe(true);
        expect(() => JSON.stringify(generator.configurationOf(file(name)))).not.toThrow();
      }),
      { numRuns: 500 },
    );
  });
});
