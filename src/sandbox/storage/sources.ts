import { orderingKey } from '../model/ordering-id.ts';
import { type Database, maybeNumber, number, type Row, text } from './database.ts';

/** Who may see the items of a source (https://docs.coveo.com/en/94/). */
export type StoredVisibility = 'PRIVATE' | 'SECURED' | 'SHARED';

export interface Source {
  readonly organization: string;
  readonly id: string;
  readonly name: string;
  readonly visibility: StoredVisibility;
  /** The largest threshold of a delete-older-than so far; what is lower is rejected. */
  readonly highWater: bigint;
}

/** What the source was said to be doing. */
export interface Activity {
  readonly organization: string;
  readonly type: string;
  readonly started: Date;
  readonly ended: Date | undefined;
}

/** Adds a source, or gives an existing one the name and visibility that are given. */
export function putSource(
  database: Database,
  source: { organization: string; id: string; name?: string | undefined; visibility?: StoredVisibility | undefined },
): void {
  const { organization, id, name, visibility } = source;
  database.run`
    INSERT INTO sources (organization, id, name, visibility, high_water, last_assigned)
    VALUES (${organization}, ${id}, ${name ?? id}, ${visibility ?? 'SECURED'}, ${orderingKey(0n)}, 0)
    ON CONFLICT DO UPDATE SET name = coalesce(${name ?? null}, name), visibility = coalesce(${visibility ?? null}, visibility)`;
}

/** Makes an organization, which may be empty. */
export function putOrganization(database: Database, organization: string): void {
  database.run`INSERT OR IGNORE INTO organizations (id) VALUES (${organization})`;
}

export function hasOrganization(database: Database, organization: string): boolean {
  const row = database.get`
    SELECT 1 FROM sources WHERE organization = ${organization} UNION SELECT 1 FROM organizations WHERE id = ${organization}`;
  return row !== undefined;
}

/** Notes that a source was made by a call, so that its fields are what somebody set up; any metadata is a field of the others. */
export function markSetUp(database: Database, { organization, id }: Pick<Source, 'organization' | 'id'>): void {
  database.run`INSERT OR IGNORE INTO sources_set_up (organization, source) VALUES (${organization}, ${id})`;
}

export function isSetUp(database: Database, { organization, id }: Pick<Source, 'organization' | 'id'>): boolean {
  return (
    database.get`SELECT 1 FROM sources_set_up WHERE organization = ${organization} AND source = ${id}` !== undefined
  );
}

export function findSource(database: Database, organization: string, id: string): Source | undefined {
  const row = database.get`SELECT * FROM sources WHERE organization = ${organization} AND id = ${id}`;
  return row && toSource(row);
}

/** The sources of one organization, or of all. */
export function listSources(database: Database, organization?: string): readonly Source[] {
  return database.all`SELECT * FROM sources ORDER BY organization, name`
    .map(toSource)
    .filter((source) => organization === undefined || source.organization === organization);
}

function toSource(row: Row): Source {
  return {
    organization: text(row, 'organization'),
    id: text(row, 'id'),
    name: text(row, 'name'),
    visibility: visibilityOf(text(row, 'visibility')),
    highWater: BigInt(text(row, 'high_water')),
  };
}

function visibilityOf(name: string): StoredVisibility {
  return name === 'PRIVATE' || name === 'SHARED' ? name : 'SECURED';
}

/** Raises the high-water mark; it never falls. */
export function raiseHighWater(database: Database, { organization, id }: Source, threshold: bigint): void {
  const key = orderingKey(threshold);
  database.run`UPDATE sources SET high_water = max(high_water, ${key}) WHERE organization = ${organization} AND id = ${id}`;
}

/**
 * The ordering id that the service gives where the caller names none: its clock in milliseconds. Two calls in one millisecond
 * still get different ones, since an update needs a higher one than its predecessor.
 */
export function assignOrderingId(database: Database, source: Source, now: Date): bigint {
  const { organization, id } = source;
  const row = database.get`
    UPDATE sources SET last_assigned = max(last_assigned + 1, ${now.getTime()}) WHERE organization = ${organization} AND id = ${id}
    RETURNING last_assigned`;
  if (!row) throw new Error(`The source \`${id}\` is gone.`);
  return BigInt(number(row, 'last_assigned'));
}

/** Notes a status; one that begins ends the one before it, and `IDLE` only ends it. */
export function setStatus(database: Database, { organization, id }: Source, type: string, now: Date): void {
  database.run`
    UPDATE activities SET ended = ${now.getTime()} WHERE organization = ${organization} AND source = ${id} AND ended IS NULL`;
  if (type === 'IDLE') return;
  database.run`
    INSERT INTO activities (organization, source, type, started) VALUES (${organization}, ${id}, ${type}, ${now.getTime()})`;
}

/** The activities of the sources with that id, the oldest first. */
export function listActivities(database: Database, source: string): readonly Activity[] {
  const rows = database.all`SELECT * FROM activities WHERE source = ${source} ORDER BY number`;
  return rows.map((row) => {
    const ended = maybeNumber(row, 'ended');
    return {
      organization: text(row, 'organization'),
      type: text(row, 'type'),
      started: new Date(number(row, 'started')),
      ended: ended === undefined ? undefined : new Date(ended),
    };
  });
}

/** What a source is doing right now, as far as somebody said so. */
export function currentActivity(database: Database, { organization, id }: Source): Activity | undefined {
  return listActivities(database, id).findLast(
    (activity) => activity.organization === organization && activity.ended === undefined,
  );
}
