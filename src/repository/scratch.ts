import { rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Git, GitError } from './git.ts';
import { createRemote, type Remote, type Sleep } from './remote.ts';
import { transportSettings } from './transport-settings.ts';

/**
 * A bare repository of our own in a temporary folder, which reaches the user's remote in the user's way. Whatever is fetched
 * or written goes there, so that configuration, refs, objects and `shallow` file of the user's repository stay as they are.
 */
export interface Scratch extends AsyncDisposable {
  readonly git: Git;
  readonly remote: Remote;
  /** Its folder of objects. */
  readonly objects: string;
}

export type OpenScratch = () => Promise<Scratch>;

/** The remote that was chosen, or why there is none. */
export type RemoteChoice = { readonly name: string } | { readonly name: undefined; readonly reason: string };

/**
 * Makes an opener of private repositories. It throws `GitError` `no-remote` where there is no remote.
 *
 * @param git runs in the user's repository
 */
export function scratchOpener(git: Git, choice: RemoteChoice, sleep: Sleep): OpenScratch {
  return async () => {
    if (choice.name === undefined) throw noRemote(choice.reason);
    const format = objectFormat(git);
    format.catch(() => undefined);
    const directory = await mkdtemp(join(tmpdir(), 'docs-to-coveo-git-'));
    const remove = removeAtExit(directory);
    try {
      const own = git.with({ variables: { GIT_DIR: directory } });
      await own.run(['init', '--quiet', '--bare', '--template=', `--object-format=${await format}`]);
      const inherited = await transportSettings(git, own, choice.name);
      const ready = own.with({ inherited });
      const remote = createRemote(ready, choice.name, sleep);
      return { git: ready, remote, objects: join(directory, 'objects'), [Symbol.asyncDispose]: remove };
    } catch (error) {
      await remove();
      throw error;
    }
  };
}

async function objectFormat(git: Git): Promise<string> {
  const { stdout } = await git.run(['rev-parse', '--show-object-format']);
  return stdout.toString('utf8').trim();
}

/** Folders still there when the process ends: of runs that were stopped half-way, and of owners that live as long as it. */
const left = new Set<string>();

function removeAtExit(directory: string): () => Promise<void> {
  if (left.size === 0) process.once('exit', removeAll);
  left.add(directory);
  return async () => {
    await rm(directory, { recursive: true, force: true, maxRetries: 5 });
    left.delete(directory);
    if (left.size === 0) process.off('exit', removeAll);
  };
}

function removeAll(): void {
  for (const directory of left) rmSync(directory, { recursive: true, force: true });
}

function noRemote(reason: string): GitError {
  return new GitError({
    kind: 'no-remote',
    message: `There is no remote to keep the record of what is published in: ${reason}.`,
    hint: 'Add a remote (`git remote add origin URL`), or use `--state commit`, which stores nothing.',
  });
}
