import type { Lease, LeaseShare, PublishedRecord } from '../../model/record.ts';
import type { RecordLines } from '../../plan/draft.ts';
import type { Share } from '../../plan/share.ts';
import type { RecordReading, RecordStore, RecordWriting } from '../../repository/repository.ts';
import type { RunOptions } from '../context.ts';

/** How often a write is tried while other shares write too. */
const MOST_TRIES = 1_000;

/** Who writes: one run of several that publish the same commit, each its share. */
export interface Participant extends Pick<RunOptions, 'head' | 'run'> {
  readonly share: Share;
  now(): Date;
}

/**
 * A record store that several runs write to at once (`--shard`). To each of them it looks as if it were alone: what a write changes is
 * put into the record as it is by then, line by line, and the lease names all who are at work. Only runs of the same commit and the same
 * number of shares join each other; any other run waits for all of them, as they wait for it.
 */
export function createShardedStore(store: RecordStore, participant: Participant): RecordStore {
  let seen: RecordLines | undefined;
  const put = async (ours: PublishedRecord | undefined, over: string): Promise<RecordWriting> => {
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      const now = await store.read();
      if (!isOpenFor(participant, now, over)) return { kind: 'conflict' };
      const theirs = now.kind === 'record' ? now.record : undefined;
      const merged = mergeRecords(participant, theirs, seen, ours);
      const written = await (merged ? store.write(merged, now.version) : store.remove(now.version));
      if (written.kind === 'conflict') continue;
      seen = ours;
      return written;
    }
    return { kind: 'conflict' };
  };
  return {
    async read() {
      const reading = await store.read();
      if (reading.kind !== 'record') return reading;
      seen = reading.record;
      return { ...reading, record: withoutJointLease(participant, reading.record) };
    },
    write: put,
    remove: (over) => put(undefined, over),
  };
}

/** Others may have written since `over`, as long as they are at the same work. */
function isOpenFor(participant: Participant, now: RecordReading, over: string): boolean {
  if (now.version === over) return true;
  if (now.kind !== 'record') return now.kind === 'none';
  const { lease, commit } = now.record;
  return commit === participant.head && (!lease || isLapsed(lease, participant) || isJoint(participant, lease));
}

function withoutJointLease(participant: Participant, record: PublishedRecord): PublishedRecord {
  return record.lease && isJoint(participant, record.lease) ? { ...record, lease: undefined } : record;
}

function isJoint({ head, share }: Participant, lease: Lease): boolean {
  return lease.head === head && lease.of === share.of;
}

function isLapsed({ expires }: Pick<Lease, 'expires'>, { now }: Participant): boolean {
  return Date.parse(expires) <= now().getTime();
}

/**
 * What the record becomes: as it is, with the lines that this run changed since `seen`, and this run among those at work or no longer.
 * Undefined where nothing is left of it. No share knows that nothing is left to do, nor that what another record said of that still goes.
 */
function mergeRecords(
  participant: Participant,
  theirs: PublishedRecord | undefined,
  seen: RecordLines | undefined,
  ours: PublishedRecord | undefined,
): PublishedRecord | undefined {
  const lease = mergeLeases(participant, theirs?.lease, ours?.lease);
  const items = mergeLines(theirs?.items, seen?.items, ours?.items);
  const skips = mergeLines(theirs?.skips, seen?.skips, ours?.skips);
  const identities = mergeLines(theirs?.identities, seen?.identities, ours?.identities);
  const head = ours ?? theirs;
  if (!head || (!ours && !lease && items.size === 0)) return undefined;
  return { ...head, lease, settled: undefined, items, skips, identities: identities.size > 0 ? identities : undefined };
}

function mergeLines<Line>(
  theirs: ReadonlyMap<string, Line> = new Map(),
  seen: ReadonlyMap<string, Line> = new Map(),
  ours: ReadonlyMap<string, Line> = new Map(),
): ReadonlyMap<string, Line> {
  const merged = new Map(theirs);
  for (const [key, line] of ours) if (!isSame(seen.get(key), line)) merged.set(key, line);
  for (const key of seen.keys()) if (!ours.has(key)) merged.delete(key);
  return merged;
}

/** Lines are plain data. */
function isSame(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

function mergeLeases(participant: Participant, theirs: Lease | undefined, ours: Lease | undefined): Lease | undefined {
  const { run, head, share } = participant;
  const others = theirs && isJoint(participant, theirs) ? (theirs.shares ?? []) : [];
  const atWork = others.filter((other) => other.run !== run && !isLapsed(other, participant));
  const mine: readonly LeaseShare[] = ours ? [{ run, number: share.number, expires: ours.expires }] : [];
  const shares = [...atWork, ...mine].sort((one, other) => one.number - other.number);
  const [first] = shares;
  if (!first) return undefined;
  const expires =
    shares
      .map((one) => one.expires)
      .sort()
      .at(-1) ?? first.expires;
  return { run: first.run, head, expires, of: share.of, shares };
}
