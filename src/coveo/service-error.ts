import { hintFor, type ServiceErrorKind } from './hints.ts';

/** When a call may succeed that failed. */
export interface Later {
  /** The service asked to wait so many milliseconds; 0 where it asked for nothing. */
  readonly atLeastMs: number;
  /** What has not healed after so many milliseconds does not heal by itself; as long as for every call without it. */
  readonly withinMs?: number | undefined;
}

export interface ServiceErrorFacts {
  readonly kind: ServiceErrorKind;
  /** Method of the port that failed: `setStatus`, `upload` … */
  readonly call: string;
  /** Whole sentences. */
  readonly message: string;
  /** HTTP status, where an answer came. */
  readonly status?: number | undefined;
  /** Coveo's own code, such as `INVALID_TOKEN`. */
  readonly errorCode?: string | undefined;
  /** What to do; the kind's own hint without it. */
  readonly hint?: string | undefined;
  /** Present when the same call may succeed later. */
  readonly later?: Later | undefined;
}

/** A failure of the service, or of the way to it, for people to read. Holds no key and no `cause` that could. */
export class ServiceError extends Error {
  override readonly name = 'ServiceError';
  readonly kind: ServiceErrorKind;
  readonly call: string;
  readonly status: number | undefined;
  readonly errorCode: string | undefined;
  readonly hint: string;
  readonly later: Later | undefined;

  constructor({ kind, call, message, status, errorCode, hint, later }: ServiceErrorFacts) {
    super(message);
    this.kind = kind;
    this.call = call;
    this.status = status;
    this.errorCode = errorCode;
    this.hint = hint ?? hintFor(kind, call);
    this.later = later;
  }

  /** The same failure as a final one, with a sentence on why it is not tried again. */
  final(sentence: string): ServiceError {
    const { kind, call, status, errorCode, hint } = this;
    return new ServiceError({ kind, call, status, errorCode, hint, message: `${this.message} ${sentence}` });
  }
}

/** A person, the runner or the run itself set the signal. Its name is the one that the platform uses. */
export class StoppedError extends Error {
  override readonly name = 'AbortError';

  constructor() {
    super('The run was stopped.');
  }
}

/** @throws StoppedError when the signal is set */
export function throwIfStopped(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new StoppedError();
}
