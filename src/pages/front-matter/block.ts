import type { Problem } from '../../model/problem.ts';

export type Format = 'yaml' | 'toml' | 'json' | 'multimarkdown' | 'org';

/** A block of front matter, cut out of its file. */
export interface Block {
  readonly format: Format;
  /** The text to parse. */
  readonly source: string;
  /** Line and column of the file at which it begins, from 1. */
  readonly line: number;
  readonly column: number;
  readonly body: string;
  readonly bodyLine: number;
}

export type FoundBlock =
  | { readonly kind: 'none' }
  | { readonly kind: 'block'; readonly block: Block }
  | { readonly kind: 'problem'; readonly problem: Problem };

const NONE: FoundBlock = { kind: 'none' };

/** The marks around a block, each alone on its line. YAML may also end with its own end of a document, as Jekyll has it. */
const FENCES: readonly { readonly format: Format; readonly mark: string; readonly close: RegExp }[] = [
  { format: 'yaml', mark: '---', close: /^(?:---|\.\.\.)[ \t]*$/ },
  { format: 'toml', mark: '+++', close: /^\+\+\+[ \t]*$/ },
  { format: 'json', mark: ';;;', close: /^;;;[ \t]*$/ },
];

/** A JSON object, and not Liquid, a kramdown attribute or an expression of MDX, which begin with a brace as well. */
const JSON_OBJECT = /^\{\s*(?:"(?:[^"\\\r\n]|\\.)*"\s*:|\}[ \t]*(?:\r?\n|$))/;

const RULE_HINT = 'If the first line is meant as a horizontal rule, write `***`, or leave the second line empty.';

/**
 * Cuts off the front matter of a page. The rules:
 *
 * - A first line `---`, `+++` or `;;;` opens a block; the next such line closes it. An open end is an error.
 * - But a first line `---` with an empty line below it and no closing line is a horizontal rule of Markdown.
 * - A word behind the mark (`---js`) names a language. None is ever run or parsed: an error.
 *   With a space before the word, and no closing line, it is text.
 * - A `{` as the very first character, followed by a key in quotes, opens JSON up to its closing brace, as Hugo has it
 *   (https://gohugo.io/content-management/front-matter/).
 */
export function findBlock(text: string): FoundBlock {
  if (JSON_OBJECT.test(text)) return jsonObject(text);
  const first = /^[^\r\n]*/.exec(text)?.[0] ?? '';
  const fence = FENCES.find(({ mark }) => first.startsWith(mark));
  if (!fence) return NONE;
  const lines = text.split('\n').map((line) => line.replace(/\r$/, ''));
  const close = lines.findIndex((line, index) => index > 0 && fence.close.test(line));
  const rest = first.slice(fence.mark.length);
  if (rest.trim() !== '') return named(rest, close > 0);
  if (close > 0) return { kind: 'block', block: cut(text, fence.format, close) };
  return fence.format === 'yaml' && (lines[1] ?? '').trim() === '' ? NONE : unclosed(fence.mark);
}

function cut(text: string, format: Format, close: number): Block {
  const start = lineStart(text, 1);
  const end = lineStart(text, close);
  return {
    format,
    source: text.slice(start, end).replace(/\r?\n$/, ''),
    line: 2,
    column: 1,
    body: text.slice(lineStart(text, close + 1)),
    bodyLine: close + 2,
  };
}

/** Offset at which a line begins, counted from 0. */
function lineStart(text: string, line: number): number {
  let offset = 0;
  for (let passed = 0; passed < line; passed++) {
    const feed = text.indexOf('\n', offset);
    if (feed < 0) return text.length;
    offset = feed + 1;
  }
  return offset;
}

function named(rest: string, closed: boolean): FoundBlock {
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
    block: { format: 'json', source, line: 1, column: 1, body, bodyLine: line + (tail.includes('\n') ? 1 : 0) },
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
