import type { Git } from './git.ts';

/** Whether the clone lacks history. */
export async function isShallow(git: Git): Promise<boolean> {
  return (await git.text(['rev-parse', '--is-shallow-repository'])).trim() === 'true';
}
