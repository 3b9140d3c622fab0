import type { Place, Problem } from '../../model/problem.ts';
import { placeCounter } from '../text/positions.ts';
import {
  duplicateKey,
  invalid,
  isMapping,
  NestedTooDeep,
  notAMapping,
  type ParsedBlock,
  plainValue,
  tooLarge,
} from './values.ts';

/** Reads JSON (RFC 8259). A key that is there twice is an error, at any depth. The parser stops at the first mistake. */
export function parseJson(source: string): ParsedBlock {
  const placeAt = placeCounter(source);
  const keys = keysOf(source);
  const places = new Map(keys.filter(({ depth }) => depth === 1).map(({ name, offset }) => [name, placeAt(offset)]));
  try {
    const data = plainValue(JSON.parse(source), (value) => value);
    const problems = duplicates(keys, placeAt);
    if (!isMapping(data))
      return { places, problems: [notAMapping(Array.isArray(data) ? 'a list' : 'one value', { line: 1 })] };
    return { data: problems.length === 0 ? data : undefined, places, problems };
  } catch (error) {
    if (error instanceof NestedTooDeep) return { places, problems: [tooLarge({ line: 1 })] };
    if (!(error instanceof SyntaxError)) throw error;
    return { places, problems: [syntaxProblem(error, source, placeAt)] };
  }
}

function syntaxProblem({ message }: SyntaxError, source: string, placeAt: (offset: number) => Place): Problem {
  const at = /at position (\d+)/.exec(message)?.[1];
  const reason = message.replace(/ (?:in JSON )?at position .*$/, '');
  return invalid('JSON', reason, placeAt(at === undefined ? source.length : Number(at)));
}

interface Key {
  readonly name: string;
  readonly offset: number;
  readonly depth: number;
  /** Which object of the source it belongs to. */
  readonly object: number;
}

/** All keys of valid JSON; of broken JSON, what looks like a key. */
function keysOf(source: string): readonly Key[] {
  const keys: Key[] = [];
  const open: number[] = [];
  let objects = 0;
  for (const { 0: token, index } of source.matchAll(/"(?:[^"\\]|\\.)*"(\s*:)?|[{}[\]]/gs)) {
    if (token === '{' || token === '[') open.push(objects++);
    else if (token === '}' || token === ']') open.pop();
    else if (token.endsWith(':'))
      keys.push({ name: nameOf(token), offset: index, depth: open.length, object: open.at(-1) ?? 0 });
  }
  return keys;
}

function nameOf(token: string): string {
  const quoted = token.slice(0, token.lastIndexOf('"') + 1);
  try {
    return String(JSON.parse(quoted));
  } catch {
    return quoted;
  }
}

function duplicates(keys: readonly Key[], placeAt: (offset: number) => Place): readonly Problem[] {
  const first = new Map<string, Place>();
  return keys.flatMap(({ name, object, offset }) => {
    const id = `${object} ${name}`;
    const before = first.get(id);
    if (before) return [duplicateKey(name, before, placeAt(offset))];
    first.set(id, placeAt(offset));
    return [];
  });
}
