import type { Place, Problem } from '../../model/problem.ts';
import { came } from '../../settings/wording.ts';

/** A block read by one of the parsers; places and problems are those of its source, from line 1. */
export interface ParsedBlock {
  /** Missing where an error says why. */
  readonly data?: Readonly<Record<string, unknown>> | undefined;
  /** Places of the top-level keys. */
  readonly places: ReadonlyMap<string, Place>;
  readonly problems: readonly Problem[];
}

/** A mapping that takes any key as plain data: without a prototype, `__proto__` is a name like any other. */
export type Mapping = Record<string, unknown>;

/** How deep values may nest. */
export const DEEPEST = 50;
/** How much a block may hold once its aliases are followed: the characters of its texts, and for each value what one costs. */
export const MOST = 1_000_000;
export const VALUE_COST = 20;

export function emptyMapping(): Mapping {
  return Object.create(null);
}

/** Whether a value is a mapping; a date is none. */
export function isMapping(value: unknown): value is Readonly<Mapping> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}

/** The plain form of what a parser made; undefined where it nests too deep. */
export function plainValue(value: unknown, leaf: (value: unknown) => unknown, depth = 0): unknown {
  if (depth > DEEPEST) throw new NestedTooDeep();
  if (Array.isArray(value)) return value.map((entry) => plainValue(entry, leaf, depth + 1));
  if (!isMapping(value)) return leaf(value);
  const mapping = emptyMapping();
  for (const [key, entry] of Object.entries(value)) mapping[key] = plainValue(entry, leaf, depth + 1);
  return mapping;
}

/** Thrown by `plainValue`. */
export class NestedTooDeep extends Error {}

/** Syntax that the format does not allow. `reason` is what its parser says. */
export function invalid(format: string, reason: string, place: Place, hint?: string): Problem {
  return {
    level: 'error',
    code: 'front-matter-invalid',
    message: `The front matter must be valid ${format}, but here it is not: ${reason.trim().replace(/\.$/, '')}.`,
    hint,
    ...place,
  };
}

/** What is made of a key that is there twice: an error, or the last value and a warning. */
export type Duplicates = 'refuse' | 'take-last';

/** Keys that decide who may see what, or whether: of two answers none is taken, whatever the generator does. */
const NEVER_TWICE = new Set(['permissions', 'coveo', 'publish', 'draft', 'published', 'unlisted']);

/** Whether the last of two values may be taken for a key. */
export function mayTakeLast(key: string, duplicates: Duplicates): boolean {
  return duplicates === 'take-last' && !NEVER_TWICE.has(key);
}

/** The last value of a key that is there twice was taken. */
export function lastTaken(key: string, first: Place, place: Place): Problem {
  const problem = duplicateKey(key, first, place);
  return {
    ...problem,
    level: 'warning',
    message: `${problem.message} The last one counts, as the generator takes it.`,
  };
}

/** A merge key whose value is no mapping. */
export function mergesNothing(value: unknown, place: Place): Problem {
  return {
    level: 'warning',
    code: 'front-matter-merge',
    message: `The merge key \`<<\` must be given a mapping, or a list of them, but ${came(value)}, which adds nothing.`,
    hint: 'Give it an alias of a mapping, or write the keys out.',
    ...place,
  };
}

export function duplicateKey(key: string, first: Place, place: Place): Problem {
  return {
    level: 'error',
    code: 'front-matter-duplicate-key',
    // Parsers know lines of the block; which line of the file the first one is on, the reader sees at once.
    message: `Each key of the front matter must be there once, but \`${key}\` is there twice (the first is ${above(first, place)}).`,
    hint: 'Keep one of the two.',
    ...place,
  };
}

function above(first: Place, place: Place): string {
  const lines = place.line - first.line;
  if (lines === 0) return 'on the same line';
  return lines === 1 ? 'one line above' : `${lines} lines above`;
}

export function notAMapping(what: string, place: Place): Problem {
  return {
    level: 'error',
    code: 'front-matter-not-a-mapping',
    message: `The front matter must be a mapping such as \`title: Start here\`, but it is ${what}.`,
    hint: 'If the first line is meant as a horizontal rule, write `***` instead.',
    ...place,
  };
}

export function tooLarge(place: Place): Problem {
  return {
    level: 'error',
    code: 'front-matter-too-large',
    message: 'The front matter holds too much, or nests too deep, once its aliases are followed, so it is not read.',
    hint: 'Keep data of this size in a file of its own.',
    ...place,
  };
}
