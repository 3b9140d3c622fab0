import type { Place, Problem } from '../../model/problem.ts';
import type { GeneratorName } from '../../settings/settings.ts';
import { type BareBlock, type Block, type DataLanguages, type FoundBlock, findBlock } from './block.ts';
import { type ReadBlock, readFenced } from './fenced.ts';
import { findHugoBlock } from './hugo.ts';
import { parseJson } from './json.ts';
import { lostKey } from './lost-keys.ts';
import { findMkdocsBlock, parseMultimarkdown } from './multimarkdown.ts';
import { parseOrg } from './org.ts';
import { findPlainBlock } from './plain.ts';
import type { Duplicates, ParsedBlock } from './values.ts';

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

/** Parsers of blocks without marks. */
const BARE_PARSERS: Readonly<Record<BareBlock['format'], (source: string) => ParsedBlock>> = {
  json: parseJson,
  multimarkdown: parseMultimarkdown,
  org: parseOrg,
};

/**
 * Reads the block at the head of a page as data: `---` YAML 1.2, `+++` TOML, `;;;` or `{…}` JSON (`block.ts` says what counts
 * as a block). Code is never run. Problems have the line and column of the file; all that can be found are there.
 *
 * @param text with any kind of line end, without a byte order mark
 * @param path from the root of the repository, for the problems
 * @param duplicates what is made of a YAML key that is there twice; TOML and JSON never allow it
 */
export function parseFrontMatter(text: string, path: string, duplicates: Duplicates = 'refuse'): FrontMatterResult {
  return readBlock({ found: findBlock(text), text, path, duplicates });
}

/**
 * The languages of data that gray-matter itself knows, by which Docusaurus and VitePress read front matter
 * (https://github.com/jonschlinkert/gray-matter#optionslanguage).
 */
const LANGUAGES: DataLanguages = new Map([
  ['yaml', 'yaml'],
  ['yml', 'yaml'],
  ['json', 'json'],
]);

const findGrayBlock = (text: string) => findBlock(text, LANGUAGES);

/** Where the front matter of a page begins, for the generators that look further than at its first characters. */
const FINDERS: Readonly<Partial<Record<GeneratorName, (text: string) => FoundBlock>>> = {
  plain: findPlainBlock,
  hugo: findHugoBlock,
  mkdocs: findMkdocsBlock,
  docusaurus: findGrayBlock,
  vitepress: findGrayBlock,
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

function readBlock({ found, text: whole, path, duplicates }: ToRead): FrontMatterResult {
  if (found.kind === 'none') return { ok: true, frontMatter: without(whole), problems: [] };
  if (found.kind === 'problem') return { ok: false, problems: [{ ...found.problem, path }] };
  const { block } = found;
  const { parsed, body } = block.kind === 'fenced' ? readFenced(block, duplicates) : readBare(block);
  const { data, places, problems } = parsed;
  const placed = problems.map((problem) => ({ ...problem, ...inFile(block, problem), path }));
  if (!data) return { ok: false, problems: placed };
  const lost = block.kind === 'fenced' && block.format !== 'json' ? lostKey(block, data) : undefined;
  if (lost) return { ok: false, problems: [...placed, { ...lost, ...inFile(block, lost), path }] };
  const placeOf = (key: string) => {
    const place = places.get(key);
    return place && inFile(block, place);
  };
  const text = block.isCommented ? body.replace(/^-->/, '') : body;
  return {
    ok: true,
    frontMatter: { present: true, data, body: text, bodyLine: block.bodyLine, placeOf },
    problems: placed,
  };
}

function readBare({ format, source, body }: BareBlock): ReadBlock {
  return { parsed: BARE_PARSERS[format](source), body };
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
