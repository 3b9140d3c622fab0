import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { inspect } from 'node:util';
import { type Dispatcher, MockAgent } from 'undici';
import { describe, expect, it } from 'vitest';
import { createLimitsReader } from '../../src/coveo/limits.ts';
import type { FileContainer, PushService, Traffic } from '../../src/coveo/service.ts';
import { createTransport, type Transport } from '../../src/coveo/transport.ts';
import type { Finished, RunRequest } from '../../src/run/request.ts';
import { run } from '../../src/run/run.ts';
import { endpoint as endpointRule } from '../../src/settings/rules/addresses.ts';
import { gitKit } from '../support/git.ts';
import { API, fakeTools, KEY, mockTransport, rejection, STORAGE, serviceOver } from './build.ts';
import { type LocalServer, localServer, type Received } from './local-server.ts';

/** Every way out of this program that we could think of, tried with a key in hand. */

const EVIL = 'evil.example';

/** Forms in which a key may leave; the mask knows more. */
const FORMS = [KEY, encodeURIComponent(KEY), Buffer.from(KEY).toString('base64'), Buffer.from(KEY).toString('hex')];

function expectNoKey(text: string): void {
  for (const form of FORMS) expect(text).not.toContain(form);
}

const headers = { 'x-amz-server-side-encryption': 'AES256', 'Content-Type': 'application/octet-stream' };
const containerAt = (uploadUri: string): FileContainer => ({ fileId: 'f', uploadUri, requiredHeaders: headers });

const counted = (): Traffic => ({ requests: 0, retries: 0, containers: 0, bytes: 0 });
const plain = () => createTransport({ version: '1', environment: {} });

function readLimits(transport: Transport, platform: string): Promise<unknown> {
  const now = () => new Date(0);
  return createLimitsReader({ platform, organization: 'acme', apiKey: KEY, transport, traffic: counted(), now })();
}

/** Each call of the service, by name. */
const CALLS: Readonly<
  Record<string, (service: PushService, transport: Transport, address: string) => Promise<unknown>>
> = {
  setStatus: (service) => service.setStatus('INCREMENTAL'),
  createFileContainer: (service) => service.createFileContainer(),
  upload: (service, _transport, address) => service.upload(containerAt(`${address}/slot`), Buffer.from('content')),
  pushItemBatch: (service) => service.pushItemBatch('file-1'),
  readLimits: (_service, transport, address) => readLimits(transport, address),
};

describe('a redirect', () => {
  const statuses = [301, 302, 303, 307, 308];
  const cases = Object.keys(CALLS).flatMap((call) => statuses.map((status): [string, number] => [call, status]));

  it.each(cases)('of `%s` by %i to another server is an error, and nothing is sent there', async (call, status) => {
    await using elsewhere = await localServer((_request, response) => response.end());
    await using server = await localServer((_request, response) => {
      response.writeHead(status, { location: `${elsewhere.address}/here` });
      response.end();
    });
    await using transport = plain();
    const failed = await rejection(callOf(call)(serviceAt(server.address, transport), transport, server.address));
    expect(failed).toMatchObject({ kind: 'unexpected-answer', status });
    expectNoKey(inspect(failed, { depth: 9, showHidden: true }));
    expect([server.received.length, elsewhere.received.length]).toEqual([1, 0]);
  });

  it.each(cases)('of `%s` by %i to another host of the internet is not followed either', async (call, status) => {
    const agent = silentAgent();
    for (const method of ['GET', 'POST', 'PUT']) {
      const pool = agent.get(API).intercept({ path: () => true, method });
      pool.reply(status, '', { headers: { location: `https://${EVIL}/` } });
    }
    const transport = mockTransport(agent);
    await rejection(callOf(call)(serviceAt(API, transport), transport, API));
    expect(hostsOf(agent)).toEqual([new URL(API).host]);
  });

  const callOf = (name: string) => CALLS[name] ?? (() => Promise.reject(new Error(`There is no call ${name}.`)));
});

