import { describe, expect, it } from 'vitest';
import { headingRules } from '../../../src/pages/markdown/heading-ids.ts';
import { loadParser } from '../../../src/pages/markdown/load-parser.ts';
import { createMarkdown } from '../../../src/pages/markdown/markdown.ts';
import { beyondMdx, deepestBraces } from '../../../src/pages/markdown/mdx-limits.ts';

const MDX = { mdx: true, definitionLists: false, math: 'none' } as const;
const fast = createMarkdown(await loadParser());
const slow = createMarkdown(await loadParser(() => Promise.reject(new Error('no WebAssembly here'))));

/** Texts for which a parser of MDX takes exponential or quadratic time. */
const HOSTILE = [
  '<A b={'.repeat(30),
  '<a b={'.repeat(30),
  '<A b={\n'.repeat(30),
  '<A {...'.repeat(30),
  '{<A>'.repeat(40),
  '<A>{'.repeat(60),
  '<A>\n\n{'.repeat(60),
  '{{'.repeat(5_000),
  '{'.repeat(50_000),
  '{:'.repeat(5_000),
  '{%'.repeat(5_000),
  '{{< a '.repeat(5_000),
  '# a {#'.repeat(5_000),
  ':::{a'.repeat(5_000),
];

describe('MDX with braces that never close', () => {
  describe.each([fast, slow])('by $parser', (markdown) => {
    it.each(HOSTILE.map((text) => ({ text, start: text.slice(0, 20) })))('is read as Markdown: $start', ({ text }) => {
      const options = { syntax: MDX, headings: headingRules('docusaurus'), resolveLink: () => undefined };
      const { brokenMdx, html } = markdown.convert(`# Title\n\n${text}\n`, options);
      expect(brokenMdx).toMatch(/^at most 16 braces may be open at a time, but here \d+ are\.$/);
      expect(html).toContain('Title</h1>');
    });
  });

  it.each([
    ['', 0],
    ['{a} {b}', 1],
    ['<A b={{c: {d: 1}}} />', 3],
    ['} } {', 1],
    ['`{{{` and ``{ {`` {a}', 1],
    ['\\{\\{\\{ {a', 1],
    ['```js\n{{{{\n```\n{a}', 1],
    ['`{ is no code\n\n{a}', 2],
    ['export const a = {\n  b: {c: 1},\n};', 2],
  ])('%j has braces open at a time: %i', (text, depth) => {
    expect(deepestBraces(text)).toBe(depth);
  });

  it('is MDX as long as it is nested sanely', () => {
    expect(beyondMdx(`${'{'.repeat(16)}${'}'.repeat(16)}`.repeat(100))).toBeUndefined();
    expect(beyondMdx('{'.repeat(17))).toBeDefined();
  });
});
