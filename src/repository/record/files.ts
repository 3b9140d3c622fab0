import { z } from 'zod';
import type { ItemPermissions } from '../../model/item-permissions.ts';
import type { PublishedRecord, RecordedItem, RecordedSkip } from '../../model/record.ts';
import { shardOf } from '../../plan/share.ts';
import { IDENTITIES_FILE, identitiesText, parseIdentities } from './identities.ts';
import { parseJson, readLines, reasonOf } from './json.ts';
import { itemLine, moment, parseLine, skipLine } from './lines.ts';
import { PERMISSIONS_FILE, parsePermissions, permissionsText } from './permissions.ts';

/** Files of a stored record: path in its tree, content. */
export type RecordFiles = ReadonlyMap<string, string>;

/** What stored files turn out to be. */
export type DecodedRecord =
  | { readonly kind: 'record'; readonly record: PublishedRecord }
  /** Written by a newer version of this program. */
  | { readonly kind: 'newer'; readonly tool: string }
  | { readonly kind: 'damaged'; readonly reason: string };

const HEAD = 'record.json';

const headSchema = z.object({
  version: z.literal(1),
  commit: z.string(),
  branch: z.string().optional(),
  time: moment,
  organization: z.string(),
  source: z.string(),
  tool: z.string(),
  lease: z
    .object({
      run: z.string(),
      head: z.string(),
      expires: moment,
      of: z.int().optional(),
      shares: z.array(z.object({ run: z.string(), number: z.int(), expires: moment })).optional(),
    })
    .optional(),
});

/** All files of a record at once (see `recordFiles`). */
export function encodeRecord(record: PublishedRecord): RecordFiles {
  return new Map(recordFiles(record));
}

/**
 * The files of a record: `record.json`, and `pages/00.jsonl` to `pages/ff.jsonl` with one line a page. Where they are
 * needed, `permissions.jsonl` has who may see the items and `identities.jsonl` what was pushed of users and groups.
 * Equal records have equal files, byte for byte; a shard without lines has no file. Each is made when it is asked for: together
 * they take more memory than the record.
 */
export function* recordFiles(
  record: PublishedRecord,
): Generator<readonly [path: string, text: string], void, undefined> {
  const { version, commit, branch, time, organization, source, tool, lease } = record;
  const leaseFile = lease && {
    run: lease.run,
    head: lease.head,
    expires: lease.expires,
    of: lease.of,
    shares: lease.shares,
  };
  const head = { version, commit, branch, time, organization, source, tool, lease: leaseFile };
  yield [HEAD, `${JSON.stringify(head, null, 2)}\n`];
  for (const [shard, lines] of [...shardsOf(record)].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const sorted = lines.map(sortable).sort(byKey);
    yield [`pages/${shard}.jsonl`, sorted.map(({ text }) => text).join('')];
  }
  const permissions = permissionsText(record.items.values());
  if (permissions !== '') yield [PERMISSIONS_FILE, permissions];
  if (record.identities?.size) yield [IDENTITIES_FILE, identitiesText(record.identities)];
}

interface SortableLine {
  /** Bytes of the path, then of the document id. */
  readonly key: Buffer;
  readonly text: string;
}

type AnyLine = RecordedItem | RecordedSkip;

function shardsOf({ items, skips }: PublishedRecord): ReadonlyMap<string, readonly AnyLine[]> {
  return Map.groupBy<string, AnyLine>([...items.values(), ...skips.values()], ({ path }) => shardOf(path));
}

function sortable(line: AnyLine): SortableLine {
  const [id, text] = 'id' in line ? [line.id, itemLine(line)] : ['', skipLine(line)];
  return { key: Buffer.from(`${line.path}\0${id}`, 'utf8'), text };
}

function byKey(one: SortableLine, other: SortableLine): number {
  return Buffer.compare(one.key, other.key) || (one.text < other.text ? -1 : 1);
}

/**
 * Reads the files of a record. What a newer version wrote is told apart from what is damaged; files and keys that this
 * version does not know are passed over. The reason of a damage names file, line and what was expected.
 */
export function decodeRecord(files: RecordFiles): DecodedRecord {
  const text = files.get(HEAD);
  if (text === undefined) return { kind: 'damaged', reason: `\`${HEAD}\` is missing.` };
  const value = parseJson(text);
  if (value === undefined) return { kind: 'damaged', reason: `\`${HEAD}\` is not JSON.` };
  const newer = newerTool(value);
  if (newer !== undefined) return { kind: 'newer', tool: newer };
  const head = headSchema.safeParse(value);
  if (!head.success) return { kind: 'damaged', reason: `\`${HEAD}\`: ${reasonOf(head.error)}.` };
  const permissions = parsePermissions(files.get(PERMISSIONS_FILE) ?? '');
  if ('reason' in permissions) return { kind: 'damaged', reason: `\`${PERMISSIONS_FILE}\`, ${permissions.reason}.` };
  const parsed = parseIdentities(files.get(IDENTITIES_FILE) ?? '');
  if ('reason' in parsed) return { kind: 'damaged', reason: `\`${IDENTITIES_FILE}\`, ${parsed.reason}.` };
  const pages: Pages = { items: new Map(), skips: new Map(), permissions: permissions.byKey };
  for (const [path, content] of files) {
    const shard = /^pages\/([0-9a-f]{2})\.jsonl$/.exec(path)?.[1];
    const reason = shard === undefined ? undefined : readLines(content, (line) => addLine(line, shard, pages));
    if (reason !== undefined) return { kind: 'damaged', reason: `\`${path}\`, ${reason}.` };
  }
  const { items, skips } = pages;
  const identities = parsed.identities.size > 0 ? { identities: parsed.identities } : {};
  return { kind: 'record', record: { ...head.data, items, skips, ...identities } };
}

/** The version of the tool that wrote a record of a version after ours. */
function newerTool(value: unknown): string | undefined {
  const known = z.object({ version: z.int().min(2), tool: z.string().catch('unknown') }).safeParse(value);
  return known.success ? known.data.tool : undefined;
}

interface Pages {
  readonly items: Map<string, RecordedItem>;
  readonly skips: Map<string, RecordedSkip>;
  readonly permissions: ReadonlyMap<string, ItemPermissions>;
}

/** Tells what cannot be right about a line. */
function addLine(text: string, shard: string, { items, skips, permissions }: Pages): string | undefined {
  const line = parseLine(text, permissions);
  if (line.kind === 'damaged') return line.reason;
  const { path } = line.kind === 'item' ? line.item : line.skip;
  if (shardOf(path) !== shard) return `the path ${JSON.stringify(path)} belongs into \`pages/${shardOf(path)}.jsonl\``;
  if (line.kind === 'item') return put(items, line.item.id, line.item);
  return put(skips, path, line.skip);
}

function put<Line>(lines: Map<string, Line>, key: string, line: Line): string | undefined {
  if (lines.has(key)) return `${JSON.stringify(key)} is there twice`;
  lines.set(key, line);
  return undefined;
}
