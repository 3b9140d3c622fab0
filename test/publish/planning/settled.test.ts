import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ServiceError } from '../../../src/coveo/service-error.ts';
import type { PublishingContext } from '../../../src/publish/context.ts';
import { publish } from '../../../src/publish/publish.ts';
import type { RecordStore } from '../../../src/repository/repository.ts';
import { type Files, fakeService, MemoryStore, memoryRepository, patientClock, SETTINGS, world } from '../fakes.ts';
import { settingsWith } from '../settings-of.ts';

type Parts = Partial<Omit<PublishingContext, 'options'>> & { readonly options?: Partial<PublishingContext['options']> };

/** The same store as one that can tell nothing but all of its lines. */
function plain(store: MemoryStore): RecordStore {
  return {
    read: () => store.read(),
    write: (record, over) => store.write(record, over),
    remove: (over) => store.remove(over),
  };
}

/** A store whose lines are counted when they are read. */
class WatchedStore extends MemoryStore {
  reads = 0;

  override read() {
    this.reads++;
    return super.read();
  }
}

const ONE: Files = {
  'a.md': '# A\n',
  'b.md': '# B\n\n![P](p.png)\n',
  'p.png': 'P',
  'draft.md': '---\ndraft: true\n---\n',
};

const EVERYONE = 'permissions: {sets: {all: {anonymous: true}}, rules: [{paths: "**", use: all}]}';
/** Its second rule matches no page. */
const IDLE =
  'permissions: {sets: {all: {anonymous: true}}, rules: [{paths: "**", use: all}, {paths: "x/**", use: all}]}';

/** Publishes a commit, and then another world from the record of that. */
async function publishTwice(store: MemoryStore, [first, second]: readonly [Files, Files], parts: Parts = {}) {
  await publish(world({ first }, { store }));
  const before = { reads: store instanceof WatchedStore ? store.reads : 0, writes: store.written.length };
  const service = fakeService();
  const result = await publish(world({ first, second }, { store, service, ...parts }));
  return { ...result, calls: service.calls, before };
}

