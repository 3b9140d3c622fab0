import type { Transport } from '../../src/coveo/transport.ts';
import type { RecordedCall } from './openapi.ts';

/** A transport that keeps what goes through it; uploads to file containers, which are no calls of the API, are left out. */
export function recordTraffic(transport: Transport): {
  readonly transport: Transport;
  readonly calls: readonly RecordedCall[];
} {
  const calls: RecordedCall[] = [];
  return {
    calls,
    transport: {
      userAgent: transport.userAgent,
      async send(request) {
        const answer = await transport.send(request);
        const url = new URL(request.url);
        if (answer.kind === 'answer' && !url.pathname.startsWith('/blobstore/')) {
          const body = request.body && jsonOf(Buffer.from(request.body).toString('utf8'));
          calls.push({ method: request.method, url, body, status: answer.status, answer: jsonOf(answer.body) });
        }
        return answer;
      },
      [Symbol.asyncDispose]: () => transport[Symbol.asyncDispose](),
    },
  };
}

function jsonOf(text: string): unknown {
  return text === '' ? undefined : JSON.parse(text);
}
