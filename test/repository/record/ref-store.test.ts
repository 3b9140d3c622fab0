import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { PublishedRecord, RecordedItem } from '../../../src/model/record.ts';
import { type OpenedRepository, openRepository } from '../../../src/repository/open.ts';
import { recordRef } from '../../../src/repository/record/ref-name.ts';
import { createRefStore } from '../../../src/repository/record/ref-store.ts';
import type { RecordWriting } from '../../../src/repository/repository.ts';
import { ENVIRONMENT, type GitKit, gitKit } from '../../support/git.ts';

const REF = 'refs/docs-to-coveo/acme-docs';

function record(commit: string, pages = 3): PublishedRecord {
  const items = Array.from({ length: pages }, (_, n) => ({
    path: `${n}.md`,
    id: `https://x/${n}`,
    digest: 'd',
    blob: commit,
    settings: 's',
  }));
  const head = {
    version: 1,
    commit,
    time: '2026-01-01T00:00:00.000Z',
    organization: 'acme',
    source: 'acme-docs',
    tool: '0.1.0',
  } as const;
  return { ...head, items: new Map(items.map((item) => [item.id, item])), skips: new Map() };
}

const opened: OpenedRepository[] = [];

afterEach(async () => {
  for (const one of opened.splice(0)) await one[Symbol.asyncDispose]();
});

async function storeOf(directory: string) {
  const one = await openRepository({ directory, environment: ENVIRONMENT });
  opened.push(one);
  return createRefStore({ ...one, source: 'acme-docs' });
}

function withRemote(kit: GitKit): { directory: string; remote: string } {
  const directory = kit.repository('docs', { 'a.md': 'A' });
  return { directory, remote: kit.remote(directory) };
}

