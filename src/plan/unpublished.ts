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
  return readings.flatMap((reading) => heldBack(reading) ?? []).sort((one, other) => (one.path < other.path ? -1 : 1));
}

function heldBack(reading: Reading): UnpublishedPage | undefined {
  if (reading.kind !== 'unpublished' && reading.kind !== 'skipped') return undefined;
  const { reason, until } = reading.kind === 'skipped' ? reading.recorded : reading;
  const page = { path: reading.file.path, reason };
  return until === undefined ? page : { ...page, until };
}
