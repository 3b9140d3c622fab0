import { ByteReader } from './byte-reader.ts';
import { type Git, GitError, type GitProcess } from './git.ts';
import { objectId } from './revision.ts';

/** So many blobs are asked for before the first of them was taken: enough to keep git busy. */
const LOOK_AHEAD = 32;

const LINE_FEED = 10;

export interface BlobContent {
  readonly blob: string;
  readonly content: Buffer;
}

/**
 * Contents of blobs in the order asked for, from one `git cat-file --batch`. Git waits with its next blob until the last
 * was taken, so that memory holds one at a time. Whoever stops early ends git too.
 *
 * @throws GitError `missing-object` for a blob that is not there, `bad-revision` for an id that is none
 */
export async function* readBlobs(
  git: Git,
  blobs: Iterable<string> | AsyncIterable<string>,
): AsyncGenerator<BlobContent, void, undefined> {
  await using process = git.start(['cat-file', '--batch']);
  const reader = new ByteReader(process.stdout);
  for await (const blob of lookAhead(blobs, process)) yield { blob, content: await readContent(reader, blob, process) };
  process.stdin.end();
  await process.finish();
}

/**
 * Sends ids to git some places ahead of where they are handed out again. Not with an asynchronous source: it may be
 * waiting for the very content that would be held back.
 */
async function* lookAhead(
  blobs: Iterable<string> | AsyncIterable<string>,
  process: GitProcess,
): AsyncGenerator<string> {
  if (Symbol.asyncIterator in blobs) {
    for await (const blob of blobs) {
      process.stdin.write(`${objectId(blob)}\n`);
      yield blob;
    }
    return;
  }
  // Some at once: each write costs more than git's answer.
  let asked: readonly string[] = [];
  for (const some of inParts(blobs, LOOK_AHEAD / 2)) {
    process.stdin.write(some.map((blob) => `${objectId(blob)}\n`).join(''));
    yield* asked;
    asked = some;
  }
  yield* asked;
}

function* inParts(blobs: Iterable<string>, length: number): Generator<readonly string[]> {
  let part: string[] = [];
  for (const blob of blobs) {
    part.push(blob);
    if (part.length < length) continue;
    yield part;
    part = [];
  }
  if (part.length > 0) yield part;
}

async function readContent(reader: ByteReader, blob: string, process: GitProcess): Promise<Buffer> {
  const header = (await reader.until(LINE_FEED))?.toString('latin1');
  if (header === undefined) throw await endedEarly(process);
  const [, type, size] = header.split(' ');
  if (type !== 'blob') throw notABlob(blob, type);
  const content = await reader.take(Number(size));
  const lineFeed = await reader.take(1);
  if (!content || !lineFeed) throw await endedEarly(process);
  return content;
}

async function endedEarly(process: GitProcess): Promise<GitError> {
  await process.finish();
  return new GitError({ kind: 'failed', message: '`git cat-file` ended before it had answered.', transient: true });
}

function notABlob(blob: string, type: string | undefined): GitError {
  const what = type === 'missing' ? 'it is not in the repository' : `it is a ${type}`;
  return new GitError({
    kind: 'missing-object',
    message: `The content \`${blob}\` was expected, but ${what}.`,
    hint: 'The clone is damaged or incomplete: clone again, or look with `git fsck`.',
  });
}
