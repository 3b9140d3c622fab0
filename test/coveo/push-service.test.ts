import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { hintFor } from '../../src/coveo/hints.ts';
import { failure, type NetworkFailureReason } from '../../src/coveo/network-failure.ts';
import type { FileContainer } from '../../src/coveo/service.ts';
import { ServiceError, StoppedError } from '../../src/coveo/service-error.ts';
import type { Transport } from '../../src/coveo/transport.ts';
import { container, fakeTools, KEY, type Reply, rejection, STORAGE, scripted, serviceOver } from './build.ts';

const error = (errorCode: string, message = 'Told why') => JSON.stringify({ message, errorCode });
const slot: FileContainer = JSON.parse(container(1));

it('waits with every call when one of them is told to', async () => {
  const { service, slept } = scripted({ batch: [{ status: 429, headers: { 'Retry-After': '20' } }] });
  await rejection(service.pushItemBatch('file-1'));
  await service.createFileContainer();
  expect(slept).toEqual([20_000]);
});

describe('calls that succeed', () => {
  it.each(['', 'null', '{}', 'anything'])('take the body %j for success', async (body) => {
    const { service } = scripted({ status: [{ status: 201, body }], batch: [{ status: 202, body }] });
    await expect(service.setStatus('INCREMENTAL')).resolves.toBeUndefined();
    await expect(service.pushItemBatch('file-1')).resolves.toBeUndefined();
  });

  it('say who they are and what they accept, without a body', async () => {
    const { service, seen } = scripted();
    await service.setStatus('INCREMENTAL');
    await service.createFileContainer();
    await service.pushItemBatch('file 1&x');
    expect(seen.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'POST /push/v1/organizations/acme/sources/acme-docs/status?statusType=INCREMENTAL',
      'POST /push/v1/organizations/acme/files',
      'PUT /push/v1/organizations/acme/sources/acme-docs/documents/batch?fileId=file+1%26x',
    ]);
    for (const { headers, body } of seen) {
      expect(headers).toEqual({
        authorization: `Bearer ${KEY}`,
        accept: 'application/json',
        'user-agent': 'docs-to-coveo/1.2.3',
      });
      expect(body).toBe('');
    }
  });

  it('upload with the required headers and nothing else', async () => {
    const { service, seen, traffic } = scripted();
    const file = await service.createFileContainer();
    await service.upload(file, Buffer.from('content'));
    expect(seen.at(-1)).toEqual({
      endpoint: 'upload',
      method: 'PUT',
      path: '/1?X-Amz-Signature=s3cret',
      headers: { 'x-amz-server-side-encryption': 'AES256', 'content-type': 'application/octet-stream' },
      body: 'content',
    });
    expect(traffic).toEqual({ requests: 2, retries: 0, containers: 1, bytes: 7 });
  });
});

