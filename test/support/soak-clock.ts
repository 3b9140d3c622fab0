import { SharedClock } from '../histories/clock.ts';

/** How long a call travels, in milliseconds. */
const JOURNEY = 50;

/** A clock that nobody waits for: who waits for a call to be tried again moves it, and all that is due by then comes about. */
export class SoakClock extends SharedClock {
  /** Waits, and lets the time pass. */
  async rest(milliseconds: number, signal?: AbortSignal): Promise<void> {
    const until = this.now().getTime() + milliseconds;
    await new Promise((resolve) => setImmediate(resolve));
    if (!signal?.aborted) this.pass(until - this.now().getTime());
  }

  travel(): void {
    this.pass(JOURNEY);
  }

  /** The schedule of a sandbox: what is due at once waits until somebody looks. */
  readonly schedule = (run: () => void, delayMs: number): (() => void) => {
    if (delayMs > 0) void this.rest(delayMs).then(run);
    return () => undefined;
  };
}
