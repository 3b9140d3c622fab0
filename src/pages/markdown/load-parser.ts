import type { Root as MarkdownTree } from 'mdast';
import { remark } from 'remark';
import { remarkDefinitionList } from 'remark-definition-list';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkMdx from 'remark-mdx';
import { hasBrokenTag, withJoinedTags } from './broken-tags.ts';
import type { Parser, Syntax } from './parser.ts';

type Satteri = Pick<typeof import('satteri'), 'markdownToMdast' | 'mdxToMdast' | 'markdownToHtml'>;

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

function fastParser({ markdownToMdast, mdxToMdast, markdownToHtml }: Satteri): Parser {
  const reference = slowParser();
  return {
    name: 'satteri',
    parse(markdown, syntax) {
      if (hasBrokenTag(markdown)) return reference.parse(markdown, syntax);
      const options = { features: satteriFeatures(syntax) };
      return rootOf(syntax.mdx ? mdxToMdast(markdown, options) : markdownToMdast(markdown, options));
    },
    toHtml(markdown, syntax, rawHtml) {
      const readable = withJoinedTags(markdown);
      if (readable === undefined) return undefined;
      const gfm = { footnotes: { clobberPrefix: '' } };
      return markdownToHtml(readable, { features: { ...satteriFeatures(syntax), gfm, rawHtml } }).html;
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
