import type { IndexingEntry } from '../../coveo/indexing-logs.ts';
import { ServiceError } from '../../coveo/service-error.ts';
import type { Problem } from '../../model/problem.ts';
import type { CanLease, PublishingContext } from '../context.ts';
import type { Accepted } from './accepted.ts';
import { markUnconfirmed } from './mark-in-doubt.ts';
import { type Rejection, rejectionProblem } from './rejections.ts';

export interface Verification {
  readonly problems: readonly Problem[];
  readonly rejected: boolean;
}

/** Clocks of the service may differ among themselves by this. */
const SKEW_MS = 60_000;

/** The logs take up to a minute a call and show an item minutes after it was accepted, so they are asked now and then. */
const PAUSES_MS = [5_000, 15_000, 30_000, 60_000];

/**
 * Waits until the service has indexed what it accepted, and finds what it rejected after all (`verify: wait`). Rejected items
 * become errors on their files, and stay in doubt in the record, so that the next run sends them again.
 *
 * @returns undefined where nobody asked for it, or nothing was accepted
 */
export async function verify(context: PublishingContext, accepted: Accepted): Promise<Verification | undefined> {
  const { verifyMinutes } = context.options;
  const open = expectedOperations(accepted);
  if (verifyMinutes === undefined || open.size === 0) return undefined;
  const rejections = new Map<string, Rejection>();
  try {
    await watchLogs(context, accepted, { open, rejections }, verifyMinutes * 60_000);
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    return concluded(context, accepted, rejections, [logsUnreadable(error)]);
  }
  return concluded(context, accepted, rejections, open.size > 0 ? [unaccounted(open.size, verifyMinutes)] : []);
}

type Operation = 'push' | 'delete';

function expectedOperations({ pushes, deletes }: Accepted): Map<string, Operation> {
  return new Map<string, Operation>([
    ...pushes.map(({ reading }): [string, Operation] => [reading.page.documentId, 'push']),
    ...deletes.map(({ recorded }): [string, Operation] => [recorded.id, 'delete']),
  ]);
}

/** What is not accounted for yet, and what was rejected; both change as logs are read. */
interface Tally {
  readonly open: Map<string, Operation>;
  readonly rejections: Map<string, Rejection>;
}

/** Reads until every operation is accounted for, time is up, or the run is stopped. */
async function watchLogs(
  { readLogs, clock, logger, signal }: Pick<PublishingContext, 'clock' | 'logger' | 'readLogs' | 'signal'>,
  { since, batches }: Accepted,
  { open, rejections }: Tally,
  limitMs: number,
): Promise<void> {
  const total = open.size;
  const started = clock.now().getTime();
  const from = new Date((since?.getTime() ?? started) - (since ? 0 : SKEW_MS));
  for (let round = 0; open.size > 0 && readLogs && !signal.aborted; round++) {
    const left = started + limitMs - clock.now().getTime();
    if (left <= 0) return;
    await clock.sleep(Math.min(left, PAUSES_MS[Math.min(round, PAUSES_MS.length - 1)] ?? 0), signal);
    const to = new Date(clock.now().getTime() + SKEW_MS);
    for await (const entry of readLogs(from, to, signal)) {
      for (const one of singleEntries(entry, batches)) settle(one, open, rejections);
    }
    logger.progress(total - open.size, total, 'items indexed');
  }
}

/** A batch file that could not be read takes all its items with it; the log tells of the file alone. */
function singleEntries(
  entry: IndexingEntry,
  batches: ReadonlyMap<string, readonly string[]>,
): readonly IndexingEntry[] {
  if (entry.operation !== 'BATCH_FILE') return [entry];
  if (entry.result !== 'ERROR' && entry.result !== 'REJECTED') return [];
  const reason = `The batch file ${entry.documentId} could not be read: ${entry.reason ?? 'the log does not say why.'}`;
  return (batches.get(entry.documentId) ?? []).flatMap((documentId) => [
    { ...entry, documentId, operation: 'UPDATE', reason },
    { ...entry, documentId, operation: 'DELETE', reason },
  ]);
}

function settle(entry: IndexingEntry, open: Map<string, Operation>, rejections: Map<string, Rejection>): void {
  const { documentId, operation, result, task, reason } = entry;
  const expected = open.get(documentId);
  if (expected === undefined || (expected === 'delete') !== operation.startsWith('DELETE')) return;
  if (result === 'REJECTED' || result === 'ERROR') rejections.set(documentId, { documentId, reason, task });
  else if (task !== 'INDEXING') return;
  open.delete(documentId);
}

async function concluded(
  context: CanLease,
  { pushes, deletes }: Accepted,
  rejections: ReadonlyMap<string, Rejection>,
  problems: readonly Problem[],
): Promise<Verification> {
  const paths = new Map([
    ...deletes.map(({ recorded }): [string, string] => [recorded.id, recorded.path]),
    ...pushes.map(({ reading }): [string, string] => [reading.page.documentId, reading.file.path]),
  ]);
  const inOrder = [...rejections.values()].sort((one, other) => (one.documentId < other.documentId ? -1 : 1));
  const found = inOrder.map((rejection) => rejectionProblem(rejection, paths.get(rejection.documentId)));
  if (found.length > 0) await markUnconfirmed(context, new Set(rejections.keys()), { pushes, deletes });
  return { problems: [...found, ...problems], rejected: found.length > 0 };
}

function unaccounted(items: number, minutes: number): Problem {
  return {
    level: 'warning',
    code: 'verification-incomplete',
    message: `After ${minutes} minutes the service had not told of ${items} items whether they are indexed.`,
    hint: 'Indexing may just take longer: look into the Log Browser of the administration console, or raise `verify-minutes`.',
  };
}

function logsUnreadable({ kind, message }: ServiceError): Problem {
  const hint =
    kind === 'forbidden'
      ? 'Give the API key the privilege to view the logs: `Organization` – View, and `Sources` – View on this source.'
      : 'The pages were accepted; only whether they were indexed is not known.';
  return {
    level: 'warning',
    code: 'verification-impossible',
    message: `Whether everything was indexed is not known, because the indexing logs could not be read: ${message}`,
    hint,
  };
}
