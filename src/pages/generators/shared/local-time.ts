/** A moment as clocks of a place show it. */
export interface LocalTime {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

/** Whether there is a time zone of this name (https://www.iana.org/time-zones). */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** What clocks of a time zone show at a moment; UTC without one. */
export function localTime(moment: Date, timezone: string | undefined): LocalTime {
  const shifted = new Date(moment.getTime() + offset(moment, timezone));
  return {
    year: shifted.getUTCFullYear(),
    month: shifted.getUTCMonth() + 1,
    day: shifted.getUTCDate(),
    hour: shifted.getUTCHours(),
    minute: shifted.getUTCMinutes(),
    second: shifted.getUTCSeconds(),
  };
}

/** The moment at which clocks of a time zone show what clocks of UTC show at `wall`. */
export function momentAt(wall: Date, timezone: string | undefined): Date {
  const guess = new Date(wall.getTime() - offset(wall, timezone));
  // The first guess may lie on the other side of a change of the clocks.
  return new Date(wall.getTime() - offset(guess, timezone));
}

/** Milliseconds that a time zone's clocks are ahead of UTC at a moment. */
function offset(moment: Date, timezone: string | undefined): number {
  if (timezone === undefined) return 0;
  const parts = formatOf(timezone).formatToParts(moment);
  const number = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((part) => part.type === type)?.value ?? 0);
  const shown = Date.UTC(
    number('year'),
    number('month') - 1,
    number('day'),
    number('hour'),
    number('minute'),
    number('second'),
  );
  return shown - Math.floor(moment.getTime() / 1000) * 1000;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formats.set(timeZone, format);
  return format;
}
