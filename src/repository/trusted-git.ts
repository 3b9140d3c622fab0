import { readFile, realpath } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { type Git, GitError } from './git.ts';
import { textOf } from './text-of.ts';

/**
 * git, sure of which repository it reads. What can be committed (files named `HEAD`, `config`, `objects`) makes a folder look like a
 * repository, and its configuration could run commands. git lets nobody commit `.git`, so a work tree counts by that; and a bare
 * repository counts only outside of every work tree.
 *
 * @throws GitError `nested-bare-repository`
 */
export async function trustedGit(git: Git): Promise<Git> {
  const found = await textOf(git, ['rev-parse', '--absolute-git-dir'], [0, 128]);
  if (found !== undefined && (await isOfWorkTree(git, found))) return git;
  const folder = await realpath(git.options.directory);
  const bare = git.with({ variables: { ...git.options.variables, GIT_DIR: folder } });
  const isBare = (await textOf(bare, ['rev-parse', '--is-bare-repository'], [0, 128])) === 'true';
  // Nothing that looks like a repository: git says so.
  if (!isBare && found === undefined) return git;
  const around = git.with({ directory: dirname(folder) });
  const isNested = (await textOf(around, ['rev-parse', '--is-inside-work-tree'], [0, 128])) === 'true';
  if (isBare && !isNested) return bare;
  throw nested(git.options.directory);
}

/** A folder named `.git` or below one (`.git/worktrees/…`, `.git/modules/…`), or one that a file named `.git` leads to. */
async function isOfWorkTree(git: Git, found: string): Promise<boolean> {
  if (/[\\/]\.git(?:[\\/]|$)/.test(found)) return true;
  const top = await textOf(git, ['rev-parse', '--show-toplevel'], [0, 128]);
  if (top === undefined) return false;
  // https://git-scm.com/docs/gitrepository-layout: a file with one line `gitdir: PATH`.
  const [, target] = /^gitdir: (.+?)\r?\n?$/.exec(await readFile(join(top, '.git'), 'utf8').catch(() => '')) ?? [];
  return target !== undefined && (await realpath(resolve(top, target))) === (await realpath(found));
}

function nested(directory: string): GitError {
  return new GitError({
    kind: 'nested-bare-repository',
    message: `\`${directory}\` looks like a repository of its own, but lies inside the work tree of another one, so it may have been committed there.`,
    hint: 'Name the folder of the work tree that holds the settings.',
  });
}
