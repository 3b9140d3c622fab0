import type { Nodes } from 'hast';
import { sanitize } from 'hast-util-sanitize';
import rehypeRaw from 'rehype-raw';
import { unified } from 'unified';
import { convertByTrees } from '../../src/pages/markdown/by-trees.ts';
import type { ConvertedMarkdown, ConvertOptions } from '../../src/pages/markdown/converted-markdown.ts';
import { convertFast } from '../../src/pages/markdown/fast-markdown.ts';
import { headingRules } from '../../src/pages/markdown/heading-ids.ts';
import { loadParser } from '../../src/pages/markdown/load-parser.ts';
import type { Syntax } from '../../src/pages/markdown/parser.ts';
import { SCHEMA } from '../../src/pages/markdown/sanitise.ts';
import type { GeneratorName } from '../../src/settings/settings.ts';

const parser = await loadParser();

/** What both ways make of a text. `fast` is missing where the text is left to the reference. */
export interface Ways {
  readonly fast?: Comparable | undefined;
  readonly reference: Comparable;
}

/** What an item takes of a converted body. */
export interface Comparable extends Omit<ConvertedMarkdown, 'anchors' | 'brokenMdx' | 'titleLength'> {
  readonly anchors: readonly string[];
  readonly title: string;
  /** As they are asked for, in order. */
  readonly links: readonly string[];
}

/** Converts a text in both ways with the same parser. */
export function bothWays(markdown: string, syntax: Syntax, generator: GeneratorName = 'plain'): Ways {
  const nowhere = { next: () => () => ({ line: 1 }) };
  const convert = (how: (options: ConvertOptions) => ConvertedMarkdown | undefined): Comparable | undefined => {
    const links: string[] = [];
    const resolveLink = (href: string, kind: string) => {
      links.push(`${kind} ${href}`);
      return href.startsWith('gone') ? undefined : `https://x.example/${href}`;
    };
    const made = how({ syntax, headings: headingRules(generator), resolveLink });
    return made && comparable(made, links);
  };
  const reference = convert((options) => convertByTrees(parser, markdown, options));
  if (!reference) throw new Error('The reference must convert every text.');
  return { fast: convert((options) => convertFast(markdown, parser, nowhere, options)), reference };
}

function comparable(made: ConvertedMarkdown, links: readonly string[]): Comparable {
  const { html, firstHeading, headings, headingIds, shape, titleLength } = made;
  return {
    html: normal(html),
    firstHeading,
    headings,
    headingIds,
    anchors: made.anchors,
    shape: { ...shape, text: shape.text.replace(/\s+/g, ' ').trim() },
    title: normal(html.slice(0, titleLength)),
    links,
  };
}

/** An attribute without a value is written in two ways, so is code without a text; how many line ends are at the end, says nothing. */
function normal(html: string): string {
  return html
    .replaceAll(/ (data-footnote-ref|data-footnotes)=""/g, ' $1')
    .replaceAll(/(<code[^>]*>)\n(?=<\/code>)/g, '$1')
    .trimEnd();
}

/** HTML as a tree, before and after the sanitiser looked at it once more. */
export function sanitisedAgain(html: string): { readonly before: unknown; readonly after: unknown } {
  const tree = unified()
    .use(rehypeRaw)
    .runSync({ type: 'root', children: [{ type: 'raw', value: html }] });
  return { before: plainTree(tree), after: plainTree(sanitize(tree, SCHEMA)) };
}

/** Without positions and what a parser notes for itself. */
function plainTree(tree: Nodes): unknown {
  const { type, children, tagName, properties, value } = {
    children: [],
    tagName: '',
    properties: {},
    value: '',
    ...tree,
  };
  return { type, tagName, properties, value, children: children.map(plainTree) };
}
