import { readFile, realpath } from 'node:fs/promises';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import type { Problem } from '../model/problem.ts';
import type { Repository } from '../repository/repository.ts';
import {
  missingSettings,
  parseSettings,
  resolveSettings,
  SETTINGS_PATHS,
  type SettingsOverrides,
} from '../settings/load.ts';
import type { Settings } from '../settings/settings.ts';

/** Where to look for the settings. */
export interface SettingsPlace {
  readonly repository: Pick<Repository, 'readFile'>;
  /** Root of the repository on disk. */
  readonly root: string;
  /** Folder of the settings on disk. */
  readonly directory: string;
  /** A file that the user named, from `directory`. */
  readonly config?: string | undefined;
  readonly overrides: SettingsOverrides;
}

/** Where the settings were found, or would be. */
export interface SettingsPath {
  /** On disk. */
  readonly path: string;
  /** From the root of the repository. */
  readonly shown: string;
}

export type FoundSettings =
  | {
      readonly ok: true;
      readonly settings: Settings;
      readonly problems: readonly Problem[];
      readonly file: SettingsPath;
    }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * The settings as they are on disk, which is what a person sees and edits; where they are not on disk
 * (a bare repository, a sparse checkout), as the commit holds them. A commit that somebody named comes with its own settings,
 * as long as it has any.
 */
export async function findSettings(
  place: SettingsPlace,
  head: string,
  first: 'disk' | 'commit' = 'disk',
): Promise<FoundSettings> {
  for (const name of candidates(place)) {
    const path = resolve(place.directory, name);
    const places = [() => onDisk(place, name), () => committed(place, head, name)];
    const found = await firstOf(first === 'disk' ? places : places.reverse());
    const shown = repositoryPath(place.root, path);
    if (found === undefined) continue;
    if (found.kind === 'linked') return { ok: false, problems: [linkedSettings(shown)] };
    if (found.kind === 'folder') return { ok: false, problems: [folderSettings(shown)] };
    const understood = understand(found.text, shown, place.overrides);
    return understood.ok ? { ...understood, file: { path, shown } } : understood;
  }
  return { ok: false, problems: [missingSettings(place.config)] };
}

async function firstOf<Found>(places: readonly (() => Promise<Found | undefined>)[]): Promise<Found | undefined> {
  for (const look of places) {
    const found = await look();
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The settings as a commit holds them; undefined where it holds none that can be used. */
export async function settingsAt(place: SettingsPlace, commit: string): Promise<Settings | undefined> {
  for (const name of candidates(place)) {
    const text = await inCommit(place, commit, name);
    const found = text === undefined ? undefined : understand(text, name, place.overrides);
    if (found?.ok) return found.settings;
  }
  return undefined;
}

/**
 * Said of a pull request that changes settings which do not count yet: those of the base branch do, because whoever made the pull request
 * could choose another source. What the change would do to items and to who may see them is then in no plan.
 *
 * @param head the commit that is checked out, whose settings count
 * @param proposed the commit that is planned
 */
export async function changedSettingsProblems(
  place: SettingsPlace,
  head: string,
  proposed: string,
): Promise<readonly Problem[]> {
  if (head === proposed) return [];
  const changed: string[] = [];
  for (const name of candidates(place)) {
    const [before, after] = await Promise.all([inCommit(place, head, name), inCommit(place, proposed, name)]);
    if (before !== after) changed.push(repositoryPath(place.root, resolve(place.directory, name)));
  }
  return changed.map(settingsNotShown);
}

function settingsNotShown(path: string): Problem {
  return {
    level: 'warning',
    code: 'settings-change-not-shown',
    message:
      'The pull request changes the settings, but on `pull_request_target` those of the base branch count: what the change would do, also to who may see the pages, is not shown.',
    hint: 'Review the change of this file by itself; `plan` on the event `pull_request` shows what it does.',
    path,
  };
}

function candidates({ config }: SettingsPlace): readonly string[] {
  return config === undefined ? SETTINGS_PATHS : [config];
}

type Understood =
  | { readonly ok: true; readonly settings: Settings; readonly problems: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

function understand(text: string, path: string, overrides: SettingsOverrides): Understood {
  const parsed = parseSettings(text, path);
  if (!parsed.ok) return parsed;
  const resolved = resolveSettings(parsed.file, overrides);
  return resolved.ok ? { ok: true, settings: resolved.settings, problems: parsed.problems } : resolved;
}

/** The text of a file, or that it is a link, or lies behind one, which would show a file of this machine. */
type SettingsText =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'linked' }
  | { readonly kind: 'folder' };

async function onDisk({ root, directory }: SettingsPlace, name: string): Promise<SettingsText | undefined> {
  try {
    const [realRoot, realDirectory] = await Promise.all([realpath(root), realpath(directory)]);
    const path = resolve(realDirectory, name);
    // What somebody names outside of the repository is their own word, not the repository's.
    const isOurs = isWithin(relative(realRoot, path));
    if (isOurs && (await realpath(path)) !== path) return { kind: 'linked' };
    return { kind: 'text', text: await readFile(path, 'utf8') };
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR'))
      return undefined;
    if (error instanceof Error && 'code' in error && error.code === 'EISDIR') return { kind: 'folder' };
    throw error;
  }
}

function folderSettings(shown: string): Problem {
  return {
    level: 'error',
    code: 'settings-not-a-file',
    message: `The settings must be a file, but \`${shown}\` is a folder.`,
    hint: 'Name the file in it.',
  };
}

function linkedSettings(shown: string): Problem {
  return {
    level: 'error',
    code: 'settings-linked',
    message:
      'The settings must be a file of the repository, but this is a symbolic link, or lies behind one; links are not followed.',
    hint: 'Commit the file itself.',
    path: shown,
  };
}

function isWithin(path: string): boolean {
  return path !== '' && path !== '..' && !path.startsWith(`..${sep}`) && !isAbsolute(path);
}

async function committed(place: SettingsPlace, commit: string, name: string): Promise<SettingsText | undefined> {
  const text = await inCommit(place, commit, name);
  return text === undefined ? undefined : { kind: 'text', text };
}

async function inCommit(
  { repository, root, directory }: SettingsPlace,
  commit: string,
  name: string,
): Promise<string | undefined> {
  const path = repositoryPath(root, resolve(directory, name));
  if (path.startsWith('..')) return undefined;
  return (await repository.readFile(commit, path))?.toString('utf8');
}

function repositoryPath(root: string, path: string): string {
  return relative(root, path).split(sep).join('/');
}
