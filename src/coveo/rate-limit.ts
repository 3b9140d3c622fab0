import type { ApiCall } from './callers.ts';
import { LONGEST_ORDERED_WAIT_MS, type RetryTools } from './retry.ts';
import { ServiceError, throwIfStopped } from './service-error.ts';
import { createThrottle, type Throttle } from './throttle.ts';

type CallApi<Answer> = (call: ApiCall) => Promise<Answer>;

/** A wait that the service asked for. */
interface Order {
  readonly until: number;
  readonly error: ServiceError;
}

/**
 * Makes a caller that keeps, in every call, to what the service answered to any of them. `Retry-After` is about the organization and not
 * about the one call that met it, so batches that travel side by side wait together; and once the items of the day are used up,
 * nothing more is pushed. After such an answer calls also keep a distance (`pace.ts`).
 *
 * What it is told to wait for too long is refused at once, with the error that said so.
 */
export function createRateLimitedCaller<Answer>(
  callApi: CallApi<Answer>,
  { now, sleep }: Pick<RetryTools, 'now' | 'sleep'>,
  pace: Throttle = createThrottle(),
): CallApi<Answer> {
  let order: Order | undefined;
  let spent: ServiceError | undefined;
  const remember = (error: unknown): void => {
    if (!(error instanceof ServiceError)) return;
    if (error.kind === 'daily-quota') spent = error;
    const until = now().getTime() + (error.later?.atLeastMs ?? 0);
    if (until > Math.max(now().getTime(), order?.until ?? 0)) order = { until, error };
  };
  return async (call) => {
    if (spent && call.call !== 'setStatus') throw spent;
    await untilFree(call.signal);
    const begun = now();
    pace.begin(begun);
    try {
      const answer = await callApi(call);
      pace.ease();
      return answer;
    } catch (error) {
      if (error instanceof ServiceError && error.kind === 'throttled') pace.slowDown(now(), begun);
      remember(error);
      throw error;
    }
  };

  /** While a call waits for its turn, another one may be told to wait: so both are looked at again after each wait. */
  async function untilFree(signal: AbortSignal | undefined): Promise<void> {
    for (;;) {
      for (let met: Order | undefined; order && order !== met; ) {
        met = order;
        await keepTo(met, signal);
      }
      const wait = pace.waitMs(now());
      if (wait <= 0) return;
      await sleep(wait, signal);
      throwIfStopped(signal);
    }
  }

  async function keepTo({ until, error }: Order, signal: AbortSignal | undefined): Promise<void> {
    const left = until - now().getTime();
    if (left <= 0) return;
    if ((error.later?.atLeastMs ?? 0) > LONGEST_ORDERED_WAIT_MS) throw error;
    await sleep(left, signal);
    throwIfStopped(signal);
  }
}
