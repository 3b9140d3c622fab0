import { remembered } from '../../search/matching.ts';
import { type Database, maybeText, number, text } from '../../storage/database.ts';
import { ofRun, type Run } from '../../storage/runs.ts';

/** So many of a kind are listed; the log has all. */
export const MOST_LISTED = 100;

/** Deletes beyond that are not asked where they went. */
const MOST_DELETED = 2000;

export type RunChangeKind = 'added' | 'updated' | 'deleted' | 'rejected';

/** An item that a run did something to. */
export interface RunChange {
  readonly id: string;
  /** Undefined where the sandbox does not know it any more. */
  readonly title: string | undefined;
  /** Why it was rejected; empty for what was done. */
  readonly reason: string;
}

export interface Changes {
  readonly total: number;
  readonly first: readonly RunChange[];
}

const WHAT: Readonly<Record<RunChangeKind, string>> = {
  added: "operation IN ('ADD', 'ADD_BY_REFERENCE') AND task = 'INDEXING' AND result = 'COMPLETED'",
  updated: "operation = 'UPDATE' AND task = 'INDEXING' AND result = 'COMPLETED'",
  deleted:
    "operation IN ('DELETE', 'DELETE_AND_CHILDREN', 'DELETE_OLDER_THAN') AND task = 'INDEXING' AND result = 'COMPLETED' AND coalesce(meta ->> 'reason', '') NOT LIKE '0 items%'",
  rejected: "result IN ('REJECTED', 'ERROR')",
};

/** A delete of what is older says at the beginning of its reason how many that were. */
const NUMBER = "CASE operation WHEN 'DELETE_OLDER_THAN' THEN CAST(meta ->> 'reason' AS INTEGER) ELSE 1 END";

/** What a run did, of one kind. */
export function changesOf(database: Database, run: Run, kind: RunChangeKind): Changes {
  const { sql, values } = ofRun(run);
  return remembered(database, ['changes', kind, values], () => {
    const [row] = database.select(
      `SELECT coalesce(sum(${NUMBER}), 0) AS n FROM log WHERE ${sql} AND ${WHAT[kind]}`,
      values,
    );
    const first = database.select(
      `SELECT id, meta ->> 'reason' AS reason,
         coalesce((SELECT title FROM items WHERE items.organization = log.organization AND items.source = log.source AND document_id = id),
                  (SELECT title FROM earlier_versions WHERE document_id = id AND earlier_versions.organization = log.organization
                     AND earlier_versions.source = log.source)) AS title
       FROM log WHERE ${sql} AND ${WHAT[kind]} ORDER BY number LIMIT ?`,
      [...values, MOST_LISTED],
    );
    const list = first.map((one) => {
      return { id: text(one, 'id'), title: maybeText(one, 'title'), reason: maybeText(one, 'reason') ?? '' };
    });
    return { total: row ? number(row, 'n') : 0, first: list };
  });
}

/** An item that went from one address to another. */
export interface Move {
  readonly from: string;
  readonly to: string;
  readonly title: string;
}

/** Items that were deleted while one with the same permanent id, else the same content, was added. */
export function movesOf(database: Database, run: Run): readonly Move[] {
  const { values } = ofRun(run);
  return remembered(database, ['moves', values], () => {
    const deleted = database.select(
      `SELECT e.document_id, e.title, e.fields ->> 'permanentid' AS permanent, hex(e.content) AS content
       FROM log JOIN earlier_versions e ON e.document_id = log.id AND e.organization = log.organization AND e.source = log.source
       WHERE log.organization = ? AND log.source = ? AND time >= ? AND time < ? AND e.is_deleted = 1 AND ${WHAT.deleted} LIMIT ?`,
      [...values, MOST_DELETED],
    );
    if (deleted.length === 0) return [];
    const added = database.select(
      `SELECT i.document_id, i.title, i.fields ->> 'permanentid' AS permanent, hex(i.content) AS content
       FROM log JOIN items i ON i.document_id = log.id AND i.organization = log.organization AND i.source = log.source
       WHERE log.organization = ? AND log.source = ? AND time >= ? AND time < ? AND ${WHAT.added} LIMIT ?`,
      [...values, MOST_DELETED],
    );
    return deleted.flatMap((row): readonly Move[] => {
      const isSame = (name: string) => (one: (typeof added)[number]) => one[name] !== null && one[name] === row[name];
      const to = added.find(isSame('permanent')) ?? added.find((one) => isSame('content')(one) && isSame('title')(one));
      return to ? [{ from: text(row, 'document_id'), to: text(to, 'document_id'), title: text(to, 'title') }] : [];
    });
  });
}

/** An item whose permissions a run changed. */
export interface RunAccessChange {
  readonly id: string;
  readonly title: string;
  /** As JSON; empty where none were sent. */
  readonly before: string;
  readonly after: string;
}

/** What a run replaced with other permissions. */
export function accessChangesOf(database: Database, run: Run): readonly RunAccessChange[] {
  const { values } = ofRun(run);
  return remembered(database, ['access', values], () =>
    database
      .select(
        `SELECT DISTINCT i.document_id, i.title, old.permissions AS was, young.permissions AS now
         FROM earlier_versions e JOIN items i ON i.row = e.row AND i.access <> e.access
         JOIN accesses old ON old.number = e.access JOIN accesses young ON young.number = i.access
         WHERE i.organization = ? AND i.source = ? AND i.pushed >= ? AND i.pushed < ? LIMIT ?`,
        [...values, MOST_LISTED],
      )
      .map((row) => {
        return {
          id: text(row, 'document_id'),
          title: text(row, 'title'),
          before: text(row, 'was'),
          after: text(row, 'now'),
        };
      }),
  );
}
