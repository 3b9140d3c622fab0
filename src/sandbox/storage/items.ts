import type { StoredValue } from '../model/document.ts';
import { orderingKey } from '../model/ordering-id.ts';
import { bytes, type Database, maybeText, number, type Row, text } from './database.ts';
import { keepDeleted, keepReplaced } from './earlier-versions.ts';
import { deleteFacetValues, putFacetValues } from './facet-values.ts';
import type { FieldValue } from './fields.ts';
import { packed, packedText, unpacked, unpackedText } from './packed.ts';

/** An item as the index holds it. */
export interface StoredItem {
  readonly organization: string;
  readonly source: string;
  readonly documentId: string;
  readonly title: string;
  /** As pushed, by lower-case keys. */
  readonly metadata: Readonly<Record<string, StoredValue>>;
  /** The fields that a search returns. */
  readonly fields: Readonly<Record<string, FieldValue>>;
  /** The readable text of the data. */
  readonly body: string;
  /** The data, decompressed. */
  readonly content: Uint8Array;
  /** The array as it was pushed, or undefined where none was. */
  readonly permissions: unknown;
  readonly isPublic: boolean;
  readonly fileExtension: string | undefined;
  readonly parentId: string | undefined;
  readonly orderingId: bigint;
  readonly pushed: Date;
}

/** An item on its way into the index; permissions are still JSON. */
export type NewItem = Omit<StoredItem, 'permissions'> & { readonly permissions: string | undefined };

interface Key {
  readonly organization: string;
  readonly source: string;
}

/** The ordering id of the last push of an item that is there. */
export function orderingIdOf(
  database: Database,
  { organization, source }: Key,
  documentId: string,
): bigint | undefined {
  const row = database.get`
    SELECT ordering_id FROM items WHERE organization = ${organization} AND source = ${source} AND document_id = ${documentId}`;
  return row && BigInt(text(row, 'ordering_id'));
}

/** Adds an item, or replaces it as a whole: a Push source merges nothing. */
export function putItem(database: Database, item: NewItem): void {
  const { organization, source, documentId, title, permissions = '', fileExtension = null, parentId = null } = item;
  const access = accessOf(database, { organization, source, permissions });
  const fields = JSON.stringify(item.fields);
  const replaced = findRows(database, { organization, source }, documentId);
  for (const row of replaced) keepReplaced(database, number(row, 'row'));
  forget(database, replaced);
  const row = database.get`
    INSERT INTO items (organization, source, document_id, ordering_id, title, metadata, fields, access, is_public,
                       file_extension, parent_id, content, body, date, pushed)
    VALUES (${organization}, ${source}, ${documentId}, ${orderingKey(item.orderingId)}, ${title},
            ${packedText(JSON.stringify(item.metadata), Buffer.from(fields))}, ${fields}, ${access}, ${item.isPublic ? 1 : 0}, ${fileExtension}, ${parentId},
            ${packed(item.content)}, ${packedText(item.body, item.content)}, ${Math.trunc(Number(item.fields.date))}, ${item.pushed.getTime()})
    ON CONFLICT DO UPDATE SET
      ordering_id = excluded.ordering_id, title = excluded.title, metadata = excluded.metadata, fields = excluded.fields,
      access = excluded.access, is_public = excluded.is_public, file_extension = excluded.file_extension,
      parent_id = excluded.parent_id, content = excluded.content, body = excluded.body, date = excluded.date, pushed = excluded.pushed
    RETURNING row`;
  if (!row) throw new Error(`The item \`${documentId}\` was not stored.`);
  const rowid = number(row, 'row');
  database.run`INSERT INTO texts (rowid, title, body, details) VALUES (${rowid}, ${title}, ${item.body}, ${detailsOf(item)})`;
  putFacetValues(database, rowid, item.fields);
}

function findRows(database: Database, { organization, source }: Key, documentId: string): readonly Row[] {
  return database.all`
    SELECT row, fields FROM items
    WHERE organization = ${organization} AND source = ${source} AND document_id = ${documentId}`;
}

/** The number of permissions that items of a source share. */
function accessOf(database: Database, access: Key & { readonly permissions: string }): number {
  const { organization, source, permissions } = access;
  const find = () => database.get`
    SELECT number FROM accesses WHERE organization = ${organization} AND source = ${source} AND permissions = ${permissions}`;
  const known = find();
  if (known) return number(known, 'number');
  database.run`INSERT INTO accesses (organization, source, permissions) VALUES (${organization}, ${source}, ${permissions})`;
  const made = find();
  return made ? number(made, 'number') : 0;
}

