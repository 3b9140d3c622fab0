import { z } from 'zod';
import { invalidJson, notFound } from '../http/errors.ts';
import { type Call, json, readJsonBody, type SandboxResponse } from '../http/message.ts';
import { booleanParameter } from '../http/parameters.ts';
import { requireModel } from '../http/strict-model.ts';
import { nameKey, pascalType, typeInAnyCase } from '../model/identity.ts';
import { REQUEST_LIMIT } from '../model/limits.ts';
import { CACHE_EDIT, CACHE_VIEW, PROVIDER_EDIT } from '../model/privileges.ts';
import { type Relative, relativesOf } from '../search/relatives.ts';
import type { Service } from '../service.ts';
import { enableAll, listIdentities } from '../storage/identities.ts';
import { findProvider, listProviders, type Provider } from '../storage/providers.ts';
import type { OrganizationRoute } from './organization-route.ts';
import { pageOf, requireProvider, stateOf, toEntity } from './security-cache.ts';

const CACHE = '/rest/organizations/:organization/securitycache';
const ENTITIES = `${CACHE}/entities/:provider`;
const RELATIVES = ['recursive', 'page', 'pageSize'];

/** How the security cache stands, who belongs to whom, and refreshes, of which none is needed here. */
export const SECURITY_CACHE_STATE_ROUTES: readonly OrganizationRoute[] = [
  { method: 'GET', path: `${CACHE}/status`, parameters: [], needs: CACHE_VIEW, endpoint: getStatus },
  { method: 'GET', path: `${CACHE}/status/online`, parameters: [], needs: CACHE_VIEW, endpoint: getOnline },
  { method: 'GET', path: `${CACHE}/schedules`, parameters: [], needs: CACHE_VIEW, endpoint: () => json(200, []) },
  {
    method: 'GET',
    path: `${CACHE}/entities/list/is_supported`,
    parameters: [],
    needs: CACHE_VIEW,
    endpoint: () => json(200, true),
  },
  { method: 'POST', path: `${ENTITIES}/entity`, parameters: [], needs: CACHE_VIEW, endpoint: postEntity },
  ...(['parents', 'children'] as const).map((direction) => ({
    method: 'POST',
    path: `${ENTITIES}/members/${direction}`,
    parameters: RELATIVES,
    needs: CACHE_VIEW,
    endpoint: relatives(direction),
  })),
  { method: 'POST', path: `${CACHE}/disabled/enable`, parameters: [], needs: CACHE_EDIT, endpoint: postEnableAll },
  { method: 'POST', path: `${CACHE}/refresh`, parameters: [], needs: CACHE_EDIT, endpoint: postRefresh },
  { method: 'POST', path: `${CACHE}/refresh/entity`, parameters: [], needs: CACHE_EDIT, endpoint: postRefreshOfOne },
  ...['refresh', 'refresh/cancel'].map((path) => ({
    method: 'POST',
    path: `${CACHE}/:provider/${path}`,
    parameters: [],
    needs: PROVIDER_EDIT,
    endpoint: postRefreshOfProvider,
  })),
];

const DONE: SandboxResponse = { status: 204, headers: {}, body: '' };

/** `GET ~/securitycache/status`. */
function getStatus(_: Call, service: Service, organization: string): SandboxResponse {
  service.pipeline.settle();
  const identities = listIdentities(service.database, { organization });
  const inState = (state: string) => identities.filter((identity) => stateOf(identity) === state).length;
  return json(200, {
    statistics: {
      numberOfProviders: listProviders(service.database, organization).length,
      numberOfEntitiesByState: { UP_TO_DATE: inState('UP_TO_DATE'), DISABLED: inState('DISABLED') },
      totalNumberOfEntities: identities.length,
      numberOfEntitiesInError: 0,
    },
    currentStatus: { type: 'IDLE' },
  });
}

