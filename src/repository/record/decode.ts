import { z } from 'zod';
import type { ItemPermissions } from '../../model/item-permissions.ts';
import type { PublishedRecord, RecordedIdentity, RecordedItem, RecordedSkip } from '../../model/record.ts';
import type { RecordHead } from '../../plan/outline.ts';
import { shardOf } from '../../plan/share.ts';
import { HEAD, type RecordFiles } from './files.ts';
import { IDENTITIES_FILE, parseIdentities } from './identities.ts';
import { parseJson, readLines, reasonOf } from './json.ts';
import { moment, parseLine } from './lines.ts';
import { PERMISSIONS_FILE, parsePermissions } from './permissions.ts';

/** What stored files turn out to be. */
export type DecodedRecord =
  | { readonly kind: 'record'; readonly record: PublishedRecord }
  /** Written by a newer version of this program. */
  | { readonly kind: 'newer'; readonly tool: string }
  | { readonly kind: 'damaged'; readonly reason: string };

const headSchema = z.object({
  version: z.literal(1),
  commit: z.string(),
  branch: z.string().optional(),
  settingsFile: z.string().optional(),
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

/**
 * Reads the files of a record. What a newer version wrote is told apart from what is damaged; files and keys that this
 * version does not know are passed over. The reason of a damage names file, line and what was expected.
 */
export function decodeRecord(files: RecordFiles): DecodedRecord {
  const decoder = new RecordDecoder();
  for (const path of inReadingOrder([...files.keys()])) decoder.add(path, files.get(path) ?? '');
  return decoder.finish();
}

type Undecoded = Exclude<DecodedRecord, { kind: 'record' }>;

/** Reads `record.json`. */
export function decodeHead(text: string): RecordHead | Undecoded {
  const value = parseJson(text);
  const newer = newerTool(value);
  if (value === undefined) return damaged(`\`${HEAD}\` is not JSON.`);
  if (newer !== undefined) return { kind: 'newer', tool: newer };
  const head = headSchema.safeParse(value);
  return head.success ? head.data : damaged(`\`${HEAD}\`: ${reasonOf(head.error)}.`);
}

/** Files that say what the others mean come first. */
const FIRST = [HEAD, PERMISSIONS_FILE, IDENTITIES_FILE];

/** The order in which a {@link RecordDecoder} takes files. */
export function inReadingOrder(paths: readonly string[]): readonly string[] {
  const first = FIRST.filter((path) => paths.includes(path));
  return [...first, ...paths.filter((path) => !FIRST.includes(path))];
}

/** Reads the files of a record one after the other, {@link inReadingOrder}, so that memory need not hold all of their texts. */
export class RecordDecoder {
  #head: RecordHead | undefined;
  #identities: ReadonlyMap<string, RecordedIdentity> = new Map();
  #pages: Pages = { items: new Map(), skips: new Map(), permissions: new Map(), settings: new Map() };
  #failure: Undecoded | undefined;

  add(path: string, text: string): void {
    if (this.#failure) return;
    if (path === HEAD) this.#addHead(text);
    else if (path === PERMISSIONS_FILE) this.#addPermissions(text);
    else if (path === IDENTITIES_FILE) this.#addIdentities(text);
    else this.#addPages(path, text);
  }

  finish(): DecodedRecord {
    if (this.#failure) return this.#failure;
    if (!this.#head) return damaged(`\`${HEAD}\` is missing.`);
    const { items, skips } = this.#pages;
    const identities = this.#identities.size > 0 ? { identities: this.#identities } : {};
    return { kind: 'record', record: { ...this.#head, items, skips, ...identities } };
  }

  #addHead(text: string): void {
    const head = decodeHead(text);
    if ('kind' in head) this.#failure = head;
    else this.#head = head;
  }

  #addPermissions(text: string): void {
    const parsed = parsePermissions(text);
    if ('reason' in parsed) this.#failure = damaged(`\`${PERMISSIONS_FILE}\`, ${parsed.reason}.`);
    else this.#pages = { ...this.#pages, permissions: parsed.byKey };
  }

  #addIdentities(text: string): void {
    const parsed = parseIdentities(text);
    if ('reason' in parsed) this.#failure = damaged(`\`${IDENTITIES_FILE}\`, ${parsed.reason}.`);
    else this.#identities = parsed.identities;
  }

  #addPages(path: string, text: string): void {
    const shard = /^pages\/([0-9a-f]{2})\.jsonl$/.exec(path)?.[1];
    const reason = shard === undefined ? undefined : readLines(text, (line) => addLine(line, shard, this.#pages));
    if (reason !== undefined) this.#failure = damaged(`\`${path}\`, ${reason}.`);
  }
}

function damaged(reason: string): { readonly kind: 'damaged'; readonly reason: string } {
  return { kind: 'damaged', reason };
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
  /** Digests of settings, which are the same for most lines: one text for all of them. */
  readonly settings: Map<string, string>;
}

/** Tells what cannot be right about a line. */
function addLine(text: string, shard: string, { items, skips, permissions, settings }: Pages): string | undefined {
  const line = parseLine(text, permissions);
  if (line.kind === 'damaged') return line.reason;
  const { path } = line.kind === 'item' ? line.item : line.skip;
  if (shardOf(path) !== shard) return `the path ${JSON.stringify(path)} belongs into \`pages/${shardOf(path)}.jsonl\``;
  if (line.kind === 'skip') return put(skips, path, line.skip);
  const { item } = line;
  return put(items, item.id, { ...item, settings: shared(settings, item.settings) });
}

function shared(known: Map<string, string>, text: string): string {
  const first = known.get(text);
  if (first === undefined) known.set(text, text);
  return first ?? text;
}

function put<Line>(lines: Map<string, Line>, key: string, line: Line): string | undefined {
  if (lines.has(key)) return `${JSON.stringify(key)} is there twice`;
  lines.set(key, line);
  return undefined;
}
