import type { Heading, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { headingRules } from './heading-ids.ts';

/**
 * Says by what Docusaurus names a heading with expressions or components in it: by what is written, where the page shows what comes of it
 * (https://docusaurus.io/docs/markdown-features/toc#heading-ids). Changes the tree.
 */
export function keepNamesOfHeadings(tree: Root): void {
  visit(tree, 'heading', (heading) => {
    const base =
      heading.children.some(isMdx) && !hasOwnId(heading)
        ? headingRules('docusaurus').createNamer()(textOf(heading))
        : '';
    if (base !== '') heading.children.push({ type: 'text', value: ` {#~${base}}` });
  });
}

function isMdx({ type }: Heading['children'][number]): boolean {
  return /^mdx/.test(type);
}

/** In a comment, to which `mdx-text.ts` makes what stands in braces. */
function hasOwnId({ children }: Heading): boolean {
  const last = children.at(-1);
  return last !== undefined && isMdx(last) && 'value' in last && /^\s*\/\*\s*#/.test(last.value);
}
