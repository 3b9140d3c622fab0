import type { Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';

/** What of a converted body decides whether it can stand alone (`standing-alone.ts`). */
export interface BodyShape {
  /** Whether there is a heading of level 1 with text. */
  readonly hasTitle: boolean;
  /** Its text outside of headings. */
  readonly text: string;
}

/** Elements whose text belongs to the word before them. */
export const WITHIN_WORDS = new Set(
  'a abbr b code del em i ins kbd mark q s small span strong sub sup u var'.split(' '),
);

/** Looks at a body as it will be sent. */
export function shapeOf(tree: Root): BodyShape {
  let hasTitle = false;
  const texts: string[] = [];
  visit(tree, (node) => {
    if (node.type === 'text') texts.push(node.value);
    if (node.type !== 'element') return undefined;
    if (!WITHIN_WORDS.has(node.tagName)) texts.push(' ');
    if (!/^h[1-6]$/.test(node.tagName)) return undefined;
    if (node.tagName === 'h1' && textOf(node).trim() !== '') hasTitle = true;
    return SKIP;
  });
  return { hasTitle, text: texts.join('') };
}

/** The nodes at the beginning of a body up to the heading of level 1 that is its first element; none where it begins with anything else. */
export function titleNodes({ children }: Root): Root['children'] {
  const at = children.findIndex((child) => child.type !== 'text' || child.value.trim() !== '');
  const first = children[at];
  const isTitle = first?.type === 'element' && first.tagName === 'h1' && textOf(first).trim() !== '';
  return isTitle ? children.slice(0, at + 1) : [];
}
