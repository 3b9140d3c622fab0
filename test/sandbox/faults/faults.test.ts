import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CALL_KINDS } from '../../../src/sandbox/faults/call-kind.ts';
import { type FaultPlanText, type FaultRuleText, parseFaultPlan } from '../../../src/sandbox/faults/fault-plan.ts';
import { createFaults } from '../../../src/sandbox/faults/faults.ts';
import { parseShortFaults } from '../../../src/sandbox/faults/short-faults.ts';
import type { Sandbox } from '../../../src/sandbox/server.ts';
import {
  call,
  DOCUMENTS,
  documentPath,
  idsOf,
  logOf,
  openContainer,
  PUSH,
  pushBatch,
  type Reply,
  SOURCE,
  sandboxFor,
  send,
  uploaded,
} from '../drive.ts';

const [A, B] = ['https://docs.example.com/a', 'https://docs.example.com/b'];
const STATUS = `${PUSH}/sources/${SOURCE}/status?statusType=INCREMENTAL`;
const BATCH = {
  addOrUpdate: [
    { documentId: A, data: 'a' },
    { documentId: B, data: 'b' },
  ],
};

const json = (message: string, errorCode?: string) => ({
  message: expect.stringContaining(message),
  ...(errorCode === undefined ? {} : { errorCode }),
});

const sandboxWith = (...rules: readonly FaultRuleText[]) => sandboxFor({ faults: { rules: [...rules] } });

/** An upload to a container of its own; returns what S3 answered. */
async function upload(sandbox: Sandbox, body = 'x'): Promise<Reply> {
  const { uploadUri, requiredHeaders } = await openContainer(sandbox);
  return send(uploadUri, 'PUT', { headers: requiredHeaders, body });
}

