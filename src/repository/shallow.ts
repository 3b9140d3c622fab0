import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Git } from './git.ts';

/**
 * Ids of the commits at which a shallow clone is cut off: they are there, their parents are not
 * (https://git-scm.com/docs/shallow). Empty in a complete repository.
 */
export async function shallowCuts(git: Git): Promise<ReadonlySet<string>> {
  const { stdout } = await git.run(['rev-parse', '--git-path', 'shallow']);
  const file = resolve(git.options.directory, stdout.toString('utf8').replace(/\n$/, ''));
  return new Set((await readIfThere(file)).split('\n').filter((line) => line !== ''));
}

async function readIfThere(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
    throw error;
  }
}
