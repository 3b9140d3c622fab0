import type { Retry, Traffic } from './service.ts';
import { ServiceError, throwIfStopped } from './service-error.ts';

/** A call that has not succeeded after so long ends the run. */
export const RETRY_BUDGET_MS = 5 * 60_000;

/** So does a service that asks to wait longer than this. */
export const LONGEST_ORDERED_WAIT_MS = 10 * 60_000;

const FIRST_CEILING_MS = 1_000;
const HIGHEST_CEILING_MS = 30_000;

/** Full jitter may come out as nothing at all, and a service in trouble needs a moment. */
const SHORTEST_WAIT_MS = 100;

/** One line for people: what failed, and how long until it is tried again. */
export interface RetryEvent {
  /** Method of the port that failed. */
  readonly call: string;
  /** The attempt that failed; the first is 1. */
  readonly attempt: number;
  readonly waitMs: number;
  readonly reason: string;
}

export interface RetryTools {
  now(): Date;
  /** Resolves after so many milliseconds, or at once when the signal says so; never rejects. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
  /** At least 0, less than 1. */
  random(): number;
  onRetry(event: RetryEvent): void;
}

export interface Attempted {
  /** How many attempts have failed, this one included. */
  readonly attempt: number;
  /** Since the first of them began. */
  readonly elapsedMs: number;
}

export type RetryDecision =
  | { readonly kind: 'wait'; readonly waitMs: number }
  | { readonly kind: 'give-up'; readonly error: ServiceError };

/**
 * Whether a failed call is tried again, and after how long: exponential back-off with full jitter, never less than the service
 * asked for. Only what the service asked for may reach beyond the five minutes.
 *
 * @param random at least 0, less than 1
 */
export function decideRetry(error: ServiceError, { attempt, elapsedMs }: Attempted, random: number): RetryDecision {
  if (!error.later) return { kind: 'give-up', error };
  const { atLeastMs, withinMs = RETRY_BUDGET_MS } = error.later;
  if (atLeastMs > LONGEST_ORDERED_WAIT_MS) return giveUp(error, `It asks to wait ${duration(atLeastMs)}.`);
  const left = withinMs - elapsedMs;
  if (left <= 0) return giveUp(error, `Gave up after ${attempt} attempts in ${duration(elapsedMs)}.`);
  const ceiling = Math.min(HIGHEST_CEILING_MS, FIRST_CEILING_MS * 2 ** (attempt - 1));
  const backOff = Math.min(left, Math.max(SHORTEST_WAIT_MS, Math.floor(random * ceiling)));
  return { kind: 'wait', waitMs: Math.max(atLeastMs, backOff) };
}

/** Makes the loop around an attempt. Anything but a `ServiceError` that may heal goes on up at once. */
export function createRetry(tools: RetryTools): Retry {
  return async (attemptOnce, signal) => {
    const started = tools.now().getTime();
    for (let attempt = 1; ; attempt += 1) {
      throwIfStopped(signal);
      try {
        return await attemptOnce();
      } catch (error) {
        if (!(error instanceof ServiceError)) throw error;
        const elapsedMs = tools.now().getTime() - started;
        const verdict = decideRetry(error, { attempt, elapsedMs }, tools.random());
        if (verdict.kind === 'give-up') throw verdict.error;
        tools.onRetry({ call: error.call, attempt, waitMs: verdict.waitMs, reason: error.message });
        await tools.sleep(verdict.waitMs, signal);
      }
    }
  };
}

/** A loop that also counts how often it went round. */
export function createCountedRetry(tools: RetryTools, traffic: Pick<Traffic, 'retries'>): Retry {
  return createRetry({
    now: () => tools.now(),
    sleep: (milliseconds, signal) => tools.sleep(milliseconds, signal),
    random: () => tools.random(),
    onRetry(event) {
      traffic.retries += 1;
      tools.onRetry(event);
    },
  });
}

function giveUp(error: ServiceError, sentence: string): RetryDecision {
  return { kind: 'give-up', error: error.final(sentence) };
}

/** `45 seconds`, `11 minutes`, `7.5 hours`: rounded up, so that nobody comes back too early. */
function duration(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  if (seconds < 120) return `${seconds} seconds`;
  if (seconds < 2 * 3600) return `${Math.ceil(seconds / 60)} minutes`;
  return `${Math.ceil(seconds / 360) / 10} hours`;
}
