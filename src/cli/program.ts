import { Command } from 'commander';
import type { Arguments } from './cli-options.ts';
import { helpEnd, withHelp } from './commands/new-command.ts';
import { addCompletion, addInit, addPreview, addSandbox } from './commands/on-this-machine.ts';
import { addAudit, addCheck, addPlan, addPublish, addRebuild, addSetup } from './commands/publishing.ts';
import { addAccess, addDoctor, addExplain } from './commands/questions.ts';

const FIRST_STEPS = ['init', 'publish --sandbox --database try.db', 'sandbox --database try.db'];

/**
 * All commands with their options, in the order in which people need them.
 *
 * @param use gets what was asked for
 */
export function buildProgram(version: string, use: (result: Arguments) => void): Command {
  const program = new Command('docs-to-coveo')
    .description("Publish a repository's Markdown documentation to a Coveo Push source")
    .version(version, '-v, --version', 'Show the version')
    .showHelpAfterError('(docs-to-coveo --help tells more)')
    .addHelpText('after', helpEnd(FIRST_STEPS, 'getting-started.md'));
  withHelp(program);
  const groups = [
    { title: 'Begin:', add: [addInit, addDoctor, addSetup] },
    { title: 'Before a publish:', add: [addCheck, addPreview, addPlan, addExplain, addAccess] },
    { title: 'Publish:', add: [addPublish, addAudit, addRebuild] },
    { title: 'Other:', add: [addSandbox, addCompletion] },
  ];
  for (const { title, add } of groups) {
    program.commandsGroup(title);
    for (const one of add) one(program, use);
  }
  return program.helpCommand('help [command]', 'Show the help of a command');
}
