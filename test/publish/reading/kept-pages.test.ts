import { describe, expect, it } from 'vitest';
import type { Conversion } from '../../../src/pages/conversion.ts';
import type { Page } from '../../../src/pages/page.ts';
import type { PageText } from '../../../src/pages/page-text.ts';
import { addressBook } from '../../../src/plan/addresses.ts';
import { recordByPath } from '../../../src/plan/cheap-pass.ts';
import { openSite } from '../../../src/publish/reading/commit-site.ts';
import { keptPages } from '../../../src/publish/reading/kept-pages.ts';
import { pageConverter } from '../../../src/publish/reading/page-converter.ts';
import { readFile } from '../../../src/publish/reading/read-file.ts';
import { file } from '../../plan/build.ts';
import { inProcess } from '../../support/in-process.ts';
import { SETTINGS, world } from '../fakes.ts';

const TEXT = '---\ntitle: T\n---\n# H\n';
const taken = file('a.md');
const page: Page = { file: taken, documentId: 'https://x/a', metadata: { tags: ['a', 'b'], n: 1 }, digest: 'd' };
const body = { body: '# H\n', bodyLine: 4 };

describe('keptPages', () => {
  it('hands out what it was given', () => {
    const kept = keptPages();
    kept.keep(TEXT, { page, body });
    expect(kept.of(taken, TEXT)).toEqual({ page, body });
  });

  it('knows nothing of another file, or of another text of it', () => {
    const kept = keptPages();
    kept.keep(TEXT, { page, body });
    expect(kept.of(file('b.md'), TEXT)).toBeUndefined();
    expect(kept.of(file('a.md', 'another blob'), TEXT)).toBeUndefined();
  });

  it('does not keep a body that is not the end of the file', () => {
    const kept = keptPages();
    kept.keep(TEXT, { page, body: { body: '# Other\n', bodyLine: 4 } });
    expect(kept.of(taken, TEXT)).toBeUndefined();
  });

  it('keeps no more than there is room for', () => {
    const kept = keptPages(JSON.stringify({ ...page, file: undefined }).length + 10);
    kept.keep(TEXT, { page, body });
    kept.keep(TEXT, { page: { ...page, file: file('b.md') }, body });
    expect(kept.of(taken, TEXT)).toBeDefined();
    expect(kept.of(file('b.md'), TEXT)).toBeUndefined();
  });
});

describe('a page that is sent', () => {
  it.each([
    ['front matter', TEXT],
    ['none', '# H\n'],
    ['front matter alone', '---\ntitle: T\n---'],
    ['Windows line ends', '---\r\ntitle: T\r\ntags: [x]\r\n---\r\n# H\r\n'],
    ['a byte order mark', '\ufeff---\ntitle: T\n---\n# H\n'],
    ['a comment around it', '<!--\n---\ntitle: T\n---\n-->\n# H\n'],
  ])('is what it would be if its front matter were read again: %s', async (_name, text) => {
    const given: PageText[] = [];
    const conversion: Conversion = {
      ...inProcess,
      open(site) {
        const convert = inProcess.open(site);
        return (input) => {
          given.push(input);
          return convert(input);
        };
      },
    };
    const context = world({ one: { 'a.md': text } }, { conversion });
    const opened = await openSite(context, 'one', SETTINGS);
    const [only] = opened.files;
    if (!only) throw new Error('The page is missing.');
    const content = Buffer.from(text);
    expect(readFile(opened, { file: only, settings: '' }, content).reading.kind).toBe('page');
    const addresses = addressBook([], recordByPath(undefined));
    for (const site of [opened, { ...opened, kept: keptPages(0) }])
      await pageConverter(context, site, addresses)(only, content);
    expect(given).toHaveLength(2);
    expect(given[0]).toEqual(given[1]);
  });
});
