import type { Problem } from '../../model/problem.ts';
import { isOutside, type PublishedRecord } from '../../model/record.ts';
import type { RecordHead } from '../../plan/outline.ts';
import type { Ending } from '../../report/exit-code.ts';
import type { Origin, RecordReading } from '../../repository/repository.ts';
import { parseSettings } from '../../settings/parse-settings.ts';
import type { PlanningContext, RunOptions } from '../context.ts';

/** Whether a run may go on with the record that it found. */
export type RecordCheck =
  | {
      readonly kind: 'open';
      readonly record: PublishedRecord | undefined;
      readonly version: string;
      /** The record was rebuilt from a commit of which nobody knows whether it was published. */
      readonly isAssumed?: boolean | undefined;
      /** What people should know about going on. */
      readonly notices: readonly Problem[];
    }
  /** The source holds a newer commit: nothing to do, and nothing is wrong. */
  | { readonly kind: 'older'; readonly record: PublishedRecord; readonly problem: Problem }
  | Refused;

type Refused = { readonly kind: 'refused'; readonly cause: 'usage' | 'record'; readonly problem: Problem };

/** The same, of what the record says besides its lines. */
type HeadCheck =
  | { readonly kind: 'open'; readonly notices: readonly Problem[] }
  | { readonly kind: 'older'; readonly problem: Problem }
  | Refused;

/** Who looks at a record. */
type RecordUser = Pick<PlanningContext, 'options' | 'origin' | 'repository' | 'settings' | 'settingsFile'>;

/** Looks at the record before anything is planned: can it be used, is it for this branch, is this commit not an older one? */
export async function checkRecord(context: RecordUser, reading: RecordReading): Promise<RecordCheck> {
  if (reading.kind === 'none') return { kind: 'open', record: undefined, version: reading.version, notices: [] };
  if (reading.kind === 'newer') return refuse('record', newerTool(reading.tool));
  if (reading.kind === 'damaged')
    return context.options.adopt ? adopt(reading, context.options) : refuse('record', damaged(reading.reason));
  const { record, version, isAssumed } = reading;
  const checked = await checkHead(context, record);
  if (checked.kind === 'older') return { ...checked, record };
  return checked.kind === 'open' ? { ...checked, record, version, isAssumed } : checked;
}

/** The same of what a record says besides its lines. */
export async function checkHead(context: RecordUser, head: RecordHead): Promise<HeadCheck> {
  const { origin, options, settings } = context;
  if (settings.organization !== undefined && head.organization !== settings.organization) {
    return refuse('usage', otherOrganization(head, settings.organization));
  }
  const branch = options.anyBranch ? undefined : branchObjection(head, origin);
  if (branch) return refuse('usage', branch);
  const settingsObjection = await otherSettings(context, head);
  if (settingsObjection) return refuse('usage', settingsObjection);
  const isOlder = head.commit !== options.head && (await context.repository.isAncestor(options.head, head.commit));
  if (isOlder && !options.rollback) return { kind: 'older', problem: olderCommit(options.head, head.commit) };
  return { kind: 'open', notices: isOlder ? [rollback(options.head, head.commit)] : [] };
}

/** As if there were no record: everything is sent again, and nothing deleted by id, because nobody knows what is ours. */
function adopt({ reason, version }: Extract<RecordReading, { kind: 'damaged' }>, { rebuild }: RunOptions): RecordCheck {
  return { kind: 'open', record: undefined, version, notices: rebuild ? [] : [replaced(reason)] };
}

/** A source belongs to the branch that its record names. */
export function branchObjection(record: RecordHead, origin: Origin): Problem | undefined {
  if (record.branch === undefined || origin.branch === undefined || record.branch === origin.branch) return undefined;
  return otherBranch(record.branch, origin.branch);
}

/**
 * What speaks against these settings: others that are still there publish to the same source, so each of the two would delete the pages of the
 * other. Settings that were moved or now name another source say nothing.
 */
