import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const house = mkdtempSync(join(tmpdir(), 'docs-to-coveo-arrows-'));
afterAll(() => rmSync(house, { recursive: true, force: true }));

// The same rules over an empty house, in which each case builds one file.
const { vcs: _, ...rules } = JSON.parse(readFileSync(join(root, 'biome.json'), 'utf8'));
writeFileSync(join(house, 'biome.json'), JSON.stringify(rules));
cpSync(join(root, 'scripts/lint'), join(house, 'scripts/lint'), { recursive: true });

/** What the linter says of a file. */
function lint(path: string, source: string): string {
  mkdirSync(dirname(join(house, path)), { recursive: true });
  writeFileSync(join(house, path), source);
  const { stdout, stderr } = spawnSync(join(root, 'node_modules/.bin/biome'), ['lint', path], {
    cwd: house,
    encoding: 'utf8',
  });
  return stdout + stderr;
}

const using = (module: string) => `import { x } from '${module}';\nexport const y = x;\n`;

describe('the arrows between the rooms', () => {
  it.each([
    ['src/pages/new.ts', using('node:fs')],
    ['src/pages/new.ts', using('../repository/git.ts')],
    ['src/pages/new.ts', using('gray-matter')],
    ['src/pages/new.ts', using('remark')],
    ['src/pages/new.ts', 'export const now = () => Date.now();\n'],
    ['src/plan/new.ts', 'export const now = () => new Date();\n'],
    ['src/plan/new.ts', using('../coveo/service.ts')],
    ['src/report/new.ts', using('../coveo/service.ts')],
    ['src/coveo/new.ts', using('undici')],
    ['src/coveo/new.ts', using('../pages/page.ts')],
    ['src/publish/new.ts', using('node:fs')],
    ['src/publish/new.ts', using('@actions/core')],
    ['src/publish/new.ts', using('../sandbox/server.ts')],
    ['src/sandbox/new.ts', using('../pages/page.ts')],
    ['src/pages/new.ts', using('../conversion/converter-pool.ts')],
    ['src/pages/new.ts', using('node:worker_threads')],
    ['src/publish/new.ts', using('../conversion/converter-pool.ts')],
    ['src/conversion/new.ts', using('../publish/world.ts')],
    ['src/conversion/new.ts', using('../coveo/transport.ts')],
    ['src/conversion/new.ts', using('node:fs')],
    ['src/settings/new.ts', using('../plan/plan.ts')],
    ['src/new.ts', using('@actions/github')],
  ])('%s must not say: %s', (path, source) => {
    expect(lint(path, source)).toMatch(/noRestrictedImports|reads no clock/);
  });

  it.each([
    ['src/pages/new.ts', using('../settings/settings.ts')],
    ['src/plan/new.ts', using('../pages/page.ts')],
    ['src/publish/new.ts', using('../coveo/service.ts')],
    ['src/conversion/new.ts', using('../pages/page.ts')],
    ['src/conversion/new.ts', using('../coveo/service-error.ts')],
    ['src/conversion/new.ts', using('node:worker_threads')],
    ['src/coveo/transport.ts', using('undici')],
    ['src/github.ts', using('@actions/github')],
  ])('%s may say: %s', (path, source) => {
    expect(lint(path, source)).toMatch(/Checked 1 file.*No fixes applied/);
  });
});

describe('a function that closes something when it returns', () => {
  const handsBack = (word: string) => `declare function open(): AsyncDisposable;
declare function work(one: AsyncDisposable): Promise<number>;
export async function run(): Promise<number> {
  await using opened = open();
  ${word} work(opened);
}
`;

  it('must await the promise that it hands back', () => {
    expect(lint('src/publish/new.ts', handsBack('return'))).toContain('Write `return await`');
  });

  it('may hand back what it awaited', () => {
    expect(lint('src/publish/new.ts', handsBack('return await'))).toMatch(/Checked 1 file.*No fixes applied/);
  });
});

describe('a list that may be long', () => {
  it('is never spread into the arguments of `push`', () => {
    const source = 'export const all = (one: number[], more: number[]) => one.push(...more);\n';
    expect(lint('src/publish/new.ts', source)).toContain('Write `append(list, more)`');
  });
});
