import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { notesOf, whyNotToRelease } from '../../scripts/release/release-notes.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const CHANGELOG = `# Changelog

## [Unreleased]

## [1.2.3] - 2026-11-29

### Added

- Something.

## [1.2.2] - 2026-11-01
`;

describe('whether a tag is one to release', () => {
  it.each([
    ['v1.2.3', '1.2.3', []],
    ['v1.2.4', '1.2.3', [/must be `v1.2.3`, the version in package.json, but it is `v1.2.4`/]],
    ['v1.2.2', '1.2.2', [/must have a section `## \[1.2.2\]` that says something/]],
    ['v1.3.0', '1.3.0', [/must have a section `## \[1.3.0\]`/]],
    ['v9.9.9', '1.3.0', [/must be `v1.3.0`/, /must have a section/]],
    ['1.2.3', '1.2.3', [/must look like `v1.2.3`/]],
    ['v1', '1.2.3', [/must look like `v1.2.3`/]],
  ])('%s of version %s', (tag, version, reasons) => {
    expect(whyNotToRelease(tag, version, CHANGELOG)).toEqual(reasons.map((reason) => expect.stringMatching(reason)));
  });

  it('has the notes of its section alone', () => {
    expect(notesOf('1.2.3', CHANGELOG)).toBe('### Added\n\n- Something.');
    expect(notesOf('1.2.2', CHANGELOG)).toBeUndefined();
  });
});

describe('the files of a release', () => {
  const out = join(root, 'release');
  afterAll(() => rmSync(out, { recursive: true, force: true }));

  it('are an archive that runs, the package, a bill of materials, and what proves them', () => {
    execFileSync(process.execPath, ['scripts/release/pack.ts', 'v0.1.0'], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    expect(readdirSync(out).sort()).toEqual([
      ...['NOTES.md', 'SHA256SUMS', 'docs-to-coveo-0.1.0-action.tar.gz', 'docs-to-coveo-0.1.0.tgz', 'sbom.cdx.json'],
    ]);
    const checked = spawnSync('sha256sum', ['--check', '--strict', 'SHA256SUMS'], { cwd: out, encoding: 'utf8' });
    expect(checked.stdout.match(/: OK$/gm)).toHaveLength(3);
    const { bomFormat, components } = JSON.parse(readFileSync(join(out, 'sbom.cdx.json'), 'utf8'));
    expect(bomFormat).toBe('CycloneDX');
    expect(components.map(({ name }: { readonly name: string }) => name)).toContain('undici');
    execFileSync('tar', ['-xzf', 'docs-to-coveo-0.1.0-action.tar.gz'], { cwd: out });
    const said = execFileSync(process.execPath, ['docs-to-coveo-0.1.0/bin/docs-to-coveo.js', '--version'], {
      cwd: out,
    });
    expect(String(said)).toBe('0.1.0\n');
  });
});
