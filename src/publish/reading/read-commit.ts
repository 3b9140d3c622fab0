import { append } from '../../model/append.ts';
import { compactCopy } from '../../model/compact-copy.ts';
import type { Problem } from '../../model/problem.ts';
import type { RecordedItem } from '../../model/record.ts';
import { settingsDigests } from '../../pages/digest.ts';
import { includeRules } from '../../pages/includes/include-rules.ts';
import { fileKeyCheck } from '../../pages/links/file-dependencies.ts';
import type { ContentFile } from '../../pages/page.ts';
import { addressBook, changedAddresses, recordedAddresses } from '../../plan/addresses.ts';
import { knownReading, type RecordByPath, type UnreadFile } from '../../plan/cheap-pass.ts';
import type { Reading } from '../../plan/reading.ts';
import type { CanConvert, ReadingContext } from '../context.ts';
import { type CommitSite, readFiles } from './commit-site.ts';
import type { IncludeFindings } from './include-problems.ts';
import { pageConverter } from './page-converter.ts';
import { type IncludeFinding, includeLooker } from './page-includes.ts';
import { readFile } from './read-file.ts';

/** All that the front matter of a commit tells. */
export interface Readings {
  readonly readings: readonly Reading[];
  /** Warnings and notices of the pages that were read; errors are in their readings. */
  readonly problems: readonly Problem[];
  /** What is not plainly right about the files that pages include, by the path of the page. */
  readonly includes: IncludeFindings;
}

/** Finds out about every file of the content, reading only those that the record does not answer for. */
export async function readCommit(
  context: CanConvert & Pick<ReadingContext, 'logger'>,
  opened: CommitSite,
  record: RecordByPath,
): Promise<Readings> {
  const filesHold = fileKeyCheck(opened.tree, includeRules(opened.site).keyOf);
  const known = { record, now: opened.moment, filesHold };
  const digestOf = settingsDigests(opened.site);
  const first = opened.files.map((file) => {
    const unread = { file, settings: digestOf(file) };
    return knownReading(unread, known) ?? unread;
  });
  const problems: Problem[] = [];
  const unknown = first.filter((entry) => !('kind' in entry));
  const includes = new Map<string, readonly IncludeFinding[]>();
  const read = await readAll(context, opened, unknown, { problems, includes });
  const holdsOld = ({ path }: ContentFile) => record.items.get(path)?.some(({ files = [] }) => !filesHold(files));
  const readings = first.map((entry): Reading => {
    if ('kind' in entry) return entry;
    const reading = orThrow(read.get(entry.file.path));
    return reading.kind === 'page' && holdsOld(reading.file) ? { ...reading, stale: 'files' } : reading;
  });
  return { readings: await relink(context, opened, readings, record), problems, includes };
}

/** Where readings put what they find. */
interface Gathered {
  readonly problems: Problem[];
  readonly includes: Map<string, readonly IncludeFinding[]>;
}

async function readAll(
  context: Pick<ReadingContext, 'logger' | 'repository'>,
  opened: CommitSite,
  unread: readonly UnreadFile[],
  { problems, includes }: Gathered,
): Promise<ReadonlyMap<string, Reading>> {
  const settings = new Map(unread.map((entry) => [entry.file.path, entry.settings]));
  const readings = new Map<string, Reading>();
  const look = includeLooker(context, opened);
  const tell = (done: number) => context.logger.progress(done, unread.length, 'files read');
  tell(0);
  for await (const { file, content } of readFiles(
    context,
    unread.map((entry) => entry.file),
  )) {
    const { reading, warnings } = readFile(opened, { file, settings: settings.get(file.path) ?? '' }, content);
    readings.set(file.path, reading);
    tell(readings.size);
    append(problems, compactCopy(warnings));
    if (reading.kind !== 'page') continue;
    const found = await look(file, content, reading.page.permissions);
    if (found.length > 0) includes.set(file.path, compactCopy(found));
  }
  return readings;
}

/**
 * Pages that did not change themselves, but link to something whose address did, are read after all:
 * their items hold that address.
 */
async function relink(
  context: CanConvert,
  opened: CommitSite,
  readings: readonly Reading[],
  record: RecordByPath,
): Promise<readonly Reading[]> {
  if (isAllKnown(readings, record)) return readings;
  const addresses = addressBook(readings, record);
  const changed = changedAddresses(recordedAddresses(record), addresses);
  if (changed.size === 0 || record.items.size === 0) return readings;
  const isChanged = (key: string) => changed.has(key);
  const suspects = readings
    .flatMap((reading) => suspectOf(reading, record) ?? [])
    .filter(({ recorded }) => recorded.links?.some(isChanged) ?? true);
  if (suspects.length === 0) return readings;
  const convert = pageConverter(context, opened, addresses);
  const relinked = new Map<string, Reading>();
  for await (const { file: suspect, content } of readFiles(context, suspects)) {
    const { reading } = readFile(opened, { file: suspect, settings: suspect.settings }, content);
    if (reading.kind !== 'page') continue;
    // A record without links (rebuilt from a commit) cannot tell: the page itself does.
    if (suspect.recorded.links || (await convert(suspect, content))?.links.some(isChanged)) {
      relinked.set(suspect.path, { ...reading, stale: 'links' });
    }
  }
  return readings.map((reading) => relinked.get(reading.file.path) ?? reading);
}

/** Whether the record answers for all files, and these for all of the record: then no address can be another one. */
function isAllKnown(readings: readonly Reading[], record: RecordByPath): boolean {
  const unchanged = readings.filter(({ kind }) => kind === 'unchanged').length;
  return unchanged === record.items.size && readings.every(({ kind }) => kind === 'unchanged' || kind === 'skipped');
}

interface Suspect extends ContentFile {
  readonly settings: string;
  readonly recorded: RecordedItem;
}

/**
 * A page that would not be sent: one that was not read, or one that was, for another reason (a second line of its path in the record, say),
 * and is what the service has.
 */
function suspectOf(reading: Reading, record: RecordByPath): Suspect | undefined {
  const { file, settings } = reading;
  // The generator wrote the links of these: what it wrote is looked at in every run.
  if (file.content.body === 'built') return undefined;
  if (reading.kind === 'unchanged') return { ...file, settings, recorded: reading.recorded };
  if (reading.kind !== 'page' || reading.stale) return undefined;
  const { documentId, digest } = reading.page;
  const recorded = record.items.get(file.path)?.find((line) => line.id === documentId && line.digest === digest);
  return recorded && { ...file, settings, recorded };
}

function orThrow(reading: Reading | undefined): Reading {
  if (!reading) throw new Error('git answered for fewer files than it was asked for.');
  return reading;
}
