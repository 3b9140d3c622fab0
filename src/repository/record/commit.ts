import { createHash } from 'node:crypto';
import { text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import type { PublishedRecord } from '../../model/record.ts';
import type { RecordHead, RecordOutline } from '../../plan/outline.ts';
import type { Git } from '../git.ts';
import { objectId } from '../revision.ts';
import {
  type AnyLine,
  HEAD,
  headText,
  pagesFile,
  recordFiles,
  type ShardLines,
  type StoredBlobs,
  shardsOf,
} from './files.ts';
import { MANIFEST, manifestText, outlineText } from './manifest.ts';
import { storedBlobs } from './read.ts';

/** A commit of a record, and what is in it. */
export interface RecordCommit {
  readonly commit: string;
  readonly blobs: StoredBlobs;
  /** The lines that its files of pages hold, by shard, where they are in memory. */
  readonly lines?: (() => ShardLines) | undefined;
}

/**
 * Makes a commit of a record. It has no parent, so that the repository does not grow by the history of
 * what was published. Files that are in `stored` are not written again, and where a shard has the very lines that it had, its file is not
 * even made. Git takes one after the other, so that memory holds one at a time.
 *
 * @param nonce makes every write a commit of its own, so that of two equal ones only one can win a compare-and-swap
 */
export async function commitRecord(
  git: Git,
  record: PublishedRecord,
  stored: RecordCommit | undefined,
  nonce: string,
): Promise<RecordCommit> {
  const lines = shardsOf(record, stored?.lines?.());
  const commit = await fastImport(git, commands(record, nonce, changes(record, lines, stored)));
  return { commit, blobs: await storedBlobs(git, commit), lines: () => lines };
}

/** Makes a commit of a record whose lines are those that are stored: only what it says of itself is another. */
export async function commitOutline(
  git: Git,
  outline: RecordOutline,
  stored: StoredBlobs,
  nonce: string,
): Promise<RecordCommit> {
  const { head } = outline;
  const kept = [...stored].filter(([path]) => path !== HEAD && path !== MANIFEST);
  const manifest = outlineText(outline, stored);
  const files = [
    write(HEAD, headText(head)),
    ...kept.map(([path, blob]) => reuse(path, blob)),
    ...(manifest === undefined ? [] : [write(MANIFEST, manifest)]),
  ];
  const commit = await fastImport(git, commands(head, nonce, files));
  return { commit, blobs: await storedBlobs(git, commit) };
}

/** Lets git carry out commands that end with the id of a commit. */
async function fastImport(git: Git, input: Iterable<string>): Promise<string> {
  await using process = git.start(['fast-import', '--quiet', '--force']);
  const answer = text(process.stdout);
  // When git ends before it has read everything, its exit code says more than the broken pipe.
  await pipeline(input, process.stdin).catch(() => undefined);
  await process.finish();
  const written = objectId((await answer).trim());
  return written;
}

function* commands({ time, source, commit }: RecordHead, nonce: string, changes: Iterable<string>): Generator<string> {
  const seconds = Math.floor(Date.parse(time) / 1000);
  yield 'feature done\ncommit refs/written\nmark :1\n';
  yield `committer docs-to-coveo <docs-to-coveo@invalid> ${seconds} +0000\n`;
  yield data(`Record of ${source} at ${commit}\n\nWrite: ${nonce}\n`);
  yield '\ndeleteall\n';
  for (const change of changes) yield `${change}\n`;
  yield 'get-mark :1\ndone\n';
}

/** The files of a record, its manifest last, since that names the others. */
function* changes(record: PublishedRecord, shards: ShardLines, stored: RecordCommit | undefined): Generator<string> {
  const blobs = new Map<string, string>();
  const changed = new Map<string, readonly AnyLine[]>();
  const before = stored?.lines?.();
  for (const [shard, lines] of shards) {
    const path = pagesFile(shard);
    const blob = stored?.blobs.get(path);
    if (blob !== undefined && areSame(before?.get(shard), lines)) blobs.set(path, blob);
    else changed.set(shard, lines);
  }
  for (const [path, blob] of blobs) yield reuse(path, blob);
  for (const [path, content] of recordFiles(record, changed)) {
    const blob = blobId(content, record.commit.length);
    blobs.set(path, blob);
    yield stored?.blobs.get(path) === blob ? reuse(path, blob) : write(path, content);
  }
  const manifest = manifestText(record, shards, blobs);
  if (manifest !== undefined) yield write(MANIFEST, manifest);
}

/** Lines are never changed: another one is another object. */
function areSame(before: readonly AnyLine[] | undefined, after: readonly AnyLine[]): boolean {
  return before?.length === after.length && after.every((line, index) => line === before[index]);
}

function reuse(path: string, blob: string): string {
  return `M 100644 ${blob} ${path}`;
}

function write(path: string, content: string): string {
  return `M 100644 inline ${path}\n${data(content)}`;
}

const SHA256_DIGITS = 64;

/**
 * The id that git gives to a content (https://git-scm.com/book/en/v2/Git-Internals-Git-Objects).
 *
 * @param digits of the ids of the repository, which tell its kind of hash
 */
function blobId(content: string, digits: number): string {
  const hash = createHash(digits === SHA256_DIGITS ? 'sha256' : 'sha1');
  return hash
    .update(`blob ${Buffer.byteLength(content)}\0`)
    .update(content)
    .digest('hex');
}

/** A text in the exact form that says its length in bytes (https://git-scm.com/docs/git-fast-import#_data). */
function data(content: string): string {
  return `data ${Buffer.byteLength(content)}\n${content}`;
}
