import { pathGlob } from '../shared/path-glob.ts';

interface Pattern {
  readonly isNegated: boolean;
  readonly folderOnly: boolean;
  matches(path: string): boolean;
}

/**
 * Whether lines in the manner of `.gitignore` ignore a path (https://git-scm.com/docs/gitignore#_pattern_format): the last line
 * that matches counts, `!` takes back, a slash at the beginning or in the middle binds to the root, one at the end means folders.
 *
 * @returns for paths without a slash at their ends; what lies in an ignored folder is ignored
 */
export function ignoredBy(lines: readonly string[]): (path: string) => boolean {
  const patterns = lines.flatMap(patternOf);
  const judged = (path: string, isFolder: boolean): boolean | undefined => {
    const last = patterns.findLast(({ folderOnly, matches }) => (isFolder || !folderOnly) && matches(path));
    return last && !last.isNegated;
  };
  return (path) => {
    const segments = path.split('/');
    let ignored = false;
    for (let end = 1; end <= segments.length; end++) {
      ignored = judged(segments.slice(0, end).join('/'), end < segments.length) ?? ignored;
    }
    return ignored;
  };
}

function patternOf(line: string): readonly Pattern[] {
  const text = line.replace(/(?<!\\)\s+$/, '');
  if (text === '' || text.startsWith('#')) return [];
  const isNegated = text.startsWith('!');
  const bare = text.replace(/^!/, '').replace(/\/$/, '');
  const isBound = bare.includes('/');
  const matches = pathGlob(isBound ? bare.replace(/^\//, '') : `**/${bare}`);
  return [{ isNegated, folderOnly: text.endsWith('/'), matches }];
}
