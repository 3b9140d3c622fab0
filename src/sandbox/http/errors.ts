/** What the service answers when it refuses a call. */
export interface Refusal {
  readonly status: number;
  /** As in the service's list of error codes (https://docs.coveo.com/en/95/); some answers have none. */
  readonly errorCode?: string;
  readonly message: string;
  /** Whether a correct client never makes such a call, whatever its user does. */
  readonly isViolation: boolean;
}

/** Thrown by endpoints; the router turns it into the answer `{message, errorCode}`. */
export class RefusedCall extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.message);
    this.name = 'RefusedCall';
    this.refusal = refusal;
  }
}

function refuse(status: number, errorCode: string | undefined, message: string, isViolation: boolean): RefusedCall {
  return new RefusedCall({ status, ...(errorCode === undefined ? {} : { errorCode }), message, isViolation });
}

/** 401: no `Authorization` header, or one that is not `Bearer`. */
export function unauthorized(): RefusedCall {
  return refuse(401, 'UNAUTHORIZED', 'The header `Authorization: Bearer <API key>` is missing or malformed.', false);
}

/** 401: a key that nobody gave out. */
export function invalidToken(): RefusedCall {
  return refuse(401, 'INVALID_TOKEN', 'The API key is unknown, expired or disabled.', false);
}

/** 403: a key that may not do this; whoever gave it out decides that, so it is no violation. */
export function accessDenied(message: string): RefusedCall {
  return refuse(403, 'ACCESS_DENIED', message, false);
}

/** 404: no such organization. */
export function unknownOrganization(organization: string): RefusedCall {
  return refuse(404, 'ORGANIZATION_NOT_FOUND', `There is no organization \`${organization}\`.`, false);
}

/** 412: no such source, as the Push API says it. */
export function unknownSource(source: string): RefusedCall {
  return refuse(412, 'SOURCE_DOES_NOT_EXIST', `There is no source \`${source}\`.`, false);
}

/** 404: no such thing, as the platform says it. */
export function notFound(message: string): RefusedCall {
  return refuse(404, 'NOT_FOUND', message, false);
}

/** 404 or 405: an address that no correct client calls. */
export function wrongAddress(status: 404 | 405, message: string): RefusedCall {
  return refuse(status, undefined, message, true);
}

/** 412: a required parameter is absent. */
export function missingParameter(name: string): RefusedCall {
  return refuse(412, 'MISSING_PARAMETER', `The parameter \`${name}\` is required.`, true);
}

/** 412: a parameter has the wrong type. */
export function invalidParameter(name: string, expected: string, value: string): RefusedCall {
  return refuse(412, 'INVALID_PARAMETER', `The parameter \`${name}\` must be ${expected}, but is \`${value}\`.`, true);
}

/** 412: a file container that cannot be used; an expired one may happen to a correct client too. */
export function unusableFile(reason: string, isViolation: boolean): RefusedCall {
  return refuse(412, 'INVALID_PARAMETER', reason, isViolation);
}

/** 400: a body that the service does not understand. */
export function invalidJson(reason: string): RefusedCall {
  return refuse(400, 'INVALID_JSON', reason, true);
}

/** 400: a query that cannot be read. */
export function invalidQuery(reason: string): RefusedCall {
  return refuse(400, 'INVALID_QUERY', reason, true);
}

/** 400: a parameter that would have to be dropped. */
export function unknownParameter(message: string): RefusedCall {
  return refuse(400, 'UNKNOWN_PARAMETER', message, true);
}

/** 415: a body without `Content-Type: application/json`. */
export function unsupportedMediaType(type: string | undefined): RefusedCall {
  const came = type === undefined ? 'there is none' : `it is \`${type}\``;
  return refuse(
    415,
    'UNSUPPORTED_MEDIA_TYPE',
    `The content type of a body must be \`application/json\`, but ${came}.`,
    true,
  );
}

/** 415: a body that is no form, or a broken one. */
export function invalidForm(type: string): RefusedCall {
  return refuse(415, 'UNSUPPORTED_MEDIA_TYPE', `The body must be a form, but its content type is \`${type}\`.`, true);
}

/** 413: the service documents no error code for it. */
export function tooLarge(what: string, limit: number): RefusedCall {
  return refuse(413, undefined, `Request Entity Too Large: ${what} may have ${limit} bytes at most.`, true);
}
