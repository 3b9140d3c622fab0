import type { GivenPermissionSet, Permission, PermissionModel } from './permission-model.ts';

/** Whether the principal is, or belongs to, somebody whom a permission names. */
export type Holds = (permission: Permission) => boolean;

/** Somebody who is not known has no identities at all. */
export const NOBODY: Holds = () => false;

/** What one permission set says of a principal. */
export type SetVerdict =
  | { readonly kind: 'allowed'; readonly by: Permission | 'everyone' }
  | { readonly kind: 'denied'; readonly by: Permission }
  /** The set names neither the principal nor a group of theirs. */
  | { readonly kind: 'undecided' };

/** A set that was looked at, in order. Both count from 1. */
export interface Step {
  /** Undefined in the simplified model. */
  readonly level: number | undefined;
  readonly set: number;
  readonly verdict: SetVerdict;
}

export interface AccessDecision {
  readonly isVisible: boolean;
  /** How it came to that; empty where nothing was asked of the principal, since there are no sets. */
  readonly steps: readonly Step[];
}

/**
 * Whether a principal may see an item with such permissions.
 *
 * A set denies when any of the principal's identities is denied, in a public set too; else it allows when it is public or one of them
 * is allowed (https://docs.coveo.com/en/107/). In the simplified model every set must allow, and without a set nobody sees the
 * item (https://docs.coveo.com/en/2007/). In the complete one a level denies when a set of it does, and allows when it has sets
 * and all of them allow; the first level that does either decides (https://docs.coveo.com/en/25/, https://docs.coveo.com/en/1526/).
 */
export function decide(model: PermissionModel, holds: Holds): AccessDecision {
  if (model.kind === 'sets') {
    const steps = stepsOf(model.sets, undefined, holds);
    return { isVisible: verdictOf(steps) === 'allowed', steps };
  }
  const steps: Step[] = [];
  for (const [index, sets] of model.levels.entries()) {
    const level = stepsOf(sets, index + 1, holds);
    for (const step of level) steps.push(step);
    const verdict = verdictOf(level);
    if (verdict !== 'undecided') return { isVisible: verdict === 'allowed', steps };
  }
  return { isVisible: false, steps };
}

function stepsOf(sets: readonly GivenPermissionSet[], level: number | undefined, holds: Holds): readonly Step[] {
  return sets.map((set, index) => ({ level, set: index + 1, verdict: judge(set, holds) }));
}

function judge({ allowAnonymous, allowed, denied }: GivenPermissionSet, holds: Holds): SetVerdict {
  const denial = denied.find(holds);
  if (denial) return { kind: 'denied', by: denial };
  if (allowAnonymous || allowed.some(mayMeanEverybody)) return { kind: 'allowed', by: 'everyone' };
  const allowance = allowed.find(holds);
  return allowance ? { kind: 'allowed', by: allowance } : { kind: 'undecided' };
}

/** Nobody documents what a `*` in a name means; as a choice it lets everybody in, so that nobody relies on less. */
function mayMeanEverybody({ name }: Permission): boolean {
  return name.includes('*');
}

function verdictOf(steps: readonly Step[]): SetVerdict['kind'] {
  if (steps.some(({ verdict }) => verdict.kind === 'denied')) return 'denied';
  return steps.length > 0 && steps.every(({ verdict }) => verdict.kind === 'allowed') ? 'allowed' : 'undecided';
}
