import type { Element, ElementContent } from 'hast';
import type { Code, Parents } from 'mdast';
import type { State } from './hast-state.ts';
import { JSX_HANDLERS } from './mdx.ts';

/** What a handler reads of a node that holds text: a block of code, or math, which has no more than that. */
type TextNode = Code;

/** How nodes become HTML for which remark-rehype has no rule, or another than ours. Both parsers' names are there. */
export const HANDLERS = {
  ...JSX_HANDLERS,
  code: codeBlock,
  math: (state: State, node: TextNode) => pre(state, node, 'math', node.value),
  inlineMath: (state: State, node: TextNode) => code(state, node, 'math', node.value),
  descriptionList: wrapped('dl'),
  descriptionTerm: wrapped('dt'),
  descriptionDetails: wrapped('dd'),
  defList: wrapped('dl'),
  defListTerm: wrapped('dt'),
  defListDescription: wrapped('dd'),
};

function wrapped(tagName: string) {
  return (state: State, node: Parents): Element => {
    const made = element(tagName, state.all(node));
    state.patch(node, made);
    return made;
  };
}

/** The language alone names the class; a title, which readers see above the code, stays as a paragraph. */
function codeBlock(state: State, node: TextNode): ElementContent[] {
  const info = [node.lang, node.meta].filter((part) => typeof part === 'string').join(' ');
  const block = pre(state, node, languageIn(info), `${node.value}\n`);
  const title = titleIn(info);
  return title === undefined ? [block] : [element('p', [{ type: 'text', value: title }]), block];
}

/** `js` of `js{4}:line-numbers [a.js]` and of `{.js title="a"}`. */
function languageIn(info: string): string | undefined {
  return /^[{.\s]*([\w+#-]+)(?!\s*=)(?![\w+#=-])/.exec(info)?.[1];
}

/** The label of a block of code, at the end of its line: https://vitepress.dev/guide/markdown#code-groups */
export const CODE_LABEL = /(?:^|\s)\[([^[\]"']+)\]\s*$/;

/** `title="a.js"`, or `[a.js]` as VitePress has it. */
function titleIn(info: string): string | undefined {
  const [, double, single] = /\btitle=(?:"([^"]+)"|'([^']+)')/.exec(info) ?? [];
  return double ?? single ?? CODE_LABEL.exec(info)?.[1];
}

function pre(state: State, node: TextNode, language: string | undefined, text: string): Element {
  const made = element('pre', [code(state, node, language, text)]);
  state.patch(node, made);
  return made;
}

function code(state: State, node: TextNode, language: string | undefined, text: string): Element {
  const properties = language === undefined ? {} : { className: [`language-${language}`] };
  const made: Element = { ...element('code', [{ type: 'text', value: text }]), properties };
  state.patch(node, made);
  return made;
}

/** An element without properties. */
export function element(tagName: string, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties: {}, children };
}
