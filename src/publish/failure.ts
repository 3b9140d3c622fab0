import { ServiceError } from '../coveo/service-error.ts';
import type { Draft } from '../plan/draft.ts';
import type { Plan } from '../plan/plan.ts';
import type { Problem } from '../problem.ts';
import { GitError } from '../repository/git.ts';

/** What stopped a run, in a sentence that also says how far it got. */
export function describeFailure({ error }: { readonly error: unknown }, draft: Draft, plan: Plan): Problem {
  const total = plan.pushes.length + plan.deletes.length;
  const done = draft.accepted().size;
  const progress = draft.hasBegun()
    ? `${done} of ${total} changes were accepted and recorded; the next run goes on from there.`
    : 'Nothing was sent and the record is as it was.';
  const problem = problemOf(error);
  return { ...problem, message: `${problem.message} ${progress}` };
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
