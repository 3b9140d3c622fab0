import type { Element, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import type { ConvertedMarkdown } from './converted-markdown.ts';
import { type HeadingNamer, type HeadingRules, namesFor } from './heading-ids.ts';

/** `{#name}` or `{: #name .class}` at the end of a heading. */
export const ID_MARK = /\s*\{:?\s*#([^\s{}]+)[^{}]*\}\s*$/;

/** The headings of a page. */
export type NamedHeadings = Pick<ConvertedMarkdown, 'headings' | 'headingIds'>;

/**
 * Gives every heading without an id the one that the generator gives it. Changes the tree.
 *
 * @returns of all headings, in order, the texts that are not empty, and the ids; the one that footnotes get is left out
 */
export function nameHeadings(tree: Root, rules: HeadingRules): NamedHeadings {
  const elements: Element[] = [];
  visit(tree, 'element', (element) => {
    if (/^h[1-6]$/.test(element.tagName) && element.properties.id !== 'footnote-label') elements.push(element);
  });
  const found = elements.map((element) => {
    const marked = rules.marks ? takeMark(element) : undefined;
    return { name: element.tagName, marked, hasId: element.properties.id !== undefined, text: textOf(element) };
  });
  const { ids, nameOf } = namesFor(found, rules);
  for (const [at, element] of elements.entries()) element.properties.id ??= ids[at];
  if (rules.terms) nameTerms(tree, nameOf);
  return {
    headings: found.map(({ text }) => text.replace(/\s+/g, ' ').trim()).filter((text) => text !== ''),
    headingIds: elements.flatMap(({ properties: { id } }) => (typeof id === 'string' ? [id] : [])),
  };
}

function nameTerms(tree: Root, nameOf: HeadingNamer): void {
  visit(tree, 'element', (element) => {
    if (element.tagName === 'dt') element.properties.id ??= nameOf(textOf(element).trim()) || undefined;
  });
}

/** Takes the mark out of the heading's text and gives back its name. */
function takeMark({ children }: Element): string | undefined {
  const last = children.at(-1);
  const mark = last?.type === 'text' ? ID_MARK.exec(last.value) : null;
  if (last?.type !== 'text' || !mark) return undefined;
  last.value = last.value.slice(0, mark.index);
  const before = children.at(-2);
  if (last.value === '' && before?.type === 'text') before.value = before.value.trimEnd();
  return mark[1];
}
