/** What a converter gets out of an HTML document. */
export interface HtmlText {
  readonly title: string;
  readonly language: string | undefined;
  /** One line a block, white space collapsed, no control characters. */
  readonly body: string;
}

const SILENT = new Set(['script', 'style', 'template', 'title']);
const INLINE = new Set(
  'a abbr b bdi bdo button cite code data del dfn em font i img input ins kbd label mark q s samp small span strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
const ENTITIES: Readonly<Record<string, string>> = {
  ...{
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: ' ',
    shy: '',
    copy: '©',
    reg: '®',
    trade: '™',
    deg: '°',
  },
  ...{ hellip: '…', mdash: '—', ndash: '–', lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', laquo: '«', raquo: '»' },
  ...{
    bull: '•',
    middot: '·',
    times: '×',
    larr: '←',
    rarr: '→',
    uarr: '↑',
    darr: '↓',
    euro: '€',
    sect: '§',
    para: '¶',
  },
};

interface Tag {
  readonly name: string;
  readonly isEnd: boolean;
  /** From `<` up to behind `>`. */
  readonly text: string;
  readonly end: number;
}

/**
 * The readable text of HTML, for full-text search. It only reads: whatever the markup is, the result is text. One pass over
 * the document, so hostile markup costs no more than its length.
 */
export function readHtml(html: string): HtmlText {
  const parts: string[] = [];
  let title = '';
  let language: string | undefined;
  for (let position = 0; position < html.length; ) {
    const open = html.indexOf('<', position);
    parts.push(html.slice(position, open === -1 ? html.length : open));
    if (open === -1) break;
    const tag = tagAt(html, open);
    position = tag.end;
    if (tag.name === 'html' && !tag.isEnd) language ??= attribute(tag.text, 'lang');
    if (tag.name === 'img') parts.push(attribute(tag.text, 'alt') ?? '');
    if (SILENT.has(tag.name) && !tag.isEnd) {
      const end = endOfElement(html, tag);
      if (tag.name === 'title' && title === '') title = html.slice(tag.end, end);
      position = end;
    }
    if (tag.name === '') parts.push('<');
    else if (!INLINE.has(tag.name)) parts.push('\n');
  }
  return { title: collapse(decodeEntities(title)), language, body: collapse(decodeEntities(parts.join(''))) };
}

/** Text without control characters; white space collapsed within lines, empty lines dropped. */
export function collapse(text: string): string {
  const lines = text.split('\n').map((line) => line.replace(/[\s\p{Cc}]+/gu, ' ').trim());
  return lines.filter((line) => line !== '').join('\n');
}

/** The tag, comment or declaration at `start`; a lone `<` is a tag without a name. What never ends goes to the end. */
function tagAt(html: string, start: number): Tag {
  if (html.startsWith('<!--', start)) return markup(html, start, html.indexOf('-->', start + 4), 3);
  if (html[start + 1] === '!' || html[start + 1] === '?') return markup(html, start, html.indexOf('>', start), 1);
  const name = /^<\/?([a-z][^\s/>]*)/i.exec(html.slice(start, start + 60))?.[1];
  if (name === undefined) return { name: '', isEnd: false, text: '<', end: start + 1 };
  const end = endOfTag(html, start + name.length);
  return { name: name.toLowerCase(), isEnd: html[start + 1] === '/', text: html.slice(start, end), end };
}

function markup(html: string, start: number, found: number, length: number): Tag {
  const end = found === -1 ? html.length : found + length;
  return { name: 'wbr', isEnd: false, text: html.slice(start, end), end };
}

/** Behind the `>` that is not inside a quoted value. */
function endOfTag(html: string, start: number): number {
  let quote: string | undefined;
  for (let index = start; index < html.length; index += 1) {
    const mark = html[index];
    if (quote !== undefined) quote = mark === quote ? undefined : quote;
    else if (mark === '>') return index + 1;
    else if (mark === '"' || mark === "'") quote = mark;
  }
  return html.length;
}

function endOfElement(html: string, tag: Tag): number {
  const close = new RegExp(`</${tag.name}[\\s/>]`, 'gi');
  close.lastIndex = tag.end;
  return close.exec(html)?.index ?? html.length;
}

function attribute(tag: string, name: string): string | undefined {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(tag);
  return found ? (found[1] ?? found[2] ?? found[3]) : undefined;
}

function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z][a-z0-9]{1,31}));/gi,
    (whole, decimal, hexadecimal, name) => {
      if (name !== undefined) return ENTITIES[name] ?? whole;
      const code = decimal === undefined ? Number.parseInt(hexadecimal, 16) : Number(decimal);
      const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
      return isCharacter ? String.fromCodePoint(code) : '\uFFFD';
    },
  );
}