describe('the upload address', () => {
  it.each([
    ['another host', `${STORAGE}/slot?X-Amz-Signature=s`],
    ['the host of the API', `${API}/slot`],
  ])('on %s gets the content, and never the key', async (_name, uploadUri) => {
    const agent = silentAgent();
    const intercepted = agent.get(new URL(uploadUri).origin).intercept({ path: () => true, method: 'PUT' });
    let sent = '';
    intercepted.reply((request) => {
      sent = inspect(request, { depth: 9 });
      return { statusCode: 200, data: '' };
    });
    await serviceOver(mockTransport(agent)).upload(containerAt(uploadUri), Buffer.from('content'));
    expect(sent).toContain('AES256');
    expect(sent.toLowerCase()).not.toContain('authorization');
    expectNoKey(sent);
  });

  it('gets no key over the wire, as another server or as the very one of the API', async () => {
    await using storage = await localServer((_request, response) => response.end());
    await using server = await localServer(answerWith((n) => containerAt(`${n === 1 ? storage.address : own()}/slot`)));
    const own = () => server.address;
    await using transport = plain();
    const service = serviceAt(server.address, transport);
    for (const _ of ['elsewhere', 'same host'])
      await service.upload(await service.createFileContainer(), Buffer.from('content'));
    const uploads = [...storage.received, ...server.received].filter(({ url }) => url === '/slot');
    expect(uploads).toHaveLength(2);
    for (const upload of uploads) {
      expect(Object.keys(upload.headers)).not.toContain('authorization');
      expectNoKey(inspect(upload, { depth: 9 }));
    }
  });

  it.each([
    ['plain http', `http://${EVIL}/slot`],
    ['a user name that looks like the host', `https://api.cloud.coveo.com@${EVIL}/slot`],
    ['user name and password', 'https://ann:w0rd@storage.example.com/slot'],
    ['a loopback address that is a user name', `http://127.0.0.1@${EVIL}/slot`],
    ['another protocol', 'ftp://storage.example.com/slot'],
    ['no address', '/slot'],
  ])('is refused when it is %s, and nothing is sent', async (_name, uploadUri) => {
    await using server = await localServer(answerWith(() => containerAt(uploadUri)));
    await using transport = plain();
    const service = serviceAt(server.address, transport);
    const refused = await rejection(service.createFileContainer());
    expect(refused).toMatchObject({ kind: 'unexpected-answer' });
    expect(inspect(refused)).not.toMatch(/w0rd|slot/);

    const agent = silentAgent();
    const unsent = await rejection(serviceOver(mockTransport(agent)).upload(containerAt(uploadUri), Buffer.from('x')));
    expect(unsent).toMatchObject({ kind: 'insecure-address' });
    expect(inspect(unsent)).not.toContain('w0rd');
    expect(hostsOf(agent)).toEqual([]);
  });
});

describe('an address of the service', () => {
  it.each([
    `http://${EVIL}`,
    'http://api.cloud.coveo.com',
    'http://localhost.example.com',
    'http://localhost.',
    'http://127.0.0.1.example.com',
    'http://127.0.0.1.nip.example',
    'http://[::ffff:1.2.3.4]',
    'http://[::ffff:127.0.0.1]',
    'http://[::]',
    'http://0.0.0.0',
    'http://128.0.0.1',
    'http://16909060',
    'http://0x01020304',
    'http://2130706433.example.com',
    `http://127.0.0.1@${EVIL}`,
    `http://127.0.0.1:80@${EVIL}`,
    `http://localhost%40@${EVIL}`,
    `http://${EVIL}#@127.0.0.1`,
    `http://${EVIL}?@127.0.0.1`,
    `http://${EVIL}\\@127.0.0.1`,
    `https://api.cloud.coveo.com@${EVIL}`,
    `https://api.cloud.coveo.com:443@${EVIL}`,
    `https://:w0rd@${EVIL}`,
    'http://ann:w0rd@127.0.0.1',
    'ws://127.0.0.1',
    'file:///tmp',
  ])('%s gets no key', async (address) => {
    const agent = silentAgent();
    const transport = mockTransport(agent);
    const refused = await rejection(Promise.resolve().then(() => serviceAt(address, transport)));
    expect(refused).toMatchObject({ kind: 'insecure-address' });
    expect(await rejection(readLimits(transport, address))).toMatchObject({ kind: 'insecure-address' });
    const sent = await transport.send({ method: 'GET', url: address, headers: { Authorization: `Bearer ${KEY}` } });
    expect(sent).toMatchObject({ kind: 'failure', reason: 'insecure-address' });
    expect(inspect([refused, sent])).not.toContain('w0rd');
    expect(hostsOf(agent)).toEqual([]);
    expect(endpointRule(address)).toBeDefined();
  });

  it.each(['127.0.0.1', '2130706433', '0x7f000001', '0177.1', '127.1', '127.0.0.1.', 'LOCALHOST'])(
    'that is this machine in the spelling %s is dialled as just that',
    async (spelling) => {
      await using server = await localServer((_request, response) => {
        response.writeHead(201);
        response.end();
      });
      await using transport = plain();
      const address = server.address.replace('127.0.0.1', spelling);
      await serviceAt(address, transport).setStatus('IDLE');
      expect(server.received[0]?.headers.authorization).toBe(`Bearer ${KEY}`);
      expect(server.received[0]?.headers.host).toMatch(/^(127\.0\.0\.1|localhost):\d+$/);
    },
  );
});

