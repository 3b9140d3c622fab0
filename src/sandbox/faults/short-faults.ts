import { type FaultPlan, FaultPlanError, type FaultRuleText, parseFaultPlan } from './fault-plan.ts';

/** The faults that pass by themselves, and that a client must live with. */
const USUAL: readonly FaultRuleText[] = [
  { fault: 'throttled', seconds: 2 },
  { fault: 'throttled' },
  { fault: 'error', status: 500 },
  { fault: 'error', status: 502 },
  { fault: 'error', status: 503 },
  { fault: 'error', status: 504 },
  { fault: 'cut-before' },
  { fault: 'cut-after' },
  { fault: 'slow', seconds: 1 },
  // Only uploads meet these two.
  { fault: 'expired' },
  { fault: 'denied' },
];

/**
 * Reads the short form: `probability=0.05`, or `seed=7,probability=0.05`. About so many calls meet one of the faults that pass by
 * themselves, each as likely as the other.
 *
 * @throws FaultPlanError when it is anything else
 */
export function parseShortFaults(text: string): FaultPlan {
  const pairs = new Map(text.split(',').map((pair) => splitPair(pair.trim())));
  const [seed, chance] = [Number(pairs.get('seed') ?? 1), Number(pairs.get('probability'))];
  const isKnown = [...pairs.keys()].every((name) => name === 'seed' || name === 'probability');
  if (!isKnown || !Number.isInteger(seed) || !(chance > 0 && chance <= 1)) {
    throw new FaultPlanError(
      `Expected a file, or faults such as \`seed=7,probability=0.05\` (a whole number; more than 0, at most 1), but it is \`${text}\`.`,
    );
  }
  const rules = USUAL.map((fault) => ({ ...fault, probability: chance / USUAL.length }));
  return parseFaultPlan({ seed, rules });
}

function splitPair(pair: string): [string, string] {
  const at = pair.indexOf('=');
  return at < 0 ? [pair, ''] : [pair.slice(0, at), pair.slice(at + 1)];
}
