import { z } from 'zod';
import { type CallerOptions, createApiCaller } from './callers.ts';
import { isSafeAddress, pathPart } from './endpoints.ts';
import { createMask } from './mask.ts';
import { jsonOf } from './refusal.ts';
import type { Retry } from './service.ts';
import { ServiceError } from './service-error.ts';

/** An item as a search shows it. */
export interface FoundItem {
  readonly documentId: string;
  /** Fields by lower-case name, as far as they were asked for and the item has them. */
  readonly fields: Readonly<Record<string, unknown>>;
}

/** Looks at what a source holds, by search. Throws `ServiceError`, and `StoppedError` when the signal is set. */
export interface SourceContent {
  /** How many items it holds. */
  count(signal?: AbortSignal): Promise<number>;
  /** All its items, in the order in which they came into the index. */
  items(fields: readonly string[], signal?: AbortSignal): AsyncGenerator<FoundItem, void, undefined>;
}

export interface SourceContentOptions extends Omit<CallerOptions, 'mask'> {
  /** Base address of the platform. */
  readonly platform: string;
  readonly organization: string;
  /** Id of the source; searches know it by its name, which is asked for. */
  readonly source: string;
  readonly apiKey: string;
  readonly retry: Retry;
}

/** Results of a page; the service gives 2,000 at most, and no answer above 30 MiB. */
const PER_PAGE = 1_000;

const sourceModel = z.object({ name: z.string() });
const results = z.object({
  totalCount: z.number(),
  results: z.array(z.object({ uri: z.string(), raw: z.record(z.string(), z.unknown()) })),
});

interface ContentCall {
  /** As errors name it. */
  readonly name: string;
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly body?: unknown;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Makes a reader of a source's content. The key needs the privileges to view the source and to execute queries, and the one to
 * view all content where items are not public.
 */
export function createSourceContent(options: SourceContentOptions): SourceContent {
  const { platform, organization, source, apiKey, retry } = options;
  const callApi = createApiCaller({ ...options, mask: createMask(apiKey) }, apiKey);
  const root = platform.replace(/\/+$/, '');
  const call = async ({ name, method, path, body, signal }: ContentCall) => {
    if (!isSafeAddress(platform)) throw insecure(name);
    const request = { call: name, method, url: `${root}${path}`, body, expected: 200, signal };
    return jsonOf((await retry(() => callApi(request), signal)).body);
  };
  const sourceName = async (signal?: AbortSignal) => {
    const path = `/rest/organizations/${pathPart('organization', organization)}/sources/${pathPart('source', source)}`;
    return parse(sourceModel, 'readSource', await call({ name: 'readSource', method: 'GET', path, signal })).name;
  };
  const search = async (query: object, signal?: AbortSignal) => {
    const path = `/rest/search/v2?${new URLSearchParams({ organizationId: organization, viewAllContent: 'true' })}`;
    return parse(
      results,
      'search',
      await call({ name: 'search', method: 'POST', path, body: { maximumAge: 0, ...query }, signal }),
    );
  };
  return {
    async count(signal) {
      const aq = inSource(await sourceName(signal));
      return (await search({ aq, numberOfResults: 1, fieldsToInclude: [] }, signal)).totalCount;
    },
    async *items(fields, signal) {
      const ofSource = inSource(await sourceName(signal));
      const wanted = {
        numberOfResults: PER_PAGE,
        sortCriteria: '@rowid ascending',
        fieldsToInclude: [...fields, 'rowid'],
      };
      let last: number | undefined;
      for (;;) {
        const aq = last === undefined ? ofSource : `${ofSource} @rowid>${last}`;
        const page = await search({ ...wanted, aq }, signal);
        for (const { uri, raw } of page.results) yield { documentId: uri, fields: raw };
        const rowid = Number(page.results.at(-1)?.raw.rowid);
        if (page.results.length === 0 || !Number.isSafeInteger(rowid)) return;
        last = rowid;
      }
    },
  };
}

/** The name between quotes, where a quote cannot stand. */
function inSource(name: string): string {
  return `@source=="${name.replaceAll('"', ' ')}"`;
}

function parse<Schema extends z.ZodType>(schema: Schema, call: string, value: unknown): z.infer<Schema> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const message = `Coveo answered to \`${call}\` with something else than was expected.`;
  throw new ServiceError({ kind: 'unexpected-answer', call, message });
}

function insecure(call: string): ServiceError {
  const message = 'The address of the platform must begin with `https://`, or be on this machine.';
  return new ServiceError({ kind: 'insecure-address', call, message });
}
