import { ServiceError } from '../../coveo/service-error.ts';
import type { Problem } from '../../model/problem.ts';
import type { Draft } from '../../plan/draft.ts';
import type { Plan } from '../../plan/plan.ts';
import { VERSION } from '../../process/version.ts';
import { PROJECT } from '../../report/guide/documentation-address.ts';
import { GitError } from '../../repository/git.ts';

const REPORT_BUGS_AT = `${PROJECT}/issues`;

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

/** Failures of git that mean: started in the wrong folder. */
const USAGE_FAILURES: ReadonlySet<string> = new Set(['no-repository', 'nested-bare-repository', 'no-work-tree']);

/** Whether what was thrown is a mistake in how the program was started. */
export function isUsageFailure(error: unknown): boolean {
  return error instanceof GitError && USAGE_FAILURES.has(error.kind);
}

/**
 * What was thrown, as a problem: a failure of the service, of git or of this machine, or a bug of ours. Never throws, so that a report,
 * its annotations and its outputs exist however a run ends.
 */
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
  if (isSystemError(error)) return systemProblem(error);
  return unexpectedProblem(error);
}

/** An error of a file, folder or process of this machine: Node gives these a `syscall`. */
function isSystemError(error: unknown): error is Error & { readonly code: string; readonly path?: unknown } {
  return error instanceof Error && 'syscall' in error && 'code' in error && typeof error.code === 'string';
}

function systemProblem(error: Error & { readonly code: string }): Problem {
  return {
    level: 'error',
    code: 'system-error',
    message: `This machine refused something that the run needs: ${error.message}.`,
    hint: 'Check that the folder for temporary files (`TMPDIR`, else `RUNNER_TEMP`) exists, can be written to and has space left.',
    detail: stackOf(error),
  };
}

function unexpectedProblem(error: unknown): Problem {
  const reason = error instanceof Error ? error.message : String(error);
  return {
    level: 'error',
    code: 'unexpected-error',
    message: `docs-to-coveo ${VERSION} failed unexpectedly: ${reason || 'no reason given'}.`,
    hint: `This is a bug. Please report it at ${REPORT_BUGS_AT} with what \`--verbose\` shows.`,
    detail: stackOf(error),
  };
}

function stackOf(error: unknown): string | undefined {
  return error instanceof Error ? error.stack : undefined;
}
