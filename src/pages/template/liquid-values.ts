/** A destination of a Markdown link or of a definition, or an attribute of HTML, that is open at the end of a line. */
const OPEN_TARGET = [
  /\]\(\s*<?[^\s)]*$/,
  /^[ \t>]*\[[^\]]+\]:\s*<?\S*$/,
  /\b(?:href|src)\s*=\s*(?:"[^"]*|'[^']*|[^\s"'>]*)$/i,
];

/** Whether what follows on this line belongs to the address of a link or image. */
export function targetIsOpen(line: string): boolean {
  return OPEN_TARGET.some((pattern) => pattern.test(line));
}

/**
 * The path from the root that `{% link path %}` and `{% post_url name %}` stand for
 * (https://jekyllrb.com/docs/liquid/tags/#links); undefined for other tags, and where the path is not written out.
 */
export function linkTag(name: string, rest: string): string | undefined {
  const path = rest.trim().replace(/^\/+/, '');
  if (path === '' || path.includes('{')) return undefined;
  if (name === 'link') return `/${encodeURI(path.toWellFormed())}`;
  return name === 'post_url' ? `/_posts/${encodeURI(path.toWellFormed())}` : undefined;
}

/** What an output is in a text: a string that is written out, else nothing. */
export function outputOf(output: string): string {
  return literalOf(output) ?? '';
}

/**
 * What an output is in an address, as far as it can be told (https://jekyllrb.com/docs/liquid/filters/); undefined where it cannot.
 * Addresses become paths from the root, so that they lead to pages like any other.
 *
 * @param siteUrl absolute, ends with a slash
 * @param next the characters behind the output
 */
export function outputIn(output: string, siteUrl: string, next: string): string | undefined {
  const base = new URL(siteUrl).pathname.replace(/\/$/, '');
  const slash = next.startsWith('/') || next.startsWith('{') ? '' : '/';
  const [value = '', filter, ...others] = output.split('|').map((part) => part.trim());
  if (others.length > 0) return undefined;
  if (value === 'site.baseurl') return base + slash;
  if (value === 'site.url') return next.startsWith('{') ? '' : slash && base + slash;
  const literal = literalOf(value);
  if (literal === undefined || filter === undefined) return literal;
  const isPath = filter === 'relative_url' || filter === 'absolute_url';
  return isPath ? `${base}/${literal.replace(/^\/+/, '')}` : undefined;
}

function literalOf(value: string): string | undefined {
  const match = /^\s*(?:"([^"]*)"|'([^']*)')\s*$/.exec(value);
  return match?.[1] ?? match?.[2];
}
