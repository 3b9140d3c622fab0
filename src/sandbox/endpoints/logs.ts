import { invalidJson, invalidParameter } from '../http/errors.ts';
import { type Call, json, readJsonBody, type SandboxResponse } from '../http/message.ts';
import { integerParameter, optionalParameter, requiredParameter, wordParameter } from '../http/parameters.ts';
import { LOG_WINDOW_MS, REQUEST_LIMIT } from '../model/limits.ts';
import { LOGS_VIEW } from '../model/privileges.ts';
import { isObject } from '../model/strict-json.ts';
import type { Condition } from '../search/query.ts';
import type { Service } from '../service.ts';
import {
  countLog,
  LOG_OPERATIONS,
  LOG_RESULTS,
  LOG_TASKS,
  type LogEntry,
  type LogFacet,
  readLog,
} from '../storage/log.ts';
import type { OrganizationRoute } from './organization-route.ts';

interface Filter {
  readonly include: string;
  readonly exclude: string;
  readonly column: string;
  /** The words that may stand there; undefined for ids. */
  readonly words?: readonly string[];
}

/** The names are the service's own, `sourcesIds` beside `excludeSourceIds` too. Extensions have resource ids; there are none. */
const FILTERS: readonly Filter[] = [
  { include: 'operations', exclude: 'excludeOperations', column: 'operation', words: LOG_OPERATIONS },
  { include: 'results', exclude: 'excludeResults', column: 'result', words: LOG_RESULTS },
  { include: 'tasks', exclude: 'excludeTasks', column: 'task', words: LOG_TASKS },
  { include: 'sourcesIds', exclude: 'excludeSourceIds', column: 'source' },
  { include: 'resourceIds', exclude: 'excludeResourceIds', column: "''" },
];

const RANGE = ['from', 'to', 'documentId', 'documentIdMatching'];
const LOGS = '/logs/v1/organizations/:organization';

/** What the pipeline did, as entries or counted (https://docs.coveo.com/en/p8tb2371/). */
export const LOG_ROUTES: readonly OrganizationRoute[] = [
  { method: 'POST', path: LOGS, parameters: [...RANGE, 'page', 'perPage'], needs: LOGS_VIEW, endpoint: postLogs },
  {
    method: 'GET',
    path: LOGS,
    parameters: ['from', 'to', 'sourceId', 'documentId', 'tasks', 'operations', 'results', 'page', 'perPage'],
    needs: LOGS_VIEW,
    endpoint: getLogs,
  },
  { method: 'POST', path: `${LOGS}/facets`, parameters: RANGE, needs: LOGS_VIEW, endpoint: postFacets },
  { method: 'POST', path: `${LOGS}/facetsStats`, parameters: RANGE, needs: LOGS_VIEW, endpoint: postFacetsStats },
];

type Filters = Readonly<Record<string, unknown>>;

/** `POST /logs/v1/organizations/{org}`: entries, the newest first. */
async function postLogs(call: Call, service: Service, organization: string): Promise<SandboxResponse> {
  return entriesOf(call, service, conditionOf(call.query, organization, await readFilters(call)));
}

/** `GET /logs/v1/organizations/{org}`: the old way to ask, with all filters in the address. */
function getLogs(call: Call, service: Service, organization: string): SandboxResponse {
  const { query } = call;
  const several = (name: string) => query.getAll(name).flatMap((value) => value.split(','));
  const filters = { operations: several('operations'), results: several('results'), tasks: several('tasks') };
  return entriesOf(call, service, conditionOf(query, organization, { ...filters, sourcesIds: several('sourceId') }));
}

function entriesOf({ query }: Call, service: Service, where: Condition): SandboxResponse {
  const page = integerParameter(query, 'page', { min: 0, max: 1_000_000, fallback: 0 });
  const perPage = integerParameter(query, 'perPage', { min: 1, max: 1000, fallback: 100 });
  service.pipeline.settle();
  const entries = readLog(service.database, where, { limit: perPage + 1, offset: page * perPage });
  const requestId = service.newId();
  return json(200, {
    documentLogEntries: entries.slice(0, perPage).map((entry) => toAnswer(entry, requestId)),
    hasNextPage: entries.length > perPage,
  });
}

/** `POST …/facets`: which values there are. */
async function postFacets(call: Call, service: Service, organization: string): Promise<SandboxResponse> {
  const counted = await countedFacets(call, service, organization);
  return json(200, Object.fromEntries(Object.entries(counted).map(([name, counts]) => [name, Object.keys(counts)])));
}

/** `POST …/facetsStats`: the same, with how many entries have each. */
async function postFacetsStats(call: Call, service: Service, organization: string): Promise<SandboxResponse> {
  return json(200, await countedFacets(call, service, organization));
}

