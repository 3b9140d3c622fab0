import { describe, it } from 'vitest';
import { expectEveryHistoryEndsWell, seedOfRun } from './histories/property.ts';

const seed = seedOfRun();

describe('any history of a branch and of its runs', () => {
  it.each(['ref', 'commit'] as const)(`ends with the source as the branch says, state: %s (seed ${seed})`, (state) =>
    expectEveryHistoryEndsWell(state, { seed, histories: 12, steps: 30 }),
  );
});
