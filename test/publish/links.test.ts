import { describe, expect, it } from 'vitest';
import { linkKey } from '../../src/pages/links/link-keys.ts';
import { check } from '../../src/publish/check.ts';
import { plan } from '../../src/publish/plan.ts';
import { publish } from '../../src/publish/publish.ts';
import type { LinkChecks } from '../../src/settings/settings.ts';
import { type Files, fakeService, MemoryStore, SETTINGS, world } from './fakes.ts';

const id = (path: string) => `https://docs.example.com/${path}`;

function site(files: Files, links: LinkChecks, parts: Parameters<typeof world>[1] = {}) {
  return world({ one: files }, { settings: { ...SETTINGS, links }, ...parts });
}

const broken: Files = {
  'a.md': '# A\n\n[no page](gone.md) and [no heading](#gone)\n\n[b](b.md#b), [there](b.md#gone)\n',
  'b.md': '# B\n\n[a](a.md#a)\n',
};

const found = [
  { code: 'link-to-nothing', path: 'a.md', line: 3, column: 1 },
  { code: 'anchor-to-nothing', path: 'a.md', line: 3, column: 24 },
  { code: 'anchor-to-nothing', path: 'a.md', line: 5, column: 14 },
];

async function lines(store: MemoryStore) {
  const reading = await store.read();
  return reading.kind === 'record' ? reading.record.items.values() : [];
}

describe('links that lead nowhere', () => {
  it.each([
    ['off', []],
    ['warn', found.map((problem) => ({ ...problem, level: 'warning' }))],
    ['error', found.map((problem) => ({ ...problem, level: 'error' }))],
  ] as const)('check, with `links: %s`', async (links, problems) => {
    const { report } = await check(site(broken, links));
    expect(report.problems).toMatchObject(problems);
    expect(report.problems).toHaveLength(problems.length);
  });

  it('name the page that has not got the anchor', async () => {
    const { report } = await check(site(broken, 'warn'));
    expect(report.problems[2]?.message).toBe(
      'The link `b.md#gone` must lead to a heading or an id, but `b.md` has no `gone`.',
    );
  });

  it('are warnings of a publish, also where the page that they lead to did not change', async () => {
    const store = new MemoryStore();
    await publish(site({ 'b.md': '# B\n' }, 'warn', { store }));
    const service = fakeService();
    const { report } = await publish(site(broken, 'warn', { store, service }));
    expect(report.problems).toMatchObject(found);
    expect(service.calls).toContain('batch');
  });

  // `aliases` of Zola: https://www.getzola.org/documentation/content/page/#front-matter
  it('are not those to an old address of a page that did not change and is not read', async () => {
    const store = new MemoryStore();
    const aliases = (...old: string[]) => `---\naliases: [${old.join(', ')}]\n---\n# B\n`;
    const linking = { 'a.md': '# A\n\n[old](/old/) [other](/other/)\n', 'c.md': '# C\n' };
    const codes = async (files: Files, command = publish) => {
      const { report } = await command(site(files, 'warn', { store }));
      return report.problems.map(({ code, target }) => `${code} ${target}`);
    };
    expect(await codes({ 'b.md': aliases('/old/') })).toEqual([]);
    expect([...(await lines(store))]).toEqual([
      expect.objectContaining({ path: 'b.md', formerly: [linkKey(id('old/'))] }),
    ]);
    expect(await codes({ 'b.md': aliases('/old/'), ...linking })).toEqual(['link-to-nothing /other/']);
    expect(await codes({ 'b.md': aliases('/other'), ...linking }, check)).toEqual(['link-to-nothing /old/']);
    expect(await codes({ 'b.md': '# B\n', ...linking }, check)).toEqual([
      'link-to-nothing /old/',
      'link-to-nothing /other/',
    ]);
    expect(await codes({ ...linking }, check)).toEqual(['link-to-nothing /old/', 'link-to-nothing /other/']);
  });

  it('keep a page from being published with `error`, and leave what is published of it', async () => {
    const store = new MemoryStore();
    const good = { ...broken, 'a.md': '# A\n' };
    await publish(site(good, 'error', { store }));
    const changed = { ...broken, 'b.md': '# B\n\nChanged.\n' };
    const commits = { good, changed };
    const settings = { ...SETTINGS, links: 'error' } as const;
    const options = { onError: 'skip' } as const;
    const planned = await plan(world(commits, { store, settings, options }));
    const { report } = await publish(world(commits, { store, settings, options }));
    expect(report.items).toMatchObject([
      { action: 'updated', documentId: id('b') },
      { action: 'failed', documentId: id('a'), reason: 'link-to-nothing' },
    ]);
    expect(planned.report.items).toEqual(report.items);
    expect(report.counts).toMatchObject({ failed: 1, deleted: 0 });
    expect(store.record?.items.has(id('a'))).toBe(true);
  });

  it.each([
    [['gone.md'], ['anchor-to-nothing', 'anchor-to-nothing']],
    [['#gone', 'b.md#*'], ['link-to-nothing']],
    [['**', '#*'], []],
  ])('are not told where the settings ignore them: %j', async (ignoredLinks, codes) => {
    for (const links of ['warn', 'error'] as const) {
      const { report } = await check(world({ one: broken }, { settings: { ...SETTINGS, links, ignoredLinks } }));
      expect(report.problems.map(({ code }) => code)).toEqual(codes);
    }
  });

  it('stop everything with `error` and `on-error: fail`', async () => {
    const service = fakeService();
    const { report } = await publish(site(broken, 'error', { service }));
    expect(service.calls).toEqual([]);
    expect(report.problems.at(-1)).toMatchObject({ code: 'nothing-pushed' });
  });
});

