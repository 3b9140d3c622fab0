import { type Database, type Row, text } from './database.ts';

/** What fills a field of a source: the first statement of which all metadata are there. */
export interface StoredMappingRule {
  readonly id: string;
  readonly field: string;
  readonly content: readonly string[];
}

interface Place {
  readonly organization: string;
  readonly source: string;
}

/** The common rules of a source, the oldest first. */
export function listRules(database: Database, { organization, source }: Place): readonly StoredMappingRule[] {
  return database.all`
    SELECT * FROM mapping_rules WHERE organization = ${organization} AND source = ${source} ORDER BY number`.map(
    toRule,
  );
}

/** Adds a rule, or describes it anew. */
export function putRule(
  database: Database,
  { organization, source }: Place,
  { id, field, content }: StoredMappingRule,
): void {
  database.run`
    INSERT INTO mapping_rules (id, organization, source, field, content)
    VALUES (${id}, ${organization}, ${source}, ${field}, ${JSON.stringify(content)})
    ON CONFLICT DO UPDATE SET field = excluded.field, content = excluded.content`;
}

function toRule(row: Row): StoredMappingRule {
  return { id: text(row, 'id'), field: text(row, 'field'), content: JSON.parse(text(row, 'content')) };
}

/** A statement in its parts: texts, and references to metadata. Undefined where it is malformed. */
export function statementParts(
  statement: string,
): readonly (string | { readonly name: string; readonly origin: string | undefined })[] | undefined {
  const parts = statement.split(/(%\[[^[\]]*\])/).filter((part) => part !== '');
  const read = parts.map((part) => {
    const [, name, origin] = /^%\[([^\s:[\]]+)(?::(crawler|converter|mapping))?\]$/.exec(part) ?? [];
    return name === undefined ? part : { name: name.toLowerCase(), origin };
  });
  return read.some((part) => typeof part === 'string' && part.includes('%[')) ? undefined : read;
}
