import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { type OpenedRepository, openRepository } from '../../src/repository/open.ts';
import type { Repository } from '../../src/repository/repository.ts';
import { ENVIRONMENT, gitKit } from '../support/git.ts';

const opened: OpenedRepository[] = [];

afterEach(async () => {
  for (const one of opened.splice(0)) await one[Symbol.asyncDispose]();
});

async function open(directory: string): Promise<OpenedRepository> {
  const one = await openRepository({ directory, environment: ENVIRONMENT });
  opened.push(one);
  return one;
}

async function contents(repository: Repository, commit: string): Promise<Record<string, string>> {
  const files = await repository.tree(commit);
  const found: Record<string, string> = {};
  let next = 0;
  for await (const { content } of repository.readBlobs(files.map(({ blob }) => blob))) {
    found[files[next++]?.path ?? ''] = content.toString('utf8');
  }
  return found;
}

describe('openRepository', () => {
  it('finds the root from a folder below it', async () => {
    using kit = gitKit();
    const directory = kit.repository('docs', { 'sub/a.md': 'A' });
    expect(await open(join(directory, 'sub'))).toMatchObject({
      root: directory,
      workingDirectory: 'sub/',
      origin: { branch: 'main' },
    });
    expect((await open(directory)).remote).toBeUndefined();
  });

  it('works in a bare repository', async () => {
    using kit = gitKit();
    const bare = kit.remote(kit.repository('docs', { 'a.md': 'A' }));
    const { repository, workingDirectory } = await open(bare);
    expect(workingDirectory).toBe('');
    expect(await contents(repository, 'HEAD')).toEqual({ 'a.md': 'A' });
  });

  it('works in a work tree whose repository lies elsewhere, and in one that was added', async () => {
    using kit = gitKit();
    kit.git(kit.folder, 'init', '--quiet', '--initial-branch=main', '--separate-git-dir', 'store', 'apart');
    const apart = join(kit.folder, 'apart');
    kit.commit(apart, { 'a.md': 'A' });
    expect(await contents((await open(apart)).repository, 'HEAD')).toEqual({ 'a.md': 'A' });
    kit.git(apart, 'worktree', 'add', '--quiet', '../added', '-b', 'other');
    const added = await open(join(kit.folder, 'added'));
    expect([await contents(added.repository, 'HEAD'), added.origin.branch]).toEqual([{ 'a.md': 'A' }, 'other']);
  });

  // Everything of these folders can be committed, so whoever writes pages could choose what git reads, and what it runs.
  it.each([
    ['bare', 'bare = true'],
    ['with a work tree of its own', 'bare = false\n\tworktree = ..'],
    ['of no kind', ''],
  ])('refuses a committed folder that looks like a repository (%s)', async (_name, line) => {
    using kit = gitKit();
    const directory = kit.repository('docs', {
      'a.md': 'A',
      'sub/HEAD': 'ref: refs/heads/main\n',
      'sub/objects/info/alternates': '../../.git/objects\n',
      'sub/refs/keep': '',
      'sub/config': `[core]\n\trepositoryformatversion = 0\n\t${line}\n\tsshCommand = touch RAN; false\n[remote "origin"]\n\turl = ssh://git@127.0.0.1/x\n`,
    });
    for (const inside of ['sub', 'sub/refs', 'sub/objects/info']) {
      const opened = open(join(directory, inside));
      await expect(opened.then(({ root }) => root)).rejects.toMatchObject({ name: 'GitError' });
    }
    expect((await open(directory)).workingDirectory).toBe('');
  });

  it.each([
    ['https://user:secret@github.com/acme/docs.git', { repository: 'acme/docs', server: 'https://github.com' }],
    ['git@github.com:acme/docs.git', { repository: 'acme/docs', server: 'https://github.com' }],
    ['ssh://git@github.example.com:2222/acme/docs', { repository: 'acme/docs', server: 'https://github.example.com' }],
    ['https://user:secret@git.example.com/a/b/c.git', { repository: 'https://git.example.com/a/b/c.git' }],
  ])('tells where %s lives', async (url, origin) => {
    using kit = gitKit();
    const directory = kit.repository('docs', {});
    kit.git(directory, 'remote', 'add', 'origin', url);
    expect((await open(directory)).origin).toEqual({ ...origin, branch: 'main' });
  });

  it('says what a folder is that is no repository', async () => {
    using kit = gitKit();
    await expect(open(kit.folder)).rejects.toMatchObject({ kind: 'no-repository', message: /not a git repository/ });
  });
});

