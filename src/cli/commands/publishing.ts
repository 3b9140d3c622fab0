import { type Command, Option } from 'commander';
import type { PlainCommand } from '../../model/command.ts';
import type { Arguments, CliOptions } from '../cli-options.ts';
import { newCommand } from './new-command.ts';
import { share, text } from './option-values.ts';
import { withBadge, withCommon, withFormat, withPush, withRecord, withSnapshot } from './shared-options.ts';

type Use = (result: Arguments) => void;

const run = (use: Use, command: PlainCommand) => (options: CliOptions) => use({ kind: 'run', command, options });

/** Problems, before anything is sent. */
export function addCheck(program: Command, use: Use): void {
  const command = newCommand(program, {
    name: 'check',
    description: 'Find problems in settings, pages and links',
    examples: ['check --work-tree', 'check --format sarif > problems.sarif'],
  });
  withCommon(withBadge(withFormat(withSnapshot(command)))).action(run(use, 'check'));
}

export function addPlan(program: Command, use: Use): void {
  const command = newCommand(program, {
    name: 'plan',
    description: 'Show what a publish would do; needs no key',
    examples: ['plan', 'plan --work-tree', 'plan --out plan.json'],
  });
  withFormat(withSnapshot(command)).option(
    '--detailed-exitcode',
    'End with 0 where nothing is to do, 2 where something is, 1 with any error',
  );
  withRecord(command).action(run(use, 'plan'));
}

export function addPublish(program: Command, use: Use): void {
  const command = newCommand(program, {
    name: 'publish',
    description: 'Make the source equal to the commit',
    examples: ['publish --sandbox --database try.db', 'publish --verify wait', 'publish --plan plan.json'],
  });
  withBadge(withPush(command))
    .option('--plan <file>', 'Carry out just this plan, which `plan --out <file>` wrote, or nothing', text)
    .option('--shard <i/n>', 'Send only this share of the pages; a plain publish follows', share)
    .option('--adopt', 'Start a new record over one that cannot be read');
  withRecord(command).action(run(use, 'publish'));
}

export function addRebuild(program: Command, use: Use): void {
  const command = newCommand(program, {
    name: 'rebuild',
    description: 'Send every page again, then delete from the source whatever is older',
    examples: ['rebuild', 'rebuild --verify wait'],
  });
  withRecord(withBadge(withPush(command))).action(run(use, 'rebuild'));
}

export function addAudit(program: Command, use: Use): void {
  const command = newCommand(program, {
    name: 'audit',
    description: 'Compare what the source holds with the record and the commit',
    examples: ['audit', 'audit --heal'],
  }).option('--heal', 'Send again what is missing, and delete what is left over, where it is ours');
  withRecord(command).action(run(use, 'audit'));
}

export function addSetup(program: Command, use: Use): void {
  const command = newCommand(program, {
    name: 'setup',
    description: 'Plan what the organization needs: source, identity provider, fields, mappings',
    examples: ['setup --check', 'setup', 'setup --yes --write'],
  })
    .option('--yes', 'Carry the plan out')
    .addOption(new Option('--write', 'Write the id of the source into the settings; with --yes').implies({ yes: true }))
    .addOption(
      new Option('--check', 'Only tell which privileges the key has, and which it lacks').conflicts([
        'yes',
        'write',
        'createKey',
      ]),
    )
    .addOption(
      new Option('--create-key', 'Make a key for publishing and print it, once, on standard output').conflicts('json'),
    );
  withCommon(command).action(run(use, 'setup'));
}
