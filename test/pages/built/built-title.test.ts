import { describe, expect, it } from 'vitest';
import { builtPageReader } from '../../../src/pages/built/built-page.ts';
import { builtTitle } from '../../../src/pages/built/built-title.ts';
import { themeParts } from '../../../src/pages/built/theme-parts.ts';
import { SETTINGS } from '../../publish/fakes.ts';

const documentId = 'https://docs.example.com/plain-page/';

function titleFrom(html: string, title: string | undefined): string {
  const page = builtPageReader(themeParts('plain'))(html, documentId);
  const [content] = SETTINGS.content;
  if (page.kind !== 'page' || !content) throw new Error('The page must have a main element.');
  const file = { path: 'plain-page.md', rootPath: 'plain-page.md', blob: '', content };
  return builtTitle({ title, file, documentId }, page);
}

const tab = (title: string, text = '<p>a', above = '') => `<title>${title}</title>${above}<main>${text}</main>`;
const site = '<header><h1>My Docs</h1></header>';

describe('the title of a page by what was built of it', () => {
  it.each([
    ['its heading', tab('My Docs - Of the tab', '<h1>A</h1>', site), 'Of the front matter', 'A'],
    ['the front matter’s, where the site’s name is above', tab('My Docs - Page', '<p>a', site), 'Page', 'Page'],
    ['the front matter’s, with signs between', tab('Page - Two | My Docs', '<p>a', site), 'Page - Two', 'Page - Two'],
    ['the heading above', tab('Page - My Docs', '<p>a', '<h1>Page</h1>'), undefined, 'Page'],
    [
      'the heading above, before another of the front matter',
      tab('Page - My Docs', '<p>a', '<h1>Page</h1>'),
      'Other',
      'Page',
    ],
    ['the file’s name without that of the site', tab('Plain Page - My Docs'), undefined, 'Plain Page'],
    ['the file’s name behind that of the site', tab('My Docs | Plain Page'), undefined, 'Plain Page'],
    ['the first heading, where the tab has it', tab('My Docs | Part one', '<h2>Part one</h2>'), undefined, 'Part one'],
    [
      'the whole tab, where nobody knows which part is the site’s',
      tab('User plain page'),
      undefined,
      'User plain page',
    ],
    ['not an empty heading', tab('Page | My Docs', '<h1></h1><p>a'), 'Page', 'Page'],
    ['not a heading that is a picture', tab('', '<h1><img src="a" alt="b"></h1>'), undefined, 'Plain page'],
  ])('is %s', (_, html, title, expected) => {
    expect(titleFrom(html, title)).toBe(expected);
  });
});
