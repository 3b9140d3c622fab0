import { together } from '../model/together.ts';
import { isAncestor } from './ancestry.ts';
import { readBlobs } from './blobs.ts';
import { createFetchedCommits } from './fetched-commits.ts';
import type { Git } from './git.ts';
import { lastCommits } from './history.ts';
import type { Repository } from './repository.ts';
import { objectId, safeRevision } from './revision.ts';
import type { OpenScratch } from './scratch.ts';
import { shallowCuts } from './shallow.ts';
import { findBlob, readTreeAndLinks, type Tree } from './tree.ts';

/**
 * Reads a repository through the git program.
 *
 * @param git runs in the repository
 * @param openScratch undefined without a remote
 */
export function createGitRepository(git: Git, openScratch: OpenScratch | undefined): Repository {
  const fetched = createFetchedCommits(git, openScratch);
  let last: { readonly commit: string; readonly tree: Promise<Tree> } | undefined;
  const treeOf = (commit: string): Promise<Tree> => {
    if (last?.commit !== commit) last = { commit, tree: readTreeAndLinks(fetched.reader(), commit) };
    return last.tree;
  };
  // What a commit comes from never changes, and is asked for more than once in a run.
  const descent = new Map<string, Promise<boolean>>();
  return {
    resolveCommit: (revision) => resolveCommit(withoutLazyFetch(fetched.reader()), revision),
    treeId: (commit) => treeId(fetched.reader(), commit),
    tree: async (commit) => (await treeOf(commit)).files,
    links: async (commit) => (await treeOf(commit)).links,
    unnamed: async (commit) => (await treeOf(commit)).unnamed,
    readBlobs: (blobs) => readBlobs(fetched.reader(), blobs),
    readFile: (commit, path) => readFile(fetched.reader(), commit, path),
    lastCommits: (commit, paths) => datesOf(git, commit, paths),
    isAncestor: (older, newer) => {
      const question = `${older} ${newer}`;
      const answer = descent.get(question) ?? isAncestor({ git: withoutLazyFetch(git), openScratch }, older, newer);
      descent.set(question, answer);
      return answer;
    },
    fetchCommit: (commit) => fetched.fetch(commit),
    fetchRef: (ref) => fetched.fetchRef(ref),
    commitTime: (commit) => commitTime(fetched.reader(), commit),
    parents: (commit) => parents(fetched.reader(), commit),
  };
}

/** In a partial clone git fetches what it is asked for; asking whether a commit is there must not bring it (git 2.44). */
function withoutLazyFetch(git: Git): Git {
  return git.with({ variables: { ...git.options.variables, GIT_NO_LAZY_FETCH: '1' } });
}

async function resolveCommit(git: Git, revision: string): Promise<string | undefined> {
  const name = `${safeRevision(revision)}^{commit}`;
  const { exitCode, stdout } = await git.run(['rev-parse', '--verify', '--quiet', '--end-of-options', name], {
    exits: [0, 1, 128],
  });
  return exitCode === 0 ? stdout.toString('latin1').trim() : undefined;
}

async function treeId(git: Git, commit: string): Promise<string> {
  const { stdout } = await git.run(['rev-parse', '--verify', '--end-of-options', `${objectId(commit)}^{tree}`]);
  return stdout.toString('latin1').trim();
}

async function commitTime(git: Git, commit: string): Promise<Date | undefined> {
  const { stdout } = await git.run(['show', '--no-patch', '--format=%ct', objectId(commit)]);
  const seconds = Number(stdout.toString('latin1').trim());
  return seconds > 0 ? new Date(seconds * 1000) : undefined;
}

/** Reads the commit itself: in a shallow clone git pretends that the oldest ones have no parents. */
async function parents(git: Git, commit: string): Promise<readonly string[]> {
  const { stdout } = await git.run(['cat-file', 'commit', objectId(commit)]);
  const [header = ''] = stdout.toString('latin1').split('\n\n', 1);
  return [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, id = '']) => id);
}

async function readFile(git: Git, commit: string, path: string): Promise<Buffer | undefined> {
  const blob = await findBlob(git, commit, path);
  if (blob === undefined) return undefined;
  for await (const { content } of readBlobs(git, [blob])) return content;
  return undefined;
}

async function datesOf(git: Git, commit: string, paths: ReadonlySet<string>): Promise<ReadonlyMap<string, Date>> {
  if (paths.size === 0) return new Map();
  const [here, lacks, cuts] = await together(
    resolveCommit(withoutLazyFetch(git), commit),
    lacksTrees(git),
    shallowCuts(git),
  );
  // Without trees there is no history to see, and git would fetch them one by one.
  return here === undefined || lacks ? new Map() : lastCommits(git, here, paths, cuts);
}

async function lacksTrees(git: Git): Promise<boolean> {
  const { exitCode } = await git.run(['config', '--get-regexp', '^remote\\..*\\.partialclonefilter$', '^tree:'], {
    exits: [0, 1],
  });
  return exitCode === 0;
}
