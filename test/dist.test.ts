import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { ENVIRONMENT, gitKit } from './support/git.ts';

/** What is shipped. */

const dist = fileURLToPath(new URL('../dist', import.meta.url));
const files = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .map((name) => join(dist, name))
  .filter((path) => statSync(path).isFile());
const bytesOf = (paths: readonly string[]) => paths.reduce((sum, path) => sum + statSync(path).size, 0);

describe('dist/', () => {
  it('stays small: 7.5 MB of JavaScript, 12 MB of everything', () => {
    expect(bytesOf(files.filter((path) => /\.[cm]?js$/.test(path)))).toBeLessThan(7_500_000);
    expect(bytesOf(files)).toBeLessThan(12_000_000);
  });

  it('holds no module of a package twice', () => {
    const modules = files
      .filter((path) => path.includes('/program/'))
      .flatMap((path) =>
        [...readFileSync(path, 'utf8').matchAll(/CONCATENATED MODULE: (\S+)/g)].map(([, name]) => name),
      );
    expect(modules.length).toBeGreaterThan(100);
    expect(modules.filter((name, index) => modules.indexOf(name) !== index)).toEqual([]);
    expect(modules.filter((name) => /node_modules\/.*\/node_modules\//.test(name ?? ''))).toEqual([]);
  });

  it('works without the packages beside it, by the reference parser, and says so once', () => {
    const folder = mkdtempSync(join(tmpdir(), 'docs-to-coveo-alone-'));
    try {
      cpSync(dist, folder, { recursive: true, filter: (path) => !path.includes('/dist/node_modules') });
      using kit = gitKit();
      const settings = 'site: {url: "https://docs.example.com/"}\n';
      const workspace = kit.repository('docs', { 'docs-to-coveo.yml': settings, 'a.md': '# A\n', 'b.md': '# B\n' });
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        [join(folder, 'cli/index.js'), 'publish', '--sandbox', '--json'],
        { cwd: workspace, env: { ...ENVIRONMENT }, encoding: 'utf8' },
      );
      expect(status, stderr).toBe(0);
      expect(JSON.parse(stdout)).toMatchObject({ counts: { added: 2 }, problems: [] });
      expect(stderr.match(/reference parser/g)).toHaveLength(1);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
