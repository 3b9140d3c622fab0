import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, normalize, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

/** How the source hangs together: which folder may import from which, and which package has which importer. */

/** Each folder of `src/`, and the folders that it may import from; types and values alike. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'action.ts': ['action', 'process'],
  'cli.ts': ['cli', 'process'],
  action: ['run', 'publish', 'report', 'github', 'plan', 'settings', 'process', 'model'],
  cli: ['run', 'init', 'publish', 'report', 'sandbox', 'plan', 'settings', 'process', 'model'],
  run: [
    ...['publish', 'conversion', 'built', 'github', 'repository', 'coveo', 'sandbox', 'init'],
    ...['report', 'plan', 'pages', 'settings', 'process', 'model'],
  ],
  publish: ['repository', 'coveo', 'report', 'plan', 'pages', 'settings', 'process', 'model'],
  conversion: ['coveo', 'pages', 'process'],
  built: ['model'],
  github: ['publish', 'repository', 'settings', 'model'],
  repository: ['plan', 'pages', 'model'],
  report: ['plan', 'settings', 'model'],
  plan: ['pages', 'settings', 'model'],
  // What `init` finds and writes.
  init: ['pages', 'settings'],
  pages: ['settings', 'yaml', 'model'],
  settings: ['yaml', 'model'],
  yaml: ['model'],
  coveo: ['model'],
  process: ['model'],
  // What the rest is tested against shares no code with it.
  sandbox: [],
  model: [],
};

/** The only files that may import a package. */
const IMPORTERS: Readonly<Record<string, readonly string[]>> = {
  'gray-matter': ['pages/front-matter/fenced.ts'],
  undici: ['coveo/transport.ts'],
  satteri: ['pages/markdown/load-parser.ts'],
  remark: ['pages/markdown/by-trees.ts', 'pages/markdown/load-parser.ts'],
  unified: ['pages/markdown/by-trees.ts'],
  parse5: ['pages/text/html-tokens.ts'],
  picomatch: ['pages/glob.ts', 'settings/rules/names.ts'],
  'css-what': ['pages/built/selectors.ts', 'settings/rules/selectors.ts'],
  '@actions/core': ['action.ts', 'action/inputs.ts', 'action/run-action.ts'],
  '@actions/github': ['github/client.ts'],
};

const root = fileURLToPath(new URL('..', import.meta.url));
const src = join(root, 'src');
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
const texts = new Map(files.map((file) => [file, readFileSync(join(src, file), 'utf8')]));

/** What a file imports, statically or not: packages by name, files by their path in `src/`. */
function importsOf(file: string): readonly string[] {
  const found = (texts.get(file) ?? '').matchAll(/^(?:import|export)\b[^;]*?'([^']+)';|\bimport\('([^']+)'\)/gms);
  return [...found].map(([, fixed, dynamic]) => {
    const name = fixed ?? dynamic ?? '';
    return name.startsWith('.') ? normalize(join(dirname(file), name)) : name;
  });
}

const isFile = (name: string) => texts.has(name);
const roomOf = (file: string) => file.split('/')[0] ?? file;

/** Nodes in a circle, if there is one: first and last are the same. */
function circleIn(graph: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] | undefined {
  const done = new Set<string>();
  const walk = (node: string, way: readonly string[]): readonly string[] | undefined => {
    const at = way.indexOf(node);
    if (at >= 0) return [...way.slice(at), node];
    if (done.has(node)) return undefined;
    for (const next of graph.get(node) ?? []) {
      const circle = walk(next, [...way, node]);
      if (circle) return circle;
    }
    done.add(node);
    return undefined;
  };
  for (const node of graph.keys()) {
    const circle = walk(node, []);
    if (circle) return circle;
  }
  return undefined;
}

