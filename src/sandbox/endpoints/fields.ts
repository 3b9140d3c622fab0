import { z } from 'zod';
import { invalidJson, notFound, type RefusedCall } from '../http/errors.ts';
import { type Call, json, type SandboxResponse } from '../http/message.ts';
import { inTheWay, requireModel } from '../http/strict-model.ts';
import { FIELD_TYPES, type Field, type FieldModel, fieldModel, shownField } from '../model/field-model.ts';
import { FIELD_LIMIT } from '../model/limits.ts';
import { FIELD_CREATE, FIELD_EDIT, FIELD_VIEW } from '../model/privileges.ts';
import type { Service } from '../service.ts';
import { findField, listFields, ownFields, putField } from '../storage/organization-fields.ts';
import type { OrganizationRoute } from './organization-route.ts';

const FIELDS = '/rest/organizations/:organization/indexes/fields';

/** Fields, which all sources of an organization share. */
export const FIELD_ROUTES: readonly OrganizationRoute[] = [
  { method: 'POST', path: FIELDS, parameters: [], needs: FIELD_CREATE, endpoint: postField },
  { method: 'POST', path: `${FIELDS}/batch/create`, parameters: [], needs: FIELD_CREATE, endpoint: postFields },
  {
    method: 'POST',
    path: `${FIELDS}/batch/create/results`,
    parameters: [],
    needs: FIELD_CREATE,
    endpoint: postFieldsForResults,
  },
  { method: 'POST', path: `${FIELDS}/search`, parameters: [], needs: FIELD_VIEW, endpoint: postFieldSearch },
  { method: 'GET', path: `${FIELDS}/:field`, parameters: [], needs: FIELD_VIEW, endpoint: getField },
  { method: 'PUT', path: `${FIELDS}/:field`, parameters: [], needs: FIELD_EDIT, endpoint: putFieldOfId },
];

const DONE: SandboxResponse = { status: 204, headers: {}, body: '' };

/** `POST ~/indexes/fields`. Throws 412 where there is one of that name; what the service answers then is not public. */
async function postField(call: Call, { database }: Service, organization: string): Promise<SandboxResponse> {
  const field = await requireModel(call, fieldModel, 'a field');
  make(database, organization, [field]);
  return DONE;
}

/** `POST ~/indexes/fields/batch/create`: all or none, which is a choice. */
async function postFields(call: Call, { database }: Service, organization: string): Promise<SandboxResponse> {
  const fields = await requireModel(call, z.array(fieldModel), 'fields');
  database.transaction(() => make(database, organization, fields));
  return DONE;
}

function make(database: Service['database'], organization: string, fields: readonly FieldModel[]): void {
  for (const field of fields) {
    const refusal = whyNot(database, organization, field);
    if (refusal) throw refusal;
    putField(database, organization, field);
  }
}

/** `POST ~/indexes/fields/batch/create/results`: each for itself, with what became of it. */
async function postFieldsForResults(call: Call, { database }: Service, organization: string): Promise<SandboxResponse> {
  const fields = await requireModel(call, z.array(fieldModel), 'fields');
  const batchOperationResourcesStatus = fields.map((field) => {
    const refusal = whyNot(database, organization, field);
    if (refusal) return { operationResult: 'ERROR', errorDetails: refusal.message, resourceModel: field };
    putField(database, organization, field);
    return { operationResult: 'SUCCESS', resourceModel: shownField(field, false) };
  });
  return json(200, { status: 'COMPLETED', batchOperationResourcesStatus });
}

function whyNot(database: Service['database'], organization: string, { name }: FieldModel): RefusedCall | undefined {
  if (findField(database, organization, name))
    return inTheWay('FIELD_ALREADY_EXISTS', `There is a field \`${name}\` already.`);
  if (ownFields(database, organization).length < FIELD_LIMIT) return undefined;
  return inTheWay('FIELD_LIMIT_EXCEEDED', `An organization may have ${FIELD_LIMIT} fields.`);
}

const trueOrFalse = z.enum(['ALL', 'TRUE_ONLY', 'FALSE_ONLY']).default('ALL');

const listing = z.strictObject({
  page: z.int().min(0).default(0),
  perPage: z.int().min(1).max(1_000).default(100),
  sortBy: z.string().default('name'),
  order: z.enum(['ASC', 'DESC']).default('ASC'),
  filters: z
    .strictObject({
      name: z.string().optional(),
      type: z.enum(FIELD_TYPES).optional(),
      origin: z.enum(['ALL', 'USER', 'SYSTEM']).default('ALL'),
      facet: trueOrFalse,
      automaticFacetsCandidate: trueOrFalse,
      sort: trueOrFalse,
      projectId: z.string().optional(),
      fieldNames: z.array(z.string()).optional(),
    })
    .optional(),
});

/** `POST ~/indexes/fields/search`: a page of the fields, by name whatever `sortBy` says. */
async function postFieldSearch(call: Call, { database }: Service, organization: string): Promise<SandboxResponse> {
  const { page, perPage, order, filters } = await requireModel(call, listing, 'a list of fields');
  const found = listFields(database, organization).filter((field) => !filters || isWanted(field, filters));
  const sorted = order === 'ASC' ? found : found.toReversed();
  const items = sorted.slice(page * perPage, (page + 1) * perPage);
  return json(200, { items, totalEntries: found.length, totalPages: Math.ceil(found.length / perPage) });
}

function isWanted(field: Field, filters: NonNullable<z.output<typeof listing>['filters']>): boolean {
  const { name = '', type = field.type, origin, fieldNames = [field.name] } = filters;
  const fits = (asked: z.output<typeof trueOrFalse>, is: boolean | undefined) =>
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

/** `GET ~/indexes/fields/{fieldId}`. Throws 404. */
function getField({ names }: Call, service: Service, organization: string): SandboxResponse {
  return json(200, requireField(service, organization, names.field ?? ''));
}

function requireField({ database }: Service, organization: string, name: string): Field {
  const field = findField(database, organization, name);
  if (!field) throw notFound(`There is no field \`${name}\` in \`${organization}\`.`);
  return field;
}

/** `PUT ~/indexes/fields/{fieldId}`: describes it anew as a whole; its type stays. Throws 404 and 412. */
async function putFieldOfId(call: Call, service: Service, organization: string): Promise<SandboxResponse> {
  const { field: name = '' } = call.names;
  const before = requireField(service, organization, name);
  const field = await requireModel(call, fieldModel, 'a field');
  if (field.name !== name)
    throw invalidJson(`The name is \`${name}\` in the address, but \`${field.name}\` in the body.`);
  if (before.system)
    throw inTheWay('FIELD_IS_SYSTEM', `\`${name}\` is a field of Coveo's own, which cannot be changed.`);
  if (before.type !== field.type)
    throw inTheWay(
      'FIELD_TYPE_CHANGE',
      `\`${name}\` is of the type ${before.type}, which cannot change to ${field.type}.`,
    );
  putField(service.database, organization, field);
  return DONE;
}
