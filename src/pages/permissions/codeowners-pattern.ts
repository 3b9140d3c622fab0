/** A pattern of a CODEOWNERS file: what it matches, or why it is none. */
export type CodeownersPattern =
  | { readonly ok: true; matches(path: string): boolean }
  | { readonly ok: false; readonly objection: string };

/**
 * Understands a pattern as GitHub does
 * (https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners):
 * as in `.gitignore`, but without `!` and ranges in brackets, and `docs/*` means files alone, not what is in folders below. A slash at
 * the beginning or in the middle binds to the root; what lies in a folder that matches is matched.
 */
export function codeownersPattern(text: string): CodeownersPattern {
  const objection = objectionTo(text);
  if (objection !== undefined) return { ok: false, objection };
  const isBound = text.slice(0, -1).includes('/');
  const isFolder = text.endsWith('/');
  const segments = text.replace(/^\/|\/$/g, '').split('/');
  const expression = new RegExp(
    `^${isBound ? '' : '(?:.*/)?'}${expressionOf(segments)}${endOf(segments, { isBound, isFolder })}$`,
    's',
  );
  return { ok: true, matches: (path) => expression.test(path) };
}

function objectionTo(text: string): string | undefined {
  if (text.startsWith('!')) return 'GitHub does not negate patterns with `!`';
  if (text.startsWith('\\#')) return 'GitHub takes no pattern that begins with `#`, not even after a backslash';
  if (text.includes('***')) return 'three asterisks in a row mean nothing';
  if (/^\/*$/.test(text) || text.includes('//'))
    return 'a pattern names files and folders, with one slash between them';
  return /(?<!\\)(?:\\\\)*\\$/.test(text) ? 'nothing follows the backslash' : undefined;
}

/** Segments as an expression; `**` stands for any folders, and none, so it brings its slash with it. */
function expressionOf(segments: readonly string[]): string {
  return segments
    .map((segment, index) => {
      const isLast = index === segments.length - 1;
      if (segment === '**') return isLast ? '.+' : '(?:.*/)?';
      return `${characters(segment)}${isLast ? '' : '/'}`;
    })
    .join('');
}

function characters(segment: string): string {
  return segment.replace(/\\(.)|\*+|\?|[^\w]/gsu, (sign, escaped?: string) => {
    if (escaped !== undefined) return literal(escaped);
    if (sign.startsWith('*')) return '[^/]*';
    return sign === '?' ? '[^/]' : literal(sign);
  });
}

function literal(sign: string): string {
  return /^[\^$\\.*+?()[\]{}|/]$/.test(sign) ? `\\${sign}` : sign;
}

function endOf(segments: readonly string[], { isBound, isFolder }: { isBound: boolean; isFolder: boolean }): string {
  const last = segments.at(-1);
  if (isFolder) return last === '**' ? '' : '/.+';
  const isFilesAlone = (isBound && last === '*') || last === '**';
  return isFilesAlone ? '' : '(?:/.*)?';
}
