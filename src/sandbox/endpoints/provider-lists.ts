import { z } from 'zod';
import { type Call, json, type SandboxResponse } from '../http/message.ts';
import { integerParameter, optionalParameter } from '../http/parameters.ts';
import { requireModel } from '../http/strict-model.ts';
import { PROVIDER_VIEW } from '../model/privileges.ts';
import type { Service } from '../service.ts';
import { listProviders, type Provider } from '../storage/providers.ts';
import type { OrganizationRoute } from './organization-route.ts';
import { requireKnownProvider, withStatus } from './providers.ts';

const PROVIDERS = '/rest/organizations/:organization/securityproviders';
const PAGING = ['filter', 'page', 'perPage'];

/** Lists of security providers in pages, and one as its crawler would see it. */
export const PROVIDER_LIST_ROUTES: readonly OrganizationRoute[] = [
  { method: 'GET', path: `${PROVIDERS}/page`, parameters: PAGING, needs: PROVIDER_VIEW, endpoint: getProviderPage },
  {
    method: 'POST',
    path: `${PROVIDERS}/batch/filter`,
    parameters: PAGING,
    needs: PROVIDER_VIEW,
    endpoint: postProviderFilter,
  },
  { method: 'GET', path: `${PROVIDERS}/:provider/raw`, parameters: [], needs: PROVIDER_VIEW, endpoint: getRawProvider },
  {
    method: 'GET',
    path: `${PROVIDERS}/:provider/schedules`,
    parameters: [],
    needs: PROVIDER_VIEW,
    endpoint: noSchedules,
  },
];

/** `GET ~/securityproviders/page`. */
function getProviderPage(call: Call, service: Service, organization: string): SandboxResponse {
  return pageOf(call, service, listProviders(service.database, organization));
}

/** `POST ~/securityproviders/batch/filter`: those of some ids; unknown ones are ignored. */
async function postProviderFilter(call: Call, service: Service, organization: string): Promise<SandboxResponse> {
  const ids = await requireModel(call, z.array(z.string()), 'ids of security providers');
  return pageOf(
    call,
    service,
    listProviders(service.database, organization).filter(({ id }) => ids.includes(id)),
  );
}

/** What `filter` is compared with is not public: here a part of the id or of the name, in any case. */
function pageOf({ query }: Call, service: Service, providers: readonly Provider[]): SandboxResponse {
  const page = integerParameter(query, 'page', { min: 0, max: 1_000_000, fallback: 0 });
  const perPage = integerParameter(query, 'perPage', { min: 1, max: 1_000, fallback: 100 });
  const part = (optionalParameter(query, 'filter') ?? '').toLowerCase();
  service.pipeline.settle();
  const found = providers.filter(({ id, model }) => `${id}\n${model.displayName ?? ''}`.toLowerCase().includes(part));
  return json(200, {
    items: found.slice(page * perPage, (page + 1) * perPage).map((provider) => withStatus(service, provider)),
    totalEntries: found.length,
    totalPages: Math.ceil(found.length / perPage),
  });
}

/** `GET ~/securityproviders/{id}/raw`. Throws 404. */
function getRawProvider({ names }: Call, service: Service, organization: string): SandboxResponse {
  const { id, model, isCaseSensitive, cascades } = requireKnownProvider(service, organization, names.provider ?? '');
  const { type, displayName = id, nodeRequired = false, parameters } = model;
  const securityProviders = Object.fromEntries(cascades.map((name) => [name, { name }]));
  const said = { type, displayName, nodeRequired, caseSensitive: isCaseSensitive, securityProviders };
  return json(200, { name: id, organizationId: organization, ...said, ...(parameters && { parameters }) });
}

/** `GET ~/securityproviders/{id}/schedules`: there are none here, where everything counts at once. Throws 404. */
function noSchedules({ names }: Call, service: Service, organization: string): SandboxResponse {
  requireKnownProvider(service, organization, names.provider ?? '');
  return json(200, []);
}
