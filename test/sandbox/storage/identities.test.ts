import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { SANDBOX_KEY, type Sandbox } from '../../../src/sandbox/server.ts';
import {
  call,
  IDENTITIES,
  logOf,
  ORGANIZATION,
  PROVIDER,
  PUSH,
  pushIdentities,
  START,
  sandboxFor,
  send,
  testClock,
  uploaded,
} from '../drive.ts';

const MINUTE = 60_000;
const USER = { name: 'ann', type: 'USER' };
const STAFF = { name: 'Staff', type: 'GROUP' };

const sandboxWith = (options = {}) => sandboxFor({ providers: [PROVIDER], ...options });
const put = (sandbox: Sandbox, body: unknown, query = '') =>
  call(sandbox, 'PUT', `${IDENTITIES}/permissions${query}`, body);
const map = (sandbox: Sandbox, body: unknown, query = '') =>
  call(sandbox, 'PUT', `${IDENTITIES}/mappings${query}`, body);
const remove = (sandbox: Sandbox, body: unknown, query = '') =>
  call(sandbox, 'DELETE', `${IDENTITIES}/permissions${query}`, body);
const older = (sandbox: Sandbox, query: string) =>
  call(sandbox, 'DELETE', `${IDENTITIES}/permissions/olderthan?${query}`);
const known = (sandbox: Sandbox) => sandbox.identities(PROVIDER.id);
const names = (sandbox: Sandbox) => known(sandbox).map(({ name, isDisabled }) => (isDisabled ? `-${name}` : name));
const log = (sandbox: Sandbox) => logOf(sandbox, PROVIDER.id);

