import { MARKER } from './callouts.ts';

/** What the pass over the HTML lets callouts do. */
export interface CalloutOutput {
  /** What was written, tag by tag and text by text. */
  readonly parts: string[];
  write(text: string): void;
  /** Ends the paragraph and begins another, in three parts. */
  separate(): void;
}

const PARTS_OF_SEPARATION = 3;

/**
 * Takes the markers of callouts out of HTML as it streams by, as `callouts.ts` takes them out of a tree: in the first paragraph of a quote,
 * and the rest of its line, where there is some, is a paragraph of its own.
 */
export class CalloutPass {
  readonly #output: CalloutOutput;
  #stage: 'none' | 'quote' | 'paragraph' | 'title' | 'body' = 'none';
  /** Elements around the text of the quote, or of its paragraph. */
  #depth = 0;
  /** Number of parts before the title or the body. */
  #start = 0;
  /** Whether title or body, whichever is being read, holds anything. */
  #hasText = false;
  #hasTitle = false;
  #dropsLineEnd = false;

  constructor(output: CalloutOutput) {
    this.#output = output;
  }

  /** @returns whether the tag is to be written */
  opens(name: string, depth: number): boolean {
    this.#dropsLineEnd = false;
    if (name === 'blockquote') {
      if (this.#stage === 'title' || this.#stage === 'body') return true;
      this.#stage = 'quote';
      this.#depth = depth + 1;
      return true;
    }
    if (this.#stage === 'none') return true;
    if (this.#stage === 'quote') {
      this.#stage = name === 'p' && depth === this.#depth ? 'paragraph' : 'none';
      this.#depth = depth + 1;
    } else if (this.#stage === 'paragraph') {
      this.#stage = 'none';
    } else if (this.#stage === 'title' && name === 'br' && depth === this.#depth) {
      this.#endTitle();
      this.#dropsLineEnd = true;
      return false;
    } else {
      this.#hasText = true;
    }
    return true;
  }

  /** An element that is taken off, behind the last tag. A marker within it is text. */
  passes(): void {
    if (this.#stage === 'paragraph') this.#stage = 'none';
  }

  text(text: string, depth: number): void {
    let rest = text;
    if (this.#dropsLineEnd) rest = rest.replace(/^\n/, '');
    this.#dropsLineEnd = false;
    if (this.#stage === 'quote' && rest.trim() !== '') this.#stage = 'none';
    if (this.#stage === 'paragraph') rest = this.#withoutMarker(rest);
    if (this.#stage === 'title' && depth === this.#depth) {
      const end = rest.indexOf('\n');
      if (end >= 0) {
        this.#write(rest.slice(0, end));
        this.#endTitle();
        rest = rest.slice(end + 1);
      }
    }
    this.#write(rest);
  }

  /**
   * @param depth elements around the one that is closed
   * @returns whether the tag is to be written
   */
  closes(depth: number): boolean {
    if (this.#stage === 'none' || depth >= this.#depth) return true;
    const { parts } = this.#output;
    const isEmpty = (this.#stage === 'title' || this.#stage === 'body') && !this.#hasText;
    this.#stage = 'none';
    if (!isEmpty) return true;
    // The last part is the tag of the paragraph, the last ones what separates it from the title.
    parts.length = this.#start - (this.#hasTitle ? PARTS_OF_SEPARATION : 1);
    this.#dropsLineEnd = !this.#hasTitle;
    return this.#hasTitle;
  }

  #withoutMarker(text: string): string {
    const marker = MARKER.exec(text);
    this.#stage = marker ? 'title' : 'none';
    if (!marker) return text;
    this.#begin();
    this.#hasTitle = false;
    return text.slice(marker[0].length);
  }

  #endTitle(): void {
    this.#stage = 'body';
    this.#hasTitle = this.#hasText;
    if (this.#hasTitle) this.#output.separate();
    else this.#output.parts.length = this.#start;
    this.#begin();
  }

  #begin(): void {
    this.#start = this.#output.parts.length;
    this.#hasText = false;
  }

  #write(text: string): void {
    if (text === '') return;
    if (text.trim() !== '') this.#hasText = true;
    this.#output.write(text);
  }
}
