import { type Database, type Row, text } from './database.ts';

/** What fills a field of a source: the first statement of which all metadata are there. */
export interface StoredMappingRule {
  readonly id: string;
  readonly field: string;
  readonly content: readonly string[];
}

/** Where rules belong. */
export interface MappingPlace {
  readonly organization: string;
  readonly source: string;
}

/** The common rules of a source, the oldest first. */
export function listRules(database: Database, { organization, source }: MappingPlace): readonly StoredMappingRule[] {
  return database.all`
    SELECT * FROM mapping_rules WHERE organization = ${organization} AND source = ${source} ORDER BY number`.map(
    toRule,
  );
}

/** Adds a rule, or describes it anew. */
export function putRule(
  database: Database,
  { organization, source }: MappingPlace,
  { id, field, content }: StoredMappingRule,
): void {
  database.run`
    INSERT INTO mapping_rules (id, organization, source, field, content)
    VALUES (${id}, ${organization}, ${source}, ${field}, ${JSON.stringify(content)})
    ON CONFLICT DO UPDATE SET field = excluded.field, content = excluded.content`;
}

/** Removes a common rule; says whether it was there. */
export function deleteRule(database: Database, { organization, source }: MappingPlace, id: string): boolean {
  const rows = database.all`
    DELETE FROM mapping_rules WHERE organization = ${organization} AND source = ${source} AND id = ${id} RETURNING id`;
  return rows.length > 0;
}

/** Rules for the items of one type. */
export interface StoredMappingType {
  readonly id: string;
  readonly type: string;
  readonly rules: readonly StoredMappingRule[];
}

/** What a source says of types of items, the oldest first. */
export function listTypes(database: Database, { organization, source }: MappingPlace): readonly StoredMappingType[] {
  return database.all`
    SELECT * FROM mapping_types WHERE organization = ${organization} AND source = ${source} ORDER BY number`.map(
    (row) => ({
      id: text(row, 'id'),
      type: text(row, 'type'),
      rules: JSON.parse(text(row, 'rules')),
    }),
  );
}

/** Adds what is said of a type, or describes it anew as a whole. */
export function putType(
  database: Database,
  { organization, source }: MappingPlace,
  { id, type, rules }: StoredMappingType,
): void {
  database.run`
    INSERT INTO mapping_types (id, organization, source, type, rules)
    VALUES (${id}, ${organization}, ${source}, ${type}, ${JSON.stringify(rules)})
    ON CONFLICT DO UPDATE SET type = excluded.type, rules = excluded.rules`;
}

/** Removes what is said of a type. */
export function deleteType(database: Database, { organization, source }: MappingPlace, id: string): void {
  database.run`DELETE FROM mapping_types WHERE organization = ${organization} AND source = ${source} AND id = ${id}`;
}

function toRule(row: Row): StoredMappingRule {
  return { id: text(row, 'id'), field: text(row, 'field'), content: JSON.parse(text(row, 'content')) };
}
