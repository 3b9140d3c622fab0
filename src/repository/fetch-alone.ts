import { resolve } from 'node:path';
import { openApart } from './apart.ts';
import type { Git } from './git.ts';

/**
 * Fetches one commit with its tree and nothing of its history, so that it can be read like any other. Its objects go to the
 * repository's store; the clone's own depth and refs stay as they are.
 *
 * @returns false where the remote does not have it (any more)
 */
export async function fetchAlone(git: Git, remote: string | undefined, commit: string): Promise<boolean> {
  if (remote === undefined || !/^[0-9a-f]{40,64}$/.test(commit)) return false;
  const objects = (await git.text(['rev-parse', '--git-path', 'objects'])).trim();
  await using apart = await openApart(git, remote, resolve(git.directory, objects));
  return await apart.fetch(commit, ['--depth=1']);
}
