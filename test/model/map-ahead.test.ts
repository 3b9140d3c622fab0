import { describe, expect, it } from 'vitest';
import { mapAhead } from '../../src/model/map-ahead.ts';

async function* numbers(count: number, onNext: (at: number) => void = () => undefined) {
  for (let at = 0; at < count; at++) {
    onNext(at);
    yield at;
  }
}

describe('mapAhead', () => {
  it('gives results in order, whichever is ready first', async () => {
    const made = mapAhead(numbers(20), 5, async (at) => {
      for (let turn = 0; turn < (at * 7) % 5; turn++) await Promise.resolve();
      return at * 2;
    });
    expect(await Array.fromAsync(made)).toEqual(Array.from({ length: 20 }, (_, at) => at * 2));
  });

  it('takes no more from the source than are under way', async () => {
    let taken = 0;
    const made = mapAhead(
      numbers(20, () => taken++),
      3,
      async (at) => at,
    );
    await made.next();
    expect(taken).toBe(3);
    await made.return(undefined);
    expect(taken).toBe(3);
  });

  it('rejects when the turn of what failed comes, and not before', async () => {
    const made = mapAhead(numbers(5), 4, async (at) => {
      if (at === 1) throw new Error('one');
      return at;
    });
    expect(await made.next()).toEqual({ done: false, value: 0 });
    await expect(made.next()).rejects.toThrow('one');
  });

  it('gives nothing for nothing', async () => {
    expect(await Array.fromAsync(mapAhead(numbers(0), 4, async (at) => at))).toEqual([]);
  });
});
