/**
 * A glob as Hugo reads it (https://github.com/gobwas/glob#syntax, with `/` between segments): `**` is anything, `*` and `?` stay within a
 * segment, `[a-z]`, `[!a-z]`, `{a,b}`. Case does not count.
 */
export function hugoGlob(pattern: string): (text: string) => boolean {
  let depth = 0;
  const source = pattern.replace(/\*\*+|\\.|\[!?[^\]]+\]|[\s\S]/g, (part) => {
    if (part.startsWith('**')) return '.*';
    if (part === '*') return '[^/]*';
    if (part === '?') return '[^/]';
    if (part.length > 2 && part.startsWith('[')) return part.replace(/^\[!/, '[^').replace(/\\(?!\])/g, '\\\\');
    if (part === '{') depth++;
    if (part === '{') return '(?:';
    if (part === '}' && depth > 0) return depth-- > 0 ? ')' : part;
    if (part === ',' && depth > 0) return '|';
    return part.replace(/^\\/, '').replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  });
  try {
    const matcher = new RegExp(`^${source}$`, 'is');
    return (text) => matcher.test(text);
  } catch {
    // A glob that cannot be read stops Hugo.
    return () => false;
  }
}

/**
 * Whether a value is among those that globs name: one at least of those without, and none of those with a `!` before it; without any
 * of the first kind, all are (https://gohugo.io/configuration/module/#mounts).
 */
export function hugoGlobs(patterns: readonly string[]): (text: string) => boolean {
  const positive = patterns.filter((pattern) => !pattern.startsWith('!')).map(hugoGlob);
  const negative = patterns.filter((pattern) => pattern.startsWith('!')).map((one) => hugoGlob(one.slice(1).trim()));
  return (text) =>
    (positive.length === 0 || positive.some((matches) => matches(text))) && !negative.some((matches) => matches(text));
}
