/** The calls of the service that something can happen to, by what they are for. The sandbox's own page is not among them. */
export const CALL_KINDS = [
  'status',
  'files',
  'upload',
  'batch',
  'item',
  'older-than',
  'identities',
  'search',
  'logs',
  'platform',
] as const;
export type CallKind = (typeof CALL_KINDS)[number];

/** What a call is for, and whom it concerns. */
export interface CallName {
  readonly kind: CallKind;
  /** Undefined where the call names none. */
  readonly organization: string | undefined;
}

const PUSH = '/push/v1/organizations/([^/]+)';

const PATTERNS: readonly (readonly [CallKind, RegExp])[] = [
  ['status', new RegExp(`^${PUSH}/sources/[^/]+/status$`)],
  ['item', new RegExp(`^${PUSH}/sources/[^/]+/documents$`)],
  ['batch', new RegExp(`^${PUSH}/sources/[^/]+/documents/batch$`)],
  ['older-than', new RegExp(`^${PUSH}/sources/[^/]+/documents/olderthan$`)],
  ['files', new RegExp(`^${PUSH}/files$`)],
  ['identities', new RegExp(`^${PUSH}/providers/`)],
  ['upload', /^\/blobstore\/([^/]+)\/[^/]+$/],
  ['logs', /^\/logs\/v1\/organizations\/([^/]+)/],
  ['platform', /^\/rest\/organizations\/([^/]+)/],
  ['platform', /^\/rest\/privilege\//],
  ['search', /^\/rest\/search\//],
];

/** What a call is for, by its address; undefined for what is no call of the service. */
export function callNameOf({ pathname, searchParams }: URL): CallName | undefined {
  for (const [kind, pattern] of PATTERNS) {
    const match = pattern.exec(pathname);
    if (match) return { kind, organization: match[1] ?? searchParams.get('organizationId') ?? undefined };
  }
  return undefined;
}