describe('Repository', () => {
  it('reads what was committed, byte by byte, and nothing of the work tree', async () => {
    using kit = gitKit();
    const odd = {
      'with space.md': '1\r\n2\r\n',
      'quote".md': 'q',
      'line\nbreak.md': 'l',
      'ü/naïve.md': 'ü',
      'empty.md': '',
    };
    const directory = kit.repository('docs', { '.gitattributes': '*.md text eol=crlf filter=nothing\n' });
    kit.git(directory, 'config', 'core.autocrlf', 'false');
    rmSync(join(directory, '.gitattributes'));
    const commit = kit.commit(directory, odd);
    writeFileSync(join(directory, 'empty.md'), 'changed, but not committed');
    const { repository } = await open(directory);
    expect(await contents(repository, commit)).toEqual(odd);
  });

  it('leaves symbolic links and submodules out', async () => {
    using kit = gitKit();
    const directory = kit.repository('docs', { 'a.md': 'A' });
    symlinkSync('a.md', join(directory, 'link.md'));
    kit.git(
      directory,
      'update-index',
      '--add',
      '--cacheinfo',
      `160000,${kit.git(directory, 'rev-parse', 'HEAD')},module`,
    );
    kit.git(directory, 'add', 'link.md');
    kit.git(directory, 'commit', '--quiet', '--message', 'odd');
    const { repository } = await open(directory);
    expect((await repository.tree('HEAD')).map(({ path }) => path)).toEqual(['a.md']);
  });

  it('reads many contents in order', async () => {
    using kit = gitKit();
    const files = Object.fromEntries(Array.from({ length: 300 }, (_, n) => [`${n}.md`, `${n} `.repeat(n * 20)]));
    const { repository } = await open(kit.repository('docs', files));
    expect(await contents(repository, 'HEAD')).toEqual(files);
  });

  it('says so when a content is missing', async () => {
    using kit = gitKit();
    const { repository } = await open(kit.repository('docs', {}));
    const missing = repository.readBlobs(['0'.repeat(40)]);
    await expect(missing.next()).rejects.toMatchObject({ name: 'GitError', message: /does not hold/ });
  });

  it('does not run hooks of the repository', async () => {
    using kit = gitKit();
    const directory = kit.repository('docs', { 'a.md': 'A' });
    const hook = join(directory, '.git/hooks/post-index-change');
    mkdirSync(join(directory, '.git/hooks'), { recursive: true });
    writeFileSync(hook, `#!/bin/sh\ntouch ${join(kit.folder, 'ran')}\n`, { mode: 0o755 });
    const { repository } = await open(directory);
    await contents(repository, 'HEAD');
    expect(() => readFileSync(join(kit.folder, 'ran'))).toThrow();
  });

  it('knows one file of a commit', async () => {
    using kit = gitKit();
    const { repository } = await open(kit.repository('docs', { 'sub/a.md': 'A' }));
    expect((await repository.readFile('HEAD', 'sub/a.md'))?.toString()).toBe('A');
    expect(await repository.readFile('HEAD', 'none.md')).toBeUndefined();
  });

  it('names commits, and refuses what would be an option', async () => {
    using kit = gitKit();
    const directory = kit.repository('docs', {});
    const { repository } = await open(directory);
    expect(await repository.resolveCommit('main')).toBe(kit.git(directory, 'rev-parse', 'HEAD'));
    expect(await repository.resolveCommit('none')).toBeUndefined();
    await expect(repository.resolveCommit('--all')).rejects.toMatchObject({ name: 'GitError' });
  });
});

