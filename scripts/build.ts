/**
 * Builds `dist/`: TypeScript to JavaScript, all programs in one bundle by ncc, and beside it the Markdown parser,
 * which ncc cannot bundle because its loader picks a WebAssembly file at run time.
 *
 *   node scripts/build.ts           writes dist/
 *   node scripts/build.ts --check   builds elsewhere and fails when dist/ differs
 */
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { slimBundle } from './slim-bundle.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
/**
 * Programs by their folder in `dist/`: the two shells, and what they run in a worker (`src/conversion/worker-program.ts`). Each is a few
 * lines that start their part of the one bundle, so that nothing is there twice and nothing is loaded that is not used.
 */
const programs = { action: 'action', cli: 'cli', converter: 'conversion/conversion-thread' };
const parserPackages = [
  '@bruits/satteri-wasm32-wasi',
  '@emnapi/core',
  '@emnapi/runtime',
  '@emnapi/wasi-threads',
].concat(['@napi-rs/wasm-runtime', '@tybys/wasm-util', 'tslib']);

function run(command: string, args: readonly string[], directory = root): void {
  execFileSync(command, args, { cwd: directory, stdio: ['ignore', 'ignore', 'inherit'] });
}

function build(out: string): void {
  rmSync(join(root, 'lib'), { recursive: true, force: true });
  rmSync(out, { recursive: true, force: true });
  // Comments are for readers of src/, and a quarter of its bytes.
  run('tsc', ['-p', '.', '--removeComments']);
  keepOutOfBundle('pages/markdown/load-parser.js', 'satteri');
  bundle(join(out, 'program'));
  slimBundle(join(out, 'program'));
  for (const name of Object.keys(programs)) writeStarter(name, join(out, name));
  copyParser(join(out, 'node_modules'));
}

/** Says in the built module what the comment in its source said: this package is loaded as it is, where it lies (`copyParser`). */
function keepOutOfBundle(module: string, packageName: string): void {
  const path = join(root, 'lib', module);
  const text = readFileSync(path, 'utf8');
  const found = `import('${packageName}')`;
  if (!text.includes(found)) throw new Error(`${module} must hold ${found}, but does not.`);
  writeFileSync(path, text.replace(found, `import(/* webpackIgnore: true */ '${packageName}')`));
}

/** All programs in one file, each behind a dynamic import. */
function bundle(out: string): void {
  const starts = Object.entries(programs).map(([name, path]) => `  ${name}: () => import('./${path}.js'),\n`);
  writeFileSync(join(root, 'lib/program.js'), `export const start = {\n${starts.join('')}};\n`);
  run('ncc', ['build', 'lib/program.js', '-o', out, '--license', 'licenses.txt', '--quiet']);
}

function writeStarter(name: string, out: string): void {
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, 'index.js'), `import { start } from '../program/index.js';\n\nawait start.${name}();\n`);
  writeFileSync(join(out, 'package.json'), '{"type": "module"}\n');
}

/** The parser and what its WebAssembly build needs; type declarations and builds for browsers stay out. */
function copyParser(modules: string): void {
  run('npm', ['ci', '--ignore-scripts', '--prefer-offline', '--loglevel=error'], join(root, 'vendor/parser'));
  copyPackage(join(root, 'node_modules/satteri'), join(modules, 'satteri'));
  for (const name of parserPackages) {
    copyPackage(join(root, 'vendor/parser/node_modules', name), join(modules, name));
  }
}

function copyPackage(from: string, to: string): void {
  cpSync(from, to, { recursive: true, filter: (path) => statSync(path).isDirectory() || isNeeded(path) });
  for (const file of filesBelow(to).filter((name) => /\.[cm]?js$/.test(name))) withoutMap(to + file);
  const manifest: Record<string, unknown> = JSON.parse(readFileSync(join(from, 'package.json'), 'utf8'));
  // The rest is about publishing and developing the package.
  const kept = ['name', 'version', 'license', 'type', 'main', 'imports', 'exports'].filter((key) => key in manifest);
  const slim = Object.fromEntries(kept.map((key) => [key, manifest[key]]));
  writeFileSync(join(to, 'package.json'), `${JSON.stringify(slim, null, 2)}\n`);
}

/** The map that a file names stays out, so its name does too. */
function withoutMap(path: string): void {
  const text = readFileSync(path, 'utf8');
  const slim = text.replace(/\n\/\/# sourceMappingURL=\S+\s*$/, '\n');
  if (slim !== text) writeFileSync(path, slim);
}

/** What satteri's own modules load when they run here: of everything else its CommonJS build, once. */
function isNeeded(path: string): boolean {
  const name = basename(path);
  const isForOthers =
    /\.d\.[cm]?ts$|\.map$|\.html$|\.min\.|browser|esm-bundler|\.iife\.|^README|^tsdoc|^webcontainer-/.test(name);
  return !isForOthers && !OTHER_BUILDS.test(path);
}

/** Builds of the packages below satteri for bundlers, browsers and `import`: its binding uses `require`. */
const OTHER_BUILDS =
  /\/wasm-util\/(?:lib\/mjs|dist)\/|\/@emnapi\/.*(?:\.mjs|\/(?:emnapi|emnapi-core|wasi-threads)\.js)$|\/wasm-runtime\/(?:.*(?<!\.c)js|dist\/.*(?<!\.c)js)$|\/tslib\/(?:modules\/|tslib\.es6)|\/wasi-worker\.mjs$/;

function filesBelow(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length));
}

/** Names of the files that the two folders do not share byte for byte. */
function differences(one: string, other: string): string[] {
  const names = new Set([...filesBelow(one), ...filesBelow(other)]);
  const isSame = (name: string) =>
    existsSync(one + name) && existsSync(other + name) && readFileSync(one + name).equals(readFileSync(other + name));
  return [...names].filter((name) => !isSame(name)).sort();
}

function check(): void {
  const fresh = mkdtempSync(join(tmpdir(), 'docs-to-coveo-dist-'));
  try {
    build(fresh);
    const changed = differences(join(root, 'dist'), fresh);
    if (changed.length === 0) {
      console.log('dist/ is what the source builds.');
      return;
    }
    console.error(
      `dist/ is not what the source builds; run \`npm run build\` and commit it:\n  ${changed.join('\n  ')}`,
    );
    process.exitCode = 1;
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

if (process.argv.includes('--check')) check();
else build(join(root, 'dist'));
