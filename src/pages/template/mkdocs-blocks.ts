import { type Dialect, mayBeOn } from '../dialect.ts';
import type { StrippedText } from '../text/edited-text.ts';
import { EditedText } from '../text/edited-text.ts';
import { columnsOf, fenceEnd } from './code.ts';
import { charactersOf, type Opening, openingOf } from './mkdocs-lines.ts';

/** A block that is open: its lines stand so much further to the right than the block. */
interface Open {
  /** The line is no part of the block any more when it is indented by fewer columns; an element ends with its end tag. */
  readonly least: number;
  /** Columns that are taken away; undefined until the first line of an element tells. */
  shift: number | undefined;
  readonly tag?: string | undefined;
  /** The column at which its lines stand then: that of what an item of a list holds, where the block is in one. */
  readonly base: number;
  /** How many elements of that name are open in it. */
  depth: number;
  /** Whether the lines around the block belong to a list. */
  readonly inList: boolean;
}

/**
 * Takes the marks of blocks out of the text of a MkDocs page and their insides back to where the blocks begin. Titles stay, as
 * paragraphs; a block without one shows the name of its kind, which says nothing about the page.
 */
export function stripMkdocsBlocks(text: string, dialect: Dialect = {}): StrippedText {
  const reading = new Reading(text, dialect);
  while (reading.readLine());
  return reading.edited.finish();
}

/** Lines that readers do not see: a table of contents, what is left of a snippet, the meaning of an abbreviation. */
const UNSEEN = /^(?:\[TOC\]|-{1,9}8<-{1,9}(?:[ \t].*)?|\*\[[^\]]{1,200}\]:.*)$/;
const SNIPPETS = /^[ \t]*-{1,9}8<-{1,9}[ \t]*\r?$/gm;
/** Blocks within blocks: more of them no one writes, and each costs time on every line. */
const MOST_OPEN = 100;
const FENCE = /^[ \t>]*(?:(?:[-*+:]|\d{1,9}[.)])[ \t]+)?(`{3,}|~{3,})/;
const CLOSING_FENCE = /^[ \t>]*(?:`{3,}|~{3,})[ \t]*\r?$/;
const ITEM = /^(?:[-*+:]|\d{1,9}[.)])(?:[ \t]|$)/;

class Reading {
  readonly edited: EditedText;
  readonly #text: string;
  readonly #dialect: Dialect;
  readonly #open: Open[] = [];
  #at = 0;
  #inList = false;
  /** Whether options of a block between slashes may follow. */
  #inOptions = false;

  constructor(text: string, dialect: Dialect) {
    this.#text = text;
    this.#dialect = dialect;
    this.edited = new EditedText(text);
  }

