import { once } from 'node:events';
import { type Git, GitError } from './git.ts';

/** How many contents are asked for ahead, so that git reads while we convert. */
const AHEAD = 64;

type Blob = { readonly blob: string; readonly content: Buffer };

/**
 * Contents of blobs in the order asked for, over one `git cat-file --batch`. Only a bounded number is under way at once.
 *
 * @throws GitError when a blob is not there
 */
export async function* readBlobs(git: Git, blobs: Iterable<string> | AsyncIterable<string>): AsyncGenerator<Blob> {
  const child = git.start(['cat-file', '--batch']);
  child.stdin.on('error', () => undefined);
  const stderr: Buffer[] = [];
  child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
  try {
    const source = batchReader(child.stdout);
    const waiting: string[] = [];
    for await (const blob of blobs) {
      if (!child.stdin.write(`${blob}\n`)) await Promise.race([once(child.stdin, 'drain'), once(child, 'close')]);
      waiting.push(blob);
      if (waiting.length >= AHEAD) yield await next(source, waiting, stderr);
    }
    child.stdin.end();
    while (waiting.length > 0) yield await next(source, waiting, stderr);
  } finally {
    child.kill();
  }
}

async function next(source: BatchReader, waiting: string[], stderr: readonly Buffer[]): Promise<Blob> {
  const blob = waiting.shift() ?? '';
  const header = await source.line();
  const size = /^\S+ blob (\d+)$/.exec(header)?.[1];
  if (size === undefined) {
    const said = header || Buffer.concat(stderr).toString('utf8').trim() || 'nothing';
    throw new GitError('failed', `git does not hold the content ${blob} (it says: ${said}).`, {
      hint: 'The clone is incomplete; fetch it again without a filter.',
    });
  }
  const content = await source.bytes(Number(size));
  await source.bytes(1);
  return { blob, content };
}

interface BatchReader {
  /** Up to the next line feed; empty at the end. */
  line(): Promise<string>;
  bytes(count: number): Promise<Buffer>;
}

/** Cuts a stream into lines and counted bytes. */
function batchReader(stream: AsyncIterable<Buffer>): BatchReader {
  const chunks = stream[Symbol.asyncIterator]();
  let rest: Buffer = Buffer.alloc(0);
  const more = async () => {
    const { done, value } = await chunks.next();
    return done ? undefined : value;
  };
  return {
    async line() {
      for (;;) {
        const end = rest.indexOf(10);
        if (end >= 0) {
          const line = rest.subarray(0, end).toString('utf8');
          rest = rest.subarray(end + 1);
          return line;
        }
        const chunk = await more();
        if (!chunk) return '';
        rest = Buffer.concat([rest, chunk]);
      }
    },
    async bytes(count) {
      const parts = [rest];
      let size = rest.length;
      while (size < count) {
        const chunk = await more();
        if (!chunk) throw new GitError('failed', 'git ended in the middle of a file.');
        parts.push(chunk);
        size += chunk.length;
      }
      const all = Buffer.concat(parts);
      rest = all.subarray(count);
      return all.subarray(0, count);
    },
  };
}
