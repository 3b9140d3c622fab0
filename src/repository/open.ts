import { realpath } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import { createAncestry } from './ancestry.ts';
import { authorization } from './authorization.ts';
import { readBlobs } from './blobs.ts';
import { fetchAlone } from './fetch-alone.ts';
import { assertRevision, createGit, type Git } from './git.ts';
import { lastCommits } from './history.ts';
import { originOf, withoutCredentials } from './origin.ts';
import type { Origin, Repository } from './repository.ts';
import { isShallow } from './shallow.ts';
import { parseTree } from './tree.ts';

export interface OpenOptions {
  /** Folder to begin at; the repository may be above it. */
  readonly directory: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly githubToken?: string | undefined;
  /** Web address of GitHub; the token goes nowhere else. */
  readonly serverUrl?: string | undefined;
}

export interface OpenedRepository {
  readonly repository: Repository;
  readonly git: Git;
  /** Root on disk: of the work tree, or of a bare repository. */
  readonly root: string;
  /** From the root: empty, or ending with a slash. */
  readonly workingDirectory: string;
  readonly origin: Origin;
  /** Name of the remote that keeps the record. */
  readonly remote?: string | undefined;
}

/** Opens the repository around a folder. Throws `GitError` where there is none, or git may not read it. */
export async function openRepository(options: OpenOptions): Promise<OpenedRepository> {
  const { directory, environment } = options;
  const plain = createGit({ directory, environment });
  const root = await rootOf(plain);
  const workingDirectory = folderBelow(root, await realpath(directory));
  const remote = await remoteOf(plain);
  const url = remote === undefined ? undefined : (await plain.text(['remote', 'get-url', remote])).trim();
  const git = plain.with({ directory: root, environment: authorization(url, options) });
  const branch = (await plain.answer(['symbolic-ref', '--quiet', '--short', 'HEAD'])).stdout.toString('utf8').trim();
  const origin = { ...originOf(withoutCredentials(url)), branch: branch === '' ? undefined : branch };
  return { repository: createRepository(git, remote), git, root, workingDirectory, origin, remote };
}

function createRepository(git: Git, remote: string | undefined): Repository {
  const resolveCommit = async (revision: string) => {
    assertRevision(revision);
    const { code, stdout } = await git.answer([
      'rev-parse',
      '--verify',
      '--quiet',
      '--end-of-options',
      `${revision}^{commit}`,
    ]);
    return code === 0 ? stdout.toString('utf8').trim() : undefined;
  };
  return {
    resolveCommit,
    tree: async (commit) => {
      assertRevision(commit);
      const { code, stdout, stderr } = await git.answer(['ls-tree', '-r', '-z', '--full-tree', commit]);
      if (code !== 0) await git.text(['cat-file', '-e', commit], stderr);
      return parseTree(stdout);
    },
    readBlobs: (blobs) => readBlobs(git, blobs),
    readFile: async (commit, path) => {
      assertRevision(commit);
      const { code, stdout } = await git.answer(['cat-file', 'blob', `${commit}:${path}`]);
      return code === 0 ? stdout : undefined;
    },
    fetchCommit: (commit) => fetchAlone(git, remote, commit),
    lastCommits: async (commit, paths) => lastCommits(git, commit, paths, await isShallow(git)),
    isAncestor: createAncestry(git, remote, resolveCommit),
  };
}

async function rootOf(git: Git): Promise<string> {
  const isBare = (await git.text(['rev-parse', '--is-bare-repository'])).trim() === 'true';
  const [flag] = isBare ? ['--absolute-git-dir'] : ['--show-toplevel'];
  return realpath((await git.text(['rev-parse', flag ?? ''])).replace(/\n$/, ''));
}

function folderBelow(root: string, directory: string): string {
  const path = relative(root, directory).split(sep).join('/');
  return path === '' || path.startsWith('..') ? '' : `${path}/`;
}

/** The remote that the branch follows, else `origin`, else the only one. */
async function remoteOf(git: Git): Promise<string | undefined> {
  const names = (await git.text(['remote'])).split('\n').filter((name) => name !== '');
  const branch = (await git.answer(['symbolic-ref', '--quiet', '--short', 'HEAD'])).stdout.toString('utf8').trim();
  const followed = (await git.answer(['config', '--get', `branch.${branch}.remote`])).stdout.toString('utf8').trim();
  return [followed, 'origin', names.length === 1 ? names[0] : undefined].find((name) => name && names.includes(name));
}
