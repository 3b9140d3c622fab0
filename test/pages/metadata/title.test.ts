import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { titleOf } from '../../../src/pages/metadata/title.ts';

const title = (rootPath: string, rest = {}) => titleOf({ rootPath, documentId: 'https://x/', ...rest });

describe('titleOf', () => {
  it('takes the strongest', () => {
    expect(title('a.md', { title: 'T', firstHeading: 'H' })).toBe('T');
    expect(title('a.md', { firstHeading: 'H' })).toBe('H');
    expect(title('a.md', { title: ' ', firstHeading: '' })).toBe('A');
  });

  it.each([
    { path: 'getting-started.md', title: 'Getting started' },
    { path: 'docs/API_v2.reference.md', title: 'API v2.reference' },
    { path: '01-intro.md', title: 'Intro' },
    { path: '404.md', title: '404' },
    { path: '_posts/2026-01-02-hello-world.markdown', title: 'Hello world' },
    { path: '_posts/2024-1-2-short.md', title: 'Short' },
    { path: 'user-guide/index.md', title: 'User guide' },
    { path: 'user-guide/README.md', title: 'User guide' },
    { path: 'section/_index.md', title: 'Section' },
    { path: 'index.md', title: 'Index' },
    { path: 'README.md', title: 'README' },
    { path: 'größe.md', title: 'Größe' },
    { path: '---.md', title: 'https://x/' },
  ])('makes a name readable: $path', ({ path, title: expected }) => {
    expect(title(path)).toBe(expected);
  });

  it('is never empty', () => {
    fc.assert(
      fc.property(fc.string(), fc.option(fc.string(), { nil: undefined }), (path, heading) => {
        expect(titleOf({ rootPath: path, firstHeading: heading, documentId: '' }).trim()).not.toBe('');
      }),
    );
  });
});
