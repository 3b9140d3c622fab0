import { z } from 'zod';
import type { PublishedRecord, Settled } from '../../model/record.ts';
import { outlineOf, type RecordOutline, type ShardOutline } from '../../plan/outline.ts';
import { type AnyLine, HEAD, PAGES, pagesFile, type StoredBlobs } from './files.ts';
import { parseJson } from './json.ts';
import { moment } from './lines.ts';

/**
 * The file of a record that tells what its files of pages hold, so that they need not be read to know that nothing is to do. It names
 * the blob of every other file but `record.json`: where one is not that any more, it says nothing. It is there only after a run that left
 * nothing to do; versions of this program that do not know it leave it out when they write.
 */
export const MANIFEST = 'manifest.json';

const shardSchema = z.object({
  items: z.int(),
  skips: z.int(),
  digest: z.string(),
  until: moment.optional(),
  files: z.array(z.string()).optional(),
}) satisfies z.ZodType<ShardOutline>;

const manifestSchema = z.object({
  version: z.literal(1),
  settled: z.object({ tree: z.string(), under: z.string() }),
  identities: z.int(),
  blobs: z.record(z.string(), z.string()),
  shards: z.record(z.string(), shardSchema),
});

/**
 * The text of the manifest; undefined where there is none to write: the run left something to do, or a line of its pages is in doubt.
 *
 * @param shards the lines of pages, by shard
 * @param blobs of the files that the record is written to
 */
export function manifestText(
  { settled, identities }: PublishedRecord,
  shards: ReadonlyMap<string, readonly AnyLine[]>,
  blobs: StoredBlobs,
): string | undefined {
  if (settled === undefined) return undefined;
  const outlines = new Map<string, ShardOutline>();
  for (const [shard, lines] of shards) {
    const outline = outlineOf(lines);
    if (!outline) return undefined;
    outlines.set(shard, outline);
  }
  return textOf({ settled, shards: outlines, identities: identities?.size ?? 0 }, blobs);
}

/** The manifest of an outline whose lines are in these files. */
export function outlineText(
  { head: { settled }, shards, identities }: RecordOutline,
  blobs: StoredBlobs,
): string | undefined {
  return settled && textOf({ settled, shards, identities }, blobs);
}

type Manifest = Omit<RecordOutline, 'head'> & { readonly settled: Settled };

function textOf({ settled, identities, shards }: Manifest, blobs: StoredBlobs): string {
  const parts = { blobs: sortedObject(lineFiles(blobs)), shards: sortedObject(shards) };
  return `${JSON.stringify({ version: 1, settled, identities, ...parts }, null, 1)}\n`;
}

/** What the manifest tells besides the head; undefined where it is not of these files. */
export function parseManifest(text: string, blobs: StoredBlobs): Manifest | undefined {
  const parsed = manifestSchema.safeParse(parseJson(text));
  if (!parsed.success) return undefined;
  const { settled, identities } = parsed.data;
  const named = new Map(Object.entries(parsed.data.blobs));
  const shards = new Map(Object.entries(parsed.data.shards));
  const there = lineFiles(blobs);
  const isOfThese = named.size === there.size && [...there].every(([path, blob]) => named.get(path) === blob);
  const ofPages = [...there.keys()].filter((path) => path.startsWith(PAGES));
  const hasFiles = ofPages.length === shards.size && [...shards.keys()].every((shard) => there.has(pagesFile(shard)));
  return isOfThese && hasFiles ? { settled, identities, shards } : undefined;
}

/** The files that hold lines. */
function lineFiles(blobs: StoredBlobs): StoredBlobs {
  return new Map([...blobs].filter(([path]) => path !== HEAD && path !== MANIFEST));
}

function sortedObject<Value>(map: ReadonlyMap<string, Value>): Readonly<Record<string, Value>> {
  return Object.fromEntries([...map].sort(([one], [other]) => (one < other ? -1 : 1)));
}
