import type { LogEvent } from '../storage/log.ts';
import { chanceOf } from './chance.ts';

/** Why the pipeline will not do what its call was promised. */
export const DOOM_REASONS = ['identity', 'permissions', 'data', 'uri', 'ordering', 'batch'] as const;
export type DoomReason = (typeof DOOM_REASONS)[number];

/** A rejection that was decided when the call came in; it travels with its operation through the queue. */
export interface Doom {
  readonly reason: DoomReason;
  /** How many of a batch's operations it is about, from 0 to 1. */
  readonly share: number;
  /** Decides which. */
  readonly salt: string;
}

interface DoomEntry {
  readonly task: LogEvent['task'];
  readonly reason: string;
  /** Deletes carry neither data nor permissions. */
  readonly spares: 'deletes' | 'nothing';
}

/** As the service rejects. A batch as a whole is no rejection of its items. */
const ENTRIES: Readonly<Record<Exclude<DoomReason, 'batch'>, DoomEntry>> = {
  identity: { task: 'VALIDATION', reason: 'The permissions name an identity that is not known.', spares: 'deletes' },
  permissions: { task: 'VALIDATION', reason: 'The item has more than 5000 permissions.', spares: 'deletes' },
  data: { task: 'PROCESSING', reason: 'The data cannot be decoded.', spares: 'deletes' },
  uri: { task: 'CONSUMING', reason: 'The document id is no valid URI.', spares: 'nothing' },
  ordering: { task: 'CONSUMING', reason: 'A newer operation on the item was carried out before.', spares: 'nothing' },
};

/** What the log says of a batch that is doomed as a whole; undefined where it is not. */
export function whyBatchDoomed(doom: Doom | undefined): string | undefined {
  return doom?.reason === 'batch' ? 'The batch file cannot be read.' : undefined;
}

/** Whether an operation on an item is doomed, and how the log tells it. */
export function whyDoomed(
  doom: Doom | undefined,
  documentId: string,
  operation: LogEvent['operation'],
): { readonly task: LogEvent['task']; readonly reason: string; readonly isViolation: false } | undefined {
  if (!doom || doom.reason === 'batch') return undefined;
  const { task, reason, spares } = ENTRIES[doom.reason];
  if (spares === 'deletes' && operation.startsWith('DELETE')) return undefined;
  return chanceOf(doom.salt, documentId) < doom.share ? { task, reason, isViolation: false } : undefined;
}
