import { ServiceError } from '../../coveo/service-error.ts';
import type { Problem } from '../../model/problem.ts';
import { isTooMany } from '../../plan/guard.ts';
import type { Plan } from '../../plan/plan.ts';
import type { PublishingContext } from '../context.ts';

/**
 * The guard of a rebuild. It deletes what is in the source, not what is in the record, so both are asked: what the record would
 * lose, and how many items more than those that are sent the source holds, where the key may look.
 */
export async function refuseRebuild(
  context: Pick<PublishingContext, 'countItems' | 'logger' | 'options' | 'settings'>,
  plan: Plan,
): Promise<Problem | undefined> {
  if (plan.withheld.length > 0) return refused(plan.withheld.length, 'that the record knows');
  const lost = plan.identities.withheld.reduce((sum, group) => sum + group.lost, 0);
  if (lost > 0) return shrinks(lost);
  const held = await countHeld(context);
  const losses = held === undefined ? 0 : held - plan.pushes.length;
  const { allowDeletes = 0 } = context.options;
  if (held === undefined || !isTooMany(losses, held, context.settings.guard) || losses <= allowDeletes)
    return undefined;
  return refused(losses, 'that the source holds besides these pages, whoever put them there');
}

async function countHeld({
  countItems,
  logger,
}: Pick<PublishingContext, 'countItems' | 'logger'>): Promise<number | undefined> {
  try {
    return await countItems?.();
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    logger.info(
      `How many items the source holds is not known, so only the record guards this rebuild: ${error.message}`,
    );
    return undefined;
  }
}

function refused(number: number, which: string): Problem {
  return {
    level: 'warning',
    code: 'rebuild-withheld',
    message: `Nothing was sent, because a rebuild would delete ${number} items ${which}.`,
    hint: `If that is meant, allow it for one run: \`allow-deletes: ${number}\`.`,
  };
}

function shrinks(lost: number): Problem {
  return {
    level: 'warning',
    code: 'rebuild-withheld',
    message: `Nothing was sent, because a rebuild would take ${lost} members out of groups that would lose most of theirs.`,
    hint: `If that is meant, allow it for one run: \`allow-deletes: ${lost}\`.`,
  };
}
