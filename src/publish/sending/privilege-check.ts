import { ServiceError } from '../../coveo/service-error.ts';
import type { Problem } from '../../model/problem.ts';
import { type NeededPrivilege, neededPrivileges } from '../../plan/setup/privileges.ts';
import type { PublishingContext } from '../context.ts';
import { askEach, lacking } from '../provisioning/check-key.ts';

/**
 * Names the privileges without which the service will refuse what comes next. A publish goes on all the same: the service itself decides,
 * and there may be keys that can push and have no privilege of that name.
 */
export async function checkPrivileges(
  context: Pick<PublishingContext, 'holds' | 'logger' | 'settings' | 'source'>,
): Promise<readonly Problem[]> {
  const { holds, settings, source, logger } = context;
  if (!holds) return [];
  const needed = neededPrivileges(settings, source).filter(({ isEssential }) => isEssential);
  try {
    const held = await askEach(needed, holds);
    return needed.filter((_, index) => !held[index]).map(asWarning);
  } catch (error) {
    // A key that is not known at all is good for nothing else either.
    if (!(error instanceof ServiceError) || error.kind === 'unauthorized') throw error;
    logger.info(`What the key may do is not known: ${error.message}`);
    return [];
  }
}

function asWarning(needed: NeededPrivilege): Problem {
  return { ...lacking(needed), level: 'warning' };
}
