import { z } from 'zod';
import { notFound, RefusedCall } from '../http/errors.ts';
import { type Call, json, readJsonBody, type SandboxResponse } from '../http/message.ts';
import { inTheWay, requireModel } from '../http/strict-model.ts';
import { REQUEST_LIMIT } from '../model/limits.ts';
import { newTypeModel, ruleModel, type TypeModel, typeModel } from '../model/mapping-model.ts';
import { SOURCE_EDIT, SOURCE_VIEW } from '../model/privileges.ts';
import type { Service } from '../service.ts';
import { deleteType, listTypes, type MappingPlace, putType, type StoredMappingType } from '../storage/mapping-rules.ts';
import { requireRoom, requireTargets, withIds } from './mapping-steps.ts';
import { mappingPlace } from './mappings.ts';
import type { OrganizationRoute } from './organization-route.ts';

const MAPPINGS = '/rest/organizations/:organization/sources/:source/mappings';
const TYPE = `${MAPPINGS}/types/:type`;
const REBUILD = ['rebuild'];

/** Mapping rules for items of one type. */
export const MAPPING_TYPE_ROUTES: readonly OrganizationRoute[] = [
  { method: 'GET', path: `${MAPPINGS}/types`, parameters: [], needs: SOURCE_VIEW, endpoint: getTypes },
  { method: 'POST', path: `${MAPPINGS}/types`, parameters: REBUILD, needs: SOURCE_EDIT, endpoint: postType },
  { method: 'GET', path: TYPE, parameters: [], needs: SOURCE_VIEW, endpoint: getType },
  { method: 'PUT', path: TYPE, parameters: REBUILD, needs: SOURCE_EDIT, endpoint: putTypeOfId },
  { method: 'DELETE', path: TYPE, parameters: REBUILD, needs: SOURCE_EDIT, endpoint: removeType },
  { method: 'GET', path: `${TYPE}/rules`, parameters: [], needs: SOURCE_VIEW, endpoint: getTypeRules },
  { method: 'POST', path: `${TYPE}/rules`, parameters: REBUILD, needs: SOURCE_EDIT, endpoint: postTypeRule },
  { method: 'GET', path: `${TYPE}/rules/:rule`, parameters: [], needs: SOURCE_VIEW, endpoint: getTypeRule },
  { method: 'PUT', path: `${TYPE}/rules/:rule`, parameters: REBUILD, needs: SOURCE_EDIT, endpoint: putTypeRule },
  { method: 'DELETE', path: `${TYPE}/rules/:rule`, parameters: REBUILD, needs: SOURCE_EDIT, endpoint: removeTypeRule },
  ...(['create', 'update', 'delete'] as const).map((act) => ({
    method: 'POST',
    path: `${MAPPINGS}/batch/${act}`,
    parameters: REBUILD,
    needs: SOURCE_EDIT,
    endpoint: batchOf(act),
  })),
];

/** `GET ~/mappings/types`. Throws 404. */
function getTypes(call: Call, service: Service, organization: string): SandboxResponse {
  return json(200, listTypes(service.database, mappingPlace(call, service, organization)));
}

/** `POST ~/mappings/types`: 201; its id is its type. Throws 404 and 412. */
async function postType(call: Call, service: Service, organization: string): Promise<SandboxResponse> {
  const place = mappingPlace(call, service, organization);
  return json(201, create(service, place, await requireModel(call, newTypeModel, 'mappings of a type')));
}

function create(service: Service, place: MappingPlace, { id, type, rules }: TypeModel): StoredMappingType {
  if (listTypes(service.database, place).some((one) => one.id === (id ?? type) || one.type === type))
    throw inTheWay('MAPPING_ALREADY_EXISTS', `There are mappings of the type \`${type}\` already.`);
  requireRoom(service, place, rules.length);
  return store(service, place, { id: id ?? type, type, rules });
}

function store(service: Service, place: MappingPlace, { id, type, rules }: TypeModel & { readonly id: string }) {
  requireTargets(service, place.organization, rules);
  const stored = { id, type, rules: withIds(service, rules) };
  putType(service.database, place, stored);
  return stored;
}

/** `GET ~/mappings/types/{typeId}`. Throws 404. */
function getType(call: Call, service: Service, organization: string): SandboxResponse {
  return json(200, requireType(service, mappingPlace(call, service, organization), call.names.type ?? ''));
}

/** `PUT ~/mappings/types/{typeId}`: anew as a whole. Throws 404 and 412. */
async function putTypeOfId(call: Call, service: Service, organization: string): Promise<SandboxResponse> {
  const place = mappingPlace(call, service, organization);
  const { id } = requireType(service, place, call.names.type ?? '');
  return json(200, store(service, place, { ...(await requireModel(call, newTypeModel, 'mappings of a type')), id }));
}

