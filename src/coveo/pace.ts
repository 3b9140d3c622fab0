import type { RetryTools } from './retry.ts';

/** Keeps the calls of a run apart when the service says that there are too many. All calls of the run share one. */
export interface Pace {
  /** Resolves when the next call may go; at once as long as the service is content. */
  turn(signal?: AbortSignal): Promise<void>;
  /** The service answered 429, and asked to wait so many milliseconds: until then nobody calls, and afterwards more slowly. */
  tooMany(atLeastMs: number): void;
  /** The service answered otherwise: calls may come a little closer to each other again. */
  content(): void;
}

/** Milliseconds between calls after the first 429; each further one doubles them. */
const FIRST_INTERVAL_MS = 200;
const LONGEST_INTERVAL_MS = 10_000;

/** What a good answer leaves of the interval. Below the shortest, calls are free again. */
const EASING = 0.9;
const SHORTEST_INTERVAL_MS = 50;

/** A rate limit on our own side that the service's 429 sets: the limits of an organization are not documented (push-api.md part 10). */
export function createPace({ now, sleep }: Pick<RetryTools, 'now' | 'sleep'>): Pace {
  let interval = 0;
  /** The moment from which the next call may go. */
  let next = 0;
  return {
    async turn(signal) {
      for (;;) {
        const time = now().getTime();
        if (time >= next || signal?.aborted) {
          next = time + interval;
          return;
        }
        await sleep(next - time, signal);
      }
    },
    tooMany(atLeastMs) {
      interval = Math.min(LONGEST_INTERVAL_MS, interval === 0 ? FIRST_INTERVAL_MS : interval * 2);
      next = Math.max(next, now().getTime() + Math.max(atLeastMs, interval));
    },
    content() {
      interval = interval * EASING < SHORTEST_INTERVAL_MS ? 0 : interval * EASING;
    },
  };
}
