import { setTimeout } from 'node:timers/promises';
import type { Clock } from '../model/ports.ts';

/** The real clock. */
export const systemClock: Clock = {
  now: () => new Date(),
  async sleep(milliseconds, signal) {
    // A sleep that is cut short is over; who set the signal knows why.
    await setTimeout(milliseconds, undefined, signal ? { signal } : {}).catch(() => undefined);
  },
};
