import { type Field, type FieldModel, fieldModel, SYSTEM_FIELDS, shownField } from '../model/field-model.ts';
import { type Database, text } from './database.ts';

/** All fields of an organization, those that every one has among them, by name. */
export function listFields(database: Database, organization: string): readonly Field[] {
  return [...SYSTEM_FIELDS, ...ownFields(database, organization)].toSorted((one, other) =>
    one.name < other.name ? -1 : 1,
  );
}

/** The fields that somebody made in an organization. */
export function ownFields(database: Database, organization: string): readonly Field[] {
  const rows = database.all`SELECT model FROM fields WHERE organization = ${organization} ORDER BY name`;
  return rows.map((row) => shownField(fieldModel.parse(JSON.parse(text(row, 'model'))), false));
}

export function findField(database: Database, organization: string, name: string): Field | undefined {
  return listFields(database, organization).find((field) => field.name === name);
}

/** Makes a field, or describes it anew as a whole. */
export function putField(database: Database, organization: string, field: FieldModel): void {
  database.run`
    INSERT INTO fields (organization, name, model) VALUES (${organization}, ${field.name}, ${JSON.stringify(field)})
    ON CONFLICT DO UPDATE SET model = excluded.model`;
}

export function deleteField(database: Database, organization: string, name: string): void {
  database.run`DELETE FROM fields WHERE organization = ${organization} AND name = ${name}`;
}
