import type { RunCode } from '../../model/run-codes.ts';
import type { Guide } from './guide.ts';

export const RUN: Readonly<Record<RunCode, Guide>> = {
  'nothing-pushed': {
    title: 'Nothing was sent, because of errors.',
    why: 'At least one page, or the configuration, has an error, and with `on-error: fail`, the default, the whole run stops before the first call. Nothing is deleted, and what is published stays; the exit code is 3. A rebuild stops with `skip` too, because it would delete the items of broken pages.',
    remedy:
      'Correct the errors above this line. To publish all other pages meanwhile, say so; errors of the configuration stop the run all the same.',
    shell: 'docs-to-coveo publish --on-error skip',
    see: 'commands.md#of-plan-publish-rebuild-and-audit',
  },
  'deletes-withheld': {
    title: 'So many pages would be deleted that it may be a mistake.',
    why: 'More deletes than both numbers of `guard` allow are held back: mostly a folder was renamed in `content`, or a checkout is incomplete. New and changed pages are sent; the old items stay in search. The exit code of a publish is 4, of a plan 0.',
    remedy:
      'Look at the list. If the pages are really gone, allow so many for one run. Otherwise correct `content` or the checkout.',
    shell: 'docs-to-coveo publish --allow-deletes 40',
    see: 'settings.md#guard',
  },
  'rebuild-withheld': {
    title: 'A rebuild would delete more than the guard allows.',
    why: 'The record, or the source itself, holds many items that no page stands for, perhaps put there by another program; or groups would lose most of their members. Nothing was sent and nothing deleted; the exit code is 4.',
    remedy:
      'Look at the source in the console. If all of that may go, allow it for one run with the number of the message. If others feed the source too, do not rebuild it: publish instead.',
    shell: 'docs-to-coveo rebuild --allow-deletes 40',
    see: 'commands.md#rebuild',
  },
  share: {
    title: 'This run sends only its share of the pages.',
    effect: 'notice',
    why: 'It was started with `shard`. It sends the new and changed pages of its share and deletes nothing.',
    remedy: 'Let a plain publish follow when all shares are done: it deletes what is gone and sends what a share left.',
    shell: 'docs-to-coveo publish',
    see: 'sharded.md',
  },
  'shard-without-publish': {
    title: 'Only a publish can be done in shares.',
    effect: 'usage',
    why: '`shard` was given to another command. A rebuild, for one, deletes whatever it does not send, so a share of it would delete the other shares.',
    remedy: 'Leave `shard` out, or use it with `publish`.',
    shell: 'docs-to-coveo publish --shard 1/4',
    see: 'sharded.md',
  },
  'shard-without-record': {
    title: 'Shares need a record.',
    effect: 'usage',
    why: '`state: commit` keeps no record, so the plain publish that follows could not know what each share sent.',
    remedy: 'Use `state: ref`, or publish without `shard`.',
    shell: 'docs-to-coveo publish --shard 1/4 --state ref',
    see: 'sharded.md',
  },
  stopped: {
    title: 'The run was stopped.',
    effect: 'failed',
    why: 'Somebody cancelled the job, pressed Ctrl+C, or a newer run of the same group took its place. What was under way is in doubt and sent again.',
    remedy: 'Run again; only what is missing is sent. If jobs cancel each other, let them wait instead.',
    yaml: `concurrency:\n  group: docs-to-coveo-\${{ github.ref }}\n  cancel-in-progress: false`,
    see: 'commands.md#publish',
  },
  'system-error': {
    title: 'This machine refused something that the run needs.',
    effect: 'failed',
    why: 'A file, a folder or a process could not be used; the message holds the words of the system. Mostly the disk is full, or the folder for temporary files is not there or may not be written to.',
    remedy: 'Free some space, or name another folder. `--verbose` shows where it happened.',
    shell: 'TMPDIR=/var/tmp docs-to-coveo publish --verbose',
  },
  'unexpected-error': {
    title: 'The program has a bug.',
    effect: 'failed',
    why: 'Something happened that it does not expect. Your pages are not at fault, though one of them may bring it out.',
    remedy:
      'Run it again with `--verbose` and report what it shows, with the version. Where one page brings it out, leaving that page out lets the others go on meanwhile.',
    shell: 'docs-to-coveo publish --verbose',
  },
  'sandbox-failed': {
    title: 'The sandbox for this run could not start.',
    effect: 'usage',
    why: '`publish --sandbox` starts a local Coveo and publishes into it. With `--database` the file must be one that a sandbox wrote, or a new one in a folder that is there. Nothing was sent anywhere.',
    remedy: 'Correct the file, delete it, or leave `--database` out to keep the sandbox in memory.',
    shell: 'docs-to-coveo publish --sandbox --database try.db',
    see: 'sandbox.md',
  },
  'nothing-to-plan': {
    title: 'There was nothing to plan on this event.',
    why: 'A pull request that was closed, for one, needs no plan any more. It is a notice; the exit code is 0, and nothing is sent.',
    remedy: 'Nothing. To save the job, leave the event out of the workflow.',
    yaml: 'on:\n  pull_request:\n    types: [opened, synchronize, reopened]',
    see: 'commands.md',
  },
  'item-missing': {
    title: 'The source lacks an item that the record says was accepted.',
    why: 'An audit found it: somebody deleted the item, or Coveo rejected it after it had been accepted. It is an error, and the exit code is 3; with `--heal` it is a warning, and the page is sent again. Search lags behind by minutes, so right after a publish it may come up without a cause. A key without *View all content* sees nothing of a secured source.',
    remedy: 'Wait a little and look again, then repair it.',
    shell: 'docs-to-coveo audit --heal',
    see: 'commands.md#audit',
  },
  'item-extra': {
    title: 'The source holds an item of this repository that the record does not know.',
    why: 'An audit found it: an earlier record was lost or replaced, say, and the page is gone since. It is an error, and the exit code is 3; with `--heal` it is a warning, and the item is deleted where no page wants it, under the guard.',
    remedy: 'Look at its address. If the page is gone, repair it.',
    shell: 'docs-to-coveo audit --heal',
    see: 'commands.md#audit',
  },
  'items-of-others': {
    title: 'The source holds items that are not known to be of this repository.',
    effect: 'notice',
    why: 'They have no `sourcerepository` of ours, so an audit and a publish never touch them. Where the organization has no fields of the names `sourcerepository` and `sourcepath`, items of this repository count as such too.',
    remedy:
      'If the source is for this repository alone, make these fields with `setup`; `rebuild` then deletes what no page stands for. Otherwise nothing.',
    shell: 'docs-to-coveo setup',
    see: 'commands.md#audit',
  },
  'items-outdated': {
    title: 'The source is not of this commit.',
    effect: 'warning',
    why: 'An audit compared the record with the tree: pages were added, changed or deleted since the last publish. Nothing is wrong with what is published.',
    remedy: 'Publish this commit. If a workflow should have done it, look at its last run.',
    shell: 'docs-to-coveo publish',
    see: 'commands.md#publish',
  },
};
