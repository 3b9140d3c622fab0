import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plain } from '../../../../src/pages/generators/plain/plain.ts';
import { NOW, SITE, siteOf } from '../placing.ts';

// The rules are the project's own: `docs/settings.md`, part `site`.
describe('plain', () => {
  const paths: readonly (readonly [path: string, address: string])[] = [
    ['setup.md', '/setup'],
    ['guide/setup.md', '/guide/setup'],
    ['guide/v1.2.md', '/guide/v1.2'],
    ['index.md', '/'],
    ['README.md', '/'],
    ['guide/index.md', '/guide/'],
    ['guide/_index.md', '/guide/'],
    ['guide/README.mdx', '/guide/'],
    ['guide/readme.md', '/guide/readme'],
    ['guide/my-index.md', '/guide/my-index'],
    ['what is this?.md', '/what%20is%20this%3F'],
    ['50% #1.md', '/50%25%20%231'],
    ['.md', '/.md'],
  ];
  it.each(paths)('%s is at %s', (path, address) => {
    expect(siteOf(plain).address(path)).toBe(address);
  });

  const written: readonly (readonly [frontMatter: string, address: string])[] = [
    ['slug: install', '/guide/install'],
    ['slug: /install/', '/guide/install'],
    ['slug: 404', '/guide/404'],
    ['slug: "50%"', '/guide/50%25'],
    ['slug: ~', '/guide/setup'],
    ['slug: Web/API/Fetch_API', '/Web/API/Fetch_API'],
    ['slug: /a/b/', '/a/b'],
    ['slug: a/../b', 'error: address-invalid'],
    ['slug: ".."', 'error: address-invalid'],
    ['slug: [a]', 'error: address-invalid'],
    ['permalink: /start/', '/start/'],
    ['permalink: start', '/start'],
    ['permalink: /a%20b', '/a%20b'],
    ['permalink: https://docs.example.com/product/there', '/there'],
    ['permalink: https://evil.example.com/', 'error: address-invalid'],
    ['permalink: //evil.example.com/', 'error: address-invalid'],
    ['permalink: /a#b', 'error: address-invalid'],
    ['permalink: ../x', 'error: address-invalid'],
    ['permalink: 7', 'error: address-invalid'],
    ['permalink: ""', 'error: address-invalid'],
    ['draft: true', 'unpublished: `draft` is `true`'],
    ['draft: false', '/guide/setup'],
    ['published: false', 'unpublished: `published` is `false`'],
    ['published: no', 'unpublished: `published` is `false`'],
    ['published: true', '/guide/setup'],
  ];
  it.each(written)('with %s it is %s', (frontMatter, address) => {
    expect(siteOf(plain).address('guide/setup.md', frontMatter)).toBe(address);
  });

  it("a folder's own page has its slug in place of the folder", () => {
    expect(siteOf(plain).address('guide/setup/index.md', 'slug: install')).toBe('/guide/install/');
  });

  const templates: readonly (readonly [template: string, path: string, frontMatter: string, address: string])[] = [
    ['/:path/', 'guide/setup.md', '', '/guide/setup/'],
    ['/:path/', 'guide/index.md', '', '/guide/'],
    ['/:path/', 'index.md', '', '/'],
    ['/:path.html', 'guide/setup.md', '', '/guide/setup.html'],
    ['/:path.html', 'guide/index.md', '', '/guide/'],
    ['/docs/:path', 'index.md', '', '/docs/'],
    ['/:dir/:slug/', 'guide/setup.md', 'slug: install', '/guide/install/'],
    ['/:dir/:slug/', 'guide/setup/index.md', '', '/guide/setup/'],
    ['/:dir/:name', 'guide/setup.md', 'slug: install', '/guide/setup'],
    ['/:dir/:name', 'setup.md', '', '/setup'],
    ['/:slug', 'guide/Setup Me.md', '', '/Setup%20Me'],
    ['/:slug', 'web/api/fetch/index.md', 'slug: Web/API/Fetch', '/Web/API/Fetch'],
    ['/x/:dir/:slug/', 'web/api/index.md', 'slug: Web/API', '/x/Web/API/'],
    ['/:title', 'guide/setup.md', 'title: Set it up, now!', '/set-it-up-now'],
    ['/:title', 'guide/setup.md', 'title: Größe', '/gr%C3%B6%C3%9Fe'],
    ['/:title', 'guide/Set Up.md', '', '/set-up'],
    ['/:year/:month/:day/:title.html', 'a.md', 'title: T\ndate: 2026-01-02', '/2026/01/02/t.html'],
    ['/:year/:slug', 'a.md', 'date: 2026-01-02T23:30:00-05:00', '/2026/a'],
    ['/:year/:month/:day/:slug', 'a.md', 'date: 2024/02/15', '/2024/02/15/a'],
    ['/:year/:slug', 'a.md', 'date: 02/15/2024', 'error: permalink-date-missing'],
    ['/:year/:slug', 'a.md', '', 'error: permalink-date-missing'],
    ['/:year/:slug', 'a.md', 'date: soon', 'error: permalink-date-missing'],
    ['/:year/:slug', 'a.md', 'permalink: /own', '/own'],
  ];
  it.each(templates)('%s makes of %s with %j the address %s', (permalink, path, frontMatter, address) => {
    expect(siteOf(plain, { site: { permalink } }).address(path, frontMatter)).toBe(address);
  });

  // The date at the beginning of a file name is the page's, where it has no other.
  const dated: readonly (readonly [template: string, path: string, frontMatter: string, address: string])[] = [
    ['/:year/:month/:day/:name/', '2015-04-24-x.md', '', '/2015/04/24/x/'],
    ['/:year/:month/:day/:slug/', 'old/2015-04-24-x-y.md', 'slug: z', '/2015/04/24/z/'],
    ['/:year/:title/', '2015-04-24-x.md', 'title: T', '/2015/t/'],
    ['/:year/:path/', 'old/2015-04-24-x.md', 'date: 2016-01-02', '/2016/old/x/'],
    ['/:year/:name/', '2015-02-31-x.md', '', 'error: permalink-date-missing'],
    ['/:name/', '2015-04-24-x.md', '', '/2015-04-24-x/'],
    ['/:path', '2015-04-24-x.md', '', '/2015-04-24-x'],
    // A folder without a slash at its end.
    ['/:page', 'learn/index.md', '', '/learn'],
    ['/:page', 'learn/a.md', '', '/learn/a'],
    ['/:page', 'index.md', '', '/'],
    ['/:page.html', 'learn/index.md', '', '/learn.html'],
    ['/:page.html', 'index.md', '', '/'],
  ];
  it.each(dated)('%s makes of %s with %j the address %s', (permalink, path, frontMatter, address) => {
    expect(siteOf(plain, { site: { permalink } }).address(path, frontMatter)).toBe(address);
  });

  it('knows the date of the name as the one of the page', () => {
    const placed = siteOf(plain, { site: { permalink: '/:year/:name' } }).place('2015-04-24-x.md', 'title: T');
    expect(placed).toMatchObject({ data: { date: '2015-04-24' } });
  });

  it('has a template for each root that names one', () => {
    const content = [
      { root: 'blog', prefix: '/blog/', permalink: '/:year/:month/:day/:name/' },
      { root: 'learn', prefix: '/learn/', permalink: '/:page' },
      { root: 'docs' },
    ];
    const site = siteOf(plain, { content, site: { permalink: '/:path/' } });
    expect(site.address('blog/2015-04-24-x.md')).toBe('/blog/2015/04/24/x/');
    expect(site.address('learn/index.md')).toBe('/learn');
    expect(site.address('learn/a/index.md')).toBe('/learn/a');
    expect(site.address('docs/a.md')).toBe('/a/');
  });

  it('serves `public` and `static` beside the content', () => {
    const paths = ['site/docs/a.md', 'site/public/a.png', 'static/b.png', 'site/docs/static/c.png'];
    const served = (root: string) => siteOf(plain, { content: [{ root }], paths }).generator.servedFolders;
    expect([served('site/docs'), served('docs'), served('')]).toEqual([['site/public/', 'static/'], ['static/'], []]);
  });

  it('names the page and what to add where a date is missing', () => {
    const placement = siteOf(plain, { site: { permalink: '/:year/:slug' } }).place('a.md', 'title: T');
    expect(placement).toMatchObject({
      problem: { path: 'a.md', message: expect.stringContaining('`a.md`'), hint: expect.stringContaining('date: ') },
    });
  });

  it('tells the line of what cannot be an address', () => {
    expect(siteOf(plain).place('a.md', 'title: T\npermalink: /a#b')).toMatchObject({
      problem: { path: 'a.md', line: 3 },
    });
  });

  it('hangs a content root below its prefix, but for a permalink', () => {
    const site = siteOf(plain, { content: [{ root: 'docs', prefix: '/my guides/' }] });
    expect(site.address('docs/a.md')).toBe('/my%20guides/a');
    expect(site.address('docs/index.md')).toBe('/my%20guides/');
    expect(site.address('docs/a.md', 'slug: b')).toBe('/my%20guides/b');
    expect(site.address('docs/a.md', 'permalink: /b')).toBe('/b');
  });

  it('hands on the front matter as it is', () => {
    expect(siteOf(plain).place('a.md', 'title: T\nslug: s')).toMatchObject({ data: { title: 'T', slug: 's' } });
  });

  it('answers for any path and front matter, with an address below the site', () => {
    const value = fc.oneof(
      fc.string(),
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
      fc.date(),
      fc.array(fc.string()),
    );
    const data = fc.record(
      { permalink: value, slug: value, title: value, date: value, draft: value },
      { requiredKeys: [] },
    );
    const permalink = fc.constantFrom('/:path', '/:dir/:slug/', '/:year/:title.html', '/:name/:month/:day');
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), data, permalink, (path, front, template) => {
        const { generator, file } = siteOf(plain, { site: { permalink: template } });
        const frontMatter = { present: true, data: front, body: '', bodyLine: 1, placeOf: () => undefined };
        const placement = generator.place(file(path), frontMatter, NOW);
        expect(['page', 'unpublished', 'error']).toContain(placement.kind);
        if (placement.kind === 'page') expect(placement.documentId.startsWith(SITE)).toBe(true);
      }),
    );
  });
});
