import type { ContentRoot } from '../settings/settings.ts';
import { globMatcher } from './glob.ts';
import type { ContentFile, TreeFile } from './page.ts';
import { bothMeanings } from './permissions/path-matcher.ts';

/**
 * The files of the tree that `content` takes, in the tree's order.
 * The first entry that matches a file takes it; files outside the working directory are nobody's.
 *
 * @param workingDirectory folder of the settings from the root of the repository: empty, or ending with a slash
 */
export function takeContent(
  files: readonly TreeFile[],
  content: readonly ContentRoot[],
  workingDirectory: string,
): readonly ContentFile[] {
  const entries = content.map((entry) => ({ entry, base: baseOf(entry, workingDirectory), matches: matcherOf(entry) }));
  return files.flatMap((file) => {
    const taker = entries.find(
      ({ base, matches }) => file.path.startsWith(base) && matches(file.path.slice(base.length)),
    );
    return taker ? [{ ...file, content: taker.entry, rootPath: file.path.slice(taker.base.length) }] : [];
  });
}

/** Folder of a content entry from the root of the repository: empty, or ending with a slash. */
export function baseOf(entry: ContentRoot, workingDirectory: string): string {
  return entry.root === '' ? workingDirectory : `${workingDirectory}${entry.root}/`;
}

function matcherOf(entry: ContentRoot): (rootPath: string) => boolean {
  return globMatcher(entry.include, { ignore: entry.exclude.flatMap(bothMeanings) });
}
