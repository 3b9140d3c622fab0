import { type Database, maybeNumber, number, text } from './database.ts';

/** What a source was told and did from the beginning of one of its activities up to the next one. */
export interface Run {
  readonly number: number;
  readonly organization: string;
  /** Id of the source. */
  readonly source: string;
  readonly type: string;
  readonly started: Date;
  /** Undefined while it goes on. */
  readonly ended: Date | undefined;
  /** When the next one of the source began, in milliseconds; endless for the last. */
  readonly until: number;
}

const MOST_RUNS = 200;

/** The latest runs of all sources, the newest first. */
export function listRuns(database: Database): readonly Run[] {
  const rows = database.all`
    SELECT *, lead(started) OVER (PARTITION BY organization, source ORDER BY number) AS until
    FROM activities ORDER BY number DESC LIMIT ${MOST_RUNS}`;
  return rows.map((row) => {
    const ended = maybeNumber(row, 'ended');
    return {
      number: number(row, 'number'),
      organization: text(row, 'organization'),
      source: text(row, 'source'),
      type: text(row, 'type'),
      started: new Date(number(row, 'started')),
      ended: ended === undefined ? undefined : new Date(ended),
      until: maybeNumber(row, 'until') ?? Number.MAX_SAFE_INTEGER,
    };
  });
}

/** A condition on the log for what was done in a run. */
export function ofRun({ organization, source, started, until }: Run): {
  readonly sql: string;
  readonly values: readonly (string | number)[];
} {
  return {
    sql: 'organization = ? AND source = ? AND time >= ? AND time < ?',
    values: [organization, source, started.getTime(), until],
  };
}
