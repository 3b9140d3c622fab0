import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import { findSettings, type SettingsPlace } from './find-settings.ts';
import type { Head } from './head.ts';
import type { RunRequest } from './request.ts';

/** The folder that has settings: the one that was named, else the nearest one around the current folder. */
export async function settingsPlace(
  { isAnyFolder }: Pick<RunRequest, 'isAnyFolder'>,
  named: SettingsPlace,
  { settingsCommit, settingsFirst }: Pick<Extract<Head, { kind: 'commit' }>, 'settingsCommit' | 'settingsFirst'>,
): Promise<SettingsPlace> {
  if (!isAnyFolder || named.config !== undefined) return named;
  for (const directory of foldersUpTo(named.root, named.directory)) {
    const place = { ...named, directory };
    const found = await findSettings(place, settingsCommit, settingsFirst);
    if (found.ok || found.problems.some(({ code }) => code !== 'settings-missing')) return place;
  }
  return named;
}

/** A folder and those around it, up to the root. */
function foldersUpTo(root: string, directory: string): readonly string[] {
  const below = relative(root, directory);
  if (below === '' || below.startsWith('..') || isAbsolute(below)) return [directory];
  return [directory, ...foldersUpTo(root, dirname(directory))];
}

/** Folder of the settings from the root of the repository: empty, or ending with a slash. */
export function workingDirectoryOf({ root, directory }: SettingsPlace): string {
  const below = relative(root, directory).split(sep).join('/');
  return below === '' ? '' : `${below}/`;
}

/** What a path may mean that somebody typed: one from the current folder, or from the folder of the settings or the root. */
export function pathsFrom({ paths = [], directory, isAnyFolder }: RunRequest, place: SettingsPlace): readonly string[] {
  if (!isAnyFolder) return paths;
  const here = paths.map((path) => relative(place.directory, resolve(directory, path)).split(sep).join('/'));
  return [...here.filter((path) => !path.startsWith('..')), ...paths];
}
