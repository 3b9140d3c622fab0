import { type Command, Option } from 'commander';
import { REPORT_FORMATS } from '../../report/formats/report-format.ts';
import { withHelp } from './new-command.ts';
import { count, text } from './option-values.ts';

// Options that several commands have. Those of one command alone come before them in its help.

/** Which settings are read. */
export function withPlace(command: Command, folder = 'this folder, or one above it'): Command {
  return command
    .optionsGroup('Settings:')
    .option('--config <file>', 'Settings file (default: docs-to-coveo.yml, then .github/docs-to-coveo.yml)', text)
    .option('--working-directory <folder>', `Folder of the settings (default: ${folder})`, text);
}

/** Where the pages go, instead of what the settings say. */
export function withTarget(command: Command): Command {
  return withPlace(command)
    .optionsGroup('Instead of what the settings say:')
    .option('--organization <id>', 'Coveo organization')
    .option('--source <id>', 'Push source')
    .addOption(new Option('--region <name>', 'Region of the organization').choices(['us', 'ca', 'eu', 'au', 'hipaa']))
    .option('--api-url <url>', 'Base address of the Push API')
    .option('--platform-url <url>', 'Base address of the platform');
}

/** Settings, target and output of a command that ends with a report. These come last. */
export function withCommon(command: Command): Command {
  withTarget(command)
    .option('--built <folder>', 'The site that the generator wrote from this commit, to compare with', text)
    .optionsGroup('Output:')
    .option('--json', 'Print the report as JSON, and nothing else, on standard output')
    .option('--out <file>', 'Write the report to this file too', text)
    .addOption(new Option('-q, --quiet', 'Say only what happened, in one line, and errors').conflicts('verbose'))
    .option('--verbose', 'Show every line of long lists, and each request to Coveo');
  return withHelp(command);
}

/** Answers that other programs read, of commands whose answer is a list of problems. */
export function withFormat(command: Command): Command {
  return command.addOption(
    new Option('--format <name>', 'Print the problems for another program, instead of text')
      .choices(REPORT_FORMATS)
      .conflicts('json'),
  );
}

export function withBadge(command: Command): Command {
  return command.option('--badge <file>', 'Write what shields.io needs for a badge to this file', text);
}

/** What a person wants to know before a commit. */
export function withSnapshot(command: Command): Command {
  return command
    .addOption(
      new Option('--work-tree', 'Look at the files as they are, new and changed ones too, not at the commit').conflicts(
        ['commit', 'staged'],
      ),
    )
    .addOption(new Option('--staged', 'Look at what is staged for the next commit').conflicts('commit'));
}

/** What the commit is compared with, and what a run may do; then the common ones. */
export function withRecord(command: Command): Command {
  command
    .optionsGroup('What is compared:')
    .option('--commit <commit>', 'This commit instead of the checked-out one; an older one rolls the source back', text)
    .addOption(new Option('--state <store>', 'Where the record is kept (default: ref)').choices(['ref', 'commit']))
    .option('--base <commit>', 'Commit to compare with, for --state commit', text)
    .optionsGroup('What a run may do:')
    .option('--allow-deletes <number>', 'Let so many deletes go in this run', count)
    .addOption(
      new Option('--on-widened <what>', 'When somebody would see more than before (default: warn)').choices([
        'warn',
        'fail',
      ]),
    )
    .option('--allow-widened', 'Let this run show people more than before')
    .addOption(new Option('--on-error <what>', 'When a page has an error (default: fail)').choices(['fail', 'skip']))
    .option('--any-branch', 'Publish from another branch than the record names');
  return withCommon(command);
}

/** Of commands that send pages. */
export function withPush(command: Command): Command {
  command
    .addOption(
      new Option('--verify <mode>', 'Wait until Coveo has indexed what it accepted (default: none)').choices([
        'none',
        'wait',
      ]),
    )
    .option('--verify-minutes <number>', 'How long to wait for that (default: 15)', count)
    .option('--sandbox', 'Publish into a sandbox started for this run, instead of Coveo; needs no key');
  return withDatabase(command).option(
    '--lease <seconds>',
    'How long this run may be silent before another takes over (default: 120)',
    count,
  );
}

export function withDatabase(command: Command): Command {
  return command.option('--database <file>', 'Keep the sandbox in this file (default: in memory)', text);
}
