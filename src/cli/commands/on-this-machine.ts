import { Argument, type Command, Option } from 'commander';
import { CI_NAMES } from '../../init/ci/ci-names.ts';
import { GENERATORS } from '../../settings/defaults.ts';
import { type Arguments, type CliOptions, SHELLS, type Shell } from '../cli-options.ts';
import { newCommand, withHelp } from './new-command.ts';
import { count, text } from './option-values.ts';
import { withDatabase, withPlace } from './shared-options.ts';

type Use = (result: Arguments) => void;

export function addInit(program: Command, use: Use): void {
  const command = newCommand(program, {
    name: 'init',
    description: 'Look at the repository, and write its first settings and a job for its CI',
    examples: ['init', 'init --yes --url https://docs.example.com/'],
  })
    .option('--yes', 'Write the files without asking')
    .option('--url <url>', 'Address at which people read the site (default: as the repository tells)', text)
    .addOption(new Option('--generator <name>', 'Site generator (default: the one that is found)').choices(GENERATORS))
    .option('--organization <id>', 'Coveo organization, for the settings', text)
    .option('--source <id>', 'Push source, for the settings', text)
    .addOption(new Option('--ci <name>', 'What the job is for (default: the one that is found)').choices(CI_NAMES))
    .option('--working-directory <folder>', 'Folder of the settings (default: the root of the repository)', text)
    .action((options: CliOptions) => use({ kind: 'init', options }));
  withHelp(command);
}

export function addPreview(program: Command, use: Use): void {
  const command = newCommand(program, {
    name: 'preview',
    description: 'Show the work tree as it is in a sandbox, and follow what is saved',
    examples: ['preview', 'preview --open-browser --as anonymous'],
  })
    .option('--port <number>', 'Port on this machine (default: 7700)', count)
    .option('--as <identity>', 'Look as somebody: user:ann@example.com, anonymous', text)
    .option('--open-browser', 'Open the page in the browser')
    .option('--verbose', 'Say more');
  withHelp(withPlace(command)).action((options: CliOptions) => use({ kind: 'preview', options }));
}

export function addSandbox(program: Command, use: Use): void {
  const command = newCommand(program, {
    name: 'sandbox',
    description: 'Start a local Coveo to try things out, with a page to search it',
    examples: ['sandbox --database try.db', 'sandbox --organization acme1234 --source acme1234-docs'],
  }).option('--port <number>', 'Port on this machine (default: 7700)', count);
  withDatabase(command)
    .option('--organization <id>', 'The organization that there is (default: of the settings, else `sandbox`)', text)
    .option('--source <id>', 'The source that there is (default: of the settings, else none)', text)
    .option('--open', 'Take whatever organization, source and identity provider is named')
    .optionsGroup('Faults:')
    .option('--faults <plan>', 'What goes wrong: a JSON file, or `seed=7,probability=0.05` (docs/sandbox.md)', text)
    .option('--fault-endpoint', 'Let `PUT /sandbox/faults` change what goes wrong');
  withHelp(withPlace(command)).action((options: CliOptions) => use({ kind: 'sandbox', options }));
}

export function addCompletion(program: Command, use: Use): void {
  const command = newCommand(program, {
    name: 'completion',
    description: 'Print a script with which a shell completes commands and options',
    examples: ['completion bash', 'completion zsh', 'completion fish'],
    heading: 'completion-shell',
  }).addArgument(new Argument('<shell>', 'Which shell').choices(SHELLS));
  withHelp(command).action((shell: Shell) => use({ kind: 'completion', shell }));
}
