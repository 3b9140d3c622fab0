import type { Problem } from '../model/problem.ts';
import type { PublishedRecord } from '../model/record.ts';
import { draftRecord } from '../plan/draft.ts';
import { changedSince } from '../plan/fingerprint.ts';
import { hasWork } from '../plan/plan.ts';
import type { Share } from '../plan/share.ts';
import type { Ending } from '../report/exit-code.ts';
import type { PublishingContext } from './context.ts';
import { accessBasisProblems } from './planning/access-basis.ts';
import { checkRecord, endingOfCheck, type UsableRecord } from './planning/check-record.ts';
import { isBlocked, type PlannedRun, planRun } from './planning/plan-run.ts';
import { refuseRebuild } from './planning/rebuild-guard.ts';
import { settledAfter } from './planning/settled.ts';
import { type FirstLook, publishSettled } from './publish-settled.ts';
import { composer, isSameHead } from './record-head.ts';
import { type Findings, type RunResult, reportOf } from './result.ts';
import { carryOut } from './sending/carry-out.ts';
import { readWhenFree } from './sending/lease.ts';
import { createShardedStore } from './stores/sharded-store.ts';

/**
 * Makes the source equal to the commit: plan, items, deletes, and the record last.
 *
 * @param looked what was found by whoever looked before whether there is anything to do
 */
export async function publish(alone: PublishingContext, looked?: FirstLook): Promise<RunResult> {
  const context = inItsShare(alone);
  const started = context.clock.now();
  const finish = finisher(context, started);
  const look = looked ?? (await publishSettled(context));
  if (look.kind === 'done') return look.result;
  // Another run may have been waited for: by then, dates of pages may have passed, so the commit is opened again.
  for (let { opened } = look; ; opened = undefined) {
    const checked = await checkRecord(context, await readWhenFree(context));
    if (checked.kind !== 'open') {
      const base = checked.kind === 'older' ? checked.record : undefined;
      return finish({ base, pushes: [], deletes: [], problems: [checked.problem] }, endingOfCheck(checked));
    }
    const run = await withNotices(await planRun(context, checked.record, opened), checked, context);
    const moved = context.options.planned ? changedSince(context.options.planned, run.fingerprint()) : [];
    if (moved.length > 0)
      return finish({ base: checked.record, pushes: [], deletes: [], problems: [outdated(moved)] }, 'usage');
    const identities = { ...run.plan.identities, pushed: [], deleted: [] };
    const { plan, access } = run;
    const quiet = { base: checked.record, plan, pushes: [], deletes: [], identities, access };
    if (isBlocked(run, context.options))
      return finish({ ...quiet, problems: [...run.problems, blocked(run, context)] });
    const refusal = context.options.rebuild ? await refuseRebuild(context, run.plan) : undefined;
    if (refusal) return finish({ ...quiet, problems: [...run.problems, refusal] }, 'withheld');
    if (!hasWork(run.plan)) {
      if (await noteCommit(context, checked, run)) return finish({ ...quiet, problems: run.problems });
    } else {
      const outcome = await carryOut(context, checked, run);
      if (outcome) return finish({ ...quiet, ...outcome }, outcome.ending);
    }
    context.logger.info('Another run changed the record meanwhile; planning again.');
  }
}

/** Runs that publish a commit together write to one record. */
function inItsShare(context: PublishingContext): PublishingContext {
  const { store, options, clock } = context;
  const { share, head, run } = options;
  return share
    ? { ...context, store: createShardedStore(store, { share, head, run, now: () => clock.now() }) }
    : context;
}

async function withNotices(
  run: PlannedRun,
  checked: UsableRecord,
  context: Pick<PublishingContext, 'countItems' | 'options' | 'settings'>,
): Promise<PlannedRun> {
  const { share } = context.options;
  const ofShare = share ? [sharedRun(share)] : [];
  const ofAccess = await accessBasisProblems(context, checked, run.plan, context.countItems);
  const notices = [...checked.notices, ...ofAccess, ...ofShare];
  return {
    ...run,
    problems: [...run.problems, ...notices],
    siteProblems: [...run.siteProblems, ...notices],
  };
}

function finisher(context: Pick<PublishingContext, 'clock' | 'options' | 'settings' | 'traffic'>, started: Date) {
  return (findings: Omit<Findings, 'command' | 'started' | 'traffic'>, ending: Ending = 'done'): RunResult => {
    const { traffic } = context;
    const command = context.options.rebuild ? 'rebuild' : 'publish';
    return { report: reportOf(context, { ...findings, command, started, traffic }), ending };
  };
}

/** Nothing to send; the record only learns which commit and which settings that is true for. False on a conflict. */
async function noteCommit(context: PublishingContext, checked: UsableRecord, run: PlannedRun): Promise<boolean> {
  const lines = draftRecord(checked.record, run.plan).lines();
  const next = { ...composer(context)(lines), settled: await settledAfter(context, run, lines) };
  if (checked.record && isSameRecord(checked.record, next)) return true;
  const written = await context.store.write(next, checked.version);
  return written.kind === 'written';
}

/** But for who wrote it, and when. */
function isSameRecord(record: PublishedRecord, next: PublishedRecord): boolean {
  const isSame = <Line>(before: ReadonlyMap<string, Line>, after: ReadonlyMap<string, Line>) =>
    before.size === after.size && [...after].every(([key, line]) => before.get(key) === line);
  return (
    isSameHead(record, next) &&
    isSame(record.items, next.items) &&
    isSame(record.skips, next.skips) &&
    record.identities === next.identities
  );
}

function blocked({ plan }: PlannedRun, { options }: Pick<PublishingContext, 'options'>): Problem {
  const pages = plan.failures.length === 1 ? '1 page has errors' : `${plan.failures.length} pages have errors`;
  return {
    level: 'error',
    code: 'nothing-pushed',
    message:
      plan.failures.length > 0
        ? `Nothing was sent, because ${pages}.`
        : 'Nothing was sent, because of the errors above.',
    hint: plan.failures.length > 0 ? hintFor(options.rebuild) : undefined,
  };
}

function hintFor(rebuild: boolean | undefined): string {
  if (rebuild) return 'Fix them first: a rebuild would delete the items of these pages, so it cannot leave them out.';
  return 'Fix them, or say `on-error: skip` to publish the other pages.';
}

function sharedRun({ number, of }: Share): Problem {
  return {
    level: 'notice',
    code: 'share',
    message: `This run sends share ${number} of ${of} of the pages and deletes nothing; the plain \`publish\` that follows does the rest.`,
  };
}

function outdated(moved: readonly string[]): Problem {
  return {
    level: 'error',
    code: 'plan-outdated',
    message: `The plan of \`--plan\` was not carried out, because something has changed since it was made: ${moved.join(', ')}.`,
    hint: 'Make the plan again (`plan --out FILE`), look at it, and publish that one.',
  };
}