describe('a run with nothing to do', () => {
  it('reads no line of the record where the tree is the same', async () => {
    const store = new WatchedStore();
    const repository = memoryRepository({ first: ONE, second: ONE });
    const tree = () => Promise.reject(new Error('The tree was asked for.'));
    const { report, before } = await publishTwice(store, [ONE, ONE], { repository: { ...repository, tree } });
    expect(store.reads).toBe(before.reads);
    expect(report).toMatchObject({ mode: 'none', counts: { unchanged: 2, unpublished: 1 }, problems: [] });
    expect(report.unpublished).toEqual([{ path: 'draft.md', reason: '`draft` is `true`' }]);
    expect(store.record?.commit).toBe('second');
  });

  it('reads no line of it where another file has changed', async () => {
    const store = new WatchedStore();
    const { report, before, calls } = await publishTwice(store, [ONE, { ...ONE, 'code.ts': 'x' }]);
    expect({ reads: store.reads, calls }).toEqual({ reads: before.reads, calls: [] });
    expect(report.counts).toMatchObject({ unchanged: 2, unpublished: 1 });
  });

  it('writes nothing for the same commit', async () => {
    const store = new WatchedStore();
    await publish(world({ first: ONE }, { store }));
    const { written, reads } = store;
    const writes = written.length;
    await publish(world({ first: ONE }, { store }));
    expect({ reads: store.reads, writes: written.length }).toEqual({ reads, writes });
  });

  it.each<[string, Files, Parts]>([
    ['a page changed', { ...ONE, 'a.md': '# A, changed\n' }, {}],
    ['a page came', { ...ONE, 'c.md': '# C\n' }, {}],
    ['a page went', { 'a.md': '# A\n', 'p.png': 'P', 'draft.md': '---\ndraft: true\n---\n' }, {}],
    ['a page was renamed', { ...ONE, 'a.md': '', 'z.md': '# A\n' }, {}],
    ['two pages changed places', { ...ONE, 'a.md': '# B\n\n![P](p.png)\n', 'b.md': '# A\n' }, {}],
    ['a draft was finished', { ...ONE, 'draft.md': '# D\n' }, {}],
    [
      'a file that a page shows went',
      { 'a.md': '# A\n', 'b.md': ONE['b.md'] ?? '', 'draft.md': ONE['draft.md'] ?? '' },
      {},
    ],
    ['other settings', ONE, { settings: { ...SETTINGS, metadata: { ...SETTINGS.metadata, add: { product: 'X' } } } }],
    ['settings with permissions', ONE, { settings: settingsWith(EVERYONE) }],
    ['another version of this program', ONE, { version: '9.9.9' }],
    ['another home of the repository', ONE, { origin: { repository: 'acme/other', branch: 'main' } }],
    ['another branch', ONE, { origin: { repository: 'acme/docs', server: 'https://github.com', branch: 'other' } }],
    ['a rebuild', ONE, { options: { rebuild: true } }],
    ['a share of the pages', ONE, { options: { share: { number: 1, of: 2 } } }],
  ])('reads them where there is %s', async (_name, second, parts) => {
    const store = new WatchedStore();
    const { before } = await publishTwice(store, [ONE, second], parts);
    expect(store.reads).toBeGreaterThan(before.reads);
  });

  it('looks again when the moment of a page has passed', async () => {
    const files = {
      'content/a.md': '# A\n',
      'content/b.md': '---\npublishdate: 2026-02-01\n---\n# B\n',
      'hugo.toml': '',
    };
    const content = SETTINGS.content.map((entry) => ({ ...entry, root: 'content' }));
    const settings = { ...SETTINGS, site: { ...SETTINGS.site, generator: 'hugo' as const }, content };
    const store = new WatchedStore();
    const countsAt = async (moment: string) =>
      (await publish(world({ files }, { store, settings, clock: patientClock(moment) }))).report.counts;
    await countsAt('2026-01-01T00:00:00Z');
    const { reads } = store;
    expect(await countsAt('2026-01-31T23:59:59Z')).toMatchObject({ added: 0, unpublished: 1 });
    expect(store.reads).toBe(reads);
    expect(await countsAt('2026-02-01T00:00:00Z')).toMatchObject({ added: 1, unpublished: 0 });
  });

  it('opens the commit again where it had to wait for another run, since dates may have passed', async () => {
    const b = '---\nexpirydate: 2026-02-01\n---\n# B\n';
    const first = { 'content/a.md': '# A\n', 'content/b.md': b, 'hugo.toml': '' };
    const content = SETTINGS.content.map((entry) => ({ ...entry, root: 'content' }));
    const settings = { ...SETTINGS, site: { ...SETTINGS.site, generator: 'hugo' as const }, content };
    const store = new MemoryStore();
    await publish(world({ first }, { store, settings, clock: patientClock('2026-01-01T00:00:00Z') }));
    let now = '2026-01-31T23:59:59Z';
    const clock = { ...patientClock(), now: () => new Date(now) };
    const write = store.write.bind(store);
    store.write = async (record, over) => {
      store.write = write;
      now = '2026-02-01T00:10:00Z';
      if (store.record) store.overwrite(store.record);
      return write(record, over);
    };
    const commits = { first, second: { ...first, 'content/a.md': '# A, changed\n' } };
    const { report } = await publish(world(commits, { store, settings, clock, options: { allowDeletes: 1 } }));
    expect(report.counts).toMatchObject({ updated: 1, deleted: 1, unpublished: 1 });
  });

  it.each<[string, Files, Parts]>([
    ['a page that cannot be published', { ...ONE, 'bad.md': '---\na: [\n---\n' }, { options: { onError: 'skip' } }],
    [
      'a rule that no page matches',
      ONE,
      {
        settings: settingsWith(IDLE),
      },
    ],
  ])('has something to say at each run: %s', async (_name, files, parts) => {
    const store = new MemoryStore();
    const run = async () => (await publish(world({ files }, { store, ...parts }))).report;
    await run();
    expect(store.record?.settled).toBeUndefined();
    const { problems } = await run();
    expect(problems).not.toEqual([]);
  });
});

