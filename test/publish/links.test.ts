import { describe, expect, it } from 'vitest';
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