describe('a file that a page shows', () => {
  const page = { 'a.md': '# A\n\n![picture](img/a.png)\n' };
  const shown = { ...page, 'img/a.png': 'bytes' };

  it.each([
    ['comes', page, shown],
    ['goes', shown, page],
  ])('sends the page again when it %s', async (_, before, after) => {
    const store = new MemoryStore();
    await publish(world({ before }, { store }));
    const { report } = await publish(world({ before, after }, { store }));
    expect(report.items).toMatchObject([{ action: 'updated', reason: 'a file it includes or shows changed' }]);
    const service = fakeService();
    await publish(world({ before, after }, { store, service }));
    expect(service.calls).toEqual([]);
  });

  it('leaves the page alone when only its bytes change', async () => {
    const store = new MemoryStore();
    await publish(world({ shown }, { store }));
    const { report } = await publish(world({ shown, repainted: { ...shown, 'img/a.png': 'others' } }, { store }));
    expect(report.items).toEqual([]);
  });
});

describe('a link to a page that is not published', () => {
  const files: Files = {
    'a.md': '# A\n\n[b](b.md), [b](bee), [c](c)\n',
    'b.md': '---\ndraft: true\nslug: bee\n---\n# B\n',
    'c.md': '---\ncoveo: {publish: false}\n---\n# C\n',
  };
  const toPages = [
    ['b.md', 'b.md', '`draft` is `true`', 1],
    ['bee', 'b.md', '`draft` is `true`', 12],
    ['c', 'c.md', '`coveo.publish` is `false`', 22],
  ] as const;
  const expected = toPages.map(([href, path, reason, column]) => ({
    level: 'warning',
    code: 'link-to-unpublished',
    target: href,
    message: `The link \`${href}\` must lead to a page that is published, but \`${path}\` is not: ${reason}.`,
    hint: 'Readers find no page there. Publish that page too, or leave the link out until it is.',
    path: 'a.md',
    line: 3,
    column,
  }));

  it('says so and why, by path and by address', async () => {
    expect((await check(site(files, 'warn'))).report.problems).toEqual(expected);
    expect((await check(site(files, 'off'))).report.problems).toEqual([]);
    const { report } = await check(site(files, 'error'));
    expect(report.problems).toEqual(expected.map((problem) => ({ ...problem, level: 'error' })));
  });

  it('says the same where the record answers for that page', async () => {
    const store = new MemoryStore();
    await publish(site(files, 'warn', { store }));
    const edited = { ...files, 'a.md': `${files['a.md']}\nMore.\n` };
    const commits = { one: files, two: edited };
    const { report } = await publish(world(commits, { store, settings: { ...SETTINGS, links: 'warn' } }));
    expect(report.problems).toEqual(expected);
    expect(report.counts).toMatchObject({ updated: 1, unpublished: 2 });
  });

  it('says until when, where a date decides', async () => {
    const settings = { ...SETTINGS, site: { ...SETTINGS.site, generator: 'jekyll' as const } };
    const dated = { 'a.md': '---\n---\n[b](_posts/2026-02-01-b.md)\n', '_posts/2026-02-01-b.md': '---\n---\n# B\n' };
    const { report } = await check(world({ one: dated }, { settings }));
    expect(report.problems).toMatchObject([
      {
        code: 'link-to-unpublished',
        message: expect.stringContaining('`_posts/2026-02-01-b.md` is not: its date is in the future.'),
        hint: expect.stringContaining('before 2026-02-01T00:00:00.000Z'),
      },
    ]);
  });

  it('is sent again with the address once that page is published', async () => {
    const store = new MemoryStore();
    await publish(site(files, 'warn', { store }));
    const commits = { one: files, two: { ...files, 'b.md': '---\nslug: bee\n---\n# B\n' } };
    const { report } = await publish(world(commits, { store, settings: { ...SETTINGS, links: 'warn' } }));
    expect(report.items.map(({ path, action }) => `${action} ${path}`)).toEqual(['updated a.md', 'added b.md']);
    expect(report.problems).toEqual(expected.slice(2));
  });
});
