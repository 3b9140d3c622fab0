// This folder reads the site that a generator built, from the work tree or wherever an artifact was unpacked.
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { BuiltSite } from '../model/ports.ts';
import { decodePage } from './decode-page.ts';

/** So many files are asked for their time at once. */
const AT_ONCE = 64;

/**
 * Opens the folder of a built site. Its files are named at once and read when they are wanted; links that lead out of it are not followed.
 *
 * @param folder absolute
 * @returns undefined where there is no such folder, or none with a page in it
 */
export async function openBuiltSite(folder: string): Promise<BuiltSite | undefined> {
  const root = await realFolder(folder);
  if (root === undefined) return undefined;
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && mayBePage(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
  if (files.length === 0) return undefined;
  const newest = await newestOf(root, files);
  return { files: new Set(files), newest, read: (path) => readWithin(root, path) };
}

/** A name without an extension is a page too, where a server says so. */
function mayBePage(name: string): boolean {
  return /\.html?$/i.test(name) || /^[^.]+$/.test(name);
}

async function realFolder(folder: string): Promise<string | undefined> {
  try {
    const root = await realpath(folder);
    return (await stat(root)).isDirectory() ? root : undefined;
  } catch {
    // Not there, or not to be looked at.
    return undefined;
  }
}

async function newestOf(root: string, files: readonly string[]): Promise<Date> {
  let newest = 0;
  for (let at = 0; at < files.length; at += AT_ONCE) {
    const some = files.slice(at, at + AT_ONCE).map((file) => stat(join(root, file)));
    for (const { mtimeMs } of await Promise.all(some)) newest = Math.max(newest, mtimeMs);
  }
  return new Date(newest);
}

async function readWithin(root: string, path: string): Promise<string | undefined> {
  const file = resolve(root, path);
  const below = relative(root, file);
  if (below === '' || below.startsWith('..') || isAbsolute(below)) return undefined;
  try {
    return decodePage(await readFile(file));
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}
