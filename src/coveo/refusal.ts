import { z } from 'zod';
import { isLoopback } from './endpoints.ts';
import type { ServiceErrorKind } from './hints.ts';
import type { NetworkFailure, NetworkFailureReason } from './network-failure.ts';
import { retryAfterMs } from './retry-after.ts';
import { ServiceError, type ServiceErrorFacts, StoppedError } from './service-error.ts';
import type { HttpAnswer } from './transport.ts';

/** What the two makers of errors need to know about a call. */
export interface CallFacts {
  /** Method of the port. */
  readonly call: string;
  readonly url: string;
  /** Takes the key out of a text. */
  readonly mask: (text: string) => string;
}

const TOLD_MOST = 300;

const NETWORK_WORDS: Readonly<Record<Exclude<NetworkFailureReason, 'stopped' | 'closed'>, string>> = {
  'insecure-address': 'the address is not secure',
  unreachable: 'no connection',
  'untrusted-certificate': 'its certificate is not trusted',
  'proxy-refused': 'the proxy refused',
  'connection-lost': 'the connection broke',
  'timed-out': 'it took too long to answer',
  'answer-too-large': 'its answer is too large',
  unsendable: 'the request cannot be sent',
};

/** An answer of the API with another status than the call expects, as an error. */
export function apiRefusal({ call, mask }: CallFacts, answer: HttpAnswer, expected: number, now: Date): ServiceError {
  const { status } = answer;
  const told = toldBy(answer.body);
  const errorCode = told.errorCode === undefined ? undefined : plain(mask(told.errorCode));
  const kind = apiKind(status, told.errorCode);
  const answered = `Coveo answered ${status}${errorCode ? ` (\`${errorCode}\`)` : ''} to \`${call}\``;
  const reason = isUnexpected(kind) ? `, where ${expected} was expected` : '';
  const message = sentence(`${answered}${reason}`, told.message === undefined ? '' : plain(mask(told.message)));
  return new ServiceError({ kind, call, status, errorCode, message, later: laterOf(kind, answer, now) });
}

/** Storage is not Coveo's API: its errors are XML of its own, of which code and message are told. */
export function uploadRefusal({ call, mask }: CallFacts, answer: HttpAnswer, now: Date): ServiceError {
  const { status, body } = answer;
  const element = (name: string) => plain(mask(new RegExp(`<${name}>([^<]*)</${name}>`).exec(body)?.[1] ?? ''));
  const [code, told] = [element('Code'), element('Message')];
  const kind = uploadKind(status);
  const message = sentence(`The file container's storage answered ${status}${code ? ` (\`${code}\`)` : ''}`, told);
  const errorCode = code || undefined;
  // A slot that refused or expired is not used again: the whole sequence begins anew with another one.
  const later = kind === 'upload-refused' ? { atLeastMs: retryAfterMs(answer.headers, now) ?? 0 } : undefined;
  return new ServiceError({ kind, call, status, errorCode, message, later });
}

/**
 * A request that brought no answer, as an error. The address is told without its query, which may hold a signature.
 *
 * @throws Error for a request after the connection was closed: no failure of the network, and never tried again
 */
export function unanswered(
  { call, url, mask }: CallFacts,
  { reason, detail, mayHaveHadEffect }: NetworkFailure,
): ServiceError | StoppedError {
  if (reason === 'stopped') return new StoppedError();
  if (reason === 'closed') throw new Error(`\`${call}\` was called after the connection to the service was closed.`);
  const host = URL.parse(url)?.host ?? 'the service';
  const effect = mayHaveHadEffect ? ' The request may have arrived.' : '';
  const message = `\`${call}\` got no answer from \`${host}\`: ${NETWORK_WORDS[reason]} (${plain(mask(detail))}).${effect}`;
  return new ServiceError({ call, message, ...networkKind(reason), ...notListening(url, reason) });
}

/** A server of this machine that is being started is there within seconds; one that was forgotten is not there in five minutes either. */
const START_OF_A_SERVER_MS = 20_000;

function notListening(
  url: string,
  reason: NetworkFailureReason,
): Pick<ServiceErrorFacts, 'later' | 'hint'> | undefined {
  const address = URL.parse(url);
  if (reason !== 'unreachable' || address === null || !isLoopback(address)) return undefined;
  return {
    later: { atLeastMs: 0, withinMs: START_OF_A_SERVER_MS },
    hint: `Nothing listens at \`${address.host}\` on this machine. Start the sandbox (\`docs-to-coveo sandbox\`), or correct \`endpoints\`, \`--api-url\` and \`--platform-url\`.`,
  };
}

function networkKind(
  reason: Exclude<NetworkFailureReason, 'stopped' | 'closed'>,
): Pick<ServiceErrorFacts, 'kind' | 'later'> {
  switch (reason) {
    case 'insecure-address':
    case 'untrusted-certificate':
      return { kind: reason };
    case 'answer-too-large':
    case 'unsendable':
      return { kind: 'unexpected-answer' };
    default:
      return { kind: 'unreachable', later: { atLeastMs: 0 } };
  }
}

function apiKind(status: number, errorCode: string | undefined): ServiceErrorKind {
  if (status === 401) return 'unauthorized';
  if (status === 403) return 'forbidden';
  if (status === 404) return 'organization-not-found';
  if (status === 413) return 'too-large';
  if (status === 429) return errorCode === 'TOO_MANY_DOCUMENTS_DAILY' ? 'daily-quota' : 'throttled';
  if (errorCode === 'ORGANIZATION_IS_PAUSED') return 'organization-paused';
  if (errorCode === 'SOURCE_DOES_NOT_EXIST') return 'source-not-found';
  if (errorCode === 'DOCUMENT_LIMIT_EXCEEDED') return 'item-limit';
  if (status >= 500) return 'unavailable';
  return status >= 400 ? 'invalid-request' : 'unexpected-answer';
}

function uploadKind(status: number): ServiceErrorKind {
  if (status === 413) return 'too-large';
  return status >= 400 ? 'upload-refused' : 'unexpected-answer';
}

function laterOf(kind: ServiceErrorKind, answer: HttpAnswer, now: Date): ServiceErrorFacts['later'] {
  if (kind !== 'throttled' && kind !== 'unavailable') return undefined;
  return { atLeastMs: retryAfterMs(answer.headers, now) ?? 0 };
}

function isUnexpected(kind: ServiceErrorKind): boolean {
  return kind === 'unexpected-answer';
}

const ErrorBody = z.object({
  message: z.string().optional().catch(undefined),
  errorCode: z.string().optional().catch(undefined),
});

/** Code and message of a JSON error; nothing of a body in another form, such as a gateway's page. */
function toldBy(body: string): z.infer<typeof ErrorBody> {
  const parsed = ErrorBody.safeParse(jsonOf(body));
  return parsed.success ? parsed.data : {};
}

/** Undefined when it is no JSON. */
export function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** One line, not too long. The key must be gone already: cutting could leave a part of it that no mask would know. */
function plain(text: string): string {
  const line = text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  return line.length > TOLD_MOST ? `${line.slice(0, TOLD_MOST).toWellFormed()}…` : line;
}

function sentence(beginning: string, told: string): string {
  const text = told === '' ? beginning : `${beginning}: ${told}`;
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}
