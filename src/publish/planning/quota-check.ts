import { ServiceError } from '../../coveo/service-error.ts';
import type { Problem } from '../../model/problem.ts';
import type { Forecast } from '../../plan/forecast.ts';
import type { Plan } from '../../plan/plan.ts';
import { quotaWarnings } from '../../plan/quota.ts';
import type { ReadingContext } from '../context.ts';

/** Fewer changes than this are hardly what reaches a limit, and not worth the calls that ask. */
const WORTH_ASKING = 100;

/** Warns before a quota would be hit, where a key is there to ask with. Never keeps a run from going on. */
export async function checkQuota(
  { readLimits, logger }: Pick<ReadingContext, 'logger' | 'readLimits'>,
  plan: Plan,
  forecast: Forecast | undefined,
): Promise<readonly Problem[]> {
  if (!readLimits || !forecast || plan.pushes.length + plan.deletes.length < WORTH_ASKING) return [];
  try {
    return quotaWarnings(plan, forecast, await readLimits());
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    logger.info(`The limits of the organization are not known: ${error.message}`);
    return [];
  }
}