async function countedFacets(call: Call, service: Service, organization: string) {
  const where = conditionOf(call.query, organization, await readFilters(call));
  service.pipeline.settle();
  const countsOf = (column: LogFacet) => countLog(service.database, where, column);
  const [operations, results, tasks] = [countsOf('operation'), countsOf('result'), countsOf('task')];
  return { operations, results, tasks, sourceIds: countsOf('source'), resourceIds: {} };
}

function conditionOf(query: URLSearchParams, organization: string, filters: Filters): Condition {
  const [from, to] = [timeParameter(query, 'from'), timeParameter(query, 'to')];
  if (to < from) throw invalidParameter('to', 'later than `from`', query.get('to') ?? '');
  if (to - from > LOG_WINDOW_MS) throw invalidParameter('to', 'a week behind `from` at most', query.get('to') ?? '');
  const conditions = [
    { sql: 'organization = ? AND time BETWEEN ? AND ?', values: [organization, from, to] },
    ...documentCondition(query),
    ...FILTERS.flatMap((filter) => filterConditions(filter, filters)),
  ];
  return {
    sql: conditions.map(({ sql }) => sql).join(' AND '),
    values: conditions.flatMap(({ values }) => values),
  };
}

/** A W3C date and time; with a time goes its zone (https://www.w3.org/TR/NOTE-datetime). */
function timeParameter(query: URLSearchParams, name: string): number {
  const value = requiredParameter(query, name);
  const isShaped = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d))?$/.test(value);
  const time = isShaped ? Date.parse(value) : Number.NaN;
  if (Number.isNaN(time)) throw invalidParameter(name, 'a W3C date and time such as `2026-01-31T12:00:00Z`', value);
  return time;
}

function documentCondition(query: URLSearchParams): readonly Condition[] {
  const id = optionalParameter(query, 'documentId');
  const matching = wordParameter(query, 'documentIdMatching', ['EXACT', 'PARTIAL', 'WILDCARD'], 'EXACT');
  if (id === undefined) return [];
  switch (matching) {
    case 'EXACT':
      return [{ sql: 'id = ?', values: [id] }];
    case 'PARTIAL':
      return [{ sql: 'instr(id, ?) > 0', values: [id] }];
    case 'WILDCARD':
      // `*` stands for one or more characters there, for none or more in SQLite.
      return [{ sql: 'id GLOB ?', values: [id.replaceAll('[', '[[]').replace(/\*+/g, '?*')] }];
  }
}

async function readFilters(call: Call): Promise<Filters> {
  const body = await readJsonBody(call, REQUEST_LIMIT);
  if (body === undefined) throw invalidJson('A body with filters is required; `{}` for none.');
  if (body.kind === 'broken') throw invalidJson(body.reason);
  if (!isObject(body.value)) throw invalidJson('The filters must be an object.');
  const known = FILTERS.flatMap(({ include, exclude }) => [include, exclude]);
  const stranger = Object.keys(body.value).find((key) => !known.includes(key));
  if (stranger !== undefined) throw invalidJson(`\`${stranger}\` is no filter; there are ${known.join(', ')}.`);
  return body.value;
}

/** What is named counts before what is excluded; an empty array filters nothing. */
function filterConditions(filter: Filter, filters: Filters): readonly Condition[] {
  const wanted = valuesOf(filter.include, filters[filter.include], filter.words);
  const unwanted = valuesOf(filter.exclude, filters[filter.exclude], filter.words);
  const list = (values: readonly string[]) => values.map(() => '?').join(', ');
  if (wanted.length > 0) return [{ sql: `${filter.column} IN (${list(wanted)})`, values: wanted }];
  return unwanted.length > 0 ? [{ sql: `${filter.column} NOT IN (${list(unwanted)})`, values: unwanted }] : [];
}

function valuesOf(name: string, value: unknown, words: readonly string[] | undefined): readonly string[] {
  if (value === undefined) return [];
  const isFine = (part: unknown): part is string => typeof part === 'string' && (words?.includes(part) ?? true);
  if (Array.isArray(value) && value.every(isFine)) return value;
  throw invalidJson(`\`${name}\` must be an array of ${words ? words.join(', ') : 'strings'}.`);
}

function toAnswer(entry: LogEntry, requestId: string): unknown {
  const { guid, id, operation, result, task, source, organization, meta } = entry;
  return {
    datetime: entry.time.toISOString(),
    guid,
    id,
    operation,
    result,
    task,
    sourceId: source,
    organizationId: organization,
    requestId,
    meta,
  };
}
