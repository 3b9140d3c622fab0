import { z } from 'zod';
import { notFound } from '../http/errors.ts';
import { type Call, json, type SandboxResponse } from '../http/message.ts';
import { inTheWay, requireModel } from '../http/strict-model.ts';
import { MAPPING_LIMIT } from '../model/limits.ts';
import { SOURCE_EDIT, SOURCE_VIEW } from '../model/privileges.ts';
import type { Service } from '../service.ts';
import { listRules, putRule, statementParts } from '../storage/mapping-rules.ts';
import { findField } from '../storage/organization-fields.ts';
import type { OrganizationRoute } from './organization-route.ts';
import { requireSourceOf } from './sources.ts';

const MAPPINGS = '/rest/organizations/:organization/sources/:source/mappings';
const RULES = `${MAPPINGS}/common/rules`;

/** Mapping rules of a source. Push sources have no types of items, so there are common rules alone. */
export const MAPPING_ROUTES: readonly OrganizationRoute[] = [
  { method: 'GET', path: MAPPINGS, parameters: [], needs: SOURCE_VIEW, endpoint: getMappings },
  { method: 'POST', path: RULES, parameters: ['rebuild'], needs: SOURCE_EDIT, endpoint: postRule },
  { method: 'PUT', path: `${RULES}/:rule`, parameters: ['rebuild'], needs: SOURCE_EDIT, endpoint: putRuleOfId },
];

const statement = z
  .string()
  .min(1)
  .refine((text) => statementParts(text) !== undefined, { error: 'must be text with `%[name]` or `%[name:origin]`' });
const ruleModel = z.strictObject({ field: z.string(), content: z.array(statement).min(1) });

/** `GET ~/sources/{src}/mappings`. Throws 404. */
function getMappings({ names }: Call, service: Service, organization: string): SandboxResponse {
  const { id: source } = requireSourceOf(service, organization, names.source ?? '');
  return json(200, { common: { rules: listRules(service.database, { organization, source }) }, types: [] });
}

/** `POST ~/sources/{src}/mappings/common/rules`: 201 with the rule. Throws 404 and 412. */
async function postRule(call: Call, service: Service, organization: string): Promise<SandboxResponse> {
  const { id: source } = requireSourceOf(service, organization, call.names.source ?? '');
  const model = await requireRule(call, service, organization);
  const { database, newId } = service;
  if (listRules(database, { organization, source }).length >= MAPPING_LIMIT)
    throw inTheWay('MAPPING_LIMIT_EXCEEDED', `A source may have ${MAPPING_LIMIT} mapping rules.`);
  const rule = { ...model, id: newId() };
  putRule(database, { organization, source }, rule);
  return json(201, rule);
}

/** `PUT ~/sources/{src}/mappings/common/rules/{ruleId}`. Throws 404 and 412. */
async function putRuleOfId(call: Call, service: Service, organization: string): Promise<SandboxResponse> {
  const { id: source } = requireSourceOf(service, organization, call.names.source ?? '');
  const place = { organization, source };
  const id = call.names.rule ?? '';
  if (!listRules(service.database, place).some((rule) => rule.id === id))
    throw notFound(`There is no mapping rule \`${id}\` in the source \`${source}\`.`);
  const rule = { ...(await requireRule(call, service, organization)), id };
  putRule(service.database, place, rule);
  return json(200, rule);
}

async function requireRule(call: Call, { database }: Service, organization: string) {
  const model = await requireModel(call, ruleModel, 'a mapping rule');
  if (findField(database, organization, model.field)) return model;
  throw inTheWay('FIELD_NOT_FOUND', `There is no field \`${model.field}\`, so nothing can be mapped to it.`);
}
