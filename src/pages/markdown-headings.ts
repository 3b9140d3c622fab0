import GithubSlugger from 'github-slugger';
import type { Element, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';

interface Options {
  readonly headingIds: boolean;
}

/** `{#name}` or `{: #name .class}` at the end of a heading. */
const ID_MARK = /\s*\{:?\s*#([\w.:-]+)[^{}]*\}\s*$/;

/**
 * Gives every heading without an id one made of its text, as GitHub does. Changes the tree.
 *
 * @returns the texts of all headings, in order; those without text, and the one that footnotes get, are left out
 */
export function nameHeadings(tree: Root, { headingIds }: Options): readonly string[] {
  const slugger = new GithubSlugger();
  const headings: string[] = [];
  visit(tree, 'element', (element) => {
    if (!/^h[1-6]$/.test(element.tagName) || element.properties.id === 'footnote-label') return;
    const marked = headingIds ? takeMark(element) : undefined;
    const text = textOf(element).replace(/\s+/g, ' ').trim();
    element.properties.id ??= marked ?? (slugger.slug(text) || undefined);
    if (text !== '') headings.push(text);
  });
  return headings;
}

/** Takes the mark out of the heading's text and gives back its name. */
function takeMark({ children }: Element): string | undefined {
  const last = children.at(-1);
  const mark = last?.type === 'text' ? ID_MARK.exec(last.value) : null;
  if (last?.type !== 'text' || !mark) return undefined;
  last.value = last.value.slice(0, mark.index);
  return mark[1];
}
