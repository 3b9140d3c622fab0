import type { MetadataValue } from '../../model/metadata-value.ts';
import type { Problem } from '../../model/problem.ts';

/**
 * How much of a value is sent. What a field of the index can hold is not documented; whoever filters, sorts or reads a result needs
 * less than this, and an item may hold 5 MB in all (https://docs.coveo.com/en/63/).
 */
export const LONGEST_TEXT = 32_768;
export const LONGEST_LIST = 1_000;

/** A value within the limits, and what was cut: to follow `was cut`. */
export interface CutValue {
  readonly value: MetadataValue;
  readonly cut?: string | undefined;
}

/** Cuts texts at the end of a word where there is one near, and lists at their end. */
export function cutToField(value: MetadataValue): CutValue {
  if (typeof value === 'string') {
    return value.length <= LONGEST_TEXT
      ? { value }
      : { value: cutText(value), cut: `from ${value.length} to ${LONGEST_TEXT} characters` };
  }
  if (!isList(value)) return { value };
  const entries = value.slice(0, LONGEST_LIST).map((entry) => (typeof entry === 'string' ? cutText(entry) : entry));
  const isCut = entries.length < value.length || entries.some((entry, at) => entry !== value[at]);
  return isCut
    ? { value: entries, cut: `from ${value.length} to ${entries.length} entries of at most ${LONGEST_TEXT} characters` }
    : { value };
}

/** The warning for a value that is too long to be sent whole. */
export function cutProblem(name: string, cut: string): Problem {
  return {
    level: 'warning',
    code: 'metadata-cut',
    message: `\`${name}\` is longer than a field can be expected to hold, so it was cut ${cut}.`,
    hint: 'Shorten it, or name it in `metadata.drop`: the body of the page is searched in any case.',
  };
}

function isList(value: MetadataValue): value is readonly (string | number | boolean)[] {
  return Array.isArray(value);
}

function cutText(text: string): string {
  if (text.length <= LONGEST_TEXT) return text;
  const head = text
    .slice(0, LONGEST_TEXT)
    .toWellFormed()
    .replace(/\uFFFD$/, '');
  const word = /^([\s\S]*\S)\s+\S{0,99}$/.exec(head.slice(-200))?.[1];
  return word === undefined ? head : head.slice(0, -200) + word;
}
