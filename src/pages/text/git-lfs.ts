import type { Problem } from '../../model/problem.ts';

/** First lines that Git LFS writes, or wrote before its first release (https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md#the-pointer). */
const VERSIONS: ReadonlySet<string> = new Set([
  'version https://git-lfs.github.com/spec/v1',
  'version https://hawser.github.com/spec/v1',
  'version http://git-media.io/v/2',
]);

/** A pointer is smaller than this, in bytes. */
const LARGEST = 1024;

/** Whether a text is what Git LFS leaves in git in place of a file: a version, and below it lines of `key value`, `oid` and `size` among them. */
export function isLfsPointer(text: string): boolean {
  if (text.length >= LARGEST) return false;
  const [version = '', ...lines] = text.trim().split(/\s*\n\s*/);
  return (
    VERSIONS.has(version) &&
    lines.every((line) => /^[a-z0-9.-]+ \S/.test(line)) &&
    lines.some((line) => /^oid sha256:[0-9a-f]{64}$/i.test(line)) &&
    lines.some((line) => /^size \d+$/.test(line))
  );
}

/** The error `git-lfs-pointer` of a file whose text is not in git; none for any other. */
export function lfsProblems(text: string, path: string): readonly Problem[] {
  return isLfsPointer(text) ? [pointer(path)] : [];
}

function pointer(path: string): Problem {
  return {
    level: 'error',
    code: 'git-lfs-pointer',
    message:
      'A page must have its text in git, but this file is stored with Git LFS, so git holds only a pointer to it, and the page is not published.',
    hint: 'Take Markdown out of `.gitattributes` (`git lfs untrack "*.md"`, then `git add --renormalize .` and commit), or keep the file out with `exclude` of its `content` entry. To check out with `lfs: true` does not help: pages are read from the commit, not from files.',
    path,
    line: 1,
  };
}
