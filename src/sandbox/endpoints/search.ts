import { invalidParameter } from '../http/errors.ts';
import { type Call, json, type SandboxResponse } from '../http/message.ts';
import { RESULT_LIMIT, RESULT_WINDOW } from '../model/limits.ts';
import { type SearchRequest, searchModel } from '../model/search-request.ts';
import { withoutMarks } from '../search/highlights.ts';
import { answerFacets, conditionsOfFacets } from '../search/requested-facets.ts';
import { type Hit, type Order, search } from '../search/search.ts';
import type { Service } from '../service.ts';
import { conditionOf, parametersOf, requireParameters, restrictions, type SearchScope } from './search-call.ts';

/**
 * `POST /rest/search/v2`: full text in `q`, conditions in `aq` and `cq`, paging, order, fields, facets, excerpts. A search token finds what its user
 * may see; a key finds what everybody may, with `viewAllContent` everything. What says who asks and what tunes a ranking that is not here is taken;
 * any other parameter is refused. Throws 400, 403 and 412.
 */
export async function postSearch(call: Call, service: Service, scope: SearchScope): Promise<SandboxResponse> {
  const asked = requireParameters(searchModel, await parametersOf(call));
  const started = service.now().getTime();
  service.pipeline.settle();
  const { q: words, facets, excerptLength } = asked;
  const { first, count } = pageOf(asked);
  const matching = {
    organization: scope.organization,
    words,
    conditions: [...[asked.aq, asked.cq].flatMap(conditionOf), ...restrictions(service, scope, asked.viewAllContent)],
  };
  const found = search(service.database, {
    ...matching,
    conditions: [...matching.conditions, ...conditionsOfFacets(facets)],
    order: orderOf(asked.sortCriteria),
    ...{ first, count, excerptLength },
  });
  return json(200, {
    totalCount: found.total,
    totalCountFiltered: found.total,
    duration: service.now().getTime() - started,
    indexToken: 'c2FuZGJveA==',
    searchUid: service.newId(),
    pipeline: 'default',
    ...{ queryCorrections: [], triggers: [], groupByResults: [], categoryFacets: [] },
    ...{ termsToHighlight: {}, phrasesToHighlight: {} },
    facets: answerFacets(service.database, matching, facets),
    results: found.hits.map((hit) => toResult(hit, asked)),
  });
}

function pageOf({ firstResult: first, numberOfResults: count }: SearchRequest) {
  if (count > RESULT_LIMIT) throw tooMany('numberOfResults', RESULT_LIMIT, count);
  if (first > RESULT_WINDOW - count) throw tooMany('firstResult', RESULT_WINDOW - count, first);
  return { first, count };
}

function tooMany(name: string, most: number, value: number) {
  return invalidParameter(name, `a whole number from 0 to ${most}`, String(value));
}

function toResult(hit: Hit, { fieldsToInclude, fieldsToExclude, excerptLength }: SearchRequest): unknown {
  const all = Object.entries({ ...hit.fields, rowid: hit.rowid });
  const isWanted = (name: string) => fieldsToInclude?.includes(name) ?? !fieldsToExclude.includes(name);
  const { clickableuri } = hit.fields;
  const excerpt = withoutMarks(hit.excerpt, excerptLength);
  return {
    title: hit.title,
    uri: hit.documentId,
    printableUri: hit.documentId,
    clickUri: typeof clickableuri === 'string' ? clickableuri : hit.documentId,
    uniqueId: `${hit.rowid}$${hit.documentId}`,
    excerpt: excerpt.text,
    excerptHighlights: excerpt.highlights,
    titleHighlights: withoutMarks(hit.markedTitle).highlights,
    ...{ firstSentences: null, firstSentencesHighlights: [], printableUriHighlights: [], summaryHighlights: [] },
    hasHtmlVersion: true,
    raw: Object.fromEntries(all.filter(([name]) => isWanted(name))),
  };
}

/** `relevancy`, `nosort`, `date descending`, `@field ascending`, and several of the last two, joined by commas. */
function orderOf(criteria: string): Order {
  const parts = criteria.trim() === '' ? ['relevancy'] : criteria.split(',').map((part) => part.trim());
  const orders = parts.map((part) => oneOrder(part, criteria));
  const [only] = orders;
  if (only && orders.length === 1) return only;
  if (orders.some(({ kind }) => kind === 'nosort')) throw noOrder(criteria);
  return { kind: 'several', orders };
}

function oneOrder(part: string, criteria: string): Order {
  const word = part.toLowerCase();
  if (word === 'relevancy' || word === 'nosort') return { kind: word };
  const found = /^(date|@([a-z][a-z0-9_]*)) (ascending|descending)$/i.exec(part);
  if (!found) throw noOrder(criteria);
  return {
    kind: 'field',
    field: (found[2] ?? 'date').toLowerCase(),
    isDescending: found[3]?.toLowerCase() === 'descending',
  };
}

function noOrder(criteria: string) {
  const expected = '`relevancy`, `nosort`, `date descending`, `@field ascending` or several of the last two';
  return invalidParameter('sortCriteria', expected, criteria);
}
