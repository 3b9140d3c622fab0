import { bytes, type Database, number, type Row, text } from '../storage/database.ts';
import type { FieldValue } from '../storage/fields.ts';
import { unpacked, unpackedText } from '../storage/packed.ts';
import { type Excerpt, excerptsOf } from './excerpts.ts';
import { countMatching, type Matching, matchingRows, termsOf } from './matching.ts';
import type { Condition } from './query.ts';

export { MARK_END, MARK_START } from './excerpts.ts';

/** The order of results: by relevance, by a field, by several of these, or none in particular. */
export type Order =
  | { readonly kind: 'relevancy' }
  | { readonly kind: 'nosort' }
  | { readonly kind: 'several'; readonly orders: readonly Order[] }
  | { readonly kind: 'field'; readonly field: string; readonly isDescending: boolean };

export interface Search extends Matching {
  readonly order: Order;
  readonly first: number;
  readonly count: number;
  /** About how many characters excerpts have. */
  readonly excerptLength?: number;
}

export interface Hit {
  readonly organization: string;
  readonly source: string;
  readonly documentId: string;
  readonly title: string;
  /** The title; the words that were found stand between `MARK_START` and `MARK_END`. */
  readonly markedTitle: string;
  readonly rowid: number;
  readonly fields: Readonly<Record<string, FieldValue>>;
  /** A piece of the text, marked likewise. */
  readonly excerpt: string;
  /** As JSON. */
  readonly permissions: string | undefined;
}

export interface Found {
  readonly total: number;
  readonly hits: readonly Hit[];
}

/** A word in the title weighs ten times one in the text, one in the metadata twice. */
const RANK = 'bm25(texts, 10.0, 1.0, 2.0)';

/** Searches the index: full text by SQLite's FTS5 (all words must be there), and conditions on fields. */
export function search(database: Database, options: Search): Found {
  const terms = termsOf(options);
  if (terms?.length === 0) return { total: 0, hits: [] };
  const rows = detailsOf(database, rowsOf(database, options, terms));
  const excerpts = excerptsOf(database, rows.map(excerptSource), terms, options.excerptLength);
  const hits = rows.map((row) => toHit(row, excerpts.get(number(row, 'row'))));
  return { total: countMatching(database, options), hits };
}

/** The rows of a page of results, in their order. */
function rowsOf(database: Database, options: Search, terms: readonly string[] | undefined): readonly number[] {
  const isRanked = options.order.kind === 'relevancy' && terms !== undefined;
  const { sql, values, row } = matchingRows(options, terms, !isRanked);
  const order = isRanked ? { sql: `${RANK}, ${row}`, values: [] } : orderOf(options.order, terms !== undefined);
  const rows = database.select(`SELECT ${row} AS shown ${sql} ORDER BY ${order.sql} LIMIT ? OFFSET ?`, [
    ...values,
    ...order.values,
    options.count,
    options.first,
  ]);
  return rows.map((found) => number(found, 'shown'));
}

/** What is shown of rows, in their order; only those are read as a whole. */
function detailsOf(database: Database, rows: readonly number[]): readonly Row[] {
  const found = database.select(
    `SELECT items.organization, items.source, document_id, title, row, fields, content, body, permissions
     FROM items JOIN accesses ON accesses.number = items.access WHERE row IN (SELECT value FROM json_each(?))`,
    [JSON.stringify(rows)],
  );
  const byRow = new Map(found.map((row) => [number(row, 'row'), row]));
  return rows.map((row) => byRow.get(row)).filter((row) => row !== undefined);
}

/** @param hasWords whether there is anything to rank by */
function orderOf(order: Order, hasWords: boolean): Condition {
  const orders = order.kind === 'several' ? order.orders : [order];
  const parts = orders.map((one) => partOf(one, hasWords));
  return {
    sql: [...parts.map(({ sql }) => sql), 'items.row'].join(', '),
    values: parts.flatMap(({ values }) => values),
  };
}

function partOf(order: Order, hasWords: boolean): Condition {
  if (order.kind === 'several') return orderOf(order, hasWords);
  if (order.kind === 'nosort') return { sql: 'items.row', values: [] };
  if (order.kind === 'relevancy') return { sql: hasWords ? RANK : 'items.date DESC', values: [] };
  const direction = order.isDescending ? 'DESC' : 'ASC';
  if (order.field === 'rowid') return { sql: `items.row ${direction}`, values: [] };
  if (order.field === 'date') return { sql: `items.date ${direction}`, values: [] };
  return { sql: `json_extract(items.fields, ?) ${direction}`, values: [`$."${order.field}"`] };
}

function excerptSource(row: Row) {
  const body = unpackedText(bytes(row, 'body'), unpacked(bytes(row, 'content')));
  return { row: number(row, 'row'), title: text(row, 'title'), body };
}

function toHit(row: Row, excerpt: Excerpt | undefined): Hit {
  const permissions = text(row, 'permissions');
  const title = text(row, 'title');
  return {
    organization: text(row, 'organization'),
    source: text(row, 'source'),
    documentId: text(row, 'document_id'),
    title,
    markedTitle: excerpt?.title ?? title,
    rowid: number(row, 'row'),
    fields: JSON.parse(text(row, 'fields')),
    excerpt: excerpt?.text ?? '',
    permissions: permissions === '' ? undefined : permissions,
  };
}
