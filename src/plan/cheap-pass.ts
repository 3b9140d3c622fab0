import type { PublishedRecord, RecordedItem, RecordedSkip } from '../model/record.ts';
import type { ContentFile } from '../pages/page.ts';
import type { Reading } from './reading.ts';

/** The record seen from the files' side, where one path may have more than one line (an address that is being changed). */
export interface RecordByPath {
  readonly items: ReadonlyMap<string, readonly RecordedItem[]>;
  readonly skips: ReadonlyMap<string, RecordedSkip>;
}

/** A file of the content that nobody has read yet, and the digest of the settings that concern it. */
export interface UnreadFile {
  readonly file: ContentFile;
  readonly settings: string;
}

/** What files are compared with. */
export interface Known {
  readonly record: RecordByPath;
  readonly now: Date;
  /** Whether the file keys of a line hold in this tree (`pages/links/file-dependencies.ts`). */
  readonly filesHold: (keys: readonly string[]) => boolean;
}

/** Indexes a record by path. */
export function recordByPath(record: PublishedRecord | undefined): RecordByPath {
  return {
    items: Map.groupBy(record?.items.values() ?? [], (item) => item.path),
    skips: record?.skips ?? new Map(),
  };
}

/**
 * The cheap pass: a file whose blob and settings digest are the record's need not be read,
 * unless its line is in doubt, names a moment that has passed, or depends on a file that is another one now.
 *
 * @returns what is known without reading, or undefined: the file must be read
 */
export function knownReading({ file, settings }: UnreadFile, { record, now, filesHold }: Known): Reading | undefined {
  const [item, ...others] = record.items.get(file.path) ?? [];
  const isKnown = item && others.length === 0 && isSettled(item) && isCurrent(item, file, settings, now);
  if (isKnown && filesHold(item.files ?? [])) {
    return { kind: 'unchanged', file, settings, recorded: item };
  }
  const skip = record.skips.get(file.path);
  if (skip && !item && isCurrent(skip, file, settings, now)) {
    return { kind: 'skipped', file, settings, recorded: skip };
  }
  return undefined;
}

/** Whether it is known what the service has of it. */
export function isSettled(item: RecordedItem): boolean {
  return item.digest !== undefined && !item.doubt;
}

function isCurrent(line: RecordedItem | RecordedSkip, file: ContentFile, settings: string, now: Date): boolean {
  return line.blob === file.blob && line.settings === settings && !isPast(line.until, now);
}

function isPast(until: string | undefined, now: Date): boolean {
  return until !== undefined && Date.parse(until) <= now.getTime();
}
