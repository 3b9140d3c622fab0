import { bytes, type Database, number, type Row, text } from './database.ts';
import type { FieldValue } from './fields.ts';
import { unpacked, unpackedText } from './packed.ts';

/** An item as it was before it was replaced or deleted. */
export interface EarlierVersion {
  readonly documentId: string;
  readonly title: string;
  readonly fields: Readonly<Record<string, FieldValue>>;
  readonly body: string;
  /** As JSON; undefined where none were sent. */
  readonly permissions: string | undefined;
  readonly pushed: Date;
}

/** Keeps an item that is about to be replaced; of each, the last version alone. Its texts stay packed as they are. */
export function keepReplaced(database: Database, row: number): void {
  database.run`
    INSERT OR REPLACE INTO earlier_versions
    SELECT row, organization, source, document_id, title, fields, access, content, body, pushed, 0 FROM items WHERE row = ${row}`;
}

/** Keeps an item that was just deleted, so that people can be told what it was. */
export function keepDeleted(database: Database, row: Row): void {
  const [organization, source, id] = [text(row, 'organization'), text(row, 'source'), text(row, 'document_id')];
  database.run`
    DELETE FROM earlier_versions WHERE document_id = ${id} AND organization = ${organization} AND source = ${source}`;
  database.run`
    INSERT OR REPLACE INTO earlier_versions
    VALUES (${number(row, 'row')}, ${organization}, ${source}, ${id}, ${text(row, 'title')}, ${text(row, 'fields')},
            ${number(row, 'access')}, ${bytes(row, 'content')}, ${bytes(row, 'body')}, ${number(row, 'pushed')}, 1)`;
}

interface Place {
  readonly organization: string;
  readonly source: string;
}

/** What an item was before its last change; undefined where it has been the same since it came. */
export function earlierVersion(
  database: Database,
  { organization, source }: Place,
  documentId: string,
): EarlierVersion | undefined {
  const row = database.get`
    SELECT earlier_versions.*, permissions FROM earlier_versions JOIN accesses ON accesses.number = earlier_versions.access
    WHERE document_id = ${documentId} AND earlier_versions.organization = ${organization} AND earlier_versions.source = ${source}
    ORDER BY row DESC LIMIT 1`;
  if (!row) return undefined;
  const permissions = text(row, 'permissions');
  return {
    documentId,
    title: text(row, 'title'),
    fields: JSON.parse(text(row, 'fields')),
    body: unpackedText(bytes(row, 'body'), unpacked(bytes(row, 'content'))),
    permissions: permissions === '' ? undefined : permissions,
    pushed: new Date(number(row, 'pushed')),
  };
}
