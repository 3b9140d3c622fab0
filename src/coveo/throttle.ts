/** Milliseconds between calls after the first time that the service had too many. */
const FIRST_SPACING_MS = 250;

/** More than this helps nobody: then the service says `Retry-After`, or a limit of the day is reached. */
const LONGEST_SPACING_MS = 8_000;

/** By so much calls come closer together again with each that is answered. */
const EASING_MS = 25;

/**
 * The distance that a run keeps between its calls. There is none until the service says that there were too many (429); then it doubles
 * with each time that this happens again, and shrinks step by step with each call that is answered. So a run finds the rate that the
 * organization's limits leave it, whoever else uses them up.
 */
export interface Throttle {
  /** Milliseconds until the next call may begin; 0 when it may begin now. */
  waitMs(now: Date): number;
  /** A call begins. */
  begin(now: Date): void;
  /** A call was answered. */
  ease(): void;
  /** The service had too many. Calls that began before the last time count as that time. */
  slowDown(now: Date, begun: Date): void;
}

/** A pace of its own for each run. Time is an argument. */
export function createThrottle(): Throttle {
  let spacing = 0;
  let free = 0;
  let slowed = Number.NEGATIVE_INFINITY;
  return {
    waitMs: (now) => Math.max(0, free - now.getTime()),
    begin(now) {
      free = now.getTime() + spacing;
    },
    ease() {
      spacing = Math.max(0, spacing - EASING_MS);
    },
    slowDown(now, begun) {
      if (begun.getTime() < slowed) return;
      slowed = now.getTime();
      spacing = Math.min(LONGEST_SPACING_MS, Math.max(FIRST_SPACING_MS, spacing * 2));
      free = now.getTime() + spacing;
    },
  };
}
