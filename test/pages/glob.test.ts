import { describe, expect, it } from 'vitest';
import { takeContent } from '../../src/pages/content.ts';
import { globMatcher } from '../../src/pages/glob.ts';
import { pathMatcher } from '../../src/pages/permissions/path-matcher.ts';

/** Names that git keeps as they are. `.` of a regular expression stands for none of these characters. */
const BREAKS = ['\n', '\r', '\r\n', '\u2028', '\u2029'];

describe('a glob and a name with a line break', () => {
  it.each(BREAKS)('%j below a folder is in it', (line) => {
    expect([`private/a${line}b.md`, `private/a${line}b/c.md`].map(globMatcher(['private/**']))).toEqual([true, true]);
    expect(globMatcher(['**/*.md'])(`a${line}b/c.md`)).toBe(true);
    expect(globMatcher(['**/*.md'], { ignore: ['**/drafts/**'] })(`x/drafts/a${line}b.md`)).toBe(false);
  });

  it.each(BREAKS)('%j keeps no page in that its folder leaves out', (line) => {
    const paths = ['docs/a.md', `docs/a${line}b.md`, `docs/private/a${line}b.md`, `docs/private/c${line}/d.md`];
    const entry = {
      bodyTitle: 'off' as const,
      metadata: {},
      root: 'docs',
      prefix: '/',
      include: ['**/*.md'],
      exclude: ['private/**'],
    };
    const taken = takeContent(
      paths.map((path) => ({ path, blob: '' })),
      [entry],
      '',
    );
    expect(taken.map(({ path }) => path)).toEqual(paths.slice(0, 2));
  });

  it.each(BREAKS)('%j lets no rule of permissions pass', (line) => {
    expect(pathMatcher('docs/private/**')(`docs/private/a${line}b.md`)).toBe(true);
  });
});
