import type { Problem } from '../model/problem.ts';
import { findCommit } from '../publish/reading/find-commit.ts';
import type { OpenedRepository } from '../repository/open.ts';
import type { Repository } from '../repository/repository.ts';
import { fetchMergeResult, noMergeResult } from './merge-commit.ts';
import type { RunDependencies, RunRequest } from './request.ts';

/** The commit to look at. */
export type Head =
  | {
      readonly kind: 'commit';
      readonly commit: string;
      /** The commit whose settings count where there are none on disk. */
      readonly settingsCommit: string;
      /** Where settings are looked for first: a commit that somebody named comes with its own. */
      readonly settingsFirst: 'disk' | 'commit';
    }
  /** Nothing can be done, and somebody has to fix something. */
  | { readonly kind: 'mistake'; readonly problem: Problem }
  /** There is nothing to do, and nothing is wrong. */
  | { readonly kind: 'nothing'; readonly problem: Problem };

/** Finds the commit: that of the work tree, the one that was named, what merging a pull request would give, else the one that is checked out. */
export async function findHead(
  { commit: named, proposal, snapshot }: Pick<RunRequest, 'commit' | 'proposal' | 'snapshot'>,
  { clock }: Pick<RunDependencies, 'clock'>,
  { repository, snapshotCommit }: Pick<OpenedRepository, 'repository' | 'snapshotCommit'>,
): Promise<Head> {
  if (named !== undefined) return findNamed(repository, named);
  const commit = snapshotCommit ?? (await repository.resolveCommit('HEAD'));
  if (commit === undefined) return { kind: 'mistake', problem: noCommit() };
  // Never the settings of a proposal: whoever made it could choose another source.
  const checkedOut = {
    kind: 'commit',
    commit,
    settingsCommit: commit,
    settingsFirst: snapshot === 'staged' ? 'commit' : 'disk',
  } as const;
  if (proposal === undefined) return checkedOut;
  const merge = await fetchMergeResult(repository, proposal, clock);
  return merge === undefined ? { kind: 'nothing', problem: noMergeResult(proposal) } : { ...checkedOut, commit: merge };
}

async function findNamed(repository: Repository, named: string): Promise<Head> {
  const commit = await findCommit(repository, named);
  if (commit === undefined) return { kind: 'mistake', problem: notFound(named) };
  return { kind: 'commit', commit, settingsCommit: commit, settingsFirst: 'commit' };
}

function notFound(commit: string): Problem {
  return {
    level: 'error',
    code: 'commit-not-found',
    message: `The commit \`${commit}\` is neither in this clone nor, as a full id, a tag or a branch, in the remote.`,
    hint: 'Name it by its full id. For `HEAD~3` and the like the clone needs its history: `fetch-depth: 0`.',
  };
}

function noCommit(): Problem {
  return {
    level: 'error',
    code: 'no-commit',
    message: 'The repository has no commit yet, and only what is committed can be published.',
    hint: 'Commit your pages first.',
  };
}
