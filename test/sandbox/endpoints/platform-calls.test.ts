import { describe, expect, it } from 'vitest';
import { SANDBOX_KEY, type Sandbox } from '../../../src/sandbox/server.ts';
import {
  call,
  documentPath,
  IDENTITIES,
  idsOf,
  ORGANIZATION,
  PROVIDER,
  type Reply,
  SOURCE,
  sandboxFor,
  send,
  testClock,
} from '../drive.ts';

const REST = `/rest/organizations/${ORGANIZATION}`;
const DOCS = `${REST}/sources/${SOURCE}`;
const CACHE = `${REST}/securitycache`;
const PEOPLE = encodeURIComponent(PROVIDER.id);
const RULE = { field: 'area', content: ['%[region]'] };
const LOGS = `/logs/v1/organizations/${ORGANIZATION}`;
const RANGE = 'from=2026-03-01T00:00:00Z&to=2026-03-02T00:00:00Z';

const read = ({ text }: Reply) => JSON.parse(text);

async function keyWith(sandbox: Sandbox, ...names: readonly string[]): Promise<string> {
  const privileges = names.map((name) => {
    const [targetDomain = '', type = ''] = name.split(' ');
    return { owner: 'PLATFORM', targetDomain, type, targetId: '*' };
  });
  const reply = await call(sandbox, 'POST', `${REST}/apikeys`, { displayName: 'A key', privileges, enabled: true });
  return read(reply).value;
}

/** Each call with the privilege that its description asks for (`x-required-privileges`). */
const NEEDS: [call: string, needs: string, body?: unknown][] = [
  [`GET ${REST}`, 'ORGANIZATION VIEW'],
  [`GET ${REST}/license`, 'ORGANIZATION VIEW'],
  [`GET ${REST}/status`, 'ORGANIZATION VIEW'],
  [`GET ${REST}/apikeys`, 'API_KEY VIEW'],
  [`GET ${REST}/indexes/page/fields`, 'FIELD VIEW'],
  [`GET ${REST}/sources/fields`, 'FIELD VIEW'],
  [`POST ${REST}/sources/fields`, 'FIELD CREATE', { name: 'more', type: 'STRING' }],
  [`PUT ${REST}/indexes/fields/batch/update`, 'FIELD EDIT', [{ name: 'area', type: 'STRING' }]],
  [`DELETE ${REST}/indexes/fields/area`, 'FIELD EDIT'],
  [`PUT ${DOCS}`, 'SOURCE EDIT', { sourceType: 'PUSH', name: 'Docs', sourceVisibility: 'SECURED' }],
  [`GET ${DOCS}/light`, 'SOURCE VIEW'],
  [`DELETE ${DOCS}`, 'SOURCE EDIT'],
  [`GET ${DOCS}/mappings/common`, 'SOURCE VIEW'],
  [`PUT ${DOCS}/mappings`, 'SOURCE EDIT', {}],
  [`POST ${DOCS}/mappings/types`, 'SOURCE EDIT', { type: 'Video' }],
  [`GET ${REST}/securityproviders/page`, 'SECURITY_PROVIDER VIEW'],
  [`GET ${CACHE}/status`, 'SECURITY_CACHE VIEW'],
  [`GET ${CACHE}/status`, 'SECURITY_PROVIDER VIEW'],
  [`POST ${CACHE}/refresh`, 'SECURITY_CACHE EDIT'],
  [`POST ${CACHE}/refresh`, 'SECURITY_PROVIDER EDIT'],
  [`POST ${CACHE}/${PEOPLE}/refresh`, 'SECURITY_PROVIDER EDIT'],
  [`POST ${CACHE}/${PEOPLE}/disabled/enable`, 'SECURITY_PROVIDER EDIT'],
];

describe('what a call needs', () => {
  it.each(NEEDS)('%s: %s, and is refused without', async (name, needs, body) => {
    const sandbox = await sandboxFor({ providers: [PROVIDER] });
    await call(sandbox, 'POST', `${REST}/indexes/fields`, { name: 'area', type: 'STRING' });
    const [method = '', path = ''] = name.split(' ');
    const with_ = async (key: string) =>
      (await call(sandbox, method, path, body, { authorization: `Bearer ${key}` })).status;
    expect((await send(`${sandbox.url}${path}`, method)).status).toBe(401);
    expect(await with_('xx-nobody')).toBe(401);
    expect(await with_(await keyWith(sandbox))).toBe(403);
    expect(await with_(await keyWith(sandbox, needs))).toBeLessThan(300);
    expect((await call(sandbox, method, path.replace(ORGANIZATION, 'elsewhere'), body)).status).toBe(404);
    expect(sandbox.violations).toEqual([]);
  });
});

