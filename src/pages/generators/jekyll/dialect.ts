import type { Dialect } from '../../dialect.ts';

/**
 * What the front matter of a file, defaults of the configuration among it, says of its Markdown: with `render_with_liquid: false`, what looks
 * like Liquid is text (https://jekyllrb.com/docs/liquid/).
 */
export function jekyllDialect(data: Readonly<Record<string, unknown>>): Dialect | undefined {
  return data.render_with_liquid === false ? { templates: false } : undefined;
}
