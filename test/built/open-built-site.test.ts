import { mkdir, mkdtemp, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openBuiltSite } from '../../src/built/open-built-site.ts';

describe('the folder of a built site', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'built-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  async function put(path: string, text = path, time?: string) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
    if (time) await utimes(join(folder, path), new Date(time), new Date(time));
  }

  it('names its pages, and knows when the newest was written', async () => {
    await put('index.html', 'x', '2026-01-02T00:00:00Z');
    await put('a/b.htm', 'x', '2026-01-03T00:00:00Z');
    await put('a/plain', 'x', '2026-01-01T00:00:00Z');
    await put('a/style.css', 'x', '2026-02-01T00:00:00Z');
    const site = await openBuiltSite(folder);
    expect([...(site?.files ?? [])]).toEqual(['a/b.htm', 'a/plain', 'index.html']);
    expect(site?.newest.toISOString()).toBe('2026-01-03T00:00:00.000Z');
  });

  it('gives the text of any file, without a byte order mark, and of none outside', async () => {
    await put('site/index.html', '\uFEFFé');
    await put('site/sitemap.xml');
    await put('secret');
    const site = await openBuiltSite(join(folder, 'site'));
    const texts = ['index.html', 'sitemap.xml', 'none.xml', 'index.html/x', '../secret', join(folder, 'secret'), ''];
    expect(await Promise.all(texts.map((path) => site?.read(path)))).toEqual([
      'é',
      'site/sitemap.xml',
      ...Array(5).fill(undefined),
    ]);
  });

  it('gives the text of a page in the encoding that it names', async () => {
    const file = join(folder, 'index.html');
    await writeFile(file, Buffer.from('<meta charset="iso-8859-1"><p>\u00e9', 'latin1'));
    expect(await (await openBuiltSite(folder))?.read('index.html')).toContain('<p>\u00e9');
  });

  it('does not follow links to files', async () => {
    await put('outside.html');
    await put('site/index.html');
    await symlink('../outside.html', join(folder, 'site/link.html'));
    expect([...((await openBuiltSite(join(folder, 'site')))?.files ?? [])]).toEqual(['index.html']);
  });

  it.each(['none', 'empty', 'file.html'])('is none where there are no pages: %s', async (name) => {
    await put('empty/style.css');
    await put('file.html');
    expect(await openBuiltSite(join(folder, name))).toBeUndefined();
  });
});
