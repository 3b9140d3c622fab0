import type { Root as HtmlTree } from 'hast';
import type { Root as MarkdownTree } from 'mdast';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import { remark } from 'remark';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { shapeOf, titleNodes } from './body-shape.ts';
import { unmarkCallouts } from './callouts.ts';
import type { ConvertedMarkdown, ConvertOptions } from './converted-markdown.ts';
import { CODE_LABEL, HANDLERS } from './handlers.ts';
import { nameHeadings } from './headings.ts';
import type { PlacedLink } from './lazy-link-places.ts';
import { linksOf, resolveLinks } from './links.ts';
import { unravel } from './mdx.ts';
import { keepNamesOfHeadings } from './mdx-headings.ts';
import { beyondMdx } from './mdx-limits.ts';
import { readableMdx, withoutMdx } from './mdx-text.ts';
import type { Parser, Syntax } from './parser.ts';
import { SCHEMA } from './sanitise.ts';

/** The reference, and the way of all that the fast way does not do: by the trees of unified (https://unifiedjs.com). */
export function convertByTrees(parser: Parser, markdown: string, options: ConvertOptions): ConvertedMarkdown {
  const { tree, brokenMdx } = parse(parser, markdown, options.syntax);
  if (!options.syntax.codeLabels) unlabelCode(tree);
  const html = htmlTree(tree, markdown, options.syntax);
  resolveLinks(html, options);
  const clean = sanitiser.runSync(html);
  const named = nameHeadings(clean, options.headings);
  return {
    html: writer.stringify(clean),
    firstHeading: named.headings[0],
    ...named,
    anchors: anchorsOf(clean),
    shape: shapeOf(clean),
    titleLength: writer.stringify({ type: 'root', children: titleNodes(clean) }).length,
    brokenMdx,
  };
}

/** Brackets behind the language of code label it with some generators; elsewhere they say something to a plugin. */
function unlabelCode(tree: MarkdownTree): void {
  visit(tree, 'code', (node) => {
    if (node.meta) node.meta = node.meta.replace(CODE_LABEL, '');
  });
}

function htmlTree(tree: MarkdownTree, markdown: string, { rawHtml }: Syntax): HtmlTree {
  unmarkCallouts(tree);
  if (rawHtml === false) dropHtml(tree);
  return withRawHtml(htmlMaker.runSync(tree, markdown));
}

/** https://gohugo.io/configuration/markup/#rendererunsafe: what stands between tags of a sentence stays. */
function dropHtml(tree: MarkdownTree): void {
  visit(tree, 'html', (node) => {
    node.value = '';
  });
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
    keepNamesOfHeadings(tree);
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

/** All links of a text with their places, as they stand in its tree. */
export function linksInTree(parser: Parser, markdown: string, syntax: Syntax): readonly PlacedLink[] {
  return linksOf(htmlTree(parse(parser, markdown, syntax).tree, markdown, syntax));
}
