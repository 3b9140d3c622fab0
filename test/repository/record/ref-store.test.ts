import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { PublishedRecord } from '../../../src/model/record.ts';
import { type OpenedRepository, openRepository } from '../../../src/repository/open.ts';
import { recordRef } from '../../../src/repository/record/ref-name.ts';
import { createRefStore } from '../../../src/repository/record/ref-store.ts';
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
