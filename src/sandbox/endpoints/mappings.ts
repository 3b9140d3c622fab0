import { notFound } from '../http/errors.ts';
import { type Call, json, readJsonBody, type SandboxResponse } from '../http/message.ts';
import { booleanParameter } from '../http/parameters.ts';
import { requireModel } from '../http/strict-model.ts';
import { REQUEST_LIMIT } from '../model/limits.ts';
import { commonModel, mappingsModel, ruleModel } from '../model/mapping-model.ts';
import { SOURCE_EDIT, SOURCE_VIEW } from '../model/privileges.ts';
import type { Service } from '../service.ts';
import {
  deleteRule,
  listRules,
  listTypes,
  type MappingPlace,
  putRule,
  type StoredMappingRule,
} from '../storage/mapping-rules.ts';
import { replaceMappings, requireRoom, requireTargets, withIds } from './mapping-steps.ts';
import type { OrganizationRoute } from './organization-route.ts';
import { requireSourceOf } from './sources.ts';

const MAPPINGS = '/rest/organizations/:organization/sources/:source/mappings';
const RULES = `${MAPPINGS}/common/rules`;
const REBUILD = ['rebuild'];

/** Mapping rules of a source that are about all its items, and all of its rules at once. */
export const MAPPING_ROUTES: readonly OrganizationRoute[] = [
  { method: 'GET', path: MAPPINGS, parameters: [], needs: SOURCE_VIEW, endpoint: getMappings },
  { method: 'PUT', path: MAPPINGS, parameters: REBUILD, needs: SOURCE_EDIT, endpoint: putMappings },
  { method: 'GET', path: `${MAPPINGS}/common`, parameters: [], needs: SOURCE_VIEW, endpoint: getCommon },
  { method: 'PUT', path: `${MAPPINGS}/common`, parameters: REBUILD, needs: SOURCE_EDIT, endpoint: putCommon },
  { method: 'GET', path: RULES, parameters: [], needs: SOURCE_VIEW, endpoint: getRules },
  { method: 'POST', path: RULES, parameters: REBUILD, needs: SOURCE_EDIT, endpoint: postRule },
  { method: 'GET', path: `${RULES}/:rule`, parameters: [], needs: SOURCE_VIEW, endpoint: getRule },
  { method: 'PUT', path: `${RULES}/:rule`, parameters: REBUILD, needs: SOURCE_EDIT, endpoint: putRuleOfId },
  { method: 'DELETE', path: `${RULES}/:rule`, parameters: REBUILD, needs: SOURCE_EDIT, endpoint: removeRule },
];

/** Where the mappings of a call belong; looks at what all of them can say. Throws 404 and 412. */
export function mappingPlace({ names, query }: Call, service: Service, organization: string): MappingPlace {
  const { id: source } = requireSourceOf(service, organization, names.source ?? '');
  booleanParameter(query, 'rebuild');
  return { organization, source };
}

/** `GET ~/sources/{src}/mappings`. Throws 404. */
function getMappings(call: Call, service: Service, organization: string): SandboxResponse {
  return shown(service, mappingPlace(call, service, organization));
}

function shown({ database }: Service, place: MappingPlace): SandboxResponse {
  return json(200, { common: { rules: listRules(database, place) }, types: listTypes(database, place) });
}

/** `PUT ~/sources/{src}/mappings`: all anew; a rule that comes with its id keeps it. Throws 404 and 412. */
async function putMappings(call: Call, service: Service, organization: string): Promise<SandboxResponse> {
  const place = mappingPlace(call, service, organization);
  const { common, types } = await requireModel(call, mappingsModel, 'mappings');
  replaceMappings(service, place, { common: common.rules, types });
  return shown(service, place);
}

/** `GET ~/sources/{src}/mappings/common`. Throws 404. */
function getCommon(call: Call, service: Service, organization: string): SandboxResponse {
  return json(200, { rules: listRules(service.database, mappingPlace(call, service, organization)) });
}

/** `PUT ~/sources/{src}/mappings/common`: the common rules anew. Throws 404 and 412. */
async function putCommon(call: Call, service: Service, organization: string): Promise<SandboxResponse> {
  const place = mappingPlace(call, service, organization);
  const { rules } = await requireModel(call, commonModel, 'common mappings');
  replaceMappings(service, place, { common: rules, types: listTypes(service.database, place) });
  return json(200, { rules: listRules(service.database, place) });
}

/** `GET ~/sources/{src}/mappings/common/rules`. Throws 404. */
function getRules(call: Call, service: Service, organization: string): SandboxResponse {
  return json(200, listRules(service.database, mappingPlace(call, service, organization)));
}

/** `POST ~/sources/{src}/mappings/common/rules`: 201 with the rule. Throws 404 and 412. */
async function postRule(call: Call, service: Service, organization: string): Promise<SandboxResponse> {
  const place = mappingPlace(call, service, organization);
  const model = await requireModel(call, ruleModel, 'a mapping rule');
  requireTargets(service, organization, [model]);
  requireRoom(service, place, 1);
  const [rule] = withIds(service, [model]);
  if (rule) putRule(service.database, place, rule);
  return json(201, rule);
}

/** `GET ~/sources/{src}/mappings/common/rules/{ruleId}`. Throws 404. */
function getRule(call: Call, service: Service, organization: string): SandboxResponse {
  return json(200, requireRule(call, service, mappingPlace(call, service, organization)));
}

/** `PUT ~/sources/{src}/mappings/common/rules/{ruleId}`. Throws 404 and 412. */
async function putRuleOfId(call: Call, service: Service, organization: string): Promise<SandboxResponse> {
  const place = mappingPlace(call, service, organization);
  const { id } = requireRule(call, service, place);
  const model = await requireModel(call, ruleModel, 'a mapping rule');
  requireTargets(service, organization, [model]);
  putRule(service.database, place, { ...model, id });
  return json(200, { ...model, id });
}

/** `DELETE ~/sources/{src}/mappings/common/rules/{ruleId}`. Throws 404. */
async function removeRule(call: Call, service: Service, organization: string): Promise<SandboxResponse> {
  await readJsonBody(call, REQUEST_LIMIT);
  const place = mappingPlace(call, service, organization);
  deleteRule(service.database, place, requireRule(call, service, place).id);
  return { status: 204, headers: {}, body: '' };
}

function requireRule({ names }: Call, { database }: Service, place: MappingPlace): StoredMappingRule {
  const rule = listRules(database, place).find(({ id }) => id === names.rule);
  if (!rule) throw notFound(`There is no mapping rule \`${names.rule}\` in the source \`${place.source}\`.`);
  return rule;
}