describe('what is refused', () => {
  it.each<[call: string, status: number, body?: unknown]>([
    [`GET ${REST}/sources/nowhere/light`, 404],
    [`PUT ${REST}/sources/nowhere`, 404, {}],
    [`DELETE ${REST}/sources/nowhere`, 404],
    [`PUT ${DOCS}`, 400, { sourceType: 'WEB2', name: 'Docs', sourceVisibility: 'SECURED' }],
    [`PUT ${DOCS}`, 400, { id: 'other', sourceType: 'PUSH', name: 'Docs', sourceVisibility: 'SECURED' }],
    [`PUT ${DOCS}`, 400, { sourceType: 'PUSH', name: 'Docs', sourceVisibility: 'SECURED', unknown: 1 }],
    [`PUT ${DOCS}?rebuild=maybe`, 412, { sourceType: 'PUSH', name: 'Docs', sourceVisibility: 'SECURED' }],
    [`POST ${REST}/sources?rebuild=maybe`, 412, { sourceType: 'PUSH', name: 'More', sourceVisibility: 'SECURED' }],
    [`POST ${DOCS}/rebuild`, 412],
    [`POST ${DOCS}/incrementalRefresh`, 412],
    [`POST ${DOCS}/pushRefresh`, 412],
    [`POST ${DOCS}/pushRefresh?activityOperation=EXPORT`, 412],
    [`GET ${REST}/sources/pages?sortingType=COLOUR`, 412],
    [`GET ${DOCS}/metadata?sortBy=colour`, 412],
    [`PUT ${DOCS}/mappings`, 412, { common: { rules: [{ field: 'nowhere', content: ['%[a]'] }] } }],
    [`PUT ${DOCS}/mappings`, 400, { common: { rules: [{ field: 'area', content: ['%[a'] }] } }],
    [`DELETE ${DOCS}/mappings/common/rules/nowhere`, 404],
    [`GET ${DOCS}/mappings/types/nowhere`, 404],
    [`DELETE ${REST}/indexes/fields/nowhere`, 404],
    [`DELETE ${REST}/indexes/fields/title`, 412],
    [`DELETE ${REST}/indexes/fields/batch/delete`, 412],
    [`PUT ${REST}/indexes/fields/batch/update`, 412, [{ name: 'area', type: 'LONG' }]],
    [`GET ${REST}/indexes/page/fields?sortBy=colour`, 412],
    [`GET ${REST}/apikeys/nowhere`, 404],
    [`GET ${REST}/securityproviders/nowhere/raw`, 404],
    [`POST ${REST}/securityproviders/batch/filter`, 400, {}],
    [`POST ${CACHE}/nowhere/refresh`, 404],
    [`POST ${CACHE}/entities/${PEOPLE}/entity`, 404, { name: 'nobody', type: 'User' }],
    [`POST ${CACHE}/entities/${PEOPLE}/entity`, 400, { name: 'ann', provider: 'Other', type: 'User' }],
    [`POST ${CACHE}/entities/${PEOPLE}/members/parents`, 404, { name: 'nobody', type: 'User' }],
    [`POST ${LOGS}/facets?from=2026-03-01T00:00:00Z`, 412, {}],
    [`POST ${LOGS}/facetsStats?${RANGE}`, 400, { colours: [] }],
  ])('%s: %d', async (name, status, body) => {
    const sandbox = await sandboxFor({ providers: [PROVIDER] });
    await call(sandbox, 'POST', `${REST}/indexes/fields`, { name: 'area', type: 'STRING' });
    const [method = '', path = ''] = name.split(' ');
    expect((await call(sandbox, method, path, body)).status).toBe(status);
  });
});

