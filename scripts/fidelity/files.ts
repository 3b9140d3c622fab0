import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Paths of the files below a folder whose names are wanted, with slashes, sorted. */
export function filesBelow(folder: string, wanted: RegExp): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && wanted.test(entry.name))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}
