import { describe, it } from 'vitest';
import { liveThrough, MOMENTS, NEXT } from '../support/killed.ts';

describe.each(Object.entries(MOMENTS))('a run that is killed %s', (_, moment) => {
  it.each(Object.entries(NEXT))('and then %s: nothing is lost, nothing is left over', async (_name, next) => {
    await liveThrough(moment, next);
  });
});