describe('a fault that answers', () => {
  const rows: readonly { rule: FaultRuleText; status: number; body: unknown; wait?: string }[] = [
    { rule: { fault: 'throttled', seconds: 20 }, status: 429, body: json('Too many', 'TOO_MANY_REQUESTS'), wait: '20' },
    { rule: { fault: 'throttled' }, status: 429, body: json('Too many', 'TOO_MANY_REQUESTS') },
    { rule: { fault: 'error' }, status: 500, body: json('500') },
    { rule: { fault: 'error', status: 502 }, status: 502, body: json('502') },
    { rule: { fault: 'error', status: 503, seconds: 5 }, status: 503, body: json('503'), wait: '5' },
    { rule: { fault: 'error', status: 504 }, status: 504, body: json('504') },
    { rule: { fault: 'refused', status: 400 }, status: 400, body: json('', 'INVALID_JSON') },
    {
      rule: { fault: 'refused', status: 400, errorCode: 'ORGANIZATION_IS_PAUSED' },
      status: 400,
      body: json('', 'ORGANIZATION_IS_PAUSED'),
    },
    { rule: { fault: 'refused', status: 401 }, status: 401, body: json('', 'INVALID_TOKEN') },
    { rule: { fault: 'refused', status: 403 }, status: 403, body: json('', 'ACCESS_DENIED') },
    { rule: { fault: 'refused', status: 404 }, status: 404, body: json('', 'ORGANIZATION_NOT_FOUND') },
    {
      rule: { fault: 'refused', status: 412, errorCode: 'DOCUMENT_LIMIT_EXCEEDED' },
      status: 412,
      body: json('', 'DOCUMENT_LIMIT_EXCEEDED'),
    },
    { rule: { fault: 'refused', status: 413 }, status: 413, body: json('') },
    {
      rule: { fault: 'quota', seconds: 3600 },
      status: 429,
      body: json('today', 'TOO_MANY_DOCUMENTS_DAILY'),
      wait: '3600',
    },
    { rule: { fault: 'key-revoked' }, status: 401, body: json('revoked', 'INVALID_TOKEN') },
  ];

  it.each(rows)(
    '$rule says so as the service does, and nothing comes of the call',
    async ({ rule, status, body, wait }) => {
      const sandbox = await sandboxWith({ ...rule, call: 'batch', nth: 1 });
      const reply = await pushBatch(sandbox, BATCH);
      expect(reply).toMatchObject({ status, headers: { 'content-type': 'application/json' } });
      expect(JSON.parse(reply.text)).toEqual(body);
      expect(reply.headers['retry-after']).toBe(wait);
      expect([idsOf(sandbox), logOf(sandbox), sandbox.violations]).toEqual([[], [], []]);
    },
  );

  it.each<{ rule: FaultRuleText; status: number; code: string }>([
    { rule: { fault: 'denied' }, status: 403, code: 'AccessDenied' },
    { rule: { fault: 'expired' }, status: 403, code: 'AccessDenied' },
    { rule: { fault: 'throttled', seconds: 9 }, status: 503, code: 'SlowDown' },
    { rule: { fault: 'error' }, status: 500, code: 'InternalError' },
    { rule: { fault: 'error', status: 503 }, status: 503, code: 'ServiceUnavailable' },
  ])('$rule of an upload is XML, as S3 writes it', async ({ rule, status, code }) => {
    const sandbox = await sandboxWith({ ...rule, call: 'upload', nth: 1 });
    const reply = await upload(sandbox);
    expect(reply).toMatchObject({ status, headers: { 'content-type': 'application/xml' } });
    expect(reply.text).toContain(`<Code>${code}</Code>`);
    expect((await upload(sandbox)).status).toBe(200);
    expect(sandbox.violations).toEqual([]);
  });

  it('leaves a container expired for good', async () => {
    const sandbox = await sandboxWith({ fault: 'expired', nth: 1 });
    const { uploadUri, requiredHeaders, fileId } = await openContainer(sandbox);
    expect((await send(uploadUri, 'PUT', { headers: requiredHeaders, body: 'x' })).text).toContain(
      'Request has expired',
    );
    expect(await call(sandbox, 'PUT', `${DOCUMENTS}/batch?fileId=${fileId}`)).toMatchObject({ status: 412 });
  });

  it.each<{ rule: FaultRuleText; refused: number; others: number }>([
    { rule: { fault: 'key-revoked' }, refused: 401, others: 401 },
    { rule: { fault: 'quota' }, refused: 429, others: 201 },
  ])('$rule lasts until the plan changes', async ({ rule, refused, others }) => {
    const sandbox = await sandboxWith({ ...rule, call: 'batch', nth: 2 });
    expect((await pushBatch(sandbox, BATCH)).status).toBe(202);
    const files = [await uploaded(sandbox, '{}'), await uploaded(sandbox, '{}'), await uploaded(sandbox, '{}')];
    const push = async (file: string | undefined) =>
      (await call(sandbox, 'PUT', `${DOCUMENTS}/batch?fileId=${file}`)).status;
    expect([await push(files[0]), await push(files[1])]).toEqual([refused, refused]);
    expect((await call(sandbox, 'POST', STATUS)).status).toBe(others);
    sandbox.faults.set({});
    expect(await push(files[2])).toBe(202);
  });
});

