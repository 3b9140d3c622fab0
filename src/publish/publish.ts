import type { Problem } from '../model/problem.ts';
import type { PublishedRecord } from '../model/record.ts';
import { draftRecord, type RecordLines } from '../plan/draft.ts';
import { movedOn } from '../plan/fingerprint.ts';
import { hasWork } from '../plan/plan.ts';
import type { Share } from '../plan/share.ts';
import { accessBasisProblems } from './planning/access-basis.ts';
import { endingOfGate, type OpenGate, passGate } from './planning/check-record.ts';
import { isBlocked, type PlannedRun, planRun } from './planning/plan-run.ts';
import { refuseRebuild } from './planning/rebuild-guard.ts';
import { type Ending, type Findings, type RunResult, reportOf } from './result.ts';
import { carryOut, composer } from './sending/carry-out.ts';
import { readWhenFree } from './sending/lease.ts';
import { createJointStore } from './stores/sharded-store.ts';
import type { PublishingWorld } from './world.ts';

/** Makes the source equal to the commit: plan, items, deletes, and the record last (design part 3). */
export async function publish(alone: PublishingWorld): Promise<RunResult> {
  const world = inItsShare(alone);
  const started = world.clock.now();
  const finish = finisher(world, started);
  for (;;) {
    const gate = await passGate(world, await readWhenFree(world));
    if (gate.kind !== 'open') {
      const base = gate.kind === 'older' ? gate.record : undefined;
      return finish({ base, pushes: [], deletes: [], problems: [gate.problem] }, endingOfGate(gate));
    }
    const run = await withNotices(await planRun(world, gate.record), gate, world);
    const moved = world.options.planned ? movedOn(world.options.planned, run.fingerprint) : [];
    if (moved.length > 0)
      return finish({ base: gate.record, pushes: [], deletes: [], problems: [outdated(moved)] }, { usage: true });
    const identities = { ...run.plan.identities, pushed: [], deleted: [] };
    const { plan, access } = run;
    const quiet = { base: gate.record, plan, pushes: [], deletes: [], identities, access };
    if (isBlocked(run, world.options)) return finish({ ...quiet, problems: [...run.problems, blocked(run, world)] });
    const refusal = world.options.rebuild ? await refuseRebuild(world, run.plan) : undefined;
    if (refusal) return finish({ ...quiet, problems: [...run.problems, refusal] }, { withheld: true });
    if (!hasWork(run.plan)) {
      if (await noteCommit(world, gate, run)) return finish({ ...quiet, problems: run.problems });
    } else {
      const outcome = await carryOut(world, gate, run);
      if (outcome) return finish({ ...quiet, ...outcome }, outcome.ending);
    }
    world.journal.info('Another run changed the record meanwhile; planning again.');
  }
}

/** Runs that publish a commit together write to one record. */
function inItsShare(world: PublishingWorld): PublishingWorld {
  const { store, options, clock } = world;
  const { share, head, run } = options;
  return share ? { ...world, store: createJointStore(store, { share, head, run, now: () => clock.now() }) } : world;
}

async function withNotices(run: PlannedRun, gate: OpenGate, world: PublishingWorld): Promise<PlannedRun> {
  const { share } = world.options;
  const ofShare = share ? [sharedRun(share)] : [];
  const ofAccess = await accessBasisProblems(world, gate, run.plan, world.countItems);
  return { ...run, problems: [...run.problems, ...gate.notices, ...ofAccess, ...ofShare] };
}

function finisher(world: PublishingWorld, started: Date) {
  return (findings: Omit<Findings, 'command' | 'started' | 'traffic'>, ending: Ending = {}): RunResult => {
    const { traffic } = world;
    const command = world.options.rebuild ? 'rebuild' : 'publish';
    return { report: reportOf(world, { ...findings, command, started, traffic }), ending };
  };
}

/** Nothing to send; the record only learns which commit and which settings that is true for. False on a conflict. */
async function noteCommit(world: PublishingWorld, gate: OpenGate, run: PlannedRun): Promise<boolean> {
  const lines = draftRecord(gate.record, run.plan).lines();
  if (gate.record && isSameRecord(gate.record, lines, world)) return true;
  const written = await world.store.write(composer(world)(lines), gate.version);
  return written.kind === 'written';
}

function isSameRecord(record: PublishedRecord, lines: RecordLines, world: PublishingWorld): boolean {
  const isSame = <Line>(before: ReadonlyMap<string, Line>, after: ReadonlyMap<string, Line>) =>
    before.size === after.size && [...after].every(([key, line]) => before.get(key) === line);
  return (
    record.commit === world.options.head &&
    record.lease === undefined &&
    isSame(record.items, lines.items) &&
    isSame(record.skips, lines.skips) &&
    record.identities === lines.identities
  );
}

function blocked({ plan }: PlannedRun, { options }: PublishingWorld): Problem {
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
  if (rebuild) return 'Mend them first: a rebuild would delete the items of these pages, so it cannot leave them out.';
  return 'Mend them, or say `on-error: skip` to publish the other pages.';
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
