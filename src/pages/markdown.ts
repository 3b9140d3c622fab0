import type { Root as HtmlTree } from 'hast';
import type { Root as MarkdownTree } from 'mdast';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { nameHeadings } from './markdown-headings.ts';
import { type ResolveLink, resolveLinks } from './markdown-links.ts';
import type { Parser } from './parser.ts';
import { SCHEMA } from './sanitise.ts';

export interface ConvertOptions {
  /** Line of the file on which the Markdown begins, from 1. */
  readonly bodyLine: number;
  readonly resolveLink: ResolveLink;
  /** Whether `{#name}` at the end of a heading is its id, as generators have it, and no text. */
  readonly headingIds: boolean;
}

export interface ConvertedMarkdown {
  /** Sanitised, without `html`, `head` and `body`. */
  readonly html: string;
  readonly firstHeading?: string | undefined;
  /** Texts of all headings, in order. */
  readonly headings: readonly string[];
}

export interface Markdown {
  /** The parser that is at work. */
  readonly parser: Parser['name'];
  /** Throws `RangeError` for a text that nests thousands deep. */
  convert(markdown: string, options: ConvertOptions): ConvertedMarkdown;
}

type Satteri = Pick<typeof import('satteri'), 'markdownToMdast'>;

/** Front matter is cut off before; a dollar sign is money more often than mathematics. */
const FEATURES = { gfm: true, frontmatter: false, math: false };

/** The fast parser, or the one in plain JavaScript where its WebAssembly cannot be loaded. */
export async function loadParser(load: () => Promise<Satteri> = () => import('satteri')): Promise<Parser> {
  try {
    const { markdownToMdast } = await load();
    const parse = (markdown: string) => rootOf(markdownToMdast(markdown, { features: FEATURES }));
    // An answer to one word proves that the binding works as well.
    parse('word');
    return { name: 'satteri', parse };
  } catch {
    return slowParser();
  }
}

function slowParser(): Parser {
  const processor = remark().use(remarkGfm).freeze();
  return { name: 'remark-parse', parse: (markdown) => processor.parse(markdown) };
}

function rootOf(node: { readonly type: string }): MarkdownTree {
  if (!isRoot(node)) throw new TypeError(`The parser must give a root, but gave \`${node.type}\`.`);
  return node;
}

function isRoot(node: { readonly type: string }): node is MarkdownTree {
  return node.type === 'root';
}

/** Markdown to HTML for the index: parse, make HTML of it, resolve links, sanitise, name the headings. */
export function createMarkdown(parser: Parser): Markdown {
  const processor = remark()
    .use(function useParser() {
      this.parser = (text) => parser.parse(text);
    })
    .use(remarkRehype, { allowDangerousHtml: true, clobberPrefix: '' })
    .freeze();
  return {
    parser: parser.name,
    convert(markdown, options) {
      const tree = withRawHtml(processor.runSync(processor.parse(markdown), markdown));
      resolveLinks(tree, options);
      const clean = sanitiser.runSync(tree);
      const headings = nameHeadings(clean, options);
      return { html: writer.stringify(clean), firstHeading: headings[0], headings };
    },
  };
}

const rawParser = unified().use(rehypeRaw).freeze();
const sanitiser = unified().use(rehypeSanitize, SCHEMA).freeze();
const writer = unified().use(rehypeStringify).freeze();

/** Reads the HTML within the Markdown. The whole tree is parsed again for that, so only where there is some. */
function withRawHtml(tree: HtmlTree): HtmlTree {
  let hasRaw = false;
  visit(tree, 'raw', () => {
    hasRaw = true;
    return false;
  });
  return hasRaw ? rawParser.runSync(tree) : tree;
}
