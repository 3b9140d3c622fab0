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

  it('hands no name to the shell that it would split or run', () => {
    const odd = join(folder, 'odd');
    mkdirSync(odd);
    const names = ['a b.yml', '$(touch)made.yml', 'a*.yml', "it's.yml"];
    for (const name of names) writeFileSync(join(odd, name), '');
    const words = offered('check', '--config', 'odd/').join(' ');
    const { stdout } = spawnSync('bash', ['--norc', '-c', `printf '%s\\n' ${words}`], {
      cwd: folder,
      encoding: 'utf8',
    });
    const read = stdout.trimEnd().split('\n');
    expect(read.sort()).toEqual(names.map((name) => `odd/${name}`).sort());
    rmSync(odd, { recursive: true });
  });
});

const isThere = (shell: string) => spawnSync(shell, ['--version']).error === undefined;

describe.runIf(isThere('fish'))('completion for fish', () => {
  const offers = (line: string) => {
    const script = `${renderCompletion('fish', '1.0.0')}\ncomplete -C '${line}'`;
    const { stdout } = spawnSync('fish', ['--no-config', '-c', script], { cwd: folder, encoding: 'utf8' });
    return stdout.split('\n').flatMap((text) => text.split('\t')[0] || []);
  };

  it('offers files where a file is meant alone', () => {
    expect(offers('docs-to-coveo check --format ')).toEqual(['github', 'gitlab', 'junit', 'sarif']);
    expect(offers('docs-to-coveo check --config ')).toEqual(['guide.md', 'site/']);
    expect(offers('docs-to-coveo check --organization ')).toEqual([]);
    expect(offers('docs-to-coveo check --built ')).toEqual(['site/']);
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

  it.each(SHELLS.filter(isThere))('for %s is a script that the shell can read', (shell) => {
    const file = join(folder, `completion.${shell}`);
    writeFileSync(file, renderCompletion(shell, '1.0.0'));
    const { status, stderr } = spawnSync(shell, ['-n', file], { encoding: 'utf8' });
    expect(status, stderr).toBe(0);
  });
});
