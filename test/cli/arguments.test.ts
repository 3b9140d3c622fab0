import { describe, expect, it } from 'vitest';
import { readArguments } from '../../src/cli/arguments.ts';

describe('the command line', () => {
  it.each([
    ['--api-key', 'abc'],
    ['--api-key=abc'],
    ['--apikey', 'abc'],
    ['--key', 'abc'],
    ['--coveo-api-key=abc'],
    ['--token', 'abc'],
    ['-k', 'abc'],
  ])('takes no key as %j, and neither shows it nor suggests another option for it', (...args) => {
    const found = readArguments(['publish', ...args], '1.0.0');
    expect(found).toMatchObject({ kind: 'invalid' });
    const text = found.kind === 'invalid' ? found.text : '';
    expect(text).not.toContain('abc');
    expect(text).not.toContain('--api-url');
    if (args[0] !== '-k') expect(text).toMatch(/never an argument.*`COVEO_API_KEY`/);
  });

  it.each(['--dry-run', '-n'])('points from %s to `plan`', (option) => {
    const found = readArguments(['publish', option], '1.0.0');
    expect(found).toMatchObject({ kind: 'invalid', text: expect.stringContaining('`docs-to-coveo plan`') });
  });

  it.each([
    [['publish', '--commit', ''], /'--commit <commit>'.*it is empty/],
    [['plan', '--out', ' '], /'--out <file>'.*it is empty/],
    [['plan', '--base', 'v1'], /`--base` counts only with `--state commit`/],
    [['publish', '--database', 'x'], /`--database` counts only with `--sandbox`/],
    [['publish', '--verify-minutes', '3'], /only with `--verify wait`/],
  ])('refuses %j, which would do something else than it says', (args, text) => {
    expect(readArguments(args, '1.0.0')).toMatchObject({ kind: 'invalid', text: expect.stringMatching(text) });
  });

  it('takes options with those that they need', () => {
    for (const args of [
      ['plan', '--base', 'v1', '--state', 'commit'],
      ['publish', '--database', 'x', '--sandbox'],
      ['sandbox', '--database', 'x'],
    ]) {
      expect(readArguments(args, '1.0.0')).not.toHaveProperty('text');
    }
  });

  it.each(['-v', '--version'])('tells the version with %s', (option) => {
    expect(readArguments([option], '1.2.3')).toEqual({ kind: 'help', text: '1.2.3\n' });
  });
});
