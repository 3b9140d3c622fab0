import { z } from 'zod';
import { type GitHub, GitHubError, understood } from './client.ts';
import type { PullRequest } from './event.ts';

/** A comment as it shall be. */
export interface WantedComment {
  readonly pullRequest: PullRequest;
  /** First line of the body, by which the comment is found again. */
  readonly marker: string;
  readonly body: string;
  /** Whether it is worth a new comment; one that is there is kept up to date either way. */
  readonly isNews: boolean;
}

export type Kept = 'created' | 'updated' | 'same' | 'not-needed';

const COMMENTS = z.array(
  z.object({
    id: z.number(),
    body: z.string().nullish(),
    user: z.object({ login: z.string(), type: z.string() }).nullish(),
  }),
);

type Comment = z.infer<typeof COMMENTS>[number];

const ALL = '/repos/{owner}/{repo}/issues/{issue_number}/comments';
const ONE = '/repos/{owner}/{repo}/issues/comments/{comment_id}';

/**
 * Makes our comment on a pull request be what it shall be: one comment, found again by its marker and its author.
 *
 * @throws GitHubError
 */
export async function keepComment(github: GitHub, wanted: WantedComment): Promise<Kept> {
  const { body, isNews, pullRequest } = wanted;
  const found = await findComment(github, wanted);
  if (found === undefined && !isNews) return 'not-needed';
  if (found === undefined) {
    await github.ask(`POST ${ALL}`, { issue_number: pullRequest.number, body });
    return 'created';
  }
  if (asStored(found.body ?? '') === asStored(body)) return 'same';
  await github.ask(`PATCH ${ONE}`, { comment_id: found.id, body });
  return 'updated';
}

async function findComment(github: GitHub, { pullRequest, marker }: WantedComment): Promise<Comment | undefined> {
  let isOurs: ((comment: Comment) => boolean) | undefined;
  for await (const page of github.list(`GET ${ALL}`, { issue_number: pullRequest.number })) {
    // Only at its beginning is the marker ours; elsewhere somebody quotes it.
    const marked = understood(COMMENTS, page).filter(({ body }) => body?.startsWith(marker.trimEnd()));
    if (marked.length === 0) continue;
    isOurs ??= authorCheck(await github.viewer());
    const found = marked.find(isOurs);
    if (found) return found;
  }
  return undefined;
}

/** Whether we wrote a comment. Where we cannot know who we are, we are at least no person. */
function authorCheck(viewer: string | undefined): (comment: Comment) => boolean {
  if (viewer === undefined) return ({ user }) => user?.type === 'Bot';
  return ({ user }) => user !== null && user !== undefined && nameOf(user.login) === nameOf(viewer);
}

/** Of apps, GitHub's two APIs write the name with `[bot]` and without. */
function nameOf(login: string): string {
  return login.toLowerCase().replace(/\[bot\]$/, '');
}

function asStored(body: string): string {
  return body.replaceAll('\r\n', '\n').trimEnd();
}

/** Why there is no comment and what to do about it, in one sentence. */
export function explainNoComment(error: GitHubError | string, { isFork }: Pick<PullRequest, 'isFork'>): string {
  const because = error instanceof GitHubError ? error.message : error;
  const remedy = error instanceof GitHubError ? remedyFor(error, isFork) : '';
  return `The plan could not be written as a comment: ${because}; ${remedy}the job summary has the plan.`;
}

function remedyFor({ status }: GitHubError, isFork: boolean): string {
  if (status === 401) return '`github-token` is not valid; ';
  if (status !== 403 && status !== 404) return '';
  if (isFork) return 'the pull request comes from a fork, whose token may only read; ';
  return 'the job needs the permission `pull-requests: write`; ';
}