describe('calls about identities', () => {
  it('are answered with 202 and carried out later', async () => {
    const clock = testClock();
    const sandbox = await sandboxWith({ now: clock.now, indexingDelayMs: MINUTE });
    const replies = [
      await put(sandbox, {
        identity: STAFF,
        members: [USER, { ...STAFF, name: 'Managers' }],
        wellKnowns: [{ ...STAFF, name: 'All' }],
      }),
      await map(sandbox, {
        identity: { ...USER, additionalInfo: { id: '7' } },
        mappings: [{ name: 'ann@example.com', type: 'USER' }],
      }),
    ];
    expect(replies).toMatchObject([
      { status: 202, text: 'null' },
      { status: 202, text: 'null' },
    ]);
    expect(names(sandbox)).toEqual([]);
    clock.advance(MINUTE);
    expect(known(sandbox)).toMatchObject([
      {
        ...{ type: 'GROUP', name: 'Staff', provider: PROVIDER.id, mappings: [], isDisabled: false },
        members: [USER, { name: 'Managers', type: 'GROUP' }],
        wellKnowns: [{ name: 'All', type: 'GROUP' }],
      },
      {
        ...USER,
        info: { id: '7' },
        members: [],
        mappings: [{ name: 'ann@example.com', type: 'USER', provider: 'Email Security Provider' }],
      },
    ]);
    expect((await remove(sandbox, { identity: USER })).status).toBe(202);
    clock.advance(MINUTE);
    expect(names(sandbox)).toEqual(['Staff', '-ann']);
    expect(log(sandbox)).toEqual([
      'ADD PROCESSING COMPLETED',
      'ADD PROCESSING COMPLETED',
      'DELETE PROCESSING COMPLETED',
    ]);
    expect(sandbox.violations).toEqual([]);
  });

  it.each([
    {
      name: 'no body',
      send: (sandbox: Sandbox) => put(sandbox, undefined),
      status: 415,
      code: 'UNSUPPORTED_MEDIA_TYPE',
    },
    { name: 'an empty body', body: '', status: 400, code: 'INVALID_JSON' },
    { name: 'a body that is no JSON', body: '{', status: 400, code: 'INVALID_JSON' },
    {
      name: 'a key twice',
      body: '{"identity": {"name": "a", "Name": "b", "type": "USER"}}',
      status: 400,
      code: 'INVALID_JSON',
    },
    { name: 'an array', body: [], status: 400, code: 'INVALID_JSON' },
    { name: 'no identity', body: { members: [] }, status: 400, code: 'INVALID_JSON' },
    { name: 'a bare identity', body: USER, status: 400, code: 'INVALID_JSON' },
    { name: 'an identity without a name', body: { identity: { type: 'USER' } }, status: 400, code: 'INVALID_JSON' },
    { name: 'an empty name', body: { identity: { ...USER, name: '' } }, status: 400, code: 'INVALID_JSON' },
    { name: 'a name that is no text', body: { identity: { ...USER, name: 7 } }, status: 400, code: 'INVALID_JSON' },
    { name: 'no type', body: { identity: { name: 'a' } }, status: 400, code: 'INVALID_JSON' },
    { name: 'a type in lower case', body: { identity: { ...USER, type: 'user' } }, status: 400, code: 'INVALID_JSON' },
    {
      name: 'the type of a permission',
      body: { identity: { ...STAFF, type: 'VirtualGroup' } },
      status: 400,
      code: 'INVALID_JSON',
    },
    { name: 'another property', body: { identity: USER, groups: [] }, status: 400, code: 'INVALID_JSON' },
    { name: 'an answer of the service', body: { identity: USER, Result: {} }, status: 400, code: 'INVALID_JSON' },
    { name: 'members that are no array', body: { identity: STAFF, members: USER }, status: 400, code: 'INVALID_JSON' },
    { name: 'a member that is text', body: { identity: STAFF, members: ['ann'] }, status: 400, code: 'INVALID_JSON' },
    {
      name: 'a member with a provider',
      body: { identity: STAFF, members: [{ ...USER, provider: 'x' }] },
      status: 400,
      code: 'INVALID_JSON',
    },
    { name: 'members of a user', body: { identity: USER, members: [USER] }, status: 400, code: 'INVALID_JSON' },
    {
      name: 'a granted identity of no type',
      body: { identity: USER, wellKnowns: [{ name: 'a' }] },
      status: 400,
      code: 'INVALID_JSON',
    },
    {
      name: 'information that is no text',
      body: { identity: { ...USER, additionalInfo: { a: 1 } } },
      status: 400,
      code: 'INVALID_JSON',
    },
    {
      name: 'mappings among what is pushed',
      body: { identity: USER, mappings: [] },
      status: 400,
      code: 'INVALID_JSON',
    },
    { name: 'a mapping without mappings', body: { identity: USER }, send: map, status: 400, code: 'INVALID_JSON' },
    {
      name: 'one mapping without an array',
      body: { identity: USER, mappings: USER },
      send: map,
      status: 400,
      code: 'INVALID_JSON',
    },
    {
      name: 'members of a delete',
      body: { identity: STAFF, members: [] },
      send: remove,
      status: 400,
      code: 'INVALID_JSON',
    },
    {
      name: 'a body over 6 MB',
      body: { identity: { ...USER, name: 'x'.repeat(6 * 1024 * 1024) } },
      status: 413,
      code: undefined,
    },
    {
      name: 'an ordering id that is none',
      body: { identity: USER },
      send: (sandbox: Sandbox, body: unknown) => put(sandbox, body, '?orderingId=now'),
      status: 412,
      code: 'INVALID_PARAMETER',
    },
    {
      name: 'a batch without a file',
      send: (sandbox: Sandbox) => call(sandbox, 'PUT', `${IDENTITIES}/permissions/batch`),
      status: 412,
      code: 'MISSING_PARAMETER',
    },
    {
      name: 'a batch of a file that is not there',
      send: (sandbox: Sandbox) => call(sandbox, 'PUT', `${IDENTITIES}/permissions/batch?fileId=x`),
      status: 412,
      code: 'INVALID_PARAMETER',
    },
    {
      name: 'no threshold',
      send: (sandbox: Sandbox) => older(sandbox, 'queueDelay=0'),
      status: 412,
      code: 'MISSING_PARAMETER',
    },
    {
      name: 'a negative delay',
      send: (sandbox: Sandbox) => older(sandbox, 'orderingId=1&queueDelay=-1'),
      status: 412,
      code: 'INVALID_PARAMETER',
    },
    {
      name: 'a method that is none',
      send: (sandbox: Sandbox) => call(sandbox, 'POST', `${IDENTITIES}/permissions`),
      status: 405,
      code: undefined,
    },
  ])('$name: $status, and a violation', async ({ body, send = put, status, code }) => {
    const sandbox = await sandboxWith();
    const reply = await send(sandbox, body);
    expect(reply.status, reply.text).toBe(status);
    expect(JSON.parse(reply.text).errorCode).toBe(code);
    expect(sandbox.violations).toEqual([expect.stringContaining(JSON.parse(reply.text).message)]);
    expect([known(sandbox), log(sandbox)]).toEqual([[], []]);
  });

  it.each([
    { name: 'no key', path: IDENTITIES, key: '', status: 401, code: 'UNAUTHORIZED' },
    { name: 'a wrong key', path: IDENTITIES, key: 'Bearer x', status: 401, code: 'INVALID_TOKEN' },
    {
      name: 'an unknown organization',
      path: '/push/v1/organizations/other/providers/x',
      status: 404,
      code: 'ORGANIZATION_NOT_FOUND',
    },
    { name: 'an unknown provider', path: `${PUSH}/providers/x`, status: 412, code: 'INVALID_PARAMETER' },
    {
      name: 'the built-in provider',
      path: `${PUSH}/providers/Email%20Security%20Provider`,
      status: 412,
      code: 'INVALID_PARAMETER',
    },
  ])(
    '$name: $status, which may be the fault of a person',
    async ({ path, key = `Bearer ${SANDBOX_KEY}`, status, code }) => {
      const sandbox = await sandboxWith();
      const headers = { 'content-type': 'application/json', ...(key === '' ? {} : { authorization: key }) };
      const reply = await send(`${sandbox.url}${path}/permissions`, 'PUT', {
        headers,
        body: JSON.stringify({ identity: USER }),
      });
      expect([reply.status, JSON.parse(reply.text).errorCode]).toEqual([status, code]);
      expect(sandbox.violations).toEqual([]);
    },
  );

  it('take property names in any case, and the old name of the ordering id', async () => {
    const sandbox = await sandboxWith();
    await put(
      sandbox,
      { Identity: { Name: 'ann', Type: 'USER', AdditionalInfo: {} }, WellKnowns: [{ Name: 'All', Type: 'GROUP' }] },
      '?operationId=7',
    );
    expect(known(sandbox)).toMatchObject([{ name: 'ann', wellKnowns: [{ name: 'All', type: 'GROUP' }] }]);
    expect(sandbox.log(PROVIDER.id)).toMatchObject([
      { id: 'USER ann', source: PROVIDER.id, meta: { orderingId: '7' } },
    ]);
  });

  it('make a provider when an open sandbox hears of it first', async () => {
    const sandbox = await sandboxFor({ open: true, sources: [] });
    const root = '/push/v1/organizations/new/providers/New%20One';
    expect((await call(sandbox, 'PUT', `${root}/permissions`, { identity: USER })).status).toBe(202);
    const mappings = [
      { name: 'ann', type: 'USER', provider: 'Elsewhere' },
      { name: 'ann@example.com', type: 'USER' },
    ];
    expect((await call(sandbox, 'PUT', `${root}/mappings`, { identity: USER, mappings })).status).toBe(202);
    expect(sandbox.identities('New One')).toMatchObject([
      { name: 'ann', mappings: [{ provider: 'Elsewhere' }, { provider: 'Email Security Provider' }] },
    ]);
    const reply = await call(sandbox, 'GET', '/rest/organizations/new/securityproviders/New%20One');
    expect(Object.keys(JSON.parse(reply.text).cascadingSecurityProviders)).toEqual([
      'Email Security Provider',
      'Elsewhere',
    ]);
    expect(sandbox.violations).toEqual([]);
  });
});

