import { DatabaseSync, type SQLInputValue, type SQLOutputValue, type StatementSync } from 'node:sqlite';
import { SCHEMA, SCHEMA_VERSION } from './schema.ts';

/** A row as SQLite hands it out; `text`, `number` and their like read it. */
export type Row = Readonly<Record<string, SQLOutputValue>>;

type Query<Result> = (strings: TemplateStringsArray, ...values: SQLInputValue[]) => Result;

/** SQL as tagged templates: what is put in is bound, never pasted, and each text is prepared once. */
export interface Database {
  readonly run: Query<void>;
  readonly get: Query<Row | undefined>;
  readonly all: Query<readonly Row[]>;
  /** Another number after each change, whoever made it: what was found out before need not hold any more. */
  version(): string;
  /** Text that was put together elsewhere, with `?` for each value. */
  select(text: string, values: readonly SQLInputValue[]): readonly Row[];
  /** A change to temporary tables, which no answer depends on. */
  scratch(text: string, values: readonly SQLInputValue[]): void;
  /** All or nothing. Another process may use the same file meanwhile. */
  transaction<Result>(work: () => Result): Result;
  close(): void;
}

const PATIENCE_MS = 10_000;

/** Opens the database in `file` (`:memory:` for none) and makes its tables where they are missing. */
export function openDatabase(file: string): Database {
  const connection = new DatabaseSync(file, { timeout: PATIENCE_MS });
  connection.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL');
  requireVersion(connection, file);
  connection.exec(SCHEMA);
  let changes = 0;
  const statements = new Map<TemplateStringsArray, StatementSync>();
  const prepared = (strings: TemplateStringsArray): StatementSync => {
    const statement = statements.get(strings) ?? connection.prepare(strings.join('?'));
    statements.set(strings, statement);
    return statement;
  };
  return {
    run(strings, ...values) {
      changes++;
      prepared(strings).run(...values);
    },
    version: () => `${changes} ${connection.prepare('PRAGMA data_version').get()?.data_version}`,
    get: (strings, ...values) => prepared(strings).get(...values),
    all: (strings, ...values) => prepared(strings).all(...values),
    select: (text, values) => connection.prepare(text).all(...values),
    scratch: (text, values) => void connection.prepare(text).run(...values),
    transaction(work) {
      changes++;
      return inTransaction(connection, work);
    },
    close: () => connection.close(),
  };
}

/** A database of an earlier version is no place for this one's items. */
function requireVersion(connection: DatabaseSync, file: string): void {
  const found = connection.prepare('PRAGMA user_version').get()?.user_version;
  if (found === SCHEMA_VERSION) return;
  const isNew = connection.prepare('SELECT count(*) AS n FROM sqlite_schema').get()?.n === 0;
  if (isNew) connection.exec(`PRAGMA user_version = ${SCHEMA_VERSION}`);
  else
    throw new Error(`\`${file}\` was written by another version of the sandbox; take a new file and publish into that`);
}

function inTransaction<Result>(connection: DatabaseSync, work: () => Result): Result {
  connection.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    connection.exec('COMMIT');
    return result;
  } catch (error) {
    connection.exec('ROLLBACK');
    throw error;
  }
}

/** A column that holds text. */
export function text(row: Row, column: string): string {
  const value = row[column];
  if (typeof value !== 'string')
    throw new TypeError(`The column \`${column}\` should hold text, but holds ${typeof value}.`);
  return value;
}

/** A column that holds text or nothing. */
export function maybeText(row: Row, column: string): string | undefined {
  return row[column] === null ? undefined : text(row, column);
}

/** A column that holds a number. */
export function number(row: Row, column: string): number {
  const value = row[column];
  if (typeof value !== 'number')
    throw new TypeError(`The column \`${column}\` should hold a number, but holds ${typeof value}.`);
  return value;
}

/** A column that holds a number or nothing. */
export function maybeNumber(row: Row, column: string): number | undefined {
  return row[column] === null ? undefined : number(row, column);
}

/** A column that holds bytes. */
export function bytes(row: Row, column: string): Uint8Array {
  const value = row[column];
  if (!(value instanceof Uint8Array))
    throw new TypeError(`The column \`${column}\` should hold bytes, but holds ${typeof value}.`);
  return value;
}
