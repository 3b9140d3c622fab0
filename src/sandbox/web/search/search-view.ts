import { hasFacetValue } from '../../search/facets.ts';
import type { Matching } from '../../search/matching.ts';
import type { Condition } from '../../search/query.ts';
import type { Order } from '../../search/search.ts';
import { conditionOf } from '../../search/visibility.ts';
import type { Visit } from '../visit.ts';

/** The fields by whose values people choose, as the page calls them. */
export const FACETS: readonly (readonly [field: string, label: string])[] = [
  ['tags', 'Tags'],
  ['language', 'Language'],
  ['author', 'Author'],
  ['date', 'Year'],
  ['filetype', 'File type'],
];

export const SORTS: readonly (readonly [value: string, label: string])[] = [
  ['', 'Most relevant'],
  ['newest', 'Newest'],
  ['oldest', 'Oldest'],
];

/** What the address of the search page says, but for the page of results. */
export interface SearchView {
  readonly words: string;
  /** Id of the source; empty for all. */
  readonly source: string;
  /** Chosen values by field. */
  readonly chosen: ReadonlyMap<string, readonly string[]>;
  readonly sort: string;
}

export function readSearchView(query: URLSearchParams): SearchView {
  const sort = query.get('sort') ?? '';
  return {
    words: query.get('q')?.trim() ?? '',
    source: query.get('source') ?? '',
    chosen: new Map(FACETS.map(([field]) => [field, query.getAll(field).filter((value) => value !== '')])),
    sort: SORTS.some(([value]) => value === sort) ? sort : '',
  };
}

/** A view as it stands in addresses. */
export function viewValues({ words, source, chosen, sort }: SearchView): Readonly<Record<string, readonly string[]>> {
  return { q: [words], source: [source], ...Object.fromEntries(chosen), sort: [sort] };
}

/** What matches a view; a facet's own choice does not narrow the values that it offers. */
export function matchingOf({ service, viewAs }: Visit, view: SearchView, but?: string): Matching {
  const { words, source, chosen } = view;
  const bySource = source === '' || but === 'source' ? [] : [{ sql: 'items.source = ?', values: [source] }];
  const byValues = [...chosen]
    .filter(([field, values]) => field !== but && values.length > 0)
    .map(([field, values]): Condition => hasFacetValue(field, values));
  const conditions = [...bySource, ...byValues, ...conditionOf(service.database, viewAs.viewer)];
  return { organization: undefined, words, isUnfinished: true, conditions };
}

export function orderOf({ sort }: SearchView): Order {
  return sort === '' ? { kind: 'relevancy' } : { kind: 'field', field: 'date', isDescending: sort === 'newest' };
}
