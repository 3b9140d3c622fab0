import { execFileSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { PublishedRecord } from '../../src/model/record.ts';
import { type OpenedRepository, type OpenOptions, openRepository } from '../../src/repository/open.ts';
import { createRefStore } from '../../src/repository/record/ref-store.ts';
import { ENVIRONMENT, type GitKit, gitKit } from '../support/git.ts';
import { serveGit } from '../support/git-server.ts';

const opened: OpenedRepository[] = [];

afterEach(async () => {
  for (const one of opened.splice(0)) await one[Symbol.asyncDispose]();
});

async function open(directory: string, environment: OpenOptions['environment'] = {}): Promise<OpenedRepository> {
  const sleep = async () => undefined;
  const one = await openRepository({ directory, environment: { ...ENVIRONMENT, ...environment }, sleep });
  opened.push(one);
  return one;
}

const NOWHERE = '1234567890123456789012345678901234567890';

const RECORD: PublishedRecord = {
  version: 1,
  commit: NOWHERE,
  time: '2026-01-01T00:00:00.000Z',
  organization: 'acme',
  source: 'acme-docs',
  tool: '0.1.0',
  items: new Map([['https://x/a', { path: 'a.md', id: 'https://x/a', blob: 'b', settings: 's' }]]),
  skips: new Map(),
};

/** Every file below a folder with a hash of its content: work tree, index, objects, configuration, all. */
function everything(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const hash = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');
  return files
    .map((file) => join(file.parentPath, file.name))
    .map((path) => `${path} ${hash(path)}`)
    .sort();
}

/** A remote with three commits and a clone of its last one. */
function shallowClone(kit: GitKit) {
  const upstream = kit.repository('docs', { 'a.md': '1' });
  const remote = kit.remote(upstream);
  const one = kit.git(upstream, 'rev-parse', 'HEAD');
  const two = kit.commit(upstream, { 'a.md': '2', 'b.md': '2' });
  const three = kit.commit(upstream, { 'a.md': '3' });
  kit.git(upstream, 'push', '--quiet', 'origin', 'main');
  kit.git(kit.folder, 'clone', '--quiet', '--depth', '1', `file://${remote}`, 'shallow');
  return { upstream, remote, one, two, three, directory: join(kit.folder, 'shallow') };
}

describe("the user's repository", () => {
  it('is not changed by one byte, whatever is done', async () => {
    using kit = gitKit();
    const { directory, one, three } = shallowClone(kit);
    const before = everything(directory);
    const here = await open(directory);
    const { repository } = here;
    expect(await repository.isAncestor(one, three)).toBe(true);
    expect(await repository.fetchCommit(one)).toBe(true);
    expect((await repository.readFile(one, 'a.md'))?.toString()).toBe('1');
    const store = createRefStore({ ...here, source: 'acme-docs' });
    expect(await store.write(RECORD, '')).toMatchObject({ kind: 'written' });
    expect(await createRefStore({ ...here, source: 'acme-docs' }).read()).toMatchObject({ record: RECORD });
    expect(everything(directory)).toEqual(before);
  });

  it('is the one around the folder, also inside a git hook', async () => {
    using kit = gitKit();
    const directory = kit.repository('docs', { 'a.md': 'A' });
    const other = kit.repository('other', { 'other.md': 'O' });
    const { repository } = await open(directory, { GIT_DIR: join(other, '.git'), GIT_WORK_TREE: other });
    expect((await repository.tree('HEAD')).map(({ path }) => path)).toEqual(['a.md']);
  });

  it('keeps the spelling of its folder, except behind a link into it', async () => {
    using kit = gitKit();
    const directory = kit.repository('docs', { 'sub/a.md': 'A' });
    symlinkSync(directory, join(kit.folder, 'whole'));
    symlinkSync(join(directory, 'sub'), join(kit.folder, 'part'));
    expect(await open(join(kit.folder, 'whole/sub'))).toMatchObject({
      root: join(kit.folder, 'whole'),
      workingDirectory: 'sub/',
    });
    expect(await open(join(kit.folder, 'part'))).toMatchObject({ root: directory, workingDirectory: 'sub/' });
  });
});

describe('reading', () => {
  it('gives what was committed where attributes and autocrlf would change it', async () => {
    using kit = gitKit();
    const directory = kit.repository('docs', { 'a.md': '1\r\n2\n' });
    mkdirSync(join(directory, '.git/info'), { recursive: true });
    writeFileSync(join(directory, '.git/info/attributes'), '*.md text eol=lf filter=shout\n');
    kit.git(directory, 'config', 'core.autocrlf', 'true');
    kit.git(directory, 'config', 'filter.shout.smudge', 'tr a-z A-Z');
    const { repository } = await open(directory);
    expect((await repository.readFile('HEAD', 'a.md'))?.toString()).toBe('1\r\n2\n');
  });

  it('sees the whole tree in a sparse checkout', async () => {
    using kit = gitKit();
    const { remote } = shallowClone(kit);
    kit.git(kit.folder, 'clone', '--quiet', '--sparse', `file://${remote}`, 'sparse');
    kit.git(join(kit.folder, 'sparse'), 'sparse-checkout', 'set', '--no-cone', 'b.md');
    const { repository } = await open(join(kit.folder, 'sparse'));
    expect(readdirSync(join(kit.folder, 'sparse'))).not.toContain('a.md');
    expect((await repository.tree('HEAD')).map(({ path }) => path)).toEqual(['a.md', 'b.md']);
  });

  it('leaves out a path that is not UTF-8', async () => {
    using kit = gitKit();
    const directory = kit.repository('docs', { 'a.md': 'A' });
    const blob = kit.git(directory, 'rev-parse', 'HEAD:a.md');
    const input = Buffer.concat([Buffer.from(`100644 ${blob}\t`), Buffer.from([0xe9]), Buffer.from('.md\0')]);
    execFileSync('git', ['update-index', '-z', '--index-info'], { cwd: directory, input, env: ENVIRONMENT });
    kit.git(directory, 'commit', '--quiet', '--message', 'latin');
    const { repository } = await open(directory);
    expect((await repository.tree('HEAD')).map(({ path }) => path)).toEqual(['a.md']);
  });

  it('can be stopped early, and goes on with a source that waits for what it was given', async () => {
    using kit = gitKit();
    const files = Object.fromEntries(Array.from({ length: 80 }, (_, n) => [`${n}.md`, 'x'.repeat(100_000) + n]));
    const { repository } = await open(kit.repository('docs', files));
    const blobs = (await repository.tree('HEAD')).map(({ blob }) => blob);
    for await (const { blob } of repository.readBlobs(blobs)) {
      expect(blob).toBe(blobs[0]);
      break;
    }
    const seen: string[] = [];
    async function* oneByOne() {
      for (const [index, blob] of blobs.entries()) {
        expect(seen).toHaveLength(index);
        yield blob;
      }
    }
    for await (const { blob } of repository.readBlobs(oneByOne())) seen.push(blob);
    expect(seen).toEqual(blobs);
  });

  it.each(['HEAD', '--batch-all-objects', `${'a'.repeat(40)}\n`])('refuses %j as the id of a blob', async (blob) => {
    using kit = gitKit();
    const { repository } = await open(kit.repository('docs', {}));
    await expect(repository.readBlobs([blob]).next()).rejects.toMatchObject({ kind: 'bad-revision' });
  });

  it.each(['../docs/a.md', '/a.md', ':(glob)*', 'sub', 'link', '', 'a.md/'])('has no file %j', async (path) => {
    using kit = gitKit();
    const directory = kit.repository('docs', { 'a.md': 'A', 'sub/b.md': 'B' });
    symlinkSync('a.md', join(directory, 'link'));
    kit.commit(directory, {});
    const { repository } = await open(join(directory, 'sub'));
    expect(await repository.readFile('HEAD', path).catch((error) => error.kind)).toBeOneOf([undefined, 'failed']);
  });

  it('works with SHA-256 names', async () => {
    using kit = gitKit();
    kit.git(kit.folder, 'init', '--quiet', '--bare', '--object-format=sha256', 'remote.git');
    kit.git(kit.folder, 'init', '--quiet', '--object-format=sha256', 'docs');
    kit.git(join(kit.folder, 'docs'), 'remote', 'add', 'origin', '../remote.git');
    const commit = kit.commit(join(kit.folder, 'docs'), { 'a.md': 'A' });
    const here = await open(join(kit.folder, 'docs'));
    expect(commit).toHaveLength(64);
    expect((await here.repository.readFile(commit, 'a.md'))?.toString()).toBe('A');
    const store = createRefStore({ ...here, source: 'acme-docs' });
    expect(await store.write(RECORD, '')).toMatchObject({ kind: 'written' });
    expect(await createRefStore({ ...here, source: 'acme-docs' }).read()).toMatchObject({ record: RECORD });
  });
});

describe('openRepository refuses', () => {
  it('a machine without git', async () => {
    using kit = gitKit();
    const refused = openRepository({ directory: kit.folder, environment: { PATH: kit.folder } });
    await expect(refused).rejects.toMatchObject({ kind: 'missing', hint: /Install git/ });
  });

  it('a folder that is not there', async () => {
    using kit = gitKit();
    await expect(open(join(kit.folder, 'none'))).rejects.toMatchObject({
      kind: 'no-repository',
      message: /does not exist/,
    });
  });

  it('a git that is too old', async () => {
    using kit = gitKit();
    mkdirSync(join(kit.folder, 'bin'));
    writeFileSync(join(kit.folder, 'bin/git'), '#!/bin/sh\necho git version 2.30.9\n');
    chmodSync(join(kit.folder, 'bin/git'), 0o755);
    await expect(open(kit.folder, { PATH: join(kit.folder, 'bin') })).rejects.toMatchObject({
      kind: 'too-old',
      message: /2\.30\.9/,
    });
  });

  it('a folder of somebody else, and says which command helps', async () => {
    using kit = gitKit();
    const directory = kit.repository('docs', {});
    const refused = open(directory, { GIT_TEST_ASSUME_DIFFERENT_OWNER: '1' });
    await expect(refused).rejects.toMatchObject({
      kind: 'unsafe-ownership',
      hint: expect.stringContaining(`safe.directory '${directory}'`),
    });
  });
});

describe('the remote', () => {
  it.each([
    ['the one that the branch follows', ['origin', 'fork'], 'fork', 'fork'],
    ['`origin`', ['fork', 'origin'], undefined, 'origin'],
    ['the only one', ['fork'], undefined, 'fork'],
    ['none of several', ['fork', 'other'], undefined, undefined],
  ])('is %s', async (_name, remotes, upstream, expected) => {
    using kit = gitKit();
    const directory = kit.repository('docs', {});
    for (const name of remotes) kit.git(directory, 'remote', 'add', name, `https://github.com/${name}/docs`);
    if (upstream) kit.git(directory, 'config', 'branch.main.remote', upstream);
    const { remote, origin } = await open(directory);
    expect(remote).toBe(expected);
    expect(origin.repository).toBe(expected && `${expected}/docs`);
  });

  it('is reached by the settings of the repository, rewritten addresses among them', async () => {
    using kit = gitKit();
    const { directory, remote } = shallowClone(kit);
    kit.git(directory, 'remote', 'set-url', 'origin', 'docs:remote.git');
    kit.git(directory, 'config', `url.file://${kit.folder}/.insteadOf`, 'docs:');
    const store = createRefStore({ ...(await open(directory)), source: 'acme-docs' });
    expect(await store.write(RECORD, '')).toMatchObject({ kind: 'written' });
    expect(kit.git(remote, 'for-each-ref', '--format=%(refname)', 'refs/docs-to-coveo')).toBe(
      'refs/docs-to-coveo/acme-docs',
    );
  });

  it('may be a path from the repository', async () => {
    using kit = gitKit();
    const { directory } = shallowClone(kit);
    kit.git(directory, 'remote', 'set-url', 'origin', '../remote.git');
    mkdirSync(join(directory, 'sub'));
    const store = createRefStore({ ...(await open(join(directory, 'sub'))), source: 'acme-docs' });
    expect(await store.read()).toEqual({ kind: 'none', version: '' });
  });
});

describe('isAncestor', () => {
  it('sees below commits that are only here', async () => {
    using kit = gitKit();
    const { directory, one, three } = shallowClone(kit);
    const local = kit.commit(directory, { 'c.md': 'local' });
    const { repository } = await open(directory);
    expect(await repository.isAncestor(three, local)).toBe(true);
    expect(await repository.isAncestor(one, local)).toBe(true);
    expect(await repository.isAncestor(local, three)).toBe(false);
  });

  it('knows nothing of a commit that is nowhere, and fails on what is no id', async () => {
    using kit = gitKit();
    const { directory, three } = shallowClone(kit);
    const { repository } = await open(directory);
    expect(await repository.isAncestor(NOWHERE, three)).toBe(false);
    expect(await repository.isAncestor(three, NOWHERE)).toBe(false);
    await expect(repository.isAncestor(three, '--upload-pack=x')).rejects.toMatchObject({ kind: 'bad-revision' });
  });

  it('fetches commits alone, not what is in them', async () => {
    using kit = gitKit();
    await using server = await serveGit(kit.folder, () => undefined);
    const { directory, upstream, remote, three } = shallowClone(kit);
    kit.git(remote, 'config', 'uploadpack.allowFilter', 'true');
    kit.git(directory, 'remote', 'set-url', 'origin', `${server.url}/remote.git`);
    const four = kit.commit(upstream, { 'big.bin': randomBytes(500_000).toString('base64') });
    kit.git(upstream, 'push', '--quiet', 'origin', 'main');
    const { repository } = await open(directory);
    expect(await repository.isAncestor(three, four)).toBe(true);
    expect(await repository.isAncestor(four, three)).toBe(false);
    expect(server.sent()).toBeGreaterThan(0);
    expect(server.sent()).toBeLessThan(100_000);
  });

  it('says that it cannot know when the remote does not answer', async () => {
    using kit = gitKit();
    const { directory, one, three } = shallowClone(kit);
    kit.git(directory, 'remote', 'set-url', 'origin', `file://${kit.folder}/gone.git`);
    const { repository } = await open(directory);
    await expect(repository.isAncestor(one, three)).rejects.toMatchObject({ kind: 'remote-unreachable' });
  });
});

describe('lastCommits', () => {
  const commitAt = (kit: GitKit, directory: string, seconds: number, files: Record<string, string>) => {
    const commit = kit.commit(directory, files);
    const tree = kit.git(directory, 'rev-parse', `${commit}^{tree}`);
    const parents = kit.git(directory, 'log', '-1', '--format=%P', commit).split(' ').filter(Boolean);
    const env = {
      ...ENVIRONMENT,
      GIT_AUTHOR_NAME: 'a',
      GIT_AUTHOR_EMAIL: 'a',
      GIT_COMMITTER_NAME: 'a',
      GIT_COMMITTER_EMAIL: 'a',
    };
    const args = ['commit-tree', tree, ...parents.flatMap((parent) => ['-p', parent]), '-m', 'dated'];
    const dated = execFileSync('git', args, {
      cwd: directory,
      env: { ...env, GIT_COMMITTER_DATE: `${seconds} +0000`, GIT_AUTHOR_DATE: '900000000 +0000' },
    });
    kit.git(directory, 'reset', '--quiet', '--hard', dated.toString().trim());
    return dated.toString().trim();
  };

  it('dates what a merge only brings in by its own commit, and what it changes by the merge', async () => {
    using kit = gitKit();
    const directory = kit.repository('docs', {});
    commitAt(kit, directory, 1_000_000_000, { 'a.md': '0', 'both.md': '0', '\nodd "é".md': '0' });
    kit.git(directory, 'checkout', '--quiet', '-b', 'side');
    commitAt(kit, directory, 1_100_000_000, { 'side.md': '1', 'both.md': 'side' });
    kit.git(directory, 'checkout', '--quiet', 'main');
    commitAt(kit, directory, 1_200_000_000, { 'main.md': '1', 'both.md': 'main' });
    kit.git(directory, 'merge', '--quiet', '--no-commit', '-X', 'ours', 'side');
    commitAt(kit, directory, 1_300_000_000, { 'both.md': 'merged' });
    const { repository } = await open(directory);
    const wanted = new Set(['a.md', 'both.md', 'side.md', 'main.md', '\nodd "é".md', 'none.md']);
    const dates = await repository.lastCommits('HEAD', wanted);
    expect(Object.fromEntries([...dates].map(([path, date]) => [path, date.getTime() / 1000]))).toEqual({
      'both.md': 1_300_000_000,
      'main.md': 1_200_000_000,
      'side.md': 1_100_000_000,
      'a.md': 1_000_000_000,
      '\nodd "é".md': 1_000_000_000,
    });
  });

  it('knows in a shallow clone what was changed since, and no more', async () => {
    using kit = gitKit();
    const { remote } = shallowClone(kit);
    kit.git(kit.folder, 'clone', '--quiet', '--depth', '2', `file://${remote}`, 'two-deep');
    const { repository } = await open(join(kit.folder, 'two-deep'));
    const dates = await repository.lastCommits('HEAD', new Set(['a.md', 'b.md']));
    expect([...dates.keys()]).toEqual(['a.md']);
  });

  it('is not led astray by what the user configured for logs', async () => {
    using kit = gitKit();
    const directory = kit.repository('docs', { 'sub/a.md': 'A' });
    const settings = {
      'diff.relative': 'true',
      'log.showRoot': 'false',
      'log.showSignature': 'true',
      'diff.orderFile': 'none',
      'format.pretty': 'oneline',
    };
    for (const [key, value] of Object.entries(settings)) kit.git(directory, 'config', key, value);
    const { repository } = await open(join(directory, 'sub'));
    expect([...(await repository.lastCommits('HEAD', new Set(['sub/a.md']))).keys()]).toEqual(['sub/a.md']);
  });
});

describe('disposing', () => {
  it('removes every temporary folder', async () => {
    using kit = gitKit();
    const { directory, one, three } = shallowClone(kit);
    const here = await open(directory);
    await here.repository.fetchCommit(one);
    await here.repository.isAncestor(one, three);
    const scratch = await here.openScratch();
    expect(existsSync(scratch.objects)).toBe(true);
    await here[Symbol.asyncDispose]();
    expect(existsSync(scratch.objects)).toBe(false);
  });
});

describe('fetchCommit', () => {
  it.each(['main', 'HEAD', '-x', '0'.repeat(40)])('brings nothing for %s', async (revision) => {
    using kit = gitKit();
    const { directory } = shallowClone(kit);
    const { repository } = await open(directory);
    expect(await repository.fetchCommit(revision)).toBe(false);
  });

  it('brings nothing where there is no remote', async () => {
    using kit = gitKit();
    const { repository } = await open(kit.repository('docs', {}));
    expect(await repository.fetchCommit(NOWHERE)).toBe(false);
  });
});
