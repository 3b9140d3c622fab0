import { hash as digestOf } from 'node:crypto';
import type { TreeFile } from '../page.ts';

/** Stands before the key of a file that must not be there. */
const ABSENT = '!';

/** Key of a file that is there, whatever it holds: 12 hexadecimal digits. */
export function presentFile(path: string): string {
  return hash(path);
}

/** Key of a file that is not there. */
export function absentFile(path: string): string {
  return ABSENT + hash(path);
}

/** Key of a file that holds just this. */
export function fileAsIs({ path, blob }: TreeFile): string {
  return hash(`${path}\0${blob}`);
}

/** Key of a file that holds just this, of which the site says just that. */
export function fileAsRuled({ path, blob }: TreeFile, rules: string): string {
  return hash(`${path}\0${blob}\0${rules}`);
}

/**
 * Tells whether the keys of an item still hold: what it was made from besides its own file and the addresses of pages (a picture that
 * it shows, a file whose text it includes) is in this tree as it was then.
 *
 * @param ruled key of a file together with what the site says of it, where pages may include it
 */
export function fileKeyCheck(
  tree: Iterable<TreeFile>,
  ruled: (file: TreeFile) => string | undefined = () => undefined,
): (keys: readonly string[]) => boolean {
  let known: ReadonlySet<string> | undefined;
  return (keys) => {
    if (keys.length === 0) return true;
    known ??= keysOf(tree, ruled);
    return keys.every((key) => holds(key, known ?? new Set()));
  };
}

function keysOf(tree: Iterable<TreeFile>, ruled: (file: TreeFile) => string | undefined): ReadonlySet<string> {
  return new Set([...tree].flatMap((file) => [presentFile(file.path), fileAsIs(file), ruled(file) ?? []].flat()));
}

function holds(key: string, known: ReadonlySet<string>): boolean {
  return key.startsWith(ABSENT) ? !known.has(key.slice(1)) : known.has(key);
}

function hash(text: string): string {
  return digestOf('sha256', text, 'buffer').toString('hex', 0, 6);
}
