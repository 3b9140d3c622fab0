import { z } from 'zod';
import { invalidJson } from '../http/errors.ts';
import { type Call, json, readJsonBody, type SandboxResponse } from '../http/message.ts';
import { booleanParameter, requiredParameter, wordParameter } from '../http/parameters.ts';
import { inTheWay, requireModel } from '../http/strict-model.ts';
import { REQUEST_LIMIT } from '../model/limits.ts';
import { SOURCE_EDIT, SOURCE_VIEW } from '../model/privileges.ts';
import type { Service } from '../service.ts';
import { deleteSource } from '../storage/source-removal.ts';
import { listSources, putSource, type Source, setStatus } from '../storage/sources.ts';
import type { OrganizationRoute } from './organization-route.ts';
import { requireSourceOf, sourceModelOf, VISIBILITIES } from './sources.ts';

const SOURCE = '/rest/organizations/:organization/sources/:source';
const REBUILDING = ['updateSecurityProviders', 'rebuild'];

/** What begins a run of a crawler, which a Push source does not have. */
const CRAWLS = [
  'rebuild',
  'fullRefresh',
  'incrementalRefresh',
  'startRefresh',
  'resumeRefresh',
  'pauseRefresh',
] as const;

/** Calls that change one source, or are about one alone. */
export const SOURCE_CHANGE_ROUTES: readonly OrganizationRoute[] = [
  { method: 'PUT', path: SOURCE, parameters: REBUILDING, needs: SOURCE_EDIT, endpoint: putSourceOfId },
  { method: 'DELETE', path: SOURCE, parameters: [], needs: SOURCE_EDIT, endpoint: removeSource },
  { method: 'GET', path: `${SOURCE}/light`, parameters: [], needs: SOURCE_VIEW, endpoint: getLightSource },
  { method: 'GET', path: `${SOURCE}/schedules`, parameters: [], needs: SOURCE_VIEW, endpoint: noSchedules },
  {
    method: 'POST',
    path: `${SOURCE}/pushRefresh`,
    parameters: ['activityOperation'],
    needs: SOURCE_EDIT,
    endpoint: postPushRefresh,
  },
  { method: 'POST', path: `${SOURCE}/stopRefresh`, parameters: [], needs: SOURCE_EDIT, endpoint: stopRefresh },
  ...CRAWLS.map((crawl) => ({
    method: 'POST',
    path: `${SOURCE}/${crawl}`,
    parameters: [],
    needs: SOURCE_EDIT,
    endpoint: refuseCrawl,
  })),
];

/** As the service shows it: whoever changes a source sends back what was shown, with what is to be different. */
const changedSource = z.strictObject({
  id: z.string().optional(),
  sourceType: z.literal('PUSH'),
  name: z.string().min(1).max(254),
  sourceVisibility: z.enum(VISIBILITIES),
  pushEnabled: z.literal(true).optional(),
  streamEnabled: z.literal(false).optional(),
  securityProviderReferences: z.array(z.string()).optional(),
  information: z.unknown().optional(),
});

/**
 * `PUT ~/sources/{src}`: another name or visibility; what items hold in `@source` stays until they are pushed again. Throws 400, 404, and 412 where the
 * name is in use, or where it names other security providers, which here are said from their side alone.
 */
async function putSourceOfId(call: Call, service: Service, organization: string): Promise<SandboxResponse> {
  const source = requireSourceOf(service, organization, call.names.source ?? '');
  for (const name of REBUILDING) booleanParameter(call.query, name);
  const model = await requireModel(call, changedSource, 'a source');
  const { id = source.id, name, sourceVisibility: visibility, securityProviderReferences: references } = model;
  if (id !== source.id) throw invalidJson(`The id is \`${source.id}\` in the address, but \`${id}\` in the body.`);
  requireFreeName(service, source, name);
  const before = sourceModelOf(service, source);
  if (references && references.toSorted().join('\n') !== before.securityProviderReferences.toSorted().join('\n'))
    throw inTheWay('INVALID_PARAMETER', 'This sandbox takes security providers of a source from their `referencedBy`.');
  putSource(service.database, { organization, id, name, visibility });
  return json(200, sourceModelOf(service, requireSourceOf(service, organization, id)));
}

