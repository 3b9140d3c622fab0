/** Why a request brought no answer. */
export type NetworkFailureReason =
  /** Neither https nor on this machine, so it was not sent. */
  | 'insecure-address'
  /** No connection: name, route, refusal, or too slow to come about. */
  | 'unreachable'
  | 'untrusted-certificate'
  /** The proxy would not let it through. */
  | 'proxy-refused'
  /** The connection broke after it was made. */
  | 'connection-lost'
  | 'timed-out'
  | 'answer-too-large'
  /** HTTP does not allow such a request. */
  | 'unsendable'
  /** The transport was closed while the run still used it: a bug of ours. */
  | 'closed'
  /** The signal was set. */
  | 'stopped';

export interface NetworkFailure {
  readonly kind: 'failure';
  readonly reason: NetworkFailureReason;
  /** False only when the request surely never reached the other side whole. */
  readonly mayHaveHadEffect: boolean;
  /** What the network said, in its words. */
  readonly detail: string;
}

const REASONS_BEFORE_SENDING: ReadonlySet<NetworkFailureReason> = new Set([
  'insecure-address',
  'unreachable',
  'untrusted-certificate',
  'proxy-refused',
  'unsendable',
]);

/** A failure for a reason; what the reason says about the request's effect goes along. */
export function failure(reason: NetworkFailureReason, detail: string): NetworkFailure {
  return { kind: 'failure', reason, mayHaveHadEffect: !REASONS_BEFORE_SENDING.has(reason), detail };
}

/** Reads what undici or Node.js threw. Only code and message are kept: the error itself may hold more than may be shown. */
export function networkFailure(error: unknown, signal: AbortSignal | undefined): NetworkFailure {
  if (signal?.aborted) return failure('stopped', 'the signal was set');
  const { code, syscall, message } = factsOf(error);
  return failure(reasonOf(code, syscall), message || code || 'no reason given');
}

function reasonOf(code: string, syscall: string): NetworkFailureReason {
  switch (code) {
    case 'UND_ERR_HEADERS_TIMEOUT':
    case 'UND_ERR_BODY_TIMEOUT':
      return 'timed-out';
    case 'UND_ERR_DESTROYED':
    case 'UND_ERR_CLOSED':
      return 'closed';
    case 'UND_ERR_INVALID_ARG':
    case 'UND_ERR_NOT_SUPPORTED':
    case 'UND_ERR_REQ_CONTENT_LENGTH_MISMATCH':
      return 'unsendable';
    // Nobody set the signal, so it was undici: this is how it says that the proxy answered something other than 200.
    case 'UND_ERR_ABORTED':
      return 'proxy-refused';
  }
  if (code.startsWith('UND_ERR_PRX') || code.startsWith('UND_ERR_SOCKS5')) return 'proxy-refused';
  if (code.includes('CERT') || code.startsWith('UNABLE_TO_')) return 'untrusted-certificate';
  return isBeforeConnection(code, syscall) ? 'unreachable' : 'connection-lost';
}

function isBeforeConnection(code: string, syscall: string): boolean {
  return (
    syscall === 'connect' ||
    syscall === 'getaddrinfo' ||
    ['UND_ERR_CONNECT_TIMEOUT', 'ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH'].includes(code)
  );
}

/** Several addresses of one name fail together as an `AggregateError`, whose code is that of the first. */
function factsOf(error: unknown): { readonly code: string; readonly syscall: string; readonly message: string } {
  if (!(error instanceof Error)) return { code: '', syscall: '', message: String(error) };
  const text = (key: string) => {
    const value: unknown = Reflect.get(error, key);
    return typeof value === 'string' ? value : '';
  };
  return { code: text('code'), syscall: text('syscall'), message: error.message };
}
