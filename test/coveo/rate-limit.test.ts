import { describe, expect, it } from 'vitest';
import type { ApiCall } from '../../src/coveo/callers.ts';
import { createRateLimitedCaller } from '../../src/coveo/rate-limit.ts';
import { ServiceError, type ServiceErrorFacts, StoppedError } from '../../src/coveo/service-error.ts';
import { createThrottle, type Throttle } from '../../src/coveo/throttle.ts';
import { fakeTools, rejection } from './build.ts';

const throttled = (seconds?: number): Partial<ServiceErrorFacts> => ({
  kind: 'throttled',
  later: { atLeastMs: (seconds ?? 0) * 1000 },
});

const call = (name: string, signal?: AbortSignal): ApiCall => ({
  ...{ call: name, method: 'POST', url: 'https://api.example.com/', expected: 201, signal },
});

/** What patience alone does: no distance between calls. */
const NO_PACE: Throttle = { waitMs: () => 0, begin: () => {}, ease: () => {}, slowDown: () => {} };

/** A caller whose calls end as the script says, in their order, and then well. It notes when each was made. */
function patient(...script: readonly (Partial<ServiceErrorFacts> | undefined)[]) {
  return paced(NO_PACE, ...script);
}

function paced(pace: Throttle, ...script: readonly (Partial<ServiceErrorFacts> | undefined)[]) {
  const { tools, slept, pass } = fakeTools();
  const start = tools.now().getTime();
  const made: string[] = [];
  const callApi = createRateLimitedCaller(
    async ({ call }) => {
      const facts = script[made.length];
      made.push(`${call} at ${(tools.now().getTime() - start) / 1000}`);
      if (facts) throw new ServiceError({ kind: 'unavailable', call, message: 'No.', ...facts });
      return 'yes';
    },
    tools,
    pace,
  );
  return { callApi, made, slept, pass };
}

describe('a patient caller', () => {
  it('lets no other call come before `Retry-After` has passed', async () => {
    const { callApi, made, pass } = patient(throttled(20));
    await rejection(callApi(call('pushItemBatch')));
    pass(5_000);
    expect(await callApi(call('createFileContainer'))).toBe('yes');
    expect(await callApi(call('setStatus'))).toBe('yes');
    expect(made).toEqual(['pushItemBatch at 0', 'createFileContainer at 20', 'setStatus at 20']);
  });

  it('keeps to the longest of several', async () => {
    const { callApi, made } = patient(throttled(20), { kind: 'unavailable', later: { atLeastMs: 5_000 } });
    await Promise.all([rejection(callApi(call('one'))), rejection(callApi(call('two')))]);
    await callApi(call('three'));
    expect(made).toEqual(['one at 0', 'two at 0', 'three at 20']);
  });

  it.each([
    ['an answer that names no time', throttled()],
    ['an answer that is final', { kind: 'forbidden' }],
  ] as const)('does not wait after %s', async (_, facts) => {
    const { callApi, slept } = patient(facts);
    await rejection(callApi(call('one')));
    await callApi(call('two'));
    expect(slept).toEqual([]);
  });

  it('refuses calls at once while it is told to wait longer than ten minutes', async () => {
    const { callApi, made, slept, pass } = patient(throttled(601));
    const error = await rejection(callApi(call('one')));
    pass(60_000);
    expect(await rejection(callApi(call('two')))).toBe(error);
    pass(541_000);
    expect(await callApi(call('three'))).toBe('yes');
    expect([made, slept]).toEqual([['one at 0', 'three at 601'], []]);
  });

  it('pushes nothing more once the items of the day are used up', async () => {
    const { callApi, made } = patient({ kind: 'daily-quota' });
    const error = await rejection(callApi(call('pushItemBatch')));
    expect(await rejection(callApi(call('createFileContainer')))).toBe(error);
    expect(await rejection(callApi(call('pushItemBatch')))).toBe(error);
    expect(await callApi(call('setStatus'))).toBe('yes');
    expect(made).toEqual(['pushItemBatch at 0', 'setStatus at 0']);
  });

  it('can be stopped while it waits', async () => {
    const stop = new AbortController();
    const { callApi, made } = patient(throttled(20));
    await rejection(callApi(call('one')));
    stop.abort();
    expect(await rejection(callApi(call('two', stop.signal)))).toBeInstanceOf(StoppedError);
    expect(made).toHaveLength(1);
  });
});

describe('the distance between calls', () => {
  it('comes with the first answer that there were too many, after what it asked for, and goes again', async () => {
    const { callApi, made } = paced(createThrottle(), throttled(20));
    await rejection(callApi(call('a')));
    for (const name of ['b', 'c', 'd']) await callApi(call(name));
    expect(made).toEqual(['a at 0', 'b at 20', 'c at 20.25', 'd at 20.475']);
  });

  it('does not come with other failures', async () => {
    const { callApi, made } = paced(createThrottle(), { kind: 'unavailable', later: { atLeastMs: 0 } });
    await rejection(callApi(call('a')));
    await callApi(call('b'));
    expect(made).toEqual(['a at 0', 'b at 0']);
  });
});
