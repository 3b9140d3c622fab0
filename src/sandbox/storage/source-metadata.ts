import { bytes, type Database, text } from './database.ts';
import { unpackedText } from './packed.ts';

/** How many items of a source have a piece of metadata, by its key. */
export function countMetadata(
  database: Database,
  { organization, source }: { readonly organization: string; readonly source: string },
): ReadonlyMap<string, number> {
  const rows = database.all`
    SELECT metadata, fields FROM items WHERE organization = ${organization} AND source = ${source}`;
  const counts = new Map<string, number>();
  for (const row of rows) {
    const metadata: object = JSON.parse(unpackedText(bytes(row, 'metadata'), Buffer.from(text(row, 'fields'))));
    for (const key of Object.keys(metadata)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
