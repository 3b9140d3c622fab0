import { append } from '../model/append.ts';
import { detached } from '../model/detached.ts';
import type { Problem } from '../model/problem.ts';
import { type PlannedRun, planRun } from './planning/plan-run.ts';
import { anchorCheck } from './reading/anchor-check.ts';
import { readFiles } from './reading/commit-site.ts';
import { pageConverter } from './reading/page-converter.ts';
import { withRecordedTeams } from './reading/recorded-teams.ts';
import { type RunResult, reportOf } from './result.ts';
import type { ReadingWorld } from './world.ts';

/** Everything that can be known to be wrong without the service: settings, pages, addresses, links. */
export async function check(world: ReadingWorld): Promise<RunResult> {
  const started = world.clock.now();
  const run = await planRun(withRecordedTeams(world, undefined), undefined);
  const problems = [...run.problems, ...(await bodyProblems(world, run))];
  // Nothing is compared with a record here, so every page that is right counts as unchanged.
  const plan = { ...run.plan, pushes: [], unchanged: run.plan.pushes.length };
  const findings = { command: 'check', base: undefined, plan, pushes: [], deletes: [], problems, started } as const;
  return { report: reportOf(world, findings), ending: {} };
}

async function bodyProblems(world: ReadingWorld, { plan, opened, addresses }: PlannedRun): Promise<readonly Problem[]> {
  const convert = pageConverter(world, opened, addresses);
  const anchors = anchorCheck(world, opened, addresses, convert);
  const pages = plan.pushes.map(({ reading }) => reading.file);
  const problems: Problem[] = [];
  let done = 0;
  for await (const { file, content } of readFiles(world, pages)) {
    const item = await convert(file, content);
    if (!item) continue;
    anchors.note(item);
    append(problems, detached(item.problems));
    world.journal.progress(++done, pages.length, 'pages checked');
  }
  return [...problems, ...(await anchors.problems())];
}
