import { type FieldModel, FieldTypes, PlatformClient, SourceType, SourceVisibility } from '@coveo/platform-client';
import { expect, it } from 'vitest';
import { SANDBOX_KEY } from '../../src/sandbox/server.ts';
import { call, documentPath, IDENTITIES, ORGANIZATION, PROVIDER, SOURCE, sandboxFor } from './drive.ts';

/** Coveo's client of the platform, which its command line and others are built on, against the sandbox. */
async function world() {
  const sandbox = await sandboxFor({ providers: [PROVIDER] });
  const client = new PlatformClient({
    accessToken: SANDBOX_KEY,
    organizationId: ORGANIZATION,
    host: sandbox.url,
  });
  return { sandbox, client };
}

it('sees whether its token counts, and what its organization is', async () => {
  const { sandbox, client } = await world();
  await client.initialize();
  expect(await client.organization.get(ORGANIZATION)).toMatchObject({ id: ORGANIZATION });
  expect((await client.license.full()).connectors).toMatchObject([{ type: 'PUSH', allowed: true }]);
  expect(sandbox.violations).toEqual([]);
});

it('makes, changes, lists and deletes sources', async () => {
  const { sandbox, client } = await world();
  const model = { sourceType: SourceType.PUSH, name: 'New', sourceVisibility: SourceVisibility.SHARED };
  const { id = '' } = await client.source.create({ ...model, pushEnabled: true }, { rebuild: false });
  await client.source.update(id, { ...(await client.source.get(id)), name: 'Newer' }, { rebuild: false });
  const list = await client.source.list({ page: 0, perPage: 10 });
  expect(list.sourceModels?.map(({ name }) => name)).toEqual(['Docs', 'Newer']);
  await client.source.delete(id);
  expect((await client.source.list({})).totalEntries).toBe(1);
  expect(sandbox.violations).toEqual([]);
});

it('looks after fields', async () => {
  const { sandbox, client } = await world();
  const field: FieldModel = { name: 'area', type: FieldTypes.STRING };
  await client.field.createFields([field, { name: 'level', type: FieldTypes.LONG }]);
  await client.field.update('area', { ...(await client.field.get('area')), facet: true });
  const own = async () => (await client.field.search({ filters: { origin: 'USER' as never } })).items ?? [];
  expect((await own()).map(({ name, facet }) => [name, facet])).toEqual([
    ['area', true],
    ['level', true],
  ]);
  await client.field.deleteFields(['area', 'level']);
  expect(await own()).toEqual([]);
  expect(sandbox.violations).toEqual([]);
});

it('reads the security cache', async () => {
  const { sandbox, client } = await world();
  const body = { identity: { type: 'GROUP', name: 'Staff' }, members: [{ type: 'USER', name: 'ann' }] };
  await call(sandbox, 'PUT', `${IDENTITIES}/permissions`, body);
  const { securityCache } = client;
  const staff = { name: 'Staff', provider: PROVIDER.id, type: 'Group' as never, infos: [] };
  expect((await securityCache.listMembers(PROVIDER.id)).items).toHaveLength(1);
  expect((await securityCache.listChildren(PROVIDER.id, staff)).items).toMatchObject([{ name: 'ann' }]);
  expect(await securityCache.getStatus()).toMatchObject({ currentStatus: { type: 'IDLE' } });
  await securityCache.refreshProvider(PROVIDER.id);
  expect(sandbox.violations).toEqual([]);
});

it('lists keys, of which it made one', async () => {
  const { sandbox, client } = await world();
  const made = await client.apiKey.create({ displayName: 'Small', privileges: [], enabled: true } as never);
  expect(await client.apiKey.list()).toMatchObject([{ id: made.id, displayName: 'Small' }]);
  expect(sandbox.violations).toEqual([]);
});

it('searches what was pushed', async () => {
  const { sandbox, client } = await world();
  await call(sandbox, 'PUT', documentPath('https://docs.example.com/a'), {
    title: 'Apples',
    data: '<p>All about apples.</p>',
    fileExtension: '.html',
    tags: ['fruit'],
  });
  const found = await client.search.query({ q: 'apples', viewAllContent: true, numberOfResults: 5 } as never);
  expect(found).toMatchObject({ totalCount: 1, results: [{ title: 'Apples' }] });
  expect(SOURCE).toBe('acme-docs');
  expect(sandbox.violations).toEqual([]);
});
