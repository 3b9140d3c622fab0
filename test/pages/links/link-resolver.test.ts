import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSiteMap, linkKey } from '../../../src/pages/links/link-resolver.ts';
import { buildSite, contentFile, contentRoot } from '../build.ts';

const BASE = 'https://docs.example.com/product/';
const docs = contentRoot({ root: 'docs' });
const api = contentRoot({ root: 'api', prefix: '/reference/' });
const site = buildSite({ content: [docs, api] });

const PAGES: Readonly<Record<string, string>> = {
  'docs/index.md': '',
  'docs/guide/README.md': 'guide/',
  'docs/guide/start.md': 'guide/start',
  'docs/guide/two words.md': 'guide/two%20words',
  'docs/guide/deep/page.markdown': 'guide/deep/page.html',
  'docs/moved.md': 'elsewhere/',
  'docs/part.mdx': 'part',
  'api/start.md': 'reference/start',
};
const FILES = [
  'docs/guide/pic 1.png',
  'docs/logo.svg',
  'api/schema.json',
  'assets/a.css',
  'docs/draft.md',
  'README.md',
];

const pages = Object.entries(PAGES).map(([path, address]) => ({ path, documentId: BASE + address }));
const siteMap = createSiteMap(pages, new Set([...Object.keys(PAGES), ...FILES]), site);

const resolverFor = (path = 'docs/guide/start.md') =>
  siteMap.resolverFor(contentFile(path, path.startsWith('api') ? api : docs), BASE + (PAGES[path] ?? ''));

/** The address below the site; with a bang where the link leads to nothing. */
function resolve(href: string, path?: string): string {
  const target = resolverFor(path).resolve(href);
  const url = target.url.startsWith(BASE) ? target.url.slice(BASE.length) : target.url;
  return target.kind === 'missing' ? `!${url}` : url;
}

