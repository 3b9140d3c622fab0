import type { FaultPlanText, FaultRuleText } from '../../src/sandbox/faults/fault-plan.ts';

/** Random numbers from a seed, at least 0 and less than 1 (https://en.wikipedia.org/wiki/Linear_congruential_generator). */
export function dice(seed: number): () => number {
  let state = BigInt(seed) * 0x9e3779b97f4a7c15n;
  return () => {
    state = BigInt.asUintN(64, state * 6364136223846793005n + 1442695040888963407n);
    return Number(state >> 32n) / 2 ** 32;
  };
}

/** Every fault that there is, those that pass by themselves as rare as a run needs to get somewhere; the seed says which ones come. */
export function everyFault(seed: number): FaultPlanText {
  const roll = dice(seed);
  const upTo = (most: number) => 1 + Math.floor(roll() * most);
  const share = 0.01 + 0.99 * roll();
  const rejections = (['identity', 'permissions', 'data', 'uri', 'ordering', 'batch'] as const).map((reason) => {
    return { fault: 'rejected', reason, share, probability: 0.03 } as const;
  });
  const rules: readonly FaultRuleText[] = [
    ...fatal(roll),
    { fault: 'throttled', seconds: upTo(90), probability: 0.03 },
    { fault: 'throttled', probability: 0.02 },
    { fault: 'error', status: 500, probability: 0.015 },
    { fault: 'error', status: 502, probability: 0.01 },
    { fault: 'error', status: 503, seconds: upTo(30), probability: 0.01 },
    { fault: 'error', status: 504, probability: 0.01 },
    { fault: 'cut-before', probability: 0.02 },
    { fault: 'cut-before', call: 'upload', bytes: upTo(40_000), probability: 0.03 },
    { fault: 'cut-after', probability: 0.02 },
    { fault: 'cut-after', call: 'batch', probability: 0.06 },
    { fault: 'slow', seconds: upTo(50), probability: 0.02 },
    { fault: 'expired', probability: 0.03 },
    { fault: 'denied', probability: 0.03 },
    ...rejections,
  ];
  return { seed, rules: [...rules] };
}

/** What ends a run: one of these in every second run, at any of its calls, or at one that pushes. */
const FATAL = [
  ...([400, 401, 403, 404, 412, 413] as const).map((status) => ({ fault: 'refused', status }) as const),
  { fault: 'refused', status: 412, errorCode: 'DOCUMENT_LIMIT_EXCEEDED' },
  { fault: 'throttled', seconds: 700 },
  { fault: 'quota', seconds: 3_600 },
  { fault: 'quota' },
  { fault: 'key-revoked' },
] as const satisfies readonly FaultRuleText[];

function fatal(roll: () => number): readonly FaultRuleText[] {
  const [isThere, lasts, isPush, at, which] = [roll() < 0.5, roll() < 0.3, roll() < 0.6, roll(), roll()];
  if (!isThere) return [];
  if (lasts) return [outage(isPush, which)];
  const rule = FATAL[Math.floor(which * FATAL.length)] ?? FATAL[0];
  return [isPush ? { ...rule, call: 'batch', nth: 1 + Math.floor(at * 8) } : { ...rule, nth: 1 + Math.floor(at * 30) }];
}

/** Nothing works for longer than a run has patience. */
function outage(isPush: boolean, which: number): FaultRuleText {
  const fault = which < 0.5 ? ({ fault: 'cut-after' } as const) : ({ fault: 'error', status: 503 } as const);
  return { ...fault, call: isPush ? 'batch' : 'files', probability: 1, times: 60 };
}
