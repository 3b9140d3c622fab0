import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRetry, decideRetry, LONGEST_ORDERED_WAIT_MS, RETRY_BUDGET_MS } from '../../src/coveo/retry.ts';
import { retryAfterMs } from '../../src/coveo/retry-after.ts';
import { ServiceError, StoppedError } from '../../src/coveo/service-error.ts';
import { fakeTools, rejection } from './build.ts';

const may = (atLeastMs = 0) =>
  new ServiceError({ kind: 'unavailable', call: 'upload', message: 'Down.', later: { atLeastMs } });
const never = new ServiceError({ kind: 'unauthorized', call: 'upload', message: 'No.' });

describe('judge', () => {
  it.each([
    [1, 0, 100],
    [1, 0.5, 500],
    [1, 0.999, 999],
    [2, 0.5, 1_000],
    [5, 0.5, 8_000],
    [6, 0.5, 15_000],
    [60, 0.5, 15_000],
    [2000, 0.5, 15_000],
  ])('after attempt %i with random %f waits %i ms', (attempt, random, waitMs) => {
    expect(decideRetry(may(), { attempt, elapsedMs: 0 }, random)).toEqual({ kind: 'wait', waitMs });
  });

  it('never waits less than the service asked, and never reaches beyond the budget of itself', () => {
    const random = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
    fc.assert(
      fc.property(
        fc.nat(900_000),
        fc.integer({ min: 1, max: 500 }),
        fc.nat(400_000),
        random,
        (asked, attempt, elapsedMs, dice) => {
          const verdict = decideRetry(may(asked), { attempt, elapsedMs }, dice);
          const isOver = asked > LONGEST_ORDERED_WAIT_MS || elapsedMs >= RETRY_BUDGET_MS;
          expect(verdict.kind).toBe(isOver ? 'give-up' : 'wait');
          if (verdict.kind !== 'wait') return;
          expect(verdict.waitMs).toBeGreaterThanOrEqual(Math.max(1, asked));
          expect(verdict.waitMs).toBeLessThanOrEqual(Math.max(asked, Math.min(30_000, RETRY_BUDGET_MS - elapsedMs)));
        },
      ),
    );
  });

  it('gives up earlier what is known not to heal by itself', () => {
    const later = { atLeastMs: 0, withinMs: 20_000 };
    const refused = new ServiceError({ kind: 'unreachable', call: 'upload', message: 'Refused.', later });
    expect(decideRetry(refused, { attempt: 9, elapsedMs: 19_000 }, 0.9)).toEqual({ kind: 'wait', waitMs: 1_000 });
    const verdict = decideRetry(refused, { attempt: 9, elapsedMs: 20_000 }, 0.9);
    expect(verdict).toMatchObject({
      kind: 'give-up',
      error: { message: 'Refused. Gave up after 9 attempts in 20 seconds.' },
    });
  });

  it('gives up what cannot heal as it is', () => {
    expect(decideRetry(never, { attempt: 1, elapsedMs: 0 }, 0)).toEqual({ kind: 'give-up', error: never });
  });

  it.each([
    [600_001, 'Down. It asks to wait 11 minutes.'],
    [86_400_000, 'Down. It asks to wait 24 hours.'],
  ])('gives up when told to wait %i ms', (asked, message) => {
    expect(decideRetry(may(asked), { attempt: 1, elapsedMs: 0 }, 0)).toMatchObject({
      kind: 'give-up',
      error: { message, later: undefined },
    });
  });
});

describe('createRetry', () => {
  it('ends for any dice, and tries for the last time when the five minutes are over', async () => {
    for (const random of [0, 0.3, 0.999]) {
      const { tools, slept } = fakeTools(random);
      let attempts = 0;
      const failed = await rejection(
        createRetry(tools)(async () => {
          attempts += 1;
          throw may();
        }),
      );
      expect(failed).toMatchObject({
        message: `Down. Gave up after ${attempts} attempts in 5 minutes.`,
        later: undefined,
      });
      expect(slept.reduce((sum, wait) => sum + wait)).toBe(RETRY_BUDGET_MS);
    }
  });

  it('counts the time of the attempts too', async () => {
    const { tools, slept, pass } = fakeTools();
    const slow = async () => {
      pass(200_000);
      throw may();
    };
    expect(await rejection(createRetry(tools)(slow))).toMatchObject({
      message: 'Down. Gave up after 2 attempts in 7 minutes.',
    });
    expect(slept).toEqual([500]);
  });

  it('makes no attempt once the signal is set', async () => {
    let attempts = 0;
    const stop = new AbortController();
    const { tools } = fakeTools();
    const trying = createRetry({ ...tools, sleep: async () => stop.abort() })(async () => {
      attempts += 1;
      throw may();
    }, stop.signal);
    expect(await rejection(trying)).toBeInstanceOf(StoppedError);
    expect(attempts).toBe(1);
  });

  it('gives the result of the attempt that succeeds', async () => {
    const { tools, events } = fakeTools();
    let attempts = 0;
    const result = await createRetry(tools)(async () => {
      attempts += 1;
      if (attempts < 3) throw may(2_000);
      return 'done';
    });
    expect(result).toBe('done');
    expect(events).toEqual([
      { call: 'upload', attempt: 1, waitMs: 2_000, reason: 'Down.' },
      { call: 'upload', attempt: 2, waitMs: 2_000, reason: 'Down.' },
    ]);
  });

  it.each([never, new StoppedError(), new TypeError('a mistake')])('lets %s through at once', async (failure) => {
    const { tools, slept } = fakeTools();
    expect(await rejection(createRetry(tools)(() => Promise.reject(failure)))).toBe(failure);
    expect(slept).toEqual([]);
  });
});

describe('retryAfterMs', () => {
  const now = new Date('1994-11-06T08:49:00Z');
  const cases: [string, Record<string, string>, number | undefined][] = [
    ['nothing', {}, undefined],
    ['nothing that can be read', { 'retry-after': 'soon' }, undefined],
    ['a negative number', { 'retry-after': '-5' }, undefined],
    ['seconds', { 'retry-after': '120' }, 120_000],
    ['no seconds', { 'retry-after': '0' }, 0],
    ['parts of a second', { 'retry-after': ' 1.2345 ' }, 1_235],
    ['a date', { 'retry-after': 'Sun, 06 Nov 1994 08:49:37 GMT' }, 37_000],
    ['a date in the second form', { 'retry-after': 'Sunday, 06-Nov-94 08:49:37 GMT' }, 37_000],
    ['a date in the oldest form', { 'retry-after': 'Sun Nov  6 08:49:37 1994' }, 37_000],
    ['a date that has passed', { 'retry-after': 'Sun, 06 Nov 1994 08:48:00 GMT' }, 0],
    ['a date that is none', { 'retry-after': 'Sun, 66 Nov 1994 08:48:00 GMT' }, undefined],
    [
      'a date by the clock of the service',
      { 'retry-after': 'Sun, 06 Nov 1994 08:49:37 GMT', date: 'Sun, 06 Nov 1994 08:48:07 GMT' },
      90_000,
    ],
  ];
  it.each(cases)('reads %s', (_name, headers, expected) => {
    expect(retryAfterMs(headers, now)).toBe(expected);
  });
});
