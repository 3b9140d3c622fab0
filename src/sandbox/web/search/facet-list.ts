import { type FacetValue, facetsOf, facetValues } from '../../search/facets.ts';
import { matchingRows, remembered, termsOf } from '../../search/matching.ts';
import { number, text } from '../../storage/database.ts';
import { listSources } from '../../storage/sources.ts';
import { type Html, html } from '../html.ts';
import type { Visit } from '../visit.ts';
import { FACETS, matchingOf, type SearchView, viewValues } from './search-view.ts';

const MOST_VALUES = 8;

/** A value that can be chosen. */
interface Choice {
  readonly text: string;
  readonly count: number;
  readonly isChosen: boolean;
  readonly address: string;
}

/** What can be chosen among, with how many items each leaves. */
export function facetList(visit: Visit, view: SearchView): Html {
  const { database } = visit.service;
  // Where nothing of a field is chosen, what matches is what the results show, whatever the field.
  const free = FACETS.map(([field]) => field).filter((field) => view.chosen.get(field)?.length === 0);
  const ofFree = facetsOf(database, matchingOf(visit, view), free, MOST_VALUES);
  const valuesOf = (field: string) =>
    ofFree.get(field) ?? facetValues(database, matchingOf(visit, view, field), field, MOST_VALUES);
  const byValue = FACETS.map((facet) => valueFacet(visit, view, facet, valuesOf(facet[0])));
  const facets = [sourceFacet(visit, view), ...byValue];
  const shown = facets.filter((facet) => facet !== undefined);
  return html`<details class="facets" id="facets" open><summary>Narrow down</summary>
<section aria-labelledby="narrow"><h2 id="narrow">Narrow down</h2>${shown}</section></details>`;
}

/** What was chosen, each with a way to take it back. */
export function chosenValues(visit: Visit, view: SearchView): Html | undefined {
  const sourceName = listSources(visit.service.database).find(({ id }) => id === view.source)?.name ?? view.source;
  const bySource =
    view.source === ''
      ? []
      : [{ label: `Source: ${sourceName}`, address: visit.address('/', viewValues({ ...view, source: '' })) }];
  const byValue = FACETS.flatMap(([field, label]) =>
    (view.chosen.get(field) ?? []).map((value) => ({
      label: `${label}: ${value}`,
      address: toggled(visit, view, field, value),
    })),
  );
  const all = [...bySource, ...byValue];
  if (all.length === 0) return undefined;
  return html`<ul class="chosen" aria-label="Chosen">${all.map(
    ({ label, address }) =>
      html`<li><a href="${address}">${label} <span aria-hidden="true">✕</span><span class="skip"> remove</span></a></li>`,
  )}</ul>`;
}

function toggled(visit: Visit, view: SearchView, field: string, value: string): string {
  const before = view.chosen.get(field) ?? [];
  const after = before.includes(value) ? before.filter((one) => one !== value) : [...before, value];
  return visit.address('/', viewValues({ ...view, chosen: new Map([...view.chosen, [field, after]]) }));
}

function valueFacet(
  visit: Visit,
  view: SearchView,
  [field, label]: (typeof FACETS)[number],
  values: readonly FacetValue[],
): Html | undefined {
  const chosen = view.chosen.get(field) ?? [];
  const missing = chosen.filter((value) => !values.some((one) => one.value === value));
  const all = [...values, ...missing.map((value) => ({ value, count: 0 }))];
  if (all.length < 2 && chosen.length === 0) return undefined;
  const choices = all.map(({ value, count }): Choice => {
    return { text: value, count, isChosen: chosen.includes(value), address: toggled(visit, view, field, value) };
  });
  return facet(field, label, choices);
}

function sourceFacet(visit: Visit, view: SearchView): Html | undefined {
  const { database } = visit.service;
  const sources = listSources(database);
  if (sources.length < 2) return undefined;
  const countOf = countsBySource(visit, view);
  const choices = sources.map(({ id, name }): Choice => {
    const isChosen = view.source === id;
    const address = visit.address('/', viewValues({ ...view, source: isChosen ? '' : id }));
    return { text: name, count: countOf.get(id) ?? 0, isChosen, address };
  });
  return facet('source', 'Source', choices);
}

function countsBySource(visit: Visit, view: SearchView): ReadonlyMap<string, number> {
  const { database } = visit.service;
  const matching = matchingOf(visit, view, 'source');
  const terms = termsOf(matching);
  if (terms?.length === 0) return new Map();
  const { sql, values } = matchingRows(matching, terms, true);
  const counts = remembered(database, ['by source', sql, values], () =>
    database
      .select(`SELECT items.source AS id, count(*) AS n ${sql} GROUP BY items.source`, values)
      .map((row): [string, number] => [text(row, 'id'), number(row, 'n')]),
  );
  return new Map(counts);
}

function facet(field: string, label: string, choices: readonly Choice[]): Html {
  const rows = choices.map(
    ({ text: value, count, isChosen, address }) =>
      html`<li><a href="${address}"${isChosen ? html` aria-current="true"` : ''}><span>${value}</span> <span class="number">${count}</span></a></li>`,
  );
  return html`<h3 id="facet-${field}">${label}</h3><ul aria-labelledby="facet-${field}">${rows}</ul>`;
}
