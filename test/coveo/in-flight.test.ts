import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inFlight } from '../../src/coveo/in-flight.ts';
import { collect, rejection, stream } from './build.ts';

/** Works that end when the test says so. */
function manual() {
  const begun: number[] = [];
  const ends = new Map<number, { resolve(output: string): void; reject(error: unknown): void }>();
  const work = (input: number) => {
    begun.push(input);
    return new Promise<string>((resolve, reject) => ends.set(input, { resolve, reject }));
  };
  return {
    begun,
    work,
    end: (input: number) => ends.get(input)?.resolve(`${input}`),
    fail: (input: number, error: unknown) => ends.get(input)?.reject(error),
  };
}

const tick = () => new Promise((resolve) => setImmediate(resolve));

describe('inFlight', () => {
  it('works on everything once, never on more than the limit', async () => {
    const delays = fc.array(fc.nat(4), { maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(delays, fc.integer({ min: 1, max: 5 }), async (rounds, limit) => {
        let [now, most] = [0, 0];
        const work = async (index: number) => {
          now += 1;
          most = Math.max(most, now);
          for (let round = 0; round < (rounds[index] ?? 0); round += 1) await tick();
          now -= 1;
          return index;
        };
        const outputs = await collect(inFlight(stream(rounds.keys()), limit, work, () => {}));
        expect(outputs.toSorted((one, other) => one - other)).toEqual([...rounds.keys()]);
        expect(most).toBeLessThanOrEqual(limit);
      }),
      { numRuns: 50 },
    );
  });

  it('keeps the limit busy', async () => {
    const { begun, work, end } = manual();
    const outputs = collect(inFlight(stream([1, 2, 3, 4]), 3, work, () => {}));
    await tick();
    expect(begun).toEqual([1, 2, 3]);
    end(2);
    await tick();
    expect(begun).toEqual([1, 2, 3, 4]);
    for (const input of [4, 3, 1]) {
      end(input);
      await tick();
    }
    expect(await outputs).toEqual(['2', '4', '3', '1']);
  });

  it('begins nothing after a failure, even with an input that was on its way', async () => {
    const { begun, work, end, fail } = manual();
    let release = () => {};
    let isHalted = false;
    const inputs = (async function* () {
      yield* [1, 2];
      await new Promise<void>((resolve) => {
        release = resolve;
      });
      yield 3;
    })();
    const outputs: string[] = [];
    const reading = (async () => {
      for await (const output of inFlight(inputs, 3, work, () => (isHalted = true))) outputs.push(output);
    })();
    await tick();
    const [first, second] = [new Error('first'), new Error('second')];
    fail(1, first);
    await tick();
    expect(isHalted).toBe(true);
    fail(2, second);
    release();
    expect(await rejection(reading)).toBe(first);
    end(3);
    expect([begun, outputs]).toEqual([[1, 2], []]);
  });

  it('waits for what is under way when nobody reads on', async () => {
    const { work, end } = manual();
    let isOver = false;
    const outputs = inFlight(stream([1, 2, 3]), 2, work, () => {});
    const first = outputs.next();
    await tick();
    end(1);
    await first;
    const leaving = outputs.return().then(() => {
      isOver = true;
    });
    await tick();
    expect(isOver).toBe(false);
    end(2);
    await leaving;
  });
});
