import type { Dialect } from '../dialect.ts';
import { EditedText, type StrippedText } from '../text/edited-text.ts';
import { linesOf, type TextLine } from '../text/lines.ts';

/*
 * What kramdown makes of HTML (https://kramdown.gettalong.org/syntax.html#html-blocks) and CommonMark does not: an element with
 * `markdown="1"` holds Markdown, and an element ends with its end tag, not with the next blank line.
 */

const ATTRIBUTES = String.raw`(?:\s+[\w:.@-]{1,60}(?:\s*=\s*(?:"[^"]{0,1000}"|'[^']{0,1000}'|[^\s"'<>]{1,1000}))?){0,20}\s*`;
/** An element that begins a line and holds Markdown. */
const WITH_MARKDOWN = new RegExp(
  String.raw`^ {0,3}<(?<tag>[a-z][\w-]{0,30})(?=[^>]{0,2000}\smarkdown\s*=\s*["']?(?<how>1|block|span)\b)${ATTRIBUTES}>(?<rest>.*)$`,
  'i',
);
/** Elements of one paragraph, whose Markdown is that of a sentence. */
const SPAN_LEVEL = /^(?:p|h[1-6]|dt|th|td|summary|address|figcaption)$/i;
/** Markdown that CommonMark would take for a part of the HTML above it. */
const BLOCK = /^ {0,3}(?:#{1,6}[ \t]|[-*+][ \t]|\d{1,9}[.)][ \t]|>|`{3}|~{3})/;
const TAGS = /<(?<close>\/)?(?<tag>[a-z][\w-]{0,30})(?=[\s/>])[^<>]{0,2000}>/gi;
const VOID = /^(?:area|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/i;

/** Sets blank lines where kramdown ends HTML or begins Markdown in it, so that other parsers see what it sees. */
export function openKramdownHtml(text: string, _dialect: Dialect = {}): StrippedText {
  if (!text.includes('<')) return { text, originalOffset: (offset) => offset };
  const reading = new HtmlReading(text);
  for (const line of linesOf(text)) reading.read(line);
  return reading.finish();
}

class HtmlReading {
  readonly #edited: EditedText;
  readonly #length: number;
  /** Elements with Markdown in them that are open: their tags, the innermost last. */
  readonly #open: string[] = [];
  /** Elements of HTML alone that are open. */
  #rawDepth = 0;
  /** Whether the line before ended an element. */
  #hasEnded = false;
  #done = 0;

  constructor(text: string) {
    this.#edited = new EditedText(text);
    this.#length = text.length;
  }

  read({ start, end, text: line, fenced }: TextLine): void {
    if (fenced) {
      this.#hasEnded = false;
      return;
    }
    const opening = this.#rawDepth > 0 ? undefined : WITH_MARKDOWN.exec(line)?.groups;
    if (opening) this.#takeElement(opening, { start, end, text: line });
    else if (this.#closes(line)) this.#close(start, line);
    else {
      if (this.#hasEnded && this.#rawDepth === 0 && BLOCK.test(line)) this.#put('\n', start);
      this.#hasEnded = this.#countTags(line);
    }
  }

  finish(): StrippedText {
    this.#edited.keep(this.#done, this.#length);
    return this.#edited.finish();
  }

  #takeElement(
    { tag = '', how = '', rest = '' }: Readonly<Record<string, string | undefined>>,
    { start, end, text: line }: Omit<TextLine, 'fenced'>,
  ): void {
    const inside = start + line.length - rest.length;
    const close = rest.toLowerCase().lastIndexOf(`</${tag.toLowerCase()}`);
    const isSpan = how === 'span' || (how === '1' && SPAN_LEVEL.test(tag));
    this.#hasEnded = false;
    if (isSpan && close >= 0) {
      this.#takeSentence(tag, { start, inside, close: inside + close, end });
      return;
    }
    this.#keepTo(inside);
    this.#put('\n\n', inside);
    if (close < 0) {
      this.#open.push(tag.toLowerCase());
      return;
    }
    this.#keepTo(inside + close);
    this.#put('\n\n', inside + close);
    this.#hasEnded = true;
  }

  /** One that is a paragraph or heading of HTML becomes one of Markdown. */
  #takeSentence(tag: string, at: { start: number; inside: number; close: number; end: number }): void {
    const level = /^h([1-6])$/i.exec(tag)?.[1];
    this.#keepTo(at.start);
    this.#put(level === undefined ? '\n' : `\n${'#'.repeat(Number(level))} `, at.start);
    this.#edited.keep(at.inside, at.close);
    this.#done = at.end;
    this.#put('\n', at.end);
  }

  #closes(line: string): boolean {
    const tag = this.#open.at(-1);
    return tag !== undefined && this.#rawDepth === 0 && new RegExp(`^\\s*</${tag}\\s*>`, 'i').test(line);
  }

  #close(start: number, line: string): void {
    this.#open.pop();
    this.#put('\n', start);
    this.#hasEnded = true;
    const rest = line.replace(/^\s*<\/[\w-]+\s*>/, '');
    if (rest.trim() === '') return;
    this.#keepTo(start + line.length - rest.length);
    this.#put('\n\n', start + line.length - rest.length);
  }

  /** Counts the elements of a line that begins with HTML; whether the line ends with the end of one. */
  #countTags(line: string): boolean {
    if (this.#rawDepth === 0 && !/^ {0,3}<[/a-z]/i.test(line)) return false;
    for (const { groups } of line.matchAll(TAGS)) {
      if (VOID.test(groups?.tag ?? '')) continue;
      this.#rawDepth = Math.max(0, this.#rawDepth + (groups?.close ? -1 : 1));
    }
    return this.#rawDepth === 0 && line.trimEnd().endsWith('>');
  }

  #keepTo(offset: number): void {
    this.#edited.keep(this.#done, offset);
    this.#done = offset;
  }

  #put(text: string, at: number): void {
    this.#keepTo(Math.max(at, this.#done));
    this.#edited.put(text, at);
  }
}
