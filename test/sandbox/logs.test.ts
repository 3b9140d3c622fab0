import { beforeEach, describe, expect, it } from 'vitest';
import type { Sandbox } from '../../src/sandbox/server.ts';
import { call, documentPath, idsOf, ORGANIZATION, pushBatch, SOURCE, START, sandboxFor, testClock } from './drive.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const LOGS = `/logs/v1/organizations/${ORGANIZATION}`;

function logsPath(query: Readonly<Record<string, string>> = {}): string {
  const range = { from: new Date(START - DAY).toISOString(), to: new Date(START + DAY).toISOString() };
  return `${LOGS}?${new URLSearchParams({ ...range, ...query })}`;
}

describe('the logs', () => {
  const clock = testClock();
  let sandbox: Sandbox;
  let start: number;

  beforeEach(async () => {
    sandbox = await sandboxFor({ now: clock.now });
    start = clock.now().getTime();
    await pushBatch(sandbox, { addOrUpdate: [{ documentId: 'https://x.example/a' }, { documentId: 'no uri' }] });
    await sandbox.settle();
    clock.advance(1000);
    await call(sandbox, 'DELETE', documentPath('https://x.example/a'));
    clock.advance(1000);
  });

  const read = async (query: Readonly<Record<string, string>>, filters: unknown) => {
    const reply = await call(sandbox, 'POST', logsPath(query), filters);
    expect(reply.status, reply.text).toBe(200);
    return JSON.parse(reply.text);
  };

  it('tell what became of each operation, the newest first', async () => {
    const { documentLogEntries, hasNextPage } = await read({}, {});
    expect(hasNextPage).toBe(false);
    expect(documentLogEntries).toMatchObject([
      { id: 'https://x.example/a', operation: 'DELETE', task: 'INDEXING', result: 'COMPLETED' },
      { operation: 'BATCH_FILE', task: 'CONSUMING_BATCH', result: 'COMPLETED' },
      {
        id: 'no uri',
        operation: 'ADD',
        task: 'CONSUMING',
        result: 'REJECTED',
        meta: { reason: expect.stringContaining('URI') },
      },
      {
        id: 'https://x.example/a',
        operation: 'ADD',
        datetime: new Date(start).toISOString(),
        sourceId: SOURCE,
        organizationId: ORGANIZATION,
      },
    ]);
    expect(new Set(documentLogEntries.map(({ guid }: { guid: string }) => guid)).size).toBe(4);
  });

  it.each([
    { name: 'an exact id', query: { documentId: 'https://x.example/a' }, found: ['DELETE', 'ADD'] },
    { name: 'an exact id in another case', query: { documentId: 'https://x.example/A' }, found: [] },
    { name: 'a part of the id', query: { documentId: 'uri', documentIdMatching: 'PARTIAL' }, found: ['ADD'] },
    {
      name: 'wildcards',
      query: { documentId: 'https://*?example/?', documentIdMatching: 'WILDCARD' },
      found: ['DELETE', 'ADD'],
    },
    {
      name: 'a wildcard that stands for nothing',
      query: { documentId: 'no uri*', documentIdMatching: 'WILDCARD' },
      found: [],
    },
    {
      name: 'a bracket that is no wildcard',
      query: { documentId: 'no [tu]ri', documentIdMatching: 'WILDCARD' },
      found: [],
    },
    { name: 'results', filters: { results: ['REJECTED', 'ERROR'] }, found: ['ADD'] },
    { name: 'operations', filters: { operations: ['DELETE', 'BATCH_FILE'] }, found: ['DELETE', 'BATCH_FILE'] },
    { name: 'tasks', filters: { tasks: ['CONSUMING_BATCH'] }, found: ['BATCH_FILE'] },
    { name: 'excluded results', filters: { excludeResults: ['COMPLETED'] }, found: ['ADD'] },
    { name: 'named before excluded', filters: { results: ['REJECTED'], excludeResults: ['REJECTED'] }, found: ['ADD'] },
    {
      name: 'two filters at once',
      filters: { results: ['COMPLETED'], excludeOperations: ['DELETE'] },
      found: ['BATCH_FILE', 'ADD'],
    },
    { name: 'an empty filter', filters: { results: [] }, found: ['DELETE', 'BATCH_FILE', 'ADD', 'ADD'] },
    { name: 'the source', filters: { sourcesIds: [SOURCE] }, found: ['DELETE', 'BATCH_FILE', 'ADD', 'ADD'] },
    { name: 'another source', filters: { sourcesIds: ['other'] }, found: [] },
    { name: 'an excluded source', filters: { excludeSourceIds: [SOURCE] }, found: [] },
  ])('are filtered by $name', async ({ query = {}, filters = {}, found }) => {
    const { documentLogEntries } = await read(Object.fromEntries(Object.entries(query)), filters);
    expect(documentLogEntries.map(({ operation }: { operation: string }) => operation)).toEqual(found);
  });

  it('are cut to the time asked for, both ends included', async () => {
    const [first, second] = [new Date(start).toISOString(), new Date(start + 1000).toISOString()];
    const count = async (from: string, to: string) => (await read({ from, to }, {})).documentLogEntries.length;
    expect([await count(first, first), await count(second, second), await count(first, second)]).toEqual([3, 1, 4]);
    expect(await count(first.replace('Z', '+00:00'), second.replace('Z', '-01:00'))).toBe(4);
  });

  it('come in pages', async () => {
    const pages = [
      await read({ perPage: '3' }, {}),
      await read({ perPage: '3', page: '1' }, {}),
      await read({ perPage: '4' }, {}),
    ];
    expect(pages.map(({ documentLogEntries, hasNextPage }) => [documentLogEntries.length, hasNextPage])).toEqual([
      [3, true],
      [1, false],
      [4, false],
    ]);
  });

  it.each([
    { name: 'no beginning', path: `${LOGS}?to=2026-01-01`, status: 412, code: 'MISSING_PARAMETER' },
    {
      name: 'a time without a zone',
      path: logsPath({ from: '2026-03-01T00:00:00' }),
      status: 412,
      code: 'INVALID_PARAMETER',
    },
    { name: 'a day that is none', path: logsPath({ from: '2026-13-01' }), status: 412, code: 'INVALID_PARAMETER' },
    {
      name: 'an end before the beginning',
      path: logsPath({ from: '2026-03-02', to: '2026-03-01' }),
      status: 412,
      code: 'INVALID_PARAMETER',
    },
    {
      name: 'more than a week',
      path: logsPath({ from: '2026-03-01T00:00:00Z', to: '2026-03-08T00:00:01Z' }),
      status: 412,
      code: 'INVALID_PARAMETER',
    },
    { name: 'a page that is none', path: logsPath({ page: '-1' }), status: 412, code: 'INVALID_PARAMETER' },
    {
      name: 'a matching that is none',
      path: logsPath({ documentIdMatching: 'LIKE' }),
      status: 412,
      code: 'INVALID_PARAMETER',
    },
    { name: 'no body', path: logsPath(), body: '', status: 400, code: 'INVALID_JSON' },
    { name: 'a filter that is none', path: logsPath(), body: { sourceIds: [] }, status: 400, code: 'INVALID_JSON' },
    {
      name: 'a word that is none',
      path: logsPath(),
      body: { results: ['rejected'] },
      status: 400,
      code: 'INVALID_JSON',
    },
    {
      name: 'an unknown organization',
      path: logsPath().replace(ORGANIZATION, 'other'),
      status: 404,
      code: 'ORGANIZATION_NOT_FOUND',
    },
  ])('refuse $name', async ({ path, body = {}, status, code }) => {
    const reply = await call(sandbox, 'POST', path, body);
    expect([reply.status, JSON.parse(reply.text).errorCode]).toEqual([status, code]);
  });

  it('leave the index as it is', () => {
    expect(idsOf(sandbox)).toEqual([]);
  });
});
