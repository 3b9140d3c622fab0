import type { Element, ElementContent, Properties } from 'hast';
import type { Nodes, Parents, Root, RootContent } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { WITHIN_WORDS } from './body-shape.ts';
import type { State } from './hast-state.ts';
import { NAMELESS } from './heading-ids.ts';

/** An attribute of JSX: with a text, without a value (`null`), or with an expression (its source). */
interface JsxAttribute {
  readonly type: string;
  readonly name?: string;
  readonly value?: string | null | { readonly value: string };
}

type JsxElement = Parents & {
  readonly name: string | null;
  readonly attributes: readonly JsxAttribute[];
};

interface Expression {
  readonly value: string;
}

/**
 * MDX as text (https://mdxjs.com/docs/what-is-mdx/): imports and exports go, expressions go unless they are a plain text, HTML
 * elements stay, and of components what they wrap and the words that they are given to show.
 */
export const JSX_HANDLERS = {
  mdxjsEsm: () => undefined,
  mdxFlowExpression: expression,
  mdxTextExpression: expression,
  mdxJsxFlowElement: (state: State, node: JsxElement) => jsx(state, node, 'flow'),
  mdxJsxTextElement: (state: State, node: JsxElement) => jsx(state, node, 'text'),
};

/** Attributes of components whose text readers see, in the order in which they mostly do. */
const SHOWN = ['title', 'label', 'heading', 'alt', 'caption', 'summary', 'description'];

function jsx(state: State, node: JsxElement, kind: 'flow' | 'text'): ElementContent[] {
  const { name } = node;
  if (name !== null && /^[a-z][\w-]*$/.test(name)) return [htmlElement(state, node, name)];
  const children = state.all(node);
  return [...shownWords(node, kind), ...(kind === 'flow' ? paragraphed(children) : children)];
}

/** Words that a component wraps in a block of its own: without a paragraph they would run into what stands around the component. */
function paragraphed(children: readonly ElementContent[]): ElementContent[] {
  const blocks: ElementContent[] = [];
  let words: ElementContent[] = [];
  const end = () => {
    if (words.some((word) => word.type !== 'text' || word.value.trim() !== '')) blocks.push(paragraph(words));
    words = [];
  };
  for (const child of children) {
    if (isWithinLine(child)) words.push(child);
    else {
      end();
      blocks.push(child);
    }
  }
  end();
  return blocks;
}

function isWithinLine(node: ElementContent): boolean {
  return node.type === 'text' || (node.type === 'element' && (WITHIN_WORDS.has(node.tagName) || node.tagName === 'br'));
}

function paragraph(children: ElementContent[]): Element {
  return { type: 'element', tagName: 'p', properties: {}, children };
}

function htmlElement(state: State, node: JsxElement, tagName: string): Element {
  const properties = propertiesOf(node);
  // Ids are for headings of Markdown (https://docusaurus.io/docs/markdown-features/toc#heading-ids).
  const isNameless = /^h[1-6]$/.test(tagName) && properties.id === undefined;
  const mark: ElementContent[] = isNameless ? [{ type: 'text', value: ` {#${NAMELESS}}` }] : [];
  const made: Element = { type: 'element', tagName, properties, children: [...state.all(node), ...mark] };
  state.patch(node, made);
  return made;
}

function propertiesOf({ attributes }: JsxElement): Properties {
  const known = attributes.map(({ name, value }): [string, string | boolean | undefined] => [
    name ?? '',
    value === null || value === undefined ? true : literalIn(value),
  ]);
  return Object.fromEntries(known.filter(([name, value]) => name !== '' && value !== undefined));
}

function shownWords({ attributes }: JsxElement, kind: 'flow' | 'text'): ElementContent[] {
  const texts = SHOWN.map((name) => attributes.find((attribute) => attribute.name === name)?.value)
    .map((value) => (value === null || value === undefined ? undefined : literalIn(value)))
    .filter((text) => text !== undefined && text.trim() !== '');
  const values = attributes.find(({ name }) => name === 'values')?.value;
  const labels = values !== null && typeof values === 'object' ? labelsIn(values.value) : [];
  return [...texts, ...labels].map((text) => shown(text ?? '', kind));
}

/** Labels of tabs in a list: https://docusaurus.io/docs/markdown-features/tabs */
function labelsIn(list: string): readonly string[] {
  return [...list.matchAll(/\blabel:\s{0,9}(["'])((?:(?!\1)[^\\\n]){1,200})\1/g)].map(([, , label = '']) => label);
}

function shown(text: string, kind: 'flow' | 'text'): ElementContent {
  const words = { type: 'text', value: kind === 'flow' ? text : `${text} ` } as const;
  return kind === 'flow' ? paragraph([words]) : words;
}

/** A mark that gives a heading its id, as a comment; `markdown-headings.ts` takes it off (https://docusaurus.io/docs/markdown-features/toc#heading-ids). */
const HEADING_ID = /^\/\*\s*(#[^\s{}*]+)\s*\*\/$/;

function expression(_state: State, { value }: Expression): ElementContent | undefined {
  const id = HEADING_ID.exec(value.trim())?.[1];
  const text = id === undefined ? literalIn({ value }) : `{${id}}`;
  return text === undefined ? undefined : { type: 'text', value: text };
}

/** The text that an attribute or expression is, as far as it can be told without running it. */
function literalIn(value: string | { readonly value: string }): string | undefined {
  if (typeof value === 'string') return value;
  const source = value.value.trim();
  const wrapped = /^(?:require|useBaseUrl)\(\s*([\s\S]*?)\s*\)(?:\.default)?$/.exec(source)?.[1] ?? source;
  if (/^\d+(?:\.\d+)?$/.test(wrapped)) return wrapped;
  const [, , text] = /^(["'`])((?:(?!\1)[^\\])*)\1$/.exec(wrapped) ?? [];
  return text === undefined || (wrapped.startsWith('`') && text.includes('${')) ? undefined : text;
}

const FLOW: Readonly<Record<string, string>> = {
  mdxJsxTextElement: 'mdxJsxFlowElement',
  mdxTextExpression: 'mdxFlowExpression',
};

/**
 * A paragraph of nothing but tags and expressions is none: what they wrap stands for itself (https://mdxjs.com/docs/what-is-mdx/).
 * The one parser says so itself, the other leaves it to us. Changes the tree.
 */
export function unravel(tree: Root): void {
  visit(tree, 'paragraph', (paragraph, index, parent) => {
    if (!parent || index === undefined || !paragraph.children.every(isTagOrBlank)) return undefined;
    const tags: RootContent[] = paragraph.children.filter((child) => !isBlank(child));
    if (tags.length === 0) return undefined;
    for (const tag of tags) Object.assign(tag, { type: FLOW[tag.type] ?? tag.type });
    parent.children.splice(index, 1, ...tags);
    return [SKIP, index];
  });
}

function isTagOrBlank(node: Nodes): boolean {
  return /^mdx(?:JsxTextElement|TextExpression)$/.test(node.type) || isBlank(node);
}

function isBlank(node: Nodes): boolean {
  return node.type === 'text' && node.value.trim() === '';
}
