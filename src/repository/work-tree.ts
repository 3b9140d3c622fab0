import { copyFile, mkdir, mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve, sep } from 'node:path';
import type { Git } from './git.ts';
import { textOf } from './text-of.ts';

/** Who makes commits that nobody keeps. */
const NOBODY = {
  GIT_AUTHOR_NAME: 'docs-to-coveo',
  GIT_AUTHOR_EMAIL: 'preview@localhost',
  GIT_COMMITTER_NAME: 'docs-to-coveo',
  GIT_COMMITTER_EMAIL: 'preview@localhost',
};

/** What of a work tree is looked at instead of a commit: all files as they are, or just what is staged for the next commit. */
export type Snapshot = 'work-tree' | 'staged';

/** A commit of a work tree, and a git that can read it. */
export interface WorkTreeCommit extends AsyncDisposable {
  readonly git: Git;
  /** Full id. */
  readonly commit: string;
}

/**
 * Makes a commit of the work tree as it is: changes that are not committed are in it, and new files that are not ignored; or of what is
 * staged. Its objects and the index that it is made with are in a temporary folder, so the repository stays as it is; disposing removes them.
 *
 * @param git runs at the root of a work tree
 * @param named the index that a hook was given: of a commit that takes only some files it is another one than usual
 * @throws GitError where git cannot read a file, or where a merge is not resolved
 */
export async function commitSnapshot(git: Git, snapshot: Snapshot, named?: string): Promise<WorkTreeCommit> {
  const folder = await mkdtemp(join(tmpdir(), 'docs-to-coveo-work-tree-'));
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    const own = await withOwnObjects(git, folder, snapshot === 'staged' ? named : undefined);
    if (snapshot === 'work-tree') await own.run(['add', '--all', '--', '.']);
    const tree = (await own.run(['write-tree'])).stdout.toString('latin1').trim();
    const head = await textOf(git, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}'], [0, 1, 128]);
    const parents = head ? ['-p', head] : [];
    const made = await own.run(['commit-tree', tree, ...parents, '-m', 'The work tree as it is']);
    return { git: own, commit: made.stdout.toString('latin1').trim(), [Symbol.asyncDispose]: remove };
  } catch (error) {
    await remove();
    throw error;
  }
}

/** A git whose index and new objects are in a folder of our own; it begins with a copy of the index, so that unchanged files need not be read. */
async function withOwnObjects(git: Git, folder: string, named: string | undefined): Promise<Git> {
  const { directory, variables } = git.options;
  const pathOf = async (name: string) =>
    resolve(directory, (await textOf(git, ['rev-parse', '--git-path', name])) ?? '');
  const index = join(folder, 'index');
  const objects = join(folder, 'objects');
  await mkdir(objects);
  // A repository without a commit may have none.
  await copyFile((await ownIndex(git, named)) ?? (await pathOf('index')), index).catch(() => undefined);
  return git.with({
    variables: {
      ...variables,
      ...NOBODY,
      GIT_INDEX_FILE: index,
      GIT_OBJECT_DIRECTORY: objects,
      // A quoted path may hold the character that parts one folder from the next.
      GIT_ALTERNATE_OBJECT_DIRECTORIES: JSON.stringify(await pathOf('objects')),
    },
  });
}

/** The index that was named, where it is one of this repository: what a hook of another one was given says nothing here. */
async function ownIndex(git: Git, named: string | undefined): Promise<string | undefined> {
  if (named === undefined) return undefined;
  const home = await textOf(git, ['rev-parse', '--absolute-git-dir']);
  const path = resolve(git.options.directory, named);
  // Either may be spelled by way of a link.
  const [real, realHome] = await Promise.all([realpath(dirname(path)), realpath(home ?? '')]).catch(() => []);
  if (real === undefined || realHome === undefined) return undefined;
  return `${real}${sep}`.startsWith(`${realHome}${sep}`) ? join(real, basename(path)) : undefined;
}
