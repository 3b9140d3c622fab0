/**
 * The story of this program in one command: a sample site is published into a local sandbox, changed, and published again.
 * Everything happens in `.demo/`, which is made anew each time.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, '.demo');
const site = join(folder, 'handbook');
const database = join(folder, 'sandbox.db');
const program = join(root, 'bin/docs-to-coveo.js');

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);
cpSync(join(root, 'examples/handbook'), site, { recursive: true });
git('init', '--quiet', '--initial-branch=main');

say('A sample site, committed for the first time. This is what a publish would do:');
commit('The handbook');
run('plan', '--state', 'commit');

say('Publish it into a local sandbox, which speaks the same API as Coveo:');
publish();

say('Somebody edits one page, renames another and removes a third. The next publish sends just that:');
edit('docs/guide/install.md', (text) => text.replace('ten minutes', 'five minutes'));
git('mv', 'docs/guide/configure.md', 'docs/guide/tune.md');
edit('docs/guide/install.md', (text) => text.replace('configure.md', 'tune.md'));
edit('docs/index.md', (text) =>
  text.replace('guide/configure.md', 'guide/tune.md').replace('[news](news/spring-release.md)', 'news'),
);
git('rm', '--quiet', 'docs/news/spring-release.md');
commit('Tune instead of configure');
publish();

say('Once more without a change: no call at all.');
publish();

say('What became of one page:');
run('explain', 'docs/reference/settings.md');

const shown = relative(process.cwd(), database);
say(
  `Look at it: node_modules/.bin/node bin/docs-to-coveo.js sandbox --database ${shown}\nthen open http://127.0.0.1:7700/ and search for "hum".`,
);

function publish(): void {
  run('publish', '--sandbox', '--database', database);
}

function run(...args: string[]): void {
  console.log(
    `$ docs-to-coveo ${args.map((arg) => relative(site, arg) && arg.replace(`${folder}/`, '../')).join(' ')}`,
  );
  const { status } = spawnSync(process.execPath, [program, ...args], {
    cwd: site,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (status !== 0) process.exit(status ?? 1);
}

function git(...args: string[]): void {
  execFileSync('git', ['-c', 'user.name=Demo', '-c', 'user.email=demo@example.com', ...args], { cwd: site });
}

function commit(message: string): void {
  git('add', '--all');
  git('commit', '--quiet', '--message', message);
}

function edit(path: string, change: (text: string) => string): void {
  writeFileSync(join(site, path), change(readFileSync(join(site, path), 'utf8')));
}

function say(text: string): void {
  console.log(`\n── ${text}\n`);
}
