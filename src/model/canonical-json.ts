import { createHash } from 'node:crypto';

/** JSON in which equal values have equal texts: keys sorted, undefined left out as `JSON.stringify` does. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, entry) => (isPlainObject(entry) ? sorted(entry) : entry)) ?? 'null';
}

const HASH_BYTES = 16;

/** Hash of a value that JSON can hold: hexadecimal, 32 characters of a SHA-256. Cut before it is text, since a slice keeps the whole. */
export function hashOf(value: unknown): string {
  return createHash('sha256').update(canonicalJson(value)).digest().toString('hex', 0, HASH_BYTES);
}

function sorted(entry: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(entry).sort(([one], [other]) => (one < other ? -1 : 1)));
}

function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