describe('what a provider knows', () => {
  it('of a group is what was pushed last, as a whole', async () => {
    const sandbox = await sandboxWith();
    await put(sandbox, { identity: STAFF, members: [USER, { ...USER, name: 'bob' }], wellKnowns: [STAFF] });
    await put(sandbox, { identity: STAFF, members: [{ ...USER, name: 'cat' }] });
    expect(known(sandbox)).toMatchObject([{ members: [{ name: 'cat' }], wellKnowns: [] }]);
    expect(log(sandbox)).toEqual(['ADD PROCESSING COMPLETED', 'UPDATE PROCESSING COMPLETED']);
  });

  it('of a user who is pushed and mapped is both', async () => {
    const sandbox = await sandboxWith();
    await map(sandbox, {
      identity: USER,
      mappings: [{ name: 'ann@example.com', type: 'USER' }],
      wellKnowns: [{ ...STAFF, name: 'A' }],
    });
    await put(sandbox, { identity: USER, wellKnowns: [{ ...STAFF, name: 'B' }] });
    expect(known(sandbox)).toMatchObject([
      { mappings: [{ name: 'ann@example.com' }], wellKnowns: [{ name: 'B' }, { name: 'A' }] },
    ]);
    await map(sandbox, { identity: USER, mappings: [] });
    expect(known(sandbox)).toMatchObject([{ mappings: [], wellKnowns: [{ name: 'B' }] }]);
  });

  it('is one identity for each type and name, whatever the case unless the provider minds', async () => {
    const sandbox = await sandboxWith({
      providers: [PROVIDER, { organization: ORGANIZATION, id: 'Minding', caseSensitive: true }],
    });
    for (const identity of [USER, { ...USER, name: 'ANN' }, { ...USER, type: 'GROUP' }]) {
      await put(sandbox, { identity });
      await call(sandbox, 'PUT', `${PUSH}/providers/Minding/permissions`, { identity });
    }
    expect(known(sandbox).map(({ type, name }) => `${type} ${name}`)).toEqual(['GROUP ann', 'USER ANN']);
    expect(sandbox.identities('Minding').map(({ type, name }) => `${type} ${name}`)).toEqual([
      'GROUP ann',
      'USER ANN',
      'USER ann',
    ]);
  });

  it('stays in the database, the queue too', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'sandbox-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const database = join(folder, 'sandbox.db');
    const clock = testClock();
    const first = await sandboxWith({ database, now: clock.now, indexingDelayMs: MINUTE });
    await put(first, { identity: STAFF, members: [USER] });
    clock.advance(MINUTE);
    expect(names(first)).toEqual(['Staff']);
    await pushIdentities(first, { members: [{ identity: USER }], deleted: [{ identity: STAFF }] });
    await older(first, `orderingId=${START}&queueDelay=0`);
    await first.close();
    clock.advance(MINUTE);
    const second = await sandboxFor({ database, sources: [], now: clock.now });
    expect(names(second)).toEqual(['-Staff', 'ann']);
    expect(log(second)).toHaveLength(5);
  });
});

