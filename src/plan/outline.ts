import { createHash } from 'node:crypto';
import type { PublishedRecord, RecordedItem, RecordedSkip } from '../model/record.ts';
import { isSettled } from './cheap-pass.ts';

/** What a record says of itself besides its lines. */
export type RecordHead = Omit<PublishedRecord, 'items' | 'skips' | 'identities'>;

/** What can be told of one file of a record's pages without its lines. */
export interface ShardOutline {
  readonly items: number;
  readonly skips: number;
  /** Of path, blob and settings of each line: {@link digestOfShard}. */
  readonly digest: string;
  /** ISO moment of the first line that has to be looked at again. */
  readonly until?: string | undefined;
  /** All that its items were made from besides their own files (`pages/links/file-dependencies.ts`). */
  readonly files?: readonly string[] | undefined;
}

/** A record without its lines: what tells whether a commit is published already. */
export interface RecordOutline {
  readonly head: RecordHead;
  /** By shard; each has lines. */
  readonly shards: ReadonlyMap<string, ShardOutline>;
  /** How many identities it holds. */
  readonly identities: number;
}

/** What both a file of the tree and a line of the record have: while these are equal, the file need not be read. */
export interface Comparable {
  readonly path: string;
  readonly blob: string;
  /** Digest of the settings that concern it. */
  readonly settings: string;
}

/**
 * The outline of the lines of one shard. Undefined where one of them has to be looked at in any case: it is in doubt, or there is more
 * than one for a path.
 */
export function outlineOf(lines: readonly (RecordedItem | RecordedSkip)[]): ShardOutline | undefined {
  const items = lines.filter((line) => 'id' in line);
  const paths = new Set(lines.map(({ path }) => path));
  if (paths.size < lines.length || !items.every(isSettled)) return undefined;
  const files = new Set(items.flatMap((item) => item.files ?? []));
  const [until] = lines.flatMap((line) => line.until ?? []).sort((one, other) => Date.parse(one) - Date.parse(other));
  return {
    items: items.length,
    skips: lines.length - items.length,
    digest: digestOfShard(lines),
    until,
    files: files.size > 0 ? [...files].sort() : undefined,
  };
}

const DIGEST_BYTES = 16;

/** Digest of what is compared of the lines or files of a shard, in whatever order they come: 32 hexadecimal digits. */
export function digestOfShard(lines: readonly Comparable[]): string {
  const hash = createHash('sha256');
  const sorted = lines.toSorted((one, other) => (one.path < other.path ? -1 : 1));
  // None of the three can hold a NUL.
  for (const { path, blob, settings } of sorted) hash.update(`${path}\0${blob}\0${settings}\0`);
  return hash.digest().toString('hex', 0, DIGEST_BYTES);
}
