import { afterAll, describe, expect, it } from 'vitest';
import { HOSTILE_TEXTS } from '../support/hostile-texts.ts';
import { conversionSite, openPool } from './build.ts';

const markdown = openPool({ deadline: 1_000 });
const mdx = openPool({ deadline: 1_000 }, conversionSite('docusaurus'));
afterAll(async () => {
  await markdown[Symbol.asyncDispose]();
  await mdx[Symbol.asyncDispose]();
});

describe.each([
  { path: 'guide/page.md', pool: markdown },
  { path: 'guide/page.mdx', pool: mdx },
])('$path', ({ path, pool }) => {
  it.each(HOSTILE_TEXTS)('becomes an item, or plain text with a warning: $name', async ({ text }) => {
    const { html, problems } = await pool.convert(`# A\n\n${text}\n`, path);
    const isPlain = problems.some(({ code }) => code === 'page-too-slow' || code === 'body-not-converted');
    // Docusaurus gives headings of level 1 no id.
    expect(html).toMatch(isPlain ? '<pre># A' : /<h1(?: id="a")?>A<\/h1>/);
    expect(problems.filter(({ level }) => level === 'error')).toEqual([]);
  });
});
