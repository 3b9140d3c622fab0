import { delimiter } from 'node:path';
import type { Git } from './git.ts';
import { isObjectId } from './revision.ts';
import type { OpenScratch, Scratch } from './scratch.ts';

/** Commits that were missing, kept in a private repository whose objects are lent to the user's. */
export interface FetchedCommits {
  /** Reads the user's repository and what was fetched. */
  reader(): Git;
  /** False where the commit does not exist. Throws `GitError` when the remote cannot be asked. */
  fetch(commit: string): Promise<boolean>;
  /** Fetches what a ref of the remote names and gives its id; undefined where it is not there. Throws as `fetch` does. */
  fetchRef(ref: string): Promise<string | undefined>;
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
  const open = async () => {
    if (openScratch) scratch ??= openScratch();
    return scratch;
  };
  const fetch = async (commit: string) => {
    const opened = isObjectId(commit) ? await open() : undefined;
    if (!opened || (await opened.remote.fetch(commit, ['--depth=1'])) === 'not-there') return false;
    // A quoted path may hold the character that parts one folder from the next.
    const { variables } = git.options;
    // Of a work tree that is looked at, all objects but the new ones are in such a folder already.
    const known = variables?.GIT_ALTERNATE_OBJECT_DIRECTORIES;
    const folders = [...(known === undefined ? [] : [known]), JSON.stringify(opened.objects)].join(delimiter);
    reader = git.with({ variables: { ...variables, GIT_ALTERNATE_OBJECT_DIRECTORIES: folders } });
    return true;
  };
  return {
    reader: () => reader,
    fetch,
    async fetchRef(ref) {
      const commit = await (await open())?.remote.find(ref);
      return commit !== undefined && (await fetch(commit)) ? commit : undefined;
    },
  };
}
