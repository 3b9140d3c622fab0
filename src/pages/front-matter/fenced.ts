import matter from 'gray-matter';
import type { FencedBlock, FencedFormat } from './block.ts';
import { parseJson } from './json.ts';
import { parseToml } from './toml.ts';
import type { Duplicates, ParsedBlock } from './values.ts';
import { parseYaml } from './yaml.ts';

/** What a block says, and the text below it. */
export interface ReadBlock {
  readonly parsed: ParsedBlock;
  readonly body: string;
}

const EMPTY: ParsedBlock = { data: Object.create(null), places: new Map(), problems: [] };

/**
 * Lets gray-matter cut a block out of the text of its page, and choose the parser by its language: one of ours, for no other is
 * there. It is always given options: without them it keeps a cache in which broken YAML is an empty block the second time (https://github.com/jonschlinkert/gray-matter).
 */
export function readFenced(block: FencedBlock, duplicates: Duplicates): ReadBlock {
  const { text, close } = closedOnce(block);
  const { format, mark } = block;
  const file = matter(text, { language: format, delimiters: [mark, close], engines: ENGINES[duplicates] });
  const { parsed } = file.data as { parsed?: ParsedBlock };
  if (parsed) return { parsed, body: file.content };
  // No engine is asked about a block that seems to hold comments alone. A lone CR ends a comment, and that is not looked at there.
  const source = sourceOf(file.matter);
  return { parsed: source.trim() === '' ? EMPTY : PARSERS[format](source, duplicates), body: file.content };
}

/**
 * A text, and an end of its block that stands in it nowhere before. For gray-matter every line that begins like the end is the end, for
 * generators none is but the whole line: what stands between, such as `permissions`, would be text. Only where there is such a line, the
 * line end belongs to the end, and because gray-matter takes away one line end below the block, it is given one more.
 */
function closedOnce({ text, close, closeAt }: FencedBlock): { readonly text: string; readonly close: string } {
  if (text.indexOf(`\n${close}`) === closeAt) return { text, close };
  const closeEnd = closeAt + 1 + close.length;
  const lineEnd = /^\r?\n/.exec(text.slice(closeEnd, closeEnd + 2))?.[0] ?? '\n';
  const body = text.slice(closeEnd + lineEnd.length);
  return { text: `${text.slice(0, closeEnd)}${lineEnd}\n${body}`, close: close + lineEnd };
}

const PARSERS: Readonly<Record<FencedFormat, (source: string, duplicates: Duplicates) => ParsedBlock>> = {
  yaml: parseYaml,
  toml: parseToml,
  json: parseJson,
};

type Engine = (source: string) => object;

/** In place of all engines of gray-matter: parsers of ours for data, and for code nothing. */
function enginesFor(duplicates: Duplicates): Readonly<Record<string, Engine>> {
  const engineOf =
    (format: FencedFormat): Engine =>
    (source) => ({ parsed: PARSERS[format](sourceOf(source), duplicates) });
  return {
    yaml: engineOf('yaml'),
    toml: engineOf('toml'),
    json: engineOf('json'),
    javascript: refuse,
    coffee: refuse,
  };
}

const ENGINES = { refuse: enginesFor('refuse'), 'take-last': enginesFor('take-last') };

/** gray-matter hands over the rest of the first line as well, and half of the last line end. */
function sourceOf(matter: string): string {
  return matter.slice(matter.indexOf('\n') + 1).replace(/\r$/, '');
}

/** Stands where gray-matter has engines that we do not want, among them the one that evaluates JavaScript. */
function refuse(): never {
  throw new Error('Front matter is data and never runs.');
}
