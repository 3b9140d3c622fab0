import type { Clock } from '../model/ports.ts';
import type { Problem } from '../model/problem.ts';
import type { Repository } from '../repository/repository.ts';

/** A pull request whose merge is to be planned, though something else is checked out. */
export interface Proposal {
  readonly number: number;
  /** Id of the last commit of the pull request. */
  readonly head: string;
}

/** Milliseconds between looks: GitHub makes the merge a moment after the pull request changed. */
const WAITS = [2_000, 5_000, 10_000];

/**
 * The commit that GitHub made to show what merging a pull request would give, fetched as objects only; undefined where there
 * is none. With conflicts GitHub leaves the one of an earlier state where it is, which does not count.
 *
 * @throws GitError when the remote cannot be asked
 */
export async function fetchMergeResult(
  repository: Repository,
  { number, head }: Proposal,
  clock: Pick<Clock, 'sleep'>,
): Promise<string | undefined> {
  for (const wait of [0, ...WAITS]) {
    if (wait > 0) await clock.sleep(wait);
    const commit = await repository.fetchRef(`refs/pull/${number}/merge`);
    if (commit !== undefined && (await repository.parents(commit)).includes(head)) return commit;
  }
  return undefined;
}

/** What a run says that planned nothing for want of a merge result. */
export function noMergeResult({ number, head }: Proposal): Problem {
  return {
    level: 'notice',
    code: 'no-merge-result',
    message: `Nothing was planned: the remote has no \`refs/pull/${number}/merge\` that merges ${head.slice(0, 9)}.`,
    hint: 'GitHub makes none while the pull request has conflicts; resolve them.',
  };
}
