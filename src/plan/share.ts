import { hash } from 'node:crypto';
import type { PublishedRecord } from '../model/record.ts';
import type { Plan } from './plan.ts';

/** One of several runs that publish the same commit together: the `number`th of `of`, from 1. */
export interface Share {
  readonly number: number;
  readonly of: number;
}

/** The shard of the record that a path's lines are in: the first byte of the SHA-256 of the path, as two hexadecimal digits. */
export function shardOf(path: string): string {
  return hash('sha256', path, 'buffer').toString('hex', 0, 1);
}

/** Shards of the record; more shares than these would have nothing to do. */
export const MOST_SHARES = 256;

/** Reads `2/8`; undefined for anything that is no share. */
export function parseShare(text: string): Share | undefined {
  const [, number = '', of = ''] = /^(\d{1,3})\/(\d{1,3})$/.exec(text) ?? [];
  const share = { number: Number(number), of: Number(of) };
  return share.number >= 1 && share.number <= share.of && share.of <= MOST_SHARES ? share : undefined;
}

/**
 * The part of a plan that belongs to a share: adds and updates alone. Deletes are left to the plain run that follows.
 * Identities go with every share: items may not come before the identities that they name. An item goes with the shard of the record that it is in, so that no two shares touch the same line.
 */
export function planOfShare(plan: Plan, record: PublishedRecord | undefined, share: Share): Plan {
  const pathOf = ({ reading }: Plan['pushes'][number]) =>
    record?.items.get(reading.page.documentId)?.path ?? reading.file.path;
  const { true: pushes = [], false: left = [] } = Object.groupBy(plan.pushes, (push) =>
    isInShare(shardOf(pathOf(push)), share) ? 'true' : 'false',
  );
  const identities = { ...plan.identities, deleted: [] };
  const mode = pushes.length + identities.pushed.length === 0 ? 'none' : plan.mode;
  return { ...plan, mode, pushes, left, deletes: [], withheld: [], identities };
}

function isInShare(shard: string, { number, of }: Share): boolean {
  return Number.parseInt(shard, 16) % of === number - 1;
}
