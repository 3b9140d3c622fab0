import type { ContentRoot } from '../../../settings/settings.ts';
import { baseOf } from '../../content.ts';

/** Folders in which a content entry's configuration may be: its root, and those above it up to the working directory. */
export function configFolders(entry: ContentRoot, workingDirectory: string): readonly string[] {
  const folders: string[] = [];
  for (
    let folder = baseOf(entry, workingDirectory);
    folder.length > workingDirectory.length;
    folder = parentOf(folder)
  ) {
    folders.push(folder);
  }
  return [...folders, workingDirectory];
}

/** @param folder ends with a slash */
function parentOf(folder: string): string {
  return folder.slice(0, folder.slice(0, -1).lastIndexOf('/') + 1);
}

/** The first of the names in the nearest folder that has one. */
export function nearestFile(
  folders: readonly string[],
  names: readonly string[],
  files: { has(path: string): boolean },
): string | undefined {
  const candidates = folders.flatMap((folder) => names.map((name) => folder + name));
  return candidates.find((path) => files.has(path));
}
