import type { Clock } from '../../src/model/ports.ts';

/** Whoever sleeps less than this is waiting for something that others do, and time passes meanwhile. */
const SHORT = 35_000;

interface Sleeper {
  readonly until: number;
  wake(): void;
}

/** A clock that all runs of a history share. It moves when a run waits, or when it is told to. */
export class SharedClock implements Clock {
  #now = Date.parse('2026-01-01T00:00:00.000Z');
  #sleepers: readonly Sleeper[] = [];

  now(): Date {
    return new Date(this.#now);
  }

  sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      if (signal?.aborted) return resolve();
      const sleeper = { until: this.#now + milliseconds, wake: resolve };
      this.#sleepers = [...this.#sleepers, sleeper];
      signal?.addEventListener('abort', () => this.#wake([sleeper]), { once: true });
      if (milliseconds < SHORT) setImmediate(() => this.pass(sleeper.until - this.#now));
    });
  }

  /** Lets so many milliseconds pass. */
  pass(milliseconds: number): void {
    this.#now += Math.max(0, milliseconds);
    this.#wake(this.#sleepers.filter(({ until }) => until <= this.#now));
  }

  #wake(woken: readonly Sleeper[]): void {
    this.#sleepers = this.#sleepers.filter((sleeper) => !woken.includes(sleeper));
    for (const { wake } of woken) wake();
  }
}
