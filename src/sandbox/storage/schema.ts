import { IDENTITY_SCHEMA } from './identity-schema.ts';
import { PROVISION_SCHEMA } from './provision-schema.ts';

/** Words by their English stem, without accents. */
export const TOKENIZER = 'porter unicode61 remove_diacritics 2';

/** Counts up whenever a table changes, since no database is carried over: a sandbox is quickly filled again. */
export const SCHEMA_VERSION = 3;

/**
 * The tables. Texts and data are compressed, and permissions kept once for all items that share them ('' for none). Times are milliseconds since 1970; ordering ids are text of twenty digits (`orderingKey`).
 */
export const SCHEMA = `
CREATE TABLE IF NOT EXISTS sources (
  organization TEXT NOT NULL,
  id TEXT NOT NULL,
  name TEXT NOT NULL,
  visibility TEXT NOT NULL,
  high_water TEXT NOT NULL,
  last_assigned INTEGER NOT NULL,
  PRIMARY KEY (organization, id)
) STRICT;

CREATE TABLE IF NOT EXISTS activities (
  number INTEGER PRIMARY KEY,
  organization TEXT NOT NULL,
  source TEXT NOT NULL,
  type TEXT NOT NULL,
  started INTEGER NOT NULL,
  ended INTEGER
) STRICT;

CREATE TABLE IF NOT EXISTS containers (
  id TEXT PRIMARY KEY,
  organization TEXT NOT NULL,
  signature TEXT NOT NULL,
  created INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('waiting', 'uploading', 'uploaded', 'claimed', 'consumed'))
) STRICT;

CREATE TABLE IF NOT EXISTS container_pieces (
  container TEXT NOT NULL REFERENCES containers (id),
  number INTEGER NOT NULL,
  bytes BLOB NOT NULL,
  PRIMARY KEY (container, number)
) STRICT;

CREATE TABLE IF NOT EXISTS operations (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  organization TEXT NOT NULL,
  source TEXT NOT NULL,
  ordering_id TEXT NOT NULL,
  accepted INTEGER NOT NULL,
  due INTEGER NOT NULL,
  task TEXT NOT NULL
) STRICT;
CREATE INDEX IF NOT EXISTS operations_due ON operations (due, number);

CREATE TABLE IF NOT EXISTS items (
  row INTEGER PRIMARY KEY AUTOINCREMENT,
  organization TEXT NOT NULL,
  source TEXT NOT NULL,
  document_id TEXT NOT NULL,
  ordering_id TEXT NOT NULL,
  title TEXT NOT NULL,
  metadata BLOB NOT NULL,
  fields TEXT NOT NULL,
  access INTEGER NOT NULL REFERENCES accesses (number),
  is_public INTEGER NOT NULL,
  file_extension TEXT,
  parent_id TEXT,
  content BLOB NOT NULL,
  body BLOB NOT NULL,
  date INTEGER NOT NULL,
  pushed INTEGER NOT NULL,
  UNIQUE (organization, source, document_id)
) STRICT;
CREATE INDEX IF NOT EXISTS items_date ON items (date DESC, row);
CREATE INDEX IF NOT EXISTS items_access ON items (access);

CREATE TABLE IF NOT EXISTS accesses (
  number INTEGER PRIMARY KEY,
  organization TEXT NOT NULL,
  source TEXT NOT NULL,
  permissions TEXT NOT NULL,
  UNIQUE (organization, source, permissions)
) STRICT;

CREATE TABLE IF NOT EXISTS earlier_versions (
  row INTEGER PRIMARY KEY,
  organization TEXT NOT NULL,
  source TEXT NOT NULL,
  document_id TEXT NOT NULL,
  title TEXT NOT NULL,
  fields TEXT NOT NULL,
  access INTEGER NOT NULL REFERENCES accesses (number),
  content BLOB NOT NULL,
  body BLOB NOT NULL,
  pushed INTEGER NOT NULL,
  is_deleted INTEGER NOT NULL
) STRICT;
CREATE INDEX IF NOT EXISTS earlier_ids ON earlier_versions (document_id);

CREATE TABLE IF NOT EXISTS facet_values (
  field TEXT NOT NULL,
  value TEXT NOT NULL,
  row INTEGER NOT NULL,
  PRIMARY KEY (field, value, row)
) STRICT, WITHOUT ROWID;

CREATE VIRTUAL TABLE IF NOT EXISTS texts USING fts5 (
  title, body, details, content = '', contentless_delete = 1, tokenize = '${TOKENIZER}'
);

CREATE TABLE IF NOT EXISTS log (
  number INTEGER PRIMARY KEY,
  guid TEXT NOT NULL,
  time INTEGER NOT NULL,
  organization TEXT NOT NULL,
  source TEXT NOT NULL,
  id TEXT NOT NULL,
  operation TEXT NOT NULL,
  task TEXT NOT NULL,
  result TEXT NOT NULL,
  meta TEXT NOT NULL
) STRICT;
CREATE INDEX IF NOT EXISTS log_time ON log (organization, time);
CREATE INDEX IF NOT EXISTS log_newest ON log (time, number);
CREATE INDEX IF NOT EXISTS log_ids ON log (id, time);

CREATE TABLE IF NOT EXISTS violations (
  number INTEGER PRIMARY KEY,
  time INTEGER NOT NULL,
  sentence TEXT NOT NULL
) STRICT;

CREATE TABLE IF NOT EXISTS notes (name TEXT PRIMARY KEY, text TEXT NOT NULL) STRICT;
${IDENTITY_SCHEMA}${PROVISION_SCHEMA}`;
