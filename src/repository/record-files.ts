import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { PublishedRecord, RecordedItem, RecordedSkip } from '../plan/record.ts';

/** The record as files: `record.json`, and `pages/00.jsonl` to `pages/ff.jsonl`. */
export type RecordFiles = ReadonlyMap<string, string>;

export type DecodedRecord =
  | { readonly kind: 'record'; readonly record: PublishedRecord }
  | { readonly kind: 'newer'; readonly tool: string }
  | { readonly kind: 'damaged'; readonly reason: string };

const VERSION = 1;
const HEAD = 'record.json';

const headSchema = z.object({
  version: z.literal(VERSION),
  commit: z.string().min(1),
  branch: z.string().optional(),
  time: z.string(),
  organization: z.string(),
  source: z.string(),
  tool: z.string(),
  lease: z.object({ run: z.string(), head: z.string(), expires: z.iso.datetime() }).optional(),
});

const fileSchema = z.object({
  path: z.string(),
  blob: z.string(),
  settings: z.string(),
  until: z.iso.datetime().optional(),
});
const itemSchema = fileSchema.extend({
  id: z.string().min(1),
  digest: z.string().optional(),
  links: z.array(z.string()).optional(),
  sketch: z.string().optional(),
  doubt: z.literal(true).optional(),
});
const skipSchema = fileSchema.extend({ skip: z.string() });
const lineSchema = z.union([itemSchema, skipSchema]);

/** Writes a record down: the same record always gives the same bytes. */
export function encodeRecord(record: PublishedRecord): RecordFiles {
  const { items, skips, ...head } = record;
  const lines = [
    ...[...items.values()].map((item) => ({ path: item.path, id: item.id, text: itemLine(item) })),
    ...[...skips.values()].map((skip) => ({ path: skip.path, id: '', text: skipLine(skip) })),
  ].sort((one, other) => compare(one.path, other.path) || compare(one.id, other.id));
  const files = new Map([[HEAD, headText(head)]]);
  for (const { path, text } of lines) {
    const shard = `pages/${shardOf(path)}.jsonl`;
    files.set(shard, `${files.get(shard) ?? ''}${text}\n`);
  }
  return files;
}

/** First byte of the SHA-256 of the path, in hexadecimal. */
export function shardOf(path: string): string {
  return createHash('sha256').update(path).digest('hex').slice(0, 2);
}

function headText({
  version,
  commit,
  branch,
  time,
  organization,
  source,
  tool,
  lease,
}: Omit<PublishedRecord, 'items' | 'skips'>): string {
  return `${JSON.stringify({ version, commit, branch, time, organization, source, tool, lease }, null, 2)}\n`;
}

function itemLine({ path, id, digest, blob, settings, links, sketch, until, doubt }: RecordedItem): string {
  return JSON.stringify({ path, id, digest, blob, settings, links, sketch, until, doubt });
}

function skipLine({ path, blob, settings, reason, until }: RecordedSkip): string {
  return JSON.stringify({ path, skip: reason, blob, settings, until });
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/** Reads a record back. Keys that this version does not know are passed over; anything else that is odd is damage. */
export function decodeRecord(files: RecordFiles): DecodedRecord {
  const head = decodeHead(files.get(HEAD));
  if (head.kind !== 'head') return head;
  const items = new Map<string, RecordedItem>();
  const skips = new Map<string, RecordedSkip>();
  for (const [name, text] of files) {
    if (name === HEAD) continue;
    for (const [index, line] of text.split('\n').entries()) {
      if (line === '') continue;
      const parsed = lineSchema.safeParse(parseJson(line));
      if (!parsed.success) return { kind: 'damaged', reason: `${name}, line ${index + 1}, is no entry of a record` };
      if ('skip' in parsed.data) skips.set(parsed.data.path, skipOf(parsed.data));
      else items.set(parsed.data.id, parsed.data);
    }
  }
  return { kind: 'record', record: { ...head.head, items, skips } };
}

function skipOf({ path, blob, settings, skip: reason, until }: z.infer<typeof skipSchema>): RecordedSkip {
  return { path, blob, settings, reason, until };
}

function decodeHead(text: string | undefined) {
  const json = text === undefined ? undefined : parseJson(text);
  const newer = z.object({ version: z.number().gt(VERSION), tool: z.string().default('unknown') }).safeParse(json);
  if (newer.success) return { kind: 'newer', tool: newer.data.tool } as const;
  const parsed = headSchema.safeParse(json);
  if (parsed.success) return { kind: 'head', head: parsed.data } as const;
  return {
    kind: 'damaged',
    reason: `${HEAD} ${text === undefined ? 'is missing' : 'is not what it must be'}`,
  } as const;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