describe('statuses that are never tried again', () => {
  const cases: [Reply, string, string][] = [
    [{ status: 400, body: error('INVALID_JSON') }, 'invalid-request', 'report'],
    [{ status: 400, body: error('ORGANIZATION_IS_PAUSED') }, 'organization-paused', 'logging in'],
    [{ status: 401, body: error('INVALID_TOKEN') }, 'unauthorized', '`COVEO_API_KEY`'],
    [{ status: 401, body: error('UNAUTHORIZED') }, 'unauthorized', 'expired'],
    [{ status: 403, body: error('ACCESS_DENIED') }, 'forbidden', '`Sources` – Edit'],
    [{ status: 404, body: error('ORGANIZATION_NOT_FOUND') }, 'organization-not-found', '`region`'],
    [{ status: 412, body: error('SOURCE_DOES_NOT_EXIST') }, 'source-not-found', 'Push source'],
    [{ status: 412, body: error('INVALID_PARAMETER') }, 'invalid-request', 'report'],
    [{ status: 412, body: error('DOCUMENT_LIMIT_EXCEEDED') }, 'item-limit', 'license'],
    [{ status: 413, body: '<html>Request Entity Too Large</html>' }, 'too-large', 'Split'],
    [{ status: 415, body: error('UNSUPPORTED_MEDIA_TYPE') }, 'invalid-request', 'report'],
    [
      { status: 429, body: error('TOO_MANY_DOCUMENTS_DAILY'), headers: { 'retry-after': '1' } },
      'daily-quota',
      'next day',
    ],
    [{ status: 200, body: '{}' }, 'unexpected-answer', 'proxy'],
    [{ status: 202, body: '{}' }, 'unexpected-answer', 'proxy'],
    [{ status: 204 }, 'unexpected-answer', 'proxy'],
    [{ status: 302, headers: { location: 'https://elsewhere.example.com/' } }, 'unexpected-answer', 'proxy'],
  ];

  it.each(cases)('%j is %s', async (reply, kind, hint) => {
    const { service, count, slept } = scripted({ status: [reply] });
    const failed = await rejection(service.setStatus('IDLE'));
    expect(failed).toBeInstanceOf(ServiceError);
    expect(failed).toMatchObject({
      kind,
      call: 'setStatus',
      status: reply.status,
      hint: expect.stringContaining(hint),
    });
    expect([count('status'), slept]).toEqual([1, []]);
  });

  it('tell code and message of the service', async () => {
    const { service } = scripted({ status: [{ status: 412, body: error('INVALID_PARAMETER', 'No such\n  thing') }] });
    const failed = await rejection(service.setStatus('IDLE'));
    expect(failed).toMatchObject({
      message: 'Coveo answered 412 (`INVALID_PARAMETER`) to `setStatus`: No such thing.',
      errorCode: 'INVALID_PARAMETER',
    });
  });

  it('say which privilege file containers need', async () => {
    const { service } = scripted({ files: [{ status: 403, body: error('ACCESS_DENIED') }] });
    expect(await rejection(service.createFileContainer())).toMatchObject({
      hint: expect.stringContaining('`Organization` – View'),
    });
  });

  it.each([200, 202, 204])('a file container is created with 201, not %i', async (status) => {
    const { service } = scripted({ files: [{ status, body: container(1) }] });
    expect(await rejection(service.createFileContainer())).toMatchObject({ kind: 'unexpected-answer', status });
  });

  it.each([200, 201, 204])('a batch is queued with 202, not %i', async (status) => {
    const { service } = scripted({ batch: [{ status }] });
    expect(await rejection(service.pushItemBatch('x'))).toMatchObject({ kind: 'unexpected-answer', status });
  });
});

describe('statuses that may heal', () => {
  it.each([429, 500, 502, 503, 504])('%i is tried again', async (status) => {
    const { service, count, traffic, events } = scripted({
      status: [{ status, body: '{"message":"Endpoint request timed out"}' }],
    });
    await service.setStatus('IDLE');
    expect(count('status')).toBe(2);
    expect(traffic).toMatchObject({ requests: 2, retries: 1 });
    expect(events).toEqual([
      {
        call: 'setStatus',
        attempt: 1,
        waitMs: 500,
        reason: `Coveo answered ${status} to \`setStatus\`: Endpoint request timed out.`,
      },
    ]);
  });

  it.each([
    ['17', 17_000],
    ['Thu, 01 Jan 2026 00:00:40 GMT', 40_000],
    ['600', 600_000],
  ])('`Retry-After: %s` is waited for', async (value, wait) => {
    const { service, slept } = scripted({ status: [{ status: 429, headers: { 'Retry-After': value } }] });
    await service.setStatus('IDLE');
    expect(slept).toEqual([wait]);
  });

  it('a longer wait than ten minutes ends it', async () => {
    const { service, slept } = scripted({ status: [{ status: 429, headers: { 'retry-after': '601' } }] });
    const failed = await rejection(service.setStatus('IDLE'));
    expect(failed).toMatchObject({ kind: 'throttled', message: expect.stringContaining('asks to wait 11 minutes') });
    expect(slept).toEqual([]);
  });

  it('five minutes end it', async () => {
    const down = Array.from({ length: 1000 }, () => ({ status: 503 }));
    const { service, slept, count } = scripted({ status: down });
    const failed = await rejection(service.setStatus('IDLE'));
    expect(failed).toMatchObject({ kind: 'unavailable', status: 503, hint: expect.stringContaining('not lost') });
    expect(failed).toMatchObject({ message: expect.stringMatching(/Gave up after \d+ attempts in 5 minutes\.$/) });
    expect(slept.reduce((sum, wait) => sum + wait)).toBe(5 * 60_000);
    expect(count('status')).toBe(slept.length + 1);
  });

  it.each(['createFileContainer', 'pushItemBatch', 'upload'] as const)('%s alone is tried once', async (call) => {
    const down = [{ status: 503 }];
    const { service, seen } = scripted({ files: down, batch: down, upload: down });
    const calls = {
      createFileContainer: () => service.createFileContainer(),
      pushItemBatch: () => service.pushItemBatch('file-1'),
      upload: () => service.upload(slot, Buffer.from('x')),
    };
    expect(await rejection(calls[call]())).toMatchObject({ call, status: 503, later: { atLeastMs: 0 } });
    expect(seen).toHaveLength(1);
  });
});

