import { type Dispatcher, MockAgent } from 'undici';
import { createPushService } from '../../src/coveo/push-service.ts';
import type { RetryEvent, RetryTools } from '../../src/coveo/retry.ts';
import type { OutgoingItem, PushService, Traffic } from '../../src/coveo/service.ts';
import { createTransport, type Transport } from '../../src/coveo/transport.ts';

export const API = 'https://api.cloud.coveo.com';
export const STORAGE = 'https://storage.example.com';
/** Has signs that look different URL-encoded, in JSON and in Base64. */
export const KEY = 'xx01/aaaa+bbbb=cccc-"dddd"~eeee';

/** A clock that stands still until somebody sleeps; then it is later at once. */
export function fakeTools(random = 0.5) {
  let now = Date.parse('2026-01-01T00:00:00Z');
  const slept: number[] = [];
  const events: RetryEvent[] = [];
  const tools: RetryTools = {
    now: () => new Date(now),
    async sleep(milliseconds) {
      slept.push(milliseconds);
      now += milliseconds;
    },
    random: () => random,
    onRetry: (event) => events.push(event),
  };
  return { tools, slept, events, pass: (milliseconds: number) => (now += milliseconds) };
}

export type Endpoint = 'status' | 'files' | 'upload' | 'batch';

export interface Reply {
  readonly status: number;
  readonly body?: string;
  readonly headers?: Record<string, string>;
}

export interface Seen {
  readonly endpoint: Endpoint;
  readonly method: string;
  readonly path: string;
  /** Names in lower case. */
  readonly headers: Record<string, string>;
  readonly body: string;
}

const GOOD: Readonly<Record<Exclude<Endpoint, 'files'>, Reply>> = {
  status: { status: 201, body: 'null' },
  upload: { status: 200, body: '' },
  batch: { status: 202, body: '{}' },
};

/** What the container number `n` looks like. */
export function container(n: number): string {
  const requiredHeaders = { 'x-amz-server-side-encryption': 'AES256', 'Content-Type': 'application/octet-stream' };
  return JSON.stringify({ fileId: `file-${n}`, uploadUri: `${STORAGE}/${n}?X-Amz-Signature=s3cret`, requiredHeaders });
}

/** A service behind a mock agent. Each endpoint gives the replies of the script one after the other, and then good ones. */
export function scripted(script: Partial<Record<Endpoint, readonly Reply[]>> = {}, random = 0.5) {
  const seen: Seen[] = [];
  const agent = new MockAgent();
  agent.disableNetConnect();
  const count = (endpoint: Endpoint) => seen.filter((request) => request.endpoint === endpoint).length;
  const reply = (method: string, path: string, headers: unknown, body: unknown): Reply => {
    const endpoint = endpointOf(path);
    const text = body instanceof Uint8Array ? Buffer.from(body).toString('latin1') : '';
    seen.push({ endpoint, method, path, headers: lowerCase(headers), body: text });
    const nth = count(endpoint);
    const good = endpoint === 'files' ? { status: 201, body: container(nth) } : GOOD[endpoint];
    return script[endpoint]?.[nth - 1] ?? good;
  };
  for (const origin of [API, STORAGE]) {
    for (const method of ['POST', 'PUT']) {
      agent
        .get(origin)
        .intercept({ path: () => true, method })
        .reply(({ path, headers, body }) => {
          const { status, body: data = '', headers: answered = {} } = reply(method, path, headers, body);
          return { statusCode: status, data, responseOptions: { headers: answered } };
        })
        .persist();
    }
  }
  const traffic: Traffic = { requests: 0, retries: 0, containers: 0, bytes: 0 };
  const time = fakeTools(random);
  const service = serviceOver(mockTransport(agent), { traffic, retry: time.tools });
  return { service, seen, traffic, count, ...time };
}

export function mockTransport(dispatcher: Dispatcher): Transport {
  return createTransport({ version: '1.2.3', environment: {}, dispatcher });
}

export function serviceOver(
  transport: Transport,
  parts: Partial<Parameters<typeof createPushService>[0]> = {},
): PushService {
  return createPushService({
    endpoints: { api: API },
    organization: 'acme',
    source: 'acme-docs',
    apiKey: KEY,
    transport,
    retry: fakeTools().tools,
    traffic: { requests: 0, retries: 0, containers: 0, bytes: 0 },
    ...parts,
  });
}

function endpointOf(path: string): Endpoint {
  if (path.includes('/status?')) return 'status';
  if (path.includes('/documents/batch')) return 'batch';
  return path.endsWith('/files') ? 'files' : 'upload';
}

function lowerCase(headers: unknown): Record<string, string> {
  const pairs = headers !== null && typeof headers === 'object' ? Object.entries(headers) : [];
  return Object.fromEntries(pairs.map(([name, value]) => [name.toLowerCase(), String(value)]));
}

export function item(name: string, parts: Partial<OutgoingItem> = {}): OutgoingItem {
  return { documentId: `https://docs.example.com/${name}`, html: `<p>${name}</p>`, metadata: {}, ...parts };
}

export async function* stream<Value>(values: Iterable<Value>): AsyncGenerator<Value, void, undefined> {
  yield* values;
}

export async function collect<Value>(values: AsyncIterable<Value>): Promise<Value[]> {
  return Array.fromAsync(values);
}

/** What a promise rejects with; fails when it does not. */
export async function rejection(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => {
      throw new Error('It did not reject.');
    },
    (error: unknown) => error,
  );
}
