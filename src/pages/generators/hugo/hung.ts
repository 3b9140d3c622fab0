import type { ContentRoot } from '../../../settings/settings.ts';
import { baseOf } from '../../content.ts';
import { aboveRoot } from '../shared/hung-roots.ts';
import type { HugoConfig } from './config.ts';

/** A content entry among all those of a project. */
export interface EntryOfProject {
  readonly entry: ContentRoot;
  readonly entries: readonly ContentRoot[];
  readonly workingDirectory: string;
  /** Of the project: empty, or ending with a slash. */
  readonly folder: string;
}

/** How many folders from `content` an entry's addresses do not count, because it hangs at its prefix. */
export function foldersAbove(of: EntryOfProject, { mounts }: HugoConfig): number {
  const { entry, entries, workingDirectory, folder } = of;
  for (const mount of mounts) {
    const pages = folder + (mount.folder === '' ? '' : `${mount.folder}/`);
    const above = aboveRoot(entry, entries, pages, workingDirectory);
    if (above !== '') return segmentsOf(above).length + segmentsOf(mount.below).length;
  }
  return 0;
}

/** A path below the site without its language, where the entry is of this language and its prefix names it already. */
export function withoutLanguage(path: string, language: string, of: EntryOfProject, { mounts }: HugoConfig): string {
  const { entry, workingDirectory, folder } = of;
  if (!entry.prefix.endsWith(`/${language}/`) || !path.startsWith(`${language}/`)) return path;
  const base = baseOf(entry, workingDirectory);
  const isOfLanguage = mounts.some(
    (mount) => mount.languages?.includes(language) && base.startsWith(`${folder}${mount.folder}/`),
  );
  return isOfLanguage ? path.slice(language.length + 1) : path;
}

function segmentsOf(path: string): readonly string[] {
  return path.split('/').filter((segment) => segment !== '');
}
