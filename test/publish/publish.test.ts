import { describe, expect, it } from 'vitest';
import { ServiceError, StoppedError } from '../../src/coveo/service-error.ts';
import { publish } from '../../src/publish/publish.ts';
import { fakeClock, fakeService, MemoryStore, patientClock, world } from './fakes.ts';

const one = { 'a.md': '# A\n', 'b.md': '# B\n' };
const two = { 'a.md': '# A, changed\n', 'c.md': '# C\n' };
const id = (path: string) => `https://docs.example.com/${path}`;

describe('publish', () => {
  it('sends everything on the first run, and the record comes last', async () => {
    const store = new MemoryStore();
    const service = fakeService();
    const { report, ending } = await publish(world({ one }, { store, service }));
    expect(ending).toBe('done');
    expect(report).toMatchObject({ mode: 'first', base: null, head: 'one', counts: { added: 2, deleted: 0 } });
    expect(service.calls).toEqual(['INCREMENTAL', 'container', 'upload', 'batch', 'IDLE']);
    expect([...(store.record?.items.keys() ?? [])]).toEqual([id('a'), id('b')]);
    expect(store.record).toMatchObject({ commit: 'one', branch: 'main', lease: undefined });
  });

  it('makes no call and no write when nothing changed', async () => {
    const store = new MemoryStore();
    await publish(world({ one }, { store }));
    const writes = store.written.length;
    const service = fakeService();
    const { report } = await publish(world({ one }, { store, service }));
    expect(report).toMatchObject({ mode: 'none', counts: { added: 0, unchanged: 2 } });
    expect(service.calls).toEqual([]);
    expect(store.written).toHaveLength(writes);
  });

  it('moves the record on to a commit that changes no page', async () => {
    const store = new MemoryStore();
    await publish(world({ one }, { store }));
    const service = fakeService();
    await publish(world({ one, same: { ...one, 'code.ts': '' } }, { store, service }));
    expect(service.calls).toEqual([]);
    expect(store.record?.commit).toBe('same');
  });

  it('adds before it deletes', async () => {
    const store = new MemoryStore();
    await publish(world({ one }, { store }));
    const service = fakeService();
    const { report } = await publish(world({ one, two }, { store, service }));
    expect(report.counts).toMatchObject({ added: 1, updated: 1, deleted: 1 });
    const batch = ['container', 'upload', 'batch'];
    expect(service.calls).toEqual(['INCREMENTAL', ...batch, ...batch, 'IDLE']);
    expect([...(store.record?.items.keys() ?? [])].sort()).toEqual([id('a'), id('c')]);
  });

  it('enters its intent and takes the lease before the first call', async () => {
    const store = new MemoryStore();
    const seen: unknown[] = [];
    const service = fakeService(() => seen.push(store.record));
    await publish(world({ one }, { store, service }));
    expect(seen[0]).toMatchObject({ lease: { run: 'run-1', head: 'one', expires: '2026-01-01T00:02:00.000Z' } });
    expect(store.written[0]?.items.get(id('a'))).toMatchObject({ doubt: true, digest: undefined });
  });

  it('re-sends a page that links to one whose address changed', async () => {
    const store = new MemoryStore();
    const linked = { 'a.md': '# A\n\nSee [b](b.md).\n', 'b.md': '# B\n' };
    await publish(world({ linked }, { store }));
    const moved = { ...linked, 'b.md': '---\nslug: elsewhere\n---\n# B\n' };
    const { report } = await publish(world({ linked, moved }, { store }));
    expect(report.items).toMatchObject([
      { action: 'updated', documentId: id('a'), reason: 'a page it links to changed its address' },
      { action: 'added', documentId: id('elsewhere'), from: { documentId: id('b') } },
      { action: 'deleted', documentId: id('b') },
    ]);
  });
});