/** Throws 412 where another source has the name. */
export function requireFreeName(
  { database }: Service,
  source: Pick<Source, 'organization' | 'id'>,
  name: string,
): void {
  const others = listSources(database, source.organization).filter(({ id }) => id !== source.id);
  if (others.some((other) => other.name.toLowerCase() === name.toLowerCase()))
    throw inTheWay('SOURCE_NAME_ALREADY_EXISTS', `There is a source with the name \`${name}\` already.`);
}

/** `DELETE ~/sources/{src}`: with its items, its mappings and what was still to be done. Answers with what it was. Throws 404. */
async function removeSource(call: Call, service: Service, organization: string): Promise<SandboxResponse> {
  await readJsonBody(call, REQUEST_LIMIT);
  service.pipeline.settle();
  const source = requireSourceOf(service, organization, call.names.source ?? '');
  const model = sourceModelOf(service, source);
  service.database.transaction(() => deleteSource(service.database, source));
  return json(200, model);
}

/** `GET ~/sources/{src}/light`. Throws 404. */
function getLightSource({ names }: Call, service: Service, organization: string): SandboxResponse {
  const { id, name } = requireSourceOf(service, organization, names.source ?? '');
  return json(200, { id, name, sourceType: 'PUSH', pushEnabled: true, onPremisesEnabled: false, streamEnabled: false });
}

/** `GET ~/sources/{src}/schedules`: nothing comes to a Push source by itself. Throws 404. */
function noSchedules({ names }: Call, service: Service, organization: string): SandboxResponse {
  requireSourceOf(service, organization, names.source ?? '');
  return json(200, []);
}

const OPERATIONS = ['REBUILD', 'REFRESH', 'FULL_REFRESH', 'INCREMENTAL_REFRESH', 'IDLE'] as const;
const STATUSES = { FULL_REFRESH: 'REFRESH', INCREMENTAL_REFRESH: 'INCREMENTAL' } as const;

/** `POST ~/sources/{src}/pushRefresh`: what the Push API calls the status. Throws 404, and 412 for what no push source does. */
async function postPushRefresh(call: Call, service: Service, organization: string): Promise<SandboxResponse> {
  await readJsonBody(call, REQUEST_LIMIT);
  const source = requireSourceOf(service, organization, call.names.source ?? '');
  requiredParameter(call.query, 'activityOperation');
  const operation = wordParameter(call.query, 'activityOperation', OPERATIONS, 'IDLE');
  const type = operation === 'FULL_REFRESH' || operation === 'INCREMENTAL_REFRESH' ? STATUSES[operation] : operation;
  setStatus(service.database, source, type, service.now());
  return { status: 200, headers: {}, body: '' };
}

/** `POST ~/sources/{src}/stopRefresh`: ends what the source was said to be doing. Throws 404. */
async function stopRefresh(call: Call, service: Service, organization: string): Promise<SandboxResponse> {
  await readJsonBody(call, REQUEST_LIMIT);
  const source = requireSourceOf(service, organization, call.names.source ?? '');
  setStatus(service.database, source, 'IDLE', service.now());
  return json(200, sourceModelOf(service, source));
}

/** What a crawler would do. Throws 404, else 412: which code the service answers for a Push source is not public. */
async function refuseCrawl(call: Call, service: Service, organization: string): Promise<SandboxResponse> {
  await readJsonBody(call, REQUEST_LIMIT);
  const { id } = requireSourceOf(service, organization, call.names.source ?? '');
  throw inTheWay(
    'INVALID_SOURCE_TYPE',
    `\`${id}\` is a Push source: its items come from pushes, and no crawler can be run.`,
  );
}