describe('a proxy', () => {
  const url = `https://${EVIL}/push/v1`;
  const request = { method: 'POST', url, headers: { Authorization: `Bearer ${KEY}` } } as const;

  it.each([
    ['lets the connection through and listens', 'HTTP/1.1 200 Connection established\r\n\r\n'],
    [
      'sends the connection elsewhere',
      'HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:1/\r\nContent-Length: 0\r\n\r\n',
    ],
    ['refuses', 'HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n'],
  ])('that %s is asked by CONNECT and hears no key', async (_name, answer) => {
    await using proxy = await listeningProxy(answer);
    const environment = { HTTPS_PROXY: `http://ann:w0rd@${proxy.host}`, HTTP_PROXY: `http://${proxy.host}` };
    await using transport = createTransport({ version: '1', environment });
    const ended = await transport.send(request);
    expect(ended).toMatchObject({ kind: 'failure' });
    expect(JSON.stringify(ended)).not.toContain('w0rd');
    expectNoKey(JSON.stringify(ended));
    expect(proxy.methods).toEqual(['CONNECT']);
    expectNoKey(proxy.heard());
  });

  it('that lets the connection through hears TLS and nothing else', async () => {
    await using proxy = await listeningProxy('HTTP/1.1 200 Connection established\r\n\r\n');
    await using transport = createTransport({ version: '1', environment: { HTTPS_PROXY: proxy.host } });
    await transport.send(request);
    const handshake = 0x16;
    expect(proxy.tunnelled()[0]).toBe(handshake);
  });

  it('is never asked for plain http, not even to refuse it', async () => {
    await using proxy = await listeningProxy('HTTP/1.1 200 OK\r\n\r\n');
    const environment = { HTTPS_PROXY: proxy.host, HTTP_PROXY: proxy.host, ALL_PROXY: proxy.host };
    await using transport = createTransport({ version: '1', environment });
    await transport.send({ ...request, url: `http://${EVIL}/` });
    expect(proxy.heard()).toBe('');
  });
});

describe('what people get to see', () => {
  it.each([400, 401, 403, 412, 429, 500, 503])(
    'holds no key when the service tells it back with %i: error, report, log',
    async (status) => {
      await using server = await localServer(echo(status));
      const { finished, lines } = await publishTo(server);
      expect(server.received.some(({ headers }) => headers.authorization === `Bearer ${KEY}`)).toBe(true);
      expect(finished.exit).toBe(1);
      expect(finished.report.problems.length).toBeGreaterThan(0);
      expectNoKey(inspect(finished, { depth: 20, showHidden: true, maxStringLength: null }));
      expectNoKey(JSON.stringify(finished));
      expectNoKey(lines.join('\n'));
    },
  );

  it('holds no key when the storage tells it back', async () => {
    await using server = await localServer((received, response) => {
      if (received.url === '/slot')
        return echo(403)({ ...received, headers: { authorization: `Bearer ${KEY}` } }, response);
      const status = received.url.includes('/status') ? 201 : 202;
      if (!received.url.endsWith('/files')) return void response.writeHead(status).end('null');
      response.writeHead(201).end(JSON.stringify(containerAt(`http://${received.headers.host}/slot`)));
    });
    const { finished, lines } = await publishTo(server);
    expect(server.received.filter(({ url }) => url === '/slot').length).toBeGreaterThan(0);
    expectNoKey(inspect(finished, { depth: 20, showHidden: true, maxStringLength: null }) + lines.join('\n'));
  });
});