describe('a connection that breaks', () => {
  it.each<{ rule: FaultRuleText; ids: readonly string[]; log: readonly string[] }>([
    { rule: { fault: 'cut-before' }, ids: [], log: [] },
    {
      rule: { fault: 'cut-after' },
      ids: [A, B],
      log: ['ADD INDEXING COMPLETED', 'ADD INDEXING COMPLETED', 'BATCH_FILE CONSUMING_BATCH COMPLETED'],
    },
  ])('$rule brings no answer, and the effect that it says', async ({ rule, ids, log }) => {
    const sandbox = await sandboxWith({ ...rule, call: 'batch', nth: 1 });
    await expect(pushBatch(sandbox, BATCH)).rejects.toThrow(/closed|reset|hang up/);
    expect([idsOf(sandbox), logOf(sandbox)]).toEqual([ids, log]);
    expect(sandbox.requests.at(-1)).toMatchObject({ status: 0 });
  });

  it('at the third upload, after 1 MB, leaves the container empty', async () => {
    const megabyte = 1024 * 1024;
    const sandbox = await sandboxWith({ call: 'upload', nth: 3, fault: 'cut-before', bytes: megabyte });
    const sizes = [(await upload(sandbox)).status, (await upload(sandbox)).status];
    expect(sizes).toEqual([200, 200]);
    await expect(upload(sandbox, 'x'.repeat(4 * megabyte))).rejects.toThrow();
    const cut = sandbox.requests.at(-1);
    expect(cut?.bytes).toBeGreaterThanOrEqual(megabyte);
    expect(cut?.bytes).toBeLessThan(4 * megabyte);
    const fileId = cut?.path.split('/').at(-1);
    expect((await call(sandbox, 'PUT', `${DOCUMENTS}/batch?fileId=${fileId}`)).text).toContain('Nothing was uploaded');
    expect((await upload(sandbox)).status).toBe(200);
  });

  it('when all was uploaded leaves the content there', async () => {
    const sandbox = await sandboxWith({ call: 'upload', nth: 1, fault: 'cut-after' });
    const { uploadUri, requiredHeaders, fileId } = await openContainer(sandbox);
    const body = JSON.stringify(BATCH);
    await expect(send(uploadUri, 'PUT', { headers: requiredHeaders, body })).rejects.toThrow();
    expect((await call(sandbox, 'PUT', `${DOCUMENTS}/batch?fileId=${fileId}`)).status).toBe(202);
    expect(idsOf(sandbox)).toEqual([A, B]);
  });
});

it('a slow answer has its effect at once and comes when the schedule says so', async () => {
  const { promise: late, resolve } = Promise.withResolvers<() => void>();
  const schedule = (run: () => void, delayMs: number) => {
    if (delayMs === 3_000) resolve(run);
    return () => {};
  };
  const sandbox = await sandboxFor({
    schedule,
    faults: { rules: [{ fault: 'slow', call: 'batch', nth: 1, seconds: 3 }] },
  });
  let isAnswered = false;
  const answering = pushBatch(sandbox, BATCH).finally(() => {
    isAnswered = true;
  });
  const answer = await late;
  expect([idsOf(sandbox), isAnswered]).toEqual([[A, B], false]);
  answer();
  expect((await answering).status).toBe(202);
});

