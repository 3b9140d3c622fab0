import type { Git } from './git.ts';

/**
 * Paths of the work tree that differ from the commit that is checked out, new files among them, sorted; from the root of the repository.
 * None where there is no work tree.
 *
 * @param git runs at the root
 */
export async function uncommittedPaths(git: Git): Promise<readonly string[]> {
  // https://git-scm.com/docs/git-status#_porcelain_format_version_1: with `-z`, each entry is `XY PATH` and ends with a NUL.
  const { exitCode, stdout } = await git.run(
    ['status', '--porcelain=v1', '-z', '--untracked-files=all', '--no-renames', '--ignore-submodules=all'],
    { exits: [0, 128] },
  );
  if (exitCode !== 0) return [];
  const entries = stdout.toString('utf8').split('\0');
  return entries
    .filter((entry) => entry !== '')
    .map((entry) => entry.slice(3))
    .sort();
}
