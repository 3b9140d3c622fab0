import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { BaseCommit } from '../publish/stores/commit-store.ts';

/** What the action wants to know of the event that started it. */
export interface WorkflowEvent {
  /** `push`, `pull_request` and so on. */
  readonly name: string;
  /** What happened to the pull request: `opened`, `closed`. */
  readonly action?: string | undefined;
  readonly pullRequest?: PullRequest | undefined;
  /** Branch that it would be merged into, or that is tested as if it were. */
  readonly baseBranch?: string | undefined;
  /** Commit that was there before. */
  readonly before?: BaseCommit | undefined;
}

export interface PullRequest {
  readonly number: number;
  /** Id of its last commit. */
  readonly head: string;
  /** Whether it comes from another repository, so that the token may only read. */
  readonly isFork: boolean;
}

const REPOSITORY = z.object({ full_name: z.string() });

const PULL_REQUEST = z.object({
  number: z.int().positive(),
  head: z.object({ sha: z.string(), repo: REPOSITORY.nullish() }),
  base: z.object({ sha: z.string(), ref: z.string(), repo: REPOSITORY.nullish() }),
});

/** Other events have other things by these names, which are none of ours. */
const PAYLOAD = z.object({
  action: z.string().optional().catch(undefined),
  before: z.string().optional().catch(undefined),
  pull_request: PULL_REQUEST.optional().catch(undefined),
  merge_group: z.object({ base_sha: z.string(), base_ref: z.string() }).optional().catch(undefined),
});

/** Reads the event of a workflow from the variables and the file that the runner made. */
export function readEvent(environment: Readonly<Record<string, string | undefined>>): WorkflowEvent {
  const path = environment.GITHUB_EVENT_PATH;
  const payload: unknown = path ? JSON.parse(readFileSync(path, 'utf8')) : {};
  return eventOf(environment.GITHUB_EVENT_NAME ?? '', payload);
}

/** @param payload as https://docs.github.com/en/webhooks/webhook-events-and-payloads describes it */
export function eventOf(name: string, payload: unknown): WorkflowEvent {
  const { action, before, pull_request, merge_group } = PAYLOAD.safeParse(payload).data ?? {};
  if (pull_request) {
    const { number, head, base } = pull_request;
    // Of a fork that was deleted nothing is left but its commits.
    const isFork = head.repo?.full_name !== base.repo?.full_name;
    return {
      name,
      action,
      pullRequest: { number, head: head.sha, isFork },
      baseBranch: base.ref,
      // Its own `before` is what the pull request was, not what is published.
      before: { revision: base.sha, from: 'the pull request', isPublished: false },
    };
  }
  if (merge_group) {
    const { base_ref, base_sha } = merge_group;
    const baseBranch = base_ref.replace(/^refs\/heads\//, '');
    return { name, action, baseBranch, before: { revision: base_sha, from: 'the merge group', isPublished: false } };
  }
  return {
    name,
    action,
    before: before === undefined ? before : { revision: before, from: 'the push event', isPublished: false },
  };
}

/** Whether the event is about something that might be merged: there is nothing to publish yet, only something to show. */
export function isProposal({ name }: WorkflowEvent): boolean {
  return name.startsWith('pull_request') || name === 'merge_group';
}
