import { SANDBOX_KEY, startSandbox } from '../../src/sandbox/server.ts';
import type { RecordedCall } from './openapi.ts';

const REST = '/rest/organizations/acme';
const LOGS = '/logs/v1/organizations/acme';
const PUSH = '/push/v1/organizations/acme';
const CACHE = `${REST}/securitycache`;
const PROVIDER = 'Acme%20People';
const RANGE = 'from=2026-03-01T00:00:00Z&to=2026-03-02T00:00:00Z';
const FIELD = { name: 'area', type: 'STRING', facet: true };
const RULE = { field: 'area', content: ['%[region]'] };
const ANN = { name: 'ann', provider: 'Acme People', type: 'User' };

type Step = readonly [call: string, body?: unknown];

/** Calls of Coveo's own clients that this program does not make, in an order in which each can be answered. */
const STEPS: readonly Step[] = [
  [`PUT ${PUSH}/providers/${PROVIDER}/permissions`, group('Staff', ['ann'])],
  [
    `PUT ${PUSH}/sources/acme-docs/documents?documentId=https://docs.example.com/a`,
    { title: 'A', data: 'x', region: 'EU' },
  ],
  [`POST ${REST}/indexes/fields`, FIELD],
  [
    `POST ${REST}/indexes/fields/batch/create`,
    [
      { name: 'level', type: 'LONG' },
      { name: 'number', type: 'LONG' },
    ],
  ],
  [`GET ${REST}/indexes/fields/area`],
  [`PUT ${REST}/indexes/fields/area`, { ...FIELD, sort: true }],
  [`PUT ${REST}/indexes/fields/batch/update`, [FIELD]],
  [`PUT ${REST}/indexes/fields/batch/update/results`, [FIELD, { name: 'nowhere', type: 'LONG' }]],
  [`GET ${REST}/sources/fields`],
  [`GET ${REST}/sources/page/fields?page=0&perPage=5&origin=USER&type=STRING&filter=ar&sortBy=name&order=DESC`],
  [`POST ${REST}/sources/fields`, { name: 'shelf', type: 'STRING' }],
  [`GET ${REST}/sources/fields/shelf?includeMappings=false`],
  [`PUT ${REST}/sources/fields/shelf`, { name: 'shelf', type: 'STRING', sort: true }],
  [`PUT ${REST}/sources/fields/batch/update`, [{ name: 'shelf', type: 'STRING' }]],
  [`POST ${REST}/sources/fields/batch/create`, [{ name: 'rack', type: 'STRING' }]],
  [`DELETE ${REST}/sources/fields/batch/delete?fields=rack`],
  [`DELETE ${REST}/sources/fields/shelf`],
  [`GET ${REST}/sources`],
  [`GET ${REST}/sources/pages?filterHostType=PUSH&sortingType=CONTENT&sortingOrder=DESC&filter=Do`],
  [`GET ${REST}/sources/acme-docs/light`],
  [`GET ${REST}/sources/acme-docs/schedules`],
  [`GET ${REST}/sources/acme-docs/raw?includeMappings=true`],
  [`PUT ${REST}/sources/acme-docs/raw`, { sourceType: 'PUSH', name: 'Docs' }],
  [`GET ${REST}/sources/raw/all?page=0&pageSize=5`],
  [`PUT ${REST}/sources/acme-docs?rebuild=false`, { sourceType: 'PUSH', name: 'Docs 2', sourceVisibility: 'SHARED' }],
  [`POST ${REST}/sources/acme-docs/pushRefresh?activityOperation=REBUILD`],
  [`POST ${REST}/sources/acme-docs/stopRefresh`],
  [`GET ${REST}/sources/acme-docs/metadata?page=0&perPage=10&sortBy=key&order=ASC&filter=re`],
  [`POST ${REST}/sources/acme-docs/metadata`],
  [`GET ${REST}/sources/acme-docs/metadata/status`],
  [
    `PUT ${REST}/sources/acme-docs/mappings?rebuild=false`,
    { common: { rules: [RULE] }, types: [{ type: 'Page', rules: [RULE] }] },
  ],
  [`GET ${REST}/sources/acme-docs/mappings/common`],
  [`PUT ${REST}/sources/acme-docs/mappings/common`, { rules: [{ ...RULE, id: 'one' }] }],
  [`GET ${REST}/sources/acme-docs/mappings/common/rules`],
  [`GET ${REST}/sources/acme-docs/mappings/common/rules/one`],
  [`DELETE ${REST}/sources/acme-docs/mappings/common/rules/one`],
  [`GET ${REST}/sources/acme-docs/mappings/types`],
  [`POST ${REST}/sources/acme-docs/mappings/types`, { type: 'Video', rules: [RULE] }],
  [`GET ${REST}/sources/acme-docs/mappings/types/Video`],
  [`PUT ${REST}/sources/acme-docs/mappings/types/Video`, { type: 'Video', rules: [] }],
  [`POST ${REST}/sources/acme-docs/mappings/types/Video/rules`, RULE],
  [`GET ${REST}/sources/acme-docs/mappings/types/Video/rules`],
  [`DELETE ${REST}/sources/acme-docs/mappings/types/Video`],
  [`POST ${REST}/sources/acme-docs/mappings/batch/create`, [{ type: 'Song', rules: [] }]],
  [`POST ${REST}/sources/acme-docs/mappings/batch/update`, [{ type: 'Song', rules: [{ ...RULE, id: 'x' }] }]],
  [`GET ${REST}/sources/acme-docs/mappings/types/Song/rules/x`],
  [`PUT ${REST}/sources/acme-docs/mappings/types/Song/rules/x`, RULE],
  [`DELETE ${REST}/sources/acme-docs/mappings/types/Song/rules/x`],
  [`POST ${REST}/sources/acme-docs/mappings/batch/delete`, [{ type: 'Song' }, { type: 'Nothing' }]],
  [`GET ${REST}/securityproviders/page?filter=acme&page=0&perPage=10`],
  [`POST ${REST}/securityproviders/batch/filter`, ['Acme People', 'Nobody']],
  [`GET ${REST}/securityproviders/${PROVIDER}`],
  [`GET ${REST}/securityproviders/${PROVIDER}/raw`],
  [`GET ${REST}/securityproviders/${PROVIDER}/schedules`],
  [`GET ${CACHE}/status`],
  [`GET ${CACHE}/status/online`],
  [`GET ${CACHE}/schedules`],
  [`GET ${CACHE}/entities/list/is_supported`],
  [`POST ${CACHE}/entities/list`, { providerIds: ['Acme People'] }],
  [`GET ${CACHE}/entities/${PROVIDER}`],
  [`GET ${CACHE}/entities/${PROVIDER}/members?usePageModel=true`],
  [`POST ${CACHE}/entities/${PROVIDER}/entity`, { ...ANN, name: 'Staff', type: 'Group' }],
  [`POST ${CACHE}/entities/${PROVIDER}/members/children?recursive=true`, { ...ANN, name: 'Staff', type: 'Group' }],
  [`PUT ${PUSH}/providers/${PROVIDER}/permissions`, { identity: { type: 'USER', name: 'ann' }, wellKnowns: [] }],
  [`POST ${CACHE}/entities/${PROVIDER}/members/parents?page=0&pageSize=10`, ANN],
  [`POST ${CACHE}/refresh`],
  [`POST ${CACHE}/refresh/entity`, ANN],
  [`POST ${CACHE}/disabled/enable`],
  [`POST ${CACHE}/${PROVIDER}/refresh`],
  [`POST ${CACHE}/${PROVIDER}/refresh/cancel`],
  [`POST ${CACHE}/${PROVIDER}/disabled/enable`],
  [`POST ${LOGS}/facets?${RANGE}`, { operations: ['ADD'] }],
  [`POST ${LOGS}/facetsStats?${RANGE}`, {}],
  [`GET ${LOGS}?${RANGE}&operations=ADD`],
  [`DELETE ${REST}/indexes/fields/batch/delete/results?fields=level`],
  [`DELETE ${REST}/indexes/fields/area`],
  [`DELETE ${REST}/indexes/fields/batch/delete?fields=number`],
  [`DELETE ${REST}/sources/acme-docs`],
];

