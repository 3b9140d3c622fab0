import { type Call, json, readJsonBody, type SandboxResponse } from '../http/message.ts';
import { integerParameter, optionalParameter, wordParameter } from '../http/parameters.ts';
import { REQUEST_LIMIT } from '../model/limits.ts';
import { statementParts } from '../model/mapping-statement.ts';
import { SOURCE_METADATA_VIEW } from '../model/privileges.ts';
import type { Service } from '../service.ts';
import { countItems } from '../storage/items.ts';
import { listRules, listTypes, type MappingPlace } from '../storage/mapping-rules.ts';
import { listFields } from '../storage/organization-fields.ts';
import { countMetadata } from '../storage/source-metadata.ts';
import type { OrganizationRoute } from './organization-route.ts';
import { requireSourceOf } from './sources.ts';

const METADATA = '/rest/organizations/:organization/sources/:source/metadata';

/** Which metadata the items of a source have, and what becomes of it: how somebody finds that a field is missing. */
export const SOURCE_METADATA_ROUTES: readonly OrganizationRoute[] = [
  {
    method: 'GET',
    path: METADATA,
    parameters: ['page', 'perPage', 'filter', 'sortBy', 'order'],
    needs: SOURCE_METADATA_VIEW,
    endpoint: getMetadata,
  },
  { method: 'POST', path: METADATA, parameters: [], needs: SOURCE_METADATA_VIEW, endpoint: postMetadata },
  { method: 'GET', path: `${METADATA}/status`, parameters: [], needs: SOURCE_METADATA_VIEW, endpoint: getStatus },
];

/**
 * `GET ~/sources/{src}/metadata`: a page of the report, by key. It is about all items and always of this moment, where the service samples some, and
 * tells no values, which its description gives no usable type. Throws 404.
 */
function getMetadata(call: Call, service: Service, organization: string): SandboxResponse {
  const { query } = call;
  const place = placeOf(call, service, organization);
  const page = integerParameter(query, 'page', { min: 0, max: 1_000_000, fallback: 0 });
  const perPage = integerParameter(query, 'perPage', { min: 1, max: 1_000, fallback: 100 });
  const sortBy = wordParameter(query, 'sortBy', ['key', 'count'], 'key');
  const order = wordParameter(query, 'order', ['ASC', 'DESC'], 'ASC');
  const filter = (optionalParameter(query, 'filter') ?? '').toLowerCase();
  service.pipeline.settle();
  const rows = reportOf(service, place).filter(({ key }) => filter.length < 2 || key.includes(filter));
  const sorted = rows.toSorted((one, other) => (one[sortBy] < other[sortBy] ? -1 : 1));
  const items = (order === 'ASC' ? sorted : sorted.toReversed()).slice(page * perPage, (page + 1) * perPage);
  const now = service.now();
  return json(200, {
    items,
    creationDate: now.toISOString(),
    expirationDate: new Date(now.getTime() + 86_400_000).toISOString(),
    sampledDocumentCount: countItems(service.database, place),
    documentErrorCount: 0,
    totalPages: Math.ceil(rows.length / perPage),
    totalEntries: rows.length,
  });
}

function reportOf({ database }: Service, place: MappingPlace) {
  const rules = [...listRules(database, place), ...listTypes(database, place).flatMap((type) => type.rules)];
  const statements = rules.flatMap(({ content }) => content.flatMap((statement) => statementParts(statement) ?? []));
  const mapped = new Set(statements.map((part) => (typeof part === 'string' ? '' : part.name)));
  const fields = new Set(listFields(database, place.organization).map(({ name }) => name));
  const indexedBy = (key: string) => (mapped.has(key) ? 'MAPPING' : fields.has(key) ? 'FIELD' : 'NONE');
  return [...countMetadata(database, place)].map(([key, count]) => ({
    key,
    count,
    origin: 'crawler',
    indexedBy: indexedBy(key),
  }));
}

/** `POST ~/sources/{src}/metadata`: asks for a new report, which is there at once. Throws 404. */
async function postMetadata(call: Call, service: Service, organization: string): Promise<SandboxResponse> {
  await readJsonBody(call, REQUEST_LIMIT);
  placeOf(call, service, organization);
  return { status: 204, headers: {}, body: '' };
}

/** `GET ~/sources/{src}/metadata/status`. Throws 404. */
function getStatus(call: Call, service: Service, organization: string): SandboxResponse {
  placeOf(call, service, organization);
  return json(200, { sampleAvailable: true, reportGenerationInProgress: false, reportAvailable: true });
}

function placeOf({ names }: Call, service: Service, organization: string): MappingPlace {
  return { organization, source: requireSourceOf(service, organization, names.source ?? '').id };
}
