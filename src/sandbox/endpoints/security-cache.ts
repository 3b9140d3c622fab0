import { z } from 'zod';
import { invalidJson, invalidParameter, notFound } from '../http/errors.ts';
import { type Call, json, readJsonBody, requireJsonBody, type SandboxResponse } from '../http/message.ts';
import { booleanParameter, integerParameter } from '../http/parameters.ts';
import { IDENTITY_TYPES, pascalType } from '../model/identity.ts';
import { REQUEST_LIMIT } from '../model/limits.ts';
import { CACHE_EDIT, CACHE_VIEW } from '../model/privileges.ts';
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
    parameters: [...PAGING, 'states', 'usePageModel'],
    needs: CACHE_VIEW,
    endpoint: getMembers,
  },
  {
    method: 'POST',
    path: `${CACHE}/:provider/disabled/enable`,
    parameters: [],
    needs: CACHE_EDIT,
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
  const states = call.query.getAll('states').flatMap((value) => value.split(','));
  const stranger = states.find((state) => !STATES.includes(state));
  if (stranger !== undefined) throw invalidParameter('states', `some of ${STATES.join(', ')}`, stranger);
  booleanParameter(call.query, 'usePageModel');
  const { id } = requireProvider(call, service, organization);
  service.pipeline.settle();
  const known = listIdentities(service.database, { organization, provider: id });
  return paged(
    call,
    known.filter((identity) => states.length === 0 || states.includes(stateOf(identity))),
  );
}

/** `POST ~/securitycache/{provider}/disabled/enable`: what was deleted counts again. Throws 404. */
async function postEnable(call: Call, service: Service, organization: string): Promise<SandboxResponse> {
  await readJsonBody(call, REQUEST_LIMIT);
  const provider = requireProvider(call, service, organization);
  service.pipeline.settle();
  enableAll(service.database, provider, service.now());
  return { status: 204, headers: {}, body: '' };
}

function requireProvider({ names }: Call, { database }: Service, organization: string): Provider {
  const id = names.provider ?? '';
  const provider = findProvider(database, organization, id);
  if (!provider) throw notFound(`There is no security provider \`${id}\` in \`${organization}\`.`);
  return provider;
}

function paged({ query }: Call, identities: readonly StoredIdentity[]): SandboxResponse {
  const page = integerParameter(query, 'page', { min: 0, max: 1_000_000, fallback: 0 });
  const perPage = integerParameter(query, 'perPage', { min: 1, max: 1000, fallback: 100 });
  return json(200, {
    items: identities.slice(page * perPage, (page + 1) * perPage).map(toEntity),
    totalEntries: identities.length,
    totalPages: Math.ceil(identities.length / perPage),
  });
}

function toEntity(identity: StoredIdentity): unknown {
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

function stateOf({ isDisabled }: StoredIdentity): string {
  return isDisabled ? 'DISABLED' : 'UP_TO_DATE';
}
