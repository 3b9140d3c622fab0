import { ALLOWED, STRIPPED } from '../markdown/allowed-html.ts';
import { WITHIN_WORDS } from '../markdown/body-shape.ts';
import { escapeText, escapeValue } from '../markdown/opening-tag.ts';
import { type Attributes, type HtmlHandler, readHtml } from '../text/html-tokens.ts';
import { hasTitle, isOfOtherPage } from './listed-pages.ts';
import { endedByClosing, endedByOpening, HAS_NO_END } from './open-elements.ts';
import type { Matcher, SeenElement, Selector } from './selectors.ts';

/** Where on a built page its text is. */
export interface ScanRules {
  /** Of the element that holds the text, the first that is there. */
  readonly main: readonly Selector[];
  /** Those among `main` of elements that hold the text only where they are the only ones, or have the heading of the page. */
  readonly guesses?: ReadonlySet<Selector>;
  /** Of what is no text. */
  readonly chrome: Matcher;
}

/** What a built page is, besides what its theme puts around the text. */
export interface ScannedPage {
  /** HTML of its main element, well-formed, without what is no text; undefined where it has none. */
  readonly main?: string | undefined;
  /** `<title>`. */
  readonly documentTitle: string;
  /** Texts of its headings of level 1, in the main element or before it. */
  readonly headings: readonly string[];
  /** The address that the page names for itself. */
  readonly canonical?: string | undefined;
  /** `<base href>`: what its links count from. */
  readonly base?: string | undefined;
}

/** Elements within elements: what nests deeper is no page of a generator. */
const DEEPEST = 1000;

/**
 * Reads a page as a site has it, once, and takes out its text.
 *
 * @throws RangeError for elements that nest a thousand deep
 */
export function scanPage(html: string, rules: ScanRules): ScannedPage {
  let scan: PageScan | undefined;
  readHtml(
    html,
    (stop) => {
      scan = new PageScan(rules, stop);
      return scan;
    },
    { hasRawText: true },
  );
  return scan?.finish() ?? { documentTitle: '', headings: [] };
}

interface OpenElement extends SeenElement {
  /** Whether its tag was written. */
  isWritten: boolean;
  isHidden: boolean;
  /** Which of the main elements it is. */
  mains: readonly number[];
}

const NONE: readonly number[] = [];

/** A part of what was written. */
interface Part {
  readonly from: number;
  readonly to?: number | undefined;
  /** Whether it is one of other pages in a list. */
  readonly isOfMany?: boolean;
}

class PageScan implements HtmlHandler {
  readonly #rules: ScanRules;
  readonly #stop: () => void;
  readonly #open: OpenElement[] = [];
  readonly #written: string[] = [];
  readonly #mains: (Part | undefined)[];
  /** Main elements, and elements that are no text, that are open. */
  #inMain = 0;
  #inHidden = 0;
  #documentTitle: string | undefined;
  readonly #headings: string[] = [];
  /** Element whose text says what the page is. */
  #isIn: 'title' | 'h1' | undefined;
  #canonical: string | undefined;
  #base: string | undefined;

  constructor(rules: ScanRules, stop: () => void) {
    this.#rules = rules;
    this.#stop = stop;
    this.#mains = rules.main.map(() => undefined);
  }

