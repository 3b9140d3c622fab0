import type { StoredValue } from '../model/document.ts';
import { type Field, SYSTEM_FIELDS } from '../model/field-model.ts';
import { statementParts } from '../model/mapping-statement.ts';
import type { Database } from '../storage/database.ts';
import type { FieldValue } from '../storage/fields.ts';
import { listRules, listTypes, type MappingPlace, type StoredMappingRule } from '../storage/mapping-rules.ts';
import { ownFields } from '../storage/organization-fields.ts';
import { isSetUp, type Source } from '../storage/sources.ts';

const STANDARD: ReadonlySet<string> = new Set(SYSTEM_FIELDS.map(({ name }) => name));

type Values = Readonly<Record<string, FieldValue>>;
type Metadata = Readonly<Record<string, StoredValue>>;

/** What an item has to fill fields with. */
interface Filling {
  /** As pushed, by lower-case keys. */
  readonly metadata: Metadata;
  /** What the fields that every organization has hold. */
  readonly standard: Values;
}

export interface IndexedFields {
  readonly fields: Values;
  /** What could not become a value of its field, as sentences. */
  readonly left: readonly string[];
}

/**
 * The fields with which an item comes into the index. Of a source that was made by a call, somebody set up the fields; of any other, all
 * metadata is in the index.
 *
 * @param all with all metadata
 */
export function indexedFields(database: Database, source: Source, metadata: Metadata, all: Values): IndexedFields {
  if (!isSetUp(database, source)) return { fields: all, left: [] };
  const standard = Object.fromEntries(Object.entries(all).filter(([name]) => STANDARD.has(name)));
  return mappedFields(database, { organization: source.organization, source: source.id }, { metadata, standard });
}

/**
 * The fields of an item of a source that was set up: those that every organization has, and those that somebody made, filled by the
 * source's mapping rules, else by the metadata of their names. Other metadata is dropped.
 */
function mappedFields(database: Database, place: MappingPlace, { metadata, standard }: Filling): IndexedFields {
  const rules = rulesFor(database, place, metadata);
  const fields: Record<string, FieldValue> = { ...standard };
  const left: string[] = [];
  for (const field of ownFields(database, place.organization)) {
    const rule = rules.find((one) => one.field === field.name);
    const value = (rule && statementValue(rule, { metadata, standard })) ?? metadata[field.name];
    if (value === undefined) continue;
    const converted = convert(value, field);
    if (converted === undefined)
      left.push(`\`${field.name}\` is of the type ${field.type}, which ${JSON.stringify(value)} is not.`);
    else fields[field.name] = converted;
  }
  return { fields, left };
}

/** Rules of the item's type come before the common ones. Which metadata tells the type is a choice: `objecttype`, as clients name it. */
function rulesFor(database: Database, place: MappingPlace, { objecttype }: Metadata): readonly StoredMappingRule[] {
  const ofType = listTypes(database, place).filter(({ type }) => type === objecttype);
  return [...ofType.flatMap(({ rules }) => rules), ...listRules(database, place)];
}

/** What a rule gives: its first statement of which everything is there. */
function statementValue({ content }: StoredMappingRule, filling: Filling): StoredValue | undefined {
  for (const statement of content) {
    const value = givenBy(statement, filling);
    if (value !== undefined) return value;
  }
  return undefined;
}

/** A reference alone keeps its value as it is; with others or with text it becomes text. */
function givenBy(statement: string, { metadata, standard }: Filling): StoredValue | undefined {
  const parts = (statementParts(statement) ?? []).map((part) => {
    if (typeof part === 'string') return part;
    const found = part.origin === 'crawler' ? metadata[part.name] : (metadata[part.name] ?? standard[part.name]);
    return part.origin === 'converter' || part.origin === 'mapping' ? standard[part.name] : found;
  });
  if (parts.length === 0 || parts.includes(undefined)) return undefined;
  return parts.length === 1 ? parts[0] : parts.map(textOf).join('');
}

function textOf(value: StoredValue | undefined): string {
  return typeof value === 'object' ? value.join(';') : String(value ?? '');
}

/** A value as its field holds it; undefined where it cannot. How the service converts is not public. */
function convert(value: StoredValue, field: Field): FieldValue | undefined {
  switch (field.type) {
    case 'STRING':
      return field.multiValueFacet ? severalTexts(value, field) : textOf(value);
    case 'DATE':
      return finite(Date.parse(textOf(value)));
    case 'DOUBLE':
      return finite(numberOf(value));
    case 'LONG_64':
      return whole(numberOf(value), Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER);
    case 'LONG':
      return whole(numberOf(value), -(2 ** 31), 2 ** 31 - 1);
    case 'VECTOR':
      return undefined;
  }
}

function severalTexts(value: StoredValue, { multiValueFacetTokenizers = ';' }: Field): readonly string[] {
  const texts = typeof value === 'object' ? value.map(String) : [String(value)];
  const pieces = texts.flatMap((text) => splitAtAny(text, multiValueFacetTokenizers));
  return pieces.map((piece) => piece.trim()).filter((piece) => piece !== '');
}

function splitAtAny(text: string, characters: string): readonly string[] {
  return [...characters].reduce<readonly string[]>(
    (pieces, one) => pieces.flatMap((piece) => piece.split(one)),
    [text],
  );
}

function numberOf(value: StoredValue): number {
  if (typeof value === 'number') return value;
  return typeof value === 'string' && value.trim() !== '' ? Number(value) : Number.NaN;
}

function finite(number: number): number | undefined {
  return Number.isFinite(number) ? number : undefined;
}

function whole(number: number, lowest: number, highest: number): number | undefined {
  return Number.isInteger(number) && number >= lowest && number <= highest ? number : undefined;
}
