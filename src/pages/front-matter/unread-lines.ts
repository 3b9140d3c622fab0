import { type HoldingKey, holdingKey } from './disguised-key.ts';
import type { HeadLine, HeadText } from './head-text.ts';

/** A block that may be front matter is read as far as this, in characters. */
export const LONGEST_BLOCK = 64 * 1024;

/** A comment before something, or the beginning of one. */
const COMMENT =
  /^\s*(?:<!--.*?(?:-->|$|(?=[ \t]?[\w"']{1,40}[ \t]?:))|\{\/\*.*?\*\/\}|\{#.*?#\}|\{%-?\s*comment.*?%\}|\/\*.*?\*\/)/;

/**
 * The key with which a line begins at the margin: `permissions: legal`, `"permissions" = …`, `<!-- permissions: …`. Undefined for
 * lists, headings, links and words that stand out, which are text.
 */
export function marginKey({ text, comment }: HeadLine): string | undefined {
  if (/^(?: {4}| {0,3}\t)/.test(text)) return undefined;
  return keyOf(withoutComment(text, comment));
}

/** What of a line is before or behind comments, of which one may have begun above. */
function withoutComment(text: string, isWithin: boolean): string {
  const behind = isWithin && !COMMENT.test(text) ? text.replace(/^.*?--!?>/, '') : text;
  return behind.replace(COMMENT, '').trimStart();
}

function keyOf(text: string): string | undefined {
  const plain = text.replace(/^(?:[?]\s+|[!&][\w!:./-]*\s+)+/, '');
  const key = /^([^:=\n*[\]()<>|#`]{1,100}?)\s*(?:\.?[:=]|$)/.exec(plain)?.[1];
  if (key === undefined || /^[-+]\s/.test(key)) return undefined;
  return /[:=]/.test(plain) || /^[?]\s/.test(text) ? key : undefined;
}

/** A key at the margin by which a page was to be kept back, its value being one that does so: `draft: true`, `published = no`. */
export function marginHold(line: HeadLine): string | undefined {
  const key = marginKey(line);
  const held = key === undefined ? undefined : holdingKey(key);
  if (key === undefined || held === undefined) return undefined;
  const value = line.text.slice(line.text.indexOf(key) + key.length).replace(/^["']?\s*\.?[:=]+\s*/, '');
  return HOLDS[held].test(value) ? key : undefined;
}

const YES = /^["']?(?:true|yes|on|y|t|1)\b["']?\s*(?:[,;}#<-].*)?$/i;
const NO = /^["']?(?:false|no|off|n|f|0)\b["']?\s*(?:[,;}#<-].*)?$/i;

const HOLDS: Readonly<Record<HoldingKey, RegExp>> = {
  draft: YES,
  unlisted: YES,
  published: NO,
  coveo: /^(?:$|\{|["']?(?:false|no|off)\b)/i,
};

/** Whether a line is a mark, or may be meant as one. */
export function isMark({ text }: HeadLine): boolean {
  return MARK_LINE.test(text.replace(COMMENT, '').trim());
}

/** Three dashes or so, and the other marks; a long dash alone is what a word processor makes of them. */
const MARK = /(?:[-\p{Pd}\u2212\u2500\u2501\u00AD\u2026.]{2,}|[\u2014\u2015\u2E3A\u2E3B]|\+{2,}|;{2,}|[=*_%]{3,})/u;
/** A mark at the end of a line, whatever is before it, and what may stand behind it. */
const MARK_LINE = new RegExp(`^(?:.*?[^|])??${MARK.source}(?:\\s+[^|]*|#[^|]*|-->|\\w+)?$`, 'u');

/** What may be a block of front matter. */
export interface PossibleBlock {
  readonly keys: readonly string[];
  /** Whether it goes on beyond what was looked at. */
  readonly isCut: boolean;
}

const NO_BLOCK: PossibleBlock = { keys: [], isCut: false };

/**
 * Keys of what may be a block of front matter that begins with a line: below a mark as far as the lines look like data, or in braces.
 * None where the line begins no block.
 */
export function blockAt(head: HeadText, index: number): PossibleBlock {
  const first = head.at(index);
  if (!first) return NO_BLOCK;
  const text = first.text.replace(COMMENT, '').trim();
  const object = objectIn(text, head.at(index + 1));
  if (object !== undefined) return objectAt(object, head, index);
  return MARK_LINE.test(text) ? belowMark(text, head, index) : NO_BLOCK;
}

function belowMark(mark: string, head: HeadText, index: number): PossibleBlock {
  const keys: string[] = [];
  const beside = keyOf(mark.replace(MARK, '').trimStart());
  if (beside !== undefined) keys.push(beside);
  const below = new Below(head, index);
  for (let line = below.next(); line; line = below.next()) {
    const data = line.text.trim();
    if (line.fenced || isClosing(data)) break;
    if (data === '' || /^[#\]}]/.test(data)) continue;
    const key = keyOf(data);
    if (key !== undefined) keys.push(key);
    else if (!/^(?:\s|[-[{]|["'])/.test(line.text)) break;
  }
  return { keys, isCut: below.isCut };
}

/** The lines below one, up to the limit. */
class Below {
  isCut = false;
  readonly #head: HeadText;
  #index: number;
  #length = 0;

  constructor(head: HeadText, index: number) {
    this.#head = head;
    this.#index = index;
  }

  next(): HeadLine | undefined {
    const line = this.#head.at(++this.#index);
    this.#length += 1 + (line?.length ?? 0);
    this.isCut = line !== undefined && this.#length > LONGEST_BLOCK;
    return this.isCut ? undefined : line;
  }
}

const CLOSING = new RegExp(`^${MARK.source}$`, 'u');

function isClosing(text: string): boolean {
  return CLOSING.test(text);
}

/** `{title: …`, `{"title": …`, and not Liquid, a shortcode or an attribute. */
const OBJECT = /^\{\s*["']?[\w$][\w$.-]*["']?\s*[:=]/;

/** The same with keys in quotes, as JSON has it, anywhere in a line: but not what a component or a program is given. */
const JSON_OBJECT = /(?<![=(]\s*\{?)\{\s*(?:"[^"]{1,60}"|'[^']{1,60}')\s*:/;
/** The key may be on the next line. */
const OPEN = /(?<![=(]\s*\{?\s*)\{$/;
const QUOTED = /^\s*(?:"[^"]{1,60}"|'[^']{1,60}')\s*:/;

/** What of a line, outside of code, begins an object; undefined where nothing does. */
function objectIn(line: string, next: HeadLine | undefined): string | undefined {
  const text = line.replaceAll(/`[^`]*`/g, '');
  if (OBJECT.test(text) || text === '{') return text;
  const json = JSON_OBJECT.exec(text) ?? (next && QUOTED.test(next.text) ? OPEN.exec(text) : null);
  return json ? text.slice(json.index) : undefined;
}

function objectAt(begins: string, head: HeadText, index: number): PossibleBlock {
  const keys: string[] = [];
  const below = new Below(head, index);
  let depth = 0;
  for (let text: string | undefined = begins; text !== undefined; text = below.next()?.text) {
    for (const { 0: token, 1: key } of text.matchAll(/([\p{L}\p{M}\p{N}_$.-]+)["']?\s*[:=]|[{}]/gu)) {
      if (key !== undefined) keys.push(key);
      else depth += token === '{' ? 1 : -1;
      if (depth <= 0 && key === undefined) return { keys, isCut: false };
    }
  }
  return { keys, isCut: below.isCut };
}
