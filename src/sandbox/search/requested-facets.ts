import type { FacetRequest } from '../model/search-request.ts';
import { type Database, number, text } from '../storage/database.ts';
import type { FacetValue } from './facets.ts';
import { countMatching, type Matching, matchingRows, remembered, termsOf } from './matching.ts';
import type { Condition } from './query.ts';

/** A facet as it is answered. */
export interface AnsweredFacet {
  readonly facetId: string;
  readonly field: string;
  readonly moreValuesAvailable: boolean;
  readonly values: readonly { readonly value: string; readonly state: string; readonly numberOfResults: number }[];
  readonly indexScore: number;
}

/** What the selections of facets say of the items: any of a facet's values (or all, if it says so), and that of every facet. */
export function conditionsOfFacets(facets: readonly FacetRequest[]): readonly Condition[] {
  return facets.flatMap(({ field, currentValues, resultsMustMatch }) => {
    const inState = (state: string) => currentValues.filter((one) => one.state === state).map(({ value }) => value);
    const selected = inState('selected');
    const wanted = resultsMustMatch === 'allValues' ? selected.map((one) => [one]) : [selected];
    const excluded = inState('excluded').map((value) => hasOneOf(field, [value]));
    return [
      ...wanted.filter((values) => values.length > 0).map((values) => hasOneOf(field, values)),
      ...excluded.map(({ sql, values }) => ({ sql: `NOT ${sql}`, values })),
    ];
  });
}

function hasOneOf(field: string, values: readonly string[]): Condition {
  const marks = values.map(() => '?').join(', ');
  return {
    sql: `EXISTS (SELECT 1 FROM json_each(items.fields, ?) WHERE CAST(value AS TEXT) IN (${marks}))`,
    values: [`$."${field}"`, ...values],
  };
}

/**
 * The facets of a search. What is selected in a facet narrows the others and the results, but not its own values, so that more of them can
 * be chosen; where all values must match, it narrows these too.
 *
 * @param matching without what facets say
 */
export function answerFacets(
  database: Database,
  matching: Matching,
  facets: readonly FacetRequest[],
): readonly AnsweredFacet[] {
  return facets.map((facet) => {
    const narrowing = facets.filter((one) => one !== facet || one.resultsMustMatch === 'allValues');
    const conditions = [...matching.conditions, ...conditionsOfFacets(narrowing)];
    return answerFacet(database, { ...matching, conditions }, facet);
  });
}

function answerFacet(database: Database, matching: Matching, facet: FacetRequest): AnsweredFacet {
  const { field, facetId = field, currentValues, freezeCurrentValues, numberOfValues } = facet;
  const all = fieldValues(database, matching, field);
  const counts = new Map(all.map(({ value, count }) => [value, count]));
  const kept = freezeCurrentValues ? currentValues : currentValues.filter(({ state }) => state !== 'idle');
  const others = all.filter(({ value }) => !kept.some((one) => one.value === value));
  const room = freezeCurrentValues ? 0 : Math.max(0, numberOfValues - kept.length);
  const shown = sortedBy(facet.sortCriteria, others).slice(0, room);
  const items = countMatching(database, matching);
  return {
    facetId,
    field,
    moreValuesAvailable: others.length > shown.length,
    values: [
      ...kept.map(({ value, state }) => ({ value, state, numberOfResults: counts.get(value) ?? 0 })),
      ...shown.map(({ value, count }) => ({ value, state: 'idle', numberOfResults: count })),
    ],
    indexScore: items === 0 ? 0 : Math.min(1, (all[0]?.count ?? 0) / items),
  };
}

/** All values of a field among the items that match, the most frequent first. Every field has them, also numbers and long texts. */
export function fieldValues(database: Database, matching: Matching, field: string): readonly FacetValue[] {
  const terms = termsOf(matching);
  if (terms?.length === 0) return [];
  const { sql, values } = matchingRows(matching, terms, true);
  const [from = '', ...where] = sql.split(' WHERE ');
  const condition = where.length === 0 ? '' : `WHERE ${where.join(' WHERE ')}`;
  return remembered(database, ['values', field, sql, values], () =>
    database
      .select(
        `SELECT CAST(one.value AS TEXT) AS value, count(DISTINCT items.row) AS n
         ${from}, json_each(items.fields, ?) AS one ${condition} GROUP BY 1 HAVING value <> '' ORDER BY n DESC, 1`,
        [`$."${field}"`, ...values],
      )
      .map((row) => ({ value: text(row, 'value'), count: number(row, 'n') })),
  );
}

const COLLATOR = new Intl.Collator('en');
const NATURAL = new Intl.Collator('en', { numeric: true });

function sortedBy(criteria: FacetRequest['sortCriteria'], values: readonly FacetValue[]): readonly FacetValue[] {
  const collator = criteria === 'alphanumericNatural' ? NATURAL : COLLATOR;
  if (!criteria.startsWith('alphanumeric')) return values;
  const sorted = values.toSorted((one, other) => collator.compare(one.value, other.value));
  return criteria === 'alphanumericDescending' ? sorted.toReversed() : sorted;
}
