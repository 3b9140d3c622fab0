import type { MetadataValue } from '../../model/metadata-value.ts';
import { canonicalLanguage } from '../../settings/rules/names.ts';
import { dateOf } from '../front-matter/yaml-tags.ts';

/** What becomes of a value that front matter holds. */
export type Converted =
  | { readonly kind: 'value'; readonly value: MetadataValue }
  /** Null: left out, and nobody need hear of it. */
  | { readonly kind: 'nothing' }
  /** To follow `but`: `is a list in a list`. */
  | { readonly kind: 'unsendable'; readonly reason: string };

type Single = string | number | boolean;

/**
 * A front matter value as Coveo accepts it (https://docs.coveo.com/en/162/): string, finite number, boolean, or a flat array of
 * these. Dates become ISO 8601 in UTC; nulls and blank texts in arrays are left out. Mappings are the caller's business.
 */
export function convertValue(value: unknown): Converted {
  if (Array.isArray(value)) return convertArray(value);
  if (value === null || value === undefined) return { kind: 'nothing' };
  const single = singleOf(value);
  return single === undefined ? { kind: 'unsendable', reason: reasonOf(value) } : { kind: 'value', value: single };
}

function convertArray(values: readonly unknown[]): Converted {
  const some = values.filter((value) => value !== null && value !== undefined);
  const singles = some.map(singleOf);
  const bad = singles.indexOf(undefined);
  if (bad >= 0) return { kind: 'unsendable', reason: `is a list of which one entry ${reasonOf(some[bad])}` };
  const kept = singles.filter((single): single is Single => single !== undefined && !isBlank(single));
  // What holds nothing else says nothing; a list that is written as empty says that there are none.
  return kept.length === 0 && values.length > 0 ? { kind: 'nothing' } : { kind: 'value', value: kept };
}

function isBlank(value: Single): boolean {
  return typeof value === 'string' && value.trim() === '';
}

function singleOf(value: unknown): Single | undefined {
  if (value instanceof Date) return isoOf(value);
  if (typeof value === 'string') return value.toWellFormed();
  return typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value)) ? value : undefined;
}

function reasonOf(value: unknown): string {
  if (typeof value === 'number') return `is \`${value}\``;
  if (value instanceof Date) return 'is a date that the calendar does not have';
  return Array.isArray(value) ? 'is a list' : 'is a mapping';
}

/** A moment in ISO 8601, UTC: `2026-01-02T10:00:00Z`; undefined for an invalid one. */
export function isoOf(date: Date): string | undefined {
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString().replace('.000Z', 'Z');
}

/**
 * The moment that a value of the key `date` names: a date, or a text with year, month and day in this order, or one of the
 * forms of mail headers and HTTP. Texts that mean another moment in another place of the world are none.
 */
export function momentOf(value: unknown): Date | undefined {
  if (value instanceof Date) return value;
  if (typeof value !== 'string') return undefined;
  const text = value.trim();
  const written = dateOf(text) ?? dateOf(text.replace(/^(\S+[Tt ]+\d{1,2}:\d{2})(?!:)/, '$1:00'));
  if (written || !/(?:GMT|UTC?|[+-]\d{2}:?\d{2})$/.test(text)) return written;
  const parsed = new Date(text);
  return Number.isNaN(parsed.getTime()) ? undefined : parsed;
}

/**
 * The same, and of a text with the year first also where slashes or points stand between its numbers: `2024/02/15`, which cannot mean
 * another day: Ruby (https://docs.ruby-lang.org/en/3.3/Time.html#method-c-parse) and the engines of JavaScript read it so.
 */
export function writtenMoment(value: unknown): Date | undefined {
  const moment = momentOf(value);
  if (moment || typeof value !== 'string') return moment;
  return momentOf(value.trim().replace(/^(\d{4})([/.])(\d{1,2})\2(\d{1,2})(?=$|[Tt\s])/, '$1-$3-$4'));
}

/** A value as the words of a title: a date without time of day is its day alone. */
export function titleText(value: unknown): string | undefined {
  if (value instanceof Date) return isoOf(value)?.replace('T00:00:00Z', '');
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') return undefined;
  const text = String(value).toWellFormed().replace(/\s+/g, ' ').trim();
  return text === '' ? undefined : text;
}

/**
 * A language tag in its canonical spelling, `_` taken for `-`; undefined for what is none. Longer first subtags are well-formed
 * as well, but none is in use (https://www.rfc-editor.org/rfc/rfc5646 2.2.1): such a word means a programming language, say.
 */
export function languageTag(value: unknown): string | undefined {
  const tag = typeof value === 'string' ? value.trim() : '';
  return /^[a-z]{2,3}(?:[-_]|$)/i.test(tag) ? canonicalLanguage(tag.replaceAll('_', '-')) : undefined;
}
