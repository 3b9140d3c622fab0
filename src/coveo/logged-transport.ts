import type { HttpRequest, Transport } from './transport.ts';

/** Headers by which the service's support finds a call again. */
const REQUEST_IDS = ['x-request-id', 'x-amzn-requestid', 'x-amz-request-id'];

export interface CallLog {
  /** Takes what is secret out of a text. */
  readonly mask: (text: string) => string;
  say(line: string): void;
  now(): Date;
}

/**
 * A transport that says one line for each request, also for each that is tried again: method, address, bytes sent, status, milliseconds,
 * and the service's own id of the call. Never headers that are sent, and no body; the address of an upload is told without its query, which
 * is a signature that lets anybody write.
 */
export function loggedTransport(transport: Transport, { mask, say, now }: CallLog): Transport {
  return {
    userAgent: transport.userAgent,
    async send(request) {
      const began = now().getTime();
      const answer = await transport.send(request);
      const took = `${now().getTime() - began} ms`;
      const told = [`${request.method} ${addressOf(request)}`, bytesOf(request)];
      if (answer.kind === 'failure') told.push(`no answer (${answer.reason})`, took);
      else told.push(`${answer.status}`, took, idOf(answer.headers));
      say(mask(told.filter((part) => part !== '').join(', ')));
      return answer;
    },
    [Symbol.asyncDispose]: () => transport[Symbol.asyncDispose](),
  };
}

/** Calls of the API carry the key in a header; whatever comes without that header may have its secret in the query. */
function addressOf({ url, headers }: HttpRequest): string {
  const { origin = '', pathname = '', search = '' } = URL.parse(url) ?? {};
  return `${origin}${pathname}${'Authorization' in headers ? search : search && '?…'}`;
}

function bytesOf({ body }: HttpRequest): string {
  return body === undefined ? '' : `${body.byteLength} bytes`;
}

function idOf(headers: Readonly<Record<string, string>>): string {
  const id = REQUEST_IDS.map((name) => headers[name]).find((value) => value !== undefined);
  return id === undefined ? '' : `id ${id}`;
}
