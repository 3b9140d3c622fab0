import { ByteReader } from './byte-reader.ts';
import type { Git } from './git.ts';
import { safeRevision } from './revision.ts';

/** A commit of the log and the paths that it changed. */
export interface LoggedCommit {
  readonly commit: string;
  readonly time: Date;
  readonly paths: readonly string[];
}

/**
 * Begins every commit of the log with a slash, as no path of a tree can. `-c` lists of a merge only what differs from all
 * its parents, so what merely came in with it keeps its own date.
 */
const LOG = [
  'log',
  '-c',
  '--name-only',
  '-z',
  '--no-renames',
  '--root',
  '--no-relative',
  '-O/dev/null',
  '--format=tformat:/%H %ct',
];

/**
 * Moment (committer date) of the last commit that touched each path, from one walk that ends as soon as all are found.
 * A commit at which a shallow clone is cut off seems to add its whole tree: whatever it names has no known date.
 *
 * @param cuts ids of the commits at which history is cut off
 */
export async function lastCommits(
  git: Git,
  commit: string,
  paths: ReadonlySet<string>,
  cuts: ReadonlySet<string>,
): Promise<ReadonlyMap<string, Date>> {
  const found = new Map<string, Date>();
  const wanted = new Set(paths);
  if (wanted.size === 0 || cuts.has(commit)) return found;
  for await (const logged of readLog(git, commit)) {
    for (const path of logged.paths) {
      if (wanted.delete(path) && !cuts.has(logged.commit)) found.set(path, logged.time);
    }
    if (wanted.size === 0) break;
  }
  return found;
}

async function* readLog(git: Git, commit: string): AsyncGenerator<LoggedCommit, void, undefined> {
  await using process = git.start([...LOG, safeRevision(commit), '--']);
  process.stdin.end();
  yield* parseLog(new ByteReader(process.stdout));
  await process.finish();
}

/** Reads the output of the log. Its words are ended by NUL; a line feed or an empty word sets the paths off from their commit. */
export async function* parseLog(reader: Pick<ByteReader, 'until'>): AsyncGenerator<LoggedCommit, void, undefined> {
  let current: { commit: string; time: Date; paths: string[] } | undefined;
  let isFirst = false;
  for (let bytes = await reader.until(0); bytes; bytes = await reader.until(0)) {
    const word = bytes.toString('utf8');
    if (word.startsWith('/')) {
      if (current) yield current;
      const [commit = '', seconds] = word.slice(1).split(' ');
      current = { commit, time: new Date(Number(seconds) * 1000), paths: [] };
      isFirst = true;
    } else {
      if (word !== '') current?.paths.push(isFirst ? word.replace(/^\n/, '') : word);
      isFirst = false;
    }
  }
  if (current) yield current;
}
