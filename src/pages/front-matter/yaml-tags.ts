import type { ScalarTag, Tags } from 'yaml';

/** `2026-01-02`, alone or with a time of day and a zone (https://yaml.org/type/timestamp.html). */
const TIMESTAMP =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:(?:[Tt]|[ \t]+)(\d{1,2}):(\d{2}):(\d{2})(?:\.(\d{1,9}))?[ \t]*(?:([Zz])|([-+])(\d{1,2})(?::?(\d{2}))?)?)?$/;

/** A date without quotes is a `Date`; without a zone it is UTC. A day that the calendar does not have stays text. */
const timestamp: ScalarTag = {
  tag: 'tag:yaml.org,2002:timestamp',
  default: true,
  test: TIMESTAMP,
  resolve: (text) => dateOf(text) ?? text,
};

/** `007`, a post code, a version: who writes a zero in front means the text. YAML 1.2 would make it 7. */
const leadingZero: ScalarTag = {
  tag: 'tag:yaml.org,2002:str',
  default: true,
  test: /^[-+]?0\d[\d.eE+-]*$/,
  resolve: (text) => text,
};

/** A whole number that a JavaScript number cannot hold exactly stays as it is written. */
const longNumber: ScalarTag = {
  tag: 'tag:yaml.org,2002:str',
  default: true,
  test: /^[-+]?\d{16,}$/,
  resolve: (text) => (Number.isSafeInteger(Number(text)) ? Number(text) : text),
};

/** The tags of front matter: those of the schema, and before them the words that it would take for something else. */
export function yamlTags(schema: Tags): Tags {
  return [leadingZero, longNumber, timestamp, ...schema];
}

/** The moment that a text names as a YAML timestamp, or undefined: `2026-01-02`, `2026-01-02 10:00:00 +0200`. */
export function dateOf(text: string): Date | undefined {
  const parts = TIMESTAMP.exec(text);
  if (!parts) return undefined;
  const [year, month, day, hour, minute, second] = parts.slice(1, 7).map((part) => Number(part ?? 0)) as number[];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  return isDay(year, month, day) && isTime(hour ?? 0, minute ?? 0, second ?? 0)
    ? new Date(Date.UTC(year, month - 1, day, hour, minute, second, milliseconds(parts[7])) - zone(parts))
    : undefined;
}

function isDay(year: number, month: number, day: number): boolean {
  // Up to the year 99, `Date.UTC` means 1900 and more.
  return year > 99 && month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function isTime(hour: number, minute: number, second: number): boolean {
  return hour < 24 && minute < 60 && second < 60;
}

function milliseconds(fraction = ''): number {
  return Number(fraction.padEnd(3, '0').slice(0, 3));
}

/** Milliseconds that the zone is ahead of UTC. */
function zone([, , , , , , , , , sign, hours = '0', minutes = '0']: RegExpExecArray): number {
  const ahead = (Number(hours) * 60 + Number(minutes)) * 60_000;
  return sign === '-' ? -ahead : ahead;
}
