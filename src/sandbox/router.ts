import type { IncomingMessage } from 'node:http';
import { holderOf, requireOrganization, requirePrivileges, requireSource } from './endpoints/access.ts';
import { searchFacet } from './endpoints/facet-search.ts';
import { getFaults, putFaults } from './endpoints/faults.ts';
import { FIELD_LIST_ROUTES } from './endpoints/field-lists.ts';
import { FIELD_ROUTES } from './endpoints/fields.ts';
import { IDENTITY_ROUTES } from './endpoints/identities.ts';
import { KEY_ROUTES, postEvaluation } from './endpoints/keys.ts';
import { LOG_ROUTES } from './endpoints/logs.ts';
import { MAPPING_TYPE_ROUTES } from './endpoints/mapping-types.ts';
import { MAPPING_ROUTES } from './endpoints/mappings.ts';
import type { OrganizationRoute } from './endpoints/organization-route.ts';
import { PLATFORM_ROUTES } from './endpoints/platform.ts';
import { PROVIDER_LIST_ROUTES } from './endpoints/provider-lists.ts';
import { PROVIDER_ROUTES } from './endpoints/providers.ts';
import { deleteDocument, deleteOlder, postFile, postStatus, putBatch, putDocument } from './endpoints/push.ts';
import { postSearch } from './endpoints/search.ts';
import type { SearchEndpoint } from './endpoints/search-call.ts';
import { listValues, querySuggest, quickView } from './endpoints/search-more.ts';
import { postSearchToken, requireSearcher } from './endpoints/search-token.ts';
import { SECURITY_CACHE_ROUTES } from './endpoints/security-cache.ts';
import { SECURITY_CACHE_STATE_ROUTES } from './endpoints/security-cache-state.ts';
import { SOURCE_CHANGE_ROUTES } from './endpoints/source-changes.ts';
import { SOURCE_METADATA_ROUTES } from './endpoints/source-metadata.ts';
import { SOURCE_RAW_ROUTES } from './endpoints/source-raw.ts';
import { SOURCE_ROUTES } from './endpoints/sources.ts';
import { postTokenCheck } from './endpoints/token-check.ts';
import { receiveUpload } from './endpoints/uploads.ts';
import { RefusedCall } from './http/errors.ts';
import { type Call, json, type SandboxResponse } from './http/message.ts';
import { requiredParameter } from './http/parameters.ts';
import { findRoute } from './http/route-match.ts';
import { IMPERSONATE, ORGANIZATION_VIEW, SOURCE_EDIT } from './model/privileges.ts';
import type { Service } from './service.ts';
import { recordViolation } from './storage/log.ts';
import type { Source } from './storage/sources.ts';
import { changesPage } from './web/changes/changes-page.ts';
import { identitiesPage } from './web/identities-page.ts';
import { itemPage } from './web/item/item-page.ts';
import { logPage } from './web/log/log-page.ts';
import { isForPeople, notFoundPage, pageScript } from './web/other-pages.ts';
import { searchPage } from './web/search/search-page.ts';

type Endpoint = (call: Call, service: Service) => SandboxResponse | Promise<SandboxResponse>;

interface Route {
  readonly method: string;
  readonly path: string;
  /** The query parameters that there are; undefined where unknown ones are nobody's mistake. */
  readonly parameters?: readonly string[];
  readonly endpoint: Endpoint;
}

const ORDERING = ['orderingId', 'operationId'];
const PUSH = '/push/v1/organizations/:organization';
const SOURCE = `${PUSH}/sources/:source`;

/** The Push API's calls for items, and what every organization answers. */
const ORGANIZATION_ROUTES: readonly OrganizationRoute[] = [
  {
    method: 'POST',
    path: `${SOURCE}/status`,
    parameters: ['statusType'],
    needs: SOURCE_EDIT,
    endpoint: ofSource(postStatus),
  },
  {
    method: 'PUT',
    path: `${SOURCE}/documents`,
    parameters: ['documentId', 'compressionType', ...ORDERING],
    needs: SOURCE_EDIT,
    endpoint: ofSource(putDocument),
  },
  {
    method: 'DELETE',
    path: `${SOURCE}/documents`,
    parameters: ['documentId', 'deleteChildren', ...ORDERING],
    needs: SOURCE_EDIT,
    endpoint: ofSource(deleteDocument),
  },
  {
    method: 'PUT',
    path: `${SOURCE}/documents/batch`,
    parameters: ['fileId', ...ORDERING],
    needs: SOURCE_EDIT,
    endpoint: ofSource(putBatch),
  },
  {
    method: 'DELETE',
    path: `${SOURCE}/documents/olderthan`,
    parameters: ['queueDelay', ...ORDERING],
    needs: SOURCE_EDIT,
    endpoint: ofSource(deleteOlder),
  },
  {
    method: 'POST',
    path: `${PUSH}/files`,
    parameters: ['useVirtualHostedStyleUrl'],
    needs: ORGANIZATION_VIEW,
    endpoint: postFile,
  },
  ...[...IDENTITY_ROUTES, ...PROVIDER_ROUTES, ...PROVIDER_LIST_ROUTES],
  ...[...SECURITY_CACHE_ROUTES, ...SECURITY_CACHE_STATE_ROUTES, ...PLATFORM_ROUTES, ...LOG_ROUTES],
  ...[...SOURCE_CHANGE_ROUTES, ...SOURCE_METADATA_ROUTES, ...SOURCE_RAW_ROUTES, ...MAPPING_TYPE_ROUTES],
  ...[...SOURCE_ROUTES, ...FIELD_ROUTES, ...FIELD_LIST_ROUTES, ...MAPPING_ROUTES, ...KEY_ROUTES],
];

