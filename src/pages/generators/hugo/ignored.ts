import type { Problem } from '../../../model/problem.ts';
import { shown } from '../shared/placement.ts';

/** Sets of characters by their names (https://pkg.go.dev/regexp/syntax). */
const NAMED: Readonly<Record<string, string>> = {
  alnum: '0-9A-Za-z',
  alpha: 'A-Za-z',
  digit: '0-9',
  lower: 'a-z',
  space: '\\s',
  upper: 'A-Z',
  word: '0-9A-Za-z_',
  xdigit: '0-9A-Fa-f',
};

/** A pattern of `ignoreFiles` in JavaScript's spelling; undefined where it cannot be written so. */
function expressionOf(pattern: string): RegExp | undefined {
  const [, flags = '', source = ''] = /^(?:\(\?([imsU]+)\))?([\s\S]*)$/.exec(pattern) ?? [];
  const translated = source
    .replace(/\\Q([\s\S]*?)(?:\\E|$)/g, (_, text: string) => text.replace(/[\^$\\.*+?()[\]{}|/]/g, '\\$&'))
    .replace(/\[:(\^?)(\w+):\]/g, (whole, not: string, name: string) => (not === '' ? NAMED[name] : undefined) ?? whole)
    .replaceAll('(?P<', '(?<')
    .replaceAll('\\A', '^')
    .replaceAll('\\z', '$');
  if (translated.includes('[:')) return undefined;
  try {
    return new RegExp(translated, flags.replace('U', ''));
  } catch {
    return undefined;
  }
}

/**
 * Whether `ignoreFiles` names a file (https://gohugo.io/configuration/all/#ignorefiles): the patterns are searched for in the whole path,
 * the folder of the repository included.
 *
 * @param path from the root of the repository
 */
export function isIgnored(path: string, patterns: readonly string[]): boolean {
  return patterns.some((pattern) => {
    const expression = known.get(pattern) ?? expressionOf(pattern);
    if (expression) known.set(pattern, expression);
    return expression?.test(`/${path}`) === true || expression?.test(path) === true;
  });
}

const known = new Map<string, RegExp>();

/** An error for each pattern that cannot be read: which files it leaves out is not known. */
export function unreadablePatterns(patterns: readonly string[], path: string | undefined): readonly Problem[] {
  return patterns
    .filter((pattern) => !expressionOf(pattern))
    .map((pattern) => ({
      level: 'error',
      code: 'configuration-invalid',
      message: `A pattern of \`ignoreFiles\` must be one that can be read here, but \`${shown(pattern)}\` is not: which files it leaves out is not known.`,
      hint: 'Write it in simpler words, or leave these files out by `content.exclude` and take the pattern away.',
      path,
    }));
}
