import { realpath } from 'node:fs/promises';
import { resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { together } from '../model/together.ts';
import { authenticate } from './authentication.ts';
import { createGit, type Git, GitError } from './git.ts';
import type { Environment } from './git-configuration.ts';
import { createGitRepository } from './git-repository.ts';
import { originOf, withoutCredentials } from './origin.ts';
import type { Sleep } from './remote.ts';
import type { Origin, Repository } from './repository.ts';
import { type OpenScratch, type RemoteChoice, scratchOpener } from './scratch.ts';
import { shallowCuts } from './shallow.ts';
import { textOf } from './text-of.ts';
import { trustedGit } from './trusted-git.ts';
import { uncommittedPaths } from './uncommitted.ts';
import { commitSnapshot, type Snapshot } from './work-tree.ts';

export interface OpenOptions {
  /** Any folder inside the repository; a bare repository itself. */
  readonly directory: string;
  /** For git; holds no secret. */
  readonly environment: Environment;
  /** Shown to `serverUrl` alone. */
  readonly githubToken?: string | undefined;
  /** `https://github.com` without it. */
  readonly serverUrl?: string | undefined;
  /** What of the work tree shall be looked at, instead of a commit. */
  readonly snapshot?: Snapshot | undefined;
  /** Between attempts to reach the remote. */
  readonly sleep?: Sleep | undefined;
}

/** Disposing of it removes the temporary folders that were opened for it. */
export interface OpenedRepository extends AsyncDisposable {
  readonly repository: Repository;
  /** Top folder of the work tree on disk; a bare repository's own folder. */
  readonly root: string;
  /** `directory` from `root`: empty, or ending with a slash. */
  readonly workingDirectory: string;
  readonly origin: Origin;
  /** The commit that was made of the work tree, where that was asked for. */
  readonly snapshotCommit?: string | undefined;
  /** Name of the remote that the record is kept in. */
  readonly remote?: string | undefined;
  /** Its address, without credentials. */
  readonly address?: string | undefined;
  /** Whether the clone lacks the older commits. */
  readonly isShallow: () => Promise<boolean>;
  /** Paths from the root that differ from the commit that is checked out, new files among them. */
  readonly uncommitted: () => Promise<readonly string[]>;
  /** Opens a private repository that reaches the remote; throws `GitError` `no-remote` without one. */
  readonly openScratch: OpenScratch;
}

/**
 * Opens the git repository around a folder; nothing of it is ever changed.
 *
 * @throws GitError `missing`, `too-old`, `no-repository` or `unsafe-ownership`, each with a hint
 */
export async function openRepository(options: OpenOptions): Promise<OpenedRepository> {
  const { directory, environment, githubToken, serverUrl = 'https://github.com', sleep = setTimeout } = options;
  const program = createGit({ directory, environment, ...authenticate(githubToken, serverUrl) });
  const [, git] = await together(requireVersion(program), trustedGit(program));
  const [place, branch, remotes] = await together(placeOf(git), currentBranch(git), remotesOf(git));
  const atRoot = git.with({ directory: place.root });
  await using disposables = new AsyncDisposableStack();
  if (options.snapshot && !place.hasWorkTree) throw noWorkTree(directory);
  const made = options.snapshot && disposables.use(await snapshotOf(atRoot, options.snapshot, environment));
  const here = made?.git ?? atRoot;
  const choice = await chooseRemote(here, remotes, branch);
  const scratches = disposables.move();
  const open = scratchOpener(here, choice, sleep);
  const openScratch = async () => scratches.use(await open());
  const repository = createGitRepository(here, choice.name === undefined ? undefined : openScratch);
  const url = await remoteUrl(here, choice.name);
  const origin = { ...(url === undefined ? {} : originOf(url)), branch };
  const address = url === undefined ? undefined : withoutCredentials(url);
  const close = () => scratches.disposeAsync();
  const uncommitted = () => uncommittedPaths(atRoot);
  const isShallow = async () => (await shallowCuts(atRoot)).size > 0;
  const remote = { remote: choice.name, address, openScratch };
  const opened = { repository, ...place, origin, snapshotCommit: made?.commit, ...remote, uncommitted, isShallow };
  return { ...opened, [Symbol.asyncDispose]: close };
}

function snapshotOf(atRoot: Git, snapshot: Snapshot, { GIT_INDEX_FILE: index }: Environment) {
  return commitSnapshot(atRoot, snapshot, index);
}

/**
 * What the git program says of its version.
 *
 * @throws GitError `missing` or `too-old`
 */
export async function requireVersion(git: Git): Promise<string> {
  const version = (await textOf(git, ['version'])) ?? '';
  const [, major = '0', minor = '0'] = /(\d+)\.(\d+)/.exec(version) ?? [];
  if (Number(major) > 2 || (Number(major) === 2 && Number(minor) >= 31)) return version;
  throw new GitError({
    kind: 'too-old',
    message: `git 2.31 or later is needed, but this is \`${version}\`.`,
    hint: 'Update git.',
  });
}

function noWorkTree(directory: string): GitError {
  return new GitError({
    kind: 'no-work-tree',
    message: `\`${directory}\` is a repository without files that are checked out, but these are what is asked for.`,
    hint: 'Clone it, and start in the clone.',
  });
}

interface Place {
  readonly root: string;
  readonly workingDirectory: string;
  readonly hasWorkTree: boolean;
}

async function placeOf(git: Git): Promise<Place> {
  const { directory } = git.options;
  // Outside of a work tree, git answers the first question and then fails.
  const questions = ['--is-inside-work-tree', '--show-cdup', '--show-prefix'];
  const { stdout } = await git.run(['rev-parse', ...questions], { exits: [0, 128] });
  const [inside, up = '', ...prefix] = stdout.toString('utf8').replace(/\n$/, '').split('\n');
  if (inside !== 'true') return { root: resolve(directory), workingDirectory: '', hasWorkTree: false };
  // A folder may have line feeds in its name.
  return { root: await rootOf(directory, up), workingDirectory: prefix.join('\n'), hasWorkTree: true };
}

/** The top folder in the caller's spelling where that is right, which it is not behind a symbolic link into the repository. */
async function rootOf(directory: string, up: string): Promise<string> {
  const spelled = resolve(directory, up);
  const real = resolve(await realpath(directory), up);
  return (await realpath(spelled)) === real ? spelled : real;
}

async function currentBranch(git: Git): Promise<string | undefined> {
  return (await textOf(git, ['symbolic-ref', '--quiet', 'HEAD'], [0, 1]))?.replace(/^refs\/heads\//, '');
}

/** Names of all remotes. */
async function remotesOf(git: Git): Promise<readonly string[]> {
  const list = ((await textOf(git, ['remote'])) ?? '').split('\n');
  return list.filter((name) => name !== '' && !name.startsWith('-'));
}

/** The only remote, else the one that the branch follows, else `origin`. */
async function chooseRemote(git: Git, names: readonly string[], branch: string | undefined): Promise<RemoteChoice> {
  const [only, ...others] = names;
  if (only !== undefined && others.length === 0) return { name: only };
  const upstream =
    branch === undefined ? undefined : await textOf(git, ['config', '--get', `branch.${branch}.remote`], [0, 1]);
  const name = [upstream, 'origin'].find((candidate) => candidate !== undefined && names.includes(candidate));
  return name === undefined ? { name, reason: noneReason(names) } : { name };
}

function noneReason(names: readonly string[]): string {
  if (names.length === 0) return 'the repository has none';
  const list = names.map((name) => `\`${name}\``).join(', ');
  return `of ${list} none is \`origin\`, and the branch follows none`;
}

async function remoteUrl(git: Git, remote: string | undefined): Promise<string | undefined> {
  return remote === undefined ? undefined : textOf(git, ['remote', 'get-url', remote], [0, 2, 128]);
}