/** What a search finds an item by beside title and body: its address and the values of its metadata. */
function detailsOf({ documentId, metadata }: NewItem): string {
  return [documentId, ...Object.values(metadata).flat()].join('\n');
}

/** Deletes one item; says whether it was there. */
export function deleteItem(database: Database, { organization, source }: Key, documentId: string): boolean {
  const rows = database.all`
    DELETE FROM items WHERE organization = ${organization} AND source = ${source} AND document_id = ${documentId} RETURNING *`;
  return forgetDeleted(database, rows) > 0;
}

/**
 * Deletes the items whose id begins with `<documentId>/` and whose ordering id is lower; returns how many
 * (https://docs.coveo.com/en/171/). `0` is the character that follows `/`.
 */
export function deleteChildren(
  database: Database,
  { organization, source }: Key,
  documentId: string,
  orderingId: bigint,
): number {
  const rows = database.all`
    DELETE FROM items WHERE organization = ${organization} AND source = ${source} AND ordering_id < ${orderingKey(orderingId)}
      AND document_id >= ${`${documentId}/`} AND document_id < ${`${documentId}0`} RETURNING *`;
  return forgetDeleted(database, rows);
}

/** Deletes the items whose ordering id is strictly lower; returns how many (https://docs.coveo.com/en/131/). */
export function deleteOlderThan(database: Database, { organization, source }: Key, threshold: bigint): number {
  const rows = database.all`
    DELETE FROM items WHERE organization = ${organization} AND source = ${source} AND ordering_id < ${orderingKey(threshold)}
    RETURNING *`;
  return forgetDeleted(database, rows);
}

function forgetDeleted(database: Database, rows: readonly Row[]): number {
  for (const row of rows) keepDeleted(database, row);
  return forget(database, rows);
}

/** Deletes all that a source holds. */
export function deleteAllItems(database: Database, { organization, source }: Key): void {
  const rows = database.all`
    DELETE FROM items WHERE organization = ${organization} AND source = ${source} RETURNING row, fields`;
  forget(database, rows);
}

/** Takes what is kept besides of items that go: rows with `row` and `fields`. Returns how many. */
function forget(database: Database, rows: readonly Row[]): number {
  for (const row of rows) {
    const rowid = number(row, 'row');
    database.run`DELETE FROM texts WHERE rowid = ${rowid}`;
    deleteFacetValues(database, rowid, JSON.parse(text(row, 'fields')));
  }
  return rows.length;
}

/** How many items a source holds. */
export function countItems(database: Database, { organization, source }: Key): number {
  const row = database.get`SELECT count(*) AS n FROM items WHERE organization = ${organization} AND source = ${source}`;
  return row ? number(row, 'n') : 0;
}

/** The items of the sources with that id, sorted by document id. */
export function listItems(database: Database, source: string): readonly StoredItem[] {
  const rows = database.all`
    SELECT items.*, permissions FROM items JOIN accesses ON accesses.number = items.access
    WHERE items.source = ${source} ORDER BY document_id`;
  return rows.map(toItem);
}

export function findItem(
  database: Database,
  { organization, source }: Key,
  documentId: string,
): StoredItem | undefined {
  const row = database.get`
    SELECT items.*, permissions FROM items JOIN accesses ON accesses.number = items.access
    WHERE items.organization = ${organization} AND items.source = ${source} AND document_id = ${documentId}`;
  return row && toItem(row);
}

function toItem(row: Row): StoredItem {
  const permissions = text(row, 'permissions');
  const content = unpacked(bytes(row, 'content'));
  const fields = text(row, 'fields');
  return {
    organization: text(row, 'organization'),
    source: text(row, 'source'),
    documentId: text(row, 'document_id'),
    title: text(row, 'title'),
    metadata: JSON.parse(unpackedText(bytes(row, 'metadata'), Buffer.from(fields))),
    fields: JSON.parse(fields),
    body: unpackedText(bytes(row, 'body'), content),
    content,
    permissions: permissions === '' ? undefined : JSON.parse(permissions),
    isPublic: number(row, 'is_public') === 1,
    fileExtension: maybeText(row, 'file_extension'),
    parentId: maybeText(row, 'parent_id'),
    orderingId: BigInt(text(row, 'ordering_id')),
    pushed: new Date(number(row, 'pushed')),
  };
}