  /** Writes one line anew, or a block of code; false at the end. */
  readLine(): boolean {
    const start = this.#at;
    if (start >= this.#text.length) return false;
    const line = this.#lineAt(start);
    const words = line.trim();
    this.#at = Math.min(this.#text.length, start + line.length + 1);
    if (words !== '') this.#close(line);
    const columns = columnsOf(line) - this.#shift() - (this.#open.at(-1)?.base ?? 0);
    const isCode = columns >= 4 && !this.#inList && !(words.startsWith('<') && this.#open.at(-1)?.tag !== undefined);
    if (this.#inOptions && columns >= 4 && words !== '') return this.#drop(start);
    this.#inOptions = false;
    const [fence, ticks = ''] = isCode ? [] : (FENCE.exec(line) ?? []);
    if (fence !== undefined && columns < 1) this.#inList = ITEM.test(words);
    if (fence !== undefined) return this.#keepFence(start, fenceEnd(this.#text, start + fence.length, ticks));
    if (columns < 1 && words !== '') this.#inList = ITEM.test(words);
    else if (columns < 4 && ITEM.test(words)) this.#inList = true;
    if (isCode || words === '') return this.#keep(start, line);
    if (UNSEEN.test(words) && (!words.startsWith('*') || mayBeOn(this.#dialect, 'abbr')))
      return this.#takeUnseen(start, words);
    const opening = this.#open.length < MOST_OPEN ? openingOf(line, this.#dialect) : undefined;
    return opening ? this.#take(opening, start, line) : this.#keepText(start, line);
  }

  #lineAt(start: number): string {
    const feed = this.#text.indexOf('\n', start);
    return this.#text.slice(start, feed < 0 ? this.#text.length : feed);
  }

  /** Columns that all open blocks together take from a line. */
  #shift(): number {
    return this.#open.reduce((sum, { shift }) => sum + (shift ?? 0), 0);
  }

  /** Ends the blocks that a line with words is no part of, and lets the first line of an element tell how far it is indented. */
  #close(line: string): void {
    const columns = columnsOf(line);
    const over = this.#open.findIndex(({ least }) => columns < least);
    if (over >= 0) {
      this.#inList = this.#open[over]?.inList ?? false;
      this.#open.length = over;
    }
    const last = this.#open.at(-1);
    if (last?.shift === undefined && last) last.shift = Math.max(0, columns - this.#shift());
  }

  #drop(start: number): true {
    this.edited.put('\n', start);
    return true;
  }

  #keep(start: number, line: string): true {
    this.edited.keep(start + charactersOf(line, this.#shift()), this.#at);
    return true;
  }

  /**
   * A fence that does not end within the block in which it stands is none, but text
   * (https://facelessuser.github.io/pymdown-extensions/extensions/superfences/).
   */
  #keepFence(start: number, end: number): true {
    const { least = 0 } = this.#open.at(-1) ?? {};
    let at = this.#at;
    let last = '';
    while (at < end) {
      last = this.#lineAt(at);
      if (last.trim() !== '' && columnsOf(last) < least) break;
      at += last.length + 1;
    }
    return at >= end && CLOSING_FENCE.test(last) ? this.#keepCode(start, end) : this.#keepMarks(start);
  }

  #keepMarks(start: number): true {
    const line = this.#lineAt(start);
    const mark = start + line.search(/`{3}|~{3}/);
    this.edited.keep(start + charactersOf(line, this.#shift()), mark);
    this.edited.put('\\', mark);
    this.edited.keep(mark, this.#at);
    return true;
  }

  #keepCode(start: number, end: number): true {
    this.#at = start;
    while (this.#at < Math.max(end, start + 1)) {
      const from = this.#at;
      const line = this.#lineAt(from);
      this.#at = Math.min(this.#text.length, from + line.length + 1);
      this.#keep(from, line);
    }
    return true;
  }

  /** Keeps a line of text. An end tag of an element with Markdown inside has lines of its own, so that what follows is Markdown again. */
  #keepText(start: number, line: string): true {
    const last = this.#open.at(-1);
    const tag = last?.tag;
    if (!last || tag === undefined) return this.#keep(start, line);
    last.depth += tagsIn(line, `<${tag}`) - tagsIn(line, `</${tag}`);
    const words = line.trim();
    const from = words.startsWith('<') && !this.#inList ? start + line.indexOf(words) : undefined;
    if (last.depth <= 0) {
      this.#open.pop();
      this.#inList = last.inList;
      this.edited.put('\n', start);
    }
    if (from === undefined) this.#keep(start, line);
    else this.edited.keep(from, this.#at);
    if (last.depth <= 0) this.edited.put('\n', this.#at);
    return true;
  }

  #takeUnseen(start: number, words: string): true {
    if (/^-+8<-+$/.test(words)) {
      SNIPPETS.lastIndex = this.#at;
      // Between two such lines stand names of files.
      const close = SNIPPETS.exec(this.#text);
      if (close) this.#at = Math.min(this.#text.length, close.index + close[0].length + 1);
    }
    return this.#drop(start);
  }

  #take(opening: Opening, start: number, line: string): true {
    if (opening.kind === 'element') return this.#takeElement(opening, start, line);
    if (opening.kind === 'slashes') {
      this.#inOptions = opening.opens;
      this.#putTitle(line.slice(charactersOf(line, this.#shift()), charactersOf(line, 1_000)), opening.title, start);
      return true;
    }
    const { prefix, type, title } = opening;
    const own = prefix.slice(charactersOf(prefix, this.#shift()));
    // An item of a list needs words of its own to stay one.
    this.#putTitle(own, title === '' ? wordFor(own, type) : title, start);
    const isItem = ITEM.test(prefix.trim());
    const column = columnsOf(prefix.replaceAll(/[^\t]/g, ' '));
    const base = isItem || !this.#inList ? 0 : column - this.#shift();
    this.#open.push({ least: column + (isItem ? 1 : 4), shift: 4, depth: 0, inList: this.#inList, base });
    this.#inList = false;
    return true;
  }

  /** Blank lines keep what stands before, the title and the inside apart. */
  #putTitle(indent: string, title: string, at: number): void {
    const blank = indent.replaceAll(/[^ \t>]/g, ' ').trimEnd();
    // What is defined stands right above.
    const above = indent.includes(':') ? '' : `${blank}\n`;
    this.edited.put(title === '' ? `${blank}\n` : `${above}${indent}${title}\n${blank}\n`, at);
  }

  /** A blank line behind the start tag makes what follows Markdown. */
  #takeElement({ tag, start: startTag, rest }: Opening & { kind: 'element' }, start: number, line: string): true {
    const from = start + (this.#inList ? charactersOf(line, this.#shift()) : line.indexOf('<'));
    const inside = start + line.indexOf('<') + startTag.length;
    const close = rest.toLowerCase().lastIndexOf(`</${tag}`);
    if (close >= 0 && INLINE.test(tag)) return this.#keep(start, line);
    this.edited.keep(from, inside);
    this.edited.put('\n\n', inside);
    if (close >= 0) {
      this.edited.keep(inside, inside + close);
      this.edited.put('\n\n', inside + close);
      this.edited.keep(inside + close, this.#at);
      this.edited.put('\n', this.#at);
      return true;
    }
    if (rest.trim() !== '') this.edited.keep(inside, this.#at);
    this.#open.push({ least: 0, shift: undefined, tag, depth: 1, inList: this.#inList, base: 0 });
    return true;
  }
}

function wordFor(prefix: string, type: string): string {
  if (prefix.includes(':')) return '&nbsp;';
  return ITEM.test(prefix.replace(/^[ \t>]+/, '')) ? type : '';
}

const INLINE = /^(?:a|abbr|b|code|del|em|i|ins|kbd|mark|s|small|span|strong|sub|sup|u)$/;

function tagsIn(line: string, tag: string): number {
  return line.toLowerCase().split(new RegExp(`${tag}(?![\\w-])`)).length - 1;
}
