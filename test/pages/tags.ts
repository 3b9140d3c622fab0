const TAG = /<([a-z][a-z0-9]*)((?:\s+[a-z-]+(?:="[^"]*")?)*)\s*>/g;

/** What is wrong with HTML that should be clean: dangerous tags, handlers, script addresses, a `<` that begins no tag. */
export function dirtIn(html: string): readonly string[] {
  const tags = [...html.matchAll(TAG)];
  const rest = html.replace(TAG, '').replace(/<\/[a-z][a-z0-9]*>|^<!doctype html>/g, '');
  return [
    ...tags.filter(([, name]) =>
      /^(?:script|style|svg|math|template|iframe|object|embed|form|link|base)$/.test(name ?? ''),
    ),
    ...tags.filter(([, , attributes = '']) => /\s(?:on|style)/.test(attributes.replace(/"[^"]*"/g, ''))),
    ...tags.filter(([, , attributes = '']) => /(?:href|src)="\s*(?:java|vb)script:/i.test(attributes)),
  ]
    .map(([tag]) => tag)
    .concat(rest.includes('<') ? [rest] : []);
}
