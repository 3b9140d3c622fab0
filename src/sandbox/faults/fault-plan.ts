import { z } from 'zod';
import { CALL_KINDS, type CallKind } from './call-kind.ts';
import { REJECTION_REASONS } from './rejections.ts';

const KEYED = CALL_KINDS.filter((kind) => kind !== 'upload');
const PUSHING: readonly CallKind[] = ['batch', 'item'];

/** Which calls each fault can happen to. */
const VICTIMS = {
  throttled: CALL_KINDS,
  error: CALL_KINDS,
  refused: KEYED,
  'cut-before': CALL_KINDS,
  'cut-after': CALL_KINDS,
  slow: CALL_KINDS,
  expired: ['upload'],
  denied: ['upload'],
  rejected: PUSHING,
  quota: PUSHING,
  'key-revoked': KEYED,
} as const satisfies Readonly<Record<string, readonly CallKind[]>>;

export type FaultName = keyof typeof VICTIMS;

const DAY_S = 86_400;
const seconds = z.int().min(0).max(DAY_S);
const share = z.number().gt(0).max(1);

const trigger = {
  call: z.enum([...CALL_KINDS, 'any']).default('any'),
  /** Chance that it happens to a call, from the plan's seed. */
  probability: share.optional(),
  /** It happens to the nth such call alone; the first is 1. */
  nth: z.int().min(1).optional(),
  /** It happens so often at most. */
  times: z.int().min(1).optional(),
};

const rule = z.discriminatedUnion(
  'fault',
  [
    /** 429; `seconds` become `Retry-After`, which is left out without them. Of an upload: S3's 503 `SlowDown`. */
    z.strictObject({ fault: z.literal('throttled'), ...trigger, seconds: seconds.optional() }),
    /** An error of the service itself, which passes. */
    z.strictObject({
      fault: z.literal('error'),
      ...trigger,
      status: z.literal([500, 502, 503, 504]).default(500),
      seconds: seconds.optional(),
    }),
    /** An answer that does not change by trying again. */
    z.strictObject({
      fault: z.literal('refused'),
      ...trigger,
      status: z.literal([400, 401, 403, 404, 412, 413]),
      errorCode: z.string().optional(),
    }),
    /** The connection breaks, without any effect; after so many bytes of the body, where it has as many. */
    z.strictObject({ fault: z.literal('cut-before'), ...trigger, bytes: z.int().min(0).default(0) }),
    /** The connection breaks when all is done, before a byte of the answer. */
    z.strictObject({ fault: z.literal('cut-after'), ...trigger }),
    /** All is done at once, the answer comes so many seconds later. */
    z.strictObject({ fault: z.literal('slow'), ...trigger, seconds: z.number().gt(0).max(DAY_S) }),
    /** The upload address is suddenly an hour old. */
    z.strictObject({ fault: z.literal('expired'), ...trigger }),
    /** S3 refuses the upload, as for a header that a proxy changed. */
    z.strictObject({ fault: z.literal('denied'), ...trigger }),
    /** Answered with 202, and rejected by the pipeline: of a batch, this share of its items. */
    z.strictObject({
      fault: z.literal('rejected'),
      ...trigger,
      reason: z.enum(REJECTION_REASONS).default('identity'),
      share: share.default(1),
    }),
    /** From then on the items of the day are used up. */
    z.strictObject({ fault: z.literal('quota'), ...trigger, seconds: seconds.optional() }),
    /** From then on no key opens anything. */
    z.strictObject({ fault: z.literal('key-revoked'), ...trigger }),
  ],
  { error: `must be one of ${Object.keys(VICTIMS).join(', ')}` },
);

const plan = z.strictObject({
  /** Decides what happens by chance; the same calls meet the same faults again. */
  seed: z.int().default(1),
  /** The first one that happens to a call counts. */
  rules: z.array(rule.superRefine(checkRule)).default([]),
});

export type FaultRule = z.infer<typeof rule>;
export type FaultRuleText = z.input<typeof rule>;
export type FaultPlan = z.infer<typeof plan>;
/** A plan as it may be written, with defaults left out. */
export type FaultPlanText = z.input<typeof plan>;

/** No plan could be read; the message holds a sentence for every mistake. */
export class FaultPlanError extends Error {
  override readonly name = 'FaultPlanError';
}

/** Whether a fault can happen to such a call. */
export function canHappenTo(fault: FaultName, kind: CallKind): boolean {
  const victims: readonly CallKind[] = VICTIMS[fault];
  return victims.includes(kind);
}

/**
 * Reads a plan of faults: `{seed, rules: [{call, fault, probability | nth, …}]}`.
 *
 * @throws FaultPlanError naming every mistake and its place
 */
export function parseFaultPlan(value: unknown): FaultPlan {
  const parsed = plan.safeParse(value);
  if (parsed.success) return parsed.data;
  const mistakes = parsed.error.issues.map(({ path, message }) => `\`${path.join('.') || 'faults'}\`: ${message}`);
  throw new FaultPlanError(`The plan of faults cannot be used. ${mistakes.join('; ')}.`);
}

function checkRule(
  { fault, call, probability, nth }: FaultRule,
  { addIssue }: { addIssue: (issue: string) => void },
): void {
  if ((probability === undefined) === (nth === undefined)) addIssue('expected either `probability` or `nth`');
  if (call !== 'any' && !canHappenTo(fault, call)) {
    addIssue(`\`${fault}\` can happen to ${VICTIMS[fault].join(', ')}, but \`call\` is \`${call}\``);
  }
}
