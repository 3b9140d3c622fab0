/**
 * A glob of the file system in which nothing is special but `*`, `?` and `[…]` within a segment, `**` for any folders, and a backslash:
 * a parenthesis, a bar or a plus in a name is itself (https://git-scm.com/docs/gitignore#_pattern_format).
 *
 * @returns whether all of a path, without slashes at its ends, is what the glob names
 */
export function pathGlob(glob: string): (path: string) => boolean {
  const segments = glob.split('/');
  const last = segments.length - 1;
  const source = segments.map((segment, index) => {
    if (segment === '**') return index === last ? '.+' : '(?:[^/]+/)*';
    return segmentOf(segment) + (index === last ? '' : '/');
  });
  try {
    const matcher = new RegExp(`^${source.join('')}$`, 'su');
    return (path) => matcher.test(path);
  } catch {
    // A range that is none, as in `[z-a]`.
    return (path) => path === glob;
  }
}

const SIGN = /\\([\s\S])|\*+|\?|\[([!^]?)(\]?(?:\\[\s\S]|[^\]\\])*)\]|[\s\S]/gu;

function segmentOf(segment: string): string {
  return segment.replace(SIGN, (sign: string, escaped?: string, negation?: string, set?: string) => {
    if (escaped !== undefined) return literal(escaped);
    if (set !== undefined && set !== '') return `(?!/)[${negation === '' ? '' : '^'}${setOf(set)}]`;
    if (sign.startsWith('*')) return '[^/]*';
    return sign === '?' ? '[^/]' : literal(sign);
  });
}

function setOf(set: string): string {
  return set.replace(/\\([\s\S])|[\s\S]/gu, (sign: string, escaped?: string) =>
    sign === '-' ? '-' : literal(escaped ?? sign),
  );
}

function literal(text: string): string {
  return text.replace(/[\^$\\.*+?()[\]{}|/-]/gu, '\\$&');
}

/** A glob without its braces: `{a,b}/c` is `a/c` and `b/c` (https://docs.ruby-lang.org/en/master/Dir.html#method-c-glob). */
export function withoutBraces(glob: string): readonly string[] {
  let globs = [glob];
  for (;;) {
    const expanded = globs.flatMap((one) => {
      const [whole, before = '', inside = '', after = ''] =
        /^((?:\\.|[^\\])*?)(?<!\\)\{([^{}]*)\}(.*)$/s.exec(one) ?? [];
      return whole === undefined ? [one] : inside.split(',').map((part) => before + part + after);
    });
    // Braces within braces are taken from the inside out; a glob with more than that is none that anybody wrote.
    if (expanded.length > MOST_GLOBS || expanded.every((one, index) => one === globs[index])) return expanded;
    globs = expanded;
  }
}

const MOST_GLOBS = 1_000;
