import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Documentation of packages, for those who call them: whole lines. Licences stand in a file of their own. */
const DOCUMENTATION = /^[ \t]*\/\*\*(?!\*)(?:(?!\*\/)[\s\S])*\*\/[ \t]*\n/gm;

/** How the compiler writes JavaScript without any comment, so that two texts can be compared as programs. */
const COMPILER = [
  '--allowJs',
  '--checkJs',
  'false',
  '--noCheck',
  '--noResolve',
  '--removeComments',
  '--types',
  '',
].concat(['--target', 'esnext', '--module', 'esnext', '--moduleResolution', 'bundler']);

/**
 * Takes the documentation of packages out of a bundle: a tenth of its bytes, which nobody reads there. The code stays as it is, letter by letter.
 *
 * @param folder with the files of the bundle
 * @throws Error where anything but comments would change
 */
export function slimBundle(folder: string): void {
  const names = readdirSync(folder).filter((name) => name.endsWith('.js'));
  const before = programsIn(folder, names);
  for (const name of names) {
    const path = join(folder, name);
    writeFileSync(path, readFileSync(path, 'utf8').replace(DOCUMENTATION, ''));
  }
  const after = programsIn(folder, names);
  const changed = names.filter((_, at) => before[at] !== after[at]);
  if (changed.length > 0)
    throw new Error(`Only comments must go, but the program of ${changed.join(', ')} would change.`);
}

/** The files as programs, without comments. */
function programsIn(folder: string, names: readonly string[]): readonly string[] {
  const out = mkdtempSync(join(tmpdir(), 'docs-to-coveo-slim-'));
  try {
    const files = names.map((name) => join(folder, name));
    execFileSync('tsc', [...COMPILER, '--ignoreConfig', '--outDir', out, ...files], { stdio: 'inherit' });
    return names.map((name) => readFileSync(join(out, name), 'utf8'));
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}
