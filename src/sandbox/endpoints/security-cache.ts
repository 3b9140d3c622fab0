import { z } from 'zod';
import { invalidJson, invalidParameter, notFound } from '../http/errors.ts';
import { type Call, json, readJsonBody, requireJsonBody, type SandboxResponse } from '../http/message.ts';
import { booleanParameter, integerParameter, optionalParameter } from '../http/parameters.ts';
import { IDENTITY_TYPES, pascalType } from '../model/identity.ts';
import { REQUEST_LIMIT } from '../model/limits.ts';
import { CACHE_VIEW, PROVIDER_EDIT } from '../model/privileges.ts';
import type { Service } from '../service.ts';
import { enableAll, listIdentities, type StoredIdentity } from '../storage/identities.ts';
import { findProvider, type Provider } from '../storage/providers.ts';
import type { OrganizationRoute } from './organization-route.ts';

const CACHE = '/rest/organizations/:organization/securitycache';
const STATES = ['UNKNOWN', 'UP_TO_DATE', 'NOT_UPDATED', 'OUT_OF_DATE', 'IN_ERROR', 'DISABLED'];
const PAGING = ['page', 'perPage'];

/** What the identity providers know; the sandbox looks no further than what was pushed. */
export const SECURITY_CACHE_ROUTES: readonly OrganizationRoute[] = [
  { method: 'POST', path: `${CACHE}/entities/list`, parameters: PAGING, needs: CACHE_VIEW, endpoint: postEntities },
  {
    method: 'GET',
    path: `${CACHE}/entities/:provider/members`,
    parameters: [...PAGING, 'states', 'usePageModel', 'from', 'to'],
    needs: CACHE_VIEW,
    endpoint: getMembers,
  },
  {
    method: 'GET',
    path: `${CACHE}/entities/:provider`,
    parameters: [...PAGING, 'states', 'usePageModel', 'from', 'to'],
    needs: CACHE_VIEW,
    endpoint: getEntities,
  },
  {
    method: 'POST',
    path: `${CACHE}/:provider/disabled/enable`,
    parameters: [],
    needs: PROVIDER_EDIT,
    endpoint: postEnable,
  },
];

const filterModel = z.strictObject({
  providerIds: z.array(z.string()).default([]),
  identityTypes: z.array(z.enum(IDENTITY_TYPES)).default([]),
  filterTerm: z.string().default(''),
  filteringMode: z.enum(['PREFIX', 'SUBSTRING']).default('PREFIX'),
  extractPreciseTotalCount: z.boolean().optional(),
});

/** `POST ~/securitycache/entities/list`: by provider, type and name; an empty list filters nothing. */
async function postEntities(call: Call, service: Service, organization: string): Promise<SandboxResponse> {
  const parsed = filterModel.safeParse(await requireJsonBody(call, REQUEST_LIMIT));
  if (!parsed.success) {
    const mistakes = parsed.error.issues.map(({ path, message }) => `\`${path.join('.') || 'the body'}\`: ${message}`);
    throw invalidJson(`The filter of identities is wrong. ${mistakes.join('; ')}.`);
  }
  const { providerIds, identityTypes, filterTerm, filteringMode } = parsed.data;
  const term = filterTerm.toLowerCase();
  const fits = (name: string) => (filteringMode === 'PREFIX' ? name.startsWith(term) : name.includes(term));
  service.pipeline.settle();
  const found = listIdentities(service.database, { organization }).filter(
    ({ provider, type, name }) =>
      (providerIds.length === 0 || providerIds.includes(provider)) &&
      (identityTypes.length === 0 || identityTypes.includes(type)) &&
      fits(name.toLowerCase()),
  );
  return paged(call, found);
}

/** `GET ~/securitycache/entities/{provider}/members`: all that a provider knows, or what is in some states. Throws 404. */
function getMembers(call: Call, service: Service, organization: string): SandboxResponse {
  return paged(call, membersOf(call, service, organization));
}

/** `GET ~/securitycache/entities/{provider}`: the same, in short. Throws 404. */
function getEntities(call: Call, service: Service, organization: string): SandboxResponse {
  const sids = membersOf(call, service, organization).map(({ provider, name }, id) => ({ provider, data: name, id }));
  return pageOf(call.query, sids, 'perPage');
}

function membersOf(call: Call, service: Service, organization: string): readonly StoredIdentity[] {
  const states = call.query.getAll('states').flatMap((value) => value.split(','));
  const stranger = states.find((state) => !STATES.includes(state));
  if (stranger !== undefined) throw invalidParameter('states', `some of ${STATES.join(', ')}`, stranger);
  booleanParameter(call.query, 'usePageModel');
  const from = timeParameter(call.query, 'from', Number.NEGATIVE_INFINITY);
  const to = timeParameter(call.query, 'to', Number.POSITIVE_INFINITY);
  const { id } = requireProvider(call, service, organization);
  service.pipeline.settle();
  return listIdentities(service.database, { organization, provider: id }).filter((identity) => {
    const time = identity.updated.getTime();
    return (states.length === 0 || states.includes(stateOf(identity))) && time >= from && time <= to;
  });
}

function timeParameter(query: URLSearchParams, name: string, fallback: number): number {
  const value = optionalParameter(query, name);
  const time = value === undefined ? fallback : Date.parse(value);
  if (Number.isNaN(time)) throw invalidParameter(name, 'a date and time', value ?? '');
  return time;
}

/** `POST ~/securitycache/{provider}/disabled/enable`: what was deleted counts again. Throws 404. */
async function postEnable(call: Call, service: Service, organization: string): Promise<SandboxResponse> {
  await readJsonBody(call, REQUEST_LIMIT);
  const provider = requireProvider(call, service, organization);
  service.pipeline.settle();
  enableAll(service.database, provider, service.now());
  return { status: 204, headers: {}, body: '' };
}

/** The provider of a call. Throws 404. */
export function requireProvider({ names }: Call, { database }: Service, organization: string): Provider {
  const id = names.provider ?? '';
  const provider = findProvider(database, organization, id);
  if (!provider) throw notFound(`There is no security provider \`${id}\` in \`${organization}\`.`);
  return provider;
}

function paged({ query }: Call, identities: readonly StoredIdentity[]): SandboxResponse {
  return pageOf(query, identities.map(toEntity), 'perPage');
}

/** A page of a list; two names there are for how much is on it. */
export function pageOf(query: URLSearchParams, all: readonly unknown[], size: 'perPage' | 'pageSize'): SandboxResponse {
  const page = integerParameter(query, 'page', { min: 0, max: 1_000_000, fallback: 0 });
  const perPage = integerParameter(query, size, { min: 1, max: 1000, fallback: 100 });
  const items = all.slice(page * perPage, (page + 1) * perPage);
  return json(200, { items, totalEntries: all.length, totalPages: Math.ceil(all.length / perPage) });
}

/** An identity as the service shows it. */
export function toEntity(identity: StoredIdentity): unknown {
  const { provider, type, name, info, updated } = identity;
  return {
    infos: Object.entries(info).map(([key, value]) => ({ key, value })),
    name,
    type: pascalType(type),
    provider,
    state: stateOf(identity),
    lastUpdateDate: updated.toISOString(),
    lastUpdateResult: 'SUCCESS',
  };
}

/** Whether an identity counts. */
export function stateOf({ isDisabled }: StoredIdentity): string {
  return isDisabled ? 'DISABLED' : 'UP_TO_DATE';
}