  onOpen(name: string, attributes: Attributes, isClosed: boolean): void {
    this.#end(endedByOpening(name, this.#open));
    this.#noteHead(name, attributes);
    const hasNoEnd = HAS_NO_END.has(name) || (isClosed && this.#isForeign(name));
    const element: OpenElement = { name, attributes, isWritten: false, isHidden: false, mains: NONE };
    this.#open.push(element);
    if (!hasNoEnd) element.mains = this.#mainsOf();
    if (this.#inMain > 0 && this.#inHidden === 0) {
      // What the settings name is text, whatever its class says.
      element.isHidden = element.mains.length > 0 ? STRIPPED.has(name) : this.#isNoText(name);
      element.isWritten = !element.isHidden;
    }
    for (const at of element.mains) this.#mains[at] = { from: this.#written.length };
    if (element.isWritten) this.#written.push(isApart(name) ? ' ' : tagOf(name, attributes));
    if (hasNoEnd) this.#open.pop();
    else if (element.isHidden) this.#inHidden++;
    if (this.#open.length > DEEPEST) throw new RangeError(`It nests more than ${DEEPEST} elements.`);
  }

  onClose(name: string): void {
    this.#end(endedByClosing(name, this.#open));
  }

  onText(text: string): void {
    if (this.#isIn === 'title') this.#documentTitle += text;
    else if (this.#isIn === 'h1') this.#headings.push((this.#headings.pop() ?? '') + text);
    if (this.#inMain > 0 && this.#inHidden === 0) this.#written.push(escapeText(text));
  }

  finish(): ScannedPage {
    this.#end(this.#open.length);
    const parts = this.#mains.filter((one) => one !== undefined);
    const part = parts.find(({ isOfMany }) => !isOfMany) ?? parts[0];
    return {
      main: part && this.#written.slice(part.from, part.to).join(''),
      documentTitle: folded(this.#documentTitle ?? ''),
      headings: this.#headings.map(folded),
      canonical: this.#canonical,
      base: this.#base,
    };
  }

  /** Ends so many of the innermost elements. */
  #end(count: number): void {
    for (let left = count; left > 0; left--) {
      const element = this.#open.pop();
      if (!element) return;
      if (element.isWritten) this.#written.push(isApart(element.name) ? ' ' : `</${element.name}>`);
      if (element.isHidden) this.#inHidden--;
      if (element.name === this.#isIn) this.#isIn = undefined;
      for (const at of element.mains) this.#endMain(at);
    }
  }

  #endMain(at: number): void {
    this.#inMain--;
    const from = this.#mains[at]?.from ?? 0;
    const isOfMany = this.#isGuess(at) && isOfOtherPage(this.#written.slice(from));
    this.#mains[at] = { from, to: this.#written.length, ...(isOfMany && { isOfMany }) };
    // The rest of the page holds nothing that is wanted.
    if (at === 0 && !this.#isGuess(at)) this.#stop();
  }

  /** Which main elements begin with the innermost element. */
  #mainsOf(): readonly number[] {
    const found = this.#rules.main.flatMap((_, at) => (this.#begins(at) ? [at] : []));
    this.#inMain += found.length;
    return found;
  }

  #begins(at: number): boolean {
    const known = this.#mains[at];
    // Within the first nothing of it begins anew, and more than a second tells nothing more.
    const isKnown = known && (known.to === undefined || known.isOfMany !== undefined || !this.#isGuess(at));
    if (isKnown || !this.#rules.main[at]?.matches(this.#open)) return false;
    if (!known) return true;
    this.#mains[at] = { ...known, isOfMany: !hasTitle(this.#written.slice(known.from, known.to)) };
    return false;
  }

  #isGuess(at: number): boolean {
    const selector = this.#rules.main[at];
    return selector !== undefined && (this.#rules.guesses?.has(selector) ?? false);
  }

  #isNoText(name: string): boolean {
    return STRIPPED.has(name) || name === 'noscript' || this.#rules.chrome(this.#open);
  }

  #isForeign(name: string): boolean {
    return name === 'svg' || this.#open.some((element) => element.name === 'svg' || element.name === 'math');
  }

  #noteHead(name: string, { rel, href }: Attributes): void {
    if (name === 'title' && this.#documentTitle === undefined) {
      this.#documentTitle = '';
      this.#isIn = name;
    }
    if (name === 'h1') {
      this.#headings.push('');
      this.#isIn = name;
    }
    if (name === 'base') this.#base ??= href;
    if (name === 'link' && rel?.toLowerCase() === 'canonical') this.#canonical ??= href;
  }
}

/** Elements that are taken off, but whose text is no part of the words beside them: labels, options, elements of components. */
function isApart(name: string): boolean {
  return !ALLOWED.has(name) && !WITHIN_WORDS.has(name) && !WITHIN_WORDS_OF_OLD.has(name);
}

const WITHIN_WORDS_OF_OLD: ReadonlySet<string> = new Set(['font', 'big', 'nobr', 'acronym', 'data']);

function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function tagOf(name: string, attributes: Attributes): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeValue(value)}"`);
  return `<${name}${written.join('')}>`;
}
