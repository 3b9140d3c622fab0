import type { Root as HtmlTree } from 'hast';
import type { Root as MarkdownTree } from 'mdast';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import { remark } from 'remark';
import { remarkDefinitionList } from 'remark-definition-list';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkMdx from 'remark-mdx';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { type BodyShape, shapeOf, titleNodes } from './body-shape.ts';
import { unmarkCallouts } from './callouts.ts';
import { HANDLERS } from './handlers.ts';
import type { HeadingRules } from './heading-ids.ts';
import { nameHeadings } from './headings.ts';
import { type ResolveLink, resolveLinks } from './links.ts';
import { unravel } from './mdx.ts';
import { beyondMdx } from './mdx-limits.ts';
import { readableMdx, withoutMdx } from './mdx-text.ts';
import type { Parser, Syntax } from './parser.ts';
import { SCHEMA } from './sanitise.ts';

export interface ConvertOptions {
  readonly syntax: Syntax;
  readonly headings: HeadingRules;
  readonly resolveLink: ResolveLink;
}

export interface ConvertedMarkdown {
  /** Sanitised, without `html`, `head` and `body`. */
  readonly html: string;
  readonly firstHeading?: string | undefined;
  /** Texts of all headings, in order. */
  readonly headings: readonly string[];
  /** Names to which links can lead: ids, and names of anchors. */
  readonly anchors: readonly string[];
  readonly shape: BodyShape;
  /** Length of the HTML of the heading of level 1 with which the body begins; 0 where it begins with anything else. */
  readonly titleLength: number;
  /** Why MDX could not be read as such; it was then read as Markdown, without what only MDX understands. */
  readonly brokenMdx?: string | undefined;
}

export interface Markdown {
  /** The parser that is at work. */
  readonly parser: Parser['name'];
  /** Throws `RangeError` for a text that nests thousands deep. */
  convert(markdown: string, options: ConvertOptions): ConvertedMarkdown;
}

type Satteri = Pick<typeof import('satteri'), 'markdownToMdast' | 'mdxToMdast'>;

const PLAIN: Syntax = { mdx: false, definitionLists: false, math: 'none' };

/** The fast parser, or the one in plain JavaScript where its WebAssembly cannot be loaded. */
export async function loadParser(load: () => Promise<Satteri> = importSatteri): Promise<Parser> {
  try {
    const parser = fastParser(await load());
    // An answer to one word proves that the binding works as well.
    parser.parse('word', PLAIN);
    return parser;
  } catch (error) {
    return { ...slowParser(), insteadBecause: error instanceof Error ? error.message : String(error) };
  }
}

/** Left to Node.js by the bundler, so that a program without the package beside it works all the same. */
function importSatteri(): Promise<Satteri> {
  return import(/* webpackIgnore: true */ 'satteri');
}

/**
 * A closing tag whose `>` is on the next line, as formatters write it. It is a tag (https://spec.commonmark.org/0.31.2/#closing-tag), but
 * satteri takes it for text.
 */
const BROKEN_CLOSING_TAG = /<\/[A-Za-z][A-Za-z0-9-]{0,100}[ \t]*\r?\n[ \t]*>/;

function fastParser({ markdownToMdast, mdxToMdast }: Satteri): Parser {
  const reference = slowParser();
  return {
    name: 'satteri',
    parse(markdown, syntax) {
      if (BROKEN_CLOSING_TAG.test(markdown)) return reference.parse(markdown, syntax);
      const options = { features: satteriFeatures(syntax) };
      return rootOf(syntax.mdx ? mdxToMdast(markdown, options) : markdownToMdast(markdown, options));
    },
  };
}

/** Front matter is cut off before. */
function satteriFeatures({ definitionLists, math }: Syntax) {
  const dollars = math === 'none' ? false : { singleDollarTextMath: math === 'single' };
  return { gfm: true, frontmatter: false, math: dollars, definitionList: definitionLists };
}

/** The reference, some forty times slower. */
function slowParser(): Parser {
  const processors = new Map<string, (markdown: string) => MarkdownTree>();
  return {
    name: 'remark-parse',
    parse(markdown, syntax) {
      const key = JSON.stringify(syntax);
      const parse = processors.get(key) ?? slowProcessor(syntax);
      processors.set(key, parse);
      return parse(markdown);
    },
  };
}

function slowProcessor({ mdx, definitionLists, math }: Syntax): (markdown: string) => MarkdownTree {
  const processor = remark().use(remarkGfm);
  if (mdx) processor.use(remarkMdx);
  if (definitionLists) processor.use(remarkDefinitionList);
  if (math !== 'none') processor.use(remarkMath, { singleDollarTextMath: math === 'single' });
  processor.freeze();
  return (markdown) => processor.parse(markdown);
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
  return {
    parser: parser.name,
    convert(markdown, options) {
      const { tree, brokenMdx } = parse(parser, markdown, options.syntax);
      unmarkCallouts(tree);
      const html = withRawHtml(htmlMaker.runSync(tree, markdown));
      resolveLinks(html, options);
      const clean = sanitiser.runSync(html);
      const headings = nameHeadings(clean, options.headings);
      return {
        html: writer.stringify(clean),
        firstHeading: headings[0],
        headings,
        anchors: anchorsOf(clean),
        shape: shapeOf(clean),
        titleLength: writer.stringify({ type: 'root', children: titleNodes(clean) }).length,
        brokenMdx,
      };
    },
  };
}

const htmlMaker = remark()
  .use(remarkRehype, { allowDangerousHtml: true, clobberPrefix: '', handlers: HANDLERS })
  .freeze();
const rawParser = unified().use(rehypeRaw).freeze();
const sanitiser = unified().use(rehypeSanitize, SCHEMA).freeze();
const writer = unified().use(rehypeStringify).freeze();

interface Parsed {
  readonly tree: MarkdownTree;
  readonly brokenMdx?: string | undefined;
}

/** Many sites that build well hold a page that is not quite MDX, so that is a reason to read it as Markdown, not to fail. */
function parse(parser: Parser, markdown: string, syntax: Syntax): Parsed {
  if (!syntax.mdx) return { tree: parser.parse(markdown, syntax) };
  const asMarkdown = (brokenMdx: string): Parsed => {
    return { tree: parser.parse(withoutMdx(markdown), { ...syntax, mdx: false }), brokenMdx };
  };
  const readable = readableMdx(markdown);
  const beyond = beyondMdx(readable);
  if (beyond !== undefined) return asMarkdown(beyond);
  try {
    const tree = parser.parse(readable, syntax);
    unravel(tree);
    return { tree };
  } catch (error) {
    if (error instanceof RangeError) throw error;
    return asMarkdown(error instanceof Error ? error.message : String(error));
  }
}

/** Reads the HTML within the Markdown. The whole tree is parsed again for that, so only where there is some. */
function withRawHtml(tree: HtmlTree): HtmlTree {
  let hasRaw = false;
  visit(tree, 'raw', () => {
    hasRaw = true;
    return false;
  });
  return hasRaw ? rawParser.runSync(tree) : tree;
}

function anchorsOf(tree: HtmlTree): readonly string[] {
  const anchors: string[] = [];
  visit(tree, 'element', ({ tagName, properties: { id, name } }) => {
    if (typeof id === 'string') anchors.push(id);
    if (tagName === 'a' && typeof name === 'string') anchors.push(name);
  });
  return anchors;
}
