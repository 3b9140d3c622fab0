import type { Dialect } from '../../dialect.ts';
import { isMapping } from '../../front-matter/values.ts';

/**
 * What the front matter says of a page's Markdown: whether it is MDX, in which braces are no text
 * (https://docusaurus.io/docs/api/plugins/@docusaurus/plugin-content-docs#markdown-front-matter).
 */
export function docusaurusDialect({ mdx }: Readonly<Record<string, unknown>>): Dialect | undefined {
  return isMapping(mdx) && mdx.format === 'md' ? { templates: false } : undefined;
}
