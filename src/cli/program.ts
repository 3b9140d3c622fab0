import { Argument, Command, Option } from 'commander';
import { CI_NAMES } from '../init/ci/ci-names.ts';
import type { PlainCommand } from '../model/command.ts';
import { REPORT_FORMATS } from '../report/formats/report-format.ts';
import { GENERATORS } from '../settings/defaults.ts';
import { type Arguments, type CliOptions, SHELLS, type Shell } from './cli-options.ts';
import { count, share, text } from './option-values.ts';

/**
 * All commands with their options.
 *
 * @param use gets what was asked for
 */
export function buildProgram(version: string, use: (result: Arguments) => void): Command {
  const program = new Command('docs-to-coveo')
    .description("Publishes a repository's Markdown documentation to a Coveo Push source.")
    .version(version, '-v, --version')
    .showHelpAfterError('(docs-to-coveo --help tells more)');
  addInit(program).action((options: CliOptions) => use({ kind: 'init', options }));
  withPlace(
    program
      .command('doctor')
      .description('tell what is right and what is wrong with setup, key and service; changes nothing'),
  )
    .option('--json', 'print the checks as JSON, and nothing else, on standard output')
    .addOption(new Option('-q, --quiet', 'say only what is wrong').conflicts('verbose'))
    .option('--verbose', 'say each request to Coveo')
    .action((options: CliOptions) => use({ kind: 'doctor', options }));
  addRuns(program, use);
  withSandbox(program.command('sandbox').description('start a local Coveo to try things out, with a page to search it'))
    .option('--port <number>', 'port on this machine (default: 7700)', count)
    .option('--config <file>', 'settings that say which organization and source there are', text)
    .option('--working-directory <folder>', 'folder of the settings (default: this folder)', text)
    .option('--organization <id>', 'the organization that there is (default: of the settings, else `sandbox`)', text)
    .option('--source <id>', 'the source that there is (default: of the settings, else none)', text)
    .option('--open', 'take whatever organization, source and identity provider is named')
    .option('--faults <plan>', 'what goes wrong: a JSON file, or `seed=7,probability=0.05` (docs/sandbox.md)', text)
    .option('--fault-endpoint', 'let `PUT /sandbox/faults` change what goes wrong')
    .action((options: CliOptions) => use({ kind: 'sandbox', options }));
  addPreview(program).action((options: CliOptions) => use({ kind: 'preview', options }));
  program
    .command('completion')
    .addArgument(new Argument('<shell>', 'which shell').choices(SHELLS))
    .description('print a script with which a shell completes commands and options')
    .action((shell: Shell) => use({ kind: 'completion', shell }));
  return program;
}

function addRuns(program: Command, use: (result: Arguments) => void): void {
  const run = (command: PlainCommand) => (options: CliOptions) => use({ kind: 'run', command, options });
  withSnapshot(
    withFormat(withRecord(program.command('plan').description('show what a publish would do; needs no key'))),
  )
    .option('--detailed-exitcode', 'end with 0 where nothing is to do, 2 where something is, 1 with any error')
    .action(run('plan'));
  withBadge(withPush(program.command('publish').description('make the source equal to the commit')))
    .option('--shard <i/n>', 'send only this share of the pages; a plain publish follows', share)
    .option('--plan <file>', 'carry out just this plan, which `plan --out <file>` wrote, or nothing', text)
    .option('--adopt', 'start a new record over one that cannot be read')
    .action(run('publish'));
  withPush(
    program.command('rebuild').description('send every page again, then delete from the source whatever is older'),
  ).action(run('rebuild'));
  withRecord(program.command('audit').description('compare what the source holds with the record and the tree'))
    .option('--heal', 'send again what is missing, and delete what is left over, where it is ours')
    .action(run('audit'));
  addSetup(program).action(run('setup'));
  withSnapshot(
    withBadge(
      withFormat(withCommon(program.command('check').description('find problems in settings, pages and links'))),
    ),
  ).action(run('check'));
  withSnapshot(
    withCommon(
      program
        .command('explain <path-or-code>')
        .description('tell what becomes of one file, or what a problem code means'),
    ),
  ).action((path: string, options: CliOptions) => use({ kind: 'run', command: 'explain', path, options }));
  withCommon(
    program
      .command('access <identity>')
      .description('tell which pages somebody may see, and why: user:ann@example.com, group:Legal, anonymous'),
  ).action((identity: string, options: CliOptions) => use({ kind: 'run', command: 'access', identity, options }));
}

/** Where the settings are, and what counts instead of what they say. */
function withPlace(command: Command): Command {
  return command
    .option('--config <file>', 'settings file (default: docs-to-coveo.yml, then .github/docs-to-coveo.yml)', text)
    .option('--working-directory <folder>', 'folder of the settings (default: this folder)', text)
    .option('--organization <id>', 'Coveo organization, instead of the one in the settings')
    .option('--source <id>', 'Push source, instead of the one in the settings')
    .addOption(new Option('--region <name>', 'deployment region').choices(['us', 'ca', 'eu', 'au', 'hipaa']))
    .option('--api-url <url>', 'base address of the Push API')
    .option('--platform-url <url>', 'base address of the platform');
}

