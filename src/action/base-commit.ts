import { type GitHubAccess, GitHubError } from '../github/client.ts';
import type { WorkflowEvent } from '../github/event.ts';
import { lastSuccessfulRun, type RunsOf } from '../github/workflow-runs.ts';
import type { BaseCommit } from '../publish/stores/commit-store.ts';

/** Where a base commit is looked for that nobody named. */
export interface BaseSources {
  readonly door: GitHubAccess;
  /** Undefined where the runner does not say which workflow or branch this is. */
  readonly runs: RunsOf | undefined;
  readonly event: WorkflowEvent;
  /** Writes a line to the log. */
  readonly say: (line: string) => void;
}

/** What to compare with for `state: commit`: what the last successful run published, else what the event replaced. */
export async function findBaseCommit(sources: BaseSources): Promise<BaseCommit | undefined> {
  const { event, say } = sources;
  const found = await askForRun(sources);
  if (typeof found !== 'string') return found;
  const { before } = event;
  const instead = before ? `the base is ${before.revision}, from ${before.from}` : 'nor does the event name a base';
  say(`${found}; ${instead}.`);
  return before;
}

/** The base, or why there is none, as the beginning of a sentence. */
async function askForRun({ door, runs }: BaseSources): Promise<BaseCommit | string> {
  if (runs === undefined) return 'The runner does not say which workflow and branch this is';
  if (door.kind === 'closed') return `The last successful run cannot be looked up, because ${door.because}`;
  try {
    const run = await lastSuccessfulRun(door.github, runs);
    if (run === undefined) return `No run of \`${runs.workflow}\` on \`${runs.branch}\` was successful yet`;
    return {
      revision: run.commit,
      from: `run #${run.number} of \`${runs.workflow}\`, the last successful one`,
      isPublished: true,
    };
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    const remedy = error.status === 403 || error.status === 404 ? ', which needs the permission `actions: read`' : '';
    return `The last successful run cannot be looked up${remedy}: ${error.message}`;
  }
}