describe('accepted, then rejected', () => {
  it.each([
    { reason: 'identity', entry: 'ADD VALIDATION REJECTED', deletes: false },
    { reason: 'permissions', entry: 'ADD VALIDATION REJECTED', deletes: false },
    { reason: 'data', entry: 'ADD PROCESSING REJECTED', deletes: false },
    { reason: 'uri', entry: 'ADD CONSUMING REJECTED', deletes: true },
    { reason: 'ordering', entry: 'ADD CONSUMING REJECTED', deletes: true },
  ] as const)('for the reason `$reason` is in the log and not in the index', async ({ reason, entry, deletes }) => {
    const sandbox = await sandboxFor();
    await pushBatch(sandbox, { addOrUpdate: [{ documentId: B, data: 'b' }] });
    sandbox.faults.set({ rules: [{ fault: 'rejected', call: 'batch', nth: 1, reason }] });
    const batch = { addOrUpdate: [{ documentId: A, data: 'a' }], delete: [{ documentId: B }] };
    expect((await pushBatch(sandbox, batch)).status).toBe(202);
    expect(idsOf(sandbox)).toEqual(deletes ? [B] : []);
    expect(logOf(sandbox).slice(2)).toEqual([
      entry,
      deletes ? 'DELETE CONSUMING REJECTED' : 'DELETE INDEXING COMPLETED',
      'BATCH_FILE CONSUMING_BATCH COMPLETED',
    ]);
    expect(sandbox.log(SOURCE).find(({ result }) => result === 'REJECTED')?.meta.reason).toMatch(/\.$/);
    expect(sandbox.violations).toEqual([]);
  });

  it('may be a whole batch', async () => {
    const sandbox = await sandboxWith({ fault: 'rejected', nth: 1, reason: 'batch' });
    expect((await pushBatch(sandbox, BATCH)).status).toBe(202);
    expect([idsOf(sandbox), logOf(sandbox)]).toEqual([[], ['BATCH_FILE CONSUMING_BATCH ERROR']]);
    expect((await pushBatch(sandbox, BATCH)).status).toBe(202);
    expect([idsOf(sandbox), sandbox.violations]).toEqual([[A, B], []]);
  });

  it('may be a single item', async () => {
    const sandbox = await sandboxWith({ fault: 'rejected', call: 'item', nth: 1, reason: 'data' });
    await call(sandbox, 'PUT', documentPath(A), { data: 'a' });
    await call(sandbox, 'PUT', documentPath(B), { data: 'b' });
    expect([idsOf(sandbox), logOf(sandbox)]).toEqual([[B], ['ADD PROCESSING REJECTED', 'ADD INDEXING COMPLETED']]);
  });

  it('may be a share of a batch, the same one for the same seed', async () => {
    const ids = Array.from({ length: 200 }, (_, number) => `https://docs.example.com/${number}`);
    const left = async (seed: number) => {
      const sandbox = await sandboxFor({ faults: { seed, rules: [{ fault: 'rejected', nth: 1, share: 0.3 }] } });
      await pushBatch(sandbox, { addOrUpdate: ids.map((documentId) => ({ documentId, data: 'x' })) });
      return idsOf(sandbox);
    };
    const first = await left(1);
    expect(first.length).toBeGreaterThan(110);
    expect(first.length).toBeLessThan(170);
    expect(await left(1)).toEqual(first);
    expect(await left(2)).not.toEqual(first);
  });
});

