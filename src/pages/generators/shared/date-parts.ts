import type { LocalTime } from './local-time.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const DAY = 86_400_000;

/** The placeholders of a permalink that stand for parts of the date (https://jekyllrb.com/docs/permalinks/#placeholders). */
const PARTS: Readonly<Record<string, (time: LocalTime) => string>> = {
  year: ({ year }) => padded(year, 4),
  short_year: ({ year }) => padded(year % 100),
  month: ({ month }) => padded(month),
  i_month: ({ month }) => String(month),
  short_month: ({ month }) => (MONTHS[month - 1] ?? '').slice(0, 3),
  long_month: ({ month }) => MONTHS[month - 1] ?? '',
  day: ({ day }) => padded(day),
  i_day: ({ day }) => String(day),
  short_day: (time) => (DAYS[weekday(time)] ?? '').slice(0, 3),
  long_day: (time) => DAYS[weekday(time)] ?? '',
  w_day: (time) => String(weekday(time) || 7),
  y_day: (time) => padded(yearDay(dayOf(time)), 3),
  week: (time) => padded(isoWeek(time).week),
  w_year: (time) => padded(isoWeek(time).year, 4),
  hour: ({ hour }) => padded(hour),
  minute: ({ minute }) => padded(minute),
  second: ({ second }) => padded(second),
};

export function isDatePart(placeholder: string): boolean {
  return Object.hasOwn(PARTS, placeholder);
}

/** What a placeholder without its colon stands for; undefined where it is no part of the date. */
export function timePart(placeholder: string, time: LocalTime): string | undefined {
  return isDatePart(placeholder) ? PARTS[placeholder]?.(time) : undefined;
}

function padded(number: number, length = 2): string {
  return String(number).padStart(length, '0');
}

/** Midnight of the day, in UTC. */
function dayOf({ year, month, day }: LocalTime): Date {
  return new Date(Date.UTC(year, month - 1, day));
}

function weekday(time: LocalTime): number {
  return dayOf(time).getUTCDay();
}

/** Day of the year, from 1. */
function yearDay(date: Date): number {
  return Math.floor((date.getTime() - Date.UTC(date.getUTCFullYear(), 0, 1)) / DAY) + 1;
}

/** ISO 8601: the week belongs to the year of its Thursday. */
function isoWeek(time: LocalTime): { readonly year: number; readonly week: number } {
  const date = dayOf(time);
  const thursday = new Date(date.getTime() + (4 - (date.getUTCDay() || 7)) * DAY);
  return { year: thursday.getUTCFullYear(), week: Math.floor((yearDay(thursday) - 1) / 7) + 1 };
}
