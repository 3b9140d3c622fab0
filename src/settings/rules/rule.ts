/** Why a text does not do. */
export interface Objection {
  /** What it must be instead, to follow `must be`. */
  readonly expected: string;
  /** What to do about it. */
  readonly hint?: string | undefined;
}

/** Looks at a text of the right type and says what is wrong with it, or nothing. */
export type Rule = (text: string) => Objection | undefined;

/** Spaces, line ends, control characters: nothing that an address or an id holds. */
export const BLANK_OR_CONTROL = /[\s\p{Cc}]/u;

/** Whether a path climbs or stands still: a segment `.` or `..`, also percent-encoded, as URLs read it. */
export function hasDotSegment(path: string): boolean {
  return path.split('/').some((segment) => /^\.{1,2}$/.test(segment.replace(/%2e/gi, '.')));
}
