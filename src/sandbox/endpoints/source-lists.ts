import { booleanParameter, optionalParameter, wordParameter } from '../http/parameters.ts';

/** What of a source lists filter and sort by. */
interface Listed {
  readonly name: string;
  readonly sourceType: string;
  readonly information: { readonly sourceStatus: { readonly type: string }; readonly numberOfDocuments: number };
}

const SORTING = [
  ...(['TYPE', 'NAME', 'STATUS', 'CONTENT', 'LAST_MODIFIED_DATE', 'LAST_OPERATION'] as const),
  ...(['CONTENT_TOTAL_DOCUMENT_SIZE', 'STATUS_PRIORITY'] as const),
] as const;
const STATUSES = ['CREATING', 'REFRESHING', 'PAUSED', 'PAUSED_ON_ERROR', 'IDLE', 'ERROR'] as const;
const OPERATIONS = ['INCREMENTAL_REFRESH', 'FULL_REFRESH', 'REBUILD'] as const;
const RESULTS = ['SUCCESS', 'ERROR', 'ABORT'] as const;
const HOSTS = ['CLOUD', 'CRAWLING_MODULE', 'PUSH'] as const;

/** The sources that a list asks for, in its order. A filter of one character does not count. Throws 412 for words that there are not. */
export function arranged<Model extends Listed>(query: URLSearchParams, models: readonly Model[]): readonly Model[] {
  booleanParameter(query, 'writeAccessOnly');
  const status = query.has('filterStatusType') ? wordParameter(query, 'filterStatusType', STATUSES, 'IDLE') : undefined;
  const isFound = models.filter(
    (model) =>
      isOfName(query, model) &&
      (status === undefined || statusOf(model) === status) &&
      wordParameter(query, 'filterHostType', HOSTS, 'PUSH') === 'PUSH' &&
      !asksForCrawls(query),
  );
  const sorting = wordParameter(query, 'sortingType', SORTING, 'NAME');
  const sorted = isFound.toSorted((one, other) => compare(keyOf(one, sorting), keyOf(other, sorting)));
  return wordParameter(query, 'sortingOrder', ['ASC', 'DESC'], 'ASC') === 'ASC' ? sorted : sorted.toReversed();
}

/** A Push source never ran a crawler, so it has no last operation. */
function asksForCrawls(query: URLSearchParams): boolean {
  wordParameter(query, 'filterLastOperationType', OPERATIONS, 'REBUILD');
  wordParameter(query, 'filterLastOperationResultType', RESULTS, 'SUCCESS');
  return query.has('filterLastOperationType') || query.has('filterLastOperationResultType');
}

function isOfName(query: URLSearchParams, { name }: Listed): boolean {
  const filter = (optionalParameter(query, 'filter') ?? '').toLowerCase();
  const kind = wordParameter(query, 'stringFilterType', ['WILDCARD', 'EXACTMATCH'], 'WILDCARD');
  if (filter.length < 2) return true;
  const parts = filter.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return kind === 'EXACTMATCH' ? name.toLowerCase() === filter : new RegExp(parts.join('.*')).test(name.toLowerCase());
}

function statusOf({ information }: Listed): string {
  return information.sourceStatus.type === 'PUSH_READY' ? 'IDLE' : information.sourceStatus.type;
}

function keyOf(model: Listed, sorting: (typeof SORTING)[number]): string | number {
  if (sorting === 'CONTENT') return model.information.numberOfDocuments;
  return sorting === 'STATUS' || sorting === 'STATUS_PRIORITY' ? statusOf(model) : model.name;
}

function compare(one: string | number, other: string | number): number {
  return one < other ? -1 : Number(one > other);
}
