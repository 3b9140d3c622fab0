import { z } from 'zod';
import { notFound } from '../http/errors.ts';
import { type Call, json, type SandboxResponse } from '../http/message.ts';
import { booleanParameter, integerParameter } from '../http/parameters.ts';
import { inTheWay, requireModel } from '../http/strict-model.ts';
import { SOURCE_LIMIT } from '../model/limits.ts';
import { SOURCE_CREATE, SOURCE_VIEW } from '../model/privileges.ts';
import type { Service } from '../service.ts';
import { countItems } from '../storage/items.ts';
import { listProviders } from '../storage/providers.ts';
import { currentActivity, findSource, listSources, markSetUp, putSource, type Source } from '../storage/sources.ts';
import type { OrganizationRoute } from './organization-route.ts';
import { arranged } from './source-lists.ts';

const SOURCES = '/rest/organizations/:organization/sources';
const PAGING = [
  ...['page', 'perPage', 'filter', 'stringFilterType', 'sortingType', 'sortingOrder', 'writeAccessOnly'],
  ...['filterStatusType', 'filterLastOperationType', 'filterLastOperationResultType', 'filterHostType'],
];
export const VISIBILITIES = ['PRIVATE', 'SECURED', 'SHARED'] as const;

/** Sources on the platform host (https://docs.coveo.com/en/94/). */
export const SOURCE_ROUTES: readonly OrganizationRoute[] = [
  { method: 'GET', path: SOURCES, parameters: PAGING, needs: SOURCE_VIEW, endpoint: getSources },
  {
    method: 'POST',
    path: SOURCES,
    parameters: ['updateSecurityProviders', 'rebuild'],
    needs: SOURCE_CREATE,
    endpoint: postSource,
  },
  { method: 'GET', path: `${SOURCES}/pages`, parameters: PAGING, needs: SOURCE_VIEW, endpoint: getSourcePages },
  { method: 'GET', path: `${SOURCES}/:source`, parameters: [], needs: SOURCE_VIEW, endpoint: getSource },
];

/** What a client says of a new source; the service knows more properties, for sources of other types. */
const newSource = z.strictObject({
  sourceType: z.string(),
  name: z.string().min(1).max(254),
  sourceVisibility: z.enum(VISIBILITIES),
  pushEnabled: z.boolean().optional(),
});

/** `GET ~/sources`: a page of them, by name. */
function getSources(call: Call, service: Service, organization: string): SandboxResponse {
  return json(200, pageOf(call, service, organization).models);
}

/** `GET ~/sources/pages`. */
function getSourcePages(call: Call, service: Service, organization: string): SandboxResponse {
  const { models, total, perPage } = pageOf(call, service, organization);
  return json(200, { sourceModels: models, totalEntries: total, totalPages: Math.ceil(total / perPage) });
}

function pageOf({ query }: Call, service: Service, organization: string) {
  service.pipeline.settle();
  const page = integerParameter(query, 'page', { min: 0, max: 1_000_000, fallback: 0 });
  const perPage = integerParameter(query, 'perPage', { min: 1, max: 1_000, fallback: 100 });
  const models = listSources(service.database, organization).map((source) => sourceModelOf(service, source));
  const all = arranged(query, models);
  return { models: all.slice(page * perPage, (page + 1) * perPage), total: all.length, perPage };
}

/** `GET ~/sources/{src}`. Throws 404. */
function getSource({ names }: Call, service: Service, organization: string): SandboxResponse {
  service.pipeline.settle();
  return json(200, sourceModelOf(service, requireSourceOf(service, organization, names.source ?? '')));
}

/** A source, as the platform looks for it. Throws 404. */
export function requireSourceOf({ database }: Service, organization: string, id: string): Source {
  const source = findSource(database, organization, id);
  if (!source) throw notFound(`There is no source \`${id}\` in \`${organization}\`.`);
  return source;
}

/** `POST ~/sources`: 201 with the source and its id. Throws 412 where the name is in use or there are as many as there may be. */
async function postSource(call: Call, service: Service, organization: string): Promise<SandboxResponse> {
  for (const parameter of ['updateSecurityProviders', 'rebuild']) booleanParameter(call.query, parameter);
  const { sourceType, name, sourceVisibility } = await requireModel(call, newSource, 'a source');
  if (sourceType !== 'PUSH')
    throw inTheWay('INVALID_PARAMETER', `This sandbox has sources of type \`PUSH\` alone, not \`${sourceType}\`.`);
  const { database, newId } = service;
  const others = listSources(database, organization);
  if (others.some((other) => other.name.toLowerCase() === name.toLowerCase()))
    throw inTheWay('SOURCE_NAME_ALREADY_EXISTS', `There is a source with the name \`${name}\` already.`);
  if (others.length >= SOURCE_LIMIT)
    throw inTheWay('SOURCE_LIMIT_EXCEEDED', `An organization may have ${SOURCE_LIMIT} sources.`);
  const id = `${organization}-${newId().replaceAll('-', '').slice(0, 26)}`;
  database.transaction(() => {
    putSource(database, { organization, id, name, visibility: sourceVisibility });
    markSetUp(database, { organization, id });
  });
  return json(201, sourceModelOf(service, requireSourceOf(service, organization, id)));
}

/** A source as the platform shows it. */
export function sourceModelOf({ database }: Service, source: Source) {
  const { organization, id, name, visibility } = source;
  const using = listProviders(database, organization).filter(({ sources }) => sources.includes(id));
  return {
    id,
    name,
    sourceType: 'PUSH',
    sourceVisibility: visibility,
    pushEnabled: true,
    securityProviderReferences: using.map((provider) => provider.id),
    information: {
      sourceStatus: { type: currentActivity(database, source) ? 'REFRESHING' : 'PUSH_READY' },
      numberOfDocuments: countItems(database, { organization, source: id }),
    },
  };
}
