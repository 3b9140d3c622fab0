import { ServiceError } from '../coveo/service-error.ts';
import type { Draft } from '../plan/draft.ts';
import type { Plan } from '../plan/plan.ts';
import type { Problem } from '../problem.ts';
import { GitError } from '../repository/git.ts';

/** What stopped a run, in a sentence that also says how far it got. */
export function describeFailure({ error }: { readonly error: unknown }, draft: Draft, plan: Plan): Problem {
  const total = plan.pushes.length + plan.deletes.length;
  const done = draft.accepted().size;
  const progress = draft.hasBegun() ? progressText(done, total) : 'Nothing was sent and the record is as it was.';
  const problem = problemOf(error);
  return { ...problem, message: `${problem.message} ${progress}` };
}

/** Users and groups travel together, so they are accepted as a whole or pushed again as a whole. */
function progressText(done: number, total: number): string {
  if (total === 0) return 'The next run pushes the users and groups again.';
  return `${done} of ${total} changes were accepted and recorded; the next run goes on from there.`;
}

/** A failure of the service or of git as a problem; anything else is a mistake of ours and goes on up. */
export function problemOf(error: unknown): Problem {
  if (error instanceof ServiceError) {
    return { level: 'error', code: `service-${error.kind}`, message: error.message, hint: error.hint };
  }
  if (error instanceof GitError) {
    return { level: 'error', code: `git-${error.kind}`, message: error.message, hint: error.hint };
  }
  if (error instanceof Error && error.name === 'AbortError') {
    return { level: 'error', code: 'stopped', message: 'The run was stopped.' };
  }
  throw error;
}
