import { describe, expect, it } from 'vitest';
import { pushItems } from '../../src/coveo/batches.ts';
import { ServiceError } from '../../src/coveo/service-error.ts';
import { publish } from '../../src/publish/publish.ts';
import { rebuild } from '../../src/publish/rebuild.ts';
import type { RecordReading } from '../../src/repository/repository.ts';
import { fakeService, MemoryStore, patientClock, world } from './fakes.ts';
import { sandboxed } from './sandboxed.ts';

const id = (name: string) => `https://docs.example.com/${name}`;
const one = { 'a.md': '# A\n', 'b.md': '# B\n' };
const two = { 'a.md': '# A\n', 'c.md': '# C\n' };

/** Items that somebody else put into the source. */
async function putOthers(service: Parameters<typeof pushItems>[0], count: number): Promise<void> {
  async function* others() {
    for (let n = 0; n < count; n++) yield { documentId: `https://other.example.com/${n}`, html: 'x', metadata: {} };
  }
  for await (const _ids of pushItems(service, others()));
}

describe('rebuild', () => {
  it('sends every page again and takes away all that is older, known or not', async () => {
    await using box = await sandboxed();
    const store = new MemoryStore();
    await publish(box.world({ one }, { store }));
    await putOthers(box.service, 3);
    box.clock.pass(5_000);
    const { report, ending } = await rebuild(box.world({ one, two }, { store }));
    expect(ending).toBe('done');
    expect(report).toMatchObject({ command: 'rebuild', mode: 'rebuild', counts: { added: 1, updated: 1, deleted: 1 } });
    expect(report.items.find(({ path }) => path === 'a.md')?.reason).toBe('sent again');
    // The service waits a quarter of an hour, so that what is under way comes first.
    expect(box.ids()).toContain('https://other.example.com/0');
    box.clock.pass(15 * 60_000);
    expect(box.ids().sort()).toEqual([id('a'), id('c')]);
    expect([...(store.record?.items.keys() ?? [])].sort()).toEqual([id('a'), id('c')]);
    expect(box.sandbox.violations).toEqual([]);
    const { report: next } = await publish(box.world({ one, two }, { store }));
    expect(next.mode).toBe('none');
  });

  it('says REBUILD, and names a threshold from the clock of the service', async () => {
    const service = fakeService();
    await rebuild(world({ one }, { service }));
    const batch = ['container', 'upload', 'batch'];
    const olderThan = `older than ${Date.parse('2026-01-01T00:00:00.000Z')}, in 15 minutes`;
    expect(service.calls).toEqual(['REBUILD', ...batch, olderThan, 'IDLE']);
  });

  it('deletes nothing when the service does not tell its time', async () => {
    const service = fakeService();
    service.setStatus = async () => undefined;
    const { report } = await rebuild(world({ one }, { service }));
    expect(service.calls.filter((call) => call.startsWith('older'))).toEqual([]);
    expect(report.problems.map(({ code }) => code)).toEqual(['no-service-clock']);
  });

  it('deletes nothing when a batch was not accepted', async () => {
    const service = fakeService((call) => {
      if (call === 'batch') throw new ServiceError({ kind: 'forbidden', call, message: 'No.' });
    });
    const { ending } = await rebuild(world({ one }, { service }));
    expect(ending).toBe('failed');
    expect(service.calls.filter((call) => call.startsWith('older'))).toEqual([]);
  });

  it.each([
    ['a page has an error', { 'a.md': '# A\n', 'b.md': '---\ntitle: [\n---\n' }, 'nothing-pushed'],
    ['the tree is empty', { 'readme.txt': '' }, 'no-pages'],
  ])('does not begin when %s, also with `on-error: skip`', async (_, files, code) => {
    const service = fakeService();
    const { report } = await rebuild(world({ files }, { service, options: { onError: 'skip' } }));
    expect(report.problems.map((problem) => problem.code)).toContain(code);
    expect(service.calls).toEqual([]);
  });

  describe('is guarded', () => {
    const many = Object.fromEntries(Array.from({ length: 40 }, (_, n) => [`${n}.md`, `# Page ${n}\n`]));

    it('by the record', async () => {
      const store = new MemoryStore();
      await publish(world({ many }, { store }));
      const service = fakeService();
      const { report, ending } = await rebuild(world({ many, one }, { store, service }));
      expect(ending).toBe('withheld');
      expect(report.problems.at(-1)).toMatchObject({ level: 'warning', code: 'rebuild-withheld' });
      expect(report.problems.at(-1)?.hint).toContain('allow-deletes: 40');
      expect(service.calls).toEqual([]);
      const allowed = await rebuild(
        world({ many, one }, { store, clock: patientClock(), options: { allowDeletes: 40 } }),
      );
      expect(allowed.report.counts.deleted).toBe(40);
    });

    it('by what the source holds, whoever put it there', async () => {
      await using box = await sandboxed();
      await putOthers(box.service, 30);
      box.clock.pass(5_000);
      const refused = await rebuild(box.world({ one }));
      expect(refused.ending).toBe('withheld');
      expect(refused.report.problems.at(-1)?.message).toContain('28 items that the source holds besides these pages');
      expect(box.ids()).toHaveLength(30);
      const allowed = await rebuild(box.world({ one }, { options: { allowDeletes: 28 } }));
      expect(allowed.ending).toBe('done');
      box.clock.pass(15 * 60_000);
      expect(box.ids().sort()).toEqual([id('a'), id('b')]);
    });

    it('by the record alone where the key may not search', async () => {
      const countItems = () => Promise.reject(new ServiceError({ kind: 'forbidden', call: 'search', message: 'No.' }));
      const box = world({ one }, { countItems });
      expect((await rebuild(box)).ending).toBe('done');
      expect(box.said.join()).toContain('only the record guards this rebuild');
    });
  });

  it('is a way out of a record that cannot be read', async () => {
    class DamagedStore extends MemoryStore {
      override async read(): Promise<RecordReading> {
        const { version } = await super.read();
        return { kind: 'damaged', reason: '`record.json` is not JSON.', version };
      }
    }
    const store = new DamagedStore();
    const { report, ending } = await rebuild(world({ one }, { store }));
    expect(ending).toBe('done');
    expect(report.problems).toEqual([]);
    expect(store.record?.items.size).toBe(2);
  });
});
