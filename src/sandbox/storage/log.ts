import { type Database, number, text } from './database.ts';

/** The words of the service's indexing logs (https://docs.coveo.com/en/p8tb2371/). */
export const LOG_OPERATIONS = [
  'ADD',
  'ADD_BY_REFERENCE',
  'BATCH_FILE',
  'DELETE',
  'DELETE_AND_CHILDREN',
  'DELETE_OLDER_THAN',
  'UPDATE',
] as const;
export const LOG_RESULTS = ['COMPLETED', 'ERROR', 'REJECTED', 'SKIPPED', 'WARNING'] as const;
export const LOG_TASKS = [
  ...([
    'CONSUMING',
    'CONSUMING_BATCH',
    'CRAWLING',
    'EXTENSION',
    'INDEXING',
    'MAPPING',
    'PREINDEXING',
    'PROCESSING',
  ] as const),
  ...(['STREAMING', 'STREAMING_BATCH', 'STREAMING_EXTENSION', 'VALIDATION'] as const),
] as const;

/** What the pipeline did with one operation. */
export interface LogEvent {
  readonly organization: string;
  /** Id of the source, or of the identity provider. */
  readonly source: string;
  /** The item's URI, or type and name of an identity; the file id of a batch; the threshold of a delete-older-than. */
  readonly id: string;
  readonly operation: (typeof LOG_OPERATIONS)[number];
  readonly task: (typeof LOG_TASKS)[number];
  readonly result: (typeof LOG_RESULTS)[number];
  /** Why, in a plain sentence, where the operation did not complete. */
  readonly reason?: string | undefined;
  readonly orderingId: bigint;
}

/** An entry of the log as it is kept. */
export interface LogEntry {
  readonly guid: string;
  readonly time: Date;
  readonly organization: string;
  readonly source: string;
  readonly id: string;
  readonly operation: string;
  readonly task: string;
  readonly result: string;
  readonly meta: Readonly<Record<string, string>>;
}

/** Something that a correct client never does. */
export interface Violation {
  readonly time: Date;
  readonly sentence: string;
}

/** Adds an entry to the pipeline's log. */
export function writeLog(database: Database, event: LogEvent, time: Date, guid: string): void {
  const meta = {
    orderingId: String(event.orderingId),
    ...(event.reason === undefined ? {} : { reason: event.reason }),
  };
  database.run`
    INSERT INTO log (guid, time, organization, source, id, operation, task, result, meta)
    VALUES (${guid}, ${time.getTime()}, ${event.organization}, ${event.source}, ${event.id}, ${event.operation}, ${event.task},
            ${event.result}, ${JSON.stringify(meta)})`;
}

/** Entries that fulfil an SQL condition, the newest first. */
export function readLog(
  database: Database,
  where: { readonly sql: string; readonly values: readonly (string | number)[] },
  page: { readonly limit: number; readonly offset: number },
): readonly LogEntry[] {
  const rows = database.select(
    `SELECT * FROM log WHERE ${where.sql} ORDER BY time DESC, number DESC LIMIT ? OFFSET ?`,
    [...where.values, page.limit, page.offset],
  );
  return rows.map((row) => ({
    guid: text(row, 'guid'),
    time: new Date(number(row, 'time')),
    organization: text(row, 'organization'),
    source: text(row, 'source'),
    id: text(row, 'id'),
    operation: text(row, 'operation'),
    task: text(row, 'task'),
    result: text(row, 'result'),
    meta: readMeta(text(row, 'meta')),
  }));
}

/** By what entries are counted. */
export type LogFacet = 'operation' | 'result' | 'task' | 'source';

/** How many entries that fulfil an SQL condition have each value, by value. */
export function countLog(
  database: Database,
  where: { readonly sql: string; readonly values: readonly (string | number)[] },
  column: LogFacet,
): Readonly<Record<string, number>> {
  const rows = database.select(
    `SELECT ${column} AS value, count(*) AS n FROM log WHERE ${where.sql} GROUP BY ${column} ORDER BY ${column}`,
    where.values,
  );
  return Object.fromEntries(rows.map((row) => [text(row, 'value'), number(row, 'n')]));
}

function readMeta(json: string): Readonly<Record<string, string>> {
  const meta: unknown = JSON.parse(json);
  const entries = typeof meta === 'object' && meta !== null ? Object.entries(meta) : [];
  return Object.fromEntries(entries.map(([key, value]) => [key, String(value)]));
}

/** Remembers a violation, as a plain sentence. */
export function recordViolation(database: Database, sentence: string, time: Date): void {
  database.run`INSERT INTO violations (time, sentence) VALUES (${time.getTime()}, ${sentence})`;
}

/** All violations, the oldest first. */
export function readViolations(database: Database): readonly Violation[] {
  const rows = database.all`SELECT time, sentence FROM violations ORDER BY number`;
  return rows.map((row) => ({ time: new Date(number(row, 'time')), sentence: text(row, 'sentence') }));
}
