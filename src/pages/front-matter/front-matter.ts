import matter from 'gray-matter';
import type { Place, Problem } from '../../model/problem.ts';
import type { GeneratorName } from '../../settings/settings.ts';
import { type Block, type Format, type FoundBlock, findBlock } from './block.ts';
import { findHugoBlock } from './hugo.ts';
import { parseJson } from './json.ts';
import { findMkdocsBlock, parseMultimarkdown } from './multimarkdown.ts';
import { parseOrg } from './org.ts';
import { parseToml } from './toml.ts';
import type { Duplicates, ParsedBlock } from './values.ts';
import { parseYaml } from './yaml.ts';

/** The block at a page's head, parsed as data; it never runs code. */
export interface FrontMatter {
  /** Whether the file has a block at all (Jekyll: without one it is a static file). */
  readonly present: boolean;
  /**
   * Strings, finite and other numbers, booleans, null, arrays, mappings without a prototype, and a `Date` for an unquoted
   * date or time of YAML and TOML.
   */
  readonly data: Readonly<Record<string, unknown>>;
  /** The text after the block. */
  readonly body: string;
  /** Line of the file on which the body begins, from 1. */
  readonly bodyLine: number;
  /** Where a top-level key stands in the file. */
  placeOf(key: string): Place | undefined;
}

export type FrontMatterResult =
  | { readonly ok: true; readonly frontMatter: FrontMatter; readonly problems: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const PARSERS: Readonly<Record<Format, (source: string, duplicates: Duplicates) => ParsedBlock>> = {
  yaml: parseYaml,
  toml: parseToml,
  json: parseJson,
  multimarkdown: parseMultimarkdown,
  org: parseOrg,
};

/** Ends the block in what gray-matter is given. No text holds it, because a file with a NUL character is not text. */
const END = '\0end of front matter';

/**
 * Reads the block at the head of a page as data: `---` YAML 1.2, `+++` TOML, `;;;` or `{…}` JSON (`front-matter-block.ts` says
 * what counts as a block). Code is never run. Problems have the line and column of the file; all that can be found are there.
 *
 * @param text with any kind of line end, without a byte order mark
 * @param path from the root of the repository, for the problems
 * @param duplicates what is made of a YAML key that is there twice; TOML and JSON never allow it
 */
export function parseFrontMatter(text: string, path: string, duplicates: Duplicates = 'refuse'): FrontMatterResult {
  return readBlock({ found: findBlock(text), text, path, duplicates });
}

/** Where the front matter of a page begins, for the generators that look further than at its first characters. */
const FINDERS: Readonly<Partial<Record<GeneratorName, (text: string) => FoundBlock>>> = {
  hugo: findHugoBlock,
  mkdocs: findMkdocsBlock,
};

/**
 * Generators whose YAML reader takes the last value of a key that is there twice: Ruby's Psych under Jekyll, PyYAML under MkDocs.
 * The readers of the others refuse such a page, and so do we.
 */
const TAKE_LAST: ReadonlySet<GeneratorName> = new Set(['jekyll', 'mkdocs']);

/** Reads the block at the head of a page as `parseFrontMatter` does, but finds it, and takes keys that are there twice, as a generator does. */
export function generatorFrontMatter(text: string, path: string, generator: GeneratorName): FrontMatterResult {
  const found = (FINDERS[generator] ?? findBlock)(text);
  return readBlock({ found, text, path, duplicates: TAKE_LAST.has(generator) ? 'take-last' : 'refuse' });
}

interface ToRead {
  readonly found: FoundBlock;
  readonly text: string;
  readonly path: string;
  readonly duplicates: Duplicates;
}

function readBlock({ found, text, path, duplicates }: ToRead): FrontMatterResult {
  if (found.kind === 'none') return { ok: true, frontMatter: without(text), problems: [] };
  if (found.kind === 'problem') return { ok: false, problems: [{ ...found.problem, path }] };
  const { block } = found;
  const { data, places, problems } = drive(block, duplicates);
  const placed = problems.map((problem) => ({ ...problem, ...inFile(block, problem), path }));
  if (!data) return { ok: false, problems: placed };
  const placeOf = (key: string) => {
    const place = places.get(key);
    return place && inFile(block, place);
  };
  const { body, bodyLine } = block;
  return { ok: true, frontMatter: { present: true, data, body, bodyLine, placeOf }, problems: placed };
}

/**
 * Lets gray-matter parse a block with parsers of ours in place of all of its own. It is always given options: without them
 * it keeps a cache in which broken YAML is an empty block the second time (https://github.com/jonschlinkert/gray-matter).
 */
function drive(block: Block, duplicates: Duplicates): ParsedBlock {
  let parsed: ParsedBlock = { data: Object.create(null), places: new Map(), problems: [] };
  const engine = (source: string): object => {
    // gray-matter hands over the end of the opening line as well.
    parsed = PARSERS[block.format](source.slice(1), duplicates);
    return {};
  };
  matter(`---\n${block.source}\n${END}`, {
    language: 'data',
    delimiters: ['---', END],
    engines: { data: engine, yaml: refuse, json: refuse, javascript: refuse, coffee: refuse },
  });
  return parsed;
}

/** Stands where gray-matter has engines that we do not want, among them the one that evaluates JavaScript. */
function refuse(): never {
  throw new Error('Front matter is data and never runs.');
}

function without(text: string): FrontMatter {
  return { present: false, data: Object.create(null), body: text, bodyLine: 1, placeOf: () => undefined };
}

/** A place of the block's source as a place of the file. */
function inFile({ line, column }: Block, place: Partial<Place>): Place {
  if (place.line === undefined) return { line };
  const isFirst = place.line === 1;
  return { line: line + place.line - 1, column: place.column && (isFirst ? column + place.column - 1 : place.column) };
}
