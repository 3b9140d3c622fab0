import { parse, TomlDate, TomlError } from 'smol-toml';
import type { Place } from '../../model/problem.ts';
import { DEEPEST, invalid, isMapping, NestedTooDeep, type ParsedBlock, plainValue, tooLarge } from './values.ts';

/**
 * Reads TOML 1.0. Dates become `Date` (a local one is taken for UTC), times of day and whole numbers that a JavaScript number
 * cannot hold become strings. The parser stops at the first mistake, so there is one problem at most.
 */
export function parseToml(source: string): ParsedBlock {
  try {
    const data = plainValue(parse(source, { integersAsBigInt: 'asNeeded', maxDepth: DEEPEST }), leaf);
    return { data: isMapping(data) ? data : undefined, places: topLevelPlaces(source), problems: [] };
  } catch (error) {
    if (error instanceof NestedTooDeep) return { places: new Map(), problems: [tooLarge({ line: 1 })] };
    if (!(error instanceof TomlError)) throw error;
    return {
      places: new Map(),
      problems: [invalid('TOML', reasonOf(error), { line: error.line, column: error.column })],
    };
  }
}

function leaf(value: unknown): unknown {
  if (typeof value === 'bigint') return value.toString();
  if (!(value instanceof TomlDate)) return value;
  return value.isTime() ? value.toISOString().replace(/\.000$/, '') : new Date(value.getTime());
}

/** The first line of the message; the lines below it show the source. */
function reasonOf({ message }: TomlError): string {
  const [first = ''] = message.split('\n');
  return first.replace(/^Invalid TOML document: /, '');
}

/** Keys before the first table, and the first segment of each table's name. Found by their looks, so a guess in multi-line strings. */
function topLevelPlaces(source: string): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  let inTable = false;
  for (const [index, line] of source.split('\n').entries()) {
    const table = /^\s*\[{1,2}\s*/.exec(line);
    inTable ||= table !== null;
    const start = table?.[0].length ?? /^\s*/.exec(line)?.[0].length ?? 0;
    const key = /^(?:"([^"]*)"|'([^']*)'|([\w-]+))\s*[.=\]]/.exec(line.slice(start));
    if (!key || (inTable && !table)) continue;
    const name = key[1] ?? key[2] ?? key[3] ?? '';
    if (!places.has(name)) places.set(name, { line: index + 1, column: start + 1 });
  }
  return places;
}
