import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { isLoopbackHost } from './endpoints/access.ts';
import { callNameOf } from './faults/call-kind.ts';
import type { CheckedRequest } from './faults/client-checks.ts';
import { json, type RequestRecord, type SandboxResponse } from './http/message.ts';
import { answerOrDisturb } from './inject-faults.ts';
import type { Service } from './service.ts';

type OpenRecord = { -readonly [Key in keyof RequestRecord]: RequestRecord[Key] };

/** Answers one request and notes it in `requests`. Whatever goes wrong becomes an answer; it never throws. */
export async function serve(
  request: IncomingMessage,
  response: ServerResponse,
  service: Service,
  requests: RequestRecord[],
): Promise<void> {
  const path = request.url?.startsWith('/') ? request.url : '/';
  const url = new URL(`http://127.0.0.1${path}`);
  const record = recordOf(request, url);
  requests.push(record);
  if (url.pathname === '/events' && request.method === 'GET' && isLoopbackHost(request.headers.host)) {
    service.events.follow(response);
    return;
  }
  const reply = await replyTo(request, url, service, record);
  if (reply === 'cut') {
    request.socket.destroy();
    return;
  }
  const { status, headers, body } = reply;
  record.status = status;
  // The clock of the service is the one that callers read here.
  const date = service.now().toUTCString();
  response.writeHead(status, { date, 'content-length': Buffer.byteLength(body), ...headers });
  response.end(body);
  // What a refused call still sends is read and dropped, so that the caller gets to read the answer.
  request.resume();
}

async function replyTo(
  request: IncomingMessage,
  url: URL,
  service: Service,
  record: OpenRecord,
): Promise<SandboxResponse | 'cut'> {
  if (!isLoopbackHost(request.headers.host)) {
    return json(403, { message: 'The sandbox answers only to the names of this machine, such as `localhost`.' });
  }
  const digest = createHash('sha256');
  const tap = (chunk: Uint8Array): void => {
    record.bytes += chunk.byteLength;
    digest.update(chunk);
  };
  try {
    const depart = service.clientChecks.begin(checkedRequest(request, url));
    const answer = await answerOrDisturb({ request, url, tap }, service);
    depart({ answer, body: digest.digest('hex') });
    return answer;
  } catch (error) {
    return json(500, { message: `The sandbox failed: ${error instanceof Error ? error.message : String(error)}` });
  }
}

function checkedRequest({ method = '', headers }: IncomingMessage, url: URL): CheckedRequest {
  return { name: callNameOf(url), url, method, headers };
}

function recordOf(request: IncomingMessage, url: URL): OpenRecord {
  const headers = Object.entries(request.headers).map(([name, value]): [string, string] => [name, String(value)]);
  const authorized = request.headers.authorization !== undefined;
  return {
    method: request.method ?? '',
    path: url.pathname,
    query: Object.fromEntries(url.searchParams),
    headers: { ...Object.fromEntries(headers), ...(authorized ? { authorization: '***' } : {}) },
    authorized,
    bytes: 0,
    status: 0,
  };
}