describe('a link', () => {
  it.each([
    { what: 'a fragment', href: '#there', url: 'guide/start#there' },
    { what: 'a query', href: '?tab=2#there', url: 'guide/start?tab=2#there' },
    { what: 'nothing', href: '', url: 'guide/start' },
    { what: 'an address', href: 'https://example.com/a.md#b', url: 'https://example.com/a.md#b' },
    { what: 'mail', href: 'mailto:ann@example.com', url: 'mailto:ann@example.com' },
    { what: 'a scheme that nobody knows', href: 'x-app:open', url: 'x-app:open' },
    { what: 'another host', href: '//example.com/a', url: 'https://example.com/a' },
  ])('that is $what', ({ href, url }) => {
    expect(resolve(href)).toBe(url);
  });

  it.each([
    { href: 'README.md', url: 'guide/' },
    { href: './deep/page.markdown', url: 'guide/deep/page.html' },
    { href: 'deep/page', url: 'guide/deep/page.html' },
    { href: '../moved.md#part', url: 'elsewhere/#part' },
    { href: '../moved?a=b#c', url: 'elsewhere/?a=b#c' },
    { href: '../part', url: 'part' },
    { href: '..', url: '' },
    { href: '../', url: '' },
    { href: '../guide/', url: 'guide/' },
    { href: '../../api/start.md', url: 'reference/start' },
    { href: 'two%20words.md', url: 'guide/two%20words' },
    { href: 'two words.md', url: 'guide/two%20words' },
    { href: '..\\moved.md', url: 'elsewhere/' },
    { href: ' start.md ', url: 'guide/start' },
  ])('to the file of a page: $href', ({ href, url }) => {
    expect(resolve(href)).toBe(url);
  });

  it.each([
    { what: 'below the content root', href: '/guide/start.md', url: 'guide/start' },
    { what: 'below the working directory', href: '/api/start.md', url: 'reference/start' },
    { what: 'below the site', href: '/elsewhere/', url: 'elsewhere/' },
    { what: 'as the site is read', href: '/product/elsewhere#a', url: 'elsewhere/#a' },
    { what: 'to the root', href: '/', url: '' },
  ])('from the root: $what', ({ href, url }) => {
    expect(resolve(href)).toBe(url);
  });

  it.each([
    { href: 'deep/page.html', url: 'guide/deep/page.html' },
    { href: 'deep/page/', url: 'guide/deep/page.html' },
    { href: '../elsewhere', url: 'elsewhere/' },
    { href: '../elsewhere/index.html#a', url: 'elsewhere/#a' },
    { href: 'start.html', url: 'guide/start' },
  ])('to the address of a page: $href', ({ href, url }) => {
    expect(resolve(href)).toBe(url);
  });

  it.each([
    { what: 'beside the page', href: 'pic%201.png', url: 'guide/pic%201.png' },
    { what: 'with a fragment', href: '../logo.svg#icon', url: 'logo.svg#icon' },
    { what: 'from the root', href: '/logo.svg', url: 'logo.svg' },
    { what: 'of another root', href: '../../api/schema.json', url: 'reference/schema.json' },
    { what: 'outside of all roots', href: '../../assets/a.css', url: 'assets/a.css' },
  ])('to a file $what', ({ href, url }) => {
    expect(resolve(href)).toBe(url);
  });

  it.each([
    { what: 'a page that does not exist', href: 'none.md#a', url: '!guide/none.md#a' },
    { what: 'a file that does not exist', href: '../none.png', url: '!none.png' },
    { what: 'a page that is not published', href: '../draft.md', url: '!draft.md' },
    { what: 'a page outside of all roots', href: '../../README.md', url: '!https://docs.example.com/README.md' },
    { what: 'a place outside of the repository', href: '../../../../a.md', url: '!https://docs.example.com/a.md' },
    { what: 'a broken escape', href: '%E0%A4%A', url: '!guide/%E0%A4%A' },
    {
      what: 'something that looks like a scheme behind a slash',
      href: '/product/javascript:alert(1)',
      url: '!javascript:alert(1)',
    },
  ])('to $what is missing', ({ href, url }) => {
    expect(resolve(href)).toBe(url);
  });

  it.each([
    { what: 'its path', href: '../soon.md#a', path: 'docs/soon.md' },
    { what: 'its path without extension', href: '../soon', path: 'docs/soon.md' },
    { what: 'its path from the root', href: '/soon.md', path: 'docs/soon.md' },
    { what: 'its address', href: '../later/', path: 'docs/soon.md' },
    { what: 'its address from the root', href: '/product/later', path: 'docs/soon.md' },
    { what: 'its path, where its address is not known', href: '../hidden.md', path: 'docs/hidden.md' },
  ])('to a page that is held back says so, by $what', ({ href, path }) => {
    const unpublished = { reason: 'a draft' };
    const heldBack = [
      { path: 'docs/soon.md', documentId: `${BASE}later`, unpublished },
      { path: 'docs/hidden.md', unpublished },
    ];
    const known = new Set(['docs/soon.md', 'docs/hidden.md']);
    const start = contentFile('docs/guide/start.md', docs);
    const ask = (all: Parameters<typeof createSiteMap>[0]) => {
      const resolver = createSiteMap(all, known, site).resolverFor(start, `${BASE}guide/start`);
      return { target: resolver.resolve(href), keys: resolver.dependencies(), files: resolver.fileDependencies() };
    };
    const [asked, without] = [ask([...pages, ...heldBack]), ask(pages)];
    expect(asked.target).toEqual({
      kind: 'unpublished',
      url: without.target.url,
      page: heldBack.find((page) => page.path === path),
    });
    // The item of the page is the same as if there were no such page.
    expect([without.target.kind, asked.keys, asked.files]).toEqual(['missing', without.keys, without.files]);
  });

  it('prefers a page that is published', () => {
    const twin = { path: 'docs/guide/start/index.md', documentId: `${BASE}moved`, unpublished: { reason: 'a draft' } };
    const map = createSiteMap([twin, ...pages], new Set(), site);
    const resolver = map.resolverFor(contentFile('docs/guide/README.md', docs), `${BASE}guide/`);
    expect(['start', '../moved.md'].map((href) => resolver.resolve(href).url)).toEqual([
      `${BASE}guide/start`,
      `${BASE}elsewhere/`,
    ]);
  });

  it('prefers the very address to one that is like it', () => {
    const twins = [`${BASE}a/`, `${BASE}a`].map((documentId, index) => ({ path: `docs/${index}.md`, documentId }));
    const resolver = createSiteMap(twins, new Set(), site).resolverFor(contentFile('docs/x.md', docs), `${BASE}x`);
    expect([resolver.resolve('a'), resolver.resolve('a/')].map(({ url }) => url)).toEqual([`${BASE}a`, `${BASE}a/`]);
  });

  it('is found from a working directory', () => {
    const inside = buildSite({ content: [docs], workingDirectory: 'handbook/' });
    const map = createSiteMap(
      [{ path: 'handbook/docs/b.md', documentId: `${BASE}b` }],
      new Set(['handbook/logo.png']),
      inside,
    );
    const file = { ...contentFile('docs/a.md', docs), path: 'handbook/docs/a.md' };
    const resolver = map.resolverFor(file, `${BASE}a`);
    expect(['/b.md', '/docs/b.md', 'b.md', '/logo.png'].map((href) => resolver.resolve(href).url)).toEqual([
      ...Array(3).fill(`${BASE}b`),
      `${BASE}logo.png`,
    ]);
  });
});

