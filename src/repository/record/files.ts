import type { PublishedRecord, RecordedItem, RecordedSkip } from '../../model/record.ts';
import type { RecordHead } from '../../plan/outline.ts';
import { shardOf } from '../../plan/share.ts';
import { IDENTITIES_FILE, identitiesText } from './identities.ts';
import { itemLine, skipLine } from './lines.ts';
import { PERMISSIONS_FILE, permissionsText } from './permissions.ts';

/** Files of a stored record: path in its tree, content. */
export type RecordFiles = ReadonlyMap<string, string>;

/** Blob of each file of a stored record, by path. The files themselves are in git, and too large to be kept. */
export type StoredBlobs = ReadonlyMap<string, string>;

/** The file that says what the record is of. */
export const HEAD = 'record.json';

/** All files of a record at once (see `recordFiles`). */
export function encodeRecord(record: PublishedRecord): RecordFiles {
  return new Map(recordFiles(record));
}

/**
 * The files of a record: `record.json`, and `pages/00.jsonl` to `pages/ff.jsonl` with one line a page. Where they are
 * needed, `permissions.jsonl` has who may see the items and `identities.jsonl` what was pushed of users and groups.
 * Equal records have equal files, byte for byte; a shard without lines has no file. Each is made when it is asked for: together
 * they take more memory than the record.
 *
 * @param shards its lines by shard
 */
export function* recordFiles(
  record: PublishedRecord,
  shards = shardsOf(record),
): Generator<readonly [path: string, text: string], void, undefined> {
  yield [HEAD, headText(record)];
  for (const [shard, lines] of [...shards].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const sorted = lines.map(sortable).sort(byKey);
    yield [pagesFile(shard), sorted.map(({ text }) => text).join('')];
  }
  const permissions = permissionsText(record.items.values());
  if (permissions !== '') yield [PERMISSIONS_FILE, permissions];
  if (record.identities?.size) yield [IDENTITIES_FILE, identitiesText(record.identities)];
}

/** The text of `record.json`. */
export function headText(record: RecordHead): string {
  const { version, commit, branch, settingsFile, time, organization, source, tool, lease } = record;
  const leaseFile = lease && {
    run: lease.run,
    head: lease.head,
    expires: lease.expires,
    of: lease.of,
    shares: lease.shares,
  };
  const head = { version, commit, branch, settingsFile, time, organization, source, tool, lease: leaseFile };
  return `${JSON.stringify(head, null, 2)}\n`;
}

/** Folder of the lines. */
export const PAGES = 'pages/';

/** The file of the lines of a shard. */
export function pagesFile(shard: string): string {
  return `${PAGES}${shard}.jsonl`;
}

interface SortableLine {
  /** Bytes of the path, then of the document id. */
  readonly key: Buffer;
  readonly text: string;
}

export type AnyLine = RecordedItem | RecordedSkip;

/** Lines by shard. */
export type ShardLines = ReadonlyMap<string, readonly AnyLine[]>;

/**
 * The lines of a record by shard.
 *
 * @param before those of an earlier one: what it holds need not be looked for again
 */
export function shardsOf({ items, skips }: PublishedRecord, before: ShardLines = new Map()): ShardLines {
  const known = new Map<AnyLine, string>();
  for (const [shard, lines] of before) for (const line of lines) known.set(line, shard);
  return Map.groupBy<string, AnyLine>(
    [...items.values(), ...skips.values()],
    (line) => known.get(line) ?? shardOf(line.path),
  );
}

function sortable(line: AnyLine): SortableLine {
  const [id, text] = 'id' in line ? [line.id, itemLine(line)] : ['', skipLine(line)];
  return { key: Buffer.from(`${line.path}\0${id}`, 'utf8'), text };
}

function byKey(one: SortableLine, other: SortableLine): number {
  return Buffer.compare(one.key, other.key) || (one.text < other.text ? -1 : 1);
}
