import { hashOf } from '../../model/canonical-json.ts';
import type { Settled } from '../../model/record.ts';
import { together } from '../../model/together.ts';
import { CONVERTER_VERSION } from '../../pages/digest.ts';
import type { RecordLines } from '../../plan/draft.ts';
import { NO_IDENTITIES } from '../../plan/identities.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Reading } from '../../plan/reading.ts';
import { type UnpublishedPage, unpublishedIn } from '../../plan/unpublished.ts';
import type { StoredOutline } from '../../repository/repository.ts';
import type { PlanningContext, QuietContext } from '../context.ts';
import type { CommitSite } from '../reading/commit-site.ts';
import { checkHead } from './check-record.ts';
import type { PlannedRun } from './plan-run.ts';

/** A commit that leaves nothing to do and nothing to say. */
export interface SettledRun {
  readonly outline: StoredOutline;
  /** For the record. */
  readonly now: Settled;
  readonly plan: Plan;
  readonly unpublished: readonly UnpublishedPage[];
}

/** `settled`: what it is where that can be told. `opened`: the site, where it was opened to tell. */
export interface SettledLook {
  readonly settled?: SettledRun | undefined;
  readonly opened?: CommitSite | undefined;
}

type Deciding = Pick<QuietContext, 'options' | 'origin' | 'settings' | 'version' | 'workingDirectory'>;

/**
 * Whether there is nothing to do and nothing to say, told without the lines of the record: the run that wrote it left it so, under the
 * same settings, and no moment has passed at which a page had to be looked at again. Then nothing is to do for the same tree; and for
 * another one, where no identities are sent, if in every shard the files have the paths, blobs and settings digests that the lines have,
 * and what else the items were made from is what it was. That is what is asked of each line otherwise (`plan/cheap-pass.ts`), asked of all
 * of them at once.
 */
export async function lookIfSettled(context: QuietContext): Promise<SettledLook> {
  const { store, repository, options, settings } = context;
  if (!store.outline || !canBeTold(context)) return {};
  const [outline, tree] = await together(store.outline(), repository.treeId(options.head));
  const { lease, settled: then } = outline?.head ?? {};
  if (!outline || lease || then?.under !== decidingDigest(context) || !isCurrent(outline, context)) return {};
  const checked = await checkHead(context, outline.head);
  if (checked.kind !== 'open' || checked.notices.length > 0) return {};
  const now = { ...then, tree };
  if (now.tree === then.tree) return { settled: await nothingToDo(outline, now) };
  // Who is in which group may be told by any file.
  if (settings.identities) return {};
  const { openSame } = await import('./same-pages.ts');
  const { opened, isSame } = await openSame(context, outline);
  return { opened, settled: isSame ? await nothingToDo(outline, now) : undefined };
}

/**
 * What a record says after a run; undefined where something is left to do or to say.
 *
 * @param lines what the record will hold: they must be those of the files of the commit, each with one, and none besides
 */
export async function settledAfter(
  context: Deciding & Pick<PlanningContext, 'repository'>,
  { plan, standing }: PlannedRun,
  lines: RecordLines,
): Promise<Settled | undefined> {
  const { withheld, failures, left = [], identities } = plan;
  const isLeft = [withheld, failures, left, identities.withheld, standing].some((those) => those.length > 0);
  const { options, repository } = context;
  if (isLeft || options.share || !areOf(plan.readings, lines)) return undefined;
  return { tree: await repository.treeId(options.head), under: decidingDigest(context) };
}

function areOf(readings: readonly Reading[], { items, skips }: RecordLines): boolean {
  if (items.size + skips.size !== readings.length) return false;
  const lines = new Map([...items.values(), ...skips.values()].map((line) => [line.path, line]));
  return readings.every(({ file, settings }) => {
    const line = lines.get(file.path);
    return line?.blob === file.blob && line.settings === settings;
  });
}

/** Not what lies outside of commit and settings, nor where a run is to do more than make the source equal to the commit. */
function canBeTold({ options, built, settings }: Pick<PlanningContext, 'built' | 'options' | 'settings'>): boolean {
  const { rebuild, planned, share } = options;
  return !rebuild && !planned && !share && !built && !settings.identities?.github;
}

/** Digest of all that decides besides the tree, the time and the record. By which address the service is reached decides nothing. */
function decidingDigest({ settings, origin, workingDirectory, version }: Deciding): string {
  const { endpoints: _, ...deciding } = settings;
  return hashOf([CONVERTER_VERSION, version, deciding, origin, workingDirectory]);
}

function isCurrent({ shards }: StoredOutline, { clock }: Pick<PlanningContext, 'clock'>): boolean {
  const now = clock.now().getTime();
  return [...shards.values()].every(({ until }) => until === undefined || Date.parse(until) > now);
}

/** Undefined where the lines of skipped files are not as they were written. */
async function nothingToDo(outline: StoredOutline, now: Settled): Promise<SettledRun | undefined> {
  const shards = [...outline.shards];
  const skipping = shards.filter(([, { skips }]) => skips > 0).map(([shard]) => shard);
  const skips = skipping.length === 0 ? new Map<string, never>() : await outline.skips(skipping);
  const items = shards.reduce((sum, [, shard]) => sum + shard.items, 0);
  if (!skips || items === 0) return undefined;
  const identities = { ...NO_IDENTITIES, unchanged: outline.identities };
  const none = { pushes: [], deletes: [], withheld: [], failures: [], readings: [] };
  return {
    outline,
    now,
    plan: { mode: 'none', unchanged: items, identities, ...none },
    unpublished: unpublishedIn(skips.values()),
  };
}