describe('dependencies', () => {
  it('are sorted short hashes, each once', () => {
    const resolver = resolverFor();
    expect(resolver.dependencies()).toEqual([]);
    for (const href of ['../moved.md', '../moved', 'https://example.com/', '#a']) resolver.resolve(href);
    // The link without extension is looked for at its address first.
    expect(resolver.dependencies()).toEqual([linkKey('docs/moved.md'), linkKey(`${BASE}moved`)].sort());
    expect(linkKey('docs/moved.md')).toMatch(/^[0-9a-f]{8}$/);
  });

  it.each([
    { what: 'the path of a page', href: '../moved.md', address: 'docs/moved.md' },
    { what: 'a page that is not there yet, by its path', href: 'new.md', address: 'docs/guide/new.md' },
    { what: 'a page that is not there yet, without extension', href: 'new', address: 'docs/guide/new/index.md' },
    { what: 'a page that is not there yet, by its address', href: 'new/', address: `${BASE}guide/new/` },
    { what: 'a page that is not there yet, from the root', href: '/new.html', address: `${BASE}new` },
    { what: 'an address', href: '../elsewhere/', address: `${BASE}elsewhere/` },
  ])('hold $what', ({ href, address }) => {
    const resolver = resolverFor();
    resolver.resolve(href);
    expect(resolver.dependencies()).toContain(linkKey(address));
  });

  it('are the same for all spellings of an address', () => {
    expect(new Set(['docs/a.md', 'docs/a', 'docs/a/index.md', 'docs/a/README.md'].map(linkKey)).size).toBe(1);
    expect(
      new Set(['https://x/a', 'https://x/a/', 'https://x/a.html', 'https://x/a/index.html'].map(linkKey)).size,
    ).toBe(1);
    expect(linkKey('docs/a.md')).not.toBe(linkKey('docs/b.md'));
  });

  it('change whenever the answer does', () => {
    const href = fc.constantFrom('b', 'b.md', 'b/', '/b', '/b.html', '../b', 'b/index.html', '../docs/b');
    const path = fc.constantFrom('docs/b.md', 'docs/b/index.md', 'docs/c.md', 'b.md');
    const address = fc.constantFrom('b', 'b/', 'b.html', 'docs/b', 'c/');
    const book = fc.dictionary(path, address, { noNullPrototype: true });
    const resolved = (addresses: Readonly<Record<string, string>>, link: string) => {
      const entries = Object.entries(addresses).map(([at, to]) => ({ path: at, documentId: BASE + to }));
      const resolver = createSiteMap(entries, new Set(), site).resolverFor(contentFile('docs/a.md', docs), `${BASE}a`);
      return { target: resolver.resolve(link), keys: resolver.dependencies(), entries };
    };
    fc.assert(
      fc.property(book, book, href, (before, after, link) => {
        const one = resolved(before, link);
        const other = resolved(after, link);
        if (JSON.stringify(one.target) === JSON.stringify(other.target)) return;
        const differing = [
          ...one.entries.filter(({ path: at, documentId }) => BASE + after[at] !== documentId),
          ...other.entries.filter(({ path: at, documentId }) => BASE + before[at] !== documentId),
        ];
        const changed = differing.flatMap(({ path: at, documentId }) => [linkKey(at), linkKey(documentId)]);
        expect(one.keys.some((key) => changed.includes(key))).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('any link', () => {
  it('is resolved without an exception, and never becomes a script', () => {
    const piece = fc.constantFrom(
      '/',
      '..',
      '.',
      '#',
      '?',
      '%',
      '%2e',
      ':',
      'javascript:',
      'a',
      '.md',
      '\\',
      ' ',
      'http://',
      '[',
    );
    const href = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(href, (link) => {
        const { url } = resolverFor().resolve(link);
        if (!/^\s*[a-z][a-z0-9+.-]*:/i.test(link)) expect(url).not.toMatch(/^\s*javascript:/i);
      }),
      { numRuns: 500 },
    );
  });
});
