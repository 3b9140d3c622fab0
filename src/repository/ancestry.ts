import type { Git } from './git.ts';
import { objectId } from './revision.ts';
import type { OpenScratch } from './scratch.ts';
import { shallowCuts } from './shallow.ts';

/** Where ancestry can be looked up. */
export interface AncestryWorld {
  readonly git: Git;
  /** Undefined without a remote. */
  readonly openScratch: OpenScratch | undefined;
}

/** Clocks differ: a child may be dated before its parent, by no more than this in seconds. */
const CLOCK_SKEW = 7 * 24 * 60 * 60;

/** Commits alone, without trees and files; a server that does not know filters sends them all the same. */
const COMMITS_ALONE = '--filter=tree:0';

/**
 * Whether `older` is an ancestor of `newer`, or the same commit. What a shallow clone lacks is fetched from the remote,
 * commits alone and no older than `older`. A commit that is nowhere any more is no ancestor and has none.
 *
 * @param older full id
 * @param newer full id
 * @throws GitError when the remote must be asked and does not answer
 */
export async function isAncestor(world: AncestryWorld, older: string, newer: string): Promise<boolean> {
  if (objectId(older) === objectId(newer)) return true;
  const { git } = world;
  const newerIsHere = await hasCommit(git, newer);
  if (newerIsHere && (await hasCommit(git, older)) && (await isAncestorHere(git, older, newer))) return true;
  const starts = newerIsHere ? await cutsBelow(git, newer) : [newer];
  return starts.length > 0 && isAncestorThere(world, older, starts);
}

async function hasCommit(git: Git, commit: string): Promise<boolean> {
  const { exitCode } = await git.run(['cat-file', '-e', `${commit}^{commit}`], { exits: [0, 1, 128] });
  return exitCode === 0;
}

async function isAncestorHere(git: Git, older: string, newer: string): Promise<boolean> {
  const { exitCode } = await git.run(['merge-base', '--is-ancestor', older, newer], { exits: [0, 1] });
  return exitCode === 0;
}

/** Where the history of a commit is cut off, so that what lies below cannot be seen from here. */
async function cutsBelow(git: Git, commit: string): Promise<readonly string[]> {
  const cuts = await shallowCuts(git);
  if (cuts.size === 0) return [];
  const { stdout } = await git.run(['rev-list', commit, '--']);
  return stdout
    .toString('latin1')
    .split('\n')
    .filter((id) => cuts.has(id));
}

/** Looks in the history that the remote has, fetched into a private repository. */
async function isAncestorThere(world: AncestryWorld, older: string, starts: readonly string[]): Promise<boolean> {
  if (!world.openScratch) return false;
  const time = await committedAt(world, older);
  if (time === undefined) return false;
  await using scratch = await world.openScratch();
  const since = time > CLOCK_SKEW ? [`--shallow-since=${new Date((time - CLOCK_SKEW) * 1000).toISOString()}`] : [];
  for (const start of starts) {
    // Nothing is there either when even the newest commit is older than `since`.
    if ((await scratch.remote.fetch(start, [COMMITS_ALONE, ...since])) === 'not-there') continue;
    const { stdout } = await scratch.git.run(['rev-list', start, '--']);
    // Asking for `older` itself would make git fetch it, if it is not there.
    if (stdout.includes(`${older}\n`)) return true;
  }
  return false;
}

/** Committer date in seconds since 1970; undefined for a commit that is nowhere. */
async function committedAt({ git, openScratch }: AncestryWorld, commit: string): Promise<number | undefined> {
  if (await hasCommit(git, commit)) return await dateOf(git, commit);
  if (!openScratch) return undefined;
  await using scratch = await openScratch();
  const fetched = await scratch.remote.fetch(commit, ['--depth=1', COMMITS_ALONE]);
  // Awaited here, because the repository goes away with this scope.
  return fetched === 'fetched' ? await dateOf(scratch.git, commit) : undefined;
}

async function dateOf(git: Git, commit: string): Promise<number> {
  const { stdout } = await git.run(['log', '--max-count=1', '--no-patch', '--format=%ct', commit, '--']);
  return Number(stdout.toString('latin1').trim());
}
