import { type Database, maybeText, number, type Row, text } from '../storage/database.ts';
import type { FieldValue } from '../storage/fields.ts';
import type { Condition } from './query.ts';

/** The order of results: by relevance, or by a field. */
export type Order =
  | { readonly kind: 'relevancy' }
  | { readonly kind: 'field'; readonly field: string; readonly isDescending: boolean };

export interface Search {
  readonly organization: string | undefined;
  /** Words that a person typed; empty for none. */
  readonly words: string;
  /** Whether the last word may be the beginning of one, as somebody types it. */
  readonly isUnfinished?: boolean;
  /** On `items`; who may see what is among them. */
  readonly conditions: readonly Condition[];
  readonly order: Order;
  readonly first: number;
  readonly count: number;
}

export interface Hit {
  readonly organization: string;
  readonly source: string;
  readonly documentId: string;
  readonly title: string;
  readonly rowid: number;
  readonly fields: Readonly<Record<string, FieldValue>>;
  /** A piece of the text; the words that were found stand between `MARK_START` and `MARK_END`. */
  readonly excerpt: string;
  /** As JSON. */
  readonly permissions: string | undefined;
}

export interface Found {
  readonly total: number;
  readonly hits: readonly Hit[];
}

/** Control characters, which no indexed text holds. */
export const MARK_START = '\u0002';
export const MARK_END = '\u0003';

const EXCERPT_TOKENS = 36;
const EXCERPT_CHARACTERS = 240;
/** A word in the title weighs ten times one in the text, one in the metadata twice. */
const RANK = 'bm25(texts, 10.0, 1.0, 2.0)';

/** Searches the index: full text by SQLite's FTS5 (all words must be there), and conditions on fields. */
export function search(database: Database, options: Search): Found {
  const match = matchExpression(options.words, options.isUnfinished ?? false);
  if (match === '') return { total: 0, hits: [] };
  const where = whereOf(options, match);
  const from = `FROM items JOIN texts ON texts.rowid = items.row WHERE ${where.sql}`;
  const [counted] = database.select(`SELECT count(*) AS total ${from}`, where.values);
  const order = orderOf(options.order, match !== undefined);
  const rows = database.select(
    `SELECT items.organization, items.source, document_id, items.title, row, fields, permissions, ${excerptOf(match)} AS excerpt
     ${from} ORDER BY ${order.sql} LIMIT ? OFFSET ?`,
    [...where.values, ...order.values, options.count, options.first],
  );
  return { total: counted ? number(counted, 'total') : 0, hits: rows.map(toHit) };
}

/** Undefined where nothing was typed; empty where what was typed holds no word, so that nothing fits. */
function matchExpression(words: string, isUnfinished: boolean): string | undefined {
  if (words.trim() === '') return undefined;
  const terms = words.match(/"[^"]*"|[\p{L}\p{N}\p{M}_]+/gu) ?? [];
  const quoted = terms.map((term) => `"${term.replaceAll('"', '')}"`).filter((term) => /[\p{L}\p{N}]/u.test(term));
  const isWord = /[\p{L}\p{N}]$/u.test(words);
  return quoted.join(' AND ') + (isUnfinished && isWord && quoted.length > 0 ? '*' : '');
}

function whereOf({ organization, conditions }: Search, match: string | undefined): Condition {
  const all: Condition[] = [
    ...(match === undefined ? [] : [{ sql: 'texts MATCH ?', values: [match] }]),
    ...(organization === undefined ? [] : [{ sql: 'items.organization = ?', values: [organization] }]),
    ...conditions.map(({ sql, values }) => ({ sql: `(${sql})`, values })),
  ];
  if (all.length === 0) return { sql: '1', values: [] };
  return { sql: all.map(({ sql }) => sql).join(' AND '), values: all.flatMap(({ values }) => values) };
}

function orderOf(order: Order, hasWords: boolean): Condition {
  if (order.kind === 'relevancy')
    return { sql: hasWords ? `${RANK}, items.row` : 'items.date DESC, items.row', values: [] };
  const direction = order.isDescending ? 'DESC' : 'ASC';
  if (order.field === 'rowid') return { sql: `items.row ${direction}`, values: [] };
  return { sql: `json_extract(items.fields, ?) ${direction}, items.row`, values: [`$."${order.field}"`] };
}

function excerptOf(match: string | undefined): string {
  if (match === undefined) return `substr(texts.body, 1, ${EXCERPT_CHARACTERS})`;
  return `snippet(texts, 1, char(2), char(3), '…', ${EXCERPT_TOKENS})`;
}

function toHit(row: Row): Hit {
  return {
    organization: text(row, 'organization'),
    source: text(row, 'source'),
    documentId: text(row, 'document_id'),
    title: text(row, 'title'),
    rowid: number(row, 'row'),
    fields: JSON.parse(text(row, 'fields')),
    excerpt: text(row, 'excerpt'),
    permissions: maybeText(row, 'permissions'),
  };
}
