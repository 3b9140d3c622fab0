import type { Command } from 'commander';
import { DOCUMENTATION } from '../../report/guide/documentation-address.ts';

/** What the help of a command begins and ends with. */
export interface CommandHelp {
  readonly name: string;
  /** Said in the list of commands too: begins with a capital, ends without a full stop. */
  readonly description: string;
  /** What is typed most, without the program's name; the first one is the simplest. */
  readonly examples: readonly string[];
  /** The command's heading in `docs/commands.md`, where that is not its name. */
  readonly heading?: string;
}

/** Adds a command whose help ends with examples and the address of its documentation. */
export function newCommand(program: Command, { name, description, examples, heading }: CommandHelp): Command {
  return program
    .command(name)
    .description(description)
    .showHelpAfterError(`(docs-to-coveo ${name} --help tells more)`)
    .addHelpText('after', helpEnd(examples, `commands.md#${heading ?? name}`));
}

/** Examples as they are typed, and where to read on. */
export function helpEnd(examples: readonly string[], page: string): string {
  const lines = examples.map((example) => `  docs-to-coveo ${example}`);
  return ['', 'Examples:', ...lines, '', `Documentation: ${DOCUMENTATION}${page}`].join('\n');
}

/** Ends the list of options; help stands with the last group. */
export function withHelp(command: Command): Command {
  return command.helpOption('-h, --help', 'Show this help');
}
