import { type Attributes, readHtml } from '../text/html-tokens.ts';
import { ALLOWED, STRIPPED, VOID } from './allowed-html.ts';
import { type BodyShape, WITHIN_WORDS } from './body-shape.ts';
import { CalloutPass } from './callout-pass.ts';
import { type HeadingRules, type HeadingText, namesFor } from './heading-ids.ts';
import { ID_MARK } from './headings.ts';
import { escapeText, escapeValue, openingTag, type ResolveAddress } from './opening-tag.ts';

/** Elements within elements. Readers of HTML end somewhere, and no text that people wrote comes near. */
const DEEPEST = 1000;

/** What one pass over the HTML of a body gives. */
export interface CleanHtml {
  readonly html: string;
  readonly headings: readonly string[];
  /** Their ids, those of headings without text among them. */
  readonly headingIds: readonly string[];
  /** The text of the first heading of level 1. */
  readonly title?: string | undefined;
  readonly anchors: readonly string[];
  readonly shape: BodyShape;
  readonly titleLength: number;
}

export interface PassOptions {
  readonly headings: HeadingRules;
  readonly resolve: ResolveAddress;
}

/** A heading, or the term of a definition, that is open: its id is known when it ends. */
interface OpenHeading {
  readonly name: string;
  /** Elements around it. */
  readonly depth: number;
  /** Index of its opening tag among the parts. */
  readonly part: number;
  /** Index of its id among the anchors. */
  readonly anchor: number;
  readonly id: string | undefined;
  readonly isFirst: boolean;
  text: string;
}

/**
 * Reads well-formed HTML once, as it streams by, and writes what may stay of it: addresses resolved, headings named. What comes out is what the chain of
 * `markdown.ts` makes of the same HTML; elements and attributes are those of `sanitise.ts`, and every text is escaped anew, so that
 * nothing depends on how the HTML was written.
 *
 * @throws RangeError for elements that nest a thousand deep
 */
export function passOver(html: string, options: PassOptions): CleanHtml {
  const pass = new HtmlPass(options);
  readHtml(html, () => pass);
  return pass.finish();
}

class HtmlPass {
  readonly #options: PassOptions;
  readonly #parts: string[] = [];
  readonly #headings: string[] = [];
  readonly #anchors: (string | undefined)[] = [];
  readonly #ended: (HeadingText & { readonly heading: OpenHeading })[] = [];
  readonly #terms: OpenHeading[] = [];
  readonly #shape: string[] = [];
  readonly #callouts: CalloutPass;
  /** Text since the last tag. */
  #text = '';
  /** Elements around that are stripped with all that they hold. */
  #stripped = 0;
  /** Elements around that stay. */
  #depth = 0;
  #open: OpenHeading | undefined;
  #term: OpenHeading | undefined;
  #hasBegun = false;
  #title: string | undefined;
  /** Number of parts up to the end of the title. */
  #titleEnd = 0;

