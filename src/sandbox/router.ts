import type { IncomingMessage } from 'node:http';
import { requireKey, requireOrganization, requireSource } from './access.ts';
import { invalidParameter, RefusedCall, wrongAddress } from './errors.ts';
import { getFaults, putFaults } from './faults-endpoint.ts';
import { homePage } from './home-page.ts';
import { type Answer, type Call, json } from './http.ts';
import { IDENTITY_ROUTES } from './identity-endpoints.ts';
import { itemPage } from './item-page.ts';
import { recordViolation } from './log.ts';
import { postLogs } from './logs-endpoint.ts';
import type { OrganizationRoute } from './organization-route.ts';
import { requiredParameter } from './parameters.ts';
import { getLimits, getSource, getSources } from './platform-endpoints.ts';
import { PROVIDER_ROUTES } from './provider-endpoints.ts';
import { deleteDocument, deleteOlder, postFile, postStatus, putBatch, putDocument } from './push-endpoints.ts';
import { postSearch } from './search-endpoint.ts';
import { postSearchToken, requireSearcher } from './search-token.ts';
import { SECURITY_CACHE_ROUTES } from './security-cache-endpoints.ts';
import type { Service } from './service.ts';
import type { Source } from './sources.ts';
import { receiveUpload } from './uploads.ts';

type Endpoint = (call: Call, service: Service) => Answer | Promise<Answer>;

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

const ROUTES: readonly Route[] = [
  { method: 'POST', path: `${SOURCE}/status`, parameters: ['statusType'], endpoint: ofSource(postStatus) },
  {
    method: 'PUT',
    path: `${SOURCE}/documents`,
    parameters: ['documentId', 'compressionType', ...ORDERING],
    endpoint: ofSource(putDocument),
  },
  {
    method: 'DELETE',
    path: `${SOURCE}/documents`,
    parameters: ['documentId', 'deleteChildren', ...ORDERING],
    endpoint: ofSource(deleteDocument),
  },
  {
    method: 'PUT',
    path: `${SOURCE}/documents/batch`,
    parameters: ['fileId', ...ORDERING],
    endpoint: ofSource(putBatch),
  },
  {
    method: 'DELETE',
    path: `${SOURCE}/documents/olderthan`,
    parameters: ['queueDelay', ...ORDERING],
    endpoint: ofSource(deleteOlder),
  },
  {
    method: 'POST',
    path: `${PUSH}/files`,
    parameters: ['useVirtualHostedStyleUrl'],
    endpoint: ofOrganization(postFile),
  },
  ...[...IDENTITY_ROUTES, ...PROVIDER_ROUTES, ...SECURITY_CACHE_ROUTES].map(inOrganization),
  { method: 'PUT', path: '/blobstore/:organization/:file', endpoint: receiveUpload },
  {
    method: 'POST',
    path: '/logs/v1/organizations/:organization',
    parameters: ['from', 'to', 'documentId', 'documentIdMatching', 'page', 'perPage'],
    endpoint: ofOrganization(postLogs),
  },
  { method: 'POST', path: '/rest/search/v2', endpoint: searchOrganization },
  {
    method: 'POST',
    path: '/rest/search/v2/token',
    parameters: ['organizationId'],
    endpoint: makeSearchToken,
  },
  {
    method: 'GET',
    path: '/rest/organizations/:organization/sources',
    endpoint: ofOrganization((_, service, id) => getSources(service, id)),
  },
  {
    method: 'GET',
    path: '/rest/organizations/:organization/sources/:source',
    endpoint: ofOrganization(({ names }, service, id) => getSource(service, id, names.source ?? '')),
  },
  {
    method: 'GET',
    path: '/rest/organizations/:organization/limits',
    parameters: ['limitType'],
    endpoint: ofOrganization((_, service) => getLimits(service)),
  },
  { method: 'GET', path: '/', endpoint: homePage },
  { method: 'GET', path: '/item', endpoint: itemPage },
  { method: 'GET', path: '/sandbox/faults', endpoint: getFaults },
  { method: 'PUT', path: '/sandbox/faults', endpoint: putFaults },
];

