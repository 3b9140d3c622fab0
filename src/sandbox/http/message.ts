import type { IncomingMessage } from 'node:http';
import { parseStrictJsonBytes, type StrictJson } from '../model/strict-json.ts';
import { invalidJson, tooLarge, unsupportedMediaType } from './errors.ts';

/** One call as it came in, for tests and for people to look at. */
export interface RequestRecord {
  readonly method: string;
  /** The path without the query. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  /** By lower-case names; the value of `authorization` is masked. */
  readonly headers: Readonly<Record<string, string>>;
  /** Whether an `Authorization` header was there. */
  readonly authorized: boolean;
  /** Bytes of the body that were read. */
  readonly bytes: number;
  /** The answer's status; 0 while there is none. */
  readonly status: number;
}

/** A call on its way through the endpoints. */
export interface Call {
  readonly request: IncomingMessage;
  /** What stood where the route has `:name`, decoded. */
  readonly names: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** Is shown the body as it is read. */
  readonly tap: (chunk: Uint8Array) => void;
}

export interface SandboxResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** An answer in JSON. */
export function json(status: number, value: unknown): SandboxResponse {
  return { status, headers: { 'content-type': 'application/json' }, body: JSON.stringify(value) };
}

/** Reads a whole body of at most `limit` bytes. Throws 413 when it has more. */
export async function readBody({ request, tap }: Call, limit: number): Promise<Uint8Array> {
  if (Number(request.headers['content-length'] ?? 0) > limit) throw tooLarge('a request', limit);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of bodyOf(request)) {
    size += chunk.byteLength;
    tap(chunk);
    if (size > limit) throw tooLarge('a request', limit);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Reads a body that is JSON and says so; undefined where there is none. Throws 413 and 415. */
export async function readJsonBody(call: Call, limit: number): Promise<StrictJson | undefined> {
  const body = await readBody(call, limit);
  if (body.byteLength === 0) return undefined;
  const type = call.request.headers['content-type'];
  if (!isJsonType(type)) throw unsupportedMediaType(type);
  return parseStrictJsonBytes(body);
}

/** Reads a body that must be there, and be JSON that says so. Throws 400, 413 and 415. */
export async function requireJsonBody(call: Call, limit: number): Promise<unknown> {
  const body = await readJsonBody(call, limit);
  const type = call.request.headers['content-type'];
  if (!isJsonType(type)) throw unsupportedMediaType(type);
  if (!body) throw invalidJson('The body is empty.');
  if (body.kind === 'broken') throw invalidJson(body.reason);
  return body.value;
}

function isJsonType(type: string | undefined): boolean {
  return /^application\/json\s*(?:;\s*charset="?utf-8"?\s*)?$/i.test(type ?? '');
}

/** The chunks of a body. The stream stays open when the reader stops early, so that an answer can still be sent. */
export async function* bodyOf(request: IncomingMessage): AsyncGenerator<Uint8Array> {
  const chunks: AsyncIterable<unknown> = request.iterator({ destroyOnReturn: false });
  for await (const chunk of chunks) if (chunk instanceof Uint8Array) yield chunk;
}
