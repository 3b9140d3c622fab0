import { describe, expect, it } from 'vitest';
import { shownTitle } from '../../../../src/pages/generators/vitepress/title.ts';

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
