import type { Git } from './git.ts';
import { isObjectId } from './revision.ts';
import type { OpenScratch, Scratch } from './scratch.ts';

/** Commits that were missing, kept in a private repository whose objects are lent to the user's. */
export interface FetchedCommits {
  /** Reads the user's repository and what was fetched. */
  reader(): Git;
  /** False where the commit does not exist. Throws `GitError` when the remote cannot be asked. */
  fetch(commit: string): Promise<boolean>;
}

/**
 * Git reads the objects of a second folder beside a repository's own when `GIT_ALTERNATE_OBJECT_DIRECTORIES` names it
 * (https://git-scm.com/docs/git), so that nothing need be written into the user's.
 *
 * @param openScratch undefined without a remote
 */
export function createFetchedCommits(git: Git, openScratch: OpenScratch | undefined): FetchedCommits {
  let scratch: Promise<Scratch> | undefined;
  let reader = git;
  return {
    reader: () => reader,
    async fetch(commit) {
      if (!openScratch || !isObjectId(commit)) return false;
      scratch ??= openScratch();
      const { remote, objects } = await scratch;
      if ((await remote.fetch(commit, ['--depth=1'])) === 'not-there') return false;
      // A quoted path may hold the character that parts one folder from the next.
      reader = git.with({
        variables: { ...git.options.variables, GIT_ALTERNATE_OBJECT_DIRECTORIES: JSON.stringify(objects) },
      });
      return true;
    },
  };
}
