import { copyFile, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Git } from './git.ts';
import { textOf } from './text-of.ts';

/** Who makes commits that nobody keeps. */
const NOBODY = {
  GIT_AUTHOR_NAME: 'docs-to-coveo',
  GIT_AUTHOR_EMAIL: 'preview@localhost',
  GIT_COMMITTER_NAME: 'docs-to-coveo',
  GIT_COMMITTER_EMAIL: 'preview@localhost',
};

/** A commit of a work tree, and a git that can read it. */
export interface WorkTreeCommit extends AsyncDisposable {
  readonly git: Git;
  /** Full id. */
  readonly commit: string;
}

/**
 * Makes a commit of the work tree as it is: changes that are not committed are in it, and new files that are not ignored. Its objects and the index
 * that it is made with are in a temporary folder, so the repository stays as it is; disposing removes them.
 *
 * @param git runs at the root of a work tree
 * @throws GitError where git cannot read a file
 */
export async function commitWorkTree(git: Git): Promise<WorkTreeCommit> {
  const folder = await mkdtemp(join(tmpdir(), 'docs-to-coveo-work-tree-'));
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    const own = await withOwnObjects(git, folder);
    await own.run(['add', '--all', '--', '.']);
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
async function withOwnObjects(git: Git, folder: string): Promise<Git> {
  const { directory, variables } = git.options;
  const pathOf = async (name: string) =>
    resolve(directory, (await textOf(git, ['rev-parse', '--git-path', name])) ?? '');
  const index = join(folder, 'index');
  const objects = join(folder, 'objects');
  await mkdir(objects);
  // A repository without a commit may have none.
  await copyFile(await pathOf('index'), index).catch(() => undefined);
  return git.with({
    variables: {
      ...variables,
      ...NOBODY,
      GIT_INDEX_FILE: index,
      GIT_OBJECT_DIRECTORY: objects,
      GIT_ALTERNATE_OBJECT_DIRECTORIES: await pathOf('objects'),
    },
  });
}
