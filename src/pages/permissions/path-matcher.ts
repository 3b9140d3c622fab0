import { globMatcher } from '../glob.ts';

/** Whether a path from the working directory is one that a glob of `permissions` means. A dot hides no file from a rule. */
export function pathMatcher(glob: string): (path: string) => boolean {
  // One name can be written with composed and with combining characters; both are the same path to people.
  const matches = globMatcher(bothMeanings(glob.normalize('NFC')), { dot: true });
  return (path) => matches(path.normalize('NFC'));
}

/**
 * A glob, and where it has parentheses that are no part of a pattern such as `!(a)`, the one in which they are those of a name:
 * `hr (internal)/**` names the folder `hr (internal)`. No page is public because picomatch takes them for a group.
 */
export function bothMeanings(glob: string): string[] {
  const named = glob.replace(/(?<![\\?*+@!])\(([^()|]*)\)/g, '\\($1\\)');
  return named === glob ? [glob] : [glob, named];
}
