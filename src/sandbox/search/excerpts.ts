import { type Database, number, text } from '../storage/database.ts';
import { TOKENIZER } from '../storage/schema.ts';

/** Control characters, which no indexed text holds. */
export const MARK_START = '\u0002';
export const MARK_END = '\u0003';

const TOKENS = 36;
const CHARACTERS = 240;
/** More than so many, FTS5 gives not. */
const MOST_TOKENS = 64;
/** Rather short, so that an excerpt is not much shorter than was asked for. */
const TOKEN_CHARACTERS = 5;

/** A text is searched for its excerpt up to here; beyond, people would have to scroll for long. */
const SEARCHED = 300_000;

export interface ExcerptSource {
  readonly row: number;
  readonly title: string;
  readonly body: string;
}

/** What a card shows of an item; words that were found stand between `MARK_START` and `MARK_END`. */
export interface Excerpt {
  readonly title: string;
  readonly text: string;
}

/**
 * Excerpts of a page of results, by their rows, of about so many characters. The index itself holds no texts, so that it is small: the few that are shown are searched once more.
 */
export function excerptsOf(
  database: Database,
  sources: readonly ExcerptSource[],
  terms: readonly string[] | undefined,
  length = CHARACTERS,
): ReadonlyMap<number, Excerpt> {
  const plain = new Map(
    sources.map(({ row, title, body }) => [row, { title, text: beginning(body, length) }] as const),
  );
  const tokens = length === CHARACTERS ? TOKENS : Math.min(MOST_TOKENS, Math.ceil(length / TOKEN_CHARACTERS));
  if (!terms || terms.length === 0) return plain;
  database.scratch(
    `CREATE VIRTUAL TABLE IF NOT EXISTS temp.excerpts USING fts5 (title, body, tokenize = '${TOKENIZER}')`,
    [],
  );
  database.scratch('DELETE FROM temp.excerpts', []);
  for (const { row, title, body } of sources) {
    database.scratch('INSERT INTO temp.excerpts (rowid, title, body) VALUES (?, ?, ?)', [
      row,
      title,
      body.slice(0, SEARCHED),
    ]);
  }
  const marked = database.select(
    `SELECT rowid, highlight(excerpts, 0, char(2), char(3)) AS title, snippet(excerpts, 1, char(2), char(3), '…', ${Math.max(1, tokens)}) AS body
     FROM temp.excerpts WHERE excerpts MATCH ?`,
    [terms.join(' OR ')],
  );
  const found = marked.map(
    (row) => [number(row, 'rowid'), { title: text(row, 'title'), text: text(row, 'body') }] as const,
  );
  return new Map([...plain, ...found]);
}

/** The beginning of a text, cut at a word. */
function beginning(body: string, length: number): string {
  if (body.length <= length) return body;
  const cut = body.slice(0, length);
  return `${cut.replace(/\s+\S*$/, '')}…`;
}
