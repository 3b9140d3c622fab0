import { type Database, number } from '../storage/database.ts';
import type { Condition } from './query.ts';

/** What is looked for, before it is known who looks how far. */
export interface Matching {
  readonly organization: string | undefined;
  /** Words that a person typed; empty for none. */
  readonly words: string;
  /** Whether the last word may be the beginning of one, as somebody types it. */
  readonly isUnfinished?: boolean;
  /** On `items`; who may see what is among them. */
  readonly conditions: readonly Condition[];
}

/** The words of a search for FTS5, each for itself: undefined where nothing was typed, none where what was typed holds no word. */
export function termsOf({ words, isUnfinished = false }: Matching): readonly string[] | undefined {
  if (words.trim() === '') return undefined;
  const terms = words.match(/"[^"]*"|[\p{L}\p{N}\p{M}_]+/gu) ?? [];
  const quoted = terms.map((term) => `"${term.replaceAll('"', '')}"`).filter((term) => /[\p{L}\p{N}]/u.test(term));
  const isWord = /[\p{L}\p{N}]$/u.test(words);
  return quoted.map((term, at) => (isUnfinished && isWord && at === quoted.length - 1 ? `${term}*` : term));
}

/** Tables and conditions of what matches, to stand behind `SELECT`; `row` is the column of its rows. */
export interface MatchedRows extends Condition {
  readonly row: string;
}

/**
 * What matches: all words must be there. Of words alone, the items themselves need not be looked at.
 *
 * @param needsItems whether columns of `items` are asked for all the same
 */
export function matchingRows(
  matching: Matching,
  terms: readonly string[] | undefined,
  needsItems = false,
): MatchedRows {
  const { organization, conditions } = matching;
  const all: Condition[] = [
    ...(terms === undefined ? [] : [{ sql: 'texts MATCH ?', values: [terms.join(' AND ')] }]),
    ...(organization === undefined ? [] : [{ sql: 'items.organization = ?', values: [organization] }]),
    ...conditions.map(({ sql, values }) => ({ sql: `(${sql})`, values })),
  ];
  const isByWordsAlone = terms !== undefined && all.length === 1 && !needsItems;
  const both = terms === undefined ? 'items' : 'texts CROSS JOIN items ON items.row = texts.rowid';
  const where = all.length === 0 ? '' : ` WHERE ${all.map(({ sql }) => sql).join(' AND ')}`;
  return {
    sql: `FROM ${isByWordsAlone ? 'texts' : both}${where}`,
    values: all.flatMap(({ values }) => values),
    row: isByWordsAlone ? 'texts.rowid' : 'items.row',
  };
}

/** So many answers are kept, a page of searches or two. */
const MOST_KEPT = 200;

/** Answers of databases by question, as long as nothing changed. */
const kept = new WeakMap<Database, { version: string; readonly answers: Map<string, unknown> }>();

/** What a question was answered with before, if nothing changed since. */
export function remembered<Answer>(database: Database, question: readonly unknown[], answer: () => Answer): Answer {
  const version = database.version();
  const known = kept.get(database);
  const answers = known?.version === version ? known.answers : new Map<string, unknown>();
  if (answers.size > MOST_KEPT) answers.clear();
  kept.set(database, { version, answers });
  const key = JSON.stringify(question);
  if (!answers.has(key)) answers.set(key, answer());
  return answers.get(key) as Answer;
}

/** How many items match. */
export function countMatching(database: Database, matching: Matching): number {
  const terms = termsOf(matching);
  if (terms?.length === 0) return 0;
  const { sql, values } = matchingRows(matching, terms);
  return remembered(database, ['count', sql, values], () => {
    const [row] = database.select(`SELECT count(*) AS n ${sql}`, values);
    return row ? number(row, 'n') : 0;
  });
}