describe('a plan of faults', () => {
  const someCalls = fc.array(fc.constantFrom(...CALL_KINDS), { maxLength: 60 });
  const chances: FaultPlanText['rules'] = [
    { fault: 'cut-before', probability: 0.2 },
    { fault: 'throttled', call: 'batch', probability: 0.5 },
    { fault: 'error', status: 503, nth: 4 },
  ];

  it('says the same for the same seed, however calls of other kinds come in between', () => {
    fc.assert(
      fc.property(fc.nat(), someCalls, fc.integer(), (seed, calls, salt) => {
        const rules = chances.slice(0, 2);
        const happens = (order: readonly (typeof CALL_KINDS)[number][]) => {
          const faults = createFaults({ seed, rules });
          for (const kind of order) faults.next(kind);
          return faults.happened.map(({ call, nth, fault }) => `${call} ${nth} ${fault.fault}`).sort();
        };
        const turned = calls
          .map((kind, index) => ({ kind, key: Math.imul(index + 1, salt) }))
          .sort((one, other) => one.key - other.key);
        expect(happens(turned.map(({ kind }) => kind))).toEqual(happens(calls));
      }),
    );
  });

  it('differs with the seed, and is as likely as it says', () => {
    const struck = (seed: number) => {
      const faults = createFaults({ seed, rules: [{ fault: 'cut-before', probability: 0.1 }] });
      for (let number = 0; number < 5_000; number++) faults.next('batch');
      return faults.happened.map(({ nth }) => nth);
    };
    expect(struck(1)).toEqual(struck(1));
    expect(struck(1)).not.toEqual(struck(2));
    expect(struck(1).length / 5_000).toBeCloseTo(0.1, 1);
  });

  it('counts the calls that a fault can happen to', () => {
    const faults = createFaults({
      rules: [
        { fault: 'expired', nth: 2 },
        { fault: 'slow', nth: 3, seconds: 1 },
      ],
    });
    const story = (['files', 'upload', 'upload', 'upload'] as const).map((kind) => faults.next(kind)?.fault.fault);
    expect(story).toEqual([undefined, undefined, 'expired', undefined]);
  });

  it('happens so often at most', () => {
    const faults = createFaults({ rules: [{ fault: 'error', probability: 1, times: 2 }] });
    expect([1, 2, 3, 4].map(() => faults.next('logs')?.nth)).toEqual([1, 2, undefined, undefined]);
  });

  it.each([
    { plan: [], says: /expected object/ },
    { plan: { rules: [{ fault: 'thunder', nth: 1 }] }, says: /`rules\.0\.fault`: must be one of throttled, / },
    { plan: { rules: [{ fault: 'slow', nth: 1 }] }, says: /`rules\.0\.seconds`: .*expected number/ },
    { plan: { rules: [{ fault: 'error' }] }, says: /either `probability` or `nth`/ },
    { plan: { rules: [{ fault: 'error', nth: 1, probability: 1 }] }, says: /either `probability` or `nth`/ },
    {
      plan: { rules: [{ fault: 'expired', nth: 1, call: 'batch' }] },
      says: /can happen to upload, but `call` is `batch`/,
    },
    { plan: { rules: [{ fault: 'error', nth: 0 }] }, says: /`rules\.0\.nth`/ },
    { plan: { rule: [] }, says: /"rule"/ },
  ])('$plan cannot be used, and is told why', ({ plan, says }) => {
    expect(() => parseFaultPlan(plan)).toThrow(says);
  });

  it('has a short form', () => {
    const { seed, rules } = parseShortFaults('seed=7, probability=0.11');
    expect(seed).toBe(7);
    expect(rules.map(({ fault }) => fault)).toContain('cut-after');
    expect(rules.reduce((sum, { probability = 0 }) => sum + probability, 0)).toBeCloseTo(0.11);
    for (const text of ['', 'seed=1', 'probability=2', 'probability=', 'seed=x,probability=1', 'probability=1,more=1'])
      expect(() => parseShortFaults(text)).toThrow(/seed=7,probability=0\.05/);
  });
});

describe('the endpoint of faults', () => {
  const plan = { seed: 3, rules: [{ fault: 'error', call: 'status', nth: 1 }] };

  it('is not there unless it is switched on', async () => {
    const sandbox = await sandboxFor();
    expect((await call(sandbox, 'PUT', '/sandbox/faults', plan)).status).toBe(404);
    expect((await call(sandbox, 'GET', '/sandbox/faults')).status).toBe(404);
    expect((await call(sandbox, 'POST', STATUS)).status).toBe(201);
  });

  it('sets faults, tells what happened, and ends them', async () => {
    const sandbox = await sandboxFor({ faultEndpoint: true });
    expect(await call(sandbox, 'PUT', '/sandbox/faults', plan)).toMatchObject({ status: 200 });
    expect((await call(sandbox, 'POST', STATUS)).status).toBe(500);
    const told = JSON.parse((await call(sandbox, 'GET', '/sandbox/faults')).text);
    expect(told).toMatchObject({
      plan,
      happened: [{ call: 'status', nth: 1, fault: { fault: 'error', status: 500 } }],
    });
    await call(sandbox, 'PUT', '/sandbox/faults', {});
    expect(sandbox.faults).toMatchObject({ plan: { seed: 1, rules: [] }, happened: [] });
  });

  it('says what is wrong with a plan', async () => {
    const sandbox = await sandboxFor({ faultEndpoint: true });
    const reply = await call(sandbox, 'PUT', '/sandbox/faults', { rules: [{ fault: 'thunder', nth: 1 }] });
    expect(reply).toMatchObject({ status: 400, text: expect.stringContaining('must be one of throttled') });
  });
});