describe('the ref store', () => {
  it('keeps a record in the remote and touches nothing of the clone', async () => {
    using kit = gitKit();
    const { directory, remote } = withRemote(kit);
    const before = kit.git(directory, 'for-each-ref') + kit.git(directory, 'status', '--porcelain');
    const store = await storeOf(directory);
    expect(await store.read()).toEqual({ kind: 'none', version: '' });
    const written = await store.write(record('one'), '');
    expect(written).toEqual({ kind: 'written', version: kit.git(remote, 'rev-parse', REF) });
    expect(await (await storeOf(directory)).read()).toMatchObject({ kind: 'record', record: record('one') });
    expect(kit.git(remote, 'log', '--format=%an %s', REF)).toBe('docs-to-coveo Record of acme-docs at one');
    expect(kit.git(directory, 'for-each-ref') + kit.git(directory, 'status', '--porcelain')).toBe(before);
  });

  it('does not grow by history: each write has no parent', async () => {
    using kit = gitKit();
    const { directory, remote } = withRemote(kit);
    const store = await storeOf(directory);
    const one = await store.write(record('one'), '');
    await store.write(record('two'), one.kind === 'written' ? one.version : '');
    expect(kit.git(remote, 'rev-list', '--count', REF)).toBe('1');
    expect(await store.read()).toMatchObject({ record: { commit: 'two' } });
  });

  it('writes only over what it read', async () => {
    using kit = gitKit();
    const { directory } = withRemote(kit);
    const [one, other] = [await storeOf(directory), await storeOf(directory)];
    await one.write(record('one'), '');
    expect(await other.write(record('other'), '')).toEqual({ kind: 'conflict' });
    expect(await other.write(record('other'), '1234567890123456789012345678901234567890')).toEqual({
      kind: 'conflict',
    });
    expect(await other.read()).toMatchObject({ record: { commit: 'one' } });
  });

  it('lets exactly one of many writers win', async () => {
    using kit = gitKit();
    const { directory } = withRemote(kit);
    const first = await (await storeOf(directory)).write(record('start'), '');
    const version = first.kind === 'written' ? first.version : '';
    const writers = await Promise.all(Array.from({ length: 6 }, () => storeOf(directory)));
    const results = await Promise.all(writers.map((store, n) => store.write(record(`writer ${n}`), version)));
    expect(results.filter(({ kind }) => kind === 'written')).toHaveLength(1);
    expect(results.filter(({ kind }) => kind === 'conflict')).toHaveLength(5);
  });

  it('takes a record away', async () => {
    using kit = gitKit();
    const { directory, remote } = withRemote(kit);
    const store = await storeOf(directory);
    const written = await store.write(record('one'), '');
    expect(await store.remove('1234567890123456789012345678901234567890')).toEqual({ kind: 'conflict' });
    expect(await store.remove(written.kind === 'written' ? written.version : '')).toMatchObject({ kind: 'written' });
    expect(kit.git(remote, 'for-each-ref', 'refs/docs-to-coveo')).toBe('');
  });

  it('writes the files that changed, and they are those of a record that is written whole', async () => {
    using kit = gitKit();
    const { directory, remote } = withRemote(kit);
    const first = record('one', 400);
    const store = await storeOf(directory);
    await store.write(first, '');
    const reader = await storeOf(directory);
    const read = await reader.read();
    if (read.kind !== 'record') throw new Error('The record is missing.');
    const items = new Map(read.record.items);
    items.set('https://x/7', { path: '7.md', id: 'https://x/7', digest: 'e', blob: 'two', settings: 's' });
    items.delete('https://x/8');
    items.set('https://x/new', { path: 'new.md', id: 'https://x/new', digest: 'e', blob: 'two', settings: 's' });
    const next = { ...read.record, commit: 'two', items };
    const again = await reader.write(next, read.version);
    const files = () => kit.git(remote, 'ls-tree', '-r', REF);
    const partly = files();
    await store.remove(versionOf(again));
    await (await storeOf(directory)).write(next, '');
    expect(partly).toBe(files());
    expect(await (await storeOf(directory)).read()).toMatchObject({ record: next });
  });

  it('works from a shallow clone', async () => {
    using kit = gitKit();
    const { directory, remote } = withRemote(kit);
    kit.commit(directory, { 'a.md': 'A2' });
    kit.git(directory, 'push', '--quiet', 'origin', 'main');
    kit.git(kit.folder, 'clone', '--quiet', '--depth', '1', `file://${remote}`, 'shallow');
    const store = await storeOf(join(kit.folder, 'shallow'));
    expect(await store.write(record('one', 400), '')).toMatchObject({ kind: 'written' });
    expect(await (await storeOf(join(kit.folder, 'shallow'))).read()).toMatchObject({ record: record('one', 400) });
  });

  it('says what a remote needs that refuses the ref', async () => {
    using kit = gitKit();
    const { directory, remote } = withRemote(kit);
    writeFileSync(join(remote, 'hooks/pre-receive'), '#!/bin/sh\necho no >&2\nexit 1\n', { mode: 0o755 });
    const refused = (await storeOf(directory)).write(record('one'), '');
    await expect(refused).rejects.toMatchObject({ kind: 'record-denied', hint: /contents: write/ });
  });

  it('says what to do without a remote', async () => {
    using kit = gitKit();
    const store = await storeOf(kit.repository('docs', {}));
    await expect(store.read()).rejects.toMatchObject({ kind: 'no-remote', hint: /--state commit/ });
  });

  it('says so when the remote is not there', async () => {
    using kit = gitKit();
    const directory = kit.repository('docs', {});
    kit.git(directory, 'remote', 'add', 'origin', `file://${join(kit.folder, 'nowhere.git')}`);
    await expect((await storeOf(directory)).read()).rejects.toMatchObject({ kind: 'remote-unreachable' });
  });

  it('takes what it cannot read for damaged', async () => {
    using kit = gitKit();
    const { directory } = withRemote(kit);
    kit.git(directory, 'push', '--quiet', 'origin', `HEAD:${REF}`);
    expect(await (await storeOf(directory)).read()).toMatchObject({ kind: 'damaged' });
  });
});