describe('lastCommits', () => {
  it('is the last commit that touched each file', async () => {
    using kit = gitKit();
    const directory = kit.repository('docs', { 'a.md': 'A', 'b.md': 'B', 'ü c.md': 'C' });
    const dated = (date: string, files: Record<string, string>) => {
      kit.commit(directory, files);
      process.env.GIT_COMMITTER_DATE = '';
      kit.git(directory, '-c', 'core.editor=true', 'commit', '--quiet', '--amend', '--no-edit', '--date', date);
    };
    dated('2026-01-01T00:00:00Z', { 'b.md': 'B2' });
    const { repository } = await open(directory);
    const moments = await repository.lastCommits('HEAD', new Set(['a.md', 'b.md', 'ü c.md', 'none.md']));
    const seconds = (revision: string) =>
      new Date(Number(kit.git(directory, 'log', '-1', '--format=%ct', revision)) * 1_000);
    expect(moments).toEqual(
      new Map([
        ['b.md', seconds('HEAD')],
        ['a.md', seconds('HEAD~1')],
        ['ü c.md', seconds('HEAD~1')],
      ]),
    );
  });

  it('says nothing in a shallow clone, where the oldest commit seems to have touched everything', async () => {
    using kit = gitKit();
    const directory = kit.repository('docs', { 'a.md': 'A' });
    kit.remote(directory);
    kit.git(kit.folder, 'clone', '--quiet', '--depth', '1', `file://${directory}`, 'shallow');
    const { repository } = await open(join(kit.folder, 'shallow'));
    expect((await repository.lastCommits('HEAD', new Set(['a.md']))).size).toBe(0);
  });
});

describe('isAncestor', () => {
  it('knows it in a full clone', async () => {
    using kit = gitKit();
    const directory = kit.repository('docs', { 'a.md': '1' });
    const one = kit.git(directory, 'rev-parse', 'HEAD');
    const two = kit.commit(directory, { 'a.md': '2' });
    const { repository } = await open(directory);
    expect([await repository.isAncestor(one, two), await repository.isAncestor(two, one)]).toEqual([true, false]);
  });

  it('finds it out in a shallow clone, which stays as it is', async () => {
    using kit = gitKit();
    const directory = kit.repository('docs', { 'a.md': '1' });
    kit.remote(directory);
    const one = kit.git(directory, 'rev-parse', 'HEAD');
    kit.git(kit.folder, 'clone', '--quiet', '--depth', '1', `file://${join(kit.folder, 'remote.git')}`, 'shallow');
    kit.commit(directory, { 'a.md': '2' });
    const three = kit.commit(directory, { 'a.md': '3' });
    kit.git(directory, 'push', '--quiet', 'origin', 'main');
    const shallow = join(kit.folder, 'shallow');
    const { repository } = await open(shallow);
    const marks = () => [
      kit.git(shallow, 'for-each-ref'),
      readFileSync(join(shallow, '.git/shallow'), 'utf8'),
      readFileSync(join(shallow, '.git/config'), 'utf8'),
    ];
    const before = marks();
    expect(await repository.isAncestor(one, three)).toBe(true);
    expect(await repository.isAncestor(one, '1234567890123456789012345678901234567890')).toBe(false);
    expect(marks()).toEqual(before);
  });

  it('is no after a force push', async () => {
    using kit = gitKit();
    const directory = kit.repository('docs', { 'a.md': '1' });
    kit.remote(directory);
    const lost = kit.commit(directory, { 'a.md': '2' });
    kit.git(directory, 'push', '--quiet', 'origin', 'main');
    kit.git(directory, 'reset', '--quiet', '--hard', 'HEAD~1');
    const other = kit.commit(directory, { 'a.md': 'other' });
    kit.git(directory, 'push', '--quiet', '--force', 'origin', 'main');
    kit.git(kit.folder, 'clone', '--quiet', '--depth', '1', `file://${join(kit.folder, 'remote.git')}`, 'shallow');
    const { repository } = await open(join(kit.folder, 'shallow'));
    expect(await repository.isAncestor(other, lost)).toBe(false);
  });
});