describe('ordering ids', () => {
  it.each([
    {
      name: 'an older push',
      steps: [
        ['put', 20],
        ['put', 10],
      ],
      last: 'UPDATE CONSUMING REJECTED',
      left: ['ann'],
    },
    {
      name: 'the same push again',
      steps: [
        ['put', 20],
        ['put', 20],
      ],
      last: 'UPDATE CONSUMING REJECTED',
      left: ['ann'],
    },
    {
      name: 'an older delete',
      steps: [
        ['put', 20],
        ['delete', 10],
      ],
      last: 'DELETE CONSUMING REJECTED',
      left: ['ann'],
    },
    {
      name: 'a delete older than the mapping',
      steps: [
        ['put', 10],
        ['map', 20],
        ['delete', 15],
      ],
      last: 'DELETE CONSUMING REJECTED',
      left: ['ann'],
    },
    {
      name: 'a push older than the delete',
      steps: [
        ['put', 10],
        ['delete', 30],
        ['put', 20],
      ],
      last: 'UPDATE CONSUMING REJECTED',
      left: ['-ann'],
    },
    {
      name: 'a push newer than the delete',
      steps: [
        ['put', 10],
        ['delete', 20],
        ['put', 30],
      ],
      last: 'UPDATE PROCESSING COMPLETED',
      left: ['ann'],
    },
    {
      name: 'a mapping older than the push',
      steps: [
        ['put', 20],
        ['map', 10],
      ],
      last: 'UPDATE PROCESSING COMPLETED',
      left: ['ann'],
    },
    { name: 'a delete of nobody', steps: [['delete', 10]], last: 'DELETE PROCESSING SKIPPED', left: [] },
    {
      name: 'a second delete',
      steps: [
        ['put', 10],
        ['delete', 20],
        ['delete', 30],
      ],
      last: 'DELETE PROCESSING SKIPPED',
      left: ['-ann'],
    },
  ] as const)('decide over $name', async ({ steps, last, left }) => {
    const sandbox = await sandboxWith();
    for (const [kind, order] of steps) {
      if (kind === 'put') await put(sandbox, { identity: USER }, `?orderingId=${order}`);
      else if (kind === 'map') await map(sandbox, { identity: USER, mappings: [] }, `?orderingId=${order}`);
      else await remove(sandbox, { identity: USER }, `?orderingId=${order}`);
    }
    expect(names(sandbox)).toEqual(left);
    expect(log(sandbox).at(-1)).toBe(last);
    expect(sandbox.violations).toEqual([]);
  });

  it('disable what is older, after the delay, and reject what comes later from before', async () => {
    const clock = testClock();
    const sandbox = await sandboxWith({ now: clock.now });
    await put(sandbox, { identity: USER }, '?orderingId=10');
    await map(sandbox, { identity: { ...USER, name: 'bob' }, mappings: [] }, '?orderingId=19');
    await put(sandbox, { identity: STAFF }, '?orderingId=20');
    expect((await older(sandbox, 'orderingId=20')).status).toBe(202);
    clock.advance(15 * MINUTE - 1);
    expect(names(sandbox)).toEqual(['Staff', 'ann', 'bob']);
    clock.advance(1);
    expect(names(sandbox)).toEqual(['Staff', '-ann', '-bob']);
    expect(sandbox.log(PROVIDER.id)[0]).toMatchObject({
      operation: 'DELETE_OLDER_THAN',
      meta: { reason: '2 identities were older.' },
    });
    await put(sandbox, { identity: USER }, '?orderingId=19');
    await put(sandbox, { identity: USER }, '?orderingId=20');
    expect(log(sandbox).slice(-2)).toEqual(['UPDATE CONSUMING REJECTED', 'UPDATE PROCESSING COMPLETED']);
    expect(sandbox.violations).toEqual([]);
  });

  it('in the future poison the provider, which is a violation', async () => {
    const sandbox = await sandboxWith();
    await older(sandbox, `orderingId=${START + MINUTE}&queueDelay=0`);
    await put(sandbox, { identity: USER });
    expect(log(sandbox).at(-1)).toBe('ADD CONSUMING REJECTED');
    expect(sandbox.violations).toEqual([expect.stringContaining('in the future')]);
  });
});

