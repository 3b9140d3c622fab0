import { type InjectedRejection, REJECTION_REASONS } from '../faults/rejections.ts';
import { type CompressionType, compressionOf } from '../model/document.ts';
import { CHANGE_KINDS, type ChangeKind } from '../model/identity-body.ts';
import { isObject } from '../model/strict-json.ts';

/** What a 202 promises to do later; one with an injected rejection will be rejected all the same. */
export type Task = Work & { readonly injected?: InjectedRejection | undefined };

type Work = ItemWork | IdentityWork;

/** What is done in an identity provider, and not in a source. */
export type IdentityWork =
  | {
      readonly kind: 'identity';
      readonly provider: string;
      readonly change: ChangeKind;
      /** As it came; it is read again when it is carried out. */
      readonly body: unknown;
    }
  | { readonly kind: 'identity-batch'; readonly provider: string; readonly fileId: string }
  /** The threshold is the ordering id of the operation. */
  | { readonly kind: 'identities-older-than'; readonly provider: string };

/** What is done in a source. */
export type ItemWork =
  | {
      readonly kind: 'put';
      readonly documentId: string;
      /** Where the query named it. */
      readonly compression: CompressionType | undefined;
      readonly body: unknown;
    }
  | { readonly kind: 'delete'; readonly documentId: string; readonly deleteChildren: boolean }
  | { readonly kind: 'batch'; readonly fileId: string }
  /** The threshold is the ordering id of the operation. */
  | { readonly kind: 'older-than' };

/** Reads a task back from the database, where it is kept as JSON. */
export function parseTask(json: string): Task {
  const value: unknown = JSON.parse(json);
  const task = isObject(value) ? toWork(value) : undefined;
  if (!isObject(value) || !task)
    throw new Error(`The database holds an operation that this version does not know: ${json.slice(0, 80)}`);
  return { ...task, injected: toInjectedRejection(value.injected) };
}

function toWork(value: Readonly<Record<string, unknown>>): Work | undefined {
  return toItemWork(value) ?? toIdentityWork(value);
}

function toIdentityWork({
  kind,
  provider,
  change,
  body,
  fileId,
}: Readonly<Record<string, unknown>>): IdentityWork | undefined {
  if (typeof provider !== 'string') return undefined;
  if (kind === 'identities-older-than') return { kind, provider };
  if (kind === 'identity-batch' && typeof fileId === 'string') return { kind, provider, fileId };
  const known = CHANGE_KINDS.find((one) => one === change);
  return kind === 'identity' && known ? { kind, provider, change: known, body } : undefined;
}

function toItemWork({
  kind,
  documentId,
  compression,
  body,
  deleteChildren,
  fileId,
}: Readonly<Record<string, unknown>>): ItemWork | undefined {
  if (kind === 'older-than') return { kind };
  if (kind === 'batch' && typeof fileId === 'string') return { kind, fileId };
  if (typeof documentId !== 'string') return undefined;
  if (kind === 'delete') return { kind, documentId, deleteChildren: deleteChildren === true };
  return kind === 'put' ? { kind, documentId, compression: compressionOf(String(compression)), body } : undefined;
}

function toInjectedRejection(value: unknown): InjectedRejection | undefined {
  if (!isObject(value)) return undefined;
  const reason = REJECTION_REASONS.find((known) => known === value.reason);
  return reason && { reason, share: Number(value.share), salt: String(value.salt) };
}
