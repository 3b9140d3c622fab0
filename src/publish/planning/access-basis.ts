import { ServiceError } from '../../coveo/service-error.ts';
import type { Problem } from '../../model/problem.ts';
import type { Plan } from '../../plan/plan.ts';
import type { PlanningContext } from '../context.ts';
import type { UsableRecord } from './check-record.ts';

/**
 * What is said where nobody knows who could see what before (a source that is known to be empty nobody could): without a record, or with one that was rebuilt from a commit that may never
 * have been published. Then no change of access can be found, and that none was found says nothing.
 *
 * With `on-widened: fail` nothing is sent, unless somebody allows it for this run, or the source is known to be empty.
 *
 * @param countItems how many items the source holds; without it that is not known
 */
export async function accessBasisProblems(
  { settings, options }: Pick<PlanningContext, 'settings' | 'options'>,
  checked: UsableRecord,
  { pushes }: Plan,
  countItems?: (() => Promise<number>) | undefined,
): Promise<readonly Problem[]> {
  const mustNotWiden = (options.onWidened ?? settings.onWidened) === 'fail';
  if ((checked.record && !checked.isAssumed) || pushes.length === 0) return [];
  if (!settings.permissions && !mustNotWiden) return [];
  const because = checked.record
    ? `the commit that it is compared with (${checked.record.commit.slice(0, 9)}) may never have been published`
    : 'there is no record of what is published';
  // Of an empty source nobody could see anything before.
  if (await isKnownToBeEmpty(countItems)) return [];
  if (!mustNotWiden || options.allowWidened) return [notCompared(because)];
  return [cannotCompare(because)];
}

async function isKnownToBeEmpty(countItems: (() => Promise<number>) | undefined): Promise<boolean> {
  try {
    return (await countItems?.()) === 0;
  } catch (error) {
    // The key may not search: then nothing is known.
    if (error instanceof ServiceError && error.kind !== 'unauthorized') return false;
    throw error;
  }
}

function notCompared(because: string): Problem {
  return {
    level: 'notice',
    code: 'access-not-compared',
    message: `Whether somebody will see more than before was not compared, because ${because}.`,
    hint: 'Where the source is new, nobody could see anything before. A key that may search (`Execute queries`, `View all content`) lets an empty source be known as such.',
  };
}

function cannotCompare(because: string): Problem {
  return {
    level: 'error',
    code: 'access-not-comparable',
    message: `Nothing is sent with \`on-widened: fail\`, because whether somebody would see more than before cannot be compared: ${because}, and the source is not known to be empty.`,
    hint: 'Look at the plan; if what it publishes may be seen as the settings say, allow it for one run with `allow-widened`. A key that may search (`Execute queries`, `View all content`) lets an empty source be known as such.',
  };
}
