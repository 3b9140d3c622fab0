import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { filesBelow } from './files.ts';
import type { Reading } from './generator.ts';
import { attribute, classesOf, elementsOf, first, isTaken } from './select.ts';

export interface Heading {
  readonly depth: number;
  readonly id: string;
  readonly text: string;
}

/** What a reader has of a page. */
export interface ReadPage {
  readonly title: string;
  readonly headings: readonly Heading[];
  /** Absolute addresses of its links within the site. */
  readonly links: readonly string[];
  /** The visible text, white space folded. */
  readonly text: string;
}

/** `expected.json`: pages by their address below the site's. */
export interface Expected {
  readonly generator: string;
  readonly version: string;
  readonly pages: Readonly<Record<string, ReadPage>>;
}

/** Reads the pages of content in a folder that a generator wrote. */
export function readBuilt(folder: string, site: string, reading: Reading): Expected['pages'] {
  const pages = filesBelow(folder, /\.html$/).flatMap((path) => {
    const html = readFileSync(join(folder, path), 'utf8');
    const address = canonicalOf(html) ?? new URL(escaped((reading.addressOf ?? addressOf)(path)), site).href;
    const page = readPage(html, address, { site, reading });
    return page ? [[address.slice(site.length), page] as const] : [];
  });
  return Object.fromEntries(pages.sort(([one], [other]) => (one < other ? -1 : 1)));
}

function addressOf(path: string): string {
  return path.replace(/(^|\/)index\.html$/, '$1');
}

function escaped(path: string): string {
  return path.replaceAll(/[%?#\\]/g, encodeURIComponent);
}

function canonicalOf(html: string): string | undefined {
  const link = first(parse(html), 'link[rel=canonical]');
  const href = link && attribute(link, 'href');
  return href === undefined || !URL.canParse(href) ? undefined : new URL(href).href;
}

/** Reads a page; undefined where it has no main element. */
export function readPage(
  html: string,
  address: string,
  { site, reading }: { readonly site: string; readonly reading: Reading },
): ReadPage | undefined {
  const tree = parse(html);
  const main = reading.main.map((selector) => first(tree, selector)).find((element) => element !== undefined);
  if (!main) return undefined;
  prune(main, isChrome(reading));
  const title = first(tree, 'title');
  const { titleOf = (text) => text } = reading;
  return {
    title: titleOf(title ? textOf(title) : ''),
    headings: elementsOf(main).filter(isHeading).map(headingOf).toArray(),
    links: linksIn(main, address, site),
    text: textOf(main),
  };
}

/** What stands around footnotes: their heading, which some have and others do not, and the ways back to the text. */
const OF_FOOTNOTES = ['#footnote-label', 'a[data-footnote-backref]', 'a.footnote-backref', 'a.reversefootnote'];

function isChrome({ chrome, blockTitles = [] }: Reading): (element: Tree.Element, around: Tree.Element) => boolean {
  const selectors = [...OF_FOOTNOTES, ...chrome];
  return (element, around) =>
    selectors.some((selector) => isTaken(element, selector)) ||
    (blockTitles.some((selector) => isTaken(element, selector)) && namesKind(element, around));
}

function namesKind(element: Tree.Element, around: Tree.Element): boolean {
  const kind = textOf(element).toLowerCase();
  return classesOf(around).some((name) => name === kind || name.endsWith(`-${kind}`));
}

function prune(element: Tree.Element, isGone: ReturnType<typeof isChrome>): void {
  element.childNodes = element.childNodes.filter((child) => !('tagName' in child && isGone(child, element)));
  for (const child of element.childNodes) if ('tagName' in child) prune(child, isGone);
}

function isHeading({ tagName }: Tree.Element): boolean {
  return /^h[1-6]$/.test(tagName);
}

function headingOf(element: Tree.Element): Heading {
  return {
    depth: Number(element.tagName.slice(1)),
    id: attribute(element, 'id') ?? '',
    text: textOf(element),
  };
}

/** Those to footnotes and back are numbered as each generator likes. */
const TO_FOOTNOTE = /#(?:user-content-)?fn(?:ref)?\d*[:-]/;

function linksIn(main: Tree.Element, address: string, site: string): readonly string[] {
  return elementsOf(main)
    .filter(({ tagName }) => tagName === 'a')
    .map((element) => attribute(element, 'href'))
    .filter((href) => href !== undefined && URL.canParse(href, address))
    .map((href) => new URL(href ?? '', address).href)
    .filter((href) => href.startsWith(site) && !TO_FOOTNOTE.test(href))
    .toArray();
}

/** Elements within a line: what stands beside them is the same word, but for words that take the place of others. */
const INLINE = new Set(
  ['a', 'abbr', 'b', 'bdi', 'bdo', 'cite', 'code', 'data', 'dfn', 'em', 'font', 'i', 'kbd'].concat([
    'mark',
    'q',
    's',
    'samp',
    'small',
    'span',
    'strike',
    'strong',
    'sub',
    'sup',
    'time',
    'tt',
    'u',
    'var',
    'wbr',
  ]),
);
const HIDDEN = new Set(['script', 'style', 'template', 'noscript', 'svg']);

/** The text that is seen: blocks apart from each other, pictures by what they say, white space folded. */
export function textOf(element: Tree.Element): string {
  return written(element).replaceAll(/\s+/g, ' ').trim();
}

function written(node: Tree.ChildNode): string {
  if ('value' in node) return node.value;
  if (!('tagName' in node)) return '';
  // A picture that stands for a character.
  if (node.tagName === 'img') return isTaken(node, 'img.emojione') ? (attribute(node, 'alt') ?? '') : '';
  if (HIDDEN.has(node.tagName)) return '';
  const text = node.childNodes.map(written).join('');
  return INLINE.has(node.tagName) ? text : ` ${text} `;
}
