import { z } from 'zod';
import type { RecordedItem, RecordedSkip } from '../plan/record.ts';

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
});

/** An item as its line. The order of keys is fixed, so that equal items have equal lines. */
export function itemLine(item: RecordedItem): string {
  const { path, id, digest, blob, settings, links, files, sketch, until, doubt } = item;
  return `${JSON.stringify({ path, id, digest, blob, settings, links, files, sketch, until, doubt })}\n`;
}

/** A skipped file as its line, which has `skip` where an item's has `id`. */
export function skipLine({ path, reason, blob, settings, until }: RecordedSkip): string {
  return `${JSON.stringify({ path, skip: reason, blob, settings, until })}\n`;
}

/** Reads a line, without its line feed. Keys that are not known are passed over. The reason says what was expected. */
export function parseLine(text: string): RecordLine | { readonly kind: 'damaged'; readonly reason: string } {
  const value = parseJson(text);
  if (value === undefined) return { kind: 'damaged', reason: 'it is not JSON' };
  if (typeof value === 'object' && value !== null && Object.hasOwn(value, 'skip')) {
    const parsed = skipSchema.safeParse(value);
    if (!parsed.success) return { kind: 'damaged', reason: reasonOf(parsed.error) };
    const { skip: reason, id: _none, ...rest } = parsed.data;
    return { kind: 'skip', skip: { ...rest, reason } };
  }
  const parsed = itemSchema.safeParse(value);
  return parsed.success ? { kind: 'item', item: parsed.data } : { kind: 'damaged', reason: reasonOf(parsed.error) };
}

/** The value of a JSON text; undefined, which no JSON text means, when it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The first thing that is wrong, with the key that it is about. */
export function reasonOf(error: z.ZodError): string {
  const [issue] = error.issues;
  const key = issue?.path.join('.') ?? '';
  return key === '' ? `${issue?.message}` : `\`${key}\`: ${issue?.message}`;
}
