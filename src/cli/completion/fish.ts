import type { CommandWords, OptionWords, Value } from './command-words.ts';

/** For fish 3 and later. */
export function fishCompletion(commands: readonly CommandWords[]): string {
  return [
    '# Completion of docs-to-coveo for fish: docs-to-coveo completion fish | source',
    'complete -c docs-to-coveo -f',
    ...commands.map(({ name, description }) => line('__fish_use_subcommand', ['-a', name, '-d', quoted(description)])),
    ...commands.flatMap(commandLines),
    '',
  ].join('\n');
}

function commandLines({ name, options, argument }: CommandWords): readonly string[] {
  const here = `__fish_seen_subcommand_from ${name}`;
  const rest = argument === undefined ? [] : [line(here, valueWords(argument))];
  return [...options.map((option) => line(here, optionWords(option))), ...rest];
}

function optionWords({ long, short, description, value }: OptionWords): readonly string[] {
  const names = ['-l', long.replace(/^--/, ''), ...(short === undefined ? [] : ['-s', short.replace(/^-/, '')])];
  // Behind an option that takes a value fish offers files, unless it is told that there are none.
  const taken = value === undefined ? [] : [value.kind === 'file' ? '-r' : '-x', ...valueWords(value)];
  return [...names, ...taken, '-d', quoted(description)];
}

function valueWords(value: Value): readonly string[] {
  switch (value.kind) {
    case 'choice':
      return ['-a', quoted(value.words.join(' '))];
    case 'file':
      return ['-F'];
    case 'folder':
      return ['-a', quoted('(__fish_complete_directories)')];
    case 'any':
      return [];
  }
}

function line(condition: string, words: readonly string[]): string {
  return ['complete', '-c', 'docs-to-coveo', '-n', quoted(condition), ...words].join(' ');
}

function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
