/**
 * The tables of who may see what: identity providers and what they know, and tokens for searches. An identity is pushed, mapped and deleted by different calls, so it has an
 * ordering id for each; '' where there was none, which is lower than any.
 */
export const IDENTITY_SCHEMA = `
CREATE TABLE IF NOT EXISTS security_providers (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  organization TEXT NOT NULL,
  id TEXT NOT NULL,
  model TEXT NOT NULL,
  made_by_name INTEGER NOT NULL,
  high_water TEXT NOT NULL,
  last_assigned INTEGER NOT NULL,
  UNIQUE (organization, id)
) STRICT;

CREATE TABLE IF NOT EXISTS identities (
  organization TEXT NOT NULL,
  provider TEXT NOT NULL,
  type TEXT NOT NULL,
  name_key TEXT NOT NULL,
  name TEXT NOT NULL,
  members TEXT NOT NULL,
  granted TEXT NOT NULL,
  mappings TEXT NOT NULL,
  alias_granted TEXT NOT NULL,
  info TEXT NOT NULL,
  pushed_id TEXT NOT NULL,
  mapped_id TEXT NOT NULL,
  deleted_id TEXT NOT NULL,
  is_disabled INTEGER NOT NULL,
  updated INTEGER NOT NULL,
  PRIMARY KEY (organization, provider, type, name_key)
) STRICT;

CREATE TABLE IF NOT EXISTS sources_made_by_name (
  organization TEXT NOT NULL,
  source TEXT NOT NULL,
  PRIMARY KEY (organization, source)
) STRICT;

CREATE TABLE IF NOT EXISTS search_tokens (
  token TEXT PRIMARY KEY,
  organization TEXT NOT NULL,
  identities TEXT NOT NULL,
  filter TEXT NOT NULL,
  expires INTEGER NOT NULL
) STRICT;
`;
