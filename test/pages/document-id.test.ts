import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentIdFrom, documentIdFromWritten, literal } from '../../src/pages/document-id.ts';

const SITE = 'https://docs.example.com/product/';

describe('documentIdFrom', () => {
  // https://url.spec.whatwg.org/#path-percent-encode-set
  const cases: readonly (readonly [path: string, expected: string])[] = [
    ['guide/start.html', 'guide/start.html'],
    ['/guide/', 'guide/'],
    ['', ''],
    ['a b.html', 'a%20b.html'],
    ['why?.html', 'why%3F.html'],
    ['c#.html', 'c%23.html'],
    ['100%.html', '100%25.html'],
    ['p%20c', 'p%2520c'],
    ['back\\slash', 'back%5Cslash'],
    ['tab\there', 'tab%09here'],
    ['über/ü', '%C3%BCber/%C3%BC'],
    // The other normal form of the same letter stays what it is.
    ['u\u0308', 'u%CC%88'],
    ['a+b&c=d;e@f:(g)', 'a+b&c=d;e@f:(g)'],
    ['trailing ', 'trailing%20'],
  ];
  it.each(cases)('%j is %s', (path, expected) => {
    expect(documentIdFrom(SITE, path)).toEqual({ ok: true, documentId: SITE + expected });
  });

  it.each(['.', '..', 'a/../b', 'a/./b', '../x'])('refuses the dot segment of %j', (path) => {
    expect(documentIdFrom(SITE, path)).toMatchObject({ ok: false });
  });

  it('takes a percent-encoded dot for letters', () => {
    expect(documentIdFrom(SITE, 'a/%2e%2e/b')).toEqual({ ok: true, documentId: `${SITE}a/%252e%252e/b` });
  });

  it('makes a canonical URL below the site without a fragment of any path, and each path its own', () => {
    const segment = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .filter((text) => !text.includes('/') && !/^\.{1,2}$/.test(text));
    const path = fc.array(segment, { minLength: 1, maxLength: 4 }).map((segments) => segments.join('/'));
    fc.assert(
      fc.property(path, (sitePath) => {
        const address = documentIdFrom(SITE, sitePath);
        if (!address.ok) throw new Error(address.reason);
        expect(address.documentId).toBe(new URL(address.documentId).href);
        expect(address.documentId.startsWith(SITE)).toBe(true);
        expect(address.documentId).not.toContain('#');
        // The file's name can be read out of it again.
        expect(decodeURIComponent(address.documentId.slice(SITE.length))).toBe(sitePath.toWellFormed());
        expect(documentIdFromWritten(SITE, address.documentId)).toEqual(address);
      }),
    );
  });
});

describe('documentIdFromWritten', () => {
  const cases: readonly (readonly [written: string, expected: string])[] = [
    ['/guides/start/', 'guides/start/'],
    ['guides/start', 'guides/start'],
    ['/a%20b', 'a%20b'],
    ['/100%', '100%25'],
    ['/a b', 'a%20b'],
    ['/ü', '%C3%BC'],
    ['https://docs.example.com/product/there', 'there'],
    ['HTTPS://DOCS.example.com/product/there', 'there'],
    ['/search?q=a%20b', 'search?q=a%20b'],
    [' /trimmed ', 'trimmed'],
    ['', ''],
    ['/', ''],
    ['javascript:alert(1)', 'javascript:alert(1)'],
  ];
  it.each(cases)('%j is %s', (written, expected) => {
    expect(documentIdFromWritten(SITE, written)).toEqual({ ok: true, documentId: SITE + expected });
  });

  const refused: readonly (readonly [written: string, reason: RegExp])[] = [
    ['/a#b', /fragment/],
    ['//evil.example.com/', /another host/],
    ['\\\\evil.example.com/', /another host/],
    ['https://evil.example.com/product/', /not below/],
    ['https://docs.example.com/other/', /not below/],
    ['https://docs.example.com/productive', /not below/],
    ['https://docs.example.com@evil.example.com/', /not below/],
    ['https://', /not below/],
    ['/../secret', /segment/],
    ['/a/%2E%2e/b', /segment/],
    ['/a\\..\\b', /segment/],
    ['/a/.\t./b', /segment/],
  ];
  it.each(refused)('refuses %j', (written, reason) => {
    expect(documentIdFromWritten(SITE, written)).toEqual({ ok: false, reason: expect.stringMatching(reason) });
  });

  it('gives a canonical URL below the site, or none, for any text; and the same when asked again', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.webUrl()), (written) => {
        const address = documentIdFromWritten(SITE, written);
        if (!address.ok) return;
        expect(address.documentId).toBe(new URL(address.documentId).href);
        expect(address.documentId.startsWith(SITE)).toBe(true);
        expect(address.documentId).not.toContain('#');
        expect(documentIdFromWritten(SITE, address.documentId)).toEqual(address);
      }),
    );
  });
});

describe('literal', () => {
  it('leaves nothing in a text that has a meaning in an address', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const address = documentIdFromWritten(SITE, `x${literal(text)}x`.replaceAll('/', '-'));
        expect(address).toEqual(documentIdFrom(SITE, `x${text}x`.replaceAll('/', '-')));
      }),
    );
  });
});
