import { momentOf, writtenMoment } from '../../metadata/values.ts';
import { momentAt } from '../shared/local-time.ts';

/** A document's date, or that it has none, or that what is written is none. */
export type DocumentDate =
  | { readonly kind: 'date'; readonly moment: Date }
  | { readonly kind: 'none' }
  /** Jekyll stops at it. */
  | { readonly kind: 'invalid'; readonly written: string };

const NONE: DocumentDate = { kind: 'none' };

/**
 * The date of a post or of a document of a collection: that of its front matter, else that of its file's name
 * (https://jekyllrb.com/docs/front-matter/#predefined-variables-for-posts). A day without a time is that day where the site is.
 *
 * @param value of the key `date`, defaults counted
 * @param inName what stands before the name: `2026-01-31`
 */
export function documentDate(value: unknown, inName: string | undefined, timezone: string | undefined): DocumentDate {
  if (value !== undefined && value !== null && value !== false) return fromFrontMatter(value, timezone);
  return inName === undefined ? NONE : fromName(inName, timezone);
}

function fromFrontMatter(value: unknown, timezone: string | undefined): DocumentDate {
  if (typeof value === 'object' && !(value instanceof Date)) return { kind: 'invalid', written: 'a list or a mapping' };
  const written = value instanceof Date ? 'a day that the calendar does not have' : String(value);
  const moment = writtenMoment(value) ?? momentOf(asDay(value)) ?? inWords(value);
  if (!moment || Number.isNaN(moment.getTime())) return { kind: 'invalid', written };
  return { kind: 'date', moment: isLocal(value, moment) ? momentAt(moment, timezone) : moment };
}

/** `20260131` is a day to Ruby, too. */
function asDay(value: unknown): string | undefined {
  const digits = /^(\d{4})(\d{2})(\d{2})$/.exec(String(value));
  return digits ? digits.slice(1).join('-') : undefined;
}

/** `January 31, 2026`, without a zone. */
function inWords(value: unknown): Date | undefined {
  if (typeof value !== 'string' || !/[a-z]{3}/i.test(value) || !/\d{4}/.test(value)) return undefined;
  return new Date(`${value} UTC`);
}

/**
 * Whether a time is that of the site's place: where no zone is written. YAML takes a time without a zone for UTC, so of what it
 * read only a bare day is local; a text in quotes is read by Ruby, for which all without a zone is.
 */
function isLocal(value: unknown, moment: Date): boolean {
  if (value instanceof Date) return moment.getTime() % 86_400_000 === 0;
  return !/:\d{2}.*(?:[zZ]|[+-]\d)|(?:GMT|UTC?)$/.test(String(value));
}

function fromName(inName: string, timezone: string | undefined): DocumentDate {
  const [year = '', month = '', day = ''] = inName.split('-');
  const text = `${century(year)}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const wall = momentOf(text);
  return wall ? { kind: 'date', moment: momentAt(wall, timezone) } : { kind: 'invalid', written: inName };
}

/** Ruby takes two digits for a year from 1969 to 2068. */
function century(year: string): string {
  if (year.length !== 2) return year;
  return Number(year) >= 69 ? `19${year}` : `20${year}`;
}