function serviceAt(api: string, transport: Transport): PushService {
  return serviceOver(transport, { endpoints: { api } });
}

/** Remembers what it is asked for; answers nothing that was not arranged. */
function silentAgent(): MockAgent {
  const agent = new MockAgent({ enableCallHistory: true });
  agent.disableNetConnect();
  return agent;
}

function hostsOf(agent: MockAgent & Dispatcher): readonly (string | undefined)[] {
  return (agent.getCallHistory()?.calls() ?? []).map(({ host }) => host);
}

type Handler = Parameters<typeof localServer>[0];

/** A service whose containers are these, counted from 1. */
function answerWith(container: (n: number) => FileContainer): Handler {
  let made = 0;
  return ({ url }, response) => {
    if (!url.endsWith('/files')) return void response.writeHead(200).end();
    made += 1;
    response.writeHead(201).end(JSON.stringify(container(made)));
  };
}

/** Tells what it was sent, wherever an answer can hold something. */
function echo(status: number): Handler {
  return ({ headers: { authorization = '' } }: Pick<Received, 'headers'>, response) => {
    const forms = [authorization, ...FORMS].join(' ');
    const xml = `<Error><Code>${forms}</Code><Message>${forms}</Message></Error>`;
    const text = JSON.stringify({ message: `${forms} ${xml}`, errorCode: forms });
    response.writeHead(status, { 'x-key': authorization, 'retry-after': '1', location: `/${encodeURIComponent(KEY)}` });
    response.end(status === 403 ? xml : text);
  };
}

/** Publishes one page of a real repository to a server, with a clock that does not wait. */
async function publishTo(server: LocalServer): Promise<{ readonly finished: Finished; readonly lines: string[] }> {
  using kit = gitKit();
  const settings = `organization: acme\nsource: docs\nsite: {url: "https://docs.example.com/"}\nendpoints: {api: "${server.address}", platform: "${server.address}"}\n`;
  const directory = kit.repository('docs', { 'docs-to-coveo.yml': settings, 'index.md': '# Home\n' });
  kit.remote(directory);
  const lines: string[] = [];
  const { tools } = fakeTools();
  const request: RunRequest = {
    command: 'publish',
    directory,
    environment: { PATH: process.env.PATH, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' },
    overrides: {},
    apiKey: KEY,
    state: 'ref',
    options: { onError: 'fail', anyBranch: false, leaseSeconds: 120, run: 'test' },
  };
  const logger = { info: (line: string) => void lines.push(line), progress: () => undefined };
  const finished = await run(request, { clock: tools, logger, signal: new AbortController().signal });
  return { finished, lines };
}

/** A proxy that gives one answer to CONNECT, remembers all it hears, and hangs up. */
async function listeningProxy(answer: string) {
  const heard: Buffer[] = [];
  const tunnelled: Buffer[] = [];
  const methods: string[] = [];
  const sockets = new Set<Duplex>();
  const server = createServer((request, response) => {
    methods.push(request.method ?? '');
    response.end();
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('data', (chunk: Buffer) => void heard.push(chunk));
    socket.on('error', () => undefined);
  });
  server.on('connect', (request, socket) => {
    methods.push(request.method ?? '');
    socket.write(answer);
    socket.once('data', (chunk: Buffer) => {
      tunnelled.push(chunk);
      socket.destroy();
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    host: `127.0.0.1:${port}`,
    methods,
    heard: () => Buffer.concat(heard).toString('latin1'),
    tunnelled: () => Buffer.concat(tunnelled),
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}
