import { describe, expect, it } from 'vitest';
import { SANDBOX_KEY } from '../../../src/sandbox/server.ts';
import {
  call,
  DOCUMENTS,
  documentPath,
  openContainer,
  PUSH,
  SOURCE,
  sandboxFor,
  send,
  testClock,
  uploaded,
} from '../drive.ts';

const STATUS = `${PUSH}/sources/${SOURCE}/status?statusType=INCREMENTAL`;
const ID = 'https://docs.example.com/a';

async function witness(...parameters: Parameters<typeof sandboxFor>) {
  const clock = testClock();
  const sandbox = await sandboxFor({ now: clock.now, ...parameters[0] });
  return { clock, sandbox };
}

describe('the same call again after a final answer', () => {
  it.each([400, 401, 403, 404, 412, 413] as const)('%i is a violation', async (status) => {
    const { sandbox, clock } = await witness({
      faults: { rules: [{ fault: 'refused', status, call: 'status', nth: 1 }] },
    });
    expect((await call(sandbox, 'POST', STATUS)).status).toBe(status);
    expect(sandbox.violations).toEqual([]);
    clock.advance(900);
    await call(sandbox, 'POST', STATUS);
    expect(sandbox.violations).toEqual([expect.stringMatching(`/status was sent again right after .* with ${status}`)]);
  });

  it.each([429, 500, 502, 503, 504])('is none after %i, which may pass', async (status) => {
    const rule =
      status === 429 ? ({ fault: 'throttled' } as const) : ({ fault: 'error', status: status as 500 } as const);
    const { sandbox } = await witness({ faults: { rules: [{ ...rule, call: 'status', probability: 1 }] } });
    for (let times = 0; times < 3; times++) await call(sandbox, 'POST', STATUS);
    expect(sandbox.violations).toEqual([]);
  });

  it('is none later, with another key, or with another body', async () => {
    const { sandbox, clock } = await witness({
      faults: { rules: [{ fault: 'refused', status: 401, probability: 1 }] },
    });
    await call(sandbox, 'POST', STATUS);
    await call(sandbox, 'POST', STATUS, undefined, { authorization: 'Bearer other' });
    await call(sandbox, 'POST', STATUS.replace('INCREMENTAL', 'IDLE'));
    clock.advance(10_001);
    await call(sandbox, 'POST', STATUS);
    sandbox.faults.set({});
    await call(sandbox, 'PUT', documentPath(ID), { data: 1 });
    const before = sandbox.violations.length;
    await call(sandbox, 'PUT', documentPath(ID), { data: 'x' });
    expect(sandbox.violations).toHaveLength(before);
    await call(sandbox, 'PUT', documentPath(ID), { data: 1 });
    await call(sandbox, 'PUT', documentPath(ID), { data: 1 });
    expect(sandbox.violations.filter((sentence) => sentence.includes('sent again'))).toHaveLength(2);
  });

  it('may be asked for some containers at once', async () => {
    const { sandbox } = await witness({ faults: { rules: [{ fault: 'refused', status: 403, probability: 1 }] } });
    const files = () => call(sandbox, 'POST', `${PUSH}/files`, {});
    for (let times = 0; times < 3; times++) await files();
    expect(sandbox.violations).toEqual([]);
    await files();
    expect(sandbox.violations).toHaveLength(1);
  });
});

describe('a call before `Retry-After` has passed', () => {
  it.each([
    { after: 500, noted: 0, why: 'may have been on its way' },
    { after: 5_000, noted: 1, why: 'is a violation' },
    { after: 19_999, noted: 1, why: 'is a violation' },
    { after: 20_000, noted: 0, why: 'is right' },
  ])('$after ms later: $why', async ({ after, noted }) => {
    const { sandbox, clock } = await witness({
      faults: { rules: [{ fault: 'throttled', seconds: 20, call: 'batch', nth: 1 }] },
    });
    const file = await uploaded(sandbox, '{}');
    expect((await call(sandbox, 'PUT', `${DOCUMENTS}/batch?fileId=${file}`)).status).toBe(429);
    clock.advance(after);
    await call(sandbox, 'POST', STATUS);
    expect(sandbox.violations).toHaveLength(noted);
    expect(sandbox.violations.join()).toMatch(noted === 0 ? /^$/ : /came \d+ seconds before `Retry-After`/);
  });

  it('concerns its own organization, and no upload', async () => {
    const { sandbox, clock } = await witness({
      open: true,
      faults: { rules: [{ fault: 'error', status: 503, seconds: 60, call: 'status', nth: 1 }] },
    });
    const { uploadUri, requiredHeaders } = await openContainer(sandbox);
    await call(sandbox, 'POST', STATUS);
    clock.advance(5_000);
    await call(sandbox, 'POST', STATUS.replace('/acme/', '/other/'));
    await send(uploadUri, 'PUT', { headers: requiredHeaders, body: 'x' });
    expect(sandbox.violations).toEqual([]);
  });

  it('of the daily quota concerns pushes alone', async () => {
    const { sandbox, clock } = await witness({ faults: { rules: [{ fault: 'quota', seconds: 3600, nth: 1 }] } });
    await call(sandbox, 'PUT', documentPath(ID), { data: 'x' });
    clock.advance(5_000);
    await call(sandbox, 'POST', STATUS);
    expect(sandbox.violations).toEqual([]);
    await call(sandbox, 'PUT', documentPath(ID), { data: 'x' });
    expect(sandbox.violations).toHaveLength(1);
  });
});

it('a container is pushed once, whatever came of it', async () => {
  const { sandbox } = await witness({ faults: { rules: [{ fault: 'error', call: 'batch', nth: 1 }] } });
  const file = await uploaded(sandbox, '{}');
  const push = async () => (await call(sandbox, 'PUT', `${DOCUMENTS}/batch?fileId=${file}`)).status;
  expect([await push(), await push()]).toEqual([500, 202]);
  expect(sandbox.violations).toEqual([expect.stringContaining('was pushed twice')]);
});

it.each<{ where: string; path: string; add: string; headers: Record<string, string> }>([
  { where: 'in the address', path: STATUS, add: `&key=${SANDBOX_KEY}`, headers: {} },
  { where: 'in another header', path: STATUS, add: '', headers: { 'x-api-key': SANDBOX_KEY } },
])('the key $where is a violation, which does not show it', async ({ path, add, headers }) => {
  const { sandbox } = await witness();
  await call(sandbox, 'POST', `${path}${add}`, undefined, headers);
  expect(sandbox.violations).toContainEqual(expect.stringContaining('carries the key'));
  expect(sandbox.violations.join()).not.toContain(SANDBOX_KEY);
});
