import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

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
