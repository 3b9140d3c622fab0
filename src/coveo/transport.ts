import { Agent, type Dispatcher, EnvHttpProxyAgent, request as send } from 'undici';
import { isLoopback, isSafeAddress } from './endpoints.ts';
import { failure, type NetworkFailure, networkFailure } from './network-failure.ts';
import { ServiceError } from './service-error.ts';

export interface HttpRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly url: string;
  /** All that is sent, but for `Host`, `Connection` and `Content-Length`. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Uint8Array | undefined;
  readonly signal?: AbortSignal | undefined;
}

export interface HttpAnswer {
  readonly kind: 'answer';
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** The door to the network. Knows no key: that is in the headers of who asks. */
export interface Transport extends AsyncDisposable {
  /** For the headers of requests that may say who is asking. */
  readonly userAgent: string;
  /** Sends one request, once. Never rejects; follows no redirect. */
  send(request: HttpRequest): Promise<HttpAnswer | NetworkFailure>;
}

export interface TransportOptions {
  /** Version of this program, for the user agent. */
  readonly version: string;
  /** `HTTPS_PROXY` and `NO_PROXY` are read from it, in either case; nothing is read from the process. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Where requests go in place of the network. */
  readonly dispatcher?: Dispatcher | undefined;
  readonly limits?: Partial<TransportLimits> | undefined;
}

/** Times in milliseconds, sizes in bytes. */
export interface TransportLimits {
  readonly connectMs: number;
  /** From the first byte of the request to the first of the answer; time to send a body comes on top. */
  readonly headersMs: number;
  /** Between two pieces of an answer. */
  readonly bodyMs: number;
  /** From the first byte of the request to the last of the answer; time to send a body comes on top. */
  readonly wholeMs: number;
  readonly answerBytes: number;
}

/** The largest answer that the service documents is that of a search: 31,457,280 bytes. */
const LIMITS: TransportLimits = {
  connectMs: 15_000,
  headersMs: 60_000,
  bodyMs: 60_000,
  wholeMs: 180_000,
  answerBytes: 32 * 1024 * 1024,
};

/** A slower upload counts as hung; at this pace the largest container is there before it expires. */
const SLOWEST_BYTES_PER_MS = 100;

/**
 * Opens the door to the network: connections are kept alive, and go through the proxy that the environment names, but never to
 * this machine itself. Dispose of it when the run is over.
 *
 * @throws ServiceError when the environment names a proxy that is no address
 */
export function createTransport({ version, environment, dispatcher, limits }: TransportOptions): Transport {
  const within = { ...LIMITS, ...limits };
  const direct = dispatcher ?? new Agent(agentOptions(within));
  const outward = dispatcher ?? outwardAgent(environment, within);
  return {
    userAgent: `docs-to-coveo/${version}`,
    async send(request) {
      const { url, signal } = request;
      if (signal?.aborted) return failure('stopped', 'the signal was set');
      if (!isSafeAddress(url))
        return failure('insecure-address', 'the address is neither https nor on this machine, or names a user');
      const deadline = AbortSignal.timeout(within.wholeMs + sendingMs(request.body));
      const until = signal ? AbortSignal.any([signal, deadline]) : deadline;
      try {
        return await exchange({ ...request, signal: until }, isLoopback(new URL(url)) ? direct : outward, within);
      } catch (error) {
        if (deadline.aborted && !signal?.aborted) return failure('timed-out', 'the answer began, but did not end');
        return networkFailure(error, signal);
      }
    },
    async [Symbol.asyncDispose]() {
      // Who gave the dispatcher closes it.
      if (!dispatcher) await Promise.all([direct.destroy(), outward.destroy()]);
    },
  };
}

async function exchange(
  { method, url, headers, body, signal }: HttpRequest,
  dispatcher: Dispatcher,
  { headersMs, answerBytes }: TransportLimits,
): Promise<HttpAnswer | NetworkFailure> {
  const headersTimeout = headersMs + sendingMs(body);
  const answer = await send(url, { method, headers, body, signal, dispatcher, headersTimeout });
  const text = await readText(answer.body, answerBytes);
  if (text === undefined) return failure('answer-too-large', `the answer has more than ${answerBytes} bytes`);
  return { kind: 'answer', status: answer.statusCode, headers: singleHeaders(answer.headers), body: text };
}

/** How long a body may take to be sent. */
function sendingMs(body: Uint8Array | undefined): number {
  return Math.ceil((body?.byteLength ?? 0) / SLOWEST_BYTES_PER_MS);
}

/** Undefined when it is longer than allowed; leaving the loop closes the connection. */
async function readText(body: AsyncIterable<Uint8Array>, limit: number): Promise<string | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.byteLength;
    if (size > limit) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function singleHeaders(headers: Readonly<Record<string, string | string[] | undefined>>): Record<string, string> {
  const entries = Object.entries(headers).filter(
    (entry): entry is [string, string | string[]] => entry[1] !== undefined,
  );
  return Object.fromEntries(entries.map(([name, value]) => [name.toLowerCase(), [value].flat().join(', ')]));
}

/** Over HTTP/2 a broken connection says less about which of its requests arrived, and uploads gain nothing from it. */
function agentOptions({ connectMs, headersMs, bodyMs }: TransportLimits): Agent.Options {
  return { connectTimeout: connectMs, headersTimeout: headersMs, bodyTimeout: bodyMs, allowH2: false };
}

/** What is not named is given as empty, or undici would look it up in the environment of the process. */
function outwardAgent(environment: TransportOptions['environment'], limits: TransportLimits): Dispatcher {
  const httpsProxy = proxyAddress(environment.https_proxy ?? environment.HTTPS_PROXY ?? '');
  const noProxy = environment.no_proxy ?? environment.NO_PROXY ?? '';
  const options = agentOptions(limits);
  return httpsProxy === ''
    ? new Agent(options)
    : new EnvHttpProxyAgent({ ...options, httpProxy: '', httpsProxy, noProxy });
}

/** A proxy is often named by host and port alone, which means plain http. It may hold a password, so it is never shown. */
function proxyAddress(text: string): string {
  const named = text.trim();
  const address = named === '' || named.includes('://') ? named : `http://${named}`;
  if (address === '' || (/^(https?|socks5?):\/\/[^/]/i.test(address) && URL.canParse(address))) return address;
  const message =
    '`HTTPS_PROXY` must be the address of a proxy, such as `http://proxy.example.com:3128`, but cannot be read as one.';
  throw new ServiceError({ kind: 'unreachable', call: 'connect', message });
}
