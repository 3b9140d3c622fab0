import type { Schema } from 'hast-util-sanitize';

/** What a link may begin with. Addresses without a scheme are gone by then: every link is absolute. */
const LINKS = ['http', 'https', 'mailto', 'tel', 'sms', 'ftp', 'irc', 'ircs', 'xmpp'];

const SOURCES = ['http', 'https', 'data'];

const BLOCKS =
  'address article aside blockquote center details div dl dt dd figcaption figure footer header hr main nav p pre section';
const HEADINGS = 'h1 h2 h3 h4 h5 h6';
const LISTS = 'ul ol li summary input';
const TABLES = 'table caption colgroup col thead tbody tfoot tr th td';
const WORDS =
  'a abbr b bdi bdo br cite code del dfn em i img ins kbd mark q rp rt ruby s samp small span strike strong sub sup time tt u var wbr';

const CELL: NonNullable<Schema['attributes']>[string] = ['align', 'colSpan', 'rowSpan', 'headers', 'scope'];

/**
 * What may stay of a page's HTML: elements that carry text and its structure, and of their attributes those that say something about
 * it. No scripts, no styles, no event handlers; of `data:` addresses pictures alone. Ids stay as they are, because links lead to them
 * and the document has no script that they could confuse. An element that is not named is taken off, its text stays; of those in
 * `strip` nothing stays, because what they hold is no text of the page.
 */
export const SCHEMA: Schema = {
  tagNames: [BLOCKS, HEADINGS, LISTS, TABLES, WORDS].flatMap((names) => names.split(' ')),
  attributes: {
    '*': ['id', 'title', 'lang', 'dir'],
    a: ['href', 'name', 'ariaDescribedBy', 'ariaLabel', 'dataFootnoteRef', 'dataFootnoteBackref'],
    code: [['className', /^language-[\w+#.:-]+$/]],
    col: ['span'],
    colgroup: ['span'],
    details: ['open'],
    h2: [['className', 'sr-only']],
    img: ['src', 'alt', 'width', 'height'],
    input: ['checked', ['disabled', true], ['type', 'checkbox']],
    li: [['className', 'task-list-item'], 'value'],
    ol: [['className', 'contains-task-list'], 'start', 'reversed', 'type'],
    section: ['dataFootnotes', ['className', 'footnotes']],
    td: CELL,
    th: CELL,
    time: ['dateTime'],
    ul: [['className', 'contains-task-list']],
  },
  required: { input: { disabled: true, type: 'checkbox' } },
  protocols: { href: LINKS, src: SOURCES },
  strip: ['script', 'style', 'template', 'title', 'iframe', 'noembed', 'noframes', 'svg', 'canvas', 'audio', 'video'],
  clobber: [],
  clobberPrefix: '',
  allowComments: false,
  allowDoctypes: false,
};

/** Whether an address may stay: without a scheme, or with one that is known, as `hast-util-sanitize` judges it. */
export function isAllowedAddress(address: string, attribute: 'href' | 'src'): boolean {
  const scheme = /^([^/?#:]*):/.exec(address)?.[1];
  return scheme === undefined || (attribute === 'href' ? LINKS : SOURCES).includes(scheme);
}
