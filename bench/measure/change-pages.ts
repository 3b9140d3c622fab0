import { execFileSync } from 'node:child_process';
import { ENVIRONMENT } from '../../test/support/git.ts';
import { git } from './site.ts';

const AUTHOR = 'Bench <bench@example.com> 1767225600 +0000';

/** Makes a commit on the branch that is checked out in which each of these pages ends with one more sentence. */
export function changePages(directory: string, paths: readonly string[], sentence: string): void {
  const branch = git(directory, 'symbolic-ref', 'HEAD');
  const files = paths.map((path) => {
    const text = `${git(directory, 'show', `HEAD:${path}`)}\n\n${sentence}\n`;
    return `M 100644 inline ${JSON.stringify(path)}\n${data(text)}`;
  });
  const commit = `commit ${branch}\ncommitter ${AUTHOR}\n${data('change')}from ${branch}^0\n${files.join('')}`;
  execFileSync('git', ['fast-import', '--quiet'], { cwd: directory, env: ENVIRONMENT, input: commit });
}

/** So many of them, spread evenly. */
export function spread<One>(all: readonly One[], count: number): readonly One[] {
  const step = Math.max(1, Math.floor(all.length / count));
  return all.filter((_, at) => at % step === 0).slice(0, count);
}

function data(text: string): string {
  return `data ${Buffer.byteLength(text)}\n${text}\n`;
}
