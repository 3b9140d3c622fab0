import { type Database, number, type Row, text } from '../storage/database.ts';
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

/** The values of several fields at once, as `facetValues` gives those of one: what matches is found once for all. */
export function facetsOf(
  database: Database,
  matching: Matching,
  fields: readonly string[],
  most: number,
): ReadonlyMap<string, readonly FacetValue[]> {
  const terms = termsOf(matching);
  const { sql, values, row } = matchingRows(matching, terms?.length === 0 ? undefined : terms);
  const isEverything = terms === undefined && matching.organization === undefined && matching.conditions.length === 0;
  if (isEverything || terms?.length === 0) {
    return new Map(fields.map((field) => [field, facetValues(database, matching, field, most)]));
  }
  return remembered(database, ['facets', fields, most, sql, values], () => {
    const rows = database.select(
      `WITH found AS MATERIALIZED (SELECT ${row} AS row ${sql})
       SELECT field, value, count(*) AS n FROM facet_values
       WHERE field IN (${fields.map(() => '?').join(', ')}) AND row IN (SELECT row FROM found)
       GROUP BY field, value ORDER BY n DESC, value`,
      [...values, ...fields],
    );
    const byField = Map.groupBy(rows, (found) => text(found, 'field'));
    const toValue = (found: Row) => ({ value: text(found, 'value'), count: number(found, 'n') });
    return new Map(fields.map((field) => [field, (byField.get(field) ?? []).slice(0, most).map(toValue)]));
  });
}

/** Items that have one of the values in a field. */
export function hasFacetValue(field: string, values: readonly string[]): Condition {
  const marks = values.map(() => '?').join(', ');
  return {
    sql: `items.row IN (SELECT row FROM facet_values WHERE field = ? AND value IN (${marks}))`,
    values: [field, ...values],
  };
}
