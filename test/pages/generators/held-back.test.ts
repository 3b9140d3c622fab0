import { describe, expect, it } from 'vitest';
import { docusaurus } from '../../../src/pages/generators/docusaurus/docusaurus.ts';
import { hugo } from '../../../src/pages/generators/hugo/hugo.ts';
import { jekyll } from '../../../src/pages/generators/jekyll/jekyll.ts';
import { plain } from '../../../src/pages/generators/plain/plain.ts';
import { SITE, siteOf } from './placing.ts';

const kinds = { docusaurus, hugo, jekyll, plain };

describe('a page that is held back', () => {
  it.each([
    ['plain', 'a/b.md', 'slug: c', 'draft: true', 'a/c'],
    ['plain', 'a/b.md', '', 'published: false', 'a/b'],
    ['docusaurus', 'docs/a.md', 'slug: /c', 'draft: true', 'docs/c'],
    ['docusaurus', 'docs/a.md', '', 'unlisted: true', 'docs/a'],
    ['hugo', 'content/a.md', 'slug: c', 'draft: true', 'c/'],
    ['hugo', 'content/a.md', '', 'publishDate: 2026-07-01', 'a/'],
    ['hugo', 'content/a.md', '', 'expiryDate: 2026-01-01', 'a/'],
    ['jekyll', '_posts/2026-01-02-a.md', '', 'published: false', '2026/01/02/a.html'],
    ['jekyll', 'a.md', 'permalink: /c/', 'published: false', 'c/'],
  ] as const)('keeps the address that it would have: %s, %s, %s, %s', (name, path, own, hides, address) => {
    const configuration: Readonly<Record<string, string>> = name === 'hugo' ? { 'hugo.toml': '' } : {};
    const content = name === 'hugo' ? [{ root: 'content' }] : [{}];
    const site = siteOf(kinds[name], { configuration, content, paths: [path] });
    expect(site.place(path, `${own}\n${hides}`)).toMatchObject({ kind: 'unpublished', documentId: SITE + address });
    expect(site.place(path, own)).toMatchObject({ kind: 'page', documentId: SITE + address });
  });

  it('is no error where it could not have an address', () => {
    expect(siteOf(plain).place('a.md', 'draft: true\npermalink: 3')).toEqual({
      kind: 'unpublished',
      reason: '`draft` is `true`',
    });
  });
});
