import { describe, expect, it } from 'vitest';
import { parseShare } from '../../src/plan/share.ts';
import type { RunOptions } from '../../src/publish/context.ts';
import { plan } from '../../src/publish/plan.ts';
import { publish } from '../../src/publish/publish.ts';
import type { RecordReading } from '../../src/repository/repository.ts';
import { type Files, fakeService, MemoryStore, world } from './fakes.ts';

const COMMITS: Readonly<Record<string, Files>> = {
  first: { 'a.md': '# A\n', 'b.md': '# B\n' },
  second: { 'a.md': '# A, edited\n', 'c.md': '# C\n' },
};

/** A world in which the second commit is published. */
async function published() {
  const store = new MemoryStore();
  await publish(world(COMMITS, { store }));
  return store;
}

function codesOf({ report }: Awaited<ReturnType<typeof publish>>): readonly string[] {
  return report.problems.map(({ code }) => code);
}

describe('an older commit', () => {
  it('is left alone, with one sentence that says why', async () => {
    const ended = await publish(world(COMMITS, { store: await published(), options: { head: 'first' } }));
    expect(codesOf(ended)).toEqual(['older-commit']);
    expect(ended.report.problems[0]?.message).toBe(
      'Nothing was done: first is an older commit than second, which is published already.',
    );
    expect(ended.report.calls.requests).toBe(0);
  });

  it('is published when it is named, and the record moves back and says so', async () => {
    const store = await published();
    const ended = await publish(world(COMMITS, { store, options: { head: 'first', rollback: true } }));
    expect(codesOf(ended)).toEqual(['rollback']);
    expect(ended.report.counts).toMatchObject({ added: 1, updated: 1, deleted: 1 });
    expect(store.record?.commit).toBe('first');
    const forward = await publish(world(COMMITS, { store }));
    expect(codesOf(forward)).toEqual([]);
    expect(forward.report.counts).toMatchObject({ added: 1, updated: 1, deleted: 1 });
  });
});

describe('a damaged record', () => {
  class DamagedStore extends MemoryStore {
    override async read(): Promise<RecordReading> {
      const reading = await super.read();
      return this.record
        ? reading
        : { kind: 'damaged', reason: '`record.json` is not JSON.', version: reading.version };
    }
  }

  it('stops the run, and the words name the way out', async () => {
    const ended = await publish(world(COMMITS, { store: new DamagedStore() }));
    expect(ended.ending).toBe('failed');
    expect(ended.report.problems[0]).toMatchObject({ code: 'record-damaged' });
    expect(ended.report.problems[0]?.hint).toContain('docs-to-coveo publish --adopt');
  });

  it('gives way to a new one when that is asked for: everything is sent, nothing is deleted', async () => {
    const store = new DamagedStore();
    const ended = await publish(world(COMMITS, { store, options: { adopt: true } }));
    expect(codesOf(ended)).toEqual(['record-replaced']);
    expect(ended.report).toMatchObject({ mode: 'first', counts: { added: 2, deleted: 0 } });
    expect([...(store.record?.items.keys() ?? [])]).toHaveLength(2);
  });

  it('of a newer version is not given up', async () => {
    const store = new MemoryStore();
    store.read = async () => ({ kind: 'newer', tool: '9.0.0', version: '' });
    const ended = await publish(world(COMMITS, { store, options: { adopt: true } }));
    expect(codesOf(ended)).toEqual(['record-newer']);
  });
});

