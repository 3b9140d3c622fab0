import type { Problem } from '../../model/problem.ts';

export type FencedFormat = 'yaml' | 'toml' | 'json';
export type Format = FencedFormat | 'multimarkdown' | 'org';

interface Located {
  readonly format: Format;
  /** Line and column of the file at which the text to parse begins, from 1. */
  readonly line: number;
  readonly column: number;
  readonly bodyLine: number;
  /** Whether the block stands in a comment of HTML, the end of which is no text of the page. */
  readonly isCommented?: boolean;
}

/** A block between two marks, which gray-matter cuts out and hands to the parser of its language. */
export interface FencedBlock extends Located {
  readonly kind: 'fenced';
  readonly format: FencedFormat;
  /** The text of the page from the first mark on. */
  readonly text: string;
  readonly mark: string;
  /** The line that closes the block, as it is written. */
  readonly close: string;
  /** Offset of the line end before it. */
  readonly closeAt: number;
}

/** A block without marks, which gray-matter does not know. */
export interface BareBlock extends Located {
  readonly kind: 'bare';
  readonly format: Exclude<Format, 'yaml' | 'toml'>;
  readonly source: string;
  readonly body: string;
}

export type Block = FencedBlock | BareBlock;

export type FoundBlock =
  | { readonly kind: 'none' }
  | { readonly kind: 'block'; readonly block: Block }
  | { readonly kind: 'problem'; readonly problem: Problem };

const NONE: FoundBlock = { kind: 'none' };

interface Fence {
  readonly format: FencedFormat;
  readonly mark: string;
  readonly close: RegExp;
}

/**
 * The marks around a block, each alone on its line. YAML may also end with its own end of a document, as Jekyll has it.
 * gray-matter alone would end a block before any line that only begins like the mark (`----`, `---note`), and take a block without end
 * for all of the file: what stands below it in the block, such as `permissions`, would become text, or the text would be gone.
 */
const FENCES: readonly Fence[] = [
  { format: 'yaml', mark: '---', close: /\n(?:---|\.\.\.)[ \t]*(?=\r?(?:\n|$))/ },
  { format: 'toml', mark: '+++', close: /\n\+\+\+[ \t]*(?=\r?(?:\n|$))/ },
  { format: 'json', mark: ';;;', close: /\n;;;[ \t]*(?=\r?(?:\n|$))/ },
];

/** A JSON object, and not Liquid, a kramdown attribute or an expression of MDX, which begin with a brace as well. */
const JSON_OBJECT = /^\{\s*(?:"(?:[^"\\\r\n]|\\.)*"\s*:|\}[ \t]*(?:\r?\n|$))/;

const RULE_HINT = 'If the first line is meant as a horizontal rule, write `***`, or leave the second line empty.';

/** DataLanguages of data that may be named behind the mark `---`, by the format that they are. */
export type DataLanguages = ReadonlyMap<string, FencedFormat>;

const NO_LANGUAGES: DataLanguages = new Map();

/**
 * Finds the front matter of a page. The rules:
 *
 * - A first line `---`, `+++` or `;;;` opens a block; the next such line closes it. An open end is an error.
 * - But a first line `---` with an empty line below it and no closing line is a horizontal rule of Markdown.
 * - A word behind the mark (`---js`) names a language. None is ever run, and none is parsed but those that are given: an error.
 *   With a space before the word, and no closing line, it is text.
 * - A `{` as the very first character, followed by a key in quotes, opens JSON up to its closing brace, as Hugo has it
 *   (https://gohugo.io/content-management/front-matter/).
 */
export function findBlock(text: string, languages = NO_LANGUAGES): FoundBlock {
  if (JSON_OBJECT.test(text)) return jsonObject(text);
  const fence = FENCES.find(({ mark }) => text.startsWith(mark));
  if (!fence) return NONE;
  const [first = '', second = ''] = text.split(/\r?\n/, 2);
  const close = fence.close.exec(text);
  const rest = first.slice(fence.mark.length);
  const named = fence.format === 'yaml' ? languages.get(rest.trim()) : undefined;
  const format = rest.trim() === '' ? fence.format : named;
  if (!format) return ofLanguage(rest, close !== null);
  if (close) return { kind: 'block', block: fenced(text, { ...fence, format }, close) };
  return fence.format === 'yaml' && rest.trim() === '' && second.trim() === '' ? NONE : unclosed(fence.mark);
}

function fenced(text: string, { format, mark }: Fence, { 0: close, index }: RegExpExecArray): FencedBlock {
  return {
    kind: 'fenced',
    format,
    text,
    mark,
    close: close.slice(1),
    closeAt: index,
    line: 2,
    column: 1,
    bodyLine: lineAt(text, index) + 2,
  };
}

/** Number of the line in which an offset is, from 1. */
function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line++;
  return line;
}

function ofLanguage(rest: string, closed: boolean): FoundBlock {
  const language = /^([ \t]*)([A-Za-z][\w.+#/-]*)[ \t]*$/.exec(rest);
  if (!language || (language[1] !== '' && !closed)) return NONE;
  const problem: Problem = {
    level: 'error',
    code: 'front-matter-code',
    message: `Front matter must be data, but its first line names the language \`${language[2]}\`, and no front matter is ever run.`,
    hint: 'Write YAML below `---`, TOML below `+++`, or JSON below `;;;`, with nothing behind the mark.',
    line: 1,
    column: 4,
  };
  return { kind: 'problem', problem };
}

function unclosed(mark: string): FoundBlock {
  const problem: Problem = {
    level: 'error',
    code: 'front-matter-unclosed',
    message: `The front matter must end with a line \`${mark}\`, but there is none up to the end of the file.`,
    hint: mark === '---' ? RULE_HINT : `Add the line \`${mark}\` below the front matter.`,
    line: 1,
    column: 1,
  };
  return { kind: 'problem', problem };
}

function jsonObject(text: string): FoundBlock {
  const end = closingBrace(text);
  if (end === undefined) return unclosed('}');
  const source = text.slice(0, end + 1);
  // The line end behind the brace belongs to the block.
  const tail = /^[ \t]*(?:\r?\n|$)/.exec(text.slice(end + 1))?.[0] ?? '';
  const line = source.split('\n').length;
  const body = text.slice(end + 1 + tail.length);
  return {
    kind: 'block',
    block: {
      kind: 'bare',
      format: 'json',
      source,
      line: 1,
      column: 1,
      body,
      bodyLine: line + (tail.includes('\n') ? 1 : 0),
    },
  };
}

/** Offset of the brace that closes the first one; braces in strings do not count. */
function closingBrace(text: string): number | undefined {
  let depth = 0;
  for (const { 0: token, index } of text.matchAll(/"(?:[^"\\\r\n]|\\.)*"|[{}]/g)) {
    if (token === '{') depth++;
    else if (token === '}' && --depth === 0) return index;
  }
  return undefined;
}
