import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPace } from '../../src/coveo/pace.ts';
import { fakeTools } from './build.ts';

describe('createPace', () => {
  it('lets calls go at once as long as the service is content', async () => {
    const { tools, slept } = fakeTools();
    const pace = createPace(tools);
    for (let call = 0; call < 5; call++) {
      await pace.turn();
      pace.content();
    }
    expect(slept).toEqual([]);
  });

  it('lets nobody go before the service allows it, and keeps them apart then', async () => {
    const { tools, slept } = fakeTools();
    const pace = createPace(tools);
    await pace.turn();
    pace.tooMany(5_000);
    await pace.turn();
    await pace.turn();
    expect(slept).toEqual([5_000, 200]);
  });

  it('goes more slowly with every refusal, and faster again with every good answer', async () => {
    const { tools, slept } = fakeTools();
    const pace = createPace(tools);
    for (let refusals = 0; refusals < 3; refusals++) pace.tooMany(0);
    await pace.turn();
    await pace.turn();
    for (let answers = 0; answers < 30; answers++) pace.content();
    await pace.turn();
    await pace.turn();
    // The last call had reserved its distance before the service was content again.
    expect(slept).toEqual([800, 800, 800]);
  });

  it('holds nobody who is stopped', async () => {
    const { tools, slept } = fakeTools();
    const pace = createPace(tools);
    pace.tooMany(60_000);
    await pace.turn(AbortSignal.abort());
    expect(slept).toEqual([]);
  });

  it('never undercuts what was asked for, in whatever order things happen', async () => {
    const event = fc.oneof(fc.nat(20_000), fc.constant('content' as const), fc.constant('turn' as const));
    await fc.assert(
      fc.asyncProperty(fc.array(event), async (events) => {
        const { tools } = fakeTools();
        const pace = createPace(tools);
        let allowed = 0;
        for (const one of events) {
          if (one === 'content') pace.content();
          else if (one === 'turn') {
            await pace.turn();
            expect(tools.now().getTime()).toBeGreaterThanOrEqual(allowed);
          } else {
            pace.tooMany(one);
            allowed = Math.max(allowed, tools.now().getTime() + one);
          }
        }
      }),
    );
  });
});