describe('a plan that was looked at', () => {
  async function plannedAt(commits: typeof COMMITS, store: MemoryStore) {
    const { report } = await plan(world(commits, { store }));
    if (!report.fingerprint) throw new Error('A plan has a fingerprint.');
    return report.fingerprint;
  }

  it('is carried out when nothing has moved on, also at another commit with the same tree', async () => {
    const store = new MemoryStore();
    const planned = await plannedAt(COMMITS, store);
    const merged = { ...COMMITS, merge: COMMITS.second ?? {} };
    const ended = await publish(world(merged, { store, options: { planned } }));
    expect(codesOf(ended)).toEqual([]);
    expect(ended.report.counts.added).toBe(2);
  });

  it.each<[string, (parts: { store: MemoryStore }) => Parameters<typeof world>, string]>([
    ['the tree', ({ store }) => [{ ...COMMITS, third: { 'a.md': '# A\n' } }, { store }], 'the files of the commit'],
    [
      'an option',
      ({ store }) => [COMMITS, { store, options: { share: parseShare('1/200') } }],
      'an option, a date that decides',
    ],
  ])('is refused when %s is another', async (_, worldOf, words) => {
    const store = new MemoryStore();
    const planned = await plannedAt(COMMITS, store);
    const service = fakeService();
    const [commits, parts = {}] = worldOf({ store });
    const ended = await publish(world(commits, { ...parts, service, options: { ...parts.options, planned } }));
    expect(ended.ending).toBe('usage');
    expect(ended.report.problems[0]?.message).toContain(words);
    expect(service.calls).toEqual([]);
  });

  it('is refused when the record has moved on', async () => {
    const store = new MemoryStore();
    const planned = await plannedAt(COMMITS, store);
    await publish(world(COMMITS, { store, options: { head: 'first' } }));
    const ended = await publish(world(COMMITS, { store, options: { planned } }));
    expect(ended.report.problems[0]?.message).toContain('the record of what is published');
  });
});

describe('shares of a first publish', () => {
  const pages = Object.fromEntries(Array.from({ length: 40 }, (_, n) => [`docs/${n}.md`, `# Page ${n}\n`]));
  const commits = { one: pages };
  const share = (text: string, store: MemoryStore, options: Partial<RunOptions> = {}) =>
    publish(world(commits, { store, options: { share: parseShare(text), run: `share ${text}`, ...options } }));

  it('at the same time put all pages into one record, and leave nothing for the plain run', async () => {
    const store = new MemoryStore();
    const ended = await Promise.all(['1/3', '2/3', '3/3'].map((text) => share(text, store)));
    for (const one of ended) expect(codesOf(one)).toEqual(['share']);
    expect(ended.reduce((sum, { report }) => sum + report.counts.added, 0)).toBe(40);
    expect(store.record?.items.size).toBe(40);
    expect(store.record?.lease).toBeUndefined();
    expect([...(store.record?.items.values() ?? [])].filter(({ doubt }) => doubt)).toEqual([]);
    const service = fakeService();
    const plain = await publish(world(commits, { store, service }));
    expect(plain.report.counts).toMatchObject({ added: 0, deleted: 0, unchanged: 40 });
    expect(service.calls).toEqual([]);
  });

  it('name all who are at work in the lease, and a plain run waits for every one of them', async () => {
    const store = new MemoryStore();
    await Promise.all(['1/2', '2/2'].map((text) => share(text, store)));
    const most = store.written.map(({ lease }) => lease?.shares?.length ?? 0);
    expect(Math.max(...most)).toBe(2);
    expect(store.written.find(({ lease }) => lease?.shares?.length === 2)?.lease).toMatchObject({ head: 'one', of: 2 });
  });

  it('leave deletes to the plain run', async () => {
    const store = new MemoryStore();
    await publish(world({ none: { ...pages, 'gone.md': '# Gone\n' } }, { store }));
    const ended = await publish(
      world({ none: {}, one: pages }, { store, options: { share: parseShare('1/1'), run: 'share' } }),
    );
    expect(ended.report.counts.deleted).toBe(0);
    const plain = await publish(world({ none: {}, one: pages }, { store }));
    expect(plain.report.counts).toMatchObject({ added: 0, updated: 0, deleted: 1 });
  });

  it('of another commit do not join: they are told that theirs is older', async () => {
    const store = new MemoryStore();
    await publish(world(COMMITS, { store }));
    const options = { share: parseShare('1/2'), head: 'first' };
    expect(codesOf(await publish(world(COMMITS, { store, options })))).toEqual(['older-commit']);
  });
});
