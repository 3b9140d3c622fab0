import type { NetworkFailure } from './network-failure.ts';
import { apiRefusal, unanswered, uploadRefusal } from './refusal.ts';
import type { FileContainer, Traffic } from './service.ts';
import { ServiceError, throwIfStopped } from './service-error.ts';
import type { HttpAnswer, HttpRequest, Transport } from './transport.ts';

/** What one file container holds (https://docs.coveo.com/en/63/); Coveo's own clients count in 1024s. */
export const CONTAINER_LIMIT_BYTES = 256 * 1024 * 1024;

/** One call of the API, and the only status that means success. */
export interface ApiCall {
  /** Method of the port, for errors. */
  readonly call: string;
  readonly method: HttpRequest['method'];
  readonly url: string;
  readonly expected: number;
  /** Sent as JSON. */
  readonly body?: unknown;
  readonly signal: AbortSignal | undefined;
}

/** An answer that means success. */
export interface ApiAnswer {
  readonly body: string;
  /** The service's own clock, in whole seconds, where the answer tells it. */
  readonly date?: Date | undefined;
}

export interface CallerOptions {
  readonly transport: Transport;
  /** Takes the key out of a text that came from outside. */
  readonly mask: (text: string) => string;
  /** Counted up with every request. */
  readonly traffic: Traffic;
  now(): Date;
}

/** Makes the function that calls the API with the key, once. */
export function createApiCaller(options: CallerOptions, apiKey: string): (call: ApiCall) => Promise<ApiAnswer> {
  const { transport, mask } = options;
  return async ({ call, method, url, expected, body, signal }) => {
    const content = body === undefined ? undefined : Buffer.from(JSON.stringify(body));
    const headers = {
      ...(content && { 'Content-Type': 'application/json' }),
      Authorization: `Bearer ${apiKey}`,
      Accept: 'application/json',
      'User-Agent': transport.userAgent,
    };
    const answer = await sendCounted(options, { method, url, headers, body: content, signal });
    if (answer.kind === 'failure') throw unanswered({ call, url, mask }, answer);
    if (answer.status !== expected) throw apiRefusal({ call, url, mask }, answer, expected, options.now());
    return { body: answer.body, date: dateOf(answer.headers.date) };
  };
}

/** The `Date` header of HTTP (RFC 9110, 6.6.1). */
function dateOf(header: string | undefined): Date | undefined {
  const time = Date.parse(header ?? '');
  return Number.isNaN(time) ? undefined : new Date(time);
}

/**
 * Makes the function that fills a file container, once. It has no key: what is sent is exactly what the container asks for,
 * and the length of the content (https://docs.coveo.com/en/69/).
 */
export function createUploader(options: CallerOptions) {
  const { mask, traffic } = options;
  return async (container: FileContainer, content: Uint8Array, signal?: AbortSignal): Promise<void> => {
    if (content.byteLength > CONTAINER_LIMIT_BYTES) throw tooLarge(content.byteLength);
    const { uploadUri: url, requiredHeaders: headers } = container;
    const answer = await sendCounted(options, { method: 'PUT', url, headers, body: content, signal });
    if (answer.kind === 'failure') throw unanswered({ call: 'upload', url, mask }, answer);
    if (answer.status !== 200) throw uploadRefusal({ call: 'upload', url, mask }, answer, options.now());
    traffic.bytes += content.byteLength;
  };
}

async function sendCounted(
  { transport, traffic }: CallerOptions,
  request: HttpRequest,
): Promise<HttpAnswer | NetworkFailure> {
  throwIfStopped(request.signal);
  const answer = await transport.send(request);
  const isUnsent =
    answer.kind === 'failure' && (answer.reason === 'insecure-address' || answer.reason === 'unsendable');
  if (!isUnsent) traffic.requests += 1;
  return answer;
}

function tooLarge(bytes: number): ServiceError {
  return new ServiceError({
    kind: 'too-large',
    call: 'upload',
    message: `A file container holds ${CONTAINER_LIMIT_BYTES} bytes at most, but the content has ${bytes}.`,
  });
}
