import type { Git } from './git.ts';

/** What git says, without its last line feed; undefined when it says nothing by another accepted exit code. */
export async function textOf(
  git: Git,
  args: readonly string[],
  exits: readonly number[] = [0],
): Promise<string | undefined> {
  const { exitCode, stdout } = await git.run(args, { exits });
  return exitCode === 0 ? stdout.toString('utf8').replace(/\n$/, '') : undefined;
}