/** Folders and files directly in a folder, and how what they hold imports from one another. */
function graphOf(folder: string): ReadonlyMap<string, ReadonlySet<string>> {
  const entryOf = (file: string) =>
    folder === '' || file.startsWith(`${folder}/`)
      ? file.slice(folder === '' ? 0 : folder.length + 1).split('/')[0]
      : undefined;
  const graph = new Map<string, Set<string>>();
  for (const file of files) {
    const from = entryOf(file);
    if (from === undefined) continue;
    const edges = graph.get(from) ?? new Set();
    graph.set(from, edges);
    for (const target of importsOf(file).filter(isFile)) {
      const to = entryOf(target);
      if (to !== undefined && to !== from) edges.add(to);
    }
  }
  return graph;
}

const folders = ['', ...new Set(files.flatMap((file) => (dirname(file) === '.' ? [] : foldersOf(dirname(file)))))];

function foldersOf(folder: string): readonly string[] {
  return folder === '.' ? [] : [folder, ...foldersOf(dirname(folder))];
}

describe('the folders of src/', () => {
  it('are the ones of the table', () => {
    expect(Object.keys(MAY_IMPORT).sort()).toEqual([...new Set(files.map(roomOf))].sort());
  });

  it('import from where they may, and nowhere else', () => {
    const wrong = files.flatMap((file) =>
      importsOf(file)
        .filter((target) => isFile(target) && roomOf(target) !== roomOf(file))
        .filter((target) => !MAY_IMPORT[roomOf(file)]?.includes(roomOf(target)))
        .map((target) => `${file} -> ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it('have a table without arrows that nobody uses', () => {
    const used = new Set(
      files.flatMap((file) =>
        importsOf(file)
          .filter(isFile)
          .map((to) => `${roomOf(file)} ${roomOf(to)}`),
      ),
    );
    const idle = Object.entries(MAY_IMPORT).flatMap(([from, to]) => to.map((one) => `${from} ${one}`));
    expect(idle.filter((arrow) => !used.has(arrow))).toEqual([]);
  });

  it.each(folders)('have no circle among what lies in src/%s', (folder) => {
    expect(circleIn(graphOf(folder))).toBeUndefined();
  });

  it('have no circle of files', () => {
    expect(circleIn(new Map(files.map((file) => [file, new Set(importsOf(file).filter(isFile))])))).toBeUndefined();
  });

  it('hold at most 30 files each, and the root nothing but the two entries', () => {
    const sizes = Map.groupBy(files, dirname);
    expect(sizes.get('.')).toEqual(['action.ts', 'cli.ts']);
    expect([...sizes].filter(([, some]) => some.length > 30).map(([folder]) => folder)).toEqual([]);
  });
});

describe('names', () => {
  it('of exported types mean one thing each', () => {
    const names = files.flatMap((file) =>
      [...(texts.get(file) ?? '').matchAll(/^export (?:interface|type|class) (\w+)/gm)].map(([, name]) => name),
    );
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });
});

describe('what is loaded before anything is known to be to do', () => {
  /** What a file loads with itself: what is asked for later is not among it. */
  function loadedWith(file: string, seen = new Set<string>()): ReadonlySet<string> {
    const text = texts.get(file);
    if (text === undefined || seen.has(file)) return seen.add(file);
    seen.add(file);
    for (const [, names = '', name = ''] of text.matchAll(
      /^(?:import|export)\s+(?!type\b)(?:([^;']*?)from )?'([^']+)';/gm,
    )) {
      const areTypes = /^\{(?:\s*type [^,}]+,?)+\s*\}\s*$/.test(names);
      if (!areTypes) loadedWith(name.startsWith('.') ? normalize(join(dirname(file), name)) : name, seen);
    }
    return seen;
  }

  const loaded = [...new Set([...loadedWith('run/run.ts'), ...loadedWith('cli/run-in-terminal.ts')])];

  it('is neither a parser of pages, nor who sends them, nor a sandbox', () => {
    const ofNoUse =
      /^(?:pages\/(?:markdown|front-matter|generators|template|built|metadata|includes)|conversion|sandbox|coveo\/(?:transport|push-service|platform)|publish\/(?:sending\/(?:send|carry-out)|reading\/(?:read-commit|commit-site)))\b/;
    expect(loaded.filter((file) => ofNoUse.test(file))).toEqual([]);
    expect(loaded).toContain('publish/planning/settled.ts');
  });

  it('is of the packages what settings and the record need', () => {
    const packages = loaded.filter((name) => !isFile(name) && !name.startsWith('node:'));
    expect(packages.sort()).toEqual(['css-what', 'fastest-levenshtein', 'picomatch', 'yaml', 'zod']);
  });
});

describe('packages', () => {
  it.each(Object.entries(IMPORTERS))('%s has the importers that it should have', (name, importers) => {
    expect(files.filter((file) => importsOf(file).includes(name)).sort()).toEqual(importers);
  });
});

describe('the linter', () => {
  const house = mkdtempSync(join(tmpdir(), 'docs-to-coveo-arrows-'));
  afterAll(() => rmSync(house, { recursive: true, force: true }));
  // The same rules over an empty house, in which each case builds one file.
  const { vcs: _, ...rules } = JSON.parse(readFileSync(join(root, 'biome.json'), 'utf8'));
  writeFileSync(join(house, 'biome.json'), JSON.stringify(rules));
  cpSync(join(root, 'scripts/lint'), join(house, 'scripts/lint'), { recursive: true });

  /** What it says of a file. */
  function lint(path: string, source: string): string {
    mkdirSync(dirname(join(house, path)), { recursive: true });
    writeFileSync(join(house, path), source);
    const program = join(root, 'node_modules/.bin/biome');
    const { stdout, stderr } = spawnSync(program, ['lint', relative(house, join(house, path))], {
      cwd: house,
      encoding: 'utf8',
    });
    return stdout + stderr;
  }

  const using = (module: string) => `import { x } from '${module}';\nexport const y = x;\n`;

  it.each([
    ['src/pages/new.ts', using('node:fs')],
    ['src/pages/new.ts', using('gray-matter')],
    ['src/pages/new.ts', using('remark')],
    ['src/pages/new.ts', using('node:worker_threads')],
    ['src/pages/new.ts', 'export const now = () => Date.now();\n'],
    ['src/plan/new.ts', 'export const now = () => new Date();\n'],
    ['src/report/new.ts', using('node:fs/promises')],
    ['src/coveo/new.ts', using('undici')],
    ['src/publish/new.ts', using('@actions/core')],
    ['src/publish/new.ts', using('node:fs')],
    ['src/run/new.ts', using('@actions/github')],
  ])('lets %s not say: %s', (path, source) => {
    expect(lint(path, source)).toMatch(/noRestrictedImports|reads no clock/);
  });

  it.each([
    ['src/pages/new.ts', using('../settings/settings.ts')],
    ['src/coveo/transport.ts', using('undici')],
    ['src/github/client.ts', using('@actions/github')],
  ])('lets %s say: %s', (path, source) => {
    expect(lint(path, source)).toMatch(/Checked 1 file.*No fixes applied/);
  });

  it('finds a circle of imports', () => {
    lint('src/run/one.ts', using('./two.ts'));
    expect(lint('src/run/two.ts', "import { y } from './one.ts';\nexport const x = y;\n")).toContain('noImportCycles');
  });

  const handsBack = (word: string) => `declare function open(): AsyncDisposable;
declare function work(one: AsyncDisposable): Promise<number>;
export async function run(): Promise<number> {
  await using opened = open();
  ${word} work(opened);
}
`;

  it('wants a promise awaited that is handed back while something is closed', () => {
    expect(lint('src/publish/new.ts', handsBack('return'))).toContain('Write `return await`');
    expect(lint('src/publish/new.ts', handsBack('return await'))).toMatch(/Checked 1 file.*No fixes applied/);
  });

  it('lets no list be spread into the arguments of `push`', () => {
    const source = 'export const all = (one: number[], more: number[]) => one.push(...more);\n';
    expect(lint('src/publish/new.ts', source)).toContain('Write `append(list, more)`');
  });
});
