import { DEFAULT_BATCH_BYTES } from '../coveo/batches.ts';
import type { Problem } from '../model/problem.ts';
import { forecastOf } from '../plan/forecast.ts';
import type { PlanningContext } from './context.ts';
import { accessBasisProblems } from './planning/access-basis.ts';
import { changeProblems } from './planning/change-problems.ts';
import { branchObjection, checkRecord, endingOfCheck } from './planning/check-record.ts';
import { planRun } from './planning/plan-run.ts';
import { checkQuota } from './planning/quota-check.ts';
import { withRecordedTeams } from './reading/recorded-teams.ts';
import { type RunResult, reportOf } from './result.ts';

/** What a publish of this commit would do. Needs no key and makes no call to the service. */
export async function plan(context: PlanningContext): Promise<RunResult> {
  const started = context.clock.now();
  // A pull request into another branch is no mistake: its plan says what a publish would be told.
  const anyBranch = { ...context, options: { ...context.options, anyBranch: true } };
  const checked = await checkRecord(anyBranch, await context.store.read());
  if (checked.kind !== 'open') {
    const base = checked.kind === 'older' ? checked.record : undefined;
    const report = reportOf(context, {
      command: 'plan',
      base,
      pushes: [],
      deletes: [],
      problems: [checked.problem],
      started,
    });
    return { report, ending: endingOfCheck(checked) };
  }
  const run = await planRun(withRecordedTeams(context, checked.record), checked.record);
  const { pushes, deletes, identities } = run.plan;
  const branch =
    checked.record && !context.options.anyBranch ? branchObjection(checked.record, context.origin) : undefined;
  const notices = branch ? [...checked.notices, { ...branch, level: 'notice' as const }] : checked.notices;
  const forecast = forecastOf(run.plan, DEFAULT_BATCH_BYTES);
  const ofAccess = (await accessBasisProblems(context, checked, run.plan)).map(asWarning);
  const problems = [
    ...run.problems,
    ...(await changeProblems(context, run, checked.record)),
    ...notices,
    ...ofAccess,
    ...(await checkQuota(context, run.plan, forecast)),
  ];
  const findings = {
    command: 'plan',
    base: checked.record,
    plan: run.plan,
    pushes,
    deletes,
    identities,
    access: run.access,
    problems,
    forecast,
    fingerprint: run.fingerprint(),
    started,
  } as const;
  return { report: reportOf(context, findings), ending: 'done' };
}

/** A plan does not know what the source holds; the publish that follows does. */
function asWarning(problem: Problem): Problem {
  return problem.level === 'error' ? { ...problem, level: 'warning' } : problem;
}
