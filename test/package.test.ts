import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { request } from 'undici';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ENVIRONMENT, gitKit } from './support/git.ts';

/** The package as npm makes it. */

const root = fileURLToPath(new URL('..', import.meta.url));
let folder: string;
let files: readonly string[];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'docs-to-coveo-package-'));
  const packed = spawnSync('npm', ['pack', '--json', '--pack-destination', folder], {
    cwd: root,
    encoding: 'utf8',
    // There npm is a script of the shell.
    shell: process.platform === 'win32',
  });
  expect(packed.status, packed.stderr).toBe(0);
  const listed = spawnSync('tar', ['-tzf', join(folder, packageFile())], { encoding: 'utf8' });
  files = listed.stdout
    .trim()
    .split('\n')
    .map((path) => path.replace(/^package\//, ''));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function packageFile(): string {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return `docs-to-coveo-${version}.tgz`;
}

/** `npx` of the package, with nothing kept from other runs; npm brings the Node that runs the tests. */
function npx(cwd: string, ...args: readonly string[]) {
  const command = ['--yes', '--offline', '--package', join(folder, packageFile()), 'docs-to-coveo', ...args];
  return { command, options: { cwd, env: environment(), shell: process.platform === 'win32' } };
}

function environment() {
  return { ...ENVIRONMENT, npm_config_cache: join(folder, 'cache'), npm_config_update_notifier: 'false' };
}

function runNpx(cwd: string, ...args: readonly string[]) {
  const { command, options } = npx(cwd, ...args);
  return spawnSync('npx', command, { ...options, encoding: 'utf8' });
}

describe('from the package to the first hit', () => {
  it('takes three commands', async () => {
    using kit = gitKit();
    const docs = kit.repository('docs', {
      'docs/index.md': '# Handbook\n\nSee [how to travel](travel.md).\n',
      'docs/travel.md': '# How to travel\n\nBook the marmalade train early.\n',
    });
    const init = runNpx(docs, 'init', '--yes');
    expect(init.stdout, init.stderr).toContain('Checked 2 pages: no problems');
    expect(init.status).toBe(0);
    const publish = runNpx(docs, 'publish', '--sandbox', '--database', 'try.db');
    expect(publish.stdout, publish.stderr).toMatch(/^Published 2 pages/);
    const { command, options } = npx(docs, 'sandbox', '--database', 'try.db', '--port', '0');
    const serving = spawn('npx', command, { ...options, detached: process.platform !== 'win32' });
    try {
      const address = await addressIn(serving.stdout, serving.stderr);
      const page = await (await request(`${address}/?q=marmalade`)).body.text();
      expect(page).toContain('How to travel');
      expect(page).not.toContain('Handbook</a>');
    } finally {
      stop(serving.pid ?? 0);
    }
  }, 120_000);
});

/** The address that a server says once it is there. */
async function addressIn(...streams: readonly NodeJS.ReadableStream[]): Promise<string> {
  return await new Promise((resolve, reject) => {
    let said = '';
    for (const stream of streams) {
      stream.on('data', (text) => {
        said += text;
        const [found] = /http:\/\/127\.0\.0\.1:\d+/.exec(said) ?? [];
        if (found) resolve(found);
      });
      stream.on('end', () => reject(new Error(`No address in: ${said}`)));
    }
  });
}

/** npx starts the program in a process of its own, so all of the group has to end. */
function stop(pid: number): void {
  if (process.platform === 'win32') spawnSync('taskkill', ['/pid', String(pid), '/t', '/f']);
  else process.kill(-pid, 'SIGTERM');
}

describe('the npm package', () => {
  it('holds the command line and what it runs, and nothing of the action or of its development', () => {
    const places = new Set(files.map((path) => path.replace(/^(dist\/[^/]+|[^/]+)\/.*/, '$1')));
    expect([...places].sort()).toEqual([
      ...['CHANGELOG.md', 'LICENSE', 'README.md', 'bin'],
      ...['dist/cli', 'dist/converter', 'dist/node_modules', 'dist/program', 'package.json', 'schema'],
    ]);
  });

  it('asks for no other package', () => {
    const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    expect(manifest.dependencies).toBeUndefined();
    // What npm runs on the machine of somebody who installs it.
    expect(Object.keys(manifest.scripts).filter((name) => /install|prepare|prepack/.test(name))).toEqual([]);
    expect(manifest.repository.url).toBe('git+https://github.com/docs-to-coveo/docs-to-coveo.git');
  });
});