function group(name: string, users: readonly string[]): object {
  return { identity: { type: 'GROUP', name }, members: users.map((user) => ({ type: 'USER', name: user })) };
}

export interface Tour {
  readonly calls: readonly RecordedCall[];
  readonly violations: readonly string[];
}

/** Makes all of these calls, and keeps them with their answers. */
export async function tourOfOtherClients(): Promise<Tour> {
  const sandbox = await startSandbox({
    sources: [{ organization: 'acme', source: 'acme-docs', sourceName: 'Docs' }],
    providers: [{ organization: 'acme', id: 'Acme People', sources: ['acme-docs'] }],
    now: () => new Date('2026-03-01T12:00:00Z'),
    schedule: () => () => undefined,
  });
  const calls: RecordedCall[] = [];
  for (const step of STEPS) calls.push(await take(sandbox.url, step));
  const violations = sandbox.violations.map(String);
  await sandbox.close();
  return { calls, violations };
}

async function take(host: string, [call, body]: Step): Promise<RecordedCall> {
  const [method = '', path = ''] = call.split(' ');
  const url = new URL(path, host);
  const headers = {
    authorization: `Bearer ${SANDBOX_KEY}`,
    ...(body === undefined ? {} : { 'content-type': 'application/json' }),
  };
  const reply = await fetch(url, { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
  const text = await reply.text();
  return { method, url, body, status: reply.status, answer: text === '' ? undefined : JSON.parse(text) };
}
