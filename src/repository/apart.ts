import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { configuration } from './authorization.ts';
import { explain, type Git } from './git.ts';

/** Settings of the user's repository that decide how a remote is reached. */
const TRANSPORT = '^(http|credential|url|ssh|remote\\..*\\.(proxy|uploadpack)|core\\.sshcommand)';

/** A bare repository of our own, where shallow fetches leave their marks instead of in the user's clone. */
export interface Apart extends AsyncDisposable {
  readonly git: Git;
  /** Fetches one commit by id; false where the remote does not have it or what was asked is empty. Throws when it cannot be reached. */
  fetch(commit: string, options: readonly string[]): Promise<boolean>;
}

/** What a remote says when it is well, but has no such commit. */
const NOT_THERE =
  /not our ref|no commits selected|couldn't find remote ref|unadvertised object|bad object|upload-pack: not|did not send all/i;

/**
 * Makes a repository apart, with the transport settings of the user's one.
 *
 * @param objects folder that fetched objects are written to; its own when absent
 */
export async function openApart(git: Git, remote: string, objects?: string): Promise<Apart> {
  const folder = await mkdtemp(join(tmpdir(), 'docs-to-coveo-git-'));
  const url = (await git.text(['remote', 'get-url', remote])).trim();
  const settings = await transportSettings(git);
  const borrowed = configuration(settings, git.environment);
  const own = git.with({ directory: folder, environment: { ...borrowed, GIT_DIR: folder } });
  await own.text(['init', '--quiet', '--bare', folder]);
  const fetching = objects === undefined ? own : own.with({ environment: { GIT_OBJECT_DIRECTORY: objects } });
  return {
    git: own,
    async fetch(commit, options) {
      const { code, stderr } = await fetching.answer([
        'fetch',
        '--quiet',
        '--no-tags',
        '--no-write-fetch-head',
        ...options,
        url,
        commit,
      ]);
      if (code === 0) return true;
      if (NOT_THERE.test(stderr)) return false;
      throw explain(['fetch'], stderr);
    },
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true, maxRetries: 5 }),
  };
}

async function transportSettings(git: Git): Promise<readonly (readonly [string, string])[]> {
  const { stdout } = await git.answer(['config', '--null', '--get-regexp', TRANSPORT]);
  const entries = stdout
    .toString('utf8')
    .split('\0')
    .filter((entry) => entry !== '');
  return entries.map((entry): [string, string] => {
    const cut = entry.indexOf('\n');
    return cut < 0 ? [entry, 'true'] : [entry.slice(0, cut), entry.slice(cut + 1)];
  });
}
