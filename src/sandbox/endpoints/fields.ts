import { z } from 'zod';
import { invalidJson, missingParameter, notFound, RefusedCall } from '../http/errors.ts';
import { type Call, json, readJsonBody, type SandboxResponse } from '../http/message.ts';
import { inTheWay, requireModel } from '../http/strict-model.ts';
import { type Field, type FieldModel, fieldModel, shownField } from '../model/field-model.ts';
import { FIELD_LIMIT, REQUEST_LIMIT } from '../model/limits.ts';
import { FIELD_CREATE, FIELD_EDIT, FIELD_VIEW } from '../model/privileges.ts';
import type { Service } from '../service.ts';
import { deleteField, findField, ownFields, putField } from '../storage/organization-fields.ts';
import type { OrganizationRoute } from './organization-route.ts';

const ORGANIZATION = '/rest/organizations/:organization';
const FIELDS = `${ORGANIZATION}/indexes/fields`;

/** Fields, which all sources of an organization share; so the calls below `~/sources` are the same. */
export const FIELD_ROUTES: readonly OrganizationRoute[] = [
  ...[FIELDS, `${ORGANIZATION}/sources/fields`].flatMap(routesBelow),
  {
    method: 'POST',
    path: `${FIELDS}/batch/create/results`,
    parameters: [],
    needs: FIELD_CREATE,
    endpoint: postFieldsForResults,
  },
  {
    method: 'PUT',
    path: `${FIELDS}/batch/update/results`,
    parameters: [],
    needs: FIELD_EDIT,
    endpoint: putFieldsForResults,
  },
  {
    method: 'DELETE',
    path: `${FIELDS}/batch/delete/results`,
    parameters: ['fields'],
    needs: FIELD_EDIT,
    endpoint: deleteFieldsForResults,
  },
];

function routesBelow(path: string): readonly OrganizationRoute[] {
  return [
    { method: 'POST', path, parameters: [], needs: FIELD_CREATE, endpoint: postField },
    { method: 'POST', path: `${path}/batch/create`, parameters: [], needs: FIELD_CREATE, endpoint: postFields },
    { method: 'PUT', path: `${path}/batch/update`, parameters: [], needs: FIELD_EDIT, endpoint: putFields },
    {
      method: 'DELETE',
      path: `${path}/batch/delete`,
      parameters: ['fields'],
      needs: FIELD_EDIT,
      endpoint: deleteFields,
    },
    { method: 'GET', path: `${path}/:field`, parameters: ['includeMappings'], needs: FIELD_VIEW, endpoint: getField },
    { method: 'PUT', path: `${path}/:field`, parameters: [], needs: FIELD_EDIT, endpoint: putFieldOfId },
    { method: 'DELETE', path: `${path}/:field`, parameters: [], needs: FIELD_EDIT, endpoint: deleteFieldOfId },
  ];
}

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
  return resultsOf(fields, (field) => {
    make(database, organization, [field]);
    return shownField(field, false);
  });
}

/** `PUT ~/indexes/fields/batch/update/results`, likewise. */
async function putFieldsForResults(call: Call, service: Service, organization: string): Promise<SandboxResponse> {
  const fields = await requireModel(call, z.array(fieldModel), 'fields');
  return resultsOf(fields, (field) => update(service, organization, field));
}

/** `DELETE ~/indexes/fields/batch/delete/results`, likewise. */
async function deleteFieldsForResults(call: Call, service: Service, organization: string): Promise<SandboxResponse> {
  const names = await namesToDelete(call);
  return resultsOf(
    names.map((name) => ({ name })),
    ({ name }) => remove(service, organization, name),
  );
}

/** What became of each: refused, or the field as it is or was. */
function resultsOf<Model extends object>(models: readonly Model[], act: (model: Model) => Field): SandboxResponse {
  const batchOperationResourcesStatus = models.map((model) => {
    try {
      return { operationResult: 'SUCCESS', resourceModel: act(model) };
    } catch (error) {
      if (!(error instanceof RefusedCall)) throw error;
      return { operationResult: 'ERROR', errorDetails: error.message, resourceModel: model };
    }
  });
  return json(200, { status: 'COMPLETED', batchOperationResourcesStatus });
}

function whyNot(database: Service['database'], organization: string, { name }: FieldModel): RefusedCall | undefined {
  if (findField(database, organization, name))
    return inTheWay('FIELD_ALREADY_EXISTS', `There is a field \`${name}\` already.`);
  if (ownFields(database, organization).length < FIELD_LIMIT) return undefined;
  return inTheWay('FIELD_LIMIT_EXCEEDED', `An organization may have ${FIELD_LIMIT} fields.`);
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
  requireField(service, organization, name);
  const field = await requireModel(call, fieldModel, 'a field');
  if (field.name !== name)
    throw invalidJson(`The name is \`${name}\` in the address, but \`${field.name}\` in the body.`);
  update(service, organization, field);
  return DONE;
}

/** `PUT ~/indexes/fields/batch/update`: all or none, which is a choice. Throws 404 and 412. */
async function putFields(call: Call, service: Service, organization: string): Promise<SandboxResponse> {
  const fields = await requireModel(call, z.array(fieldModel), 'fields');
  service.database.transaction(() => {
    for (const field of fields) update(service, organization, field);
  });
  return DONE;
}

function update(service: Service, organization: string, field: FieldModel): Field {
  const before = requireOwnField(service, organization, field.name);
  if (before.type !== field.type)
    throw inTheWay(
      'FIELD_TYPE_CHANGE',
      `\`${field.name}\` is of the type ${before.type}, which cannot change to ${field.type}.`,
    );
  putField(service.database, organization, field);
  return shownField(field, false);
}

/** `DELETE ~/indexes/fields/{fieldId}`. What items hold in it is no longer found by it after their next push. Throws 404 and 412. */
async function deleteFieldOfId(call: Call, service: Service, organization: string): Promise<SandboxResponse> {
  await readJsonBody(call, REQUEST_LIMIT);
  remove(service, organization, call.names.field ?? '');
  return DONE;
}

/** `DELETE ~/indexes/fields/batch/delete?fields=a,b`: all or none, which is a choice. Throws 404 and 412. */
async function deleteFields(call: Call, service: Service, organization: string): Promise<SandboxResponse> {
  const names = await namesToDelete(call);
  service.database.transaction(() => {
    for (const name of names) remove(service, organization, name);
  });
  return DONE;
}

/** Joined by commas, or given several times. */
async function namesToDelete(call: Call): Promise<readonly string[]> {
  await readJsonBody(call, REQUEST_LIMIT);
  const names = call.query.getAll('fields').flatMap((text) => text.split(','));
  if (names.filter((name) => name !== '').length === 0) throw missingParameter('fields');
  return names;
}

function remove(service: Service, organization: string, name: string): Field {
  const field = requireOwnField(service, organization, name);
  deleteField(service.database, organization, name);
  return field;
}

function requireOwnField(service: Service, organization: string, name: string): Field {
  const field = requireField(service, organization, name);
  if (!field.system) return field;
  throw inTheWay('FIELD_IS_SYSTEM', `\`${name}\` is a field of Coveo's own, which cannot be changed.`);
}
