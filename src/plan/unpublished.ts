import type { RecordedSkip } from '../model/record.ts';
import type { Reading } from './reading.ts';

/** A page of the content that is held back, by itself, by its generator, or until its date. */
export interface UnpublishedPage {
  /** From the root of the repository. */
  readonly path: string;
  readonly reason: string;
  /** ISO moment at which this may change. */
  readonly until?: string | undefined;
}

/** What is not published on purpose, by path. Of pages that were not read, the record holds why. */
export function unpublishedOf(readings: readonly Reading[]): readonly UnpublishedPage[] {
  return inOrder(readings.flatMap((reading) => heldBack(reading) ?? []));
}

/** The same of what a record holds of it. */
export function unpublishedIn(skips: Iterable<RecordedSkip>): readonly UnpublishedPage[] {
  return inOrder([...skips].map(pageOf));
}

function heldBack(reading: Reading): UnpublishedPage | undefined {
  if (reading.kind === 'skipped') return pageOf(reading.recorded);
  return reading.kind === 'unpublished' ? pageOf({ ...reading, path: reading.file.path }) : undefined;
}

function pageOf({ path, reason, until }: Pick<RecordedSkip, 'path' | 'reason' | 'until'>): UnpublishedPage {
  return until === undefined ? { path, reason } : { path, reason, until };
}

function inOrder(pages: readonly UnpublishedPage[]): readonly UnpublishedPage[] {
  return pages.toSorted((one, other) => (one.path < other.path ? -1 : 1));
}