describe('a source', () => {
  it('gets another name and visibility, and keeps its id', async () => {
    const sandbox = await sandboxFor({ providers: [PROVIDER] });
    const shown = read(await call(sandbox, 'GET', DOCS));
    const changed = await call(sandbox, 'PUT', DOCS, { ...shown, name: 'Handbook', sourceVisibility: 'SHARED' });
    expect(read(changed)).toEqual({ ...shown, name: 'Handbook', sourceVisibility: 'SHARED' });
    expect(read(await call(sandbox, 'GET', DOCS))).toEqual(read(changed));
  });

  it('is changed by its raw configuration, as far as that says what can be changed', async () => {
    const sandbox = await sandboxFor({ providers: [PROVIDER] });
    await call(sandbox, 'POST', `${REST}/indexes/fields`, { name: 'area', type: 'STRING' });
    await call(sandbox, 'PUT', `${DOCS}/mappings`, {
      common: { rules: [RULE] },
      types: [{ type: 'Page', rules: [RULE] }],
    });
    const raw = read(await call(sandbox, 'GET', `${DOCS}/raw`));
    expect(raw).toMatchObject({ id: SOURCE, configuration: { sourceSecurityOption: 'Retrieve' } });
    expect(raw.mappings).toMatchObject([
      { kind: 'COMMON', fieldName: 'area' },
      { kind: 'MAPPING', type: 'Page' },
    ]);
    const put = (model: object) => call(sandbox, 'PUT', `${DOCS}/raw`, model);
    expect(read(await put({ ...raw, name: 'Raw' }))).toMatchObject({ name: 'Raw', sourceVisibility: 'SECURED' });
    expect([(await put({ ...raw, mappings: [] })).status, (await put({ ...raw, id: 'x' })).status]).toEqual([412, 400]);
    expect((await put({ ...raw, crawlingModuleId: 'x' })).status).toBe(400);
    expect((await put({ ...raw, configuration: { sourceSecurityOption: 'Specified' } })).status).toBe(412);
  });

  it('goes with all that it held', async () => {
    const sandbox = await sandboxFor({ providers: [PROVIDER] });
    await call(sandbox, 'PUT', documentPath('https://docs.example.com/a'), { title: 'Apple', data: 'Apple' });
    expect(idsOf(sandbox)).toHaveLength(1);
    expect((await call(sandbox, 'DELETE', DOCS)).status).toBe(200);
    expect([idsOf(sandbox), (await call(sandbox, 'GET', DOCS)).status]).toEqual([[], 404]);
    const search = await call(sandbox, 'POST', `/rest/search/v2?organizationId=${ORGANIZATION}`, {
      q: 'apple',
      viewAllContent: true,
    });
    expect(read(search).totalCount).toBe(0);
    expect(read(await call(sandbox, 'GET', `${REST}/securityproviders/${PEOPLE}`)).referencedBy).toEqual([]);
    expect((await call(sandbox, 'PUT', documentPath('https://docs.example.com/b'), { data: 'x' })).status).toBe(412);
  });

  it('tells which metadata has no field', async () => {
    const sandbox = await sandboxFor();
    await call(sandbox, 'POST', `${REST}/indexes/fields`, { name: 'area', type: 'STRING' });
    await call(sandbox, 'PUT', `${DOCS}/mappings/common`, { rules: [RULE] });
    const metadata = { title: 'A', data: 'x', area: 'x', region: 'EU', colour: 'red' };
    await call(sandbox, 'PUT', documentPath('https://docs.example.com/a'), metadata);
    const { items, totalEntries } = read(await call(sandbox, 'GET', `${DOCS}/metadata`));
    expect(items.map(({ key, indexedBy, count }: Record<string, unknown>) => `${key} ${indexedBy} ${count}`)).toEqual([
      'area FIELD 1',
      'colour NONE 1',
      'region MAPPING 1',
      'title FIELD 1',
    ]);
    expect(totalEntries).toBe(4);
  });

  it('maps the items of a type by the rules of that type first', async () => {
    const sandbox = await sandboxFor();
    const model = { sourceType: 'PUSH', name: 'Mapped', sourceVisibility: 'SHARED' };
    const { id } = read(await call(sandbox, 'POST', `${REST}/sources`, model));
    await call(sandbox, 'POST', `${REST}/indexes/fields`, { name: 'area', type: 'STRING' });
    const types = [{ type: 'Video', rules: [{ field: 'area', content: ['film %[region]'] }] }];
    await call(sandbox, 'PUT', `${REST}/sources/${id}/mappings`, { common: { rules: [RULE] }, types });
    for (const [name, objecttype] of [
      ['a', 'Video'],
      ['b', 'Page'],
    ] as const) {
      const path = documentPath(`https://docs.example.com/${name}`).replace(SOURCE, id);
      await call(sandbox, 'PUT', path, { title: name, data: 'x', region: 'EU', objecttype });
    }
    expect(sandbox.items(id).map(({ fields }) => fields.area)).toEqual(['film EU', 'EU']);
  });
});

