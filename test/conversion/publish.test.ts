import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { createConverterPool } from '../../src/conversion/converter-pool.ts';
import { check } from '../../src/publish/check.ts';
import { publish } from '../../src/publish/publish.ts';
import { fakeService, MemoryStore, world } from '../publish/fakes.ts';
import { heldTimer } from './build.ts';

const program = fileURLToPath(new URL('faulty-thread.ts', import.meta.url));
const commits = { head: { 'a.md': '# A\n', 'b.md': 'This never ends.\n', 'c.md': 'This throws.\n', 'd.md': '# D\n' } };

/** The time of the second page ends as soon as it is being converted. */
function endingAtSecond() {
  const { held, startTimer } = heldTimer();
  let pages = 0;
  held.began = () => {
    pages += 1;
    if (pages === 2) held.end?.();
  };
  return startTimer;
}

describe('publishing pages that cannot be converted', () => {
  it('publishes all of them, with warnings', async () => {
    await using conversion = createConverterPool({
      program,
      startTimer: endingAtSecond(),
      signal: new AbortController().signal,
    });
    const { report } = await publish(world(commits, { conversion }));
    expect(report.counts).toMatchObject({ added: 4, failed: 0 });
    expect(report.problems.map(({ code, path }) => [code, path])).toEqual([
      ['page-too-slow', 'b.md'],
      ['body-not-converted', 'c.md'],
    ]);
  });

  it('ends in order when it is stopped while a page is converted', async () => {
    const stop = new AbortController();
    const { held, startTimer } = heldTimer();
    let pages = 0;
    held.began = () => {
      pages += 1;
      if (pages === 2) stop.abort();
    };
    const { signal } = stop;
    await using conversion = createConverterPool({ program, startTimer, signal });
    const service = fakeService();
    const store = new MemoryStore();
    const { report } = await publish(world(commits, { conversion, service, store, signal }));
    expect(service.calls).toEqual(['INCREMENTAL', 'IDLE']);
    expect(report.problems).toMatchObject([{ level: 'error', code: 'stopped' }]);
    expect(store.record?.lease).toBeUndefined();
  });

  it('tells the same of a check', async () => {
    const startTimer = endingAtSecond();
    await using conversion = createConverterPool({ program, startTimer, signal: new AbortController().signal });
    const { report } = await check(world(commits, { conversion }));
    expect(report.problems.map(({ code }) => code)).toEqual(['page-too-slow', 'body-not-converted']);
  });
});
