import { append } from '../model/append.ts';
import { compactCopy } from '../model/compact-copy.ts';
import type { Problem } from '../model/problem.ts';
import type { ReadingContext } from './context.ts';
import { type PlannedRun, planRun } from './planning/plan-run.ts';
import { anchorCheck } from './reading/anchor-check.ts';
import { convertAhead } from './reading/convert-ahead.ts';
import { pageConverter } from './reading/page-converter.ts';
import { withRecordedTeams } from './reading/recorded-teams.ts';
import { type RunResult, reportOf } from './result.ts';

/** Everything that can be known to be wrong without the service: settings, pages, addresses, links. */
export async function check(context: ReadingContext): Promise<RunResult> {
  const started = context.clock.now();
  const run = await planRun(withRecordedTeams(context, undefined), undefined);
  const problems = [...run.problems, ...(await bodyProblems(context, run))];
  // Nothing is compared with a record here, so every page that is right counts as unchanged.
  const plan = { ...run.plan, pushes: [], unchanged: run.plan.pushes.length };
  const findings = { command: 'check', base: undefined, plan, pushes: [], deletes: [], problems, started } as const;
  return { report: reportOf(context, findings), ending: 'done' };
}

async function bodyProblems(
  context: Pick<ReadingContext, 'conversion' | 'logger' | 'repository' | 'settings'>,
  { plan, opened, addresses }: PlannedRun,
): Promise<readonly Problem[]> {
  const convert = pageConverter(context, opened, addresses());
  const anchors = anchorCheck(context, opened, addresses(), convert);
  const pages = plan.pushes.map(({ reading }) => reading.file);
  const problems: Problem[] = [];
  let done = 0;
  for await (const { item } of convertAhead(context, convert, pages)) {
    if (!item) continue;
    anchors.note(item);
    append(problems, compactCopy(item.problems));
    context.logger.progress(++done, pages.length, 'pages checked');
  }
  return [...problems, ...(await anchors.problems())];
}
