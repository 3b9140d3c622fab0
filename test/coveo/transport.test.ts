import { createServer } from 'node:http';
import { errors, MockAgent } from 'undici';
import { describe, expect, it } from 'vitest';
import { failure, networkFailure } from '../../src/coveo/network-failure.ts';
import { createTransport, type TransportOptions } from '../../src/coveo/transport.ts';
import { mockTransport } from './build.ts';
import { localServer } from './local-server.ts';

const open = (parts: Partial<TransportOptions> = {}) => createTransport({ version: '1', environment: {}, ...parts });

describe('what goes over the wire', () => {
  it('is the headers given, the length of the body, and no chunks', async () => {
    await using server = await localServer((_request, response) => response.end('good'));
    await using transport = open();
    const body = Buffer.alloc(3_000_000, 'x');
    const answer = await transport.send({
      method: 'PUT',
      url: `${server.address}/a?b=c`,
      headers: { 'X-One': '1' },
      body,
    });
    expect(answer).toMatchObject({ kind: 'answer', status: 200, body: 'good' });
    const [request] = server.received;
    expect(request).toMatchObject({ method: 'PUT', url: '/a?b=c' });
    expect(request?.headers).toEqual({
      'content-length': '3000000',
      'x-one': '1',
      connection: 'keep-alive',
      host: server.address.slice('http://'.length),
    });
    expect(request?.body.equals(body)).toBe(true);
  });

  it.each(['POST', 'PUT'] as const)('a %s without a body has the length 0', async (method) => {
    await using server = await localServer((_request, response) => response.end());
    await using transport = open();
    await transport.send({ method, url: server.address, headers: {} });
    expect(server.received[0]?.headers).toMatchObject({ 'content-length': '0' });
    expect(server.received[0]?.headers).not.toHaveProperty('transfer-encoding');
  });

  it('comes over connections that are kept alive', async () => {
    const ports = new Set<number | undefined>();
    await using server = await localServer((_request, response) => {
      ports.add(response.socket?.remotePort);
      response.end('good');
    });
    await using transport = open();
    for (let round = 0; round < 10; round += 1)
      await transport.send({ method: 'POST', url: server.address, headers: {} });
    // The second may begin before the first connection counts as free.
    expect(ports.size).toBeLessThan(10);
  });

  it('is one answer with its headers in lower case', async () => {
    await using server = await localServer((_request, response) => {
      response.writeHead(
        207,
        [
          ['Retry-After', '5'],
          ['X-Two', 'a'],
          ['X-Two', 'b'],
        ].flat(),
      );
      response.end('grüße');
    });
    await using transport = open();
    const answer = await transport.send({ method: 'GET', url: server.address, headers: {} });
    expect(answer).toMatchObject({ status: 207, body: 'grüße', headers: { 'retry-after': '5', 'x-two': 'a, b' } });
  });

  it('is never a second request after a redirect', async () => {
    await using server = await localServer((_request, response) => {
      response.writeHead(302, { location: '/elsewhere' });
      response.end();
    });
    await using transport = open();
    const answer = await transport.send({ method: 'GET', url: server.address, headers: { Authorization: 'Bearer x' } });
    expect(answer).toMatchObject({ kind: 'answer', status: 302 });
    expect(server.received).toHaveLength(1);
  });

  it.each(['http://example.com/', 'http://169.254.169.254/', 'ws://127.0.0.1/', 'nonsense'])(
    'is nothing for %s',
    async (url) => {
      const agent = new MockAgent({ enableCallHistory: true });
      agent.disableNetConnect();
      const answer = await mockTransport(agent).send({ method: 'GET', url, headers: { Authorization: 'Bearer x' } });
      expect(answer).toMatchObject({ kind: 'failure', reason: 'insecure-address', mayHaveHadEffect: false });
      expect(agent.getCallHistory()?.calls()).toEqual([]);
    },
  );
});