describe('a batch', () => {
  const member = (name: string, ...members: string[]) => ({
    identity: { ...STAFF, name },
    members: members.map((one) => ({ ...USER, name: one })),
  });

  it('pushes, maps and deletes', async () => {
    const sandbox = await sandboxWith();
    await put(sandbox, { identity: { ...USER, name: 'old' } });
    const reply = await pushIdentities(sandbox, {
      members: [member('Staff', 'ann'), { identity: USER }],
      mappings: [
        { identity: USER, mappings: [{ name: 'ann@example.com', type: 'USER', provider: 'Email Security Provider' }] },
      ],
      deleted: [{ identity: { ...USER, name: 'old' } }],
    });
    expect([reply.status, reply.text]).toEqual([202, 'null']);
    expect(names(sandbox)).toEqual(['Staff', 'ann', '-old']);
    expect(log(sandbox).slice(1)).toEqual([
      'ADD PROCESSING COMPLETED',
      'ADD PROCESSING COMPLETED',
      'UPDATE PROCESSING COMPLETED',
      'DELETE PROCESSING COMPLETED',
      'BATCH_FILE CONSUMING_BATCH COMPLETED',
    ]);
    expect(sandbox.violations).toEqual([]);
  });

  it.each([
    { name: 'no JSON', batch: '{', reason: /not JSON/ },
    { name: 'an array', batch: [], reason: /must be an object/ },
    { name: 'another property', batch: { delete: [] }, reason: /`delete` is no property/ },
    { name: 'no array', batch: { members: {} }, reason: /`members` must be an array/ },
    {
      name: 'an identity twice',
      batch: { members: [member('A'), member('B'), member('a')] },
      reason: /group `a` appears twice/,
    },
    {
      name: 'a mapping twice',
      batch: { mappings: [USER, USER].map((identity) => ({ identity, mappings: [] })) },
      reason: /user `ann` appears twice/,
    },
    {
      name: 'an identity pushed and deleted',
      batch: { members: [member('A')], deleted: [member('A')].map(({ identity }) => ({ identity })) },
      reason: /group `A` appears twice/,
    },
  ])('that holds $name is an error as a whole', async ({ batch, reason }) => {
    const sandbox = await sandboxWith();
    expect((await pushIdentities(sandbox, batch)).status).toBe(202);
    expect(log(sandbox)).toEqual(['BATCH_FILE CONSUMING_BATCH ERROR']);
    expect(sandbox.log(PROVIDER.id)).toMatchObject([{ meta: { reason: expect.stringMatching(reason) } }]);
    expect(sandbox.violations).toEqual([expect.stringMatching(reason)]);
    expect(names(sandbox)).toEqual([]);
  });

  it('may hold one name as a user and as a group', async () => {
    const sandbox = await sandboxWith();
    await pushIdentities(sandbox, { members: [{ identity: USER }, member('ann')] });
    expect(log(sandbox).at(-1)).toBe('BATCH_FILE CONSUMING_BATCH COMPLETED');
  });

  it('goes on without an entry that is wrong', async () => {
    const sandbox = await sandboxWith();
    await pushIdentities(sandbox, { members: [{ identity: { ...USER, type: 'User' } }, member('Staff')] });
    expect(log(sandbox)).toEqual([
      'ADD VALIDATION REJECTED',
      'ADD PROCESSING COMPLETED',
      'BATCH_FILE CONSUMING_BATCH COMPLETED',
    ]);
    expect(sandbox.violations).toEqual([expect.stringMatching(/`members\[0\]` of a batch: .*must be one of USER/)]);
  });

  it('takes a container that serves once', async () => {
    const sandbox = await sandboxWith();
    const path = `${IDENTITIES}/permissions/batch?fileId=${await uploaded(sandbox, '{}')}`;
    expect((await call(sandbox, 'PUT', path)).status).toBe(202);
    expect((await call(sandbox, 'PUT', path)).status).toBe(412);
    expect(sandbox.violations).toContainEqual(expect.stringContaining('was pushed twice'));
  });
});

