/** Of a line, so many characters are looked at. */
const LONGEST = 1_000;

/** A line at the head of a text. */
export class HeadLine {
  /** From 0, the first line of the text. */
  readonly number: number;
  /** Whether it belongs to a block of code, fenced or in `<pre>`. */
  readonly fenced: boolean;
  /** Whether it begins a comment, or begins within one. */
  readonly comment: boolean;
  readonly #written: string;
  #seen: string | undefined;

  constructor(written: string, number: number, { fenced, comment }: LineKind) {
    this.#written = written;
    this.number = number;
    this.fenced = fenced;
    this.comment = comment;
  }

  /** In compatible forms, without what cannot be seen; white space at its beginning is that of the text. */
  get text(): string {
    this.#seen ??= seen(this.#written.slice(0, LONGEST));
    return this.#seen;
  }

  /** As written. */
  get length(): number {
    return this.#written.length;
  }
}

function seen(line: string): string {
  return line
    .replaceAll(/[\p{Default_Ignorable_Code_Point}\p{Cf}]/gu, '')
    .normalize('NFKC')
    .slice(0, LONGEST)
    .replaceAll(/[\u2236\uFE13\uA789\u02D0]/g, ':')
    .replaceAll(/[\u2018-\u201F\u2032\u2033\u00AB\u00BB]/g, '"');
}

const LINE = /([^\n\r\v\f\u0085\u2028\u2029]*)(?:\r\n|[\n\r\v\f\u0085\u2028\u2029]|$)/g;

/** The lines of a text, by any kind of line end, from the first that is not blank. They are read as they are asked for. */
export class HeadText {
  readonly #found: Iterator<RegExpExecArray>;
  readonly #lines: HeadLine[] = [];
  readonly #blocks = new Blocks();
  #number = 0;

  constructor(text: string) {
    this.#found = text.matchAll(LINE);
  }

  /** The line so far below the first that is not blank; undefined below the last. */
  at(index: number): HeadLine | undefined {
    while (this.#lines.length <= index) {
      const line = this.#next();
      if (!line) return undefined;
      if (this.#lines.length > 0 || line.text.trim() !== '') this.#lines.push(line);
    }
    return this.#lines[index];
  }

  #next(): HeadLine | undefined {
    const { done, value } = this.#found.next();
    if (done || (value[0] === '' && value.index > 0)) return undefined;
    const written = value[1] ?? '';
    return new HeadLine(written, this.#number++, this.#blocks.kindOf(written.slice(0, LONGEST), written));
  }
}

interface LineKind {
  readonly fenced: boolean;
  readonly comment: boolean;
}

type Open =
  | { readonly kind: 'fence'; readonly mark: string }
  | { readonly kind: 'pre' }
  | { readonly kind: 'comment'; readonly ends: RegExp };

/** Comments that may go on over lines, by what opens one at the beginning of a line, and what ends it. */
const COMMENTS: readonly (readonly [opens: RegExp, ends: RegExp])[] = [
  [/^\s*<!--/, /--!?>/],
  [/^\s*\{\/\*/, /\*\/\s*\}/],
  [/^\s*\{%-?\s*comment\b/, /\{%-?\s*endcomment\b/],
];

/** Comments, or code, that are whole on a line: what is in them opens nothing. */
const WHOLE = /<!--.*?-->|(?<!`)(`+)(?!`).*?(?<!`)\1(?!`)/g;

/**
 * Which blocks are open, line by line, as CommonMark has them (https://spec.commonmark.org/0.31.2/#fenced-code-blocks): what is
 * in a comment opens no code, and what is in code opens no comment.
 */
class Blocks {
  #open: Open | undefined;

  /**
   * @param line its beginning
   * @param whole all of it
   */
  kindOf(line: string, whole: string): LineKind {
    const open = this.#open;
    if (open?.kind === 'comment') {
      const end = open.ends.exec(whole);
      if (end) this.#opened(whole.slice(end.index + end[0].length).slice(0, LONGEST));
      return { fenced: false, comment: true };
    }
    if (open) {
      const isEnd = open.kind === 'pre' ? /<\/pre\b/i.test(whole) : closesFence(line, open.mark);
      if (isEnd) this.#open = undefined;
      return { fenced: true, comment: false };
    }
    const mark = fenceOf(line, whole);
    if (mark !== undefined) this.#open = { kind: 'fence', mark };
    else this.#opened(line, whole);
    const now: Open | undefined = this.#open;
    return {
      fenced: now !== undefined && now.kind !== 'comment',
      comment: COMMENTS.some(([opens]) => opens.test(line)),
    };
  }

  /** What is open behind a line, or behind the end of a comment in it. */
  #opened(line: string, whole = line): void {
    this.#open = undefined;
    for (const [opens, ends] of COMMENTS) {
      const start = opens.exec(line);
      if (!start) continue;
      const rest = whole.slice(start[0].length);
      const end = ends.exec(rest);
      if (end) this.#opened(rest.slice(end.index + end[0].length).slice(0, LONGEST));
      else this.#open = { kind: 'comment', ends };
      return;
    }
    if (/<pre\b(?!.*<\/pre\b)/i.test(line.replaceAll(WHOLE, ''))) this.#open = { kind: 'pre' };
  }
}

/** The mark with which a line opens a block of code: with backticks, its info string can have none. */
function fenceOf(line: string, whole: string): string | undefined {
  const [, mark] = /^ {0,3}(`{3,}|~{3,})/.exec(line) ?? [];
  if (mark === undefined) return undefined;
  return mark.startsWith('`') && whole.trimStart().slice(mark.length).includes('`') ? undefined : mark;
}

function closesFence(line: string, mark: string): boolean {
  const [, closing] = /^ {0,3}(`{3,}|~{3,})[ \t]*$/.exec(line) ?? [];
  return closing?.startsWith(mark) === true;
}
