import { globMatcher } from '../glob.ts';

type IsIgnored = (href: string) => boolean;

const NONE: readonly string[] = [];

/** Globs are read once for all pages of a run. */
const known = new WeakMap<readonly string[], IsIgnored>();

/**
 * Whether a link is one that the settings do not want to be told of: as it is written in the page, or matched by a glob. A glob is also
 * tried without the `./` and `../` at the beginning of a link.
 */
export function ignoredLinks(patterns: readonly string[] = NONE): IsIgnored {
  const found = known.get(patterns);
  if (found) return found;
  const made = isIgnoredBy(patterns);
  known.set(patterns, made);
  return made;
}

function isIgnoredBy(patterns: readonly string[]): IsIgnored {
  if (patterns.length === 0) return () => false;
  const exact = new Set(patterns);
  const matches = globMatcher(patterns, { dot: true, nonegate: true });
  return (href) => exact.has(href) || matches(href) || matches(href.replace(/^(?:\.{1,2}\/)+/, ''));
}