describe('uploads', () => {
  it('that are refused tell the code of the storage, not the address', async () => {
    const body = '<?xml version="1.0"?><Error><Code>AccessDenied</Code><Message>Request has expired</Message></Error>';
    const { service } = scripted({ upload: [{ status: 403, body }] });
    const failed = await rejection(service.upload(slot, Buffer.from('x')));
    expect(failed).toMatchObject({ kind: 'upload-refused', errorCode: 'AccessDenied', later: { atLeastMs: 0 } });
    expect(inspect(failed)).toContain('answered 403 (`AccessDenied`): Request has expired.');
    expect(inspect(failed)).not.toContain('s3cret');
  });

  it.each([201, 204, 307])('succeed with 200, not %i', async (status) => {
    const { service } = scripted({ upload: [{ status, headers: { location: `${STORAGE}/elsewhere` } }] });
    const failed = await rejection(service.upload(slot, Buffer.from('x')));
    expect(failed).toMatchObject({ kind: 'unexpected-answer', later: undefined });
  });

  it('that are too large are not tried', async () => {
    const { service, seen } = scripted({ upload: [{ status: 413 }] });
    expect(await rejection(service.upload(slot, Buffer.from('x')))).toMatchObject({
      kind: 'too-large',
      later: undefined,
    });
    const huge = Buffer.allocUnsafe(256 * 1024 * 1024 + 1);
    expect(await rejection(service.upload(slot, huge))).toMatchObject({ kind: 'too-large' });
    expect(seen).toHaveLength(1);
  });

  it('go over https, or stay on this machine', async () => {
    const { service, seen, traffic } = scripted();
    const failed = await rejection(
      service.upload({ ...slot, uploadUri: 'http://storage.example.com/1' }, Buffer.from('x')),
    );
    expect(failed).toMatchObject({ kind: 'insecure-address', later: undefined });
    expect([seen, traffic.requests]).toEqual([[], 0]);
  });
});

describe('a file container', () => {
  const good = JSON.parse(container(1));
  it.each([
    ['', ''],
    ['null', ''],
    ['[]', ''],
    ['<html></html>', ''],
    [JSON.stringify({ ...good, fileId: '' }), '`fileId`'],
    [JSON.stringify({ ...good, fileId: 7 }), '`fileId`'],
    [
      JSON.stringify({ ...good, uploadUri: 'http://storage.example.com/?s3cret' }),
      '`uploadUri`: must begin with `https://`',
    ],
    [JSON.stringify({ ...good, uploadUri: 'ftp://storage.example.com/' }), '`uploadUri`'],
    [JSON.stringify({ ...good, uploadUri: undefined }), '`uploadUri`'],
    [JSON.stringify({ ...good, requiredHeaders: { 'x-a': 1 } }), '`requiredHeaders.x-a`'],
    [JSON.stringify({ ...good, requiredHeaders: undefined }), '`requiredHeaders`'],
  ])('is refused when it is %s', async (body, named) => {
    const { service } = scripted({ files: [{ status: 201, body }] });
    const failed = await rejection(service.createFileContainer());
    expect(failed).toMatchObject({ kind: 'unexpected-answer', call: 'createFileContainer', later: undefined });
    expect(inspect(failed)).toContain(named);
    expect(inspect(failed)).not.toContain('s3cret');
  });
});

