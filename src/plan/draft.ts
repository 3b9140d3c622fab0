import type { PublishedRecord, RecordedItem, RecordedSkip } from '../model/record.ts';
import { type IdentityState, identityLines } from './identity-lines.ts';
import type { Plan, Push, Removal } from './plan.ts';
import type { Reading } from './reading.ts';

/** The lines of a record. */
export type RecordLines = Pick<PublishedRecord, 'items' | 'skips' | 'identities'>;

/**
 * The record of a run while it works. Every item that the plan touches is untouched at first,
 * then begun (a call may have carried it), then accepted.
 */
export interface Draft {
  /**
   * The lines with every planned item in doubt that is not accepted yet. Written before the first call and at each
   * renewal of the lease, so that after a kill at any moment the record covers all that may have happened.
   */
  intent(): RecordLines;
  /** The item is about to be handed to the service. */
  begin(id: string): void;
  /** The service accepted the item, which depends on these. */
  accept(id: string, dependencies?: Dependencies): void;
  /** The identities of the plan are about to be handed to the service. */
  beginIdentities(): void;
  /** The service accepted the identities of the plan. */
  acceptIdentities(): void;
  /** Whether the service accepted the identities of the plan. */
  hasIdentities(): boolean;
  /** The lines of a run that is over: what was accepted, what a call may have carried, and all else as it was. */
  lines(): RecordLines;
  /** Document ids that the service accepted, deletes among them. */
  accepted(): ReadonlySet<string>;
  /** Whether any call may have had an effect. */
  hasBegun(): boolean;
}

/** What an item depends on besides its own file: addresses of pages, and other files (`pages/page.ts`). */
export type Dependencies = Pick<RecordedItem, 'links' | 'files'>;

type State = { readonly kind: 'begun' } | { readonly kind: 'accepted'; readonly dependencies: Dependencies };

const begun: State = { kind: 'begun' };

/**
 * Starts the draft of the record that follows `record` when `plan` is carried out.
 *
 * Some pages have nothing new but an address that they link to. Once that address was pushed, no later run can see that they are stale,
 * so from the first call on they stay in doubt until they are accepted, also where another run is to send them.
 */
export function draftRecord(record: PublishedRecord | undefined, plan: Plan): Draft {
  const before = record?.items ?? new Map<string, RecordedItem>();
  const settled = settledLines(before, plan);
  const relinked = plan.pushes.concat(plan.left ?? []).filter(({ reading }) => reading.stale === 'links');
  const relinkedIds = new Set(relinked.map(({ reading }) => reading.page.documentId));
  const states = new Map<string, State>();
  const stateNow = (id: string) => states.get(id) ?? (states.size > 0 && relinkedIds.has(id) ? begun : undefined);
  let identities: IdentityState = 'untouched';
  const linesWith = (stateOf: (id: string) => State | undefined, stateOfIdentities: IdentityState): RecordLines => {
    const items = new Map(settled);
    for (const push of [...relinked, ...plan.pushes])
      put(items, push.reading.page.documentId, pushedLine(push, before, stateOf));
    for (const removal of plan.deletes) put(items, removal.recorded.id, removedLine(removal, stateOf));
    return { items, skips: skipsOf(plan.readings), ...identityLines(record?.identities, plan, stateOfIdentities) };
  };
  return {
    intent: () => linesWith((id) => states.get(id) ?? begun, identities === 'accepted' ? identities : 'begun'),
    begin: (id) => states.set(id, begun),
    accept: (id, dependencies = {}) => states.set(id, { kind: 'accepted', dependencies }),
    beginIdentities: () => {
      identities = 'begun';
    },
    acceptIdentities: () => {
      identities = 'accepted';
    },
    hasIdentities: () => identities === 'accepted',
    lines: () => linesWith(stateNow, identities),
    accepted: () => new Set([...states].filter(([, state]) => state.kind === 'accepted').map(([id]) => id)),
    hasBegun: () => states.size > 0 || identities !== 'untouched',
  };
}

function put(items: Map<string, RecordedItem>, id: string, line: RecordedItem | undefined): void {
  if (line) items.set(id, line);
  else items.delete(id);
}

/** Lines that no call of this run decides: unchanged items (with today's settings), withheld ones, those of broken pages. */
function settledLines(before: ReadonlyMap<string, RecordedItem>, plan: Plan): Map<string, RecordedItem> {
  const withheld = new Set(plan.withheld.map(({ recorded }) => recorded.id));
  const lines = new Map([...before].map(([id, item]) => [id, withheld.has(id) ? withoutFile(item) : item]));
  for (const reading of plan.readings) {
    const line = unchangedLine(reading, before);
    if (line) lines.set(line.id, line);
  }
  return lines;
}

/** No file stands behind the item any more; an empty blob says so and never equals a file's. */
function withoutFile(item: RecordedItem): RecordedItem {
  return item.blob === '' ? item : { ...item, blob: '', settings: '' };
}

/** A page that was read and found to be what the service has: the next run need not read it. */
function unchangedLine(reading: Reading, before: ReadonlyMap<string, RecordedItem>): RecordedItem | undefined {
  if (reading.kind === 'unchanged') return reading.recorded;
  if (reading.kind !== 'page') return undefined;
  const item = before.get(reading.page.documentId);
  if (!item || item.digest !== reading.page.digest) return undefined;
  const { file, settings, sketch, page } = reading;
  const { formerly, built, until } = page;
  return { ...item, blob: file.blob, settings, formerly, built, sketch, until };
}

function pushedLine(
  { reading }: Push,
  before: ReadonlyMap<string, RecordedItem>,
  stateOf: (id: string) => State | undefined,
): RecordedItem | undefined {
  const { page, file, settings, sketch } = reading;
  const state = stateOf(page.documentId);
  const earlier = before.get(page.documentId);
  if (!state) return earlier;
  const { formerly, until } = page;
  const line = { path: file.path, id: page.documentId, blob: file.blob, settings, formerly, sketch, until };
  if (state.kind === 'accepted') {
    const { links, files } = state.dependencies;
    const { permissions, built } = page;
    return { ...line, digest: page.digest, links, files: files?.length === 0 ? undefined : files, built, permissions };
  }
  const { digest, links, files, built, permissions } = earlier ?? {};
  return { ...line, digest, links, files, built, permissions, doubt: true };
}

function removedLine({ recorded }: Removal, stateOf: (id: string) => State | undefined): RecordedItem | undefined {
  const state = stateOf(recorded.id);
  if (!state) return recorded;
  return state.kind === 'accepted' ? undefined : { ...recorded, doubt: true };
}

function skipsOf(readings: readonly Reading[]): ReadonlyMap<string, RecordedSkip> {
  return new Map(
    readings.flatMap((reading): [string, RecordedSkip][] => {
      if (reading.kind === 'skipped') return [[reading.file.path, reading.recorded]];
      if (reading.kind !== 'unpublished') return [];
      const { file, settings, reason, until, documentId: address } = reading;
      return [[file.path, { path: file.path, blob: file.blob, settings, reason, until, address }]];
    }),
  );
}
