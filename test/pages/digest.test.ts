import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../src/model/canonical-json.ts';
import type { ItemPermissions } from '../../src/model/item-permissions.ts';
import { digestOf, settingsDigests } from '../../src/pages/digest.ts';
import type { Metadata } from '../../src/pages/page.ts';
import { buildSite, contentFile, contentRoot, pathGenerator, type SiteParts } from './build.ts';

const URL_SETTINGS = { ...buildSite().settings.site, url: 'https://other.example.com/' };

describe('canonicalJson', () => {
  it('is the same for equal values', () => {
    expect(canonicalJson({ b: [{ d: 1, c: undefined }], a: null })).toBe('{"a":null,"b":[{"d":1}]}');
    expect(canonicalJson(undefined)).toBe('null');
  });
});

describe('digestOf', () => {
  const base = {
    file: contentFile('a.md'),
    id: 'https://x/a',
    metadata: { k: 1, l: 'm' } satisfies Metadata,
    permissions: undefined as ItemPermissions | undefined,
    parts: {} as SiteParts,
  };
  const digest = (change: Partial<typeof base> = {}) => {
    const { file, id, metadata, permissions, parts } = { ...base, ...change };
    return digestOf(file, id, { metadata, permissions }, buildSite(parts));
  };

  it('is short, and the same for the same page', () => {
    expect(digest()).toMatch(/^[0-9a-f]{32}$/);
    expect(digest({ metadata: { l: 'm', k: 1 } as typeof base.metadata })).toBe(digest());
  });

  it.each([
    { what: 'the blob', change: { file: { ...base.file, blob: 'other' } } },
    { what: 'the path', change: { file: { ...base.file, path: 'b.md' } } },
    { what: 'the document id', change: { id: 'https://x/b' } },
    { what: 'the metadata', change: { metadata: { k: 2, l: 'm' } } },
    { what: 'the permissions', change: { permissions: [{ allowAnonymous: true }] } },
    { what: 'having no permission set', change: { permissions: [] } },
    { what: 'the site', change: { parts: { settings: { site: URL_SETTINGS } } } },
    { what: '`body-title` of its content', change: { file: contentFile('a.md', contentRoot({ bodyTitle: 'off' })) } },
    { what: 'the generator', change: { parts: { name: 'jekyll' as const } } },
  ])('changes with $what', ({ change }) => {
    expect(digest(change)).not.toBe(digest());
  });

  it.each([
    { what: 'the guard', parts: { settings: { guard: { deletes: 1, ratio: 1 } } } },
    { what: 'another root', parts: { content: [contentRoot(), contentRoot({ root: 'more' })] } },
    { what: '`body-title` of another root', parts: { content: [contentRoot(), contentRoot({ bodyTitle: 'off' })] } },
  ])('does not mind $what', ({ parts }) => {
    expect(digest({ parts })).toBe(digest());
  });
});

describe('settingsDigests', () => {
  const digest = (parts: SiteParts = {}, file = contentFile('a.md')) => settingsDigests(buildSite(parts))(file);

  it('is short, and the same for the same settings, whatever the file', () => {
    expect(digest()).toMatch(/^[0-9a-f]{32}$/);
    expect(digest({}, contentFile('b.md'))).toBe(digest());
  });

  it.each([
    { what: 'the site', parts: { settings: { site: URL_SETTINGS } } },
    { what: 'the metadata settings', parts: { metadata: { drop: ['layout'] } } },
    {
      what: 'the branch',
      parts: { origin: { repository: 'acme/docs', server: 'https://github.com', branch: 'next' } },
    },
    { what: 'the working directory', parts: { workingDirectory: 'docs/' } },
    {
      what: 'the generator’s configuration',
      parts: { generator: pathGenerator({ configurationOf: () => ({ permalink: 'pretty' }) }) },
    },
  ])('changes with $what', ({ parts }) => {
    expect(digest(parts)).not.toBe(digest());
  });

  it('changes with the file’s own content root alone', () => {
    expect(digest({}, contentFile('a.md', contentRoot({ metadata: { a: 1 } })))).not.toBe(digest());
    expect(digest({ content: [contentRoot(), contentRoot({ root: 'more' })] })).toBe(digest());
  });

  it('does not mind the guard, nor where Coveo is', () => {
    const settings = {
      guard: { deletes: 1, ratio: 1 },
      source: 'other',
      endpoints: { api: 'https://a', platform: 'https://b' },
    };
    expect(digest({ settings })).toBe(digest());
  });
});
