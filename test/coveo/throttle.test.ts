import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createThrottle } from '../../src/coveo/throttle.ts';

const at = (milliseconds: number) => new Date(milliseconds);

describe('the pace of calls', () => {
  it('is none until the service had too many', () => {
    const pace = createThrottle();
    for (let call = 0; call < 100; call += 1) {
      expect(pace.waitMs(at(0))).toBe(0);
      pace.begin(at(0));
      pace.ease();
    }
  });

  it('slows down at once, and more each time', () => {
    const pace = createThrottle();
    const waits = [0, 1_000, 2_000, 3_000].map((time) => {
      pace.begin(at(time));
      pace.slowDown(at(time), at(time));
      return pace.waitMs(at(time));
    });
    expect(waits).toEqual([250, 500, 1_000, 2_000]);
  });

  it('counts calls that were under way together as one time', () => {
    const pace = createThrottle();
    pace.begin(at(0));
    pace.begin(at(10));
    pace.slowDown(at(100), at(0));
    pace.slowDown(at(110), at(10));
    expect(pace.waitMs(at(110))).toBe(240);
  });

  it('comes back to none with calls that are answered', () => {
    const pace = createThrottle();
    pace.slowDown(at(0), at(0));
    let time = 0;
    const waits: number[] = [];
    for (let call = 0; call < 12; call += 1) {
      waits.push(pace.waitMs(at(time)));
      time += pace.waitMs(at(time));
      pace.begin(at(time));
      pace.ease();
    }
    expect(waits.slice(0, 4)).toEqual([250, 250, 225, 200]);
    expect(waits.at(-1)).toBe(0);
  });

  it('never lets two calls begin closer together than it says, and never waits longer than 8 seconds', () => {
    const steps = fc.array(fc.record({ idle: fc.nat(500), isRefused: fc.boolean() }), { maxLength: 60 });
    fc.assert(
      fc.property(steps, (taken) => {
        const pace = createThrottle();
        let now = 0;
        for (const { idle, isRefused } of taken) {
          now += idle;
          const wait = pace.waitMs(at(now));
          expect(wait).toBeLessThanOrEqual(8_000);
          now += wait;
          expect(pace.waitMs(at(now))).toBe(0);
          pace.begin(at(now));
          const distance = pace.waitMs(at(now));
          if (isRefused) pace.slowDown(at(now), at(now));
          else pace.ease();
          if (isRefused)
            expect(pace.waitMs(at(now))).toBeGreaterThanOrEqual(Math.min(8_000, Math.max(250, distance * 2)));
        }
      }),
    );
  });
});
