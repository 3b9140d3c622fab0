import { describe, it } from 'vitest';
import { expectEveryHistoryEndsWell } from '../histories/property.ts';
import { casesOf } from '../support/cases.ts';
import { seedOfRun } from '../support/seed.ts';

const seed = seedOfRun();

describe('many histories of a branch and of its runs', () => {
  it.each(['ref', 'commit'] as const)(`end with the source as the branch says, state: %s (seed ${seed})`, (state) =>
    expectEveryHistoryEndsWell(state, { seed, histories: casesOf(100), steps: 30 }),
  );
});
