import fc from 'fast-check';
import { History, type State } from './history.ts';
import { live, step } from './steps.ts';

export interface Lives {
  readonly seed: number;
  readonly histories: number;
  readonly steps: number;
}

/** Whatever happened before: after the next good run the source is what the branch says, and nothing was ever missing. */
export async function expectEveryHistoryEndsWell(state: State, { seed, histories, steps }: Lives): Promise<void> {
  const property = fc.asyncProperty(fc.array(step, { minLength: steps, maxLength: steps }), async (taken) => {
    await using history = await History.start(state);
    await live(history, taken);
  });
  await fc.assert(property, { seed, numRuns: histories, endOnFailure: false });
}
