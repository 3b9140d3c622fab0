import type { PublishedRecord } from '../plan/record.ts';
import { readBlobs } from './blobs.ts';
import type { Git } from './git.ts';
import { encodeRecord, type RecordFiles } from './record-files.ts';
import { objectId } from './revision.ts';
import { readTree } from './tree.ts';

/** The files of a stored record, and the blobs that hold them. */
export interface StoredFiles {
  readonly files: RecordFiles;
  /** Blob of each file, by path. */
  readonly blobs: ReadonlyMap<string, string>;
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Reads the files of a record's commit. Undefined for a file that is no UTF-8, which no version of ours writes. */
export async function readRecordFiles(git: Git, commit: string): Promise<StoredFiles | undefined> {
  const tree = await readTree(git, commit);
  const files = new Map<string, string>();
  let next = 0;
  for await (const { content } of readBlobs(
    git,
    tree.map(({ blob }) => blob),
  )) {
    const text = decode(content);
    if (text === undefined) return undefined;
    files.set(tree[next++]?.path ?? '', text);
  }
  return { files, blobs: new Map(tree.map(({ path, blob }) => [path, blob])) };
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
  readonly stored: StoredFiles;
}

/**
 * Makes a commit of a record. It has no parent, so that the repository does not grow by the history of
 * what was published. Files equal to those of `stored` are not written again.
 *
 * @param nonce makes every write a commit of its own, so that of two equal ones only one can win a compare-and-swap
 */
export async function commitRecord(
  git: Git,
  record: PublishedRecord,
  stored: StoredFiles | undefined,
  nonce: string,
): Promise<RecordCommit> {
  const files = encodeRecord(record);
  const seconds = Math.floor(Date.parse(record.time) / 1000);
  const input = [
    'feature done',
    'commit refs/written',
    'mark :1',
    `committer docs-to-coveo <docs-to-coveo@invalid> ${seconds} +0000`,
    data(`Record of ${record.source} at ${record.commit}\n\nWrite: ${nonce}\n`),
    'deleteall',
    ...[...files].map(([path, text]) => modify(path, text, stored)),
    'get-mark :1',
    'done',
    '',
  ].join('\n');
  const { stdout } = await git.run(['fast-import', '--quiet', '--force'], { input });
  const commit = objectId(stdout.toString('latin1').trim());
  const blobs = (await readTree(git, commit)).map(({ path, blob }): [string, string] => [path, blob]);
  return { commit, stored: { files, blobs: new Map(blobs) } };
}

function modify(path: string, text: string, stored: StoredFiles | undefined): string {
  const blob = stored?.files.get(path) === text ? stored.blobs.get(path) : undefined;
  return blob === undefined ? `M 100644 inline ${path}\n${data(text)}` : `M 100644 ${blob} ${path}`;
}

/** A text in the exact form that says its length in bytes (https://git-scm.com/docs/git-fast-import#_data). */
function data(text: string): string {
  return `data ${Buffer.byteLength(text)}\n${text}`;
}
