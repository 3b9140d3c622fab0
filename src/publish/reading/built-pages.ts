import { hashOf } from '../../model/canonical-json.ts';
import { mapAhead } from '../../model/map-ahead.ts';
import type { BuiltSite } from '../../model/ports.ts';
import type { Problem } from '../../model/problem.ts';
import type { BuiltDigest } from '../../pages/built/built-digest.ts';
import {
  addressNotBuilt,
  builtMainEmpty,
  builtMainMissing,
  builtPageMissing,
  builtPageUnreadable,
} from '../../pages/built/built-problems.ts';
import type { ContentFile } from '../../pages/page.ts';
import { readPageAgain } from '../../pages/read-page.ts';
import { decodeText } from '../../pages/text/decode-text.ts';
import { wordsOf } from '../../pages/text/words.ts';
import { addressOf } from '../../plan/addresses.ts';
import type { Reading } from '../../plan/reading.ts';
import type { ReadingContext } from '../context.ts';
import { builtFileFor, claimJudge } from './built-claims.ts';
import { type CommitSite, readFiles } from './commit-site.ts';
import { readFile } from './read-file.ts';

/** So many built pages are with the workers at once. */
const AHEAD = 24;

/** Readings, and what is wrong with pages that are published all the same. */
export interface JudgedReadings {
  readonly readings: readonly Reading[];
  readonly problems: readonly Problem[];
}

type CanJudge = Pick<ReadingContext, 'built' | 'conversion' | 'logger' | 'repository' | 'settings'>;

/**
 * Holds the pages of a commit to the built site, if there is one: a page at whose address nothing was built is an error, and what its
 * item takes from the built page becomes part of its digest.
 */
export async function judgeBuilt(
  context: CanJudge,
  opened: CommitSite,
  readings: readonly Reading[],
): Promise<JudgedReadings> {
  const { built } = context;
  if (!built) return { readings, problems: [] };
  const problems: Problem[] = [];
  const shared = readings.some(isFromBuilt) ? claimJudge(readings, built, context.settings.site.url) : () => undefined;
  const judged = readings.map((reading) => {
    const missing = missingOf(reading, built, context.settings) ?? (isFromBuilt(reading) ? shared(reading) : undefined);
    if (missing?.level === 'error') return errorOf(reading, missing);
    if (missing) problems.push(missing);
    return reading;
  });
  return { readings: await withDigests({ ...context, built }, opened, judged), problems };
}

/** Whether the text of the file's item comes from the built page. */
function isBuilt({ file }: Reading): boolean {
  return file.content.body === 'built';
}

/** Whether an item is made of the built page in this run, or was in one before. */
function isFromBuilt(reading: Reading): boolean {
  return isBuilt(reading) && (reading.kind === 'page' || reading.kind === 'unchanged');
}

function missingOf(
  reading: Reading,
  built: BuiltSite,
  { site }: Pick<ReadingContext['settings'], 'site'>,
): Problem | undefined {
  if (reading.kind !== 'page' && reading.kind !== 'unchanged') return undefined;
  const id = addressOf(reading) ?? '';
  if (builtFileFor(id, built, site.url) !== undefined) return undefined;
  const { path } = reading.file;
  return isBuilt(reading) ? builtPageMissing(path, id) : addressNotBuilt(path, id, site.built?.strict ?? true);
}

/** A page with an error keeps what is published of it. */
function errorOf(reading: Reading, problem: Problem): Reading {
  const { file, settings } = reading;
  const sketch = reading.kind === 'page' ? reading.sketch : undefined;
  return { kind: 'error', file, settings, sketch, documentId: addressOf(reading), problems: [problem] };
}

type CanDigest = CanJudge & { readonly built: BuiltSite };

async function withDigests(
  context: CanDigest,
  opened: CommitSite,
  readings: readonly Reading[],
): Promise<readonly Reading[]> {
  const pages = readings.filter(isFromBuilt);
  if (pages.length === 0) return readings;
  const known = new Map<string, Reading>();
  const changed = new Map<string, { readonly reading: Reading; readonly digest: string }>();
  let done = 0;
  for await (const { reading, file, digest } of mapAhead(each(pages), AHEAD, (one) => digestOf(context, one))) {
    context.logger.progress(++done, pages.length, 'built pages read');
    const { path } = reading.file;
    if (digest.kind !== 'digest') known.set(path, errorOf(reading, problemOf(digest, path, file)));
    else if (digest.isEmpty && (await hasWords(context, opened, reading.file)))
      known.set(path, errorOf(reading, builtMainEmpty(path, file)));
    else if (reading.kind === 'page') known.set(path, withDigest(reading, digest.digest));
    else if (reading.kind === 'unchanged' && reading.recorded.built !== digest.digest)
      changed.set(path, { reading, digest: digest.digest });
  }
  for (const reading of await readChanged(context, opened, changed)) known.set(reading.file.path, reading);
  return readings.map((reading) => known.get(reading.file.path) ?? reading);
}

/** Whether a page has text of its own: a generator makes no words of none. */
async function hasWords(
  context: Pick<ReadingContext, 'repository'>,
  { site, moment }: CommitSite,
  page: ContentFile,
): Promise<boolean> {
  for await (const { content } of readFiles(context, [page])) {
    const decoded = decodeText(content, page.path);
    const known = decoded.ok ? readPageAgain(page, decoded.text, site, moment) : undefined;
    return wordsOf(known?.body.body ?? '').length > 0;
  }
  return false;
}

/** Pages that did not change, but whose built pages did, are read after all. */
async function readChanged(
  context: Pick<ReadingContext, 'repository'>,
  opened: CommitSite,
  changed: ReadonlyMap<string, { readonly reading: Reading; readonly digest: string }>,
): Promise<readonly Reading[]> {
  const readings: Reading[] = [];
  const files = [...changed.values()].map(({ reading }) => reading.file);
  for await (const { file, content } of readFiles(context, files)) {
    const { reading: before, digest = '' } = changed.get(file.path) ?? {};
    const { reading } = readFile(opened, { file, settings: before?.settings ?? '' }, content);
    readings.push(reading.kind === 'page' ? { ...withDigest(reading, digest), stale: 'built' } : reading);
  }
  return readings;
}

async function* each<One>(many: readonly One[]): AsyncGenerator<One> {
  yield* many;
}

interface DigestedPage {
  readonly reading: Reading;
  /** Of the built site. */
  readonly file: string;
  readonly digest: BuiltDigest;
}

async function digestOf(
  { built, conversion, settings }: Pick<CanDigest, 'built' | 'conversion' | 'settings'>,
  reading: Reading,
): Promise<DigestedPage> {
  const documentId = addressOf(reading) ?? '';
  const file = builtFileFor(documentId, built, settings.site.url) ?? '';
  const html = await built.read(file);
  if (html === undefined) return { reading, file, digest: { kind: 'unreadable', reason: 'it is gone.' } };
  const { main } = reading.file.content;
  const { generator } = settings.site;
  return { reading, file, digest: await conversion.readBuilt({ generator, main, documentId, html }) };
}

function problemOf(digest: Exclude<BuiltDigest, { kind: 'digest' }>, path: string, file: string): Problem {
  switch (digest.kind) {
    case 'no-main':
      return builtMainMissing(path, file, true);
    case 'unreadable':
      return builtPageUnreadable(path, file, digest.reason);
  }
}

function withDigest(reading: Extract<Reading, { kind: 'page' }>, built: string): Extract<Reading, { kind: 'page' }> {
  const { page } = reading;
  return { ...reading, page: { ...page, built, digest: hashOf([page.digest, built]) } };
}
