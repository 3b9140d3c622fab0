import { parse as parseTomlText, TomlDate, TomlError } from 'smol-toml';
import { isMap, isScalar, LineCounter, parseDocument, type ScalarTag } from 'yaml';
import type { Place, Problem } from '../../../model/problem.ts';
import { DEEPEST, isMapping, type Mapping, NestedTooDeep, plainValue } from '../../front-matter/values.ts';

/** A generator's configuration file, read as data. */
export interface ConfigurationText {
  /** Empty where an error says why. */
  readonly data: Readonly<Mapping>;
  readonly problems: readonly Problem[];
  /** Where a top-level key stands. */
  placeOf(key: string): Place | undefined;
}

/** Ruby and Python read YAML 1.1, in which `yes` is true; Go and JavaScript read 1.2. */
export type YamlVersion = '1.1' | '1.2';

/**
 * A file of configuration: TOML by its extension, else YAML, of which JSON is a part. Never throws for what it holds.
 * A tag that means something to the generator alone is ignored, and its value taken as it stands.
 */
export function readConfiguration(text: string, path: string, version: YamlVersion): ConfigurationText {
  if (/\.toml$/i.test(path)) return readToml(text, path);
  return readYaml(text, path, version);
}

/** `.` is the folder where it stands; to `yaml` alone it is a number of YAML 1.1, for which https://yaml.org/type/float.html wants digits. */
const LONE_DOT: ScalarTag = {
  tag: 'tag:yaml.org,2002:str',
  default: true,
  test: /^[-+]?\._*$/,
  resolve: (text) => text,
};

function readYaml(text: string, path: string, version: YamlVersion): ConfigurationText {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    version,
    lineCounter: lines,
    prettyErrors: false,
    logLevel: 'error',
    // The readers of the generators let the last one win.
    uniqueKeys: false,
    merge: true,
    customTags: (tags) => [LONE_DOT, ...tags],
  });
  // Of several documents in one file, the first counts.
  const error = document.errors.find(({ code }) => code !== 'MULTIPLE_DOCS');
  if (error) return broken(path, 'YAML', error.message, placeAt(lines, error.pos[0]));
  const places = new Map<string, Place>();
  if (isMap(document.contents)) {
    for (const { key } of document.contents.items) {
      if (isScalar(key) && key.range) places.set(String(key.value), placeAt(lines, key.range[0]));
    }
  }
  return fromValue(() => document.toJS({ maxAliasCount: 1000 }), path, 'YAML', places);
}

function placeAt(lines: LineCounter, offset: number): Place {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(line, 1), column: Math.max(col, 1) };
}

function readToml(text: string, path: string): ConfigurationText {
  const places = new Map<string, Place>();
  for (const [index, line] of text.split('\n').entries()) {
    const key = /^\s*\[{0,2}\s*["']?([\w-]+)/.exec(line)?.[1];
    if (key !== undefined && !places.has(key)) places.set(key, { line: index + 1 });
  }
  return fromValue(
    () => parseTomlText(text, { integersAsBigInt: 'asNeeded', maxDepth: DEEPEST }),
    path,
    'TOML',
    places,
  );
}

function fromValue(
  read: () => unknown,
  path: string,
  format: string,
  places: ReadonlyMap<string, Place>,
): ConfigurationText {
  try {
    const value = plainValue(read(), leaf);
    if (isMapping(value)) return { data: value, problems: [], placeOf: (key) => places.get(key) };
    // An empty file, or one of comments, configures nothing.
    if (value === null || value === undefined) return { data: {}, problems: [], placeOf: () => undefined };
    return broken(path, format, 'it is not a mapping of keys to values', { line: 1 });
  } catch (error) {
    if (error instanceof TomlError)
      return broken(path, format, firstLine(error.message), { line: error.line, column: error.column });
    // An alias without its anchor, or aliases that stand for too much.
    if (error instanceof ReferenceError) return broken(path, format, error.message, { line: 1 });
    if (error instanceof NestedTooDeep || error instanceof RangeError)
      return broken(path, format, 'it nests too deep', { line: 1 });
    throw error;
  }
}

function leaf(value: unknown): unknown {
  if (value instanceof TomlDate) return new Date(value.getTime());
  if (typeof value === 'bigint') return Number(value);
  return value;
}

function firstLine(message: string): string {
  const [first = ''] = message.replace(/^Invalid TOML document: /, '').split('\n');
  return first;
}

function broken(path: string, format: string, reason: string, place: Place): ConfigurationText {
  const problem: Problem = {
    level: 'error',
    code: 'configuration-invalid',
    message: `The configuration of the generator must be valid ${format}, but here it is not: ${reason.trim().replace(/\.$/, '')}.`,
    hint: 'Correct it: without it, the addresses of the pages are not known.',
    path,
    ...place,
  };
  return { data: {}, problems: [problem], placeOf: () => undefined };
}
