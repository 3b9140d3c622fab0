/**
 * What YAML 1.2 wants of a text and its readers do not: Ruby's Psych, PyYAML, go-yaml and js-yaml take a quoted text, or a list or mapping in
 * brackets, that goes on at the margin, or behind a tab; a comment directly behind a closing quote; and js-yaml an entry of a list that is
 * missing between two commas. https://yaml.org/spec/1.2.2/#61-indentation-spaces says what is strict.
 */

/** A text with what was missing put in; lines stay lines, and nothing is put in before the value on its line. */
export interface Indented {
  readonly text: string;
  /** The lines that go on with a value, as they were written. */
  readonly lines: readonly string[];
  /** Whether a line within quotes ends with such a quote, escaped, so that `yaml` takes it for the end of the text. */
  readonly isMisread: boolean;
}

/** What may stand before a value in its line, one by one: a mark of a list or an explicit key, a tag or an anchor, a key. */
const TOKEN =
  /[ \t]*(?:([-?:])(?=[ \t\n]|$)|[&!][^\s,[\]{}]*(?=[ \t]|$)|((?:"[^"\n]*"|'[^'\n]*'|(?:[^\s"'[\]{}#&*!|>%@`,-]|-(?=\S))(?:[^\n:]|:(?=\S))*)[ \t]*:)(?=[ \t\n]|$))/y;
/** Before a mark of a list js-yaml passes over tabs. */
const TABS = / *\t[ \t]*(?=-[ \t])/y;
const SPACE = /[ \t]*/y;
const QUOTED = /"[^"\\]*(?:\\[\s\S][^"\\]*)*"|'[^']*(?:''[^']*)*'/y;
const BLOCK_SCALAR = /[|>][-+0-9]*[ \t]*(?:#[^\n]*)?(?=\n|$)/y;

/** Indents all lines with which a value in quotes or brackets goes on. Undefined where there is nothing to put in. */
export function indented(source: string): Indented | undefined {
  const scan = new Scan(source);
  for (let at = 0; at < source.length; ) at = scan.line(at);
  return scan.result();
}

class Scan {
  readonly #source: string;
  readonly #lines: string[] = [];
  #isMisread = false;
  #text = '';
  #copied = 0;

  constructor(source: string) {
    this.#source = source;
  }

  result(): Indented | undefined {
    if (this.#copied === 0) return undefined;
    const text = this.#text + this.#source.slice(this.#copied);
    return { text, lines: this.#lines, isMisread: this.#isMisread };
  }

  /** Reads the line that begins at an offset, with the value in it, and gives the offset of the next. */
  line(start: number): number {
    const tabs = lengthAt(TABS, this.#source, start);
    if (tabs > 0) this.#replace(start, tabs, this.#source.slice(start, start + tabs).replaceAll('\t', ''));
    let at = start;
    let column = 0;
    for (let token = matchAt(TOKEN, this.#source, at); token; token = matchAt(TOKEN, this.#source, at)) {
      if (token[1] ?? token[2]) column = at - start + token[0].search(/\S/);
      at += token[0].length;
    }
    at += lengthAt(SPACE, this.#source, at);
    const scalar = lengthAt(BLOCK_SCALAR, this.#source, at);
    if (scalar > 0) return this.#behindBlock(at + scalar, column);
    const first = this.#source[at] ?? '';
    if (first === '[' || first === '{') return this.#endOfLine(this.#brackets(at));
    return this.#endOfLine(first === '"' || first === "'" ? this.#quoted(at) : at);
  }

  #endOfLine(at: number): number {
    const end = this.#source.indexOf('\n', at);
    return end < 0 ? this.#source.length : end + 1;
  }

  #behindBlock(at: number, indent: number): number {
    let next = this.#endOfLine(at);
    while (next < this.#source.length) {
      const line = this.#source.slice(next, this.#endOfLine(next));
      if (line.trim() !== '' && (/^ */.exec(line)?.[0].length ?? 0) <= indent) return next;
      next += line.length;
    }
    return next;
  }

  /** Passes over a text in quotes. One that does not end is left as it is. */
  #quoted(at: number): number {
    const end = at + lengthAt(QUOTED, this.#source, at);
    if (end === at) return this.#source.length;
    let from = at + 1;
    for (let feed = this.#next(at, end); feed >= 0; feed = this.#next(feed + 1, end)) {
      const line = this.#source.slice(from, feed);
      from = feed + 1;
      this.#isMisread ||= line.trimEnd().endsWith(this.#source[at] ?? '');
      this.#goesOn(feed + 1);
    }
    if (this.#source[end] === '#') this.#put(end, ' ');
    return end;
  }

  #next(at: number, end: number): number {
    const feed = this.#source.indexOf('\n', at);
    return feed < end ? feed : -1;
  }

  /** Passes over a list or a mapping in brackets. */
  #brackets(start: number): number {
    let depth = 0;
    let last = '';
    for (let at = start; at < this.#source.length; at++) {
      const letter = this.#source[at] ?? '';
      const isQuote = (letter === '"' || letter === "'") && '[{,:?'.includes(last);
      if (letter === '\n') this.#goesOn(at + 1);
      else if (letter === '#' && /\s/.test(this.#source[at - 1] ?? '')) at = this.#endOfLine(at) - 2;
      else if (isQuote) at = this.#quoted(at) - 1;
      else if (letter === ',' && (last === ',' || last === '[')) this.#put(at, 'null');
      else if (letter === '[' || letter === '{') depth++;
      else if ((letter === ']' || letter === '}') && --depth === 0) return at + 1;
      if (/\S/.test(letter)) last = letter;
    }
    return this.#source.length;
  }

  /** A line goes on with a value. */
  #goesOn(at: number): void {
    const line = this.#source.slice(at, this.#endOfLine(at));
    if (line.trim() === '') return;
    this.#lines.push(line);
    this.#put(at, INDENT);
  }

  /** Puts a text in at an offset. */
  #put(at: number, text: string): void {
    this.#text += this.#source.slice(this.#copied, at) + text;
    this.#copied = at;
  }

  #replace(at: number, length: number, text: string): void {
    this.#put(at, text);
    this.#copied += length;
  }
}

/** More than the deepest mapping around the value may have. */
const INDENT = ' '.repeat(60);

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function lengthAt(pattern: RegExp, text: string, at: number): number {
  return matchAt(pattern, text, at)?.[0].length ?? 0;
}
