import { inTheWay } from '../http/strict-model.ts';
import { MAPPING_LIMIT } from '../model/limits.ts';
import type { RuleModel, TypeModel } from '../model/mapping-model.ts';
import type { Service } from '../service.ts';
import {
  deleteRule,
  deleteType,
  listRules,
  listTypes,
  type MappingPlace,
  putRule,
  putType,
  type StoredMappingRule,
} from '../storage/mapping-rules.ts';
import { findField } from '../storage/organization-fields.ts';

/** Throws 412 where a rule fills a field that there is not. */
export function requireTargets({ database }: Service, organization: string, rules: readonly RuleModel[]): void {
  const lost = rules.find(({ field }) => !findField(database, organization, field));
  if (lost) throw inTheWay('FIELD_NOT_FOUND', `There is no field \`${lost.field}\`, so nothing can be mapped to it.`);
}

/** Throws 412 where a source has no room for so many rules more. */
export function requireRoom({ database }: Service, place: MappingPlace, more: number): void {
  const ofTypes = listTypes(database, place).flatMap(({ rules }) => rules);
  requireCount(listRules(database, place).length + ofTypes.length + more);
}

function requireCount(count: number): void {
  if (count > MAPPING_LIMIT)
    throw inTheWay('MAPPING_LIMIT_EXCEEDED', `A source may have ${MAPPING_LIMIT} mapping rules.`);
}

/** Rules as they are stored: one without an id gets one. */
export function withIds({ newId }: Service, rules: readonly RuleModel[]): readonly StoredMappingRule[] {
  return rules.map(({ id = newId(), field, content }) => ({ id, field, content }));
}

interface AllMappings {
  readonly common: readonly RuleModel[];
  readonly types: readonly TypeModel[];
}

/** Makes the mappings of a source those that are given, and no others. Throws 412, and changes nothing then. */
export function replaceMappings(service: Service, place: MappingPlace, { common, types }: AllMappings): void {
  const { database } = service;
  const all = [...common, ...types.flatMap(({ rules }) => rules)];
  requireTargets(service, place.organization, all);
  requireCount(all.length);
  database.transaction(() => {
    for (const { id } of listRules(database, place)) deleteRule(database, place, id);
    for (const { id } of listTypes(database, place)) deleteType(database, place, id);
    for (const rule of withIds(service, common)) putRule(database, place, rule);
    for (const { id, type, rules } of types)
      putType(database, place, { id: id ?? type, type, rules: withIds(service, rules) });
  });
}
