import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SHELLS } from '../../src/cli/cli-options.ts';
import { renderCompletion } from '../../src/cli/completion/completion.ts';
import { buildProgram } from '../../src/cli/program.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'docs-to-coveo-completion-'));
  mkdirSync(join(folder, 'site'));
  writeFileSync(join(folder, 'guide.md'), '');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What bash offers for the last of these words. */
function offered(...words: readonly string[]): readonly string[] {
  const list = words.map((word) => `'${word}'`).join(' ');
  const script = `${renderCompletion('bash', '1.0.0')}
COMP_WORDS=(docs-to-coveo ${list})
COMP_CWORD=${words.length}
_docs_to_coveo
printf '%s\\n' "\${COMPREPLY[@]}"`;
  const { stdout, stderr } = spawnSync('bash', ['--norc', '-c', script], { cwd: folder, encoding: 'utf8' });
  expect(stderr).toBe('');
  return stdout.split('\n').filter(Boolean);
}

describe('completion for bash', () => {
  it('offers every command', () => {
    const names = buildProgram('1.0.0', () => {}).commands.map((command) => command.name());
    expect(offered('')).toEqual([...names, '--help', '--version']);
    expect(offered('pu')).toEqual(['publish']);
  });

  it('offers the options of a command, and what an option can be', () => {
    expect(offered('check', '--f')).toEqual(['--format']);
    expect(offered('check', '--format', 's')).toEqual(['sarif']);
    expect(offered('explain', '--format', '')).not.toContain('sarif');
    expect(offered('plan', '--region', '')).toEqual(['us', 'ca', 'eu', 'au', 'hipaa']);
    expect(offered('completion', 'z')).toEqual(['zsh']);
  });

  it('offers files where a file is meant, folders where a folder is, and nothing that it cannot know', () => {
    expect(offered('explain', 'g')).toEqual(['guide.md']);
    expect(offered('check', '--config', 'g')).toEqual(['guide.md']);
    expect(offered('check', '--built', '')).toEqual(['site']);
    expect(offered('check', '--organization', '')).toEqual([]);
  });
});

describe('completion', () => {
  it.each(SHELLS)('for %s names every command and every option', (shell) => {
    const script = renderCompletion(shell, '1.0.0');
    for (const command of buildProgram('1.0.0', () => {}).commands) {
      expect(script).toContain(command.name());
      for (const { long } of command.options) {
        expect(script).toMatch(shell === 'fish' ? new RegExp(`-l ${long?.slice(2)}\\b`) : `${long}`);
      }
    }
  });

  const isThere = (shell: string) => spawnSync(shell, ['--version']).error === undefined;
  it.each(SHELLS.filter(isThere))('for %s is a script that the shell can read', (shell) => {
    const file = join(folder, `completion.${shell}`);
    writeFileSync(file, renderCompletion(shell, '1.0.0'));
    const { status, stderr } = spawnSync(shell, ['-n', file], { encoding: 'utf8' });
    expect(status, stderr).toBe(0);
  });
});
