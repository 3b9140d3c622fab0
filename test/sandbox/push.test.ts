import { describe, expect, it } from 'vitest';
import { SANDBOX_KEY } from '../../src/sandbox/server.ts';
import {
  call,
  DOCUMENTS,
  documentPath,
  idsOf,
  ORGANIZATION,
  openContainer,
  PUSH,
  pushBatch,
  SOURCE,
  sandboxFor,
  send,
  testClock,
  uploaded,
} from './drive.ts';

const ID = 'https://docs.example.com/a';
const STATUS = `${PUSH}/sources/${SOURCE}/status`;

describe('calls that are accepted', () => {
  it.each([
    { name: 'status', method: 'POST', path: `${STATUS}?statusType=REBUILD`, status: 201, text: '{}' },
    {
      name: 'status in another case',
      method: 'POST',
      path: `${STATUS}?statusType=incremental`,
      status: 201,
      text: '{}',
    },
    { name: 'put', method: 'PUT', path: documentPath(ID), json: { data: 'x' }, status: 202, text: 'null' },
    {
      name: 'put without data',
      method: 'PUT',
      path: documentPath(ID),
      json: { title: 'x' },
      status: 202,
      text: 'null',
    },
    {
      name: 'put of an id that is no URI',
      method: 'PUT',
      path: documentPath('no uri'),
      json: { data: 'x' },
      status: 202,
      text: 'null',
    },
    { name: 'delete', method: 'DELETE', path: documentPath(ID, '&deleteChildren=true'), status: 202, text: 'null' },
    {
      name: 'olderthan',
      method: 'DELETE',
      path: `${DOCUMENTS}/olderthan?orderingId=1&queueDelay=0`,
      status: 202,
      text: 'null',
    },
    {
      name: 'the old name of the ordering id',
      method: 'DELETE',
      path: documentPath(ID, '&operationId=7'),
      status: 202,
      text: 'null',
    },
  ])('$name', async ({ method, path, json, status, text }) => {
    const sandbox = await sandboxFor();
    expect(await call(sandbox, method, path, json)).toMatchObject({ status, text });
  });

  it('keeps what a single push says', async () => {
    const sandbox = await sandboxFor();
    await call(sandbox, 'PUT', documentPath(ID), {
      Title: 'A',
      DATA: 'some text',
      fileExtension: '.txt',
      tags: ['x', 1, true],
    });
    expect(sandbox.items(SOURCE)).toMatchObject([
      {
        documentId: ID,
        title: 'A',
        body: 'some text',
        fileExtension: '.txt',
        metadata: { title: 'A', tags: ['x', 1, true] },
        permissions: undefined,
      },
    ]);
    expect(sandbox.violations).toEqual([]);
  });

  it('keeps the activities that the status opens and closes', async () => {
    const clock = testClock();
    const sandbox = await sandboxFor({ now: clock.now });
    for (const type of ['REBUILD', 'IDLE', 'REFRESH', 'INCREMENTAL']) {
      await call(sandbox, 'POST', `${STATUS}?statusType=${type}`);
      clock.advance(1000);
    }
    const [rebuild, refresh, incremental, ...more] = sandbox.activities(SOURCE);
    expect([rebuild?.type, refresh?.type, incremental?.type, more]).toEqual(['REBUILD', 'REFRESH', 'INCREMENTAL', []]);
    expect(refresh?.ended).toEqual(incremental?.started);
    expect(incremental?.ended).toBeUndefined();
  });
});

