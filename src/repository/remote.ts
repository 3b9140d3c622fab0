import { type Git, GitError, type GitOutput } from './git.ts';
import { explainFailure } from './git-failure.ts';

/** Resolves after so many milliseconds. */
export type Sleep = (milliseconds: number) => Promise<unknown>;

export type Fetched = 'fetched' | 'not-there';

/** How a push of one ref ended. */
export type Pushed =
  | { readonly kind: 'done' }
  /** `words`: reason and messages of the server, for people. */
  | { readonly kind: 'rejected'; readonly reason: string; readonly words: string };

/** The change of one ref in a remote. */
export interface RefChange {
  readonly ref: string;
  /** Id of the object that it shall name; undefined takes the ref away. */
  readonly to: string | undefined;
  /** What it must name before; undefined: it must not be there. */
  readonly from: string | undefined;
}

/** The remote of a repository, spoken to from a private one. Short failures of the network are tried again. Throws `GitError`. */
export interface Remote {
  /** What a ref names, if it is there. */
  find(ref: string): Promise<string | undefined>;
  /** Fetches one object or ref with all it needs, as far as the options go. */
  fetch(what: string, options?: readonly string[]): Promise<Fetched>;
  push(change: RefChange): Promise<Pushed>;
}

/** Git's own reason when the ref is not what the lease says. */
export const STALE = 'stale info';

const WAITS = [1_000, 4_000];

/** Leaves nothing behind but objects, and the ref that a refspec names. */
const FETCH = [
  'fetch',
  '--quiet',
  '--no-tags',
  '--no-write-fetch-head',
  '--no-auto-gc',
  '--no-recurse-submodules',
  '--no-prune',
  '--refmap=',
];

/** The lease that is added makes it a compare-and-swap (https://git-scm.com/docs/git-push, `--force-with-lease=ref:expect`). */
const PUSH = ['push', '--porcelain', '--no-verify', '--no-follow-tags', '--no-signed'];

/** @param name the remote as git's configuration names it */
export function createRemote(git: Git, name: string, sleep: Sleep): Remote {
  const run = (args: readonly string[], exits?: readonly number[]) => patiently(sleep, () => git.run(args, { exits }));
  return {
    async find(ref) {
      const { stdout } = await run(['ls-remote', '--quiet', '--end-of-options', name, ref]);
      return parseRefs(stdout.toString('utf8')).get(ref);
    },
    async fetch(what, options = []) {
      try {
        await run([...FETCH, ...options, '--end-of-options', name, what]);
        return 'fetched';
      } catch (error) {
        if (error instanceof GitError && error.kind === 'missing-object') return 'not-there';
        throw error;
      }
    },
    push: (change) => patiently(sleep, () => push(git, name, change)),
  };
}

async function push(git: Git, name: string, { ref, from, to = '' }: RefChange): Promise<Pushed> {
  const lease = `--force-with-lease=${ref}:${from ?? ''}`;
  const output = await git.run([...PUSH, lease, '--end-of-options', name, `${to}:${ref}`], { exits: [0, 1] });
  const pushed = readPush(output, ref);
  if (pushed) return pushed;
  const { exitCode, stderr } = output;
  const words = explainFailure({ name: 'push', directory: git.options.directory, exitCode, stderr });
  throw new GitError({ ...words, command: ['git', 'push', name], exitCode, stderr });
}

/** Reads `git ls-remote`: id, tab, ref on each line. */
function parseRefs(output: string): ReadonlyMap<string, string> {
  const lines = output.split('\n').map((line) => line.split('\t'));
  return new Map(lines.map(([id = '', ref = '']) => [ref, id]));
}

/**
 * Reads `git push --porcelain` of one ref: flag, `from:to`, summary with the reason in brackets, parted by tabs. Undefined
 * when git failed before it came to the ref.
 */
export function readPush({ exitCode, stdout, stderr }: GitOutput, ref: string): Pushed | undefined {
  const lines = stdout
    .toString('utf8')
    .split('\n')
    .map((line) => line.split('\t'));
  const [flag, , summary = ''] = lines.find(([, names]) => names?.endsWith(`:${ref}`)) ?? [];
  if (exitCode === 0 && flag !== '!') return { kind: 'done' };
  if (stderr.includes('remote ref does not exist')) return { kind: 'rejected', reason: STALE, words: STALE };
  if (flag === undefined) return undefined;
  const reason = /\((.*)\)$/.exec(summary)?.[1] ?? summary;
  const said = [...stderr.matchAll(/^remote: *(.*\S)/gm)].map(([, text]) => text);
  return { kind: 'rejected', reason, words: [reason, ...said].join(' / ').slice(0, 600) };
}

/** Tries again, a few times, what failed for a reason that may pass. */
async function patiently<Result>(sleep: Sleep, attempt: () => Promise<Result>): Promise<Result> {
  for (const wait of WAITS) {
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof GitError) || !error.transient) throw error;
      await sleep(wait);
    }
  }
  return attempt();
}