const ROUTES: readonly Route[] = [
  ...ORGANIZATION_ROUTES.map(inOrganization),
  { method: 'PUT', path: '/blobstore/:organization/:file', endpoint: receiveUpload },
  { method: 'POST', path: '/rest/search/v2', endpoint: ofSearcher(postSearch) },
  { method: 'POST', path: '/rest/search/v2/querySuggest', endpoint: ofSearcher(querySuggest) },
  { method: 'POST', path: '/rest/search/v2/facet', endpoint: ofSearcher(searchFacet) },
  ...['GET', 'POST'].flatMap((method) => [
    { method, path: '/rest/search/v2/html', endpoint: ofSearcher(quickView) },
    { method, path: '/rest/search/v2/values', endpoint: ofSearcher(listValues) },
  ]),
  { method: 'POST', path: '/rest/search/v2/token', parameters: ['organizationId'], endpoint: makeSearchToken },
  { method: 'POST', path: '/rest/privilege/evaluate', parameters: [], endpoint: postEvaluation },
  { method: 'POST', path: '/oauth/check_token', endpoint: postTokenCheck },
  { method: 'GET', path: '/', endpoint: searchPage },
  { method: 'GET', path: '/item', endpoint: itemPage },
  { method: 'GET', path: '/changes', endpoint: changesPage },
  { method: 'GET', path: '/log', endpoint: logPage },
  { method: 'GET', path: '/identities', endpoint: identitiesPage },
  { method: 'GET', path: '/page.js', endpoint: pageScript },
  { method: 'GET', path: '/sandbox/faults', endpoint: getFaults },
  { method: 'PUT', path: '/sandbox/faults', endpoint: putFaults },
];

/** The path of the route that a call would go to: `/rest/organizations/:organization/sources/pages`. Throws as `findRoute` does. */
export function routePathOf(method: string, path: string): string {
  return findRoute(ROUTES, method, path).route.path;
}

/** Key first, then the organization, then what the key may do there. */
function inOrganization({ needs, endpoint, ...route }: OrganizationRoute): Route {
  return {
    ...route,
    endpoint: (call, service) => {
      const holder = holderOf(call, service);
      const organization = requireOrganization(service, call.names.organization ?? '');
      requirePrivileges(holder, organization, needs(call.names));
      return endpoint(call, service, organization);
    },
  };
}

function ofSource(
  endpoint: (call: Call, service: Service, source: Source) => Promise<SandboxResponse>,
): OrganizationRoute['endpoint'] {
  return (call, service, organization) =>
    endpoint(call, service, requireSource(service, organization, call.names.source ?? ''));
}

function ofSearcher(endpoint: SearchEndpoint): Endpoint {
  return (call, service) => {
    const searcher = requireSearcher(call, service);
    const organization = requireOrganization(service, requiredParameter(call.query, 'organizationId'));
    return endpoint(call, service, { organization, searcher });
  };
}

function makeSearchToken(call: Call, service: Service): Promise<SandboxResponse> {
  const holder = holderOf(call, service);
  const organization = requireOrganization(service, requiredParameter(call.query, 'organizationId'));
  requirePrivileges(holder, organization, IMPERSONATE({}));
  return postSearchToken(call, service, organization);
}

/** Answers a call: finds its endpoint, and turns what an endpoint throws into the service's error body. */
export async function answer(
  { request, url, tap }: { readonly request: IncomingMessage; readonly url: URL; readonly tap: Call['tap'] },
  service: Service,
): Promise<SandboxResponse> {
  const call: Call = { request, names: {}, query: url.searchParams, tap };
  const name = `${request.method} ${url.pathname}`;
  try {
    const { route, names } = findRoute(ROUTES, request.method ?? '', url.pathname);
    noteUnknownParameters(route, call, name, service);
    return await route.endpoint({ ...call, names }, service);
  } catch (error) {
    if (!(error instanceof RefusedCall)) throw error;
    const { status, message, errorCode, isViolation } = error.refusal;
    if (isForPeople(call, url)) return notFoundPage(call, service, url);
    if (isViolation)
      recordViolation(service.database, `${name} was answered with ${status}: ${message}`, service.now());
    return json(status, { message, errorCode });
  }
}

/** The service ignores what it does not know; a client that sends it means something that does not happen. */
function noteUnknownParameters({ parameters }: Route, { query }: Call, name: string, { database, now }: Service): void {
  if (!parameters) return;
  for (const parameter of new Set(query.keys())) {
    if (!parameters.includes(parameter)) recordViolation(database, `${name} has no parameter \`${parameter}\`.`, now());
  }
}
