import { invalidJson, invalidParameter } from '../http/errors.ts';
import { type Call, json, readJsonBody, type SandboxResponse } from '../http/message.ts';
import { integerParameter, optionalParameter, requiredParameter, wordParameter } from '../http/parameters.ts';
import { LOG_WINDOW_MS, REQUEST_LIMIT } from '../model/limits.ts';
import { isObject } from '../model/strict-json.ts';
import type { Condition } from '../search/query.ts';
import type { Service } from '../service.ts';
import { LOG_OPERATIONS, LOG_RESULTS, LOG_TASKS, type LogEntry, readLog } from '../storage/log.ts';

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

/** `POST /logs/v1/organizations/{org}`: what the pipeline did, the newest first (https://docs.coveo.com/en/p8tb2371/). */
export async function postLogs(call: Call, service: Service, organization: string): Promise<SandboxResponse> {
  const { query } = call;
  const [from, to] = [timeParameter(query, 'from'), timeParameter(query, 'to')];
  if (to < from) throw invalidParameter('to', 'later than `from`', query.get('to') ?? '');
  if (to - from > LOG_WINDOW_MS) throw invalidParameter('to', 'a week behind `from` at most', query.get('to') ?? '');
  const page = integerParameter(query, 'page', { min: 0, max: 1_000_000, fallback: 0 });
  const perPage = integerParameter(query, 'perPage', { min: 1, max: 1000, fallback: 100 });
  const filters = await readFilters(call);
  const conditions = [
    { sql: 'organization = ? AND time BETWEEN ? AND ?', values: [organization, from, to] },
    ...documentCondition(query),
    ...FILTERS.flatMap((filter) => filterConditions(filter, filters)),
  ];
  const where = {
    sql: conditions.map(({ sql }) => sql).join(' AND '),
    values: conditions.flatMap(({ values }) => values),
  };
  service.pipeline.settle();
  const entries = readLog(service.database, where, { limit: perPage + 1, offset: page * perPage });
  const requestId = service.newId();
  return json(200, {
    documentLogEntries: entries.slice(0, perPage).map((entry) => toAnswer(entry, requestId)),
    hasNextPage: entries.length > perPage,
  });
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

async function readFilters(call: Call): Promise<Readonly<Record<string, unknown>>> {
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
function filterConditions(filter: Filter, filters: Readonly<Record<string, unknown>>): readonly Condition[] {
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
