import fc from 'fast-check';
import { History, type State } from './history.ts';
import { live, step } from './steps.ts';

export interface Lives {
  readonly seed: number;
  readonly histories: number;
  readonly steps: number;
}

/** What a change is tested with: a test that fails for a change failed because of it. */
const SEED = 20_261_124;

/**
 * The seed of a random test: the one that is named in the environment, to live a failed history again; `random` for a new one, as
 * every night; else always the same. It goes into the name of the test, where every run shows it.
 */
export function seedOfRun(environment: Readonly<Record<string, string | undefined>> = process.env): number {
  const { DOCS_TO_COVEO_SEED: named } = environment;
  if (named === 'random') return Math.floor(Math.random() * 2 ** 31);
  return Number(named) || SEED;
}

/** Whatever happened before: after the next good run the source is what the branch says, and nothing was ever missing. */
export async function expectEveryHistoryEndsWell(state: State, { seed, histories, steps }: Lives): Promise<void> {
  const property = fc.asyncProperty(fc.array(step, { minLength: steps, maxLength: steps }), async (taken) => {
    await using history = await History.start(state);
    await live(history, taken);
  });
  await fc.assert(property, { seed, numRuns: histories, endOnFailure: false });
}