describe('calls that are refused', () => {
  const big = 'x'.repeat(6 * 1024 * 1024 + 1);
  it.each([
    { name: 'no JSON', json: '{', status: 400, code: 'INVALID_JSON' },
    { name: 'no body', json: '', type: 'application/json', status: 400, code: 'INVALID_JSON' },
    { name: 'an array', json: [], status: 400, code: 'INVALID_JSON' },
    { name: 'a key twice', json: '{"a":1,"a":2}', status: 400, code: 'INVALID_JSON' },
    { name: 'a key twice in two cases', json: '{"myKey":1,"MYKEY":2}', status: 400, code: 'INVALID_JSON' },
    { name: 'a reserved key twice', json: '{"data":"x","Data":"y"}', status: 400, code: 'INVALID_JSON' },
    { name: 'a nested object', json: { a: { b: 1 } }, status: 400, code: 'INVALID_JSON' },
    { name: 'a nested array', json: { a: [['b']] }, status: 400, code: 'INVALID_JSON' },
    { name: 'null', json: { a: null }, status: 400, code: 'INVALID_JSON' },
    { name: 'half a surrogate pair', json: { a: '\ud83d' }, status: 400, code: 'INVALID_JSON' },
    {
      name: 'two data properties',
      json: { data: 'x', compressedBinaryData: 'eA==' },
      status: 400,
      code: 'INVALID_JSON',
    },
    { name: 'data that is no text', json: { data: 1 }, status: 400, code: 'INVALID_JSON' },
    { name: 'an extension without dot', json: { fileExtension: 'html' }, status: 400, code: 'INVALID_JSON' },
    { name: 'an ordering id in the body', json: { orderingId: '1' }, status: 400, code: 'INVALID_JSON' },
    { name: 'a compression type that is none', json: { compressionType: 'zlib' }, status: 400, code: 'INVALID_JSON' },
    { name: 'another id in the body', json: { documentId: `${ID}/b` }, status: 400, code: 'INVALID_JSON' },
    { name: 'permissions that are no array', json: { permissions: {} }, status: 400, code: 'INVALID_JSON' },
    { name: 'data over 5 MB', json: { data: 'x'.repeat(5 * 1024 * 1024 + 1) }, status: 413, code: undefined },
    { name: 'another content type', json: '{}', type: 'text/plain', status: 415, code: 'UNSUPPORTED_MEDIA_TYPE' },
    { name: 'a request over 6 MB', json: big, status: 413, code: undefined },
    {
      name: 'a file that is not there',
      json: { compressedBinaryDataFileId: 'nowhere' },
      status: 412,
      code: 'INVALID_PARAMETER',
    },
    { name: 'no document id', path: DOCUMENTS, json: {}, status: 412, code: 'MISSING_PARAMETER' },
    {
      name: 'two document ids',
      path: `${documentPath(ID)}&documentId=x`,
      json: {},
      status: 412,
      code: 'INVALID_PARAMETER',
    },
    {
      name: 'a compression type in lower case',
      path: documentPath(ID, '&compressionType=zlib'),
      json: {},
      status: 412,
      code: 'INVALID_PARAMETER',
    },
    {
      name: 'a negative ordering id',
      path: documentPath(ID, '&orderingId=-1'),
      json: {},
      status: 412,
      code: 'INVALID_PARAMETER',
    },
    {
      name: 'an ordering id over 64 bits',
      path: documentPath(ID, '&orderingId=18446744073709551616'),
      json: {},
      status: 412,
      code: 'INVALID_PARAMETER',
    },
    { name: 'no status type', method: 'POST', path: STATUS, status: 412, code: 'MISSING_PARAMETER' },
    {
      name: 'a status type that is none',
      method: 'POST',
      path: `${STATUS}?statusType=RESCAN`,
      status: 412,
      code: 'INVALID_PARAMETER',
    },
    {
      name: 'deleteChildren that is no boolean',
      method: 'DELETE',
      path: documentPath(ID, '&deleteChildren=yes'),
      status: 412,
      code: 'INVALID_PARAMETER',
    },
    { name: 'no file id', method: 'PUT', path: `${DOCUMENTS}/batch`, status: 412, code: 'MISSING_PARAMETER' },
    {
      name: 'an unknown file id',
      method: 'PUT',
      path: `${DOCUMENTS}/batch?fileId=nowhere`,
      status: 412,
      code: 'INVALID_PARAMETER',
    },
    { name: 'no threshold', method: 'DELETE', path: `${DOCUMENTS}/olderthan`, status: 412, code: 'MISSING_PARAMETER' },
    {
      name: 'a negative delay',
      method: 'DELETE',
      path: `${DOCUMENTS}/olderthan?orderingId=1&queueDelay=-1`,
      status: 412,
      code: 'INVALID_PARAMETER',
    },
    {
      name: 'a delay over 31 bits',
      method: 'DELETE',
      path: `${DOCUMENTS}/olderthan?orderingId=1&queueDelay=2147483648`,
      status: 412,
      code: 'INVALID_PARAMETER',
    },
    { name: 'an address that is none', method: 'PUT', path: `${DOCUMENTS}/all`, status: 404, code: undefined },
    { name: 'a method that is none', method: 'POST', path: documentPath(ID), status: 405, code: undefined },
  ])(
    '$name: $status, and a violation',
    async ({ json, type, path = documentPath(ID), method = 'PUT', status, code }) => {
      const sandbox = await sandboxFor();
      const reply = await call(sandbox, method, path, json, type === undefined ? {} : { 'content-type': type });
      expect(reply.status, reply.text).toBe(status);
      const body = JSON.parse(reply.text);
      expect(body.errorCode).toBe(code);
      expect(body.message).toMatch(/\w+ .*\w/);
      expect(sandbox.violations).toEqual([expect.stringContaining(body.message)]);
      expect(sandbox.log(SOURCE)).toEqual([]);
    },
  );

  it.each([
    { name: 'no key', authorization: '', path: STATUS, status: 401, code: 'UNAUTHORIZED' },
    {
      name: 'another scheme',
      authorization: 'Basic eA==',
      path: STATUS,
      status: 401,
      code: 'UNAUTHORIZED',
    },
    {
      name: 'a wrong key',
      authorization: 'Bearer wrong',
      path: STATUS,
      status: 401,
      code: 'INVALID_TOKEN',
    },
    {
      name: 'an unknown organization',
      path: `/push/v1/organizations/other/sources/${SOURCE}/status`,
      status: 404,
      code: 'ORGANIZATION_NOT_FOUND',
    },
    { name: 'an unknown source', path: `${PUSH}/sources/other/status`, status: 412, code: 'SOURCE_DOES_NOT_EXIST' },
  ])(
    '$name: $status, which may be the fault of a person',
    async ({ authorization = `Bearer ${SANDBOX_KEY}`, path, status, code }) => {
      const sandbox = await sandboxFor();
      const headers = new Map(authorization === '' ? [] : [['authorization', authorization]]);
      const reply = await send(`${sandbox.url}${path}?statusType=IDLE`, 'POST', {
        headers: Object.fromEntries(headers),
      });
      expect([reply.status, JSON.parse(reply.text).errorCode]).toEqual([status, code]);
      expect(sandbox.violations).toEqual([]);
    },
  );

  it('notes a parameter that the service would ignore', async () => {
    const sandbox = await sandboxFor();
    expect((await call(sandbox, 'DELETE', documentPath(ID, '&orderingid=1'))).status).toBe(202);
    expect(sandbox.violations).toEqual([expect.stringContaining('`orderingid`')]);
  });
});

