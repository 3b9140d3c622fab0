import { type Database, number, text } from '../storage/database.ts';
import { type Matching, matchingRows, remembered, termsOf } from './matching.ts';
import type { Condition } from './query.ts';

/** A value of a field, and how many of the items that match have it. */
export interface FacetValue {
  readonly value: string;
  readonly count: number;
}

/** The values of a field among the items that match, the most frequent first. */
export function facetValues(
  database: Database,
  matching: Matching,
  field: string,
  most: number,
): readonly FacetValue[] {
  const terms = termsOf(matching);
  if (terms?.length === 0) return [];
  const { sql, values, row } = matchingRows(matching, terms);
  const isEverything = terms === undefined && matching.organization === undefined && matching.conditions.length === 0;
  const rows = isEverything ? '' : `AND row IN (SELECT ${row} ${sql})`;
  return remembered(database, ['facet', field, most, sql, values], () =>
    database
      .select(
        `SELECT value, count(*) AS n FROM facet_values WHERE field = ? ${rows} GROUP BY value ORDER BY n DESC, value LIMIT ?`,
        [field, ...values, most],
      )
      .map((found) => ({ value: text(found, 'value'), count: number(found, 'n') })),
  );
}

/** Items that have one of the values in a field. */
export function hasFacetValue(field: string, values: readonly string[]): Condition {
  const marks = values.map(() => '?').join(', ');
  return {
    sql: `items.row IN (SELECT row FROM facet_values WHERE field = ? AND value IN (${marks}))`,
    values: [field, ...values],
  };
}
