import { describe, expect, it } from 'vitest';
import { emptyPage, MOST_PAGE_BYTES, tooLargePage } from '../../src/pages/page-size.ts';
import { publish } from '../../src/publish/publish.ts';
import { world } from '../publish/fakes.ts';

describe('the size of a page', () => {
  it('has a limit, with a name for what is above', () => {
    expect(tooLargePage(MOST_PAGE_BYTES, 'a.md')).toBeUndefined();
    expect(tooLargePage(300 * 1024 * 1024, 'a.md')).toMatchObject({
      level: 'error',
      code: 'page-too-large',
      path: 'a.md',
      message: 'A page may have 64 MB, but this file has 300 MB, so it is not published.',
    });
  });

  it.each([
    ['', 1],
    [' \n\n', 1],
    ['# A', 0],
    ['---\ntitle: A\n---\n', 0],
  ])('of %j has %i problems', (text, count) => {
    expect(emptyPage(text, 'a.md')).toHaveLength(count);
  });

  it('of a file without anything is no reason not to publish it', async () => {
    const { report } = await publish(world({ c1: { 'some-page.md': '', 'other.md': '# Other' } }));
    expect(report.problems).toMatchObject([{ level: 'warning', code: 'page-empty', path: 'some-page.md' }]);
    expect(report.counts).toMatchObject({ added: 2, failed: 0 });
  });
});