describe('a run that fails', () => {
  const refused = new ServiceError({ kind: 'unauthorized', call: 'setStatus', message: 'The key was refused.' });

  it('leaves no trace when nothing could be sent', async () => {
    const store = new MemoryStore();
    const service = fakeService(() => {
      throw refused;
    });
    const { report, ending } = await publish(world({ one }, { store, service }));
    expect(ending).toBe('failed');
    expect(report.problems).toMatchObject([{ code: 'service-unauthorized', level: 'error' }]);
    expect(report.counts.added).toBe(0);
    expect(store.record).toBeUndefined();
  });

  it.each([
    [
      'whose answer was lost',
      new ServiceError({ kind: 'unreachable', call: 'setStatus', message: 'The answer was lost.' }),
    ],
    ['that was stopped', new StoppedError()],
    [
      'that the service failed at',
      new ServiceError({ kind: 'unavailable', call: 'setStatus', message: 'It failed.', status: 503 }),
    ],
  ])('sets the status back after a first call %s, which may have arrived', async (_name, error) => {
    const service = fakeService((call) => {
      if (call === 'INCREMENTAL') throw error;
    });
    await publish(world({ one }, { service }));
    expect(service.calls).toEqual(['INCREMENTAL', 'IDLE']);
  });

  it('makes no second call where the first was refused', async () => {
    const service = fakeService(() => {
      throw refused;
    });
    await publish(world({ one }, { service }));
    expect(service.calls).toEqual(['INCREMENTAL']);
  });

  it('puts back the very record that it found', async () => {
    const store = new MemoryStore();
    await publish(world({ one }, { store }));
    const before = store.record;
    const service = fakeService(() => {
      throw refused;
    });
    await publish(world({ one, two }, { store, service }));
    expect(store.record).toBe(before);
  });

  it('records what was accepted, doubts the rest, and the next run finishes', async () => {
    const store = new MemoryStore();
    await publish(world({ one }, { store }));
    let batches = 0;
    const service = fakeService((call) => {
      if (call === 'batch' && ++batches === 2) throw refused;
    });
    const failed = await publish(world({ one, two }, { store, service }));
    expect(failed.report.counts).toMatchObject({ added: 1, updated: 1, deleted: 0 });
    expect(service.calls.at(-1)).toBe('IDLE');
    expect(store.record?.items.get(id('b'))?.doubt).toBe(true);
    const again = fakeService();
    const { report } = await publish(world({ one, two }, { store, service: again }));
    expect(report.counts).toMatchObject({ added: 0, updated: 0, deleted: 1, unchanged: 2 });
  });
});

describe('a run that is stopped', () => {
  it('sets the status back, keeps what was accepted, and says how far it got', async () => {
    const store = new MemoryStore();
    await publish(world({ one }, { store }));
    const stop = new AbortController();
    let batches = 0;
    const service = fakeService((call) => {
      // After the items and before the deletes.
      if (call === 'batch' && ++batches === 1) stop.abort();
    });
    const { report, ending } = await publish(world({ one, two }, { store, service, signal: stop.signal }));
    expect(ending).toBe('failed');
    expect(service.calls).toEqual(['INCREMENTAL', 'container', 'upload', 'batch', 'IDLE']);
    expect(report.problems.map(({ code }) => code)).toEqual(['stopped']);
    expect(report.problems[0]?.message).toMatch(
      /2 of 3 changes were accepted and recorded; the next run goes on from there/,
    );
    expect(store.record?.lease).toBeUndefined();
    const next = await publish(world({ one, two }, { store }));
    expect(next.report.counts).toMatchObject({ added: 0, updated: 0, deleted: 1 });
  });
});

describe('the lease', () => {
  /** Sleeps so many times for no time at all, and then until it is cut short. */
  const restless = (times: number) => {
    const patient = patientClock();
    let left = times;
    return {
      ...patient,
      sleep: (ms: number, signal?: AbortSignal) => (left-- > 0 ? Promise.resolve() : patient.sleep(ms, signal)),
    };
  };

  it('is renewed while the run works, with everything in doubt that is not accepted', async () => {
    const store = new MemoryStore();
    await publish(world({ one }, { store, clock: restless(2) }));
    expect(store.written.map(({ lease }) => lease?.run)).toEqual(['run-1', 'run-1', 'run-1', undefined]);
    expect(store.written[1]?.items.get(id('a'))?.doubt).toBe(true);
  });

  it('that another run took over ends this one, which then writes nothing more', async () => {
    const store = new MemoryStore();
    const service = fakeService((call) => {
      if (call === 'upload') store.overwrite(undefined);
    });
    const { report, ending } = await publish(world({ one }, { store, service }));
    expect(ending).toBe('failed');
    expect(report.problems.map(({ code }) => code)).toContain('lease-lost');
    expect(store.record).toBeUndefined();
  });
});

