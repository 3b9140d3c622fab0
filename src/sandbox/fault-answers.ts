import { xmlError } from './endpoints/uploads.ts';
import type { CallKind } from './faults/call-kind.ts';
import type { FaultRule } from './faults/fault-plan.ts';
import { json, type SandboxResponse } from './http/message.ts';

type Answered = Extract<FaultRule, { fault: 'throttled' | 'error' | 'refused' | 'denied' | 'quota' | 'key-revoked' }>;

/** The first documented code of each status; 413 has none. */
const USUAL_CODES: Readonly<Record<number, string>> = {
  400: 'INVALID_JSON',
  401: 'INVALID_TOKEN',
  403: 'ACCESS_DENIED',
  404: 'ORGANIZATION_NOT_FOUND',
  412: 'SOURCE_DOES_NOT_EXIST',
};

/** The answer that a fault is, in the service's own words and form; storage has others than the API. */
export function faultAnswer(fault: Answered, call: CallKind): SandboxResponse {
  if (call === 'upload') return storageAnswer(fault);
  switch (fault.fault) {
    case 'throttled':
      return wait(refusal(429, 'Too many requests.', 'TOO_MANY_REQUESTS'), fault.seconds);
    case 'quota': {
      const message = 'The organization has pushed all the items that it may push today.';
      return wait(refusal(429, message, 'TOO_MANY_DOCUMENTS_DAILY'), fault.seconds);
    }
    case 'error':
      return wait(refusal(fault.status, `The service is in trouble (${fault.status}).`), fault.seconds);
    case 'refused':
      return refusal(fault.status, 'A fault of the sandbox.', fault.errorCode ?? USUAL_CODES[fault.status]);
    case 'key-revoked':
      return refusal(401, 'The API key was revoked.', 'INVALID_TOKEN');
    case 'denied':
      return storageAnswer(fault);
  }
}

/** S3 asks to slow down with 503 and names no time (https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html). */
function storageAnswer(fault: Answered): SandboxResponse {
  if (fault.fault === 'throttled') {
    return xmlError({ status: 503, code: 'SlowDown', message: 'Please reduce your request rate.' });
  }
  if (fault.fault !== 'error') return xmlError({ status: 403, code: 'AccessDenied', message: 'Access Denied' });
  const [code, message] =
    fault.status === 503
      ? ['ServiceUnavailable', 'Please try again.']
      : ['InternalError', 'We encountered an internal error. Please try again.'];
  return xmlError({ status: fault.status, code, message });
}

function refusal(status: number, message: string, errorCode?: string): SandboxResponse {
  return json(status, { message, errorCode });
}

/** `Retry-After` in whole seconds. */
function wait(answer: SandboxResponse, seconds: number | undefined): SandboxResponse {
  return seconds === undefined ? answer : { ...answer, headers: { ...answer.headers, 'retry-after': String(seconds) } };
}
