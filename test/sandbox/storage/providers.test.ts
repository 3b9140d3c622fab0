import { describe, expect, it } from 'vitest';
import type { Sandbox } from '../../../src/sandbox/server.ts';
import { call, ORGANIZATION, PROVIDER, pushIdentities, SOURCE, sandboxFor } from '../drive.ts';

const PROVIDERS = `/rest/organizations/${ORGANIZATION}/securityproviders`;
const CACHE = `/rest/organizations/${ORGANIZATION}/securitycache`;
const EMAIL = 'Email Security Provider';
const addressOf = (id: string) => `${PROVIDERS}/${encodeURIComponent(id)}`;
const read = async (sandbox: Sandbox, method: string, path: string, body?: unknown) => {
  const { status, text } = await call(sandbox, method, path, body);
  return { status, body: text === '' ? undefined : JSON.parse(text) };
};

/** As https://docs.coveo.com/en/85/ has it. */
const DESCRIBED = {
  id: 'Docs',
  displayName: 'Identities of the docs',
  nodeRequired: false,
  type: 'EXPANDED',
  referencedBy: [{ id: SOURCE, type: 'SOURCE' }],
  cascadingSecurityProviders: { EmailSecurityProvider: { id: EMAIL, type: 'EMAIL' } },
};

describe('a security provider', () => {
  it('is made, read, listed, described anew and removed', async () => {
    const sandbox = await sandboxFor();
    const made = { ...DESCRIBED, caseSensitive: false, organizationId: ORGANIZATION };
    expect(await read(sandbox, 'POST', PROVIDERS, DESCRIBED)).toEqual({ status: 200, body: made });
    expect(await read(sandbox, 'GET', addressOf('Docs'))).toMatchObject({
      status: 200,
      body: { ...made, statistics: { totalNumberOfEntities: 0 }, currentStatus: { type: 'IDLE' } },
    });
    const again = { ...DESCRIBED, displayName: 'Docs', caseSensitive: true, referencedBy: [] };
    expect(await read(sandbox, 'PUT', addressOf('Docs'), again)).toMatchObject({ status: 200, body: again });
    expect((await read(sandbox, 'GET', PROVIDERS)).body).toMatchObject([
      { id: EMAIL, type: 'EMAIL', referencedBy: [{ type: 'SECURITY_PROVIDER', id: 'Docs' }] },
      { id: 'Docs', caseSensitive: true },
    ]);
    expect(await read(sandbox, 'DELETE', addressOf('Docs'))).toEqual({ status: 204, body: undefined });
    expect((await read(sandbox, 'GET', addressOf('Docs'))).status).toBe(404);
    expect((await read(sandbox, 'GET', PROVIDERS)).body).toHaveLength(1);
    expect(sandbox.violations).toEqual([]);
  });

  it('comes to be by PUT, and by the old words', async () => {
    const sandbox = await sandboxFor();
    const old = {
      name: 'Old',
      nodeRequired: false,
      type: 'EXPANDED',
      cascadingSecurityProviders: { [EMAIL]: { name: EMAIL, type: 'EMAIL' } },
    };
    expect(await read(sandbox, 'PUT', addressOf('Old'), old)).toMatchObject({
      status: 200,
      body: { id: 'Old', displayName: 'Old' },
    });
    const mapping = { identity: { name: 'a', type: 'USER' }, mappings: [{ name: 'a@example.com', type: 'USER' }] };
    await call(sandbox, 'PUT', `/push/v1/organizations/${ORGANIZATION}/providers/Old/mappings`, mapping);
    expect(sandbox.identities('Old')).toMatchObject([{ mappings: [{ provider: EMAIL }] }]);
  });

  it.each([
    { name: 'no id', mistake: /needs an `id`/, body: { ...DESCRIBED, id: undefined } },
    { name: 'no type', mistake: /`type`/, body: { ...DESCRIBED, type: undefined } },
    { name: 'an unknown type', mistake: /`type`: .*"EXPANDED"/, body: { ...DESCRIBED, type: 'PUSH' } },
    { name: 'another property', mistake: /"sources"/, body: { ...DESCRIBED, sources: [] } },
    { name: 'what only answers hold', mistake: /"statistics"/, body: { ...DESCRIBED, statistics: {} } },
    { name: 'a flag that is text', mistake: /`caseSensitive`/, body: { ...DESCRIBED, caseSensitive: 'true' } },
    {
      name: 'a reference of no known type',
      mistake: /`referencedBy.0.type`/,
      body: { ...DESCRIBED, referencedBy: [{ id: SOURCE, type: 'Source' }] },
    },
    {
      name: 'a list of cascades',
      mistake: /`cascadingSecurityProviders`/,
      body: { ...DESCRIBED, cascadingSecurityProviders: [{ id: EMAIL }] },
    },
    {
      name: 'a cascade to nothing',
      mistake: /`cascadingSecurityProviders.Email`: must have an `id`/,
      body: { ...DESCRIBED, cascadingSecurityProviders: { Email: { type: 'EMAIL' } } },
    },
    {
      name: 'another organization',
      mistake: /`organizationId` must be `acme`/,
      body: { ...DESCRIBED, organizationId: 'other' },
    },
    {
      name: 'an id that is not the address',
      mistake: /`Docs` in the address, but `Other` in the body/,
      body: { ...DESCRIBED, id: 'Other' },
      method: 'PUT',
      path: addressOf('Docs'),
    },
  ])(
    'with $name is refused with 400, and a violation',
    async ({ body, mistake, method = 'POST', path = PROVIDERS }) => {
      const sandbox = await sandboxFor();
      expect(await read(sandbox, method, path, body)).toMatchObject({
        status: 400,
        body: { errorCode: 'INVALID_JSON' },
      });
      expect(sandbox.violations).toEqual([expect.stringMatching(mistake)]);
      expect((await read(sandbox, 'GET', PROVIDERS)).body).toHaveLength(1);
    },
  );

  it.each([
    { name: 'that there is', method: 'POST', path: PROVIDERS, body: { ...DESCRIBED, id: PROVIDER.id }, status: 412 },
    {
      name: 'of an unknown source',
      method: 'POST',
      path: PROVIDERS,
      body: { ...DESCRIBED, referencedBy: [{ id: 'x', type: 'SOURCE' }] },
      status: 412,
    },
    { name: 'that is built in', method: 'PUT', path: addressOf(EMAIL), body: { ...DESCRIBED, id: EMAIL }, status: 412 },
    { name: 'that is built in, to delete', method: 'DELETE', path: addressOf(EMAIL), body: undefined, status: 412 },
    { name: 'that there is not, to delete', method: 'DELETE', path: addressOf('x'), body: undefined, status: 404 },
    {
      name: 'with identities, to mind the case',
      method: 'PUT',
      path: addressOf(PROVIDER.id),
      body: { ...DESCRIBED, id: PROVIDER.id, caseSensitive: true },
      status: 412,
    },
  ])('$name is refused with $status, which may be the fault of a person', async ({ method, path, body, status }) => {
    const sandbox = await sandboxFor({ providers: [PROVIDER] });
    await pushIdentities(sandbox, { members: [{ identity: { name: 'ann', type: 'USER' } }] });
    expect((await read(sandbox, method, path, body)).status).toBe(status);
    expect(sandbox.violations).toEqual([]);
    expect(sandbox.identities(PROVIDER.id)).toHaveLength(1);
  });

  it('takes what it knows with it', async () => {
    const sandbox = await sandboxFor({ providers: [PROVIDER] });
    await pushIdentities(sandbox, { members: [{ identity: { name: 'ann', type: 'USER' } }] });
    await call(sandbox, 'DELETE', addressOf(PROVIDER.id));
    expect(sandbox.identities(PROVIDER.id)).toEqual([]);
  });
});

