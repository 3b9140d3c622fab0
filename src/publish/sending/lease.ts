import type { Lease, PublishedRecord } from '../../model/record.ts';
import type { RecordLines } from '../../plan/draft.ts';
import type { RecordReading, RecordStore } from '../../repository/repository.ts';
import type { CanLease, PublishingContext } from '../context.ts';

/** How often a run that waits for another one looks again, in milliseconds. */
const LOOK_AGAIN = 5_000;

/** The right to change the source, held while a run works. */
export interface HeldLease {
  /** Set when another run has taken over, which can only happen after ours had lapsed. */
  readonly lost: AbortSignal;
  /** Ends the lease; false when it was lost before. */
  release(record: PublishedRecord | 'remove'): Promise<boolean>;
}

/** Puts lines into a record of this run, with a lease while it works and without one when it is over. */
export type ComposeRecord = (lines: RecordLines, lease?: Lease) => PublishedRecord;

/** Reads the record when no other run is at work; waits as long as one is. */
export async function readWhenFree(context: CanLease): Promise<RecordReading> {
  const { store, clock, logger, options, signal } = context;
  for (let told = false; ; told = true) {
    const reading = await store.read();
    const lease = reading.kind === 'record' ? reading.record.lease : undefined;
    const left = lease ? Date.parse(lease.expires) - clock.now().getTime() : 0;
    if (!lease || lease.run === options.run || left <= 0 || signal.aborted) return reading;
    if (await isRunOver(context, lease.run)) {
      logger.info(`Another run (${lease.run}) has ended without giving up the source; taking over at once.`);
      return reading;
    }
    if (!told) logger.info(waitingText(lease, left));
    await clock.sleep(Math.min(left, LOOK_AGAIN), signal);
  }
}

/** A run that was killed cannot say so: people must see how long that can keep them waiting. */
function waitingText({ run, head }: Lease, left: number): string {
  const seconds = Math.ceil(left / 1000);
  return `Another run (${run}) is publishing ${head.slice(0, 9)}; waiting for it to end. If it was killed, this one takes over in ${seconds} ${seconds === 1 ? 'second' : 'seconds'}.`;
}

/** A run that is over writes nothing any more, so nobody need wait for its lease to lapse. Where that is not known, its lease counts. */
async function isRunOver(
  { isRunOver: ask, logger }: Pick<PublishingContext, 'isRunOver' | 'logger'>,
  run: string,
): Promise<boolean> {
  try {
    return (await ask?.(run)) === true;
  } catch (error) {
    logger.info(`Whether the other run (${run}) is still at work is not known: ${messageOf(error)}`);
    return false;
  }
}

/**
 * Takes the lease together with the intent, and renews it in the background; each renewal also records what was accepted so far.
 *
 * @param intent the lines with everything in doubt that is not accepted yet; asked again at each renewal
 * @returns undefined when another run wrote first: everything must be read and planned again
 */
export async function takeLease(
  context: Pick<PublishingContext, 'clock' | 'logger' | 'options' | 'store'>,
  compose: ComposeRecord,
  intent: () => RecordLines,
  over: string,
): Promise<HeldLease | undefined> {
  const taken = await context.store.write(compose(intent(), newLease(context)), over);
  if (taken.kind === 'conflict') return undefined;
  let version = taken.version;
  const lost = new AbortController();
  const ended = new AbortController();
  const renewal = renewUntil(context, ended.signal, async () => {
    const written = await context.store.write(compose(intent(), newLease(context)), version);
    if (written.kind === 'written') version = written.version;
    else lost.abort();
    return written.kind === 'written';
  });
  return {
    lost: lost.signal,
    async release(record) {
      ended.abort();
      await renewal;
      return !lost.signal.aborted && (await endLease(context.store, record, version));
    },
  };
}

async function endLease(store: RecordStore, record: PublishedRecord | 'remove', version: string): Promise<boolean> {
  const written = record === 'remove' ? await store.remove(version) : await store.write(record, version);
  return written.kind === 'written';
}

function newLease({ clock, options }: Pick<PublishingContext, 'clock' | 'options'>): Lease {
  const expires = new Date(clock.now().getTime() + options.leaseSeconds * 1_000);
  return { run: options.run, head: options.head, expires: expires.toISOString() };
}

/** Renews at a third of the lease, so that two renewals may fail before it lapses. */
async function renewUntil(
  context: Pick<PublishingContext, 'clock' | 'logger' | 'options'>,
  ended: AbortSignal,
  renew: () => Promise<boolean>,
): Promise<void> {
  const pause = (context.options.leaseSeconds * 1_000) / 3;
  for (;;) {
    await context.clock.sleep(pause, ended);
    if (ended.aborted) return;
    try {
      if (!(await renew())) return;
    } catch (error) {
      context.logger.info(`The lease could not be renewed (${messageOf(error)}); trying again.`);
    }
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
