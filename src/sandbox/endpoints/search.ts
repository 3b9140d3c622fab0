import { invalidJson, invalidParameter, invalidQuery } from '../http/errors.ts';
import { type Call, json, readJsonBody, type SandboxResponse } from '../http/message.ts';
import { booleanParameter } from '../http/parameters.ts';
import { REQUEST_LIMIT, RESULT_LIMIT, RESULT_WINDOW } from '../model/limits.ts';
import { SEARCH, SEARCH_EVERYTHING } from '../model/privileges.ts';
import { isObject } from '../model/strict-json.ts';
import { type Condition, parseQuery } from '../search/query.ts';
import { type Hit, MARK_END, MARK_START, type Order, search } from '../search/search.ts';
import { type SearchViewer, conditionOf as visibleTo } from '../search/visibility.ts';
import type { Service } from '../service.ts';
import type { KeyHolder } from '../storage/keys.ts';
import { requirePrivileges } from './access.ts';
import type { Searcher } from './search-token.ts';

type Body = Readonly<Record<string, unknown>>;

const MARKS = new RegExp(`[${MARK_START}${MARK_END}]`, 'g');

/**
 * `POST /rest/search/v2`: full text in `q`, conditions in `aq` and `cq`, paging, order, fields. A search token finds what its user
 * may see; a key finds what everybody may, with `viewAllContent` everything. Other parameters of the service's search are taken and ignored: they tune what is not here.
 */
export async function postSearch(
  call: Call,
  service: Service,
  { organization, searcher }: { readonly organization: string; readonly searcher: Searcher },
): Promise<SandboxResponse> {
  const body = await readSearchBody(call);
  const started = service.now().getTime();
  service.pipeline.settle();
  const count = wholeNumber(body, 'numberOfResults', 10, RESULT_LIMIT);
  const first = wholeNumber(body, 'firstResult', 0, RESULT_WINDOW - count);
  const fields = stringsOf(body, 'fieldsToInclude');
  const wantsAll = booleanOf(body, 'viewAllContent') || booleanParameter(call.query, 'viewAllContent');
  const { viewer, filter } = searcher.kind === 'token' ? searcher : keyHolder(searcher.holder, organization, wantsAll);
  const found = search(service.database, {
    organization,
    words: stringOf(body, 'q'),
    conditions: [
      ...[stringOf(body, 'aq'), stringOf(body, 'cq'), filter].flatMap(conditionOf),
      ...visibleTo(service.database, viewer, organization),
    ],
    order: orderOf(stringOf(body, 'sortCriteria') || 'relevancy'),
    first,
    count,
  });
  return json(200, {
    totalCount: found.total,
    totalCountFiltered: found.total,
    duration: service.now().getTime() - started,
    indexToken: 'c2FuZGJveA==',
    results: found.hits.map((hit) => toResult(hit, fields)),
  });
}

function keyHolder(
  holder: KeyHolder,
  organization: string,
  wantsAll: boolean,
): { viewer: SearchViewer; filter: string } {
  requirePrivileges(holder, organization, wantsAll ? SEARCH_EVERYTHING({}) : SEARCH({}));
  return { viewer: wantsAll ? 'everything' : 'anonymous', filter: '' };
}

async function readSearchBody(call: Call): Promise<Body> {
  const body = await readJsonBody(call, REQUEST_LIMIT);
  if (body === undefined) return {};
  if (body.kind === 'broken') throw invalidJson(body.reason);
  if (!isObject(body.value)) throw invalidJson('A search must be an object.');
  return body.value;
}

function toResult(hit: Hit, fields: readonly string[] | undefined): unknown {
  const all = Object.entries({ ...hit.fields, rowid: hit.rowid });
  const raw = Object.fromEntries(all.filter(([name]) => fields === undefined || fields.includes(name)));
  const { clickableuri } = hit.fields;
  return {
    title: hit.title,
    uri: hit.documentId,
    printableUri: hit.documentId,
    clickUri: typeof clickableuri === 'string' ? clickableuri : hit.documentId,
    uniqueId: `${hit.rowid}$${hit.documentId}`,
    excerpt: hit.excerpt.replace(MARKS, ''),
    raw,
  };
}

function conditionOf(query: string): readonly Condition[] {
  if (query.trim() === '') return [];
  const parsed = parseQuery(query);
  if (parsed.kind === 'wrong') throw invalidQuery(parsed.reason);
  return [parsed.condition];
}

/** `relevancy`, `date descending`, `@field ascending`; the service knows more. */
function orderOf(criteria: string): Order {
  if (criteria === 'relevancy') return { kind: 'relevancy' };
  const found = /^(date|@([a-z][a-z0-9_]*)) (ascending|descending)$/i.exec(criteria);
  if (!found) throw invalidParameter('sortCriteria', '`relevancy`, `date descending` or `@field ascending`', criteria);
  return {
    kind: 'field',
    field: (found[2] ?? 'date').toLowerCase(),
    isDescending: found[3]?.toLowerCase() === 'descending',
  };
}

function wholeNumber(body: Body, name: string, fallback: number, max: number): number {
  const value = body[name] ?? fallback;
  const isFine = typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= max;
  if (!isFine) throw invalidParameter(name, `a whole number from 0 to ${max}`, String(value));
  return value;
}

function stringOf(body: Body, name: string): string {
  const value = body[name] ?? '';
  if (typeof value !== 'string') throw invalidParameter(name, 'a string', JSON.stringify(value));
  return value;
}

function booleanOf(body: Body, name: string): boolean {
  const value = body[name] ?? false;
  if (typeof value !== 'boolean') throw invalidParameter(name, 'a boolean', JSON.stringify(value));
  return value;
}

function stringsOf(body: Body, name: string): readonly string[] | undefined {
  const value = body[name] ?? undefined;
  if (value === undefined) return undefined;
  const parts: readonly unknown[] = Array.isArray(value) ? value : [undefined];
  const names = parts.filter((part) => typeof part === 'string');
  if (names.length < parts.length) throw invalidParameter(name, 'an array of strings', JSON.stringify(value));
  return names.map((part) => part.replace(/^@/, '').toLowerCase());
}
