import type { LogEvent } from '../storage/log.ts';
import { chanceOf } from './chance.ts';

/** Why the pipeline will not do what its call was promised. */
export const REJECTION_REASONS = ['identity', 'permissions', 'data', 'uri', 'ordering', 'batch'] as const;
export type RejectionReason = (typeof REJECTION_REASONS)[number];

/** A rejection that was decided when the call came in; it travels with its operation through the queue. */
export interface InjectedRejection {
  readonly reason: RejectionReason;
  /** How many of a batch's operations it is about, from 0 to 1. */
  readonly share: number;
  /** Decides which. */
  readonly salt: string;
}

interface RejectionEntry {
  readonly task: LogEvent['task'];
  readonly reason: string;
  /** Deletes carry neither data nor permissions. */
  readonly spares: 'deletes' | 'nothing';
}

/** As the service rejects. A batch as a whole is no rejection of its items. */
const ENTRIES: Readonly<Record<Exclude<RejectionReason, 'batch'>, RejectionEntry>> = {
  identity: { task: 'VALIDATION', reason: 'The permissions name an identity that is not known.', spares: 'deletes' },
  permissions: { task: 'VALIDATION', reason: 'The item has more than 5000 permissions.', spares: 'deletes' },
  data: { task: 'PROCESSING', reason: 'The data cannot be decoded.', spares: 'deletes' },
  uri: { task: 'CONSUMING', reason: 'The document id is no valid URI.', spares: 'nothing' },
  ordering: { task: 'CONSUMING', reason: 'A newer operation on the item was carried out before.', spares: 'nothing' },
};

/** What the log says of a batch that is to be rejected as a whole; undefined where it is not. */
export function whyBatchRejected(injected: InjectedRejection | undefined): string | undefined {
  return injected?.reason === 'batch' ? 'The batch file cannot be read.' : undefined;
}

/** Whether an operation on an item is to be rejected, and how the log tells it. */
export function whyRejected(
  injected: InjectedRejection | undefined,
  documentId: string,
  operation: LogEvent['operation'],
): { readonly task: LogEvent['task']; readonly reason: string; readonly isViolation: false } | undefined {
  if (!injected || injected.reason === 'batch') return undefined;
  const { task, reason, spares } = ENTRIES[injected.reason];
  if (spares === 'deletes' && operation.startsWith('DELETE')) return undefined;
  return chanceOf(injected.salt, documentId) < injected.share ? { task, reason, isViolation: false } : undefined;
}
