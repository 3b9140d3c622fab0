import { describe, expect, it } from 'vitest';
import { pushDeletes, pushItems } from '../../src/coveo/batches.ts';
import type { PushService } from '../../src/coveo/service.ts';
import { audit } from '../../src/publish/audit.ts';
import { publish } from '../../src/publish/publish.ts';
import { MemoryStore } from './fakes.ts';
import { sandboxed } from './sandboxed.ts';

const id = (name: string) => `https://docs.example.com/${name}`;
const one = { 'a.md': '# A\n', 'b.md': '# B\n' };
const two = { 'a.md': '# A, changed\n', 'b.md': '# B\n' };

async function put(service: PushService, documentId: string, metadata: Record<string, string>): Promise<void> {
  async function* item() {
    yield { documentId, html: '<p>x</p>', metadata };
  }
  for await (const _ids of pushItems(service, item()));
}

async function take(service: PushService, documentId: string): Promise<void> {
  for await (const _ids of pushDeletes(service, [documentId]));
}

/** A source that holds one page less than was accepted, one more that is ours, and two of others. */
async function disturbed() {
  const box = await sandboxed();
  const store = new MemoryStore();
  await publish(box.world({ one }, { store }));
  box.clock.pass(1_000);
  await take(box.service, id('a'));
  await put(box.service, id('left-over'), { sourcerepository: 'acme/docs', sourcepath: 'left-over.md' });
  await put(box.service, 'https://other.example.com/1', { sourcerepository: 'acme/other' });
  await put(box.service, 'https://other.example.com/2', {});
  box.clock.pass(1_000);
  const run = (commits: Parameters<typeof box.world>[0], heal: boolean, options = {}) =>
    audit({ ...box.world(commits, { store, options }), content: box.content, heal });
  return Object.assign(box, { store, run });
}

function codesOf({ report }: Awaited<ReturnType<typeof audit>>) {
  return report.problems.map(({ level, code, path }) => [level, code, path]);
}

describe('audit', () => {
  it('finds nothing wrong with a source that holds what the record says', async () => {
    await using box = await sandboxed();
    const store = new MemoryStore();
    await publish(box.world({ one }, { store }));
    const ended = await audit({ ...box.world({ one }, { store }), content: box.content, heal: false });
    expect(ended.report).toMatchObject({ command: 'audit', mode: 'none', problems: [] });
  });

  it('names what is missing and what is left over, counts what is not ours, and touches nothing', async () => {
    await using box = await disturbed();
    const before = box.ids();
    const ended = await box.run({ one }, false);
    expect(codesOf(ended)).toEqual([
      ['error', 'item-missing', 'a.md'],
      ['error', 'item-extra', 'left-over.md'],
      ['notice', 'items-of-others', undefined],
    ]);
    expect(ended.report.problems.at(-1)?.message).toContain('2 items');
    expect(box.ids()).toEqual(before);
  });

  it('says when the tree has moved on', async () => {
    await using box = await disturbed();
    expect(codesOf(await box.run({ one, two }, false)).at(-1)).toEqual(['warning', 'items-outdated', undefined]);
  });

  it('repairs what is ours, and only that', async () => {
    await using box = await disturbed();
    const ended = await box.run({ one }, true);
    expect(ended.ending).toBe('done');
    expect(ended.report.counts).toMatchObject({ updated: 1, deleted: 1 });
    expect(box.ids().sort()).toEqual([id('a'), id('b'), 'https://other.example.com/1', 'https://other.example.com/2']);
    expect([...(box.store.record?.items.keys() ?? [])].sort()).toEqual([id('a'), id('b')]);
    expect(codesOf(await box.run({ one }, false))).toEqual([['notice', 'items-of-others', undefined]]);
    expect(box.sandbox.violations).toEqual([]);
  });

  it('leaves an extra item that a page wants by now to that page', async () => {
    await using box = await disturbed();
    const commits = { one, three: { ...one, 'left-over.md': '# Left over\n' } };
    const ended = await box.run(commits, true);
    expect(ended.report.counts).toMatchObject({ deleted: 0 });
    expect(box.sandbox.items('acme-docs').find(({ documentId }) => documentId === id('left-over'))?.body).toContain(
      'Left over',
    );
  });

  it('does not delete past the guard', async () => {
    await using box = await disturbed();
    for (let n = 0; n < 20; n++) await put(box.service, id(`old/${n}`), { sourcerepository: 'acme/docs' });
    const ended = await box.run({ one }, true);
    expect(ended.report.counts).toMatchObject({ deleted: 0, withheld: 21 });
    expect((await box.run({ one }, true, { allowDeletes: 21 })).report.counts.deleted).toBe(21);
    expect(box.ids()).toHaveLength(4);
  });

  it('reads a source of many pages of results', async () => {
    await using box = await sandboxed();
    const many = Object.fromEntries(Array.from({ length: 2_100 }, (_, n) => [`${n}.md`, `# ${n}\n`]));
    const store = new MemoryStore();
    await publish(box.world({ many }, { store }));
    const ended = await audit({ ...box.world({ many }, { store }), content: box.content, heal: false });
    expect(ended.report.problems).toEqual([]);
    expect(await box.content.count()).toBe(2_100);
  });
});
