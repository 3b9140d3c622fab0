import type { TreeFile } from '../pages/page.ts';
import { type Git, GitError } from './git.ts';
import { safeRevision } from './revision.ts';

/**
 * The regular files in the output of `git ls-tree -r -z`, in its order, which is that of the paths' bytes. Symbolic links
 * and submodules are left out, and so are paths that are not UTF-8: no address can be made of them.
 *
 * @throws GitError `failed` for a line that is none
 */
export function parseTree(output: Buffer): readonly TreeFile[] {
  return parseEntries(output).files;
}

/** What a commit holds. */
export interface Tree {
  /** Regular files. */
  readonly files: readonly TreeFile[];
  /** Paths of symbolic links. */
  readonly links: readonly string[];
  /** Paths of files and links that are not UTF-8, every byte that is not ASCII written as `\xe9`. */
  readonly unnamed: readonly string[];
}

function parseEntries(output: Buffer): Tree {
  const files: TreeFile[] = [];
  const links: string[] = [];
  const unnamed: string[] = [];
  for (let from = 0; from < output.length; ) {
    const end = output.indexOf(0, from);
    if (end === -1) throw unreadable(output.subarray(from));
    const entry = parseEntry(output.subarray(from, end));
    from = end + 1;
    if (!entry) continue;
    if (entry.path === undefined) unnamed.push(entry.escaped);
    else if (entry.isLink) links.push(entry.path);
    else files.push({ path: entry.path, blob: entry.blob });
  }
  return { files, links, unnamed };
}

/** Regular files of a commit. Throws `GitError` when there is no such commit. */
export async function readTree(git: Git, commit: string): Promise<readonly TreeFile[]> {
  const { stdout } = await git.run(['ls-tree', '-r', '-z', '--full-tree', safeRevision(commit)]);
  return parseTree(stdout);
}

/** Regular files and symbolic links of a commit. Throws `GitError` when there is no such commit. */
export async function readTreeAndLinks(git: Git, commit: string): Promise<Tree> {
  const { stdout } = await git.run(['ls-tree', '-r', '-z', '--full-tree', safeRevision(commit)]);
  return parseEntries(stdout);
}

/** The blob of one regular file of a commit; undefined where the path is none. */
export async function findBlob(git: Git, commit: string, path: string): Promise<string | undefined> {
  if (path === '' || path.includes('\0')) return undefined;
  const { stdout } = await git.run(['ls-tree', '-z', '--full-tree', safeRevision(commit), '--', path]);
  return parseTree(stdout).find((file) => file.path === path)?.blob;
}

const TAB = 9;
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

interface TreeEntry {
  /** Undefined where it is not UTF-8. */
  readonly path: string | undefined;
  readonly escaped: string;
  readonly blob: string;
  readonly isLink: boolean;
}

function parseEntry(entry: Buffer): TreeEntry | undefined {
  const tab = entry.indexOf(TAB);
  const facts = /^(\d{6}) (\w+) ([0-9a-f]+)$/.exec(entry.subarray(0, Math.max(tab, 0)).toString('latin1'));
  if (!facts) throw unreadable(entry);
  const [, mode = '', type, blob = ''] = facts;
  // 100644 and 100755; very old commits hold other permissions, 100664 among them.
  const isLink = mode === '120000';
  if (type !== 'blob' || (!mode.startsWith('100') && !isLink)) return undefined;
  const bytes = entry.subarray(tab + 1);
  const path = decode(bytes);
  return { path, escaped: path ?? escaped(bytes), blob, isLink };
}

function escaped(bytes: Buffer): string {
  return bytes
    .toString('latin1')
    .replace(/[^\x20-\x7e]/g, (sign) => `\\x${sign.charCodeAt(0).toString(16).padStart(2, '0')}`);
}

function decode(bytes: Buffer): string | undefined {
  try {
    return utf8.decode(bytes);
  } catch {
    return undefined;
  }
}

function unreadable(entry: Buffer): GitError {
  const found = JSON.stringify(entry.toString('utf8').slice(0, 200));
  return new GitError({ kind: 'failed', message: `A line of \`git ls-tree -z\` was expected, but ${found} came.` });
}
