import type { Directory } from '../model/directory.ts';
import type { PublishedRecord, RecordedItem } from '../model/record.ts';
import type { GuardSettings } from '../settings/settings.ts';
import { alikeTexts } from './alike-texts.ts';
import { refuseDuplicates } from './duplicates.ts';
import { guardDeletes } from './guard.ts';
import { planIdentities } from './identities.ts';
import { type Moves, pairMoves } from './moves.ts';
import type { Failure, Plan, Push, Removal } from './plan.ts';
import type { ErrorReading, PageReading, Reading } from './reading.ts';

export interface PlanRequest {
  readonly record: PublishedRecord | undefined;
  /** One for each file of the content at HEAD. */
  readonly readings: readonly Reading[];
  /** All paths of the tree at HEAD, to tell a file that is gone from one that is no longer taken. */
  readonly paths: ReadonlySet<string>;
  readonly guard: GuardSettings;
  readonly allowDeletes?: number | undefined;
  /** Every page is sent, whatever the record says. */
  readonly everything?: boolean | undefined;
  /** The identities that there should be; undefined where the settings say nothing about any. */
  readonly directory?: Directory | undefined;
}

/** The difference of tree and record. Pure: the same request gives the same plan. */
export function makePlan(request: PlanRequest): Plan {
  const readings = refuseDuplicates(request.readings);
  const recorded = request.record?.items ?? new Map<string, RecordedItem>();
  const { everything = false } = request;
  const pages = readings.filter((reading) => reading.kind === 'page');
  const changed = everything ? pages : pages.filter((reading) => isDue(reading, recorded));
  const removals = removalsOf(recorded, readings, request.paths);
  const moves = pairMoves(
    changed.filter((reading) => !recorded.has(reading.page.documentId)),
    removals,
  );
  const guarded = guardDeletes(moves.removals, recorded.size, request.guard, request.allowDeletes);
  const pushes = changed.map((reading) => pushOf(reading, recorded, moves));
  const identities = planIdentities({
    wanted: request.directory,
    recorded: request.record?.identities,
    allowDeletes: request.allowDeletes,
    everything,
  });
  const work = pushes.length + guarded.deletes.length + identities.pushed.length + identities.deleted.length;
  return {
    mode: everything ? 'rebuild' : modeOf(recorded, work),
    pushes,
    ...guarded,
    unchanged: publishedCount(readings) - pushes.length,
    failures: readings.filter((reading) => reading.kind === 'error').map(failureOf),
    identities,
    readings,
  };
}

function modeOf(recorded: ReadonlyMap<string, RecordedItem>, work: number): Plan['mode'] {
  if (work === 0) return 'none';
  return recorded.size === 0 ? 'first' : 'incremental';
}

function publishedCount(readings: readonly Reading[]): number {
  return readings.filter(({ kind }) => kind === 'page' || kind === 'unchanged').length;
}

/** Whether the service must be told: what it last accepted is not what the page is now. */
function isDue({ page, stale }: PageReading, recorded: ReadonlyMap<string, RecordedItem>): boolean {
  const item = recorded.get(page.documentId);
  return !item || item.doubt === true || stale !== undefined || item.digest !== page.digest;
}

function pushOf(reading: PageReading, recorded: ReadonlyMap<string, RecordedItem>, moves: Moves): Push {
  const item = recorded.get(reading.page.documentId);
  if (!item) {
    const from = moves.origins.get(reading.page.documentId);
    return { action: 'added', reading, reason: from ? 'address changed' : 'new page', from };
  }
  if (item.digest === undefined) return { action: 'added', reading, reason: 'an earlier run did not finish' };
  if (item.path !== reading.file.path) {
    return { action: 'moved', reading, reason: 'file moved', from: { path: item.path } };
  }
  return { action: 'updated', reading, reason: updateReason(reading, item) };
}

const STALE = {
  links: 'a page it links to changed its address',
  files: 'a file it includes or shows changed',
  built: 'the built page changed',
};

function updateReason({ file, page, stale }: PageReading, item: RecordedItem): string {
  if (item.doubt) return 'an earlier run did not finish';
  if (item.blob !== file.blob) return 'content changed';
  if (stale) return STALE[stale];
  return item.digest === page.digest ? 'sent again' : 'settings changed';
}

/** Items that the tree no longer wants and that no broken page may still stand for. */
function removalsOf(
  recorded: ReadonlyMap<string, RecordedItem>,
  readings: readonly Reading[],
  paths: ReadonlySet<string>,
): readonly Removal[] {
  const wanted = new Set(readings.flatMap(wantedIds));
  const unwanted = [...recorded.values()].filter((item) => !wanted.has(item.id));
  if (unwanted.length === 0) return [];
  const mayBeBroken = brokenPages(readings.filter((reading) => reading.kind === 'error'));
  const byPath = new Map(readings.map((reading) => [reading.file.path, reading]));
  return unwanted
    .filter((item) => !mayBeBroken(item))
    .map((recorded) => ({ recorded, reason: removalReason(byPath.get(recorded.path), recorded, paths) }));
}

function wantedIds(reading: Reading): string[] {
  if (reading.kind === 'unchanged') return [reading.recorded.id];
  if (reading.kind === 'page') return [reading.page.documentId];
  return reading.kind === 'error' && reading.documentId !== undefined ? [reading.documentId] : [];
}

/** Whether a page with an error may be that of an item: it keeps its item, also when it is that page under another path. */
function brokenPages(broken: readonly ErrorReading[]): (item: RecordedItem) => boolean {
  const paths = new Set(broken.map(({ file }) => file.path));
  const blobs = new Set(broken.map(({ file }) => file.blob));
  const sketches = new Set(broken.flatMap(({ sketch }) => sketch ?? []));
  const alikeTo = alikeTexts(sketches, (sketch) => sketch);
  return ({ path, blob, sketch }) => paths.has(path) || blobs.has(blob) || alikeTo(sketch).length > 0;
}

function removalReason(reading: Reading | undefined, item: RecordedItem, paths: ReadonlySet<string>): string {
  if (!reading) return paths.has(item.path) ? 'no longer part of the content' : 'file is gone';
  if (reading.kind === 'unpublished') return reading.reason;
  if (reading.kind === 'skipped') return reading.recorded.reason;
  return 'address changed';
}

function failureOf({ file, documentId, problems }: ErrorReading): Failure {
  return { file, documentId, problems };
}
