/** What fits a pattern with `*` for any characters and `?` for one, in any case; an empty one fits everything. */
export function likePattern(pattern: string): RegExp {
  const literal = pattern.replace(/[.+^${}()|[\]\\]/g, '\\$&').replace(/\*+/g, '.*');
  return pattern === '' ? /^/ : new RegExp(`^${literal.replaceAll('?', '.')}$`, 'is');
}
