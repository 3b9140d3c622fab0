import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderExplanation } from '../../src/report/explain-text.ts';
import type { Explanation } from '../../src/report/explanation.ts';
import { anyText } from './any-report.ts';
import { problemWith } from './build.ts';

type Page = Extract<Explanation, { kind: 'page' }>;

const page: Page = {
  kind: 'page',
  path: 'docs/install.md',
  rule: '`site.permalink` of the settings',
  includes: ['docs/_part.md'],
  documentId: 'https://docs.example.com/install/',
  title: 'Install',
  content: { root: 'docs', prefix: '/' },
  generator: 'plain',
  metadata: [
    { key: 'title', value: 'Install', from: 'first heading' },
    { key: 'tags', value: ['a', 'b'], from: 'front matter' },
  ],
  leftOut: [{ key: 'layout', reason: 'dropped by `metadata.drop`' }],
  problems: [],
  html: '<html>\n<h1>Install</h1>\n</html>\n',
};

describe('renderExplanation', () => {
  it('tells all of a page', () => {
    expect(renderExplanation({ ...page, until: '2027-01-01T00:00:00.000Z' })).toBe(
      [
        'docs/install.md is published',
        '  address          https://docs.example.com/install/',
        '  given by         `site.permalink` of the settings',
        '  title            Install',
        '  content          docs, hung at /',
        '  generator        plain',
        '  looked at again  2027-01-01T00:00:00.000Z',
        '',
        'Metadata:',
        '  title  Install  first heading',
        '  tags   a, b     front matter',
        '',
        'Left out:',
        '  layout  dropped by `metadata.drop`',
        '',
        'Includes:',
        '  docs/_part.md',
        '',
        'HTML:',
        '  <html>',
        '  <h1>Install</h1>',
        '  </html>',
        '',
      ].join('\n'),
    );
  });

  it.each<[string, Explanation]>([
    [
      'a.md is not a page: no entry of `content` takes it',
      { kind: 'not-taken', path: 'a.md', problems: [], reason: 'no entry of `content` takes it' },
    ],
    [
      'a.md is not published: draft\n  content    the working directory, hung at /x/\n  generator  jekyll',
      {
        kind: 'unpublished',
        path: 'a.md',
        problems: [],
        reason: 'draft',
        content: { root: '', prefix: '/x/' },
        generator: 'jekyll',
      },
    ],
    [
      'a.md cannot be published as it is\n  content    docs, hung at /\n  generator  plain\n\n1 error:\n  a.md:2 error Expected a title, but got a list. (coveo-wrong-type)',
      {
        kind: 'error',
        path: 'a.md',
        problems: [problemWith({ path: 'a.md', line: 2 })],
        content: page.content,
        generator: 'plain',
      },
    ],
  ])('%j', (text, explanation) => {
    expect(renderExplanation(explanation)).toBe(`${text}\n`);
  });

  it('shows the beginning of long HTML', () => {
    const text = renderExplanation({ ...page, html: `${'x'.repeat(500)}\n`.repeat(100) });
    expect(text).toContain(`\n  ${'x'.repeat(160)}…\n`);
    expect(text).toContain('\n  … and 70 more lines\n');
  });

  it('steers neither a terminal nor the runner', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (one, two, three) => {
        const metadata = [{ key: one, value: [two, 1], from: three }];
        const leftOut = [{ key: two, reason: three }];
        const text = renderExplanation({
          ...page,
          path: one,
          documentId: two,
          title: three,
          metadata,
          leftOut,
          html: one,
        });
        expect(text).not.toMatch(/[^\P{Cc}\n]|[\p{Cs}\u2028-\u202e]/u);
        expect(text).not.toMatch(/^\s*::|##\[/m);
      }),
    );
  });
});
