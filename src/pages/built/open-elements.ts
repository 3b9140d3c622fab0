import { VOID } from '../markdown/allowed-html.ts';

/** Names of elements that others end when they begin, unless one of the elements `within` lies between. */
interface ImpliedEnd {
  readonly ends: ReadonlySet<string>;
  readonly within: ReadonlySet<string>;
}

const names = (text: string) => new Set(text.split(' '));

const CELLS = names('table template');
const SCOPE = 'table td th caption button template object marquee applet';

/**
 * Ends that HTML lets authors leave out, as minified sites do (https://html.spec.whatwg.org/multipage/syntax.html#optional-tags), by the
 * element that begins.
 */
const IMPLIED: ReadonlyMap<string, ImpliedEnd> = new Map([
  ['li', { ends: names('li'), within: names(`ul ol menu ${SCOPE}`) }],
  ...['dt', 'dd'].map((name): [string, ImpliedEnd] => [name, { ends: names('dt dd'), within: names(`dl ${SCOPE}`) }]),
  ...['td', 'th'].map((name): [string, ImpliedEnd] => [name, { ends: names('td th'), within: names('tr table') }]),
  ['tr', { ends: names('tr'), within: CELLS }],
  ...['tbody', 'tfoot', 'thead'].map((name): [string, ImpliedEnd] => {
    return [name, { ends: names('thead tbody tfoot caption colgroup'), within: CELLS }];
  }),
  ['option', { ends: names('option'), within: names('select optgroup datalist') }],
  ['optgroup', { ends: names('optgroup'), within: names('select') }],
  ...['rt', 'rp'].map((name): [string, ImpliedEnd] => [name, { ends: names('rt rp'), within: names('ruby') }]),
]);

/** A paragraph ends where a block begins. */
const BLOCKS = names(
  'address article aside blockquote center details dialog dir div dl dd dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre search section summary table ul',
);
const PARAGRAPH: ImpliedEnd = { ends: names('p'), within: names(SCOPE) };

/** Elements out of which no end tag of another reaches. */
const WALLS = names('table td th template');
const PARTS_OF_TABLES = names('table thead tbody tfoot tr td th caption template');

/** Elements that have no end, those that are no longer used among them. */
export const HAS_NO_END: ReadonlySet<string> = new Set([
  ...VOID,
  ...names('area base basefont bgsound embed frame keygen link meta param source track'),
]);

/** How many of the innermost open elements end when another begins. */
export function endedByOpening(name: string, open: readonly { readonly name: string }[]): number {
  const ofBlock = BLOCKS.has(name) ? countTo(PARAGRAPH, open) : 0;
  const implied = IMPLIED.get(name);
  return Math.max(ofBlock, implied ? countTo(implied, open) : 0);
}

/** How many of the innermost open elements an end tag ends; 0 where it ends none. */
export function endedByClosing(name: string, open: readonly { readonly name: string }[]): number {
  const isWall = PARTS_OF_TABLES.has(name) ? (one: string) => one === 'template' : (one: string) => WALLS.has(one);
  for (let at = open.length - 1; at >= 0; at--) {
    const one = open[at]?.name ?? '';
    if (one === name) return open.length - at;
    if (isWall(one)) return 0;
  }
  return 0;
}

function countTo({ ends, within }: ImpliedEnd, open: readonly { readonly name: string }[]): number {
  for (let at = open.length - 1; at >= 0; at--) {
    const { name } = open[at] ?? { name: '' };
    if (ends.has(name)) return open.length - at;
    if (within.has(name)) return 0;
  }
  return 0;
}
