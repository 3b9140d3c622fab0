import { openApart } from './apart.ts';
import type { Git } from './git.ts';
import { isShallow } from './shallow.ts';

/** Clocks of committers are not exact: so many seconds before the older commit we still look. */
const SLACK = 7 * 24 * 60 * 60;

/** Makes `Repository.isAncestor`. */
export function createAncestry(
  git: Git,
  remote: string | undefined,
  resolveCommit: (revision: string) => Promise<string | undefined>,
): (older: string, newer: string) => Promise<boolean> {
  return async (older, newer) => {
    const isHere = (await resolveCommit(newer)) !== undefined;
    if (isHere && (await isAncestorIn(git, older, newer))) return true;
    // In a shallow clone a missing link proves nothing.
    if (isHere && !(await isShallow(git))) return false;
    return remote === undefined ? false : isAncestorAfar(git, remote, older, newer);
  };
}

async function isAncestorIn(git: Git, older: string, newer: string): Promise<boolean> {
  return (await git.answer(['merge-base', '--is-ancestor', older, newer])).code === 0;
}

/**
 * Asks the remote for the newer commit's history, commits alone and no further back than the older one's time: in the usual
 * case, where `newer` is in truth the older of the two, next to nothing travels.
 */
async function isAncestorAfar(git: Git, remote: string, older: string, newer: string): Promise<boolean> {
  const moment = Number((await git.text(['log', '-1', '--format=%ct', older, '--'])).trim());
  await using apart = await openApart(git, remote);
  const since = `--shallow-since=${Math.max(0, moment - SLACK)}`;
  if (!(await apart.fetch(newer, ['--filter=tree:0', since]))) return false;
  return isAncestorIn(apart.git, older, newer);
}
