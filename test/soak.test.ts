import { describe, expect, it } from 'vitest';
import { seedOfRun } from './support/seed.ts';
import { soak } from './support/soak.ts';
import { soakSite } from './support/soak-site.ts';

const seed = seedOfRun();
const site = soakSite(100);

describe('publishing while everything goes wrong', () => {
  it.each(Array.from({ length: 5 }, (_, number) => seed + number))(
    'ends with the right items (seed %i)',
    async (one) => {
      const tally = await soak(one, site);
      expect(tally.runs).toBeGreaterThan(2);
    },
  );
});
