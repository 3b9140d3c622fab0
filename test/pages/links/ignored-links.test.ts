import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ignoredLinks } from '../../../src/pages/links/ignored-links.ts';

describe('ignoredLinks', () => {
  it.each([
    ['g', 'g', true],
    ['g', 'g/', false],
    ['g', '../g', true],
    ['g', 'G', false],
    ['g', 'gone', false],
    ['g*', 'gone', true],
    ['*', 'a/b', false],
    ['/api/**', '/api/v1/users?page=2#top', true],
    ['/api/**', '/apis/v1', false],
    ['/api/**', 'api/v1', false],
    ['**/*.pdf', '../../files/a.pdf', true],
    ['**/*.pdf', 'a.pdf', true],
    ['**/*.pdf', '/files/.hidden/a.pdf', true],
    ['#fn:*', '#fn:1', true],
    ['{a,b}.md', 'b.md', true],
    ['a(b', 'a(b', true],
    ['[x', '[x', true],
    ['../a.md', '../a.md', true],
    ['!g', 'other', false],
    ['!g', '!g', true],
  ])('%s and the link %s: %s', (pattern, href, expected) => {
    expect(ignoredLinks([pattern])(href)).toBe(expected);
  });

  it('takes any of the patterns', () => {
    const isIgnored = ignoredLinks(['g', '/api/**']);
    expect(['g', '/api/x', 'h'].map(isIgnored)).toEqual([true, true, false]);
  });

  it('ignores nothing without patterns', () => {
    fc.assert(fc.property(fc.string(), (href) => !ignoredLinks()(href) && !ignoredLinks([])(href)));
  });

  it('ignores each link that is named as it is written', () => {
    fc.assert(fc.property(fc.string({ minLength: 1 }), (href) => ignoredLinks([href])(href)));
  });
});
