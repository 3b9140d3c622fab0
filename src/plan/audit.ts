import type { PublishedRecord, RecordedItem } from '../model/record.ts';

/** An item that was found in the source. */
export interface HeldItem {
  readonly documentId: string;
  /** What its metadata say of where it comes from; undefined where they, or the fields to search them by, are not there. */
  readonly repository: string | undefined;
  readonly path: string | undefined;
}

/** How the source differs from the record. */
export interface Audit {
  /** Accepted once, and not in the source. */
  readonly missing: readonly RecordedItem[];
  /** In the source with the name of this repository, and not in the record. */
  readonly extra: readonly HeldItem[];
  /** In the source, not in the record, and not known to be ours. */
  readonly foreign: number;
  /** In both. */
  readonly held: number;
}

/** Compares what the source holds with the record. An item is ours when its metadata name our repository; nothing else is proof. */
export function auditOf(
  record: PublishedRecord | undefined,
  held: readonly HeldItem[],
  repository: string | undefined,
): Audit {
  const recorded = record?.items ?? new Map<string, RecordedItem>();
  const ids = new Set(held.map(({ documentId }) => documentId));
  const unknown = held.filter(({ documentId }) => !recorded.has(documentId));
  const extra = unknown.filter((item) => repository !== undefined && item.repository === repository);
  return {
    missing: [...recorded.values()].filter((line) => isSettled(line) && !ids.has(line.id)),
    extra,
    foreign: unknown.length - extra.length,
    held: held.length - unknown.length,
  };
}

function isSettled({ digest, doubt }: RecordedItem): boolean {
  return digest !== undefined && !doubt;
}

/**
 * The record as the audit found the source: what is missing is in doubt, and what is extra is known. From it a plan repairs both:
 * what is missing is sent again, and what is extra is deleted, counted by the guard, where no page wants it.
 */
export function auditedRecord(record: PublishedRecord, { missing, extra }: Audit): PublishedRecord {
  const items = new Map(record.items);
  for (const line of missing) items.set(line.id, { ...line, doubt: true });
  for (const { documentId: id, path = '' } of extra) {
    items.set(id, { path, id, blob: '', settings: '', digest: 'found by an audit', doubt: true });
  }
  return { ...record, items };
}
