import { z } from 'zod';
import { invalidParameter } from '../http/errors.ts';
import { type Call, json, type SandboxResponse } from '../http/message.ts';
import { booleanParameter, integerParameter, optionalParameter, wordParameter } from '../http/parameters.ts';
import { requireModel } from '../http/strict-model.ts';
import { FIELD_TYPES, type Field, fieldModel } from '../model/field-model.ts';
import { FIELD_VIEW } from '../model/privileges.ts';
import type { Service } from '../service.ts';
import { listFields } from '../storage/organization-fields.ts';
import type { OrganizationRoute } from './organization-route.ts';

const ORGANIZATION = '/rest/organizations/:organization';
const PAGING = ['page', 'perPage', 'filter', 'order', 'origin', 'sortBy', 'type'];

/** Lists of fields: one of the newer kind, and three of those that clients still ask for. */
export const FIELD_LIST_ROUTES: readonly OrganizationRoute[] = [
  {
    method: 'POST',
    path: `${ORGANIZATION}/indexes/fields/search`,
    parameters: [],
    needs: FIELD_VIEW,
    endpoint: postFieldSearch,
  },
  {
    method: 'GET',
    path: `${ORGANIZATION}/indexes/page/fields`,
    parameters: [...PAGING, 'includeMappings', 'facetsOnly'],
    needs: FIELD_VIEW,
    endpoint: getFieldPage,
  },
  {
    method: 'GET',
    path: `${ORGANIZATION}/sources/page/fields`,
    parameters: [...PAGING, 'includeMappings', 'projectId'],
    needs: FIELD_VIEW,
    endpoint: getFieldPage,
  },
  {
    method: 'GET',
    path: `${ORGANIZATION}/sources/fields`,
    parameters: ['sourceId', 'includeMappings'],
    needs: FIELD_VIEW,
    endpoint: getFields,
  },
];

const ORDERS = ['ASC', 'DESC'] as const;
const ORIGINS = ['ALL', 'USER', 'SYSTEM'] as const;
const STATUSES = ['ALL', 'TRUE_ONLY', 'FALSE_ONLY'] as const;

const trueOrFalse = z.enum(STATUSES).default('ALL');

const filtering = z.strictObject({
  name: z.string().optional(),
  type: z.enum(FIELD_TYPES).optional(),
  origin: z.enum(ORIGINS).default('ALL'),
  facet: trueOrFalse,
  automaticFacetsCandidate: trueOrFalse,
  sort: trueOrFalse,
  projectId: z.string().optional(),
  fieldNames: z.array(z.string()).optional(),
});

const SORTABLE = Object.keys(fieldModel.shape);

const listing = z.strictObject({
  page: z.int().min(0).default(0),
  perPage: z.int().min(1).max(1_000).default(100),
  sortBy: z
    .string()
    .refine((name) => SORTABLE.includes(name), { error: 'must be a property of fields' })
    .default('name'),
  order: z.enum(ORDERS).default('ASC'),
  filters: filtering.optional(),
});

type Listing = z.output<typeof listing>;

/** `POST ~/indexes/fields/search`: a page of the fields. Throws 400 for a list that nobody can make. */
async function postFieldSearch(call: Call, service: Service, organization: string): Promise<SandboxResponse> {
  return pageOf(service, organization, await requireModel(call, listing, 'a list of fields'));
}

/** `GET ~/indexes/page/fields` and `GET ~/sources/page/fields`: the same, asked for in the address. Throws 412. */
function getFieldPage({ query }: Call, service: Service, organization: string): SandboxResponse {
  const sortBy = optionalParameter(query, 'sortBy') ?? 'name';
  if (!SORTABLE.includes(sortBy)) throw invalidParameter('sortBy', 'a property of fields', sortBy);
  booleanParameter(query, 'includeMappings');
  return pageOf(service, organization, {
    page: integerParameter(query, 'page', { min: 0, max: 1_000_000, fallback: 0 }),
    perPage: integerParameter(query, 'perPage', { min: 1, max: 1_000, fallback: 100 }),
    order: wordParameter(query, 'order', ORDERS, 'ASC'),
    sortBy,
    filters: {
      name: optionalParameter(query, 'filter'),
      type: query.has('type') ? wordParameter(query, 'type', FIELD_TYPES, 'STRING') : undefined,
      origin: wordParameter(query, 'origin', ORIGINS, 'ALL'),
      facet: booleanParameter(query, 'facetsOnly') ? 'TRUE_ONLY' : 'ALL',
      automaticFacetsCandidate: 'ALL',
      sort: 'ALL',
    },
  });
}

/** `GET ~/sources/fields`: all of them; every source shares them. */
function getFields({ query }: Call, { database }: Service, organization: string): SandboxResponse {
  booleanParameter(query, 'includeMappings');
  return json(200, listFields(database, organization));
}

function pageOf({ database }: Service, organization: string, asked: Listing): SandboxResponse {
  const { page, perPage, order, sortBy, filters } = asked;
  const found = listFields(database, organization).filter((field) => !filters || isWanted(field, filters));
  const key = (field: Field) => String(new Map(Object.entries(field)).get(sortBy) ?? '');
  const sorted = found.toSorted((one, other) => (key(one) < key(other) ? -1 : Number(key(one) > key(other))));
  const items = (order === 'ASC' ? sorted : sorted.toReversed()).slice(page * perPage, (page + 1) * perPage);
  return json(200, { items, totalEntries: found.length, totalPages: Math.ceil(found.length / perPage) });
}

function isWanted(field: Field, filters: z.output<typeof filtering>): boolean {
  const { name = '', type = field.type, origin, fieldNames = [field.name] } = filters;
  const fits = (asked: (typeof STATUSES)[number], is: boolean | undefined) =>
    asked === 'ALL' || (asked === 'TRUE_ONLY') === (is === true);
  return (
    field.name.includes(name) &&
    field.type === type &&
    (origin === 'ALL' || (origin === 'SYSTEM') === field.system) &&
    fieldNames.includes(field.name) &&
    fits(filters.facet, field.facet) &&
    fits(filters.sort, field.sort) &&
    fits(filters.automaticFacetsCandidate, field.automaticFacetsCandidate)
  );
}
