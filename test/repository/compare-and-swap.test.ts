import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { PublishedRecord, RecordedItem } from '../../src/model/record.ts';
import { createGit } from '../../src/repository/git.ts';
import { type OpenedRepository, type OpenOptions, openRepository } from '../../src/repository/open.ts';
import { createRefStore } from '../../src/repository/record/ref-store.ts';
import type { RecordWriting } from '../../src/repository/repository.ts';
import { ENVIRONMENT, type GitKit, gitKit } from '../support/git.ts';
import { type GitRequest, serveGit } from '../support/git-server.ts';

const REF = 'refs/docs-to-coveo/acme-docs';

function record(commit: string, pages = 3): PublishedRecord {
  const item = (n: number): RecordedItem => ({
    path: `${n}.md`,
    id: `https://x/${n}`,
    blob: 'b',
    settings: n === 0 ? commit : 's',
  });
  const items = Array.from({ length: pages }, (_, n) => item(n));
  const head = {
    version: 1,
    commit,
    time: '2026-01-01T00:00:00.000Z',
    organization: 'acme',
    source: 'acme-docs',
    tool: '0.1.0',
  } as const;
  return { ...head, items: new Map(items.map((line) => [line.id, line])), skips: new Map() };
}

const versionOf = (writing: RecordWriting) => (writing.kind === 'written' ? writing.version : 'conflict');

interface Access {
  readonly environment?: OpenOptions['environment'];
  readonly githubToken?: string;
  readonly serverUrl?: string;
  readonly slept?: number[];
}

const opened: OpenedRepository[] = [];

afterEach(async () => {
  for (const one of opened.splice(0)) await one[Symbol.asyncDispose]();
});

async function storeOf(directory: string, { slept = [], ...access }: Access = {}) {
  const sleep = async (milliseconds: number) => slept.push(milliseconds);
  const options: OpenOptions = { directory, environment: ENVIRONMENT, sleep, ...access };
  const one = await openRepository(options);
  opened.push(one);
  return createRefStore({ ...one, source: 'acme-docs', sleep });
}

function withRemote(kit: GitKit) {
  const directory = kit.repository('docs', { 'a.md': 'A' });
  return { directory, remote: kit.remote(directory) };
}