describe('a record without its lines', () => {
  const settled = { tree: 'tree', under: 'under' };
  const skip = { path: 'draft.md', blob: 'b', settings: 's', reason: 'draft' };
  const left = (pages?: number): PublishedRecord => ({
    ...record('one', pages),
    skips: new Map([['draft.md', skip]]),
    settled,
  });

  it('tells how many there are and what they were made from, after a run that left nothing', async () => {
    using kit = gitKit();
    const { directory } = withRemote(kit);
    const written = await (await storeOf(directory)).write(left(), '');
    const outline = await (await storeOf(directory)).outline();
    expect(outline).toMatchObject({ head: { commit: 'one', settled }, version: versionOf(written), identities: 0 });
    const shards = [...(outline?.shards.entries() ?? [])];
    expect(shards.reduce((sum, [, { items, skips }]) => sum + 100 * items + skips, 0)).toBe(301);
    const skipping = shards.filter(([, { skips }]) => skips > 0).map(([shard]) => shard);
    expect(await outline?.skips(skipping)).toEqual(new Map([['draft.md', skip]]));
  });

  it('can be moved on to another commit, and keeps its lines', async () => {
    using kit = gitKit();
    const { directory } = withRemote(kit);
    const store = await storeOf(directory);
    await store.write(left(400), '');
    const outline = await store.outline();
    if (!outline) throw new Error('The outline is missing.');
    const now = { ...settled, tree: 'next' };
    const moved = { ...outline, head: { ...outline.head, commit: 'two', settled: now } };
    expect(await store.writeOutline(moved, outline.version)).toMatchObject({ kind: 'written' });
    expect(await store.writeOutline(moved, outline.version)).toEqual({ kind: 'conflict' });
    const other = await storeOf(directory);
    expect((await other.outline())?.head).toMatchObject({ commit: 'two', settled: now });
    const { settled: _, ...lines } = left(400);
    expect(await other.read()).toMatchObject({ record: { ...lines, commit: 'two' } });
  });

  it('goes on with what it has seen when its lines are read after all', async () => {
    using kit = gitKit();
    const { directory } = withRemote(kit);
    const store = await storeOf(directory);
    const first = versionOf(await store.write(left(), ''));
    const reader = await storeOf(directory);
    await reader.outline();
    await store.write({ ...left(), commit: 'two' }, first);
    expect(await reader.read()).toMatchObject({ record: { commit: 'one' }, version: first });
    expect(await reader.write(record('three'), first)).toEqual({ kind: 'conflict' });
    expect(await reader.read()).toMatchObject({ record: { commit: 'two' } });
  });

  it.each<[string, PublishedRecord]>([
    ['the run left something', { ...left(), settled: undefined }],
    ['an item is in doubt', withItem({ doubt: true })],
    ['an item was never accepted', withItem({ digest: undefined })],
    ['a path has two lines', withItem({ path: '1.md' })],
  ])('tells nothing where %s', async (_name, given) => {
    using kit = gitKit();
    const { directory } = withRemote(kit);
    await (await storeOf(directory)).write(given, '');
    expect(await (await storeOf(directory)).outline()).toBeUndefined();
  });

  it.each<[string, (files: Map<string, string>) => void]>([
    ['a file of pages is another one', (files) => files.set('pages/00.jsonl', '{}\n')],
    ['a file of pages was added', (files) => files.set('pages/ff.jsonl', '')],
    [
      'a file of pages is gone',
      (files) => void files.delete([...files.keys()].find((path) => path.startsWith('pages/')) ?? ''),
    ],
    ['it is damaged', (files) => files.set('manifest.json', '{')],
    ['it is of a version to come', (files) => files.set('manifest.json', '{"version": 2}')],
    ['the record is of a version to come', (files) => files.set('record.json', '{"version": 2}')],
    ['the record does not say what it is of', (files) => void files.delete('record.json')],
  ])('tells nothing where %s', async (_name, change) => {
    using kit = gitKit();
    const { directory, remote } = withRemote(kit);
    await (await storeOf(directory)).write(left(), '');
    const files = new Map(
      kit
        .git(remote, 'ls-tree', '-r', '--name-only', REF)
        .split('\n')
        .map((path) => [path, `${kit.git(remote, 'show', `${REF}:${path}`)}\n`]),
    );
    change(files);
    const by = kit.repository('by hand', Object.fromEntries(files));
    kit.git(by, 'push', '--quiet', '--force', remote, `HEAD:${REF}`);
    expect(await (await storeOf(directory)).outline()).toBeUndefined();
  });
});

function versionOf(writing: RecordWriting): string {
  return writing.kind === 'written' ? writing.version : '';
}

/** A record that is settled, but for one item. */
function withItem(change: Partial<RecordedItem>): PublishedRecord {
  const given = record('one');
  const [[id, item] = []] = given.items;
  if (!id || !item) throw new Error('A record with an item is needed.');
  const items = new Map(given.items).set(id, { ...item, ...change });
  return { ...given, items, settled: { tree: 'tree', under: 'under' } };
}

describe('recordRef', () => {
  it.each([
    ['acme-docs', 'refs/docs-to-coveo/acme-docs'],
    ['a.b', 'refs/docs-to-coveo/a%2eb'],
    ['a%2eb', 'refs/docs-to-coveo/a%252eb'],
    ['ü', 'refs/docs-to-coveo/%c3%bc'],
  ])('%s', (source, ref) => {
    expect(recordRef(source)).toBe(ref);
  });
});
