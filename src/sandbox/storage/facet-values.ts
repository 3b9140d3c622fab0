import type { Database } from './database.ts';
import type { FieldValue } from './fields.ts';

/** Longer texts are read, not chosen from. */
const LONGEST = 100;

/** Fields whose every value is another one. */
const ALWAYS_OTHER = new Set([
  'title',
  'uri',
  'urihash',
  'clickableuri',
  'permanentid',
  'editurl',
  'headings',
  'description',
  'sourcepath',
]);

type Fields = Readonly<Record<string, FieldValue>>;

/** Keeps the values of an item's fields by which people choose. Of the date, the year counts. */
export function putFacetValues(database: Database, row: number, fields: Fields): void {
  for (const [field, value] of chosenFrom(fields)) {
    database.run`INSERT OR IGNORE INTO facet_values (field, value, row) VALUES (${field}, ${value}, ${row})`;
  }
}

/** @param fields those with which they were put */
export function deleteFacetValues(database: Database, row: number, fields: Fields): void {
  for (const [field, value] of chosenFrom(fields)) {
    database.run`DELETE FROM facet_values WHERE field = ${field} AND value = ${value} AND row = ${row}`;
  }
}

function chosenFrom(fields: Fields): readonly (readonly [field: string, value: string])[] {
  return Object.entries(fields)
    .filter(([field]) => !ALWAYS_OTHER.has(field))
    .flatMap(([field, value]) => valuesOf(field, value).map((one) => [field, one] as const));
}

function valuesOf(field: string, value: FieldValue): readonly string[] {
  if (field === 'date' && typeof value === 'number') return yearOf(value);
  const texts = [value].flat().filter((one) => typeof one === 'string');
  return texts.filter((text) => text !== '' && text.length <= LONGEST);
}

function yearOf(milliseconds: number): readonly string[] {
  const year = new Date(milliseconds).getUTCFullYear();
  return Number.isNaN(year) ? [] : [String(year)];
}