describe('failures', () => {
  it('of a connection that cannot be made had no effect', async () => {
    const server = await localServer(() => {});
    await server[Symbol.asyncDispose]();
    await using transport = open();
    const answer = await transport.send({ method: 'POST', url: server.address, headers: {} });
    expect(answer).toMatchObject({
      reason: 'unreachable',
      mayHaveHadEffect: false,
      detail: expect.stringContaining('ECONNREFUSED'),
    });
  });

  it('of a connection cut after the request may have had one', async () => {
    await using server = await localServer((_request, response) => response.destroy());
    await using transport = open();
    const answer = await transport.send({ method: 'POST', url: server.address, headers: {} });
    expect(answer).toMatchObject({ reason: 'connection-lost', mayHaveHadEffect: true });
    expect(server.received).toHaveLength(1);
  });

  it('in the middle of an answer may have had one', async () => {
    await using server = await localServer((_request, response) => {
      response.writeHead(202, { 'content-length': '100' });
      response.write('half', () => response.destroy());
    });
    await using transport = open();
    const answer = await transport.send({ method: 'POST', url: server.address, headers: {} });
    expect(answer).toMatchObject({ reason: 'connection-lost', mayHaveHadEffect: true });
  });

  it('to answer at all end with a time-out', async () => {
    await using server = await localServer(() => {});
    await using transport = open({ limits: { headersMs: 1 } });
    const answer = await transport.send({ method: 'POST', url: server.address, headers: {} });
    expect(answer).toMatchObject({ reason: 'timed-out', mayHaveHadEffect: true });
  });

  it('to end an answer end with a time-out', async () => {
    await using server = await localServer((_request, response) => response.write('half'));
    await using transport = open({ limits: { bodyMs: 1 } });
    const answer = await transport.send({ method: 'POST', url: server.address, headers: {} });
    expect(answer).toMatchObject({ reason: 'timed-out', mayHaveHadEffect: true });
  });

  it('to end an answer that drips ends with the time-out of the whole call', async () => {
    // Each piece sets the time-out between pieces back; what counts here is the whole.
    await using server = await localServer((_request, response) => {
      const drip = setInterval(() => response.write(' '), 1);
      response.once('close', () => clearInterval(drip));
    });
    await using transport = open({ limits: { wholeMs: 20 } });
    const answer = await transport.send({ method: 'POST', url: server.address, headers: {} });
    expect(answer).toMatchObject({ reason: 'timed-out', mayHaveHadEffect: true });
  });

  it('because the transport was closed are no failures of the network', async () => {
    await using server = await localServer((_request, response) => response.end());
    const transport = open();
    await transport[Symbol.asyncDispose]();
    const answer = await transport.send({ method: 'POST', url: server.address, headers: {} });
    expect(answer).toMatchObject({ reason: 'closed' });
    expect(server.received).toEqual([]);
  });

  it('because of an answer that never ends its growth', async () => {
    await using server = await localServer((_request, response) => response.end('x'.repeat(1_001)));
    await using small = open({ limits: { answerBytes: 1_000 } });
    await using large = open({ limits: { answerBytes: 1_001 } });
    const request = { method: 'GET', url: server.address, headers: {} } as const;
    expect(await small.send(request)).toMatchObject({ reason: 'answer-too-large' });
    expect(await large.send(request)).toMatchObject({ kind: 'answer' });
  });

  it('because of the signal, before and while it is under way', async () => {
    const stop = new AbortController();
    await using server = await localServer(() => stop.abort());
    await using transport = open();
    const request = { method: 'POST', url: server.address, headers: {}, signal: stop.signal } as const;
    expect(await transport.send(request)).toMatchObject({ reason: 'stopped', mayHaveHadEffect: true });
    expect(await transport.send(request)).toMatchObject({ reason: 'stopped' });
    expect(server.received).toHaveLength(1);
  });

  it.each(['line\nbreak', 'null\0'])('because of the header %j hold nothing of it', async (value) => {
    await using transport = open();
    const answer = await transport.send({
      method: 'POST',
      url: 'http://127.0.0.1:1/',
      headers: { Authorization: value },
    });
    expect(answer).toMatchObject({ reason: 'unsendable', mayHaveHadEffect: false });
    expect(JSON.stringify(answer)).not.toContain(JSON.stringify(value).slice(1, 5));
  });

  const coded = (code: string, syscall?: string) => Object.assign(new Error(code), { code, syscall });
  it.each([
    [new errors.ConnectTimeoutError(), 'unreachable'],
    [coded('ENOTFOUND', 'getaddrinfo'), 'unreachable'],
    [coded('ETIMEDOUT', 'connect'), 'unreachable'],
    [coded('ETIMEDOUT', 'read'), 'connection-lost'],
    [coded('ECONNRESET', 'read'), 'connection-lost'],
    [coded('EPIPE', 'write'), 'connection-lost'],
    [new errors.SocketError('other side closed'), 'connection-lost'],
    [coded('HPE_INVALID_CONSTANT'), 'connection-lost'],
    [new errors.HeadersTimeoutError(), 'timed-out'],
    [new errors.BodyTimeoutError(), 'timed-out'],
    [coded('DEPTH_ZERO_SELF_SIGNED_CERT'), 'untrusted-certificate'],
    [coded('ERR_TLS_CERT_ALTNAME_INVALID'), 'untrusted-certificate'],
    [coded('UNABLE_TO_VERIFY_LEAF_SIGNATURE'), 'untrusted-certificate'],
    [new errors.ProxyConnectionError(), 'proxy-refused'],
    [new errors.InvalidArgumentError('x'), 'unsendable'],
    ['no error at all', 'connection-lost'],
  ] as const)('like %s are told apart', (error, reason) => {
    const told = networkFailure(error, undefined);
    expect(told).toEqual(failure(reason, told.detail));
    expect(told.detail).not.toBe('');
  });
});

