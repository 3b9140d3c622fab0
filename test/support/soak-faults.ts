import type { FaultPlanText, FaultRuleText } from '../../src/sandbox/fault-plan.ts';

/** Random numbers from a seed, at least 0 and less than 1 (https://en.wikipedia.org/wiki/Linear_congruential_generator). */
export function dice(seed: number): () => number {
  let state = BigInt(seed) * 0x9e3779b97f4a7c15n;
  return () => {
    state = BigInt.asUintN(64, state * 6364136223846793005n + 1442695040888963407n);
    return Number(state >> 32n) / 2 ** 32;
  };
}

/** Every fault that there is, each as rare as a run needs to get somewhere; the seed says which ones come. */
export function everyFault(seed: number): FaultPlanText {
  const roll = dice(seed);
  const upTo = (most: number) => 1 + Math.floor(roll() * most);
  const share = 0.01 + 0.99 * roll();
  const rejections = (['identity', 'permissions', 'data', 'uri', 'ordering', 'batch'] as const).map((reason) => {
    return { fault: 'rejected', reason, share, probability: 0.03 } as const;
  });
  const refusals = ([400, 401, 403, 404, 412, 413] as const).map((status) => {
    return { fault: 'refused', status, probability: 0.0015 } as const;
  });
  const rules: readonly FaultRuleText[] = [
    ...outage(roll),
    { fault: 'throttled', seconds: upTo(90), probability: 0.03 },
    { fault: 'throttled', probability: 0.02 },
    { fault: 'throttled', seconds: 700, probability: 0.002 },
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
    { fault: 'quota', seconds: 3_600, probability: 0.005 },
    { fault: 'quota', probability: 0.005 },
    { fault: 'key-revoked', probability: 0.002 },
    ...refusals,
    ...rejections,
  ];
  return { seed, rules: [...rules] };
}

/** Now and then nothing works for longer than a run has patience. */
function outage(roll: () => number): readonly FaultRuleText[] {
  const [isThere, call, isHole] = [roll() < 0.1, roll() < 0.5 ? 'batch' : 'files', roll() < 0.5] as const;
  if (!isThere) return [];
  return [{ call, probability: 1, times: 60, ...(isHole ? { fault: 'cut-after' } : { fault: 'error', status: 503 }) }];
}
