import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { isAskedForCode } from '../../src/cli/explain-code.ts';

const folder = mkdtempSync(join(tmpdir(), 'explain-code-'));
writeFileSync(join(folder, 'share'), 'A file with the name of a code.\n');
afterAll(() => rmSync(folder, { recursive: true }));

describe('what `explain` is asked about', () => {
  it.each([
    { text: 'link-to-nothing', isCode: true },
    { text: 'stopped', isCode: true },
    { text: 'no-such-code', isCode: true },
    { text: 'share', isCode: false },
    { text: 'docs/page.md', isCode: false },
    { text: 'page.md', isCode: false },
    { text: 'docs/page', isCode: false },
    { text: 'README', isCode: false },
    { text: '..', isCode: false },
    { text: '', isCode: false },
  ])('is a code where it looks like one and no file has that name: $text', ({ text, isCode }) => {
    expect(isAskedForCode(text, { workingDirectory: folder })).toBe(isCode);
  });
});

/** From a folder that is no repository and holds no settings. */
function explain(...args: readonly string[]) {
  const cli = fileURLToPath(new URL('../../src/cli.ts', import.meta.url));
  return spawnSync(process.execPath, [cli, 'explain', ...args], { cwd: folder, encoding: 'utf8' });
}

describe('`explain CODE`', () => {
  it('needs neither settings nor a repository', () => {
    const { stdout, stderr, status } = explain('link-to-nothing');
    expect([stderr, status]).toEqual(['', 0]);
    expect(stdout).toMatch(/^link-to-nothing: A link[\s\S]*\nWhat to do: /);
  });

  it('gives the entry as JSON', () => {
    const { stdout, status } = explain('link-to-nothing', '--json');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ code: 'link-to-nothing' });
  });

  it.each([
    { args: ['link-to-noting'], says: 'Did you mean `link-to-nothing`?' },
    { args: ['link-to-nothing', '--out', 'report.json'], says: '`--out` is for reports' },
  ])('ends with 2 and says why: $args', ({ args, says }) => {
    const { stdout, stderr, status } = explain(...args);
    expect([stdout, status]).toEqual(['', 2]);
    expect(stderr).toContain(says);
  });
});
