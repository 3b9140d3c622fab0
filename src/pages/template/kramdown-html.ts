import { EditedText, type StrippedText } from '../text/edited-text.ts';
import { linesOf, type TextLine } from '../text/lines.ts';

/*
 * What kramdown makes of HTML (https://kramdown.gettalong.org/syntax.html#html-blocks) and CommonMark does not: an element with
 * `markdown="1"` holds Markdown, and an element ends with its end tag, not with the next blank line.
 */

const ATTRIBUTES = String.raw`(?:\s+[\w:.@-]{1,60}(?:\s*=\s*(?:"[^"]{0,1000}"|'[^']{0,1000}'|[^\s"'<>]{1,1000}))?){0,20}\s*`;
/** An element that begins a line and holds Markdown. */
const WITH_MARKDOWN = new RegExp(
  String.raw`^[ \t]{0,40}<(?<tag>[a-z][\w-]{0,30})(?=[^>]{0,2000}\smarkdown\s*=\s*["']?(?<how>1|block|span)\b)${ATTRIBUTES}>(?<rest>[^\n]*)$`,
  'i',
);
/** One that does where `parse_block_html` is on (https://kramdown.gettalong.org/options.html). */
const WITHOUT_ATTRIBUTE = new RegExp(
  String.raw`^[ \t]{0,40}<(?<tag>address|article|aside|blockquote|dd|details|div|fieldset|figure|footer|form|h[1-6]|header|li|main|nav|p|section)(?![\w-])(?![^>]{0,2000}\smarkdown\s*=)${ATTRIBUTES}>(?<rest>[^\n]*)$`,
  'i',
);
/** Elements within a sentence, in which all Markdown is read. */
const INLINE = /^(?:a|abbr|b|bdo|cite|code|del|dfn|em|i|ins|kbd|mark|q|s|small|span|strong|sub|sup|u|var)$/i;
/** A start tag that goes on in the next line. */
const BROKEN_TAG = /^ {0,3}<[a-z][\w-]{0,30}(?:\s[^<>]{0,2000})?$/i;
/** Elements of one paragraph, whose Markdown is that of a sentence. */
const SPAN_LEVEL = /^(?:p|h[1-6]|dt|th|td|summary|address|figcaption)$/i;
/** Markdown that CommonMark would take for a part of the HTML above it. */
const BLOCK = /^ {0,3}(?:#{1,6}[ \t]|[-*+][ \t]|\d{1,9}[.)][ \t]|>|`{3}|~{3})/;
const TAGS = /<(?<close>\/)?(?<tag>[a-z][\w-]{0,30})(?=[\s/>])[^<>]{0,2000}>/gi;
/** How much white space is looked over behind an element. */
const LOOK_AHEAD = 100;
const VOID = /^(?:area|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/i;

/**
 * Sets blank lines where kramdown ends HTML or begins Markdown in it, so that other parsers see what it sees.
 *
 * @param parsesAll whether HTML holds Markdown that does not say so (`parse_block_html`)
 */
export function openKramdownHtml(text: string, parsesAll = false): StrippedText {
  if (!text.includes('<')) return { text, originalOffset: (offset) => offset };
  const reading = new HtmlReading(text, parsesAll);
  for (const line of withWholeTags(linesOf(text))) reading.read(line);
  return reading.finish();
}

/** Lines, as many together as a tag at the beginning of one has; what looks like one and does not end is none. */
function* withWholeTags(lines: Iterable<TextLine>): Generator<TextLine> {
  let held: TextLine[] = [];
  for (const line of lines) {
    held.push(line);
    const text = held.map((one) => one.text).join('\n');
    const isBroken = !line.fenced && line.text.trim() !== '' && BROKEN_TAG.test(text);
    if (isBroken && held.length < MOST_LINES) continue;
    const [first = line] = held;
    if (!isBroken && !line.fenced && text.includes('>')) yield { ...first, end: line.end, text };
    else yield* held;
    held = [];
  }
  yield* held;
}

const MOST_LINES = 12;

/** An element with Markdown in it that is open. */
interface OpenElement {
  readonly tag: string;
  /** Elements of HTML alone that are open around it, up to the next one with Markdown. */
  readonly rawDepth: number;
}

class HtmlReading {
  readonly #edited: EditedText;
  readonly #length: number;
  readonly #parsesAll: boolean;
  /** The innermost last. */
  readonly #open: OpenElement[] = [];
  /** Elements of HTML alone that are open. */
  #rawDepth = 0;
  /** Whether the line before ended an element. */
  #hasEnded = false;
  /** Whether that is one with which a block begins. */
  #wasBlock = true;
  #done = 0;

  constructor(text: string, parsesAll: boolean) {
    this.#parsesAll = parsesAll;
    this.#edited = new EditedText(text);
    this.#length = text.length;
  }

  read({ start, end, text: line, fenced }: TextLine): void {
    if (fenced) {
      this.#hasEnded = false;
      return;
    }
    const opening = this.#openingIn(line);
    if (opening) this.#takeElement(opening, { start, end, text: line });
    else if (this.#closes(line)) this.#close(start, line);
    else {
      const isText = (this.#wasBlock && /^(?![ \t<]|$)/.test(line)) || BLOCK.test(line);
      if (this.#hasEnded && this.#rawDepth === 0 && isText) this.#put('\n', start);
      this.#hasEnded = this.#countTags(line, start);
    }
  }

  /** A line that begins an element with Markdown in it; where it stands in a block of code, it begins none. */
  #openingIn(line: string): Readonly<Record<string, string | undefined>> | undefined {
    if (this.#rawDepth === 0 && !/^ {0,3}</.test(line)) return undefined;
    const groups =
      WITH_MARKDOWN.exec(line)?.groups ?? (this.#parsesAll ? WITHOUT_ATTRIBUTE.exec(line)?.groups : undefined);
    const { tag = '', rest = '' } = groups ?? {};
    const isInline = INLINE.test(tag) && rest.toLowerCase().includes(`</${tag.toLowerCase()}`);
    return isInline ? undefined : groups;
  }

  finish(): StrippedText {
    this.#edited.keep(this.#done, this.#length);
    return this.#edited.finish();
  }

  #takeElement(
    { tag = '', how = '1', rest = '' }: Readonly<Record<string, string | undefined>>,
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
      this.#open.push({ tag: tag.toLowerCase(), rawDepth: this.#rawDepth });
      this.#rawDepth = 0;
      return;
    }
    this.#keepTo(inside + close);
    this.#put('\n\n', inside + close);
    this.#hasEnded = true;
    this.#wasBlock = true;
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
    const open = this.#open.at(-1);
    return open !== undefined && this.#rawDepth === 0 && new RegExp(`^\\s*</${open.tag}\\s*>`, 'i').test(line);
  }

  #close(start: number, line: string): void {
    this.#rawDepth = this.#open.pop()?.rawDepth ?? 0;
    this.#put('\n', start);
    // Indented, a line below a blank one would be code.
    this.#done = start + (line.length - line.trimStart().length);
    this.#hasEnded = true;
    this.#wasBlock = true;
    const rest = line.replace(/^\s*<\/[\w-]+\s*>/, '');
    if (rest.trim() === '') return;
    if (this.#rawDepth > 0 && rest.trimStart().startsWith('<')) {
      this.#hasEnded = this.#countTags(rest, start);
      return;
    }
    this.#keepTo(start + line.length - rest.length);
    this.#put('\n\n', start + line.length - rest.length);
  }

  /**
   * Counts the elements of a line that begins with HTML; whether the line ends with the end of one. What stands in the line behind an element
   * that is whole is Markdown.
   */
  #countTags(line: string, start: number): boolean {
    const { first } = /^ {0,3}<\/?(?<first>[a-z][\w-]{0,30})/i.exec(line)?.groups ?? {};
    if (this.#rawDepth === 0 && first === undefined) return false;
    this.#wasBlock = first === undefined || !INLINE.test(first);
    for (const { 0: whole, index, groups } of line.matchAll(TAGS)) {
      const { tag = '', close } = groups ?? {};
      if (VOID.test(tag)) continue;
      this.#rawDepth = Math.max(0, this.#rawDepth + (close ? -1 : 1));
      const end = index + whole.length;
      const isWhole = close !== undefined && this.#rawDepth === 0 && !INLINE.test(tag);
      if (isWhole && /^[ \t]*[^\s<]/.test(line.slice(end, end + LOOK_AHEAD))) {
        this.#put('\n\n', start + end);
        return false;
      }
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