async function otherSettings(
  { options, repository, settings, settingsFile }: Omit<RecordUser, 'origin'>,
  { settingsFile: recorded, source }: RecordHead,
): Promise<Problem | undefined> {
  if (recorded === undefined || settingsFile === undefined || recorded === settingsFile) return undefined;
  // Git knows nothing of what lies outside of the repository.
  if (isOutside(recorded)) return undefined;
  const text = (await repository.readFile(options.head, recorded))?.toString();
  if (text === undefined) return undefined;
  const parsed = parseSettings(text, recorded);
  const theirs = parsed.ok ? parsed.file.source : undefined;
  return theirs === undefined || theirs === (settings.source ?? source)
    ? twoSettings(recorded, settingsFile, { source, isNamed: theirs !== undefined })
    : undefined;
}

function refuse(cause: 'usage' | 'record', problem: Problem): Refused {
  return { kind: 'refused', cause, problem };
}

function newerTool(tool: string): Problem {
  return {
    level: 'error',
    code: 'record-newer',
    message: `The record of what is published was written by a newer version of this program (${tool}), which this one cannot read.`,
    hint: 'Use that version or a later one here too.',
  };
}

function damaged(reason: string): Problem {
  return {
    level: 'error',
    code: 'record-damaged',
    message: `The record of what is published cannot be read: ${reason}`,
    hint: '`docs-to-coveo publish --adopt` starts a new one: every page is then sent again, and nothing is deleted. `docs-to-coveo rebuild` also deletes what is older.',
  };
}

function replaced(reason: string): Problem {
  return {
    level: 'warning',
    code: 'record-replaced',
    message: `A new record takes the place of one that cannot be read (${reason}) Every page is sent again, and nothing is deleted.`,
    hint: 'Items of pages that are gone may be left in the source: nobody knows of them any more.',
  };
}

function rollback(head: string, recorded: string): Problem {
  return {
    level: 'notice',
    code: 'rollback',
    message: `The record moves back from ${recorded.slice(0, 9)} to ${head.slice(0, 9)}, an older commit that was named for it.`,
    hint: 'The next publish of a newer commit brings the source forward again.',
  };
}

function otherOrganization(record: RecordHead, organization: string): Problem {
  return {
    level: 'error',
    code: 'record-other-organization',
    message: `The record of source \`${record.source}\` is for organization \`${record.organization}\`, but \`organization\` is \`${organization}\`.`,
    hint: 'Correct `organization`, or give the other organization a `source` of its own.',
  };
}

function otherBranch(recorded: string, branch: string): Problem {
  return {
    level: 'error',
    code: 'other-branch',
    message: `This source is published from branch \`${recorded}\`, but this run is on \`${branch}\`.`,
    hint: 'Give this branch a `source` of its own, or say `any-branch` to let it take over.',
  };
}

function twoSettings(
  recorded: string,
  settingsFile: string,
  { source, isNamed }: { readonly source: string; readonly isNamed: boolean },
): Problem {
  const named = `Where \`${recorded}\` is for another source, write that as \`source\` into it. `;
  return {
    level: 'error',
    code: 'other-settings',
    message: `The source \`${source}\` is published by the settings \`${recorded}\`, which are still there, but this run has those of \`${settingsFile}\`: each would delete the pages of the other.`,
    hint: `${isNamed ? '' : named}Give each of them a \`source\` of its own, or put all of the content into one file. Settings that are no longer used can be deleted.`,
    path: settingsFile,
  };
}

function olderCommit(head: string, recorded: string): Problem {
  return {
    level: 'notice',
    code: 'older-commit',
    message: `Nothing was done: ${head.slice(0, 9)} is an older commit than ${recorded.slice(0, 9)}, which is published already.`,
  };
}

export type UsableRecord = Extract<RecordCheck, { kind: 'open' }>;

/** How a run ends that the check did not let through. */
export function endingOfCheck(checked: Exclude<RecordCheck, { kind: 'open' }>): Ending {
  if (checked.kind === 'older') return 'done';
  return checked.cause === 'usage' ? 'usage' : 'failed';
}
