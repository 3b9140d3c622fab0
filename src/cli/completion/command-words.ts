import type { Argument, Command, Option } from 'commander';

/** What can stand in a place of the command line: one of some words, a path, or anything. */
export type Value =
  | { readonly kind: 'choice'; readonly words: readonly string[] }
  | { readonly kind: 'file' | 'folder' | 'any' };

export interface OptionWords {
  /** `--verbose`. */
  readonly long: string;
  /** `-q`. */
  readonly short?: string | undefined;
  readonly description: string;
  /** Without one the option is a switch. */
  readonly value?: Value | undefined;
}

export interface CommandWords {
  readonly name: string;
  readonly description: string;
  readonly options: readonly OptionWords[];
  /** What comes after the command, where something must. */
  readonly argument?: Value | undefined;
}

/** The commands of a program, as shells complete them. */
export function wordsOf(program: Command): readonly CommandWords[] {
  return program.commands.map((command) => {
    const [argument] = command.registeredArguments;
    return {
      name: command.name(),
      description: command.description(),
      options: command.options.map(optionWords),
      argument: argument && placeValue(argument, argument.name()),
    };
  });
}

function optionWords(option: Option): OptionWords {
  const { long, short, description, required } = option;
  const [, placeholder = ''] = /<(.+)>/.exec(option.flags) ?? [];
  return {
    long: long ?? '',
    short: short ?? undefined,
    description: description.split(/ \(default: |; /)[0] ?? '',
    value: required ? placeValue(option, placeholder) : undefined,
  };
}

/** The placeholder says what is meant: `<file>`, `<folder>`. */
function placeValue({ argChoices }: Option | Argument, placeholder: string): Value {
  if (argChoices) return { kind: 'choice', words: argChoices };
  if (placeholder === 'file' || placeholder.startsWith('path')) return { kind: 'file' };
  return { kind: placeholder === 'folder' ? 'folder' : 'any' };
}