describe('two runs', () => {
  const leased = async (store: MemoryStore, expires: string) => {
    await publish(world({ one }, { store }));
    const record = store.record;
    if (!record) throw new Error('The first run wrote no record.');
    store.overwrite({ ...record, lease: { run: 'other', head: 'two', expires } });
    return () => store.overwrite(record);
  };

  it('wait for each other', async () => {
    const store = new MemoryStore();
    const end = await leased(store, '2026-01-01T00:01:00.000Z');
    const clock = fakeClock();
    const ending = {
      ...clock,
      sleep: async (ms: number) => {
        await clock.sleep(ms);
        if (clock.slept.length === 3) end();
      },
    };
    const run = world({ one }, { store, clock: ending });
    await publish(run);
    expect(clock.slept).toEqual([5_000, 5_000, 5_000]);
    expect(run.said).toEqual([
      'Another run (other) is publishing two; waiting for it to end. If it was killed, this one takes over in 60 seconds.',
    ]);
  });

  it('do not wait for one that was killed longer than its lease', async () => {
    const store = new MemoryStore();
    await leased(store, '2026-01-01T00:00:20.000Z');
    const clock = fakeClock();
    await publish(world({ one }, { store, clock }));
    expect(clock.slept).toEqual([5_000, 5_000, 5_000, 5_000]);
    expect(store.record?.lease).toBeUndefined();
  });

  it('do not wait for one that has ended, as GitHub says', async () => {
    const store = new MemoryStore();
    await leased(store, '2026-01-01T00:10:00.000Z');
    const asked: string[] = [];
    const isRunOver = async (run: string) => asked.push(run) > 0;
    // Nobody who sleeps by this clock wakes up.
    const { report } = await publish(world({ one, two }, { store, clock: patientClock(), isRunOver }));
    expect([asked, report.counts]).toMatchObject([['other'], { added: 1, updated: 1, deleted: 1 }]);
  });

  it('wait where nobody can say whether the other one has ended', async () => {
    const store = new MemoryStore();
    await leased(store, '2026-01-01T00:00:08.000Z');
    const clock = fakeClock();
    const isRunOver = () => Promise.reject(new Error('403'));
    await publish(world({ one }, { store, clock, isRunOver }));
    expect(clock.slept).toEqual([5_000, 3_000]);
  });

  it('plan again when the other one wrote first', async () => {
    const store = new MemoryStore();
    const write = store.write.bind(store);
    let first = true;
    store.write = async (record, over) => {
      if (!first) return write(record, over);
      first = false;
      await publish(world({ one }, { store, options: { run: 'other' } }));
      return write(record, over);
    };
    const service = fakeService();
    const { report } = await publish(world({ one }, { store, service }));
    expect(report).toMatchObject({ mode: 'none', counts: { unchanged: 2 } });
    expect(service.calls).toEqual([]);
  });

  it('never let an older commit follow a newer one', async () => {
    const store = new MemoryStore();
    await publish(world({ one, two }, { store }));
    const service = fakeService();
    const { report, ending } = await publish(world({ one, two }, { store, service, options: { head: 'one' } }));
    expect(ending).toBe('done');
    expect(report.problems).toMatchObject([{ level: 'notice', code: 'older-commit' }]);
    expect(service.calls).toEqual([]);
  });

  it('on two branches are refused unless asked for', async () => {
    const store = new MemoryStore();
    await publish(world({ one }, { store }));
    const origin = { branch: 'next' };
    const refused = await publish(world({ one, two }, { store, origin }));
    expect(refused.ending).toBe('usage');
    const asked = await publish(world({ one, two }, { store, origin, options: { anyBranch: true } }));
    expect(asked.ending).toBe('done');
    expect(store.record?.branch).toBe('next');
  });
});

describe('pages with errors', () => {
  const broken = { 'a.md': '# A, changed\n', 'b.md': '---\ntitle: [\n---\n# B\n' };

  it('stop everything by default', async () => {
    const store = new MemoryStore();
    await publish(world({ one }, { store }));
    const service = fakeService();
    const { report } = await publish(world({ one, broken }, { store, service }));
    expect(service.calls).toEqual([]);
    expect(report.counts).toMatchObject({ updated: 0, failed: 1 });
    expect(report.problems.map(({ code }) => code)).toContain('nothing-pushed');
    expect(store.record?.commit).toBe('one');
  });

  it('keep their items when the others are to go on', async () => {
    const store = new MemoryStore();
    await publish(world({ one }, { store }));
    const { report } = await publish(world({ one, broken }, { store, options: { onError: 'skip' } }));
    expect(report.counts).toMatchObject({ updated: 1, deleted: 0, failed: 1 });
    expect(store.record?.items.has(id('b'))).toBe(true);
  });

  it('are no reason to delete everything when there is no page left', async () => {
    const store = new MemoryStore();
    await publish(world({ one }, { store }));
    const service = fakeService();
    const { report } = await publish(world({ one, empty: { 'x.txt': '' } }, { store, service }));
    expect(report.problems).toMatchObject([{ code: 'no-pages' }, { code: 'nothing-pushed' }]);
    expect(service.calls).toEqual([]);
  });
});
