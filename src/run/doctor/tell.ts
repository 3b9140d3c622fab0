import type { Problem } from '../../model/problem.ts';
import type { ProblemCode } from '../../model/problem-code.ts';
import type { DoctorFinding } from '../../report/doctor/doctor-report.ts';
import { problemFinding, unknown } from '../../report/doctor/findings.ts';
import type { Look } from './look.ts';

/** What a run would end with 2 for. */
const OF_SETTINGS: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  ...(['git-no-repository', 'git-nested-bare-repository', 'no-commit', 'working-directory-missing'] as const),
  ...(['organization-missing', 'source-missing', 'service-insecure-address'] as const),
]);

/** Where git or the service answered, and said no. */
const ANSWERED: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  ...(['git-no-remote', 'git-remote-denied', 'git-unsafe-ownership', 'git-missing-object'] as const),
  ...(['service-unauthorized', 'service-organization-not-found', 'service-source-not-found'] as const),
  ...(['service-organization-paused', 'service-invalid-request'] as const),
]);

/** What was found, or why nothing was. */
export function tell<Value>(found: Look<Value>, say: (value: Value) => DoctorFinding): DoctorFinding {
  if (found.kind === 'known') return say(found.value);
  return found.kind === 'unknown' ? unknown(found.why) : failure(found.problem);
}

/** A problem that kept something from being looked at. What a key may not look at is nothing wrong with what it could not see. */
function failure(problem: Problem): DoctorFinding {
  const { code, message, hint } = problem;
  if (code === 'service-forbidden')
    return {
      ...unknown('the key may not look at it'),
      text: `Not looked at: the key may not. ${message}`,
      remedy: hint,
      code,
    };
  if (OF_SETTINGS.has(code)) return problemFinding(problem, 'settings');
  return problemFinding(problem, ANSWERED.has(code) ? undefined : 'unreachable');
}
