import { escapedPattern } from '../../includes/included-part.ts';

/** Rewrites the path of a file; undefined where no rule is for it. */
export type Rewrite = (path: string) => string | undefined;

/** `:name`, with a pattern of its own and with `*`, `+` or `?` behind it. */
const PARAMETER = /(\/?):(\w+)(\((?:\\.|[^()\\])+\))?([*+?]?)/g;

/**
 * The rules of `rewrites` (https://vitepress.dev/guide/routing#route-rewrites), in the syntax of path-to-regexp 6; the first
 * that matches counts.
 *
 * @throws SyntaxError for a parameter whose pattern is none
 */
export function rewriter(rules: Readonly<Record<string, string>>): Rewrite {
  const all = Object.entries(rules).map(([from, to]) => ({ pattern: patternOf(from), to }));
  return (path) => {
    for (const { pattern, to } of all) {
      const groups = pattern.exec(path)?.groups;
      if (groups) return filled(to, groups);
      if (pattern.test(path)) return to;
    }
    return undefined;
  };
}

function patternOf(from: string): RegExp {
  let source = '';
  let done = 0;
  for (const match of from.matchAll(PARAMETER)) {
    const [whole, slash = '', name = '', own, modifier = ''] = match;
    source += escapedPattern(from.slice(done, match.index)) + parameter(slash, name, own?.slice(1, -1), modifier);
    done = match.index + whole.length;
  }
  return new RegExp(`^${source}${escapedPattern(from.slice(done))}$`);
}

function parameter(slash: string, name: string, own: string | undefined, modifier: string): string {
  const one = own ?? '[^/]+?';
  const many = modifier === '*' || modifier === '+' ? `(?:${one})(?:/(?:${one}))*` : one;
  const group = `${slash}(?<${name}>${many})`;
  return modifier === '*' || modifier === '?' ? `(?:${group})?` : group;
}

function filled(to: string, groups: Readonly<Record<string, string | undefined>>): string {
  return to
    .replaceAll(PARAMETER, (_whole, slash: string, name: string) => {
      const value = groups[name] ?? '';
      return value === '' ? '' : slash + value;
    })
    .replace(/^\/+/, '');
}
