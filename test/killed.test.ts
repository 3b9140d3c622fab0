import { afterAll, describe, expect, it } from 'vitest';
import { Killings, MOMENTS, NEXT } from './support/killed.ts';

/** A few of the pairs that the long test goes through. */
const PAIRS: readonly (readonly [moment: string, next: string])[] = [
  ['before a batch is pushed', 'a removal of the new page'],
  ['while a batch is uploaded', 'a move of the new page'],
  ['after a batch was pushed', 'a revert of everything'],
  ['after the second batch was pushed', 'a removal of the new page'],
  ['after the deletes were pushed', 'a revert of everything'],
  ['before the run says that it is over', 'nothing else'],
];

const killings = new Killings();
afterAll(() => killings[Symbol.dispose]());

// Each test has a repository, a source and processes of its own.
describe('a run that is killed', () => {
  it.concurrent.each(PAIRS)('%s, and then %s: nothing is lost, nothing is left over', async (moment, next) => {
    const [when, files] = [MOMENTS[moment], NEXT[next]];
    if (!when || !files) throw new Error('Both are in the tables.');
    await killings.liveThrough(when, files);
  });

  // That it waits for the lease is shown with a clock of its own (`publish/publish.test.ts`): here it may have lapsed already.
  it.concurrent('is followed by another run as well as by itself', async () => {
    const [when, files] = [MOMENTS['after a batch was pushed'], NEXT['nothing else']];
    if (!when || !files) throw new Error('Both are in the tables.');
    await killings.liveThrough(when, files, { run: '43' });
  });
});

describe('a run that is told to stop', () => {
  it('sets the status back, records what was accepted, and says how far it got', async () => {
    const moment = MOMENTS['after a batch was pushed'];
    if (!moment) throw new Error('It is in the table.');
    const { stopped, activities, known } = await killings.stopAndGoOn(moment);
    expect(stopped.exit).toBe(1);
    expect(stopped.stdout).toMatch(
      /The run was stopped\. [0-3] of 4 changes were accepted and recorded; the next run goes on/,
    );
    expect(activities.at(-1)?.ended).toBeDefined();
    expect(known.size).toBeGreaterThanOrEqual(2);
  });
});
