import { Readable } from 'node:stream';
import { type Dispatcher, request } from 'undici';
import { onTestFinished } from 'vitest';
import { SANDBOX_KEY, type Sandbox, type SandboxOptions, startSandbox } from '../../src/sandbox/server.ts';

export const ORGANIZATION = 'acme';
export const SOURCE = 'acme-docs';
/** The moment at which the clock of a test starts. */
export const START = Date.parse('2026-03-01T12:00:00Z');

/** What came back. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
}

export interface Body {
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array | AsyncIterable<Uint8Array>;
}

/** A clock that stands until it is moved. */
export function testClock(): { now: () => Date; advance: (milliseconds: number) => void } {
  let time = START;
  return {
    now: () => new Date(time),
    advance(milliseconds) {
      time += milliseconds;
    },
  };
}

/** A sandbox with one source, stopped when the test ends. No timer runs in it: who looks makes it work. */
export async function sandboxFor(options: SandboxOptions = {}): Promise<Sandbox> {
  const sources = [{ organization: ORGANIZATION, source: SOURCE, sourceName: 'Docs' }];
  const sandbox = await startSandbox({ sources, now: testClock().now, schedule: () => () => {}, ...options });
  onTestFinished(() => sandbox.close());
  return sandbox;
}

/** One call without more than is given. */
export async function send(url: string, method: string, { headers = {}, body }: Body = {}): Promise<Reply> {
  const options: Omit<Dispatcher.RequestOptions, 'origin' | 'path'> = {
    method: method as Dispatcher.HttpMethod,
    headers,
    ...(body === undefined ? {} : { body: body instanceof Uint8Array ? Buffer.from(body) : asBody(body) }),
  };
  const reply = await request(url, options);
  return { status: reply.statusCode, headers: reply.headers, text: await reply.body.text() };
}

function asBody(body: Exclude<Body['body'], undefined | Uint8Array>): string | Readable {
  return typeof body === 'string' ? body : Readable.from(body);
}

/** A call with the key; what is no text goes as JSON. */
export function call(
  sandbox: Sandbox,
  method: string,
  path: string,
  json?: unknown,
  headers: Record<string, string> = {},
): Promise<Reply> {
  const body = json === undefined ? {} : { body: typeof json === 'string' ? json : JSON.stringify(json) };
  const type: Record<string, string> = json === undefined ? {} : { 'content-type': 'application/json' };
  return send(`${sandbox.url}${path}`, method, {
    ...body,
    headers: { authorization: `Bearer ${SANDBOX_KEY}`, ...type, ...headers },
  });
}

export const PUSH = `/push/v1/organizations/${ORGANIZATION}`;
export const DOCUMENTS = `${PUSH}/sources/${SOURCE}/documents`;

/** The address of one item's calls. */
export function documentPath(documentId: string, more = ''): string {
  return `${DOCUMENTS}?documentId=${encodeURIComponent(documentId)}${more}`;
}

/** Opens a file container. */
export async function openContainer(
  sandbox: Sandbox,
): Promise<{ uploadUri: string; fileId: string; requiredHeaders: Record<string, string> }> {
  const reply = await call(sandbox, 'POST', `${PUSH}/files`, {});
  return JSON.parse(reply.text);
}

/** Uploads a batch and pushes it; returns the answer to the push. */
export async function pushBatch(sandbox: Sandbox, batch: unknown, query = ''): Promise<Reply> {
  const fileId = await uploaded(sandbox, typeof batch === 'string' ? batch : JSON.stringify(batch));
  return call(sandbox, 'PUT', `${DOCUMENTS}/batch?fileId=${fileId}${query}`);
}

/** An identity provider of the tests, as it stands in `SandboxOptions`. */
export const PROVIDER = { organization: ORGANIZATION, id: 'Acme Identities', sources: [SOURCE] };
/** The address of its calls. */
export const IDENTITIES = `${PUSH}/providers/${encodeURIComponent(PROVIDER.id)}`;

/** Uploads a batch of identities and pushes it; returns the answer to the push. */
export async function pushIdentities(sandbox: Sandbox, batch: unknown, query = ''): Promise<Reply> {
  const fileId = await uploaded(sandbox, typeof batch === 'string' ? batch : JSON.stringify(batch));
  return call(sandbox, 'PUT', `${IDENTITIES}/permissions/batch?fileId=${fileId}${query}`);
}

/** A container with content; returns its id. */
export async function uploaded(sandbox: Sandbox, content: string | Uint8Array): Promise<string> {
  const { uploadUri, fileId, requiredHeaders } = await openContainer(sandbox);
  const reply = await send(uploadUri, 'PUT', { headers: requiredHeaders, body: content });
  if (reply.status !== 200) throw new Error(`The upload was answered with ${reply.status}: ${reply.text}`);
  return fileId;
}

/** The last things that the pipeline did in a source or a provider, the oldest first, in short. */
export function logOf(sandbox: Sandbox, id: string = SOURCE): readonly string[] {
  return sandbox
    .log(id)
    .toReversed()
    .map(({ operation, task, result }) => `${operation} ${task} ${result}`);
}

/** The ids of what is in the index. */
export function idsOf(sandbox: Sandbox): readonly string[] {
  return sandbox.items(SOURCE).map(({ documentId }) => documentId);
}
