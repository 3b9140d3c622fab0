import { describe, expect, it } from 'vitest';
import { check } from '../../src/publish/check.ts';
import { plan } from '../../src/publish/plan.ts';
import { publish } from '../../src/publish/publish.ts';
import { type Files, MemoryStore, memoryRepository, SETTINGS, world } from './fakes.ts';

const FILES: Files = {
  'z.md': '---\ndraft: true\n---\n',
  'a.md': '# A\n',
  'b.md': '---\ncoveo: {publish: false}\n---\n',
  'c.md': '---\npublished: false\n---\n',
  'left.txt': 'No entry of `content` takes it.',
};
const SETTINGS_WITHOUT = { ...SETTINGS, content: SETTINGS.content.map((entry) => ({ ...entry, exclude: ['x/**'] })) };
const HELD_BACK = [
  { path: 'b.md', reason: '`coveo.publish` is `false`' },
  { path: 'c.md', reason: '`published` is `false`' },
  { path: 'z.md', reason: '`draft` is `true`' },
];

describe('what is not published on purpose', () => {
  it.each([
    ['plan', plan],
    ['publish', publish],
    ['check', check],
  ] as const)('is counted and listed by %s, by path, but not what no content entry takes', async (_command, run) => {
    const files = { ...FILES, 'x/y.md': '---\ndraft: true\n---\n' };
    const { report } = await run(world({ one: files }, { settings: SETTINGS_WITHOUT }));
    expect(report.unpublished).toEqual(HELD_BACK);
    expect(report.counts.unpublished).toBe(3);
  });

  it('is the same where the record answers for it, and no file is read', async () => {
    const store = new MemoryStore();
    await publish(world({ one: FILES }, { store }));
    const repository = memoryRepository({ one: FILES });
    const read: string[] = [];
    const watched = {
      ...repository,
      readBlobs(blobs: Parameters<typeof repository.readBlobs>[0]) {
        for (const blob of blobs as readonly string[]) read.push(blob);
        return repository.readBlobs(blobs);
      },
    };
    const { report } = await plan(world({ one: FILES }, { store, repository: watched }));
    expect(read).toEqual([]);
    expect([report.unpublished, report.counts.unpublished, report.mode]).toEqual([HELD_BACK, 3, 'none']);
  });

  it('says until when, where a date decides, also from the record', async () => {
    const files = { 'content/a.md': '# A\n', 'content/b.md': '---\npublishdate: 2026-02-01\n---\n', 'hugo.toml': '' };
    const settings = {
      ...SETTINGS,
      site: { ...SETTINGS.site, generator: 'hugo' as const },
      content: SETTINGS.content.map((entry) => ({ ...entry, root: 'content' })),
    };
    const store = new MemoryStore();
    const expected = [
      { path: 'content/b.md', reason: 'its publish date is in the future', until: '2026-02-01T00:00:00.000Z' },
    ];
    expect((await publish(world({ one: files }, { store, settings }))).report.unpublished).toEqual(expected);
    expect((await plan(world({ one: files }, { store, settings }))).report.unpublished).toEqual(expected);
  });
});
