import type { Mapping } from '../../front-matter/values.ts';
import { momentOf } from '../../metadata/values.ts';
import { momentAt } from '../shared/local-time.ts';
import type { HugoConfig } from './config.ts';
import type { HugoFile } from './file.ts';

/** A date, and whether it comes from the file's name (then the rest of the name is the slug). */
export interface HugoDate {
  readonly moment: Date;
  readonly slug?: string | undefined;
}

export type DateKind = keyof HugoConfig['dates'];

/** The first source of a date that has one (https://gohugo.io/configuration/front-matter/). */
export function hugoDate(
  kind: DateKind,
  data: Readonly<Mapping>,
  { fileName }: HugoFile,
  { dates, timezone }: HugoConfig,
): HugoDate | undefined {
  for (const source of dates[kind]) {
    const found = source === ':filename' ? inFileName(fileName, timezone) : inFrontMatter(data[source], timezone);
    if (found) return found;
  }
  return undefined;
}

/**
 * The key of a date that cannot be read, where Hugo would come to it: there it stops. Whether the page is there yet, or still, is then
 * not known.
 *
 * @param data with keys in lower case
 */
export function unreadableDate(
  data: Readonly<Mapping>,
  file: HugoFile,
  { dates, timezone, future, expired }: HugoConfig,
): string | undefined {
  const kinds = [...(future ? [] : [dates.publishdate]), ...(expired ? [] : [dates.expirydate])];
  for (const sources of kinds) {
    for (const source of sources) {
      if (source === ':filename' ? inFileName(file.fileName, timezone) : inFrontMatter(data[source], timezone)) break;
      if (isUnreadable(source, data[source])) return source;
    }
  }
  return undefined;
}

/** `published` may say yes or no as well; a word that is neither is an error of its own (`holding-keys.ts`). */
function isUnreadable(source: string, value: unknown): boolean {
  if (value === undefined || value === null || value === '') return false;
  return source !== 'published' || (typeof value === 'string' && /\d{2}/.test(value));
}

function inFileName(name: string, timezone: string | undefined): HugoDate | undefined {
  const parts = /^(\d{4}-\d{2}-\d{2})(?:[-_ ]*(.*))$/.exec(name);
  const wall = momentOf(parts?.[1]);
  return wall && { moment: momentAt(wall, timezone), slug: parts?.[2] || undefined };
}

/** A day without a time of day is one of the site's time zone. */
function inFrontMatter(value: unknown, timezone: string | undefined): HugoDate | undefined {
  const moment = castMoment(value);
  if (!moment || Number.isNaN(moment.getTime())) return undefined;
  return { moment: moment.getTime() % 86_400_000 === 0 ? momentAt(moment, timezone) : moment };
}

/** `02 Jan 2006` and `Mon Jan 2 15:04:05 2006`, with a zone or without. */
const WITH_NAMES = /^(?:\d{1,2} [A-Z][a-z]{2} \d{2,4}|[A-Z][a-z]{2,8},? .*\d{4})/;

/** A value as Hugo casts it to a moment (`ToTimeE` of https://github.com/spf13/cast): a number counts seconds since 1970. */
function castMoment(value: unknown): Date | undefined {
  if (typeof value === 'number') return new Date(value * 1000);
  const moment = momentOf(value);
  if (moment || typeof value !== 'string' || !WITH_NAMES.test(value)) return moment;
  const hasZone = /(?:[A-Z]{3,4}|[+-]\d{2}:?\d{2})$/.test(value);
  return new Date(hasZone ? value : `${value} UTC`);
}