describe('fetchCommit', () => {
  it('brings one commit into a shallow clone, which stays as it is', async () => {
    using kit = gitKit();
    const directory = kit.repository('docs', { 'a.md': '1' });
    kit.remote(directory);
    const one = kit.git(directory, 'rev-parse', 'HEAD');
    kit.commit(directory, { 'a.md': '2' });
    kit.git(directory, 'push', '--quiet', 'origin', 'main');
    kit.git(kit.folder, 'clone', '--quiet', '--depth', '1', `file://${join(kit.folder, 'remote.git')}`, 'shallow');
    const shallow = join(kit.folder, 'shallow');
    const marks = readFileSync(join(shallow, '.git/shallow'), 'utf8');
    const { repository } = await open(shallow);
    expect(await repository.resolveCommit(one)).toBeUndefined();
    expect(await repository.fetchCommit(one)).toBe(true);
    expect(await contents(repository, one)).toEqual({ 'a.md': '1' });
    expect(readFileSync(join(shallow, '.git/shallow'), 'utf8')).toBe(marks);
    expect(await repository.fetchCommit('1234567890123456789012345678901234567890')).toBe(false);
  });
});

describe('fetchRef', () => {
  it('brings what a ref of the remote names, objects only, and knows its parents', async () => {
    using kit = gitKit();
    const directory = kit.repository('docs', { 'a.md': '1' });
    const remote = kit.remote(directory);
    const base = kit.git(directory, 'rev-parse', 'HEAD');
    kit.git(directory, 'switch', '--quiet', '--create', 'change');
    const change = kit.commit(directory, { 'a.md': '2' });
    kit.git(directory, 'switch', '--quiet', 'main');
    kit.git(directory, 'merge', '--quiet', '--no-ff', '--message', 'merge', 'change');
    const merge = kit.git(directory, 'rev-parse', 'HEAD');
    kit.git(directory, 'push', '--quiet', 'origin', 'HEAD:refs/pull/7/merge');
    kit.git(kit.folder, 'clone', '--quiet', '--depth', '1', `file://${remote}`, 'shallow');
    const shallow = join(kit.folder, 'shallow');
    const refs = kit.git(shallow, 'for-each-ref');
    const { repository } = await open(shallow);
    expect(await repository.fetchRef('refs/pull/7/merge')).toBe(merge);
    expect(await contents(repository, merge)).toEqual({ 'a.md': '2' });
    expect(await repository.parents(merge)).toEqual([base, change]);
    expect(kit.git(shallow, 'for-each-ref')).toBe(refs);
    expect(kit.git(shallow, 'rev-parse', 'HEAD')).toBe(base);
    expect(await repository.fetchRef('refs/pull/8/merge')).toBeUndefined();
  });

  it('brings nothing where there is no remote', async () => {
    using kit = gitKit();
    const { repository } = await open(kit.repository('docs', {}));
    expect(await repository.fetchRef('refs/heads/main')).toBeUndefined();
  });
});

describe('the time of a commit', () => {
  it('is when it was made', async () => {
    using kit = gitKit();
    const directory = kit.repository('docs', { 'a.md': '1' });
    const commit = kit.git(directory, 'rev-parse', 'HEAD');
    const { repository } = await open(directory);
    const seconds = Number(kit.git(directory, 'log', '-1', '--format=%ct'));
    expect(await repository.commitTime(commit)).toEqual(new Date(seconds * 1000));
  });
});

describe('parents', () => {
  it('are none of a first commit, and known where a shallow clone is cut off', async () => {
    using kit = gitKit();
    const directory = kit.repository('docs', { 'a.md': '1' });
    const remote = kit.remote(directory);
    const one = kit.git(directory, 'rev-parse', 'HEAD');
    const two = kit.commit(directory, { 'a.md': '2' }, `a message\n\nparent ${one}`);
    kit.git(directory, 'push', '--quiet', 'origin', 'main');
    kit.git(kit.folder, 'clone', '--quiet', '--depth', '1', `file://${remote}`, 'shallow');
    const { repository } = await open(directory);
    expect(await repository.parents(one)).toEqual([]);
    const { repository: shallow } = await open(join(kit.folder, 'shallow'));
    expect(await shallow.parents(two)).toEqual([one]);
  });
});
