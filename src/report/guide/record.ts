import type { RecordCode } from '../../model/run-codes.ts';
import type { Guide } from './guide.ts';

export const RECORD: Readonly<Record<RecordCode, Guide>> = {
  'record-damaged': {
    title: 'The record of what is published cannot be read.',
    effect: 'refused',
    why: 'Somebody changed the ref by hand, or it was cut off. What is published is not guessed at, because a wrong guess could delete pages.',
    remedy:
      'Start a new record over it: every page is sent again and nothing is deleted. If only this repository feeds the source, `rebuild` also deletes what no page stands for any more.',
    shell: 'docs-to-coveo publish --adopt',
    see: 'commands.md#a-record-that-cannot-be-read',
  },
  'record-newer': {
    title: 'The record was written by a newer version of this program.',
    effect: 'refused',
    why: 'This version cannot read it, and must not replace it. Mostly one workflow was updated and another one was not.',
    remedy: 'Use that version or a later one here too. The message names it.',
    yaml: '- uses: docs-to-coveo/docs-to-coveo@v1',
    see: 'commands.md#a-record-that-cannot-be-read',
  },
  'record-other-organization': {
    title: 'The record of this source is for another organization.',
    effect: 'usage',
    why: 'The record says that the source was published in one organization, and the run names another. Records are kept by the id of the source alone, so one of the two is a slip, or two organizations have sources of one id.',
    remedy:
      'Correct `organization` (settings, input or `DOCS_TO_COVEO_ORGANIZATION`), or give the other organization a `source` of its own.',
    yaml: 'organization: acme1234\nsource: acme1234-abcdefghij',
    see: 'settings.md#the-service',
  },
  'record-replaced': {
    title: 'A new record takes the place of one that could not be read.',
    effect: 'warning',
    why: 'The run was told to with `--adopt`. Every page is sent again, and nothing is deleted: nobody knows any more which items of pages that are gone are left in the source, so they stay in search.',
    remedy:
      'If only this repository feeds the source, run `rebuild` once, which deletes whatever is older. Leave `--adopt` out of the next run.',
    shell: 'docs-to-coveo rebuild',
    see: 'commands.md#rebuild',
  },
  'other-branch': {
    title: 'This source is published from another branch.',
    why: 'The record names the branch that feeds the source, and this run is on another one: each would delete the pages of the other in turn. A publish ends with exit code 2, and nothing is sent or deleted; a plan only tells it as a notice.',
    remedy: 'Give this branch a source of its own. If it is to take over from now on, say so for one run.',
    shell: 'docs-to-coveo publish --any-branch',
    see: 'commands.md#of-plan-publish-rebuild-and-audit',
  },
  'other-settings': {
    title: 'Another settings file of this repository publishes to the same source.',
    effect: 'usage',
    why: 'The record names the settings that feed the source. They are still in the commit and name this source, but this run has other settings: each would take the pages of the other for gone, and delete them.',
    remedy:
      'Give each of the two a source of its own, or list all folders as `content` of one file. If the other file is no longer used, delete it in the same commit; settings that were moved are no trouble.',
    yaml: 'site: {url: https://docs.example.com/}\nsource: acme1234-handbook',
    see: 'several-repositories.md#several-settings-files-in-one-repository',
  },
  'older-commit': {
    title: 'A newer commit is published already.',
    why: 'The checked-out commit is an ancestor of the one that the record names, as in a slow or repeated job. Nothing is done, so that old pages never replace new ones. It is a notice; the exit code is 0.',
    remedy: 'Nothing. To go back to an older commit on purpose, name it.',
    shell: 'docs-to-coveo publish --commit HEAD~3',
    see: 'commands.md#going-back',
  },
  rollback: {
    title: 'The source goes back to an older commit.',
    effect: 'notice',
    why: 'The commit was named with `--commit`, and it is older than what is published. Pages that came later are deleted, under the guard, and changed ones get their old text.',
    remedy:
      'Nothing, if it is meant. The next publish of a newer commit brings the source forward again; stop scheduled runs if it is to stay so.',
    see: 'commands.md#going-back',
  },
  'plan-outdated': {
    title: 'The plan that was to be carried out is not the plan of now.',
    effect: 'usage',
    why: '`publish --plan FILE` makes the plan again and compares. The files, the settings or the record have changed since, or an option or a date makes it another one; the message says which. What nobody has looked at is not carried out.',
    remedy: 'Make the plan again with the same options, look at it, and publish that one.',
    shell: 'docs-to-coveo plan --out plan.json && docs-to-coveo publish --plan plan.json',
    see: 'commands.md#a-plan-that-was-looked-at',
  },
  'lease-lost': {
    title: 'Another run took over while this one was paused.',
    effect: 'failed',
    why: 'A run holds the source with a lease that it renews. This one was silent for longer than the lease, because the machine slept, say, and another run went on in its place. Only one of them writes the record.',
    remedy:
      'Nothing: the other run, or the next one, publishes what is missing. If your runners often pause that long, give the lease more seconds.',
    shell: 'docs-to-coveo publish --lease 600',
    see: 'commands.md#of-publish-and-rebuild',
  },
};