function ofOrganization(
  endpoint: (call: Call, service: Service, organization: string) => Answer | Promise<Answer>,
): Endpoint {
  return (call, service) => {
    requireKey(call, service);
    return endpoint(call, service, requireOrganization(service, call.names.organization ?? ''));
  };
}

function inOrganization(route: OrganizationRoute): Route {
  return { ...route, endpoint: ofOrganization(route.endpoint) };
}

function ofSource(endpoint: (call: Call, service: Service, source: Source) => Promise<Answer>): Endpoint {
  return ofOrganization((call, service, organization) => {
    return endpoint(call, service, requireSource(service, organization, call.names.source ?? ''));
  });
}

function searchOrganization(call: Call, service: Service): Promise<Answer> {
  const searcher = requireSearcher(call, service);
  const organization = requireOrganization(service, requiredParameter(call.query, 'organizationId'));
  return postSearch(call, service, { organization, searcher });
}

function makeSearchToken(call: Call, service: Service): Promise<Answer> {
  requireKey(call, service);
  return postSearchToken(call, service, requireOrganization(service, requiredParameter(call.query, 'organizationId')));
}

/** Answers a call: finds its endpoint, and turns what an endpoint throws into the service's error body. */
export async function answer(
  { request, url, tap }: { readonly request: IncomingMessage; readonly url: URL; readonly tap: Call['tap'] },
  service: Service,
): Promise<Answer> {
  const call: Call = { request, names: {}, query: url.searchParams, tap };
  const name = `${request.method} ${url.pathname}`;
  try {
    const { route, names } = findRoute(request.method ?? '', url.pathname);
    noteUnknownParameters(route, call, name, service);
    return await route.endpoint({ ...call, names }, service);
  } catch (error) {
    if (!(error instanceof RefusedCall)) throw error;
    const { status, message, errorCode, isViolation } = error.refusal;
    if (isViolation)
      recordViolation(service.database, `${name} was answered with ${status}: ${message}`, service.now());
    return json(status, { message, errorCode });
  }
}

function findRoute(method: string, path: string): { route: Route; names: Readonly<Record<string, string>> } {
  const segments = path.split('/').map(decodeSegment);
  const found = ROUTES.flatMap((route) => {
    const names = matchPath(route.path.split('/'), segments);
    return names ? [{ route, names }] : [];
  });
  const match = found.find(({ route }) => route.method === (method === 'HEAD' ? 'GET' : method));
  if (match) return match;
  const methods = found.map(({ route }) => route.method).join(', ');
  if (methods === '') throw wrongAddress(404, `There is nothing at \`${path}\`.`);
  throw wrongAddress(405, `\`${path}\` takes ${methods}, not ${method}.`);
}

function matchPath(
  pattern: readonly string[],
  segments: readonly string[],
): Readonly<Record<string, string>> | undefined {
  if (pattern.length !== segments.length) return undefined;
  const pairs = pattern.map((part, index): [string, string] => [part, segments[index] ?? '']);
  const fits = pairs.every(([part, segment]) => (part.startsWith(':') ? segment !== '' : part === segment));
  return fits
    ? Object.fromEntries(pairs.flatMap(([part, segment]) => (part.startsWith(':') ? [[part.slice(1), segment]] : [])))
    : undefined;
}

function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    throw invalidParameter('path', 'percent-encoded UTF-8', segment);
  }
}

/** The service ignores what it does not know; a client that sends it means something that does not happen. */
function noteUnknownParameters({ parameters }: Route, { query }: Call, name: string, { database, now }: Service): void {
  if (!parameters) return;
  for (const parameter of new Set(query.keys())) {
    if (!parameters.includes(parameter)) recordViolation(database, `${name} has no parameter \`${parameter}\`.`, now());
  }
}