describe('a mapping', () => {
  const provider = (cascadesTo: string[]) => ({ providers: [{ ...PROVIDER, cascadesTo }] });
  it.each([
    { name: 'nobody named, where there is one', cascadesTo: ['One'], named: undefined, mapped: ['One'] },
    { name: 'the one there is', cascadesTo: ['One'], named: 'One', mapped: ['One'] },
    { name: 'one of two', cascadesTo: ['One', 'Two'], named: 'Two', mapped: ['Two'] },
    {
      name: 'nobody named, where there are two',
      cascadesTo: ['One', 'Two'],
      named: undefined,
      mapped: /must name its `provider`/,
    },
    { name: 'nobody named, where there is none', cascadesTo: [], named: undefined, mapped: /cascades to none/ },
    {
      name: 'another',
      cascadesTo: ['One'],
      named: 'Two',
      mapped: /names the provider `Two`, but .* cascades to `One`/,
    },
  ])('to $name', async ({ cascadesTo, named, mapped }) => {
    const sandbox = await sandboxWith(provider(cascadesTo));
    await map(sandbox, { identity: USER, mappings: [{ name: 'ann@example.com', type: 'USER', provider: named }] });
    if (Array.isArray(mapped)) {
      expect(known(sandbox).flatMap(({ mappings }) => mappings.map((one) => one.provider))).toEqual(mapped);
      expect(sandbox.violations).toEqual([]);
      return;
    }
    expect([known(sandbox), log(sandbox)]).toEqual([[], ['ADD VALIDATION REJECTED']]);
    expect(sandbox.violations).toEqual([expect.stringMatching(mapped)]);
  });
});
