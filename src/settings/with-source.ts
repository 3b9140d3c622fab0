import { isDeepStrictEqual } from 'node:util';
import { isMap, isScalar, type Pair, parse, parseDocument, type YAMLMap } from 'yaml';

/**
 * The text of a settings file with an id as its `source`. Only that is changed: comments, order and the way it is written stay.
 * Undefined where the text is no mapping, or would not mean the same with it.
 */
export function withSource(text: string, id: string): string | undefined {
  const { contents } = parseDocument(text);
  if (!isMap(contents)) return undefined;
  const changed = changeSource(text, contents, plainOrQuoted(id));
  return changed !== undefined && saysOnly(text, changed, id) ? changed : undefined;
}

function changeSource(text: string, map: YAMLMap, written: string): string | undefined {
  const pairOf = (key: string) => map.items.find((pair) => isScalar(pair.key) && pair.key.value === key);
  const present = pairOf('source');
  if (present) return replaceValue(text, present, written);
  if (map.flow) return insert(text, (map.range?.[0] ?? 0) + 1, `source: ${written}, `);
  const [first] = map.items;
  const start = isScalar(first?.key) ? first.key.range?.[0] : undefined;
  if (start === undefined) return undefined;
  const indent = start - (text.lastIndexOf('\n', start - 1) + 1);
  const line = `source: ${written}`;
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const after = endOfLine(text, pairOf('organization'));
  if (after === undefined) return insert(text, start, `${line}${end}${' '.repeat(indent)}`);
  return insert(text, after, `${end}${' '.repeat(indent)}${line}`);
}

function replaceValue(text: string, { key, value }: Pair, written: string): string | undefined {
  const [start, end] = (isScalar(value) && value.range) || [];
  const colon = isScalar(key) ? text.indexOf(':', key.range?.[1] ?? 0) : -1;
  if (start === undefined || end === undefined || colon < 0) return undefined;
  if (start === end) return insert(text, colon + 1, ` ${written}`);
  return text.slice(0, start) + written + text.slice(end);
}

/** Where the line ends on which a value does; undefined for what may go on below. */
function endOfLine(text: string, pair: Pair | undefined): number | undefined {
  const end = isScalar(pair?.value) ? pair.value.range?.[1] : undefined;
  if (end === undefined) return undefined;
  const rest = /[^\r\n]*/.exec(text.slice(end));
  return end + (rest?.[0].length ?? 0);
}

function insert(text: string, at: number, more: string): string {
  return text.slice(0, at) + more + text.slice(at);
}

function plainOrQuoted(id: string): string {
  return /^[A-Za-z][\w-]*$/.test(id) && parse(id) === id ? id : JSON.stringify(id);
}

function saysOnly(before: string, after: string, source: string): boolean {
  const document = parseDocument(after);
  const wanted: unknown = { ...parseDocument(before).toJS(), source };
  return document.errors.length === 0 && isDeepStrictEqual(document.toJS(), wanted);
}
