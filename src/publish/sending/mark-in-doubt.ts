import type { RecordedItem } from '../../model/record.ts';
import type { CanLease } from '../context.ts';
import type { Accepted } from './accepted.ts';
import { readWhenFree } from './lease.ts';

/** How often the record is tried while other runs write to it. */
const MOST_TRIES = 10;

/**
 * Puts rejected items in doubt in the record, so that the next run sends or deletes them again. What another run has recorded of an item
 * meanwhile stays as it is.
 */
export async function markUnconfirmed(
  context: CanLease,
  rejected: ReadonlySet<string>,
  accepted: Pick<Accepted, 'pushes' | 'deletes'>,
): Promise<void> {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const reading = await readWhenFree(context);
    if (reading.kind !== 'record') return;
    const { record, version } = reading;
    const items = withDoubt(record.items, rejected, accepted);
    const written = await context.store.write({ ...record, items, lease: undefined }, version);
    if (written.kind === 'written') return;
  }
}

function withDoubt(
  before: ReadonlyMap<string, RecordedItem>,
  rejected: ReadonlySet<string>,
  { pushes, deletes }: Pick<Accepted, 'pushes' | 'deletes'>,
): ReadonlyMap<string, RecordedItem> {
  const items = new Map(before);
  for (const { reading } of pushes) {
    const { documentId, digest } = reading.page;
    const line = items.get(documentId);
    if (rejected.has(documentId) && line?.digest === digest) items.set(documentId, { ...line, doubt: true });
  }
  for (const { recorded } of deletes) {
    if (rejected.has(recorded.id) && !items.has(recorded.id)) items.set(recorded.id, { ...recorded, doubt: true });
  }
  return items;
}
