import { hasWork, type Plan } from './plan.ts';

/** What carrying out a plan will take, before any of it is done. */
export interface Forecast {
  /** Calls to the Push API, retries aside. */
  readonly requests: number;
  readonly containers: number;
  /** Bytes to upload, about. */
  readonly bytes: number;
  /** Minutes from the last call until everything can be found, about. */
  readonly minutes: number;
}

/**
 * What an item takes in a batch: something for its metadata, and part of its file for the compressed body. Measured over the pages of
 * six documentation sites, whose means differ from this by a fifth at most.
 */
const BYTES_OF_METADATA = 1_000;
const BYTES_PER_BYTE = 0.42;

const BYTES_OF_DELETE = 120;

/** Items that a Push source is documented to take on in an hour for any length of time (https://docs.coveo.com/en/63/). */
const ITEMS_AN_HOUR = 300_000;

/** A container, its upload, and the call that pushes it. */
const CALLS_A_BATCH = 3;

/** Status at the beginning and at the end. */
const CALLS_A_RUN = 2;

/** An identity with its names in a batch, about. */
const BYTES_OF_IDENTITY = 150;

/**
 * Forecasts the run of a plan; undefined when it has nothing to do.
 *
 * @param batchBytes size of a batch
 */
export function forecastOf(plan: Plan, batchBytes: number): Forecast | undefined {
  if (!hasWork(plan)) return undefined;
  const pushed = plan.pushes.map(({ reading }) => BYTES_OF_METADATA + reading.bytes * BYTES_PER_BYTE);
  const pushedBytes = pushed.reduce((sum, bytes) => sum + bytes, 0);
  const deletedBytes = plan.deletes.length * BYTES_OF_DELETE;
  const identityBytes = identityNames(plan) * BYTES_OF_IDENTITY;
  const sizes = [pushedBytes, deletedBytes, identityBytes];
  const containers = sizes.reduce((sum, bytes) => sum + Math.ceil(bytes / batchBytes), 0);
  return {
    requests: CALLS_A_RUN + containers * CALLS_A_BATCH,
    containers,
    bytes: Math.round(pushedBytes + deletedBytes + identityBytes),
    minutes: Math.ceil(((plan.pushes.length + plan.deletes.length) * 60) / ITEMS_AN_HOUR),
  };
}

function identityNames({ identities: { pushed, deleted } }: Plan): number {
  return pushed.reduce((sum, { members, aliases }) => sum + 1 + members.length + aliases.length, deleted.length);
}
