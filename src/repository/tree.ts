import type { TreeFile } from '../pages/page.ts';

/** Modes of regular files; submodules (160000) and symbolic links (120000) are not followed. */
const REGULAR = new Set(['100644', '100755']);

/**
 * Parses `git ls-tree -r -z`: entries ended by NUL, each `mode type id<TAB>path`.
 * A path that is not valid UTF-8 is left out: it could neither be shown nor recorded as it is.
 */
export function parseTree(output: Buffer): readonly TreeFile[] {
  const files: TreeFile[] = [];
  for (let start = 0; start < output.length; ) {
    const end = output.indexOf(0, start);
    const entry = output.subarray(start, end < 0 ? output.length : end).toString('utf8');
    start = end < 0 ? output.length : end + 1;
    const [, mode = '', blob = '', path = ''] = /^(\d+) \w+ ([0-9a-f]+)\t([\s\S]*)$/.exec(entry) ?? [];
    if (REGULAR.has(mode) && !path.includes('\uFFFD')) files.push({ path, blob });
  }
  return files;
}
