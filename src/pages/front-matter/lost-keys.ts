import type { Problem } from '../../model/problem.ts';
import { listed } from '../../settings/wording.ts';
import type { FencedBlock } from './block.ts';
import { partsOf, seenKey } from './disguised-key.ts';
import { hides } from './unread.ts';
import { isMapping } from './values.ts';

/** A key at the margin, behind anchors and tags of YAML, in quotes or not. */
const AT_MARGIN = /^(?:[&!]\S*[ \t]+)*["']?([^\s"'#:=][^:="'\n]{0,99}?)["']?[ \t]*[:=]/;

/**
 * A line at the margin of a block that begins with a key which might keep the page, or some of its readers, back, and that the parser read
 * as a part of something else, or not at all: behind a quote that nobody closed, a key is text. No page is public by that.
 */
export function lostKey({ text, closeAt }: FencedBlock, data: Readonly<Record<string, unknown>>): Problem | undefined {
  let known: ReadonlySet<string> | undefined;
  for (const [index, line] of text
    .slice(0, closeAt)
    .split(/\r\n|\r|\n/)
    .entries()) {
    const key = index === 0 ? undefined : AT_MARGIN.exec(line)?.[1];
    if (key === undefined || !hides(key)) continue;
    known ??= new Set([...keysOf(data)].map(named));
    if (!known.has(named(key))) return lost(key, index);
  }
  return undefined;
}

/** What a key, or the first part of one with dots, is read as. */
function named(key: string): string {
  return seenKey(partsOf(key)[0] ?? '');
}

/** Keys at any depth. */
function* keysOf(value: unknown): Generator<string> {
  if (Array.isArray(value)) for (const entry of value) yield* keysOf(entry);
  else if (isMapping(value)) {
    for (const [key, entry] of Object.entries(value)) {
      yield key;
      yield* keysOf(entry);
    }
  }
}

function lost(key: string, line: number): Problem {
  return {
    level: 'error',
    code: 'front-matter-lost-key',
    message: `A line of the front matter that begins with a key must set it, but ${listed([key], 'and')} is read as a part of another value, so the page is not published.`,
    hint: 'Close what is open above it: a quote, a bracket. If the line is text, indent it, or begin it with another word.',
    line,
    column: 1,
  };
}
