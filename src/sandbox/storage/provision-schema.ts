/** Tables of what an organization is set up with. Models are JSON as the platform describes them. */
export const PROVISION_SCHEMA = `
CREATE TABLE IF NOT EXISTS organizations (id TEXT PRIMARY KEY) STRICT;

CREATE TABLE IF NOT EXISTS sources_set_up (
  organization TEXT NOT NULL,
  source TEXT NOT NULL,
  PRIMARY KEY (organization, source)
) STRICT;

CREATE TABLE IF NOT EXISTS fields (
  organization TEXT NOT NULL,
  name TEXT NOT NULL,
  model TEXT NOT NULL,
  PRIMARY KEY (organization, name)
) STRICT;

CREATE TABLE IF NOT EXISTS mapping_rules (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  organization TEXT NOT NULL,
  source TEXT NOT NULL,
  field TEXT NOT NULL,
  content TEXT NOT NULL
) STRICT;

CREATE TABLE IF NOT EXISTS mapping_types (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL,
  organization TEXT NOT NULL,
  source TEXT NOT NULL,
  type TEXT NOT NULL,
  rules TEXT NOT NULL,
  UNIQUE (organization, source, id)
) STRICT;

CREATE TABLE IF NOT EXISTS api_keys (
  id TEXT PRIMARY KEY,
  organization TEXT NOT NULL,
  digest TEXT NOT NULL UNIQUE,
  model TEXT NOT NULL,
  expires INTEGER
) STRICT;
`;
