import { type Command, Option } from 'commander';
import type { Arguments, CliOptions } from '../cli-options.ts';
import { newCommand, withHelp } from './new-command.ts';
import { withCommon, withSnapshot, withTarget } from './shared-options.ts';

type Use = (result: Arguments) => void;

export function addDoctor(program: Command, use: Use): void {
  const command = newCommand(program, {
    name: 'doctor',
    description: 'Tell what is right and what is wrong with setup, key and service; changes nothing',
    examples: ['doctor', 'doctor --quiet'],
  });
  withTarget(command)
    .optionsGroup('Output:')
    .option('--json', 'Print the checks as JSON, and nothing else, on standard output')
    .addOption(new Option('-q, --quiet', 'Say only what is wrong').conflicts('verbose'))
    .option('--verbose', 'Say each request to Coveo')
    .action((options: CliOptions) => use({ kind: 'doctor', options }));
  withHelp(command);
}

export function addExplain(program: Command, use: Use): void {
  const command = newCommand(program, {
    name: 'explain',
    description: 'Tell what becomes of one file, or what a problem code means',
    examples: ['explain docs/index.md', 'explain link-to-nothing'],
    heading: 'explain-path',
  }).argument('<path-or-code>', 'A file, from this folder or the root of the repository; or a code');
  withCommon(withSnapshot(command)).action((path: string, options: CliOptions) =>
    use({ kind: 'run', command: 'explain', path, options }),
  );
}

export function addAccess(program: Command, use: Use): void {
  const command = newCommand(program, {
    name: 'access',
    description: 'Tell which pages somebody may see, and why',
    examples: ['access ann@example.com', 'access group:Legal', 'access anonymous'],
    heading: 'access-identity',
  }).argument('<identity>', '`user:NAME` or just the name, `group:NAME`, `virtualGroup:NAME`, `anonymous`');
  withCommon(command).action((identity: string, options: CliOptions) =>
    use({ kind: 'run', command: 'access', identity, options }),
  );
}
