import { mkdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openRepository } from '../../src/repository/open.ts';
import type { Snapshot } from '../../src/repository/work-tree.ts';
import { ENVIRONMENT, gitKit } from '../support/git.ts';

function put(directory: string, path: string, text: string) {
  mkdirSync(dirname(join(directory, path)), { recursive: true });
  writeFileSync(join(directory, path), text);
}

async function pathsOf(directory: string, snapshot: Snapshot = 'work-tree', environment: NodeJS.ProcessEnv = {}) {
  await using opened = await openRepository({ directory, environment: { ...ENVIRONMENT, ...environment }, snapshot });
  const { repository, snapshotCommit = '' } = opened;
  const files = await repository.tree(snapshotCommit);
  const textOf = async (path: string) => (await repository.readFile(snapshotCommit, path))?.toString();
  const entries = await Promise.all(files.map(async ({ path }) => [path, await textOf(path)] as const));
  const texts = Object.fromEntries(entries);
  return texts;
}

describe('a commit of the work tree', () => {
  it('holds what is changed, new and gone, but not what is ignored', async () => {
    using kit = gitKit();
    const directory = kit.repository('docs', { 'a.md': 'a', 'b.md': 'b', 'c.md': 'c', '.gitignore': 'out/\n' });
    writeFileSync(join(directory, 'a.md'), 'changed');
    rmSync(join(directory, 'b.md'));
    writeFileSync(join(directory, 'new.md'), 'new');
    put(directory, 'out/x.md', 'ignored');
    put(directory, 'sub/d.md', 'd');
    expect(await pathsOf(directory)).toEqual({
      '.gitignore': 'out/\n',
      'a.md': 'changed',
      'c.md': 'c',
      'new.md': 'new',
      'sub/d.md': 'd',
    });
  });

  it('leaves the repository as it is: index, objects, refs', async () => {
    using kit = gitKit();
    const directory = kit.repository('docs', { 'a.md': 'a' });
    writeFileSync(join(directory, 'new.md'), 'new');
    const look = () => [
      readFileSync(join(directory, '.git/index')).toString('hex'),
      statSync(join(directory, '.git/objects')).mtimeMs,
      kit.git(directory, 'count-objects'),
      kit.git(directory, 'for-each-ref'),
      kit.git(directory, 'status', '--porcelain'),
    ];
    const before = look();
    await pathsOf(directory);
    expect(look()).toEqual(before);
  });

  it('is there where nothing was ever committed, and below a folder of the repository', async () => {
    using kit = gitKit();
    const directory = join(kit.folder, 'docs');
    put(directory, 'sub/a.md', 'a');
    kit.git(directory, 'init', '--quiet');
    expect(await pathsOf(directory)).toEqual({ 'sub/a.md': 'a' });
    expect(await pathsOf(join(directory, 'sub'))).toEqual({ 'sub/a.md': 'a' });
  });
});

describe('a commit of what is staged', () => {
  it('holds what is in the index, whatever the files say by now', async () => {
    using kit = gitKit();
    const directory = kit.repository('docs', { 'a.md': 'a', 'b.md': 'b' });
    put(directory, 'a.md', 'staged');
    put(directory, 'new.md', 'new');
    kit.git(directory, 'add', 'a.md', 'new.md');
    put(directory, 'a.md', 'changed since');
    put(directory, 'b.md', 'not staged');
    put(directory, 'c.md', 'unknown to git');
    const before = kit.git(directory, 'count-objects');
    expect(await pathsOf(directory, 'staged')).toEqual({ 'a.md': 'staged', 'b.md': 'b', 'new.md': 'new' });
    expect(kit.git(directory, 'count-objects')).toBe(before);
  });

  it('is of the index that git names to a hook, where it is one of this repository', async () => {
    using kit = gitKit();
    const directory = kit.repository('docs', { 'a.md': 'a', 'b.md': 'b' });
    put(directory, 'a.md', 'all');
    kit.git(directory, 'add', 'a.md');
    // `git commit b.md` gives its hook the commit and that file alone.
    const index = join(directory, '.git/next-index-1.lock');
    const environment = { GIT_INDEX_FILE: '.git/next-index-1.lock' };
    kit.git(directory, 'read-tree', `--index-output=${index}`, 'HEAD');
    expect(await pathsOf(directory, 'staged', environment)).toEqual({ 'a.md': 'a', 'b.md': 'b' });
    const elsewhere = { GIT_INDEX_FILE: join(kit.folder, 'other/.git/index') };
    expect(await pathsOf(directory, 'staged', elsewhere)).toEqual({ 'a.md': 'all', 'b.md': 'b' });
    expect(await pathsOf(directory, 'work-tree', environment)).toEqual({ 'a.md': 'all', 'b.md': 'b' });
  });

  it('is the one of a hook also where the folder is spelled by way of a link', async () => {
    using kit = gitKit();
    const directory = kit.repository('docs', { 'a.md': 'a' });
    kit.git(directory, 'read-tree', `--index-output=${join(directory, '.git/next-index-1.lock')}`, 'HEAD');
    put(directory, 'a.md', 'all');
    kit.git(directory, 'add', 'a.md');
    const link = join(kit.folder, 'link');
    symlinkSync(directory, link);
    const environment = { GIT_INDEX_FILE: '.git/next-index-1.lock' };
    expect(await pathsOf(link, 'staged', environment)).toEqual({ 'a.md': 'a' });
    expect(await pathsOf(link, 'staged')).toEqual({ 'a.md': 'all' });
  });
});

describe('a snapshot', () => {
  it.skipIf(process.platform === 'win32').each<Snapshot>(['staged', 'work-tree'])(
    'of what is %s can be made in a folder of any name',
    async (snapshot) => {
      using kit = gitKit();
      const directory = kit.repository('a:b "c"\\d;e', { 'a.md': 'a' });
      expect(await pathsOf(directory, snapshot)).toEqual({ 'a.md': 'a' });
    },
  );

  it('can be read also once a commit was fetched', async () => {
    using kit = gitKit();
    const directory = kit.repository('docs', { 'a.md': 'a' });
    kit.remote(directory);
    kit.git(kit.folder, 'clone', '--quiet', `file://${join(kit.folder, 'remote.git')}`, 'clone');
    const commit = kit.commit(directory, { 'a.md': 'newer' });
    kit.git(directory, 'push', '--quiet', 'origin', 'main');
    const clone = join(kit.folder, 'clone');
    put(clone, 'new.md', 'new');
    await using opened = await openRepository({ directory: clone, environment: ENVIRONMENT, snapshot: 'work-tree' });
    const { repository, snapshotCommit = '' } = opened;
    expect(await repository.fetchCommit(commit)).toBe(true);
    const read = (...asked: [string, string]) => repository.readFile(...asked).then(String);
    expect(await read(commit, 'a.md')).toBe('newer');
    expect(await read(snapshotCommit, 'a.md')).toBe('a');
    expect(await read(snapshotCommit, 'new.md')).toBe('new');
  });
});