describe('a request without an answer', () => {
  const cases: [Exclude<NetworkFailureReason, 'stopped'>, string, boolean][] = [
    ['unreachable', 'unreachable', true],
    ['connection-lost', 'unreachable', true],
    ['timed-out', 'unreachable', true],
    ['proxy-refused', 'unreachable', true],
    ['untrusted-certificate', 'untrusted-certificate', false],
    ['insecure-address', 'insecure-address', false],
    ['answer-too-large', 'unexpected-answer', false],
    ['unsendable', 'unexpected-answer', false],
  ];

  it.each(cases)('because of %s is %s, tried again: %s', async (reason, kind, isTriedAgain) => {
    const time = fakeTools();
    const failing = failure(reason, `it says ${KEY}`);
    let sent = 0;
    const send = async () => {
      sent += 1;
      return sent === 1 ? failing : ({ kind: 'answer', status: 201, headers: {}, body: '' } as const);
    };
    const service = serviceOver(transportOf(send), { retry: time.tools });
    const outcome = await service.setStatus('IDLE').catch((failed: unknown) => failed);
    expect(sent).toBe(isTriedAgain ? 2 : 1);
    if (isTriedAgain) expect(time.events[0]?.reason).toContain('`setStatus` got no answer from `api.cloud.coveo.com`');
    else expect(outcome).toMatchObject({ kind });
    expect(inspect([outcome, time.events])).not.toContain(KEY);
  });

  it('says when it may have arrived', async () => {
    for (const [reason, arrived] of [
      ['connection-lost', true],
      ['unreachable', false],
    ] as const) {
      const send = async () => failure(reason, 'x');
      const service = serviceOver(transportOf(send));
      const failed = await rejection(service.pushItemBatch('file-1'));
      expect(inspect(failed).includes('may have arrived')).toBe(arrived);
    }
  });
});

describe('stopping', () => {
  it('sends nothing once the signal is set', async () => {
    const { service, seen, traffic } = scripted();
    const signal = AbortSignal.abort();
    for (const call of [
      service.setStatus('IDLE', signal),
      service.createFileContainer(signal),
      service.upload(slot, Buffer.from('x'), signal),
      service.pushItemBatch('x', signal),
    ]) {
      expect(await rejection(call)).toBeInstanceOf(StoppedError);
    }
    expect([seen, traffic.requests]).toEqual([[], 0]);
  });

  it('ends a wait', async () => {
    const stop = new AbortController();
    let sent = 0;
    const send = async () => {
      sent += 1;
      return { kind: 'answer', status: 503, headers: {}, body: '' } as const;
    };
    const waiting = { ...fakeTools().tools, sleep: async () => stop.abort() };
    const service = serviceOver(transportOf(send), { retry: waiting });
    expect(await rejection(service.setStatus('IDLE', stop.signal))).toBeInstanceOf(StoppedError);
    expect(sent).toBe(1);
  });
});

describe('the key', () => {
  const forms = [KEY, encodeURIComponent(KEY), Buffer.from(KEY).toString('base64'), JSON.stringify(KEY).slice(1, -1)];

  it('is in no error, whatever the service tells', async () => {
    const basic = Buffer.from(`user:${KEY}`).toString('base64');
    const body = JSON.stringify({ message: `${forms.join(' ')} ${basic}`, errorCode: `BAD_${KEY}` });
    const xml = `<Error><Code>${KEY}</Code><Message>${KEY}</Message></Error>`;
    const { service } = scripted({
      status: [{ status: 401, body }],
      files: [{ status: 201, body: JSON.stringify({ fileId: KEY, uploadUri: `http://${KEY}`, requiredHeaders: {} }) }],
      upload: [{ status: 403, body: xml }],
    });
    const failures = [
      await rejection(service.setStatus('IDLE')),
      await rejection(service.createFileContainer()),
      await rejection(service.upload(slot, Buffer.from('x'))),
    ];
    for (const failed of failures) {
      const shown = [inspect(failed, { depth: 9, showHidden: true }), JSON.stringify(failed), String(failed)];
      if (failed instanceof Error) shown.push(failed.stack ?? '', failed.message);
      for (const form of [...forms, basic.slice(8, -4)]) expect(shown.join('\n')).not.toContain(form);
    }
  });

  it('is not cut in two by the length of a message', async () => {
    const body = JSON.stringify({ message: `${'x'.repeat(290)}${KEY}` });
    const { service } = scripted({ status: [{ status: 401, body }] });
    expect(inspect(await rejection(service.setStatus('IDLE')))).not.toContain(KEY.slice(0, 6));
  });

  it('is in no property of the service', () => {
    const { service } = scripted();
    expect(inspect(service, { depth: 9, showHidden: true }) + JSON.stringify(service)).not.toContain(KEY);
  });

  it.each(['', 'two words', 'line\nbreak', 'schlüssel'])('is refused when it is %j', (apiKey) => {
    const make = () =>
      serviceOver(
        transportOf(async () => failure('unsendable', '')),
        { apiKey },
      );
    expect(make).toThrow(expect.objectContaining({ kind: 'unauthorized', hint: hintFor('unauthorized', 'connect') }));
    if (apiKey) expect(make).not.toThrow(apiKey);
  });
});

function transportOf(send: Transport['send']): Transport {
  return { userAgent: 'x', send, [Symbol.asyncDispose]: async () => {} };
}
