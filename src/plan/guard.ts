import type { GuardSettings } from '../settings/settings.ts';
import type { Removal } from './plan.ts';

/** What the guard lets through and what it holds back. */
export interface Guarded {
  readonly deletes: readonly Removal[];
  readonly withheld: readonly Removal[];
}

/**
 * Withholds deletes when they exceed both numbers of the settings, unless `allowDeletes` covers them.
 *
 * @param items number of items in the record before the run
 * @param allowDeletes ceiling that the user named for this run
 */
export function guardDeletes(
  removals: readonly Removal[],
  items: number,
  guard: GuardSettings,
  allowDeletes: number | undefined,
): Guarded {
  const losses = removals.filter(isLoss);
  if (!isTooMany(losses.length, items, guard) || losses.length <= (allowDeletes ?? 0)) {
    return { deletes: removals, withheld: [] };
  }
  return { deletes: removals.filter((removal) => !isLoss(removal)), withheld: losses };
}

/** An item that was never surely accepted is no loss, and a page that lives on elsewhere is none either. */
function isLoss({ recorded, livesOnAt }: Removal): boolean {
  return livesOnAt === undefined && recorded.digest !== undefined;
}

/** Whether so many losses exceed both numbers of the guard. */
export function isTooMany(losses: number, items: number, guard: GuardSettings): boolean {
  return losses > guard.deletes && losses > items * guard.ratio;
}
