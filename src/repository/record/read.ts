import type { PublishedRecord } from '../../model/record.ts';
import type { RecordOutline } from '../../plan/outline.ts';
import { readBlobs } from '../blobs.ts';
import type { Git } from '../git.ts';
import { readTree } from '../tree.ts';
import { type DecodedRecord, decodeHead, inReadingOrder, RecordDecoder } from './decode.ts';
import { HEAD, pagesFile, type StoredBlobs } from './files.ts';
import { MANIFEST, parseManifest } from './manifest.ts';
import { PERMISSIONS_FILE } from './permissions.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Reads the record of a commit, one file after the other. */
export async function readRecord(git: Git, blobs: StoredBlobs): Promise<DecodedRecord> {
  const decoder = new RecordDecoder();
  const paths = inReadingOrder([...blobs.keys()].filter((path) => path !== MANIFEST));
  for await (const { path, text } of readFiles(git, blobs, paths)) {
    // No version of ours writes such a file.
    if (text === undefined) return { kind: 'damaged', reason: 'a file of it is not UTF-8 text.' };
    decoder.add(path, text);
  }
  return decoder.finish();
}

/** Reads what a record tells without its lines; undefined where it has no manifest, or it cannot be read as we wrote it. */
export async function readOutline(git: Git, blobs: StoredBlobs): Promise<RecordOutline | undefined> {
  if (!blobs.has(HEAD) || !blobs.has(MANIFEST)) return undefined;
  const texts = new Map<string, string>();
  for await (const { path, text = '' } of readFiles(git, blobs, [HEAD, MANIFEST])) texts.set(path, text);
  const head = decodeHead(texts.get(HEAD) ?? '');
  const manifest = parseManifest(texts.get(MANIFEST) ?? '', blobs);
  if ('kind' in head || !manifest) return undefined;
  const { settled, shards, identities } = manifest;
  return { head: { ...head, settled }, shards, identities };
}

/** Reads the lines of some shards alone; undefined where one of them is not as we wrote it. */
export async function readShards(
  git: Git,
  blobs: StoredBlobs,
  shards: readonly string[],
): Promise<Pick<PublishedRecord, 'items' | 'skips'> | undefined> {
  const wanted = new Set([HEAD, PERMISSIONS_FILE, ...shards.map(pagesFile)]);
  const decoded = await readRecord(git, new Map([...blobs].filter(([path]) => wanted.has(path))));
  return decoded.kind === 'record' ? decoded.record : undefined;
}

async function* readFiles(
  git: Git,
  blobs: StoredBlobs,
  paths: readonly string[],
): AsyncGenerator<{ readonly path: string; readonly text: string | undefined }> {
  let next = 0;
  const wanted = paths.map((path) => blobs.get(path) ?? '');
  for await (const { content } of readBlobs(git, wanted)) yield { path: paths[next++] ?? '', text: decode(content) };
}

/** The files of the record of a commit. */
export async function storedBlobs(git: Git, commit: string): Promise<StoredBlobs> {
  return new Map((await readTree(git, commit)).map(({ path, blob }) => [path, blob]));
}

function decode(content: Buffer): string | undefined {
  try {
    return utf8.decode(content);
  } catch {
    return undefined;
  }
}