describe('what a run has left to do', () => {
  it('is done by the next one where a rebuild could not delete, because the service did not tell its time', async () => {
    const store = new MemoryStore();
    const { 'b.md': _gone, ...without } = ONE;
    const commits = { first: ONE, second: without };
    await publish(world({ first: ONE }, { store }));
    const timeless = { ...fakeService(), setStatus: async () => undefined };
    const { report } = await publish(world(commits, { store, service: timeless, options: { rebuild: true } }));
    expect(report.problems.map(({ code }) => code)).toEqual(['no-service-clock']);
    expect(store.record?.settled).toBeUndefined();
    const { report: next } = await publish(world(commits, { store }));
    expect(next.counts).toMatchObject({ deleted: 1, unchanged: 1 });
  });

  it('is done by the next one where one share of a commit sent its pages and another could not begin', async () => {
    const store = new MemoryStore();
    const paths = Array.from({ length: 20 }, (_, n) => `${n}.md`);
    const all = (text: string): Files => Object.fromEntries(paths.map((path) => [path, `# ${path} ${text}\n`]));
    const commits = { first: all('one'), second: all('two') };
    await publish(world({ first: all('one') }, { store }));
    const inShare = (number: number, parts: Parts = {}) =>
      publish(world(commits, { store, ...parts, options: { share: { number, of: 2 }, run: `run-${number}` } }));
    const setStatus = async () => {
      await inShare(2);
      throw new ServiceError({ kind: 'forbidden', call: 'status', message: 'No.' });
    };
    await inShare(1, { service: { ...fakeService(), setStatus } });
    const back = { ...commits, third: all('one') };
    const { report } = await publish(world(back, { store }));
    expect(report.counts.updated).toBeGreaterThan(0);
  });
});

describe('for every history', () => {
  const text = fc.constantFrom(
    '# A\n',
    '# B\n',
    '---\ndraft: true\n---\n',
    '---\nslug: same\n---\n',
    '---\na: [\n---\n',
    '![P](p.png)\n',
    '[B](b.md)\n',
  );
  const path = fc.constantFrom('a.md', 'b.md', 'c/d.md', 'c/é.md', 'p.png', 'code.ts');
  /** `rebuild`: by a service that does not tell its time, so that deletes are left to the run after it. */
  const step = fc.record({ files: fc.dictionary(path, text, { maxKeys: 5 }), rebuild: fc.boolean() });
  const histories = fc.array(step, { minLength: 2, maxLength: 6 });

  it('a run says and records what it does where it reads every line', async () => {
    await fc.assert(
      fc.asyncProperty(histories, async (history) => {
        const quick = new MemoryStore();
        const slow = new MemoryStore();
        const commits: Record<string, Files> = {};
        const runs = history.flatMap((one) => [one, { ...one, rebuild: false }]);
        for (const [index, { files, rebuild }] of runs.entries()) {
          commits[`c${index}`] = files;
          const options = { onError: 'skip', allowDeletes: 100, rebuild } as const;
          const service = { ...fakeService(), setStatus: async () => undefined };
          const [ours, theirs] = [
            await publish(world(commits, { store: quick, options, service })),
            await publish(world(commits, { store: plain(slow), options, service })),
          ];
          expect(ours).toEqual(theirs);
          const { settled: _ours, ...left } = quick.record ?? {};
          const { settled: _theirs, ...right } = slow.record ?? {};
          expect(left).toEqual(right);
        }
      }),
      { numRuns: 150 },
    );
  });
});