describe('the security cache', () => {
  const full = async () => {
    const sandbox = await sandboxFor({ providers: [PROVIDER, { ...PROVIDER, id: 'Other', sources: [] }] });
    await pushIdentities(sandbox, {
      members: [
        { identity: { name: 'Staff', type: 'GROUP' } },
        { identity: { name: 'All', type: 'VIRTUAL_GROUP' } },
        { identity: { name: 'ann', type: 'USER', additionalInfo: { id: '7' } } },
        { identity: { name: 'gone', type: 'USER' } },
      ],
    });
    await pushIdentities(sandbox, { deleted: [{ identity: { name: 'gone', type: 'USER' } }] });
    return sandbox;
  };
  const members = `${CACHE}/entities/${encodeURIComponent(PROVIDER.id)}/members`;
  const names = ({ body }: { body: { items: { name: string }[] } }) => body.items.map(({ name }) => name);

  it('tells what a provider knows, in pages', async () => {
    const sandbox = await full();
    const { body } = await read(sandbox, 'GET', members);
    expect(body).toMatchObject({ totalEntries: 4, totalPages: 1 });
    expect(body.items.slice(1)).toMatchObject([
      { name: 'ann', type: 'User', provider: PROVIDER.id, state: 'UP_TO_DATE', infos: [{ key: 'id', value: '7' }] },
      { name: 'gone', state: 'DISABLED' },
      { name: 'All', type: 'VirtualGroup', lastUpdateResult: 'SUCCESS', lastUpdateDate: '2026-03-01T12:00:00.000Z' },
    ]);
    expect(names(await read(sandbox, 'GET', `${members}?page=1&perPage=3`))).toEqual(['All']);
    expect(names(await read(sandbox, 'GET', `${members}?states=DISABLED&states=IN_ERROR`))).toEqual(['gone']);
    expect((await read(sandbox, 'GET', `${CACHE}/entities/x/members`)).status).toBe(404);
    expect((await read(sandbox, 'GET', `${members}?states=GONE`)).status).toBe(412);
    const { body: provider } = await read(sandbox, 'GET', addressOf(PROVIDER.id));
    expect(provider.statistics).toEqual({
      ...{
        numberOfEntitiesByState: { UP_TO_DATE: 3, DISABLED: 1 },
        totalNumberOfEntities: 4,
        numberOfEntitiesInError: 0,
      },
    });
  });

  it.each([
    { filter: {}, found: ['Staff', 'ann', 'gone', 'All'] },
    { filter: { providerIds: ['Other'] }, found: [] },
    { filter: { providerIds: [PROVIDER.id], identityTypes: ['USER', 'VIRTUAL_GROUP'] }, found: ['ann', 'gone', 'All'] },
    { filter: { filterTerm: 'a' }, found: ['ann', 'All'] },
    { filter: { filterTerm: 'n', filteringMode: 'SUBSTRING' }, found: ['ann', 'gone'] },
  ])('lists by $filter', async ({ filter, found }) => {
    expect(names(await read(await full(), 'POST', `${CACHE}/entities/list`, filter))).toEqual(found);
  });

  it('refuses filters that it does not know', async () => {
    const sandbox = await full();
    for (const filter of [{ identityTypes: ['User'] }, { name: 'ann' }, []])
      expect((await read(sandbox, 'POST', `${CACHE}/entities/list`, filter)).status).toBe(400);
  });
});
