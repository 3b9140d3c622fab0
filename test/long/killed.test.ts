import { afterAll, describe, it } from 'vitest';
import { Killings, MOMENTS, NEXT } from '../support/killed.ts';

const killings = new Killings();
afterAll(() => killings[Symbol.dispose]());

describe.each(Object.entries(MOMENTS))('a run that is killed %s', (_, moment) => {
  it.concurrent.each(Object.entries(NEXT))(
    'and then %s: nothing is lost, nothing is left over',
    async (_name, next) => {
      await killings.liveThrough(moment, next);
    },
  );
});
