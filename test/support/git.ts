import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Real git in a temporary folder that goes away with its scope (`using`). */
export interface GitKit extends Disposable {
  readonly folder: string;
  /** Runs git in a folder below the kit's and gives what it printed, without the last line end. */
  git(directory: string, ...args: string[]): string;
  /** A new repository with a first commit of these files; gives its folder. */
  repository(name: string, files: Readonly<Record<string, string>>): string;
  /** Writes files and commits all there is; gives the commit's id. */
  commit(directory: string, files: Readonly<Record<string, string>>, message?: string): string;
  /** A bare repository that becomes the remote `origin`, with the branch pushed; gives its folder. */
  remote(directory: string, name?: string): string;
}

/** Nobody's configuration, so that a test does the same everywhere. */
export const ENVIRONMENT: Readonly<Record<string, string>> = {
  PATH: process.env.PATH ?? '',
  HOME: '/nonexistent',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
};

const AUTHOR = { GIT_AUTHOR_NAME: 'Test', GIT_AUTHOR_EMAIL: 'test@example.com' };
const COMMITTER = { GIT_COMMITTER_NAME: 'Test', GIT_COMMITTER_EMAIL: 'test@example.com' };

export function gitKit(): GitKit {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'docs-to-coveo-test-')));
  const env = { ...ENVIRONMENT, ...AUTHOR, ...COMMITTER };
  const git = (directory: string, ...args: string[]) =>
    execFileSync('git', args, { cwd: directory, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trimEnd();
  const commit: GitKit['commit'] = (directory, files, message = 'change') => {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(directory, name)), { recursive: true });
      writeFileSync(join(directory, name), text);
    }
    git(directory, 'add', '--all');
    git(directory, 'commit', '--quiet', '--allow-empty', '--message', message);
    return git(directory, 'rev-parse', 'HEAD');
  };
  return {
    folder,
    git,
    commit,
    repository(name, files) {
      git(folder, 'init', '--quiet', '--initial-branch=main', name);
      commit(join(folder, name), files, 'first');
      return join(folder, name);
    },
    remote(directory, name = 'remote.git') {
      git(folder, 'init', '--quiet', '--bare', '--initial-branch=main', name);
      git(directory, 'remote', 'add', 'origin', `file://${join(folder, name)}`);
      git(directory, 'push', '--quiet', '--set-upstream', 'origin', 'main');
      return join(folder, name);
    },
    [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }),
  };
}
