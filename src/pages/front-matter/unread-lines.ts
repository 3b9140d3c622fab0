/** So many lines from the first that is not blank are looked at. */
export const HEAD = 20;
/** And so many more, for a block that begins in these. */
const BLOCK = 100;
/** Of a line, so many characters. */
const LONGEST = 1_000;

export interface HeadLine {
  /** From 0, the first line of the text. */
  readonly number: number;
  /** In compatible forms, without what cannot be seen; white space at its beginning is that of the text. */
  readonly text: string;
  /** Whether it belongs to a block of code, fenced or in `<pre>`. */
  readonly fenced: boolean;
}

/** The first lines of a text, by any kind of line end, from the first that is not blank. */
export function firstLines(text: string): readonly HeadLine[] {
  const lines: HeadLine[] = [];
  let fence: string | undefined;
  let number = 0;
  for (const { 0: whole, 1: written = '', index } of text.matchAll(LINE)) {
    if (whole === '' && index > 0) break;
    const line = seen(written.slice(0, LONGEST));
    const isBlank = line.trim() === '';
    const mark = fenceOf(line, fence);
    const closes = fence !== undefined && mark?.startsWith(fence) === true;
    if (lines.length > 0 || !isBlank)
      lines.push({ number, text: line, fenced: fence !== undefined || mark !== undefined });
    if (closes) fence = undefined;
    else fence ??= mark;
    if (lines.length >= HEAD + BLOCK) break;
    number++;
  }
  return lines;
}

/** The mark with which a line opens or closes a block of code. */
function fenceOf(line: string, open: string | undefined): string | undefined {
  const pre = open === PRE ? /<\/pre\b/i : /<pre\b(?!.*<\/pre\b)/i;
  return pre.test(line) ? PRE : /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
}

const PRE = '<pre>';

const LINE = /([^\n\r\v\f\u0085\u2028\u2029]*)(?:\r\n|[\n\r\v\f\u0085\u2028\u2029]|$)/g;

function seen(line: string): string {
  return line
    .replaceAll(/[\p{Default_Ignorable_Code_Point}\p{Cf}]/gu, '')
    .normalize('NFKC')
    .slice(0, LONGEST)
    .replaceAll(/[\u2236\uFE13\uA789\u02D0]/g, ':')
    .replaceAll(/[\u2018-\u201F\u2032\u2033\u00AB\u00BB]/g, '"');
}

/** A comment before something, or the beginning of one. */
const COMMENT =
  /^\s*(?:<!--.*?(?:-->|$|(?=[ \t]?[\w"']{1,40}[ \t]?:))|\{\/\*.*?\*\/\}|\{#.*?#\}|\{%-?\s*comment.*?%\}|\/\*.*?\*\/)/;

/**
 * The key with which a line begins at the margin: `permissions: legal`, `"permissions" = …`, `<!-- permissions: …`. Undefined for
 * lists, headings, links and words that stand out, which are text.
 */
export function marginKey(line: string): string | undefined {
  if (/^(?: {4}| {0,3}\t)/.test(line)) return undefined;
  return keyOf(line.replace(COMMENT, '').trimStart());
}

function keyOf(text: string): string | undefined {
  const plain = text.replace(/^(?:[?]\s+|[!&][\w!:./-]*\s+)+/, '');
  const key = /^([^:=\n*[\]()<>|#`]{1,100}?)\s*(?:\.?[:=]|$)/.exec(plain)?.[1];
  if (key === undefined || /^[-+]\s/.test(key)) return undefined;
  return /[:=]/.test(plain) || /^[?]\s/.test(text) ? key : undefined;
}

/** Three dashes or so, and the other marks; a long dash alone is what a word processor makes of them. */
const MARK = /(?:[-\p{Pd}\u2212\u2500\u2501\u00AD\u2026.]{2,}|[\u2014\u2015\u2E3A\u2E3B]|\+{2,}|;{2,}|[=*_%]{3,})/u;
/** A mark at the end of a line, whatever is before it, and what may stand behind it. */
const MARK_LINE = new RegExp(`^(?:.*?[^|])??${MARK.source}(?:\\s+[^|]*|#[^|]*|-->|\\w+)?$`, 'u');

/**
 * Keys of what may be a block of front matter that begins with the first of the lines: below a mark as far as the lines look like
 * data, or in braces. None where the first line begins no block.
 *
 * @param lines the line, and those below it
 */
export function keysBelowMark(lines: readonly HeadLine[]): readonly string[] {
  const [first, ...below] = lines;
  if (!first) return [];
  const text = first.text.replace(COMMENT, '').trim();
  const object = objectIn(text, below[0]);
  if (object !== undefined) return keysOfObject([object, ...below.map((line) => line.text)]);
  if (!MARK_LINE.test(text)) return [];
  const keys: string[] = [];
  const beside = keyOf(text.replace(MARK, '').trimStart());
  if (beside !== undefined) keys.push(beside);
  for (const line of below) {
    const data = line.text.trim();
    if (line.fenced || isClosing(data)) break;
    if (data === '' || /^[#\]}]/.test(data)) continue;
    const key = keyOf(data);
    if (key !== undefined) keys.push(key);
    else if (!/^(?:\s|[-[{]|["'])/.test(line.text)) break;
  }
  return keys;
}

function isClosing(text: string): boolean {
  return new RegExp(`^${MARK.source}$`, 'u').test(text);
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

function keysOfObject(lines: readonly string[]): readonly string[] {
  const keys: string[] = [];
  let depth = 0;
  for (const text of lines) {
    for (const { 0: token, 1: key } of text.matchAll(/([\p{L}\p{M}\p{N}_$.-]+)["']?\s*[:=]|[{}]/gu)) {
      if (key !== undefined) keys.push(key);
      else depth += token === '{' ? 1 : -1;
      if (depth <= 0 && key === undefined) return keys;
    }
  }
  return keys;
}