/** `DELETE ~/mappings/types/{typeId}`. Throws 404. */
async function removeType(call: Call, service: Service, organization: string): Promise<SandboxResponse> {
  await readJsonBody(call, REQUEST_LIMIT);
  const place = mappingPlace(call, service, organization);
  deleteType(service.database, place, requireType(service, place, call.names.type ?? '').id);
  return { status: 204, headers: {}, body: '' };
}

function requireType({ database }: Service, place: MappingPlace, id: string): StoredMappingType {
  const type = listTypes(database, place).find((one) => one.id === id);
  if (!type) throw notFound(`There are no mappings \`${id}\` in the source \`${place.source}\`.`);
  return type;
}

/** `GET ~/mappings/types/{typeId}/rules`. Throws 404. */
function getTypeRules(call: Call, service: Service, organization: string): SandboxResponse {
  return json(200, requireType(service, mappingPlace(call, service, organization), call.names.type ?? '').rules);
}

/** `POST ~/mappings/types/{typeId}/rules`: 201 with the rule. Throws 404 and 412. */
async function postTypeRule(call: Call, service: Service, organization: string): Promise<SandboxResponse> {
  const place = mappingPlace(call, service, organization);
  const type = requireType(service, place, call.names.type ?? '');
  const model = await requireModel(call, ruleModel, 'a mapping rule');
  requireTargets(service, organization, [model]);
  requireRoom(service, place, 1);
  const added = withIds(service, [model]);
  putType(service.database, place, { ...type, rules: [...type.rules, ...added] });
  return json(201, added[0]);
}

/** `GET ~/mappings/types/{typeId}/rules/{ruleId}`. Throws 404. */
function getTypeRule(call: Call, service: Service, organization: string): SandboxResponse {
  return json(200, requireTypeRule(call, service, mappingPlace(call, service, organization)).rule);
}

function requireTypeRule({ names }: Call, service: Service, place: MappingPlace) {
  const type = requireType(service, place, names.type ?? '');
  const rule = type.rules.find(({ id }) => id === names.rule);
  if (!rule) throw notFound(`There is no mapping rule \`${names.rule}\` for the type \`${type.type}\`.`);
  return { type, rule };
}

/** `PUT ~/mappings/types/{typeId}/rules/{ruleId}`. Throws 404 and 412. */
async function putTypeRule(call: Call, service: Service, organization: string): Promise<SandboxResponse> {
  const place = mappingPlace(call, service, organization);
  const { type, rule } = requireTypeRule(call, service, place);
  const model = await requireModel(call, ruleModel, 'a mapping rule');
  requireTargets(service, organization, [model]);
  const changed = { ...model, id: rule.id };
  putType(service.database, place, { ...type, rules: type.rules.map((one) => (one === rule ? changed : one)) });
  return json(200, changed);
}

/** `DELETE ~/mappings/types/{typeId}/rules/{ruleId}`. Throws 404. */
async function removeTypeRule(call: Call, service: Service, organization: string): Promise<SandboxResponse> {
  await readJsonBody(call, REQUEST_LIMIT);
  const place = mappingPlace(call, service, organization);
  const { type, rule } = requireTypeRule(call, service, place);
  putType(service.database, place, { ...type, rules: type.rules.filter((one) => one !== rule) });
  return { status: 204, headers: {}, body: '' };
}

/** `POST ~/mappings/batch/create`, `update`, `delete`: 201, each for itself, with what became of it. Throws 404. */
function batchOf(act: 'create' | 'update' | 'delete'): OrganizationRoute['endpoint'] {
  return async (call, service, organization) => {
    const place = mappingPlace(call, service, organization);
    const types = await requireModel(call, z.array(typeModel), 'mappings of types');
    const batchOperationResourcesStatus = types.map((type) => statusOf(type, () => ACTS[act](service, place, type)));
    return json(201, { status: 'COMPLETED', batchOperationResourcesStatus });
  };
}

type Act = (service: Service, place: MappingPlace, model: TypeModel) => StoredMappingType;

const ACTS: Readonly<Record<'create' | 'update' | 'delete', Act>> = {
  create,
  update: (service, place, model) =>
    store(service, place, { ...model, id: requireType(service, place, model.id ?? model.type).id }),
  delete: (service, place, model) => {
    const type = requireType(service, place, model.id ?? model.type);
    deleteType(service.database, place, type.id);
    return type;
  },
};

function statusOf(model: TypeModel, act: () => StoredMappingType): object {
  try {
    return { operationResult: 'SUCCESS', resourceModel: act() };
  } catch (error) {
    if (!(error instanceof RefusedCall)) throw error;
    return { operationResult: 'ERROR', errorDetails: error.message, resourceModel: model };
  }
}
