import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readArguments } from '../../src/cli/arguments.ts';
import { buildProgram } from '../../src/cli/program.ts';

const commands = buildProgram('1.0.0', () => {}).commands;
const documentation = readFileSync(new URL('../../docs/commands.md', import.meta.url), 'utf8');

/** Headings as GitHub's anchors. */
const anchors = [...documentation.matchAll(/^## (.+)$/gm)].map(([, heading = '']) =>
  heading
    .toLowerCase()
    .replaceAll(/[^a-z0-9 -]/g, '')
    .replaceAll(' ', '-'),
);

function helpOf(...args: readonly string[]): string {
  const found = readArguments([...args, '--help'], '1.0.0');
  return found.kind === 'help' ? found.text : expect.fail(`no help but ${found.kind}`);
}

function examplesIn(help: string): readonly string[] {
  return [...help.matchAll(/^ {2}docs-to-coveo (.+)$/gm)].map(([, example = '']) => example);
}

describe('help', () => {
  it.each(commands.map((command) => command.name()))(
    'of %s ends with examples that can be typed, and its page',
    (name) => {
      const help = helpOf(name);
      const examples = examplesIn(help);
      expect(examples.length).toBeGreaterThan(0);
      for (const example of examples) {
        const [typed = ''] = example.split(' > ');
        expect(typed).toMatch(new RegExp(`^${name}\\b`));
        expect(['help', 'invalid']).not.toContain(readArguments(typed.split(' '), '1.0.0').kind);
      }
      const [, anchor] = /commands\.md#(\S+)\n$/.exec(help) ?? [];
      expect(anchors).toContain(anchor);
    },
  );

  it('of the program begins with what to do first', () => {
    const help = helpOf();
    expect(examplesIn(help)[0]).toBe('init');
    expect(help.indexOf('Begin:')).toBeLessThan(help.indexOf('Before a publish:'));
    // No command falls out of the groups.
    expect(help).not.toContain('Commands:');
  });

  it('begins every sentence alike', () => {
    const sentences = commands.flatMap((command) => [command, ...command.options, ...command.registeredArguments]);
    const texts = sentences.map((one) => (typeof one.description === 'string' ? one.description : one.description()));
    expect(texts.filter((text) => !/^[A-Z`].*[^.]$/.test(text))).toEqual([]);
  });

  it('tells what is a command’s own first, and what all have last', () => {
    const help = helpOf('publish');
    const places = ['--verify ', '--allow-deletes', '--config', '--organization', '--json'].map((word) =>
      help.indexOf(`  ${word}`),
    );
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    expect(places).not.toContain(-1);
  });
});

describe('what other programs call differently', () => {
  it.each([
    [['version'], '--version'],
    [['deploy'], 'publish'],
    [['serve'], 'preview'],
    [['lint'], 'check'],
    [['diff'], 'plan'],
    [['login'], 'COVEO_API_KEY'],
    [['plan', '--no-color'], 'NO_COLOR'],
    [['-V'], '-v'],
  ])('%j is told', (args, told) => {
    const found = readArguments(args, '1.0.0');
    expect(found.kind === 'invalid' && found.text).toContain(told);
  });

  it('a mistake in a command points to the help of that command', () => {
    const found = readArguments(['plan', '--jsn'], '1.0.0');
    expect(found.kind === 'invalid' && found.text).toContain('docs-to-coveo plan --help');
  });
});