function withCommon(command: Command): Command {
  return withPlace(command)
    .option('--built <folder>', 'the site that the generator wrote from this commit, to compare with', text)
    .option('--out <file>', 'write the report to this file too', text)
    .option('--json', 'print the report as JSON, and nothing else, on standard output')
    .addOption(new Option('-q, --quiet', 'say only what happened, in one line, and errors').conflicts('verbose'))
    .option('--verbose', 'say more');
}

/** Answers that other programs read, of commands whose answer is a list of problems. */
function withFormat(command: Command): Command {
  return command.addOption(
    new Option('--format <name>', 'print the problems for another program').choices(REPORT_FORMATS).conflicts('json'),
  );
}

function withBadge(command: Command): Command {
  return command.option('--badge <file>', 'write what shields.io needs for a badge to this file', text);
}

/** What a person wants to know before a commit. */
function withSnapshot(command: Command): Command {
  return command
    .addOption(
      new Option('--work-tree', 'look at the files as they are, new and changed ones too, not at the commit').conflicts(
        ['commit', 'staged'],
      ),
    )
    .addOption(new Option('--staged', 'look at what is staged for the next commit').conflicts('commit'));
}

function withRecord(command: Command): Command {
  withCommon(command)
    .addOption(new Option('--state <store>', 'where the record is kept (default: ref)').choices(['ref', 'commit']))
    .option('--base <commit>', 'commit to compare with, for --state commit', text)
    .option('--allow-deletes <number>', 'let so many deletes go in this run', count)
    .addOption(
      new Option('--on-widened <what>', 'when somebody would see more than before (default: warn)').choices([
        'warn',
        'fail',
      ]),
    )
    .option('--allow-widened', 'let this run show people more than before')
    .addOption(new Option('--on-error <what>', 'when a page has an error (default: fail)').choices(['fail', 'skip']))
    .option('--any-branch', 'publish from another branch than the record names')
    .option(
      '--commit <commit>',
      'this commit instead of the checked-out one; an older one rolls the source back',
      text,
    );
  return command;
}

function withPush(command: Command): Command {
  return withSandbox(withRecord(command))
    .addOption(
      new Option('--verify <mode>', 'wait until Coveo has indexed what it accepted (default: none)').choices([
        'none',
        'wait',
      ]),
    )
    .option('--verify-minutes <number>', 'how long to wait for that (default: 15)', count)
    .option('--lease <seconds>', 'how long this run may be silent before another takes over (default: 120)', count)
    .option('--sandbox', 'publish into an embedded sandbox instead of Coveo');
}

function addInit(program: Command): Command {
  return program
    .command('init')
    .description('look at the repository, and write its first settings and a job for its CI')
    .option('--yes', 'write the files without asking')
    .option('--url <url>', 'address at which people read the site (default: as the repository tells)', text)
    .addOption(new Option('--generator <name>', 'site generator (default: the one that is found)').choices(GENERATORS))
    .option('--organization <id>', 'Coveo organization, for the settings', text)
    .option('--source <id>', 'Push source, for the settings', text)
    .addOption(new Option('--ci <name>', 'what the job is for (default: the one that is found)').choices(CI_NAMES))
    .option('--working-directory <folder>', 'folder of the settings (default: the root of the repository)', text);
}

function addPreview(program: Command): Command {
  return program
    .command('preview')
    .description('show the work tree as it is in a sandbox, and follow what is saved')
    .option('--config <file>', 'settings file (default: docs-to-coveo.yml, then .github/docs-to-coveo.yml)', text)
    .option('--working-directory <folder>', 'folder of the settings (default: this folder)', text)
    .option('--port <number>', 'port on this machine (default: 7700)', count)
    .option('--as <identity>', 'look as somebody: user:ann@example.com, anonymous', text)
    .option('--open-browser', 'open the page in the browser')
    .option('--verbose', 'say more');
}

function withSandbox(command: Command): Command {
  return command.option('--database <file>', 'keep the sandbox in this file (default: in memory)', text);
}

function addSetup(program: Command): Command {
  const command = program
    .command('setup')
    .description('plan what the organization needs: source, identity provider, fields, mappings');
  return withCommon(command)
    .option('--yes', 'carry the plan out')
    .addOption(new Option('--write', 'write the id of the source into the settings; with --yes').implies({ yes: true }))
    .addOption(
      new Option('--check', 'only tell which privileges the key has, and which it lacks').conflicts([
        'yes',
        'write',
        'createKey',
      ]),
    )
    .addOption(
      new Option('--create-key', 'make a key for publishing and print it, once, on standard output').conflicts('json'),
    );
}
