import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSafeAddress, pushEndpoints } from '../../src/coveo/endpoints.ts';

describe('pushEndpoints', () => {
  it.each([
    'https://api.cloud.coveo.com',
    'https://api.cloud.coveo.com/',
    'http://127.0.0.1:7700',
    'http://[::1]:1/below',
  ])('hangs below %s', (api) => {
    expect(pushEndpoints(api, 'acme', 's').files()).toBe(`${api.replace(/\/$/, '')}/push/v1/organizations/acme/files`);
  });

  it('keeps every part in its place', () => {
    const part = fc
      .string({ unit: 'binary', minLength: 1 })
      .filter((text) => !/^\.{1,2}$/.test(text) && text.isWellFormed());
    fc.assert(
      fc.property(part, part, part, (organization, source, fileId) => {
        const url = new URL(pushEndpoints('https://x', organization, source).itemBatch(fileId));
        const parts = url.pathname.split('/').map(decodeURIComponent);
        expect(parts).toEqual([
          '',
          'push',
          'v1',
          'organizations',
          organization,
          'sources',
          source,
          'documents',
          'batch',
        ]);
        expect([...url.searchParams]).toEqual([['fileId', fileId]]);
      }),
    );
  });

  it.each(['', '.', '..', '\ud800'])('refuses the organization or source %j', (part) => {
    expect(() => pushEndpoints('https://x', part, 's')).toThrow('`organization` must be the id');
    expect(() => pushEndpoints('https://x', 'o', part)).toThrow('`source` must be the id');
  });

  it.each([
    'http://api.cloud.coveo.com',
    'http://127.0.0.1.example.com',
    'ftp://127.0.0.1',
    '127.0.0.1',
    'http://localhost.example.com',
    'http://user:word@example.com',
  ])('refuses to send a key to %s', (api) => {
    expect(isSafeAddress(api)).toBe(false);
    expect(() => pushEndpoints(api, 'o', 's')).toThrow(expect.objectContaining({ kind: 'insecure-address' }));
    expect(() => pushEndpoints(api, 'o', 's')).not.toThrow('word');
  });
});
