import { parseOrderingId } from '../model/ordering-id.ts';
import { invalidParameter, missingParameter } from './errors.ts';

/** A query parameter, or undefined where it is absent. Throws 412 when it is there twice. */
export function optionalParameter(query: URLSearchParams, name: string): string | undefined {
  const [value, ...more] = query.getAll(name);
  if (more.length > 0) throw invalidParameter(name, 'given once', [value, ...more].join(', '));
  return value;
}

/** A query parameter that must be there and not be empty. Throws 412. */
export function requiredParameter(query: URLSearchParams, name: string): string {
  const value = optionalParameter(query, name);
  if (value === undefined || value === '') throw missingParameter(name);
  return value;
}

/** `true` or `false`. */
export function booleanParameter(query: URLSearchParams, name: string): boolean {
  const value = optionalParameter(query, name) ?? 'false';
  if (value !== 'true' && value !== 'false') throw invalidParameter(name, '`true` or `false`', value);
  return value === 'true';
}

/** A whole number within bounds, both included. */
export function integerParameter(
  query: URLSearchParams,
  name: string,
  bounds: { min: number; max: number; fallback: number },
): number {
  const text = optionalParameter(query, name) ?? String(bounds.fallback);
  const value = Number(text);
  const isFine = /^\d{1,10}$/.test(text) && value >= bounds.min && value <= bounds.max;
  if (!isFine) throw invalidParameter(name, `a whole number from ${bounds.min} to ${bounds.max}`, text);
  return value;
}

/** One of some words, in that spelling. */
export function wordParameter<Word extends string>(
  query: URLSearchParams,
  name: string,
  words: readonly Word[],
  fallback: Word,
): Word {
  const value = optionalParameter(query, name) ?? fallback;
  const word = words.find((word) => word === value);
  if (word === undefined) throw invalidParameter(name, `one of ${words.join(', ')}`, value);
  return word;
}

/** `orderingId`, or its old name `operationId`, which counts only where `orderingId` is absent. */
export function orderingIdParameter(query: URLSearchParams): bigint | undefined {
  const name = query.has('orderingId') ? 'orderingId' : 'operationId';
  const text = optionalParameter(query, name);
  if (text === undefined) return undefined;
  const value = parseOrderingId(text);
  if (value === undefined) throw invalidParameter(name, 'an unsigned 64-bit number', text);
  return value;
}
