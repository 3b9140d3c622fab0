import { type GitHubAccess, GitHubError } from '../github/client.ts';
import { explainNoComment, type Kept, keepComment } from '../github/comments.ts';
import { isProposal, type PullRequest, type WorkflowEvent } from '../github/event.ts';
import { type CommentOptions, commentMarker, isWorthComment, renderComment } from '../report/comment.ts';
import type { Report } from '../report/report.ts';

/** What became of the comment, in one sentence. */
export interface CommentNews {
  readonly level: 'info' | 'notice';
  readonly line: string;
}

export interface CommentWorld {
  readonly door: GitHubAccess;
  readonly event: WorkflowEvent;
  readonly web: CommentOptions;
}

const OUTCOMES: Readonly<Record<Kept, string>> = {
  created: 'The plan is now a comment on',
  updated: 'The plan is up to date in its comment on',
  same: 'The plan has not changed in its comment on',
  'not-needed': 'No comment was written, because nothing would change by merging',
};

/** Writes a plan as a comment on its pull request. Never throws for what GitHub does; undefined where no comment belongs. */
export async function commentPlan(report: Report, world: CommentWorld): Promise<CommentNews | undefined> {
  const { event, door } = world;
  if (report.command !== 'plan' || !isProposal(event) || event.name === 'merge_group') return undefined;
  const { pullRequest } = event;
  if (!pullRequest) return told('No comment was written: the event does not say which pull request this is.');
  if (report.head === null) return told('No comment was written: the run ended before there was a plan.');
  if (door.kind === 'closed') return { level: 'notice', line: explainNoComment(door.because, pullRequest) };
  return write(report, pullRequest, door, world.web);
}

async function write(
  report: Report,
  pullRequest: PullRequest,
  { github }: Extract<GitHubAccess, { kind: 'open' }>,
  web: CommentOptions,
): Promise<CommentNews> {
  const [marker, body] = [commentMarker(report), renderComment(report, web)];
  try {
    const kept = await keepComment(github, { pullRequest, marker, body, isNews: isWorthComment(report) });
    return told(`${OUTCOMES[kept]} pull request #${pullRequest.number}.`);
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    return { level: 'notice', line: explainNoComment(error, pullRequest) };
  }
}

function told(line: string): CommentNews {
  return { level: 'info', line };
}
