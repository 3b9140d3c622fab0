import type { Dialect } from '../../dialect.ts';
import { isMapping } from '../../front-matter/values.ts';

/** What `kramdown` of a `_config.yml` says (https://kramdown.gettalong.org/options.html); Jekyll reads GitHub's Markdown unless told otherwise. */
export function kramdownDialect(data: Readonly<Record<string, unknown>>): Dialect {
  const { auto_ids: hasIds, auto_id_prefix: prefix, input, ...options } = isMapping(data.kramdown) ? data.kramdown : {};
  const isOwn = typeof input === 'string' && /^(?:kramdown|markdown)$/i.test(input);
  return {
    ...(hasIds === false ? { ids: 'off' } : isOwn ? { ids: 'kramdown' } : {}),
    ...(typeof prefix === 'string' && prefix !== '' ? { idPrefix: prefix } : {}),
    ...(options.parse_block_html === true ? { extensions: ['parse_block_html', 'def_list'] } : {}),
  };
}

/**
 * What the front matter of a file, defaults of the configuration among it, says of its Markdown: with `render_with_liquid: false`, what looks
 * like Liquid is text (https://jekyllrb.com/docs/liquid/).
 */
export function jekyllDialect(data: Readonly<Record<string, unknown>>, site: Dialect): Dialect | undefined {
  const own = data.render_with_liquid === false ? { ...site, templates: false } : site;
  return Object.keys(own).length === 0 ? undefined : own;
}
