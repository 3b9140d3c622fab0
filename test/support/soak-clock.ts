import { SharedClock } from '../histories/clock.ts';

/** How long a call travels, in milliseconds. */
const JOURNEY = 50;

/**
 * A clock that nobody waits for: who waits for a call to be tried again moves it, and all that is due by then comes about. It stands while
 * answers travel, or a client would learn hours later what it was told a moment ago.
 */
export class SoakClock extends SharedClock {
  #underWay = 0;
  /** Answers that are late on purpose, and that time brings. */
  #late = 0;

  /** Waits, and lets the time pass. */
  async rest(milliseconds: number, signal?: AbortSignal): Promise<void> {
    const until = this.now().getTime() + milliseconds;
    do await new Promise((resolve) => setImmediate(resolve));
    while (this.#underWay > this.#late && !signal?.aborted);
    if (!signal?.aborted) this.pass(until - this.now().getTime());
  }

  /** Lets a call travel. */
  async travel<Answer>(send: () => Promise<Answer>): Promise<Answer> {
    this.#underWay += 1;
    this.pass(JOURNEY);
    try {
      return await send();
    } finally {
      this.#underWay -= 1;
    }
  }

  /** The schedule of a sandbox: what is due at once waits until somebody looks. */
  readonly schedule = (run: () => void, delayMs: number): (() => void) => {
    if (delayMs > 0) void this.#delay(run, delayMs);
    return () => undefined;
  };

  async #delay(run: () => void, delayMs: number): Promise<void> {
    this.#late += 1;
    await this.rest(delayMs);
    this.#late -= 1;
    run();
  }
}
