import type { Nodes, Root } from 'mdast';
import { headingRules } from '../../src/pages/markdown/heading-ids.ts';
import { loadParser } from '../../src/pages/markdown/load-parser.ts';
import { createMarkdown } from '../../src/pages/markdown/markdown.ts';
import { unravel } from '../../src/pages/markdown/mdx.ts';
import { readableMdx } from '../../src/pages/markdown/mdx-text.ts';
import type { Parser, Syntax } from '../../src/pages/markdown/parser.ts';

/** Where two trees first differ: the path to the node, and what each parser says there. */
export interface Difference {
  readonly at: string;
  readonly fast: string;
  readonly slow: string;
}

const noWebAssembly = () => Promise.reject(new Error('no WebAssembly here'));
const fast = remembering(await loadParser());
const slow = remembering(await loadParser(noWebAssembly));
const fastMarkdown = createMarkdown(fast);
const slowMarkdown = createMarkdown(slow);

/** A parser that need not read the last text again: a page is compared twice, as a tree and as an item. */
function remembering(parser: Parser): Parser {
  let last: { readonly key: string; readonly tree: Root } | undefined;
  return {
    name: parser.name,
    parse(markdown, syntax) {
      const key = JSON.stringify([markdown, syntax]);
      if (last?.key !== key) last = { key, tree: parser.parse(markdown, syntax) };
      return structuredClone(last.tree);
    },
  };
}

/** Compares the trees of both parsers, key order, positions and what only one of them notes aside. */
export function compareTrees(markdown: string, syntax: Syntax): Difference | undefined {
  const text = syntax.mdx ? readableMdx(markdown) : markdown;
  const [one, other] = [parsed(fast, text, syntax), parsed(slow, text, syntax)];
  if (typeof one === 'string' || typeof other === 'string') {
    return typeof one === typeof other ? undefined : { at: '', fast: shown(one), slow: shown(other) };
  }
  return differenceOf(plain(one), plain(other), 'root');
}

/** The HTML that both give, where it is not the same. */
export function compareItems(markdown: string, syntax: Syntax): Difference | undefined {
  const options = { syntax, headings: headingRules('plain'), resolveLink: (href: string) => href };
  const [one, other] = [fastMarkdown, slowMarkdown].map((made) => textOf(made.convert(markdown, options).html));
  if (one === other || one === undefined || other === undefined) return undefined;
  const at = [...one].findIndex((character, index) => character !== other[index]);
  return {
    at: String(at),
    fast: one.slice(Math.max(0, at - 40), at + 60),
    slow: other.slice(Math.max(0, at - 40), at + 60),
  };
}

/** What is searched: words and what is between them, however the lines are broken. */
function textOf(html: string): string {
  return html
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function parsed(parser: Parser, text: string, syntax: Syntax): Nodes | string {
  try {
    const tree = parser.parse(text, syntax);
    unravel(tree);
    return tree;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

interface PlainNode {
  readonly type: string;
  readonly own: string;
  readonly place: string;
  readonly children: readonly PlainNode[];
}

/**
 * Differences that are known and make none for the item: each is put right here, so that any other one shows.
 * - The parsers' extensions have other names for lists of definitions, and only one looks at all of a definition to call it loose.
 * - Within elements of JSX the one parser has flow where the other has a paragraph; the program unravels it, after which only the name
 *   of the node is another and blanks between elements are gone.
 * - The reference finds bare addresses in texts when it is done with the places, so these links have none.
 * - A comment may have the end of its line with it, and a text may come in parts.
 * - A reference that is broken over indented lines keeps the indentation in the one parser's label; the identifier is the same.
 */
const SAME: Readonly<Record<string, string>> = {
  descriptionList: 'defList',
  descriptionTerm: 'defListTerm',
  descriptionDetails: 'defListDescription',
  mdxJsxTextElement: 'mdxJsxFlowElement',
  mdxTextExpression: 'mdxFlowExpression',
};
const IGNORED_OF: Readonly<Record<string, readonly string[]>> = {
  defListDescription: ['spread'],
  linkReference: ['label'],
  imageReference: ['label'],
  definition: ['label'],
  footnoteReference: ['label'],
};

/** Notes of a parser to itself. Places are compared where the program uses them: see `placed`. */
const IGNORED = ['type', 'children', 'position', 'data'];
/** Nodes whose places go into problems. */
const PLACED = ['link', 'image', 'linkReference', 'imageReference', 'definition', 'heading'];

function plain(node: Nodes): PlainNode {
  const type = SAME[node.type] ?? node.type;
  const ignored = [...IGNORED, ...(IGNORED_OF[type] ?? [])];
  const own = Object.entries(type === 'html' && 'value' in node ? { ...node, value: node.value.trimEnd() } : node)
    .filter(([key, value]) => !ignored.includes(key) && value !== null && value !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  const children = 'children' in node ? joined(node.children).map(plain) : [];
  const kept = type === 'mdxJsxFlowElement' ? children.filter((child) => !isBlank(child)) : children;
  return { type, own: JSON.stringify(own, withoutNotes), place: placed(node), children: kept };
}

function joined(nodes: readonly Nodes[]): readonly Nodes[] {
  const whole: Nodes[] = [];
  for (const node of nodes) {
    const before = whole.at(-1);
    if (node.type === 'text' && before?.type === 'text') {
      whole[whole.length - 1] = { type: 'text', value: before.value + node.value };
    } else whole.push(node);
  }
  return whole;
}

function placed({ type, position }: Nodes): string {
  if (!PLACED.includes(type)) return '';
  return position ? `${position.start.line}:${position.start.column}` : 'nowhere';
}

function isSamePlace(one: PlainNode, other: PlainNode): boolean {
  return one.place === other.place || (one.type === 'link' && other.place === 'nowhere');
}

function isBlank({ type, own }: PlainNode): boolean {
  return type === 'text' && /^\[\["value","(?:\s|\\n)*"\]\]$/.test(own);
}

function withoutNotes(key: string, value: unknown): unknown {
  return key === 'position' || key === 'data' ? undefined : value;
}

function differenceOf(one: PlainNode, other: PlainNode, at: string): Difference | undefined {
  if (one.type !== other.type || one.own !== other.own || !isSamePlace(one, other))
    return { at, fast: shown(one), slow: shown(other) };
  for (let index = 0; index < Math.max(one.children.length, other.children.length); index++) {
    const [first, second] = [one.children[index], other.children[index]];
    if (!first || !second) return { at: `${at} > child ${index}`, fast: shown(first), slow: shown(second) };
    const found = differenceOf(first, second, `${at} > ${first.type}`);
    if (found) return found;
  }
  return undefined;
}

function shown(value: unknown): string {
  return (JSON.stringify(value) ?? 'nothing').slice(0, 300);
}

/** Trees that differ although the item does not, by where they do. */
export const EXPLAINED: readonly { readonly at: RegExp; readonly fast: RegExp; readonly why: string }[] = [
  { at: /> defList/, fast: /./, why: 'what a definition holds besides a paragraph is nested a little differently' },
  {
    at: /^root(?: > mdxJsxFlowElement)* > definition$/,
    fast: /"type":"definition"/,
    why: 'a definition of an address, which shows nothing, stands at another place among elements of JSX',
  },
];

/** Whether a difference is one of those that are known. */
export function isExplained({ at, fast: made }: Difference): boolean {
  return EXPLAINED.some((one) => one.at.test(at) && one.fast.test(made));
}