/** `GET ~/securitycache/status/online`: the providers that answer, which are all. */
function getOnline(_: Call, { database }: Service, organization: string): SandboxResponse {
  return json(
    200,
    listProviders(database, organization).map(({ id }) => id),
  );
}

const memberModel = z.strictObject({
  name: z.string().min(1),
  provider: z.string().min(1).optional(),
  type: z.enum(['Unknown', 'User', 'Group', 'VirtualGroup']),
  infos: z.array(z.strictObject({ key: z.string(), value: z.string() })).optional(),
});

async function requireMember(call: Call, { id }: Provider) {
  const { name, type, provider = id } = await requireModel(call, memberModel, 'an identity');
  if (provider !== id) throw invalidJson(`The provider is \`${id}\` in the address, but \`${provider}\` in the body.`);
  return { name, type: typeInAnyCase(type) ?? 'UNKNOWN' };
}

/** `POST ~/securitycache/entities/{provider}/entity`: one identity. Throws 404 where the provider does not know it. */
async function postEntity(call: Call, service: Service, organization: string): Promise<SandboxResponse> {
  const provider = requireProvider(call, service, organization);
  const { name, type } = await requireMember(call, provider);
  service.pipeline.settle();
  const key = (text: string) => nameKey(text, provider.isCaseSensitive);
  const found = listIdentities(service.database, { organization, provider: provider.id }).find(
    (one) => one.type === type && key(one.name) === key(name),
  );
  if (!found) throw unknownIdentity(name, provider);
  return json(200, toEntity(found));
}

function unknownIdentity(name: string, { id }: Provider) {
  return notFound(`\`${id}\` knows nobody called \`${name}\` of that type.`);
}

/** `POST ~/securitycache/entities/{provider}/members/parents` and `…/children`. Throws 404. */
function relatives(direction: 'parents' | 'children'): OrganizationRoute['endpoint'] {
  return async (call, service, organization) => {
    const provider = requireProvider(call, service, organization);
    const isRecursive = booleanParameter(call.query, 'recursive');
    const of = await requireMember(call, provider);
    service.pipeline.settle();
    const found = relativesOf(service.database, provider, { of, direction, isRecursive });
    if (!found) throw unknownIdentity(of.name, provider);
    return pageOf(
      call.query,
      found.map((relative) => shown(relative, provider)),
      'pageSize',
    );
  };
}

function shown({ identity, known }: Relative, { id }: Provider): unknown {
  return known
    ? toEntity(known)
    : { infos: [], name: identity.name, type: pascalType(identity.type), provider: id, state: 'UNKNOWN' };
}

/** `POST ~/securitycache/disabled/enable`: what was deleted in any provider counts again. */
async function postEnableAll(call: Call, service: Service, organization: string): Promise<SandboxResponse> {
  await readJsonBody(call, REQUEST_LIMIT);
  service.pipeline.settle();
  for (const provider of listProviders(service.database, organization))
    enableAll(service.database, provider, service.now());
  return DONE;
}

/** `POST ~/securitycache/refresh`: nothing to do, since what is pushed counts at once. */
async function postRefresh(call: Call): Promise<SandboxResponse> {
  await readJsonBody(call, REQUEST_LIMIT);
  return DONE;
}

/** `POST ~/securitycache/refresh/entity`, likewise. Throws 404 for an unknown provider. */
async function postRefreshOfOne(call: Call, { database }: Service, organization: string): Promise<SandboxResponse> {
  const { provider = '' } = await requireModel(call, memberModel, 'an identity');
  if (!findProvider(database, organization, provider)) throw notFound(`There is no security provider \`${provider}\`.`);
  return DONE;
}

/** `POST ~/securitycache/{provider}/refresh` and `…/refresh/cancel`, likewise. Throws 404. */
async function postRefreshOfProvider(call: Call, service: Service, organization: string): Promise<SandboxResponse> {
  await readJsonBody(call, REQUEST_LIMIT);
  requireProvider(call, service, organization);
  return DONE;
}
