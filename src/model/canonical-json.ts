import { hash } from 'node:crypto';

/** JSON in which equal values have equal texts: keys sorted, undefined left out as `JSON.stringify` does. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(sorted(value)) ?? 'null';
}

const HASH_BYTES = 16;

/** Hash of a value that JSON can hold: hexadecimal, 32 characters of a SHA-256. Cut before it is text, since a slice keeps the whole. */
export function hashOf(value: unknown): string {
  return hash('sha256', canonicalJson(value), 'buffer').toString('hex', 0, HASH_BYTES);
}

/** The same value with its keys in order. A replacer of `JSON.stringify` would be called for every value, ten times as slow. */
function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(sorted);
  if ('toJSON' in value && typeof value.toJSON === 'function') return value.toJSON();
  const entries = Object.entries(value).map(([key, entry]) => [key, sorted(entry)] as const);
  return Object.fromEntries(entries.sort(([one], [other]) => (one < other ? -1 : 1)));
}
