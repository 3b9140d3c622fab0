import { describe, expect, it } from 'vitest';
import { addressOfBuilt, builtFileOf, plainPath } from '../../../src/pages/built/built-addresses.ts';
import { sitemapAddresses } from '../../../src/pages/built/sitemap.ts';

const SITE = 'https://docs.example.com/product/';

describe('the file of an address', () => {
  it.each([
    ['', ['index.html'], 'index.html'],
    ['a/', ['a/index.html', 'a.html'], 'a/index.html'],
    ['a', ['a.html', 'a/index.html'], 'a.html'],
    ['a', ['a/index.html'], 'a/index.html'],
    ['a', ['a'], 'a'],
    ['a.html', ['a.html'], 'a.html'],
    ['v1.2', ['v1.2.html'], 'v1.2.html'],
    ['caf%C3%A9/', ['café/index.html'], 'café/index.html'],
    ['a%20b', ['a b.html'], 'a b.html'],
    ['100%25', ['100%.html'], '100%.html'],
    ['a%2520b', ['a%20b.html'], 'a%20b.html'],
    ['a?x=1', ['a.html'], 'a.html'],
    ['a/', ['a.html'], undefined],
    ['a/index', ['a/index.html', 'a/index/index.html'], 'a/index/index.html'],
    ['a/index', ['a/index.html'], 'a/index.html'],
    ['A', ['a.html'], undefined],
    ['a.html', ['a/index.html'], undefined],
  ])('%s in %j', (path, files, expected) => {
    expect(builtFileOf(SITE + path, SITE, (file) => files.includes(file))).toBe(expected);
  });

  it.each([
    ['index.html', ''],
    ['a/index.html', 'a/'],
    ['a/b.html', 'a/b.html'],
    ['a b/é.html', 'a%20b/%C3%A9.html'],
    ['myindex.html', 'myindex.html'],
  ])('%s has the address %s', (file, path) => {
    expect(addressOfBuilt(file, SITE)).toBe(SITE + path);
  });

  it.each(['/a', '/a/', '/a.html', '/a/index.html', '/a.htm'])('%s is one page', (path) => {
    expect(plainPath(path)).toBe('/a');
  });
});

// https://www.sitemaps.org/protocol.html
describe('a site map', () => {
  it('names addresses', () => {
    const xml =
      '<?xml version="1.0"?><urlset><url><loc> https://x.example/a?b=1&amp;c </loc><lastmod>2026</lastmod></url><url><loc>https://x.example/</loc></url></urlset>';
    expect(sitemapAddresses(xml)).toEqual(['https://x.example/a?b=1&c', 'https://x.example/']);
  });

  it.each(['', 'no map', '<urlset><url><loc></loc></url>', '<loc><loc>'])('may be none: %s', (xml) => {
    expect(sitemapAddresses(xml)).toEqual([]);
  });
});