describe('a batch', () => {
  it('adds and deletes', async () => {
    const sandbox = await sandboxFor();
    await pushBatch(sandbox, {
      addOrUpdate: [
        { documentId: `${ID}1`, data: 'x' },
        { documentId: `${ID}2`, data: 'y' },
      ],
    });
    await pushBatch(sandbox, {
      AddOrUpdate: [{ DocumentId: `${ID}3`, Data: 'z' }],
      Delete: [{ DocumentId: `${ID}1` }],
    });
    expect(idsOf(sandbox)).toEqual([`${ID}2`, `${ID}3`]);
    expect(sandbox.violations).toEqual([]);
  });

  it('uses its container up', async () => {
    const sandbox = await sandboxFor();
    const fileId = await uploaded(sandbox, '{"addOrUpdate":[]}');
    const push = () => call(sandbox, 'PUT', `${DOCUMENTS}/batch?fileId=${fileId}`);
    expect((await push()).status).toBe(202);
    expect(await push()).toMatchObject({ status: 412, text: expect.stringContaining('serves once') });
    await sandbox.settle();
    expect((await push()).status).toBe(412);
  });

  it('needs a container with something in it', async () => {
    const sandbox = await sandboxFor();
    const { fileId } = await openContainer(sandbox);
    expect(await call(sandbox, 'PUT', `${DOCUMENTS}/batch?fileId=${fileId}`)).toMatchObject({ status: 412 });
  });

  it('takes no container of another organization', async () => {
    const sandbox = await sandboxFor({
      sources: [
        { organization: ORGANIZATION, source: SOURCE },
        { organization: 'other', source: 'other' },
      ],
    });
    const fileId = await uploaded(sandbox, '{}');
    const reply = await call(
      sandbox,
      'PUT',
      `/push/v1/organizations/other/sources/other/documents/batch?fileId=${fileId}`,
    );
    expect(reply.status).toBe(412);
  });

  it('refuses an expired container, which is nobody’s fault', async () => {
    const clock = testClock();
    const sandbox = await sandboxFor({ now: clock.now });
    const fileId = await uploaded(sandbox, '{}');
    clock.advance(60 * 60 * 1000 + 1);
    expect((await call(sandbox, 'PUT', `${DOCUMENTS}/batch?fileId=${fileId}`)).status).toBe(412);
    expect(sandbox.violations).toEqual([]);
  });
});

describe('an open sandbox', () => {
  it('makes sources as they are named', async () => {
    const sandbox = await sandboxFor({ open: true, sources: [] });
    const reply = await call(
      sandbox,
      'PUT',
      '/push/v1/organizations/new/sources/fresh/documents?documentId=https%3A%2F%2Fx.example%2F',
      { data: 'x' },
    );
    expect(reply.status).toBe(202);
    expect(sandbox.items('fresh')).toMatchObject([{ organization: 'new', documentId: 'https://x.example/' }]);
  });
});
