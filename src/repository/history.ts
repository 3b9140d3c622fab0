import type { Git } from './git.ts';

const COMMIT = '\u0001';

/**
 * Moment of the last commit that touched each path. One walk through the history, ended as soon as every path is found.
 * In a shallow clone the oldest commits seem to touch everything, so there the answer is empty.
 *
 * @param shallow whether history is missing
 */
export async function lastCommits(
  git: Git,
  commit: string,
  paths: ReadonlySet<string>,
  shallow: boolean,
): Promise<ReadonlyMap<string, Date>> {
  const found = new Map<string, Date>();
  if (shallow || paths.size === 0) return found;
  const child = git.start([
    'log',
    `--format=${COMMIT}%ct`,
    '--name-only',
    '--no-renames',
    '-m',
    '--first-parent',
    '-z',
    commit,
    '--',
  ]);
  child.stdin.end();
  child.stderr.resume();
  let moment = new Date(0);
  for await (const token of tokens(child.stdout)) {
    const time = token.startsWith(COMMIT) ? Number(token.slice(1)) : undefined;
    if (time !== undefined) moment = new Date(time * 1_000);
    else if (paths.has(token) && !found.has(token)) found.set(token, moment);
    if (found.size === paths.size) break;
  }
  child.kill();
  return found;
}

/** Pieces between NUL bytes; a name list begins with a line feed. */
async function* tokens(stream: AsyncIterable<Buffer>): AsyncGenerator<string> {
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of stream) {
    rest = Buffer.concat([rest, chunk]);
    for (let end = rest.indexOf(0); end >= 0; end = rest.indexOf(0)) {
      const token = rest.subarray(0, end).toString('utf8').replace(/^\n/, '');
      rest = rest.subarray(end + 1);
      yield* token.split('\n');
    }
  }
  if (rest.length > 0) yield* rest.toString('utf8').replace(/^\n/, '').split('\n');
}