describe('a proxy', () => {
  const url = 'https://api.example.invalid/path';

  it.each(['HTTPS_PROXY', 'https_proxy'])('named by %s gets the host and never the key', async (name) => {
    await using proxy = await refusingProxy();
    await using transport = open({ environment: { [name]: proxy.host } });
    const answer = await transport.send({ method: 'POST', url, headers: { Authorization: 'Bearer s3cret' } });
    expect(answer).toMatchObject({
      reason: 'proxy-refused',
      mayHaveHadEffect: false,
      detail: expect.stringContaining('407'),
    });
    expect(proxy.asked).toEqual(['api.example.invalid:443']);
    expect(proxy.heard.join()).not.toContain('s3cret');
  });

  it('is left out for hosts in NO_PROXY', async () => {
    await using proxy = await refusingProxy();
    await using transport = open({ environment: { HTTPS_PROXY: proxy.host, NO_PROXY: 'example.invalid' } });
    expect(await transport.send({ method: 'POST', url, headers: {} })).toMatchObject({ reason: 'unreachable' });
    expect(proxy.asked).toEqual([]);
  });

  it('is never used for this machine', async () => {
    await using proxy = await refusingProxy();
    await using server = await localServer((_request, response) => response.end());
    const named = { HTTPS_PROXY: proxy.host, HTTP_PROXY: proxy.host, http_proxy: proxy.host };
    await using transport = open({ environment: named });
    expect(await transport.send({ method: 'GET', url: server.address, headers: {} })).toMatchObject({ status: 200 });
    // Nobody speaks TLS there, but the proxy is not asked either.
    const secure = server.address.replace('http:', 'https:');
    expect(await transport.send({ method: 'GET', url: secure, headers: {} })).toMatchObject({ kind: 'failure' });
    expect(proxy.heard).toEqual([]);
  });

  it.each(['ftp://proxy', 'http://', '::', 'http://user:w0rd@:x'])(
    'named %s is refused without showing it',
    (address) => {
      const make = () => open({ environment: { HTTPS_PROXY: address } });
      expect(make).toThrow('`HTTPS_PROXY` must be the address of a proxy');
      expect(make).not.toThrow('w0rd');
    },
  );
});

/** A proxy that asks everybody for a password, and remembers what it heard. */
async function refusingProxy() {
  const asked: string[] = [];
  const heard: string[] = [];
  const server = createServer();
  server.on('connection', (socket) => socket.on('data', (chunk) => heard.push(chunk.toString())));
  server.on('connect', (request, socket) => {
    asked.push(request.url ?? '');
    socket.end('HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const place = server.address();
  const port = typeof place === 'object' && place ? place.port : 0;
  return {
    asked,
    heard,
    host: `127.0.0.1:${port}`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
