import { describe, expect, it } from 'vitest';
import { plan } from '../../src/publish/plan.ts';
import { publish } from '../../src/publish/publish.ts';
import { fakeService, MemoryStore, world } from './fakes.ts';

const one = { 'a.md': '# A\n', 'b.md': '# B\n' };
const two = { 'a.md': '# A, changed\n' };

describe('plan', () => {
  it('says what a publish would do, and neither calls nor writes', async () => {
    const store = new MemoryStore();
    await publish(world({ one }, { store }));
    const writes = store.written.length;
    const service = fakeService();
    const { report, ending } = await plan(world({ one, two }, { store, service }));
    expect(ending).toBe('done');
    expect(report).toMatchObject({ command: 'plan', base: 'one', head: 'two', counts: { updated: 1, deleted: 1 } });
    expect(report.calls.requests).toBe(0);
    expect(service.calls).toEqual([]);
    expect(store.written).toHaveLength(writes);
  });

  it('names the titles that pages give themselves', async () => {
    const titled = { 'a.md': '---\ntitle: The A\n---\n# A\n', 'b.md': '# B\n' };
    const { report } = await plan(world({ titled }));
    expect(report.items.map(({ title }) => title)).toEqual(['The A', undefined]);
    expect(Object.keys(report.items[1] ?? {})).not.toContain('title');
  });

  it('is what a publish then does', async () => {
    const store = new MemoryStore();
    await publish(world({ one }, { store }));
    const planned = await plan(world({ one, two }, { store }));
    const done = await publish(world({ one, two }, { store }));
    expect(done.report.items).toEqual(planned.report.items);
    expect(done.report.counts).toEqual(planned.report.counts);
  });

  it('tells a pull request into another branch what a publish from there would be told', async () => {
    const store = new MemoryStore();
    await publish(world({ one }, { store }));
    const { report, ending } = await plan(world({ one, two }, { store, origin: { branch: 'next' } }));
    expect(ending).toBe('done');
    expect(report.problems).toMatchObject([{ level: 'notice', code: 'other-branch' }]);
    expect(report.counts.updated).toBe(1);
  });
});
