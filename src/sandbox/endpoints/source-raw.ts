import { z } from 'zod';
import { invalidJson } from '../http/errors.ts';
import { type Call, json, type SandboxResponse } from '../http/message.ts';
import { booleanParameter, integerParameter } from '../http/parameters.ts';
import { inTheWay, requireModel } from '../http/strict-model.ts';
import { SOURCE_EDIT, SOURCE_VIEW } from '../model/privileges.ts';
import type { Service } from '../service.ts';
import { listRules, listTypes, type StoredMappingRule } from '../storage/mapping-rules.ts';
import { listSources, putSource, type Source, type StoredVisibility } from '../storage/sources.ts';
import type { OrganizationRoute } from './organization-route.ts';
import { requireFreeName } from './source-changes.ts';
import { requireSourceOf, sourceModelOf } from './sources.ts';

const SOURCES = '/rest/organizations/:organization/sources';
const RAW = `${SOURCES}/:source/raw`;

/** Sources as their crawlers would be configured, of which a Push source has little. */
export const SOURCE_RAW_ROUTES: readonly OrganizationRoute[] = [
  { method: 'GET', path: RAW, parameters: ['includeMappings'], needs: SOURCE_VIEW, endpoint: getRaw },
  {
    method: 'PUT',
    path: RAW,
    parameters: ['updateSecurityProviders', 'rebuild'],
    needs: SOURCE_EDIT,
    endpoint: putRaw,
  },
  {
    method: 'GET',
    path: `${SOURCES}/raw/all`,
    parameters: ['page', 'pageSize', 'includeMappings'],
    needs: SOURCE_VIEW,
    endpoint: getAllRaw,
  },
];

/** `GET ~/sources/{src}/raw`. Throws 404. */
function getRaw({ names, query }: Call, service: Service, organization: string): SandboxResponse {
  const withMappings = !query.has('includeMappings') || booleanParameter(query, 'includeMappings');
  return json(200, rawOf(service, requireSourceOf(service, organization, names.source ?? ''), withMappings));
}

/** `GET ~/sources/raw/all`: a page of them, by name. */
function getAllRaw({ query }: Call, service: Service, organization: string): SandboxResponse {
  const page = integerParameter(query, 'page', { min: 0, max: 1_000_000, fallback: 0 });
  const size = integerParameter(query, 'pageSize', { min: 1, max: 1_000, fallback: 20 });
  const withMappings = !query.has('includeMappings') || booleanParameter(query, 'includeMappings');
  const some = listSources(service.database, organization).slice(page * size, (page + 1) * size);
  return json(
    200,
    some.map((source) => rawOf(service, source, withMappings)),
  );
}

function rawOf(service: Service, source: Source, withMappings: boolean) {
  const { id, name, visibility } = source;
  const { sourceType, pushEnabled, securityProviderReferences } = sourceModelOf(service, source);
  return {
    ...{ id, name, sourceType, pushEnabled, onPremisesEnabled: false, streamEnabled: false },
    securityProviderReferences,
    configuration: { sourceSecurityOption: visibility === 'SECURED' ? 'Retrieve' : 'Specified' },
    ...(withMappings && { mappings: mappingsOf(service, source) }),
  };
}

function mappingsOf({ database }: Service, { organization, id: source }: Source) {
  const place = { organization, source };
  const common = listRules(database, place).map((rule) => ({ ...rawRule(rule), kind: 'COMMON' }));
  const typed = listTypes(database, place).flatMap(({ type, rules }) =>
    rules.map((rule) => ({ ...rawRule(rule), kind: 'MAPPING', type })),
  );
  return [...common, ...typed];
}

function rawRule({ id, field, content }: StoredMappingRule) {
  return { id, fieldName: field, extractionMethod: 'METADATA', rules: content };
}

const rawModel = z.strictObject({
  id: z.string().optional(),
  name: z.string().min(1).max(254),
  sourceType: z.literal('PUSH'),
  pushEnabled: z.literal(true).optional(),
  onPremisesEnabled: z.literal(false).optional(),
  streamEnabled: z.literal(false).optional(),
  securityProviderReferences: z.array(z.string()).optional(),
  configuration: z.strictObject({ sourceSecurityOption: z.enum(['Retrieve', 'Specified']) }).optional(),
  mappings: z.array(z.unknown()).optional(),
});

/**
 * `PUT ~/sources/{src}/raw`: another name, or whether permissions come with the items. Throws 400, 404, and 412 where it says of mappings or security
 * providers anything but what is, which other calls are for.
 */
async function putRaw(call: Call, service: Service, organization: string): Promise<SandboxResponse> {
  const source = requireSourceOf(service, organization, call.names.source ?? '');
  for (const name of ['updateSecurityProviders', 'rebuild']) booleanParameter(call.query, name);
  const asked = await requireModel(call, rawModel, 'a source');
  const { id = source.id, name, configuration } = asked;
  if (id !== source.id) throw invalidJson(`The id is \`${source.id}\` in the address, but \`${id}\` in the body.`);
  requireFreeName(service, source, name);
  const before = rawOf(service, source, true);
  for (const part of ['mappings', 'securityProviderReferences'] as const)
    if (asked[part] && !isSame(asked[part], before[part])) throw notHere(part);
  const visibility = visibilityOf(configuration?.sourceSecurityOption, source.visibility);
  putSource(service.database, { organization, id, name, visibility });
  return json(200, sourceModelOf(service, requireSourceOf(service, organization, id)));
}

/** What was secured does not become open to everybody by a word that does not say so. */
function visibilityOf(option: 'Retrieve' | 'Specified' | undefined, before: StoredVisibility): StoredVisibility {
  if (option === undefined) return before;
  if (option === 'Specified' && before === 'SECURED') throw notHere('configuration.sourceSecurityOption');
  return option === 'Retrieve' ? 'SECURED' : before;
}

function isSame(one: readonly unknown[], other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function notHere(part: string) {
  return inTheWay(
    'INVALID_PARAMETER',
    `This sandbox changes \`${part}\` of a source by the calls that are about them alone.`,
  );
}