describe('compare-and-swap', () => {
  it('lets one of two win that write the very same record', async () => {
    using kit = gitKit();
    const { directory } = withRemote(kit);
    const [one, other] = [await storeOf(directory), await storeOf(directory)];
    const results = await Promise.all([one.write(record('same'), ''), other.write(record('same'), '')]);
    expect(results.map(({ kind }) => kind).sort()).toEqual(['conflict', 'written']);
  });

  it('loses no write when many add to what they read until they win', async () => {
    using kit = gitKit();
    const { directory, remote } = withRemote(kit);
    const add = async (name: string) => {
      const store = await storeOf(directory);
      for (;;) {
        const reading = await store.read();
        const before = reading.kind === 'record' ? reading.record.items : new Map<string, RecordedItem>();
        const items = new Map([...before, [name, { path: name, id: name, blob: 'b', settings: 's' }]]);
        if ((await store.write({ ...record('c'), items }, reading.version)).kind === 'written') return;
      }
    };
    const names = ['a', 'b', 'c', 'd', 'e'];
    await Promise.all(names.map(add));
    const last = await (await storeOf(directory)).read();
    expect(last.kind === 'record' && [...last.record.items.keys()].sort()).toEqual(names);
    expect(kit.git(remote, 'rev-list', '--count', REF)).toBe('1');
  });

  it('goes on from what it wrote without reading again', async () => {
    using kit = gitKit();
    const { directory, remote } = withRemote(kit);
    const store = await storeOf(directory);
    let version = '';
    for (const commit of ['one', 'two', 'three']) version = versionOf(await store.write(record(commit, 400), version));
    expect(version).toBe(kit.git(remote, 'rev-parse', REF));
    expect(await (await storeOf(directory)).read()).toMatchObject({ record: record('three', 400) });
  });

  it('sends only the shards that changed', async () => {
    using kit = gitKit();
    const { directory, remote } = withRemote(kit);
    const store = await storeOf(directory);
    const objects = () => Number(/^in-pack: (\d+)|^count: (\d+)/m.exec(kit.git(remote, 'count-objects', '-v'))?.[2]);
    kit.git(remote, 'config', 'receive.unpackLimit', '10000');
    const version = versionOf(await store.write(record('one', 400), ''));
    const before = objects();
    await store.write(record('two', 400), version);
    // One shard, `record.json`, two trees and the commit.
    expect(objects() - before).toBe(5);
  });

  it('does not take away what is not what it read', async () => {
    using kit = gitKit();
    const { directory } = withRemote(kit);
    const [one, other] = [await storeOf(directory), await storeOf(directory)];
    expect(await one.remove('')).toEqual({ kind: 'written', version: '' });
    const version = versionOf(await one.write(record('one'), ''));
    expect(await other.remove('')).toEqual({ kind: 'conflict' });
    expect(await other.remove('1'.repeat(40))).toEqual({ kind: 'conflict' });
    expect(await other.remove(version)).toEqual({ kind: 'written', version: '' });
    expect(await one.write(record('two'), version)).toEqual({ kind: 'conflict' });
    expect(await one.read()).toEqual({ kind: 'none', version: '' });
  });

  it('waits for a lock that another push holds, and says so when it stays', async () => {
    using kit = gitKit();
    const { directory, remote } = withRemote(kit);
    const version = versionOf(await (await storeOf(directory)).write(record('one'), ''));
    writeFileSync(join(remote, `${REF}.lock`), '');
    const slept: number[] = [];
    const refused = (await storeOf(directory, { slept })).write(record('two'), version);
    await expect(refused).rejects.toMatchObject({ kind: 'record-denied', message: /lock/ });
    expect(slept).toEqual([200, 1_000, 3_000]);
  });

  it('repeats the words of a hook that refuses, and leaves the record as it was', async () => {
    using kit = gitKit();
    const { directory, remote } = withRemote(kit);
    const version = versionOf(await (await storeOf(directory)).write(record('one'), ''));
    writeFileSync(join(remote, 'hooks/pre-receive'), '#!/bin/sh\necho only on Mondays >&2\nexit 1\n');
    chmodSync(join(remote, 'hooks/pre-receive'), 0o755);
    const refused = (await storeOf(directory)).write(record('two'), version);
    await expect(refused).rejects.toMatchObject({
      kind: 'record-denied',
      message: /only on Mondays/,
      hint: /contents: write/,
    });
    expect(kit.git(remote, 'rev-parse', REF)).toBe(version);
  });
});