describe('the security cache', () => {
  it('tells who belongs to whom, directly and at all', async () => {
    const sandbox = await sandboxFor({ providers: [PROVIDER] });
    const push = (type: string, name: string, more: object) =>
      call(sandbox, 'PUT', `${IDENTITIES}/permissions`, { identity: { type, name }, ...more });
    await push('GROUP', 'All', { members: [{ type: 'GROUP', name: 'Staff' }] });
    await push('GROUP', 'Staff', {
      members: [
        { type: 'USER', name: 'ann' },
        { type: 'USER', name: 'bob' },
      ],
    });
    await push('USER', 'ann', { wellKnowns: [{ type: 'GROUP', name: 'Night' }] });
    const names = async (what: string, member: object) => {
      const reply = await call(sandbox, 'POST', `${CACHE}/entities/${PEOPLE}/members/${what}`, member);
      return read(reply).items.map(({ name, state }: Record<string, unknown>) => `${name} ${state}`);
    };
    const all = { name: 'All', type: 'Group' };
    const ann = { name: 'ANN', type: 'User' };
    expect(await names('children', all)).toEqual(['Staff UP_TO_DATE']);
    expect(await names('children?recursive=true', all)).toEqual(['Staff UP_TO_DATE', 'ann UP_TO_DATE', 'bob UNKNOWN']);
    expect(await names('parents', ann)).toEqual(['Staff UP_TO_DATE', 'Night UNKNOWN']);
    expect(await names('parents?recursive=true', ann)).toEqual(['Staff UP_TO_DATE', 'Night UNKNOWN', 'All UP_TO_DATE']);
    expect(sandbox.violations).toEqual([]);
  });
});

describe('a token check', () => {
  const check = (sandbox: Sandbox, token: string) =>
    fetch(`${sandbox.url}/oauth/check_token`, { method: 'POST', body: new URLSearchParams({ token }) });

  it('tells a key that counts from one that does not, and shows no key', async () => {
    const sandbox = await sandboxFor();
    const good = await check(sandbox, SANDBOX_KEY);
    const text = await good.text();
    expect([good.status, JSON.parse(text).active, text.includes(SANDBOX_KEY)]).toEqual([200, true, false]);
    expect((await check(sandbox, 'xx-nobody')).status).toBe(400);
    expect(sandbox.violations).toEqual([]);
  });
});

describe('keys and logs', () => {
  it('lists keys without their values', async () => {
    const sandbox = await sandboxFor();
    const value = await keyWith(sandbox, 'FIELD VIEW');
    const { text } = await call(sandbox, 'GET', `${REST}/apikeys`);
    expect(JSON.parse(text)).toMatchObject([{ displayName: 'A key', organizationId: ORGANIZATION, enabled: true }]);
    expect(text).not.toContain(value);
  });

  it('counts what the log tells', async () => {
    const clock = testClock();
    const sandbox = await sandboxFor({ now: clock.now });
    await call(sandbox, 'PUT', documentPath('https://docs.example.com/a'), { data: 'x' });
    await call(sandbox, 'DELETE', documentPath('https://docs.example.com/b'));
    expect(read(await call(sandbox, 'POST', `${LOGS}/facetsStats?${RANGE}`, {}))).toEqual({
      operations: { ADD: 1, DELETE: 1 },
      results: { COMPLETED: 1, SKIPPED: 1 },
      tasks: { INDEXING: 2 },
      sourceIds: { [SOURCE]: 2 },
      resourceIds: {},
    });
    expect(read(await call(sandbox, 'POST', `${LOGS}/facets?${RANGE}`, { operations: ['ADD'] })).results).toEqual([
      'COMPLETED',
    ]);
    const old = read(await call(sandbox, 'GET', `${LOGS}?${RANGE}&results=SKIPPED`));
    expect(old.documentLogEntries).toMatchObject([{ operation: 'DELETE', result: 'SKIPPED' }]);
  });
});
