import { z } from 'zod';
import { type CallerOptions, createApiCaller } from './callers.ts';
import { isSafeAddress, pathPart } from './endpoints.ts';
import { createMask } from './mask.ts';
import { jsonOf } from './refusal.ts';
import type { Retry } from './service.ts';
import { ServiceError } from './service-error.ts';

/** What the indexing pipeline did with one operation on one item. */
export interface IndexingEntry {
  readonly time: Date;
  /** Document id. */
  readonly documentId: string;
  /** `ADD`, `UPDATE`, `DELETE` … */
  readonly operation: string;
  /** `INDEXING` for the last one, `CONSUMING`, `PROCESSING` … before. */
  readonly task: string;
  /** `COMPLETED`, `REJECTED`, `ERROR`, `SKIPPED` or `WARNING`. */
  readonly result: string;
  /** What the service tells about it, where it tells anything. */
  readonly reason?: string | undefined;
}

/** Reads the entries of a source, page by page. Throws `ServiceError`, and `StoppedError` when the signal is set. */
export type ReadLogs = (from: Date, to: Date, signal?: AbortSignal) => AsyncGenerator<IndexingEntry, void, undefined>;

export interface LogOptions extends Omit<CallerOptions, 'mask'> {
  /** Base address of the API. */
  readonly api: string;
  readonly organization: string;
  readonly source: string;
  readonly apiKey: string;
  readonly retry: Retry;
}

/** The most entries that a page may have. */
const PER_PAGE = 1_000;

/** The logs of one call reach back a week at most. */
export const LONGEST_WINDOW_MS = 7 * 24 * 60 * 60 * 1_000;

const answer = z.object({
  documentLogEntries: z.array(
    z.object({
      datetime: z.string(),
      id: z.string(),
      operation: z.string(),
      task: z.string(),
      result: z.string(),
      meta: z.unknown().optional(),
    }),
  ),
  hasNextPage: z.boolean(),
});

/** Makes the function that reads the indexing logs of a source (https://docs.coveo.com/en/p8tb2371/). */
export function createLogReader(options: LogOptions): ReadLogs {
  const { api, organization, source, apiKey, retry } = options;
  const callApi = createApiCaller({ ...options, mask: createMask(apiKey) }, apiKey);
  return async function* readLogs(from, to, signal) {
    if (!isSafeAddress(api)) throw insecure();
    const root = `${api.replace(/\/+$/, '')}/logs/v1/organizations/${pathPart('organization', organization)}`;
    const window = { from: from.toISOString(), to: to.toISOString(), perPage: `${PER_PAGE}` };
    for (let page = 0, isMore = true; isMore; page++) {
      const url = `${root}?${new URLSearchParams({ ...window, page: `${page}` })}`;
      const body = { sourcesIds: [source] };
      const call = { call: 'readLogs', method: 'POST', url, body, expected: 200, signal } as const;
      const read = parsePage((await retry(() => callApi(call), signal)).body);
      yield* read.documentLogEntries.map(entryOf);
      isMore = read.hasNextPage && read.documentLogEntries.length > 0;
    }
  };
}

function parsePage(body: string): z.infer<typeof answer> {
  const parsed = answer.safeParse(jsonOf(body));
  if (parsed.success) return parsed.data;
  const message = 'Coveo answered to `readLogs` with something else than a list of log entries.';
  throw new ServiceError({ kind: 'unexpected-answer', call: 'readLogs', message });
}

function entryOf({
  datetime,
  id,
  operation,
  task,
  result,
  meta,
}: z.infer<typeof answer>['documentLogEntries'][number]): IndexingEntry {
  return { time: new Date(datetime), documentId: id, operation, task, result, reason: reasonIn(meta) };
}

const TOLD_MOST = 300;

/** Which keys the service uses for its reasons is not documented: the usual ones, else all that there is. */
function reasonIn(meta: unknown): string | undefined {
  if (typeof meta !== 'object' || meta === null) return undefined;
  const told = Object.entries(meta).filter(([, value]) => typeof value === 'string' && value !== '');
  const named = told.find(([key]) => /reason|error|message|description/i.test(key));
  const text = named ? String(named[1]) : told.map(([key, value]) => `${key}: ${value}`).join(', ');
  return text === '' ? undefined : text.replace(/[\s\p{Cc}]+/gu, ' ').slice(0, TOLD_MOST);
}

function insecure(): ServiceError {
  const message = 'The address of the Push API must begin with `https://`, or be on this machine.';
  return new ServiceError({ kind: 'insecure-address', call: 'readLogs', message });
}
