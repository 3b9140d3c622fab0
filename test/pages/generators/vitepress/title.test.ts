import { describe, expect, it } from 'vitest';
import { shownTitle, titleBesideHeadings } from '../../../../src/pages/generators/vitepress/title.ts';

describe('a title of front matter, read as Markdown (https://vitepress.dev/reference/frontmatter-config#title)', () => {
  it.each([
    ['A title', 'A title'],
    ['The `code` of it', 'The code of it'],
    ['`<Suspense>` and <b>bold</b>', '<Suspense> and bold'],
    ['``a ` b``', 'a ` b'],
    ['**Bold**, *it* and __both__ _too_', 'Bold, it and both too'],
    ['a_b_c and 2 * 3 * 4', 'a_b_c and 2 * 3 * 4'],
    ['See [this](./a.md)', 'See this'],
    ['~~Old~~ new', 'Old new'],
    ['1 < 2 > 0', '1 < 2 > 0'],
    ['\\*no\\*', '*no*'],
    ['`**code**`', '**code**'],
  ])('%s', (title, shown) => {
    expect(shownTitle(title)).toBe(shown);
  });

  it('takes time by the length of the title', () => {
    expect(shownTitle('`<[*_~'.repeat(2000)).length).toBeGreaterThan(0);
  });
});

describe('a title that is not the first heading', () => {
  const home = { layout: 'home', hero: { name: '<b>Loom</b>', text: 'Weaves' } };

  it.each([
    // https://vitepress.dev/reference/frontmatter-config#title, https://vitepress.dev/reference/default-theme-badge
    ['# MPA `Mode` <Badge type="warning" text="new" />\n', {}, 'MPA Mode'],
    ['# Mode <Badge text="new" /> {#mode}\n', {}, 'Mode'],
    ['```md\n# No <Badge text="new" />\n```\n\n# Mode\n', {}, undefined],
    ['# Mode <Badge>new</Badge>\n', {}, undefined],
    ['# <Badge text="new" />\n', {}, undefined],
    ['## Mode <Badge text="new" />\n', {}, undefined],
    // https://vitepress.dev/reference/default-theme-home-page#hero-section
    ['## Below\n', home, 'Loom'],
    ['', { layout: 'home', hero: { text: 'Weaves' } }, 'Weaves'],
    ['# Own\n', home, undefined],
    ['', { hero: home.hero }, undefined],
    ['', { layout: 'home', hero: ['a'] }, undefined],
    ['', { layout: 'home' }, undefined],
  ])('%j with %j', (body, data, title) => {
    expect(titleBesideHeadings(body, data)).toBe(title);
  });
});
