import { createHash } from 'node:crypto';
import { text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import type { PublishedRecord } from '../../model/record.ts';
import { readBlobs } from '../blobs.ts';
import type { Git } from '../git.ts';
import { objectId } from '../revision.ts';
import { readTree } from '../tree.ts';
import { type DecodedRecord, inReadingOrder, RecordDecoder } from './decode.ts';
import { recordFiles } from './files.ts';

/** Blob of each file of a stored record, by path. The files themselves are in git, and too large to be kept. */
export type StoredBlobs = ReadonlyMap<string, string>;

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Reads the record of a commit, one file after the other. */
export async function readRecord(
  git: Git,
  commit: string,
): Promise<{ readonly decoded: DecodedRecord; readonly blobs: StoredBlobs }> {
  const tree = await readTree(git, commit);
  const blobs = new Map(tree.map(({ path, blob }) => [path, blob]));
  const paths = inReadingOrder([...blobs.keys()]);
  const decoder = new RecordDecoder();
  let next = 0;
  for await (const { content } of readBlobs(
    git,
    paths.flatMap((path) => blobs.get(path) ?? []),
  )) {
    const text = decode(content);
    // No version of ours writes such a file.
    if (text === undefined) return { decoded: { kind: 'damaged', reason: 'a file of it is not UTF-8 text.' }, blobs };
    decoder.add(paths[next++] ?? '', text);
  }
  return { decoded: decoder.finish(), blobs };
}

function decode(content: Buffer): string | undefined {
  try {
    return utf8.decode(content);
  } catch {
    return undefined;
  }
}

/** A commit of a record, and what is in it. */
export interface RecordCommit {
  readonly commit: string;
  readonly blobs: StoredBlobs;
}

/**
 * Makes a commit of a record. It has no parent, so that the repository does not grow by the history of
 * what was published. Files that are in `stored` are not written again. Git takes one after the other, so that memory holds one at a time.
 *
 * @param nonce makes every write a commit of its own, so that of two equal ones only one can win a compare-and-swap
 */
export async function commitRecord(
  git: Git,
  record: PublishedRecord,
  stored: StoredBlobs | undefined,
  nonce: string,
): Promise<RecordCommit> {
  const commit = await fastImport(git, commands(record, stored, nonce));
  const tree = await readTree(git, commit);
  return { commit, blobs: new Map(tree.map(({ path, blob }) => [path, blob])) };
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

function* commands(record: PublishedRecord, stored: StoredBlobs | undefined, nonce: string): Generator<string> {
  const seconds = Math.floor(Date.parse(record.time) / 1000);
  yield 'feature done\ncommit refs/written\nmark :1\n';
  yield `committer docs-to-coveo <docs-to-coveo@invalid> ${seconds} +0000\n`;
  yield data(`Record of ${record.source} at ${record.commit}\n\nWrite: ${nonce}\n`);
  yield '\ndeleteall\n';
  for (const [path, content] of recordFiles(record)) yield `${modify(path, content, stored?.get(path))}\n`;
  yield 'get-mark :1\ndone\n';
}

function modify(path: string, content: string, stored: string | undefined): string {
  const isStored = stored !== undefined && stored === blobId(content, stored.length);
  return isStored ? `M 100644 ${stored} ${path}` : `M 100644 inline ${path}\n${data(content)}`;
}

const SHA1_DIGITS = 40;

/** The id that git gives to a content (https://git-scm.com/book/en/v2/Git-Internals-Git-Objects), in the repository's kind of hash. */
function blobId(content: string, digits: number): string {
  const hash = createHash(digits === SHA1_DIGITS ? 'sha1' : 'sha256');
  return hash
    .update(`blob ${Buffer.byteLength(content)}\0`)
    .update(content)
    .digest('hex');
}

/** A text in the exact form that says its length in bytes (https://git-scm.com/docs/git-fast-import#_data). */
function data(content: string): string {
  return `data ${Buffer.byteLength(content)}\n${content}`;
}
