import { z } from 'zod';
import { type GitHub, understood } from './client.ts';

/** Whose runs to look for. */
export interface RunsOf {
  /** File name of the workflow: `docs.yml`. */
  readonly workflow: string;
  readonly branch: string;
  /** `OWNER/REPO`: a branch of a fork may have the same name. */
  readonly repository: string;
  /** Id of this run, which does not count. */
  readonly except: string;
}

export interface SuccessfulRun {
  /** Id of the commit that it published. */
  readonly commit: string;
  /** As people see it: `#17`. */
  readonly number: number;
}

const RUNS = z.array(
  z.object({
    id: z.number(),
    run_number: z.number(),
    event: z.string(),
    head_sha: z.string().regex(/^[0-9a-f]{40,64}$/),
    head_branch: z.string().nullish(),
    conclusion: z.string().nullish(),
    head_repository: z.object({ full_name: z.string() }).nullish(),
  }),
);

type Run = z.infer<typeof RUNS>[number];

/**
 * The last run of a workflow that published a branch; undefined where there is none. GitHub gives the newest first
 * (https://docs.github.com/en/rest/actions/workflow-runs#list-workflow-runs-for-a-workflow).
 *
 * @throws GitHubError, also where the token lacks `actions: read`
 */
export async function lastSuccessfulRun(github: GitHub, wanted: RunsOf): Promise<SuccessfulRun | undefined> {
  const { workflow, branch } = wanted;
  const pages = github.list('GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs', {
    workflow_id: workflow,
    branch,
    status: 'success',
    exclude_pull_requests: true,
  });
  for await (const page of pages) {
    const run = understood(RUNS, page).find((candidate) => hasPublished(candidate, wanted));
    if (run) return { commit: run.head_sha, number: run.run_number };
  }
  return undefined;
}

/** Runs for proposals plan, and a fork may call its branch as it likes. */
function hasPublished(run: Run, { branch, repository, except }: RunsOf): boolean {
  const isOther = String(run.id) !== except;
  const isHere = (run.head_repository?.full_name ?? repository).toLowerCase() === repository.toLowerCase();
  const isPlan = run.event.startsWith('pull_request') || run.event === 'merge_group';
  return isOther && isHere && !isPlan && run.conclusion === 'success' && run.head_branch === branch;
}

/** File name of the workflow in `GITHUB_WORKFLOW_REF`: `acme/docs/.github/workflows/docs.yml@refs/heads/main`. */
export function workflowFile(reference: string | undefined): string | undefined {
  return /^[^@]*\/([^/@]+\.ya?ml)@/.exec(reference ?? '')?.[1];
}

const RUN = z.object({ status: z.string(), run_attempt: z.number() });

/**
 * Whether a run of a workflow of this repository has ended: it is completed, or a later attempt of it has begun
 * (https://docs.github.com/en/rest/actions/workflow-runs#get-a-workflow-run). False where the name is not that of such a run.
 *
 * @param name as `GITHUB_RUN_ID-GITHUB_RUN_ATTEMPT`
 * @throws GitHubError, also where the token lacks `actions: read`
 */
export async function isRunOver(github: GitHub, name: string): Promise<boolean> {
  const [, id, attempt] = /^(\d{1,20})-(\d{1,6})$/.exec(name) ?? [];
  if (id === undefined) return false;
  const run = understood(RUN, await github.ask('GET /repos/{owner}/{repo}/actions/runs/{run_id}', { run_id: id }));
  return run.status === 'completed' || run.run_attempt > Number(attempt);
}