describe('git over http', () => {
  const basic = `basic ${Buffer.from('x-access-token:T0KEN').toString('base64')}`;

  function cloneOver(kit: GitKit, url: string): string {
    const { directory } = withRemote(kit);
    kit.git(kit.folder, '--git-dir=remote.git', 'config', 'http.receivepack', 'true');
    kit.git(directory, 'remote', 'set-url', 'origin', `${url}/remote.git`);
    return directory;
  }

  it('shows the token in every request, in place of what a checkout left', async () => {
    using kit = gitKit();
    await using server = await serveGit(kit.folder, ({ authorization }) =>
      authorization?.toLowerCase() === basic.toLowerCase() ? undefined : 401,
    );
    const directory = cloneOver(kit, server.url);
    kit.git(directory, 'config', `http.${server.url}/.extraheader`, 'AUTHORIZATION: basic b2xk');
    const store = await storeOf(directory, { githubToken: 'T0KEN', serverUrl: server.url });
    expect(await store.write(record('one'), '')).toMatchObject({ kind: 'written' });
    expect(await store.read()).toMatchObject({ record: record('one') });
    expect(new Set(server.requests.map(({ authorization }) => authorization))).toEqual(new Set([basic]));
  });

  it('uses what a checkout left where no token is given, once', async () => {
    using kit = gitKit();
    await using server = await serveGit(kit.folder, ({ authorization }) =>
      authorization === 'basic b2xk' ? undefined : 401,
    );
    const directory = cloneOver(kit, server.url);
    kit.git(directory, 'config', `http.${server.url}/.extraheader`, 'AUTHORIZATION: basic b2xk');
    expect(await (await storeOf(directory)).read()).toEqual({ kind: 'none', version: '' });
  });

  it('sends a header once that is configured for the user, and one that is configured for the repository', async () => {
    using kit = gitKit();
    await using server = await serveGit(kit.folder, () => undefined);
    const directory = cloneOver(kit, server.url);
    const settings = join(kit.folder, 'gitconfig');
    writeFileSync(settings, '[http]\n\textraheader = X-User: 1\n');
    kit.git(directory, 'config', 'http.extraheader', 'X-Repository: 2');
    await (await storeOf(directory, { environment: { ...ENVIRONMENT, GIT_CONFIG_GLOBAL: settings } })).read();
    const own = server.requests.map(({ rawHeaders }) =>
      rawHeaders.filter((name) => /^X-(User|Repository)$/.test(name)),
    );
    expect(own.map((names) => [...names].sort())).toEqual(server.requests.map(() => ['X-Repository', 'X-User']));
    expect(server.requests).not.toHaveLength(0);
  });

  it('shows the token to no other server', async () => {
    using kit = gitKit();
    await using server = await serveGit(kit.folder, () => undefined);
    const directory = cloneOver(kit, server.url);
    await (await storeOf(directory, { githubToken: 'T0KEN', serverUrl: 'https://github.com' })).read();
    expect(server.requests.map(({ authorization }) => authorization)).toEqual(server.requests.map(() => undefined));
  });

  it.each([
    [
      'a token that may only read',
      ({ writes }: GitRequest) => (writes ? 403 : undefined),
      'record-denied',
      /contents: write/,
    ],
    ['a token that may do nothing', () => 401, 'remote-denied', /contents: read/],
  ])('says what %s lacks, without showing it', async (_name, rule, kind, hint) => {
    using kit = gitKit();
    await using server = await serveGit(kit.folder, rule);
    const directory = cloneOver(kit, server.url.replace('http://', 'http://user:S3CRET@'));
    const store = await storeOf(directory, { githubToken: 'T0KEN', serverUrl: server.url });
    const error = await store
      .read()
      .then(() => store.write(record('one'), ''))
      .catch((reason: unknown) => reason);
    expect(error).toMatchObject({ name: 'GitError', kind, hint });
    const shown = JSON.stringify([error, String(error)]);
    for (const secret of ['T0KEN', basic.slice('basic '.length), 'S3CRET']) expect(shown).not.toContain(secret);
  });

  it('tries again after a failure that passes', async () => {
    using kit = gitKit();
    let failures = 2;
    await using server = await serveGit(kit.folder, () => (failures-- > 0 ? 503 : undefined));
    const slept: number[] = [];
    expect(await (await storeOf(cloneOver(kit, server.url), { slept })).read()).toMatchObject({ kind: 'none' });
    expect(slept).toEqual([1_000, 4_000]);
  });

  it('gives up in the end', async () => {
    using kit = gitKit();
    await using server = await serveGit(kit.folder, () => 503);
    const store = await storeOf(cloneOver(kit, server.url));
    await expect(store.read()).rejects.toMatchObject({ kind: 'remote-unreachable', hint: /git remote -v/ });
    expect(server.requests).toHaveLength(3);
  });
});

describe('GitError', () => {
  it('shows no secret of its git, whatever git wrote', async () => {
    using kit = gitKit();
    const git = createGit({ directory: kit.folder, environment: ENVIRONMENT, secrets: ['S3CRET'] });
    const error = await git.run(['S3CRET', 'https://me:pass@host/']).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ kind: 'failed', command: ['git', '***', 'https://***@host/'] });
    expect(JSON.stringify([error, String(error)])).not.toMatch(/S3CRET|pass/);
  });
});
