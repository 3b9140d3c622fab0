import { z } from 'zod';
import type { ItemPermissions } from '../../model/item-permissions.ts';
import type { RecordedItem, RecordedSkip } from '../../model/record.ts';
import { parseJson, reasonOf } from './json.ts';
import { PERMISSIONS_FILE, permissionsKey } from './permissions.ts';

/** One line of the record: an item that was published, or a file that is kept from being. */
export type RecordLine =
  | { readonly kind: 'item'; readonly item: RecordedItem }
  | { readonly kind: 'skip'; readonly skip: RecordedSkip };

/** ISO moment, as other parts of the program compute with it. */
export const moment = z.string().refine((text) => !Number.isNaN(Date.parse(text)), 'expected an ISO moment');

const itemSchema = z.object({
  path: z.string(),
  id: z.string(),
  digest: z.string().optional(),
  blob: z.string(),
  settings: z.string(),
  links: z.array(z.string()).optional(),
  files: z.array(z.string()).optional(),
  formerly: z.array(z.string()).optional(),
  built: z.string().optional(),
  access: z.string().optional(),
  sketch: z.string().optional(),
  until: moment.optional(),
  doubt: z.literal(true).optional(),
});

const skipSchema = z.object({
  path: z.string(),
  id: z.undefined().optional(),
  skip: z.string(),
  blob: z.string(),
  settings: z.string(),
  until: moment.optional(),
  address: z.string().optional(),
});

/** An item as its line. The order of keys is fixed, so that equal items have equal lines. */
export function itemLine(item: RecordedItem): string {
  const { path, id, digest, blob, settings, links, files, formerly, built, sketch, until, doubt } = item;
  const access = item.permissions && permissionsKey(item.permissions);
  return `${JSON.stringify({ path, id, digest, blob, settings, links, files, formerly, built, access, sketch, until, doubt })}\n`;
}

/** A skipped file as its line, which has `skip` where an item's has `id`. */
export function skipLine({ path, reason, blob, settings, until, address }: RecordedSkip): string {
  return `${JSON.stringify({ path, skip: reason, blob, settings, until, address })}\n`;
}

/** Reads a line, without its line feed. Its permissions are looked up by their key. Keys that are not known are passed over. The reason says what was expected. */
export function parseLine(
  text: string,
  permissions: ReadonlyMap<string, ItemPermissions>,
): RecordLine | { readonly kind: 'damaged'; readonly reason: string } {
  const value = parseJson(text);
  if (value === undefined) return { kind: 'damaged', reason: 'it is not JSON' };
  if (typeof value === 'object' && value !== null && Object.hasOwn(value, 'skip')) {
    const parsed = skipSchema.safeParse(value);
    if (!parsed.success) return { kind: 'damaged', reason: reasonOf(parsed.error) };
    const { skip: reason, id: _none, ...rest } = parsed.data;
    return { kind: 'skip', skip: { ...rest, reason } };
  }
  const parsed = itemSchema.safeParse(value);
  if (!parsed.success) return { kind: 'damaged', reason: reasonOf(parsed.error) };
  const { access, ...item } = parsed.data;
  if (access === undefined) return { kind: 'item', item };
  const found = permissions.get(access);
  if (!found) return { kind: 'damaged', reason: `\`${PERMISSIONS_FILE}\` has no line \`${access}\`` };
  return { kind: 'item', item: { ...item, permissions: found } };
}
