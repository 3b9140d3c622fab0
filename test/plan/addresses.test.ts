import { describe, expect, it } from 'vitest';
import { linkKey } from '../../src/pages/links/link-resolver.ts';
import { changedAddresses } from '../../src/plan/addresses.ts';

const URL = 'https://docs.example.com';

describe('the addresses that changed', () => {
  it.each([
    { what: 'none', before: { 'a.md': '/a' }, after: { 'a.md': '/a' }, changed: [] },
    { what: 'path and id of a new page', before: {}, after: { 'a.md': '/a' }, changed: ['a.md', `${URL}/a`] },
    { what: 'path and id of a page that is gone', before: { 'a.md': '/a' }, after: {}, changed: ['a.md', `${URL}/a`] },
    {
      what: 'path and both ids of a page that moved to another address',
      before: { 'a.md': '/a' },
      after: { 'a.md': '/b' },
      changed: ['a.md', `${URL}/a`, `${URL}/b`],
    },
    {
      what: 'paths alone where another file is published at an address: who links to that need not be sent again',
      before: { 'a.md': '/here', 'c.md': '/c' },
      after: { 'b.md': '/here', 'c.md': '/c' },
      changed: ['a.md', 'b.md'],
    },
    {
      what: 'the id too where another page has the same address but for its spelling, so that files decide',
      before: { 'a.md': '/x', 'b/index.md': '/x/' },
      after: { 'c.md': '/x', 'b/index.md': '/x/' },
      changed: ['a.md', 'c.md', `${URL}/x`],
    },
  ])('$what', ({ before, after, changed }) => {
    expect([...changedAddresses(book(before), book(after))].sort()).toEqual(changed.map(linkKey).sort());
  });
});

function book(addresses: Readonly<Record<string, string | undefined>>): ReadonlyMap<string, string> {
  return new Map(Object.entries(addresses).map(([path, address]) => [path, URL + address]));
}
