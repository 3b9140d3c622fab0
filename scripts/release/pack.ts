/**
 * Makes the files of a release in `release/`: the action as an archive, the npm package, a bill of materials (CycloneDX), the notes, and the
 * SHA-256 of each file that people download.
 *
 *   node scripts/release/pack.ts v1.2.3
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { notesOf } from './release-notes.ts';

/** What a workflow, or a person without npm, needs of this repository. */
const ARCHIVED = [
  'action.yml',
  'bin',
  'dist',
  'schema',
  'package.json',
  'README.md',
  'CHANGELOG.md',
  'LICENSE',
  'docs',
];

const [tag = ''] = process.argv.slice(2);
const version = tag.replace(/^v/, '');
const out = 'release';
const archive = `docs-to-coveo-${version}-action.tar.gz`;
const npmPackage = `docs-to-coveo-${version}.tgz`;
const materials = 'sbom.cdx.json';

rmSync(out, { recursive: true, force: true });
mkdirSync(out);
run('git', [
  'archive',
  '--format=tar.gz',
  `--prefix=docs-to-coveo-${version}/`,
  '-o',
  join(out, archive),
  'HEAD',
  ...ARCHIVED,
]);
run('npm', ['pack', '--pack-destination', out]);
writeFileSync(join(out, materials), run('npm', ['sbom', '--package-lock-only', '--sbom-format=cyclonedx']));
writeFileSync(join(out, 'NOTES.md'), `${notesOf(version, readFileSync('CHANGELOG.md', 'utf8')) ?? ''}\n`);
writeFileSync(
  join(out, 'SHA256SUMS'),
  [archive, npmPackage, materials].map((name) => `${sumOf(name)}  ${name}\n`).join(''),
);

function run(command: string, args: readonly string[]): string {
  return execFileSync(command, args, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
}

function sumOf(name: string): string {
  return createHash('sha256')
    .update(readFileSync(join(out, name)))
    .digest('hex');
}
