import { describe, expect, it } from 'vitest';
import { loggedTransport } from '../../src/coveo/logged-transport.ts';
import { createMask } from '../../src/coveo/mask.ts';
import type { HttpAnswer, HttpRequest, Transport } from '../../src/coveo/transport.ts';

const KEY = 'xxexample0-0000-4000-8000-secretsecret';
const API = 'https://api.cloud.coveo.com/push/v1/organizations/acme/sources/docs';

/** The line that a request leaves behind. */
async function lineOf(request: Partial<HttpRequest>, answer: Awaited<ReturnType<Transport['send']>>): Promise<string> {
  const lines: string[] = [];
  const times = [new Date(1_000), new Date(1_312)];
  const transport: Transport = {
    userAgent: 'test',
    send: async () => answer,
    [Symbol.asyncDispose]: async () => {},
  };
  const log = {
    mask: createMask(KEY),
    say: (line: string) => lines.push(line),
    now: () => times.shift() ?? new Date(0),
  };
  const authorized = { Authorization: `Bearer ${KEY}` };
  expect(await loggedTransport(transport, log).send({ method: 'PUT', url: API, headers: authorized, ...request })).toBe(
    answer,
  );
  expect(lines).toHaveLength(1);
  expect(lines[0]).not.toContain(KEY);
  return lines[0] ?? '';
}

const answer = (status: number, headers: HttpAnswer['headers'] = {}, body = ''): HttpAnswer => ({
  kind: 'answer',
  status,
  headers,
  body,
});

describe('the log of calls', () => {
  it('tells method, address, bytes, status, time and the id of the call', async () => {
    const request = { url: `${API}/documents/batch?fileId=7`, body: Buffer.from('{"a":1}') };
    expect(await lineOf(request, answer(202, { 'x-amzn-requestid': 'abc' }))).toBe(
      `PUT ${API}/documents/batch?fileId=7, 7 bytes, 202, 312 ms, id abc`,
    );
  });

  it('tells why there was no answer', async () => {
    const failure = { kind: 'failure', reason: 'timed-out', detail: `sent ${KEY}`, mayHaveHadEffect: true } as const;
    expect(await lineOf({}, failure)).toBe(`PUT ${API}, no answer (timed-out), 312 ms`);
  });

  it('keeps the signature of an upload to itself', async () => {
    const url = 'https://s3.amazonaws.com/bucket/file?X-Amz-Signature=0123456789abcdef';
    expect(await lineOf({ url, headers: { 'Content-Type': 'application/octet-stream' } }, answer(200))).toBe(
      'PUT https://s3.amazonaws.com/bucket/file?…, 200, 312 ms',
    );
  });

  it('masks the key wherever it turns up', async () => {
    const line = await lineOf({ url: `${API}?x=${KEY}` }, answer(400, { 'x-request-id': KEY }));
    expect(line).toBe(`PUT ${API}?x=***, 400, 312 ms, id ***`);
  });
});
