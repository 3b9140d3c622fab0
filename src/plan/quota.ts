import type { Problem } from '../model/problem.ts';
import type { Forecast } from './forecast.ts';
import type { Plan } from './plan.ts';

/** How much of something the organization may use, and has used. */
export interface Quota {
  readonly name: string;
  readonly limit: number;
  readonly used: number;
}

/** What of a plan a limit is about, told from its name: which names there are is not documented. The first rule that matches counts. */
const RULES: readonly {
  readonly name: RegExp;
  readonly what: string;
  needed(plan: Plan, forecast: Forecast): number;
}[] = [
  { name: /push.*(?:call|request)/i, what: 'calls', needed: (_plan, { requests }) => requests },
  {
    name: /push.*(?:item|document|operation)/i,
    what: 'items',
    needed: ({ pushes, deletes }) => pushes.length + deletes.length,
  },
  {
    name: /(?:item|document)/i,
    what: 'new items',
    needed: ({ pushes }) => pushes.filter(({ action }) => action === 'added').length,
  },
];

/** Warns of limits that carrying out the plan would reach. */
export function quotaWarnings(plan: Plan, forecast: Forecast, quotas: readonly Quota[]): readonly Problem[] {
  return quotas.flatMap((quota) => {
    const rule = RULES.find(({ name }) => name.test(quota.name));
    const needed = rule?.needed(plan, forecast) ?? 0;
    const left = Math.max(0, quota.limit - quota.used);
    return rule && needed > left ? [warning(quota, `${needed} ${rule.what}`, left)] : [];
  });
}

function warning({ name, limit }: Quota, needed: string, left: number): Problem {
  return {
    level: 'warning',
    code: 'quota-near',
    message: `This needs about ${needed}, but of \`${name}\` only ${left} of ${limit} are left in the organization.`,
    hint: 'What the service accepts until then is recorded, and a later run goes on from there. Coveo can raise the limit.',
  };
}
