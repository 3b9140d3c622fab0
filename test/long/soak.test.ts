import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { casesOf } from '../support/cases.ts';
import { seedOfRun } from '../support/seed.ts';
import { PublishedSite, type SoakTally, soak } from '../support/soak.ts';
import { soakSite } from '../support/soak-site.ts';

const seed = seedOfRun();
const PAGES = Math.min(3_000, casesOf(1_000));
const site = soakSite(PAGES);
/** Of this many seeds, one begins with an empty source; the others with one that holds the first commit. */
const ONE_FROM_NOTHING = 40;
const seeds = Array.from({ length: 200 }, (_, number) => seed + number);
const tallies: SoakTally[] = [];

let published: PublishedSite;
beforeAll(async () => {
  published = await PublishedSite.of(site);
});
afterAll(() => published[Symbol.dispose]());

describe(`publishing ${PAGES.toLocaleString('en')} pages while everything goes wrong`, () => {
  it.each(seeds)('ends with the right items (seed %i)', async (one) => {
    const isFromNothing = (one - seed) % ONE_FROM_NOTHING === 0;
    tallies.push(await soak(one, site, isFromNothing ? undefined : published.copy()));
  });

  it('met every fault, and runs that ended with a failure', () => {
    const faults = new Set(tallies.flatMap((tally) => tally.faults));
    expect([...faults].sort()).toEqual(
      [
        ...['cut-after', 'cut-before', 'denied', 'error', 'expired', 'key-revoked', 'quota', 'refused', 'rejected'],
        ...['slow', 'throttled'],
      ].sort(),
    );
    const sum = (count: (tally: SoakTally) => number) => tallies.reduce((total, tally) => total + count(tally), 0);
    expect(sum(({ failedRuns }) => failedRuns)).toBeGreaterThan(20);
    expect(sum(({ lostPushes }) => lostPushes)).toBeGreaterThan(20);
    expect(sum(({ rejected }) => rejected)).toBeGreaterThan(20);
  });
});
