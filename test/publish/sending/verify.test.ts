import { describe, expect, it } from 'vitest';
import type { IndexingEntry } from '../../../src/coveo/indexing-logs.ts';
import { ServiceError } from '../../../src/coveo/service-error.ts';
import { publish } from '../../../src/publish/publish.ts';
import { fakeService, MemoryStore, world } from '../fakes.ts';
import { movingClock, sandboxed } from '../sandboxed.ts';

const id = (name: string) => `https://docs.example.com/${name}`;
const one = { 'a.md': '# A\n', 'b.md': '# B\n' };
const two = { 'a.md': '# A, changed\n' };
const options = { verifyMinutes: 15 };

function entry(name: string, parts: Partial<IndexingEntry> = {}): IndexingEntry {
  const done = { operation: 'ADD', task: 'INDEXING', result: 'COMPLETED' };
  return { time: new Date(0), documentId: id(name), ...done, ...parts };
}

/** Logs that show more at each look; the last look goes on for ever. */
function logs(...looks: readonly (readonly IndexingEntry[])[]) {
  let look = 0;
  const readLogs = async function* () {
    yield* looks[Math.min(look++, looks.length - 1)] ?? [];
  };
  return { readLogs, looks: () => look };
}

describe('verify: wait', () => {
  it('waits until every item is accounted for', async () => {
    const { readLogs, looks } = logs([], [entry('a')], [entry('a'), entry('b')]);
    const ended = await publish(world({ one }, { readLogs, clock: movingClock(), options }));
    expect(ended.ending).toBe('done');
    expect(ended.report.problems).toEqual([]);
    expect(looks()).toBe(3);
  });

  it('does not look where nobody asked, or nothing was sent', async () => {
    const { readLogs, looks } = logs([entry('a'), entry('b')]);
    const store = new MemoryStore();
    await publish(world({ one }, { readLogs, store }));
    await publish(world({ one }, { readLogs, store, clock: movingClock(), options }));
    expect(looks()).toBe(0);
  });

  it('takes steps before the last one for no answer', async () => {
    const { readLogs, looks } = logs(
      [entry('a', { task: 'PROCESSING' }), entry('b', { operation: 'DELETE' })],
      [entry('a'), entry('b', { result: 'WARNING' })],
    );
    await publish(world({ one }, { readLogs, clock: movingClock(), options }));
    expect(looks()).toBe(2);
  });

  it('makes a rejected item an error on its file, in doubt in the record, and sends it again', async () => {
    const store = new MemoryStore();
    const reason = 'The identity `group X` is unknown.';
    const rejected = logs([entry('a'), entry('b', { task: 'VALIDATION', result: 'REJECTED', reason })]);
    const ended = await publish(world({ one }, { ...rejected, store, clock: movingClock(), options }));
    expect(ended.ending).toBe('rejected');
    expect(ended.report.problems).toMatchObject([{ level: 'error', code: 'item-rejected', path: 'b.md', line: 1 }]);
    expect(ended.report.problems[0]?.message).toContain(reason);
    expect(ended.report.problems[0]?.hint).toContain('identity');
    expect(store.record?.items.get(id('b'))?.doubt).toBe(true);
    expect(store.record?.items.get(id('a'))?.doubt).toBeUndefined();
    const again = await publish(world({ one }, { ...logs([entry('b')]), store, clock: movingClock(), options }));
    expect(again.report.items.map(({ path, reason: why }) => [path, why])).toEqual([
      ['b.md', 'an earlier run did not finish'],
    ]);
    expect(store.record?.items.get(id('b'))?.doubt).toBeUndefined();
  });

  it('brings a delete that was rejected back into the record', async () => {
    const store = new MemoryStore();
    await publish(world({ one }, { store }));
    const rejected = logs([entry('a'), entry('b', { operation: 'DELETE', task: 'CONSUMING', result: 'REJECTED' })]);
    await publish(world({ one, two }, { ...rejected, store, clock: movingClock(), options }));
    expect(store.record?.items.get(id('b'))).toMatchObject({ doubt: true, path: 'b.md' });
    const gone = logs([entry('b', { operation: 'DELETE' })]);
    const again = await publish(world({ one, two }, { ...gone, store, clock: movingClock(), options }));
    expect(again.report.counts.deleted).toBe(1);
    expect(store.record?.items.has(id('b'))).toBe(false);
  });

  it('leaves alone what another run has recorded meanwhile', async () => {
    const store = new MemoryStore();
    const readLogs = async function* () {
      const { record } = store;
      const line = record?.items.get(id('a'));
      if (record && line) store.overwrite({ ...record, items: new Map([[id('a'), { ...line, digest: 'newer' }]]) });
      yield entry('a', { result: 'REJECTED' });
      yield entry('b');
    };
    await publish(world({ one }, { readLogs, store, clock: movingClock(), options }));
    expect(store.record?.items.get(id('a'))?.doubt).toBeUndefined();
  });

  it('says what is not accounted for when time is up, and that is no failure', async () => {
    const ended = await publish(world({ one }, { ...logs([entry('a')]), clock: movingClock(), options }));
    expect(ended.ending).toBe('done');
    expect(ended.report.problems).toMatchObject([{ level: 'warning', code: 'verification-incomplete' }]);
    expect(ended.report.problems[0]?.message).toContain('of 1 items');
  });

  it('names the privilege that is missing', async () => {
    // biome-ignore lint/correctness/useYield: it fails before it could
    const readLogs = async function* (): AsyncGenerator<IndexingEntry, void, undefined> {
      throw new ServiceError({ kind: 'forbidden', call: 'readLogs', message: 'Coveo answered 403.' });
    };
    const ended = await publish(world({ one }, { readLogs, clock: movingClock(), options }));
    expect(ended.ending).toBe('done');
    expect(ended.report.problems[0]).toMatchObject({ code: 'verification-impossible' });
    expect(ended.report.problems[0]?.hint).toContain('`Sources` – View');
  });

  it('does not look after a run that failed', async () => {
    const { readLogs, looks } = logs([entry('a')]);
    const service = fakeService((call) => {
      if (call === 'batch') throw new ServiceError({ kind: 'forbidden', call, message: 'No.' });
    });
    await publish(world({ one }, { readLogs, service, clock: movingClock(), options }));
    expect(looks()).toBe(0);
  });

  it('reads the real answers of a service', async () => {
    await using box = await sandboxed();
    const ended = await publish(box.world({ one }, { options }));
    expect(ended.report.problems).toEqual([]);
    const rejected = await sandboxed();
    await using other = rejected;
    // Somebody deleted everything before a time in the future: the service rejects what is pushed until then.
    await other.service.deleteOlderThan(Date.parse('2027-01-01T00:00:00Z'), 0);
    const poisoned = await publish(other.world({ one }, { options }));
    expect(poisoned.ending).toBe('rejected');
    expect(poisoned.report.problems.map(({ path, code }) => [path, code])).toEqual([
      ['a.md', 'item-rejected'],
      ['b.md', 'item-rejected'],
    ]);
    expect(poisoned.report.problems[0]?.hint).toContain('in the future');
  });

  it('makes all items of a batch file that could not be read errors on their files, and sends them again', async () => {
    await using stage = await sandboxed({
      faults: { rules: [{ call: 'batch', nth: 1, fault: 'rejected', reason: 'batch' }] },
    });
    const store = new MemoryStore();
    const more = { store, options: { ...options, batchBytes: 1_000_000 } };
    const ended = await publish(stage.world({ one }, more));
    expect(ended.ending).toBe('rejected');
    expect(ended.report.problems.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'item-rejected a.md',
      'item-rejected b.md',
    ]);
    expect(ended.report.problems[0]?.message).toContain('batch file');
    expect(stage.ids()).toEqual([]);
    const again = await publish(stage.world({ one }, { ...more, options: { ...more.options, run: 'run-2' } }));
    expect(again.ending).toBe('done');
    expect(stage.ids()).toEqual([id('a'), id('b')]);
  });
});