  constructor(options: PassOptions) {
    this.#options = options;
    this.#callouts = new CalloutPass({
      parts: this.#parts,
      write: (text) => this.#write(text),
      separate: () => {
        this.#parts.push('</p>');
        this.#write('\n');
        this.#parts.push('<p>');
      },
    });
  }

  onText(text: string): void {
    if (this.#stripped === 0) this.#text += text;
  }

  onOpen(name: string, attributes: Attributes): void {
    if (STRIPPED.has(name)) this.#stripped++;
    if (!ALLOWED.has(name)) {
      if (this.#text === '') this.#callouts.passes();
      return;
    }
    if (this.#stripped > 0) {
      // Links that go are links of the page all the same, and told of where they lead nowhere.
      openingTag(name, attributes, this.#options.resolve);
      return;
    }
    this.#flush();
    if (!this.#callouts.opens(name, this.#depth)) return;
    const tag = openingTag(name, attributes, this.#options.resolve);
    if (!WITHIN_WORDS.has(name) && !this.#open) this.#shape.push(' ');
    if (isHeading(name)) this.#open ??= this.#headingOf(name, attributes.id);
    else if (name === 'dt' && this.#options.headings.terms) this.#term ??= this.#headingOf(name, attributes.id);
    else this.#noteAnchors(name, attributes);
    this.#parts.push(tag);
    if (!VOID.has(name)) this.#depth++;
    if (this.#depth > DEEPEST) throw new RangeError(`It nests more than ${DEEPEST} elements.`);
    this.#hasBegun = true;
  }

  onClose(name: string): void {
    if (STRIPPED.has(name)) {
      this.#stripped = Math.max(0, this.#stripped - 1);
      return;
    }
    if (this.#stripped > 0 || !ALLOWED.has(name) || VOID.has(name)) return;
    this.#depth--;
    if (this.#open?.depth === this.#depth) this.#endHeading(this.#open);
    else this.#flush(this.#depth + 1);
    if (this.#term?.depth === this.#depth) {
      this.#terms.push(this.#term);
      this.#term = undefined;
    }
    if (!this.#callouts.closes(this.#depth)) return;
    this.#parts.push(`</${name}>`);
    if (this.#titleEnd < 0) this.#titleEnd = this.#parts.length;
  }

  finish(): CleanHtml {
    this.#flush();
    const { ids, nameOf } = namesFor(this.#ended, this.#options.headings);
    for (const [at, { heading }] of this.#ended.entries()) this.#name(heading, ids[at]);
    for (const term of this.#terms) this.#name(term, nameOf(term.text.trim()) || undefined);
    return {
      html: this.#parts.join('').replace(/\n$/, ''),
      headings: this.#headings,
      headingIds: this.#ended.flatMap(({ heading }, at) => heading.id ?? ids[at] ?? []),
      title: this.#title,
      anchors: this.#anchors.filter((anchor) => anchor !== undefined),
      shape: { hasTitle: this.#title !== undefined, text: this.#shape.join('') },
      titleLength: this.#parts.slice(0, Math.max(0, this.#titleEnd)).join('').length,
    };
  }

  /** @param depth elements around the text */
  #flush(depth = this.#depth): void {
    if (this.#text === '') return;
    const text = this.#text;
    this.#text = '';
    this.#callouts.text(text, depth);
  }

  #write(text: string): void {
    if (this.#open) this.#open.text += text;
    else this.#shape.push(text);
    if (this.#term) this.#term.text += text;
    if (!this.#hasBegun && text.trim() !== '') this.#hasBegun = true;
    this.#parts.push(escapeText(text));
  }

  #headingOf(name: string, id: string | undefined): OpenHeading {
    const anchor = this.#anchors.push(id) - 1;
    const depth = this.#depth;
    return { name, depth, part: this.#parts.length, anchor, id, isFirst: !this.#hasBegun && depth === 0, text: '' };
  }

  #endHeading(heading: OpenHeading): void {
    this.#open = undefined;
    const isFootnotes = heading.id === 'footnote-label';
    const mark = this.#options.headings.marks && !isFootnotes ? ID_MARK.exec(this.#text) : null;
    if (mark) this.#text = this.#text.slice(0, mark.index);
    if (this.#text !== '') {
      heading.text += this.#text;
      this.#parts.push(escapeText(this.#text));
      this.#text = '';
    }
    const text = heading.text.replace(/\s+/g, ' ').trim();
    if (heading.name === 'h1' && text !== '') {
      this.#title ??= text;
      // Set to what it is when the tag is written.
      if (heading.isFirst) this.#titleEnd = -1;
    }
    if (isFootnotes) return;
    const { name, id } = heading;
    this.#ended.push({ heading, name, marked: mark?.[1], hasId: id !== undefined, text: heading.text });
    if (text !== '') this.#headings.push(text);
  }

  #name({ part, anchor, id }: OpenHeading, name: string | undefined): void {
    if (id !== undefined || name === undefined) return;
    this.#anchors[anchor] = name;
    this.#parts[part] = `${(this.#parts[part] ?? '').slice(0, -1)} id="${escapeValue(name)}">`;
  }

  #noteAnchors(element: string, { id, name }: Attributes): void {
    if (id !== undefined) this.#anchors.push(id);
    if (element === 'a' && name !== undefined) this.#anchors.push(name);
  }
}

function isHeading(name: string): boolean {
  return name.length === 2 && /^h[1-6]$/.test(name);
}
