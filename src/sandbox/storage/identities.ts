import {
  IDENTITY_TYPES,
  type IdentityType,
  nameKey,
  type ProviderIdentity,
  type SandboxIdentity,
} from '../model/identity.ts';
import type { IdentityChange } from '../model/identity-body.ts';
import { orderingKey } from '../model/ordering-id.ts';
import { type Database, number, type Row, text } from './database.ts';
import type { Provider } from './providers.ts';

/** An identity that a provider knows because it was pushed or mapped. */
export interface StoredIdentity extends ProviderIdentity {
  readonly members: readonly SandboxIdentity[];
  /** The granted identities: groups that it belongs to, said from its own side. */
  readonly wellKnowns: readonly SandboxIdentity[];
  /** The same person, or group, with other providers. */
  readonly mappings: readonly ProviderIdentity[];
  /** `additionalInfo`. */
  readonly info: Readonly<Record<string, string>>;
  readonly isDisabled: boolean;
  /** When it was changed last. */
  readonly updated: Date;
}

/** What is said of an identity, with the providers of its mappings filled in. */
export type ResolvedChange =
  | Exclude<IdentityChange, { kind: 'map' }>
  | (Omit<Extract<IdentityChange, { kind: 'map' }>, 'mappings'> & { readonly mappings: readonly ProviderIdentity[] });

/** When an identity was changed by which kind of call; undefined where it never was. */
export interface IdentityAges {
  readonly put: bigint | undefined;
  readonly map: bigint | undefined;
  readonly delete: bigint | undefined;
  readonly isDisabled: boolean;
}

/** In place of an ordering id: no such call was ever made. It sorts before all of them. */
const NEVER = '';

/** The ordering ids of an identity; undefined where the provider does not know it. */
export function agesOf(database: Database, provider: Provider, identity: SandboxIdentity): IdentityAges | undefined {
  const row = findRow(database, provider, identity);
  return (
    row && {
      put: age(row, 'pushed_id'),
      map: age(row, 'mapped_id'),
      delete: age(row, 'deleted_id'),
      isDisabled: number(row, 'is_disabled') === 1,
    }
  );
}

function age(row: Row, column: string): bigint | undefined {
  const key = text(row, column);
  return key === NEVER ? undefined : BigInt(key);
}

function findRow(database: Database, { organization, id, isCaseSensitive }: Provider, identity: SandboxIdentity) {
  return database.get`
    SELECT * FROM identities WHERE organization = ${organization} AND provider = ${id} AND type = ${identity.type}
      AND name_key = ${nameKey(identity.name, isCaseSensitive)}`;
}

/**
 * Stores what was said of an identity. Members are replaced as a whole by a push, mappings by a mapping; either enables the
 * identity again. A delete of one that is known disables it.
 */
export function storeChange(
  database: Database,
  provider: Provider,
  change: ResolvedChange,
  { orderingId, time }: { readonly orderingId: bigint; readonly time: Date },
): void {
  const { organization, id, isCaseSensitive } = provider;
  const { type, name } = change.identity;
  const key = nameKey(name, isCaseSensitive);
  const [order, updated] = [orderingKey(orderingId), time.getTime()];
  if (change.kind === 'delete') {
    database.run`
      UPDATE identities SET is_disabled = 1, deleted_id = ${order}, updated = ${updated}
      WHERE organization = ${organization} AND provider = ${id} AND type = ${type} AND name_key = ${key}`;
    return;
  }
  const [info, granted] = [JSON.stringify(change.info), JSON.stringify(change.granted)];
  if (change.kind === 'put') {
    const members = JSON.stringify(change.members);
    database.run`
      INSERT INTO identities VALUES (${organization}, ${id}, ${type}, ${key}, ${name}, ${members}, ${granted}, '[]', '[]', ${info},
                                     ${order}, ${NEVER}, ${NEVER}, 0, ${updated})
      ON CONFLICT DO UPDATE SET name = excluded.name, members = excluded.members, granted = excluded.granted,
        info = excluded.info, pushed_id = excluded.pushed_id, is_disabled = 0, updated = excluded.updated`;
    return;
  }
  const mappings = JSON.stringify(change.mappings);
  database.run`
    INSERT INTO identities VALUES (${organization}, ${id}, ${type}, ${key}, ${name}, '[]', '[]', ${mappings}, ${granted}, ${info},
                                   ${NEVER}, ${order}, ${NEVER}, 0, ${updated})
    ON CONFLICT DO UPDATE SET name = excluded.name, mappings = excluded.mappings, alias_granted = excluded.alias_granted,
      info = excluded.info, mapped_id = excluded.mapped_id, is_disabled = 0, updated = excluded.updated`;
}

/** Disables what was last pushed or mapped before the threshold; returns how many (https://docs.coveo.com/en/33/). */
export function disableOlderThan(
  database: Database,
  { organization, id }: Provider,
  threshold: bigint,
  time: Date,
): number {
  const rows = database.all`
    UPDATE identities SET is_disabled = 1, updated = ${time.getTime()}
    WHERE organization = ${organization} AND provider = ${id} AND is_disabled = 0
      AND max(pushed_id, mapped_id) < ${orderingKey(threshold)} RETURNING name`;
  return rows.length;
}

/** Enables all that is disabled in a provider. */
export function enableAll(database: Database, { organization, id }: Provider, time: Date): void {
  database.run`
    UPDATE identities SET is_disabled = 0, updated = ${time.getTime()}
    WHERE organization = ${organization} AND provider = ${id} AND is_disabled = 1`;
}

/** Whether anything was ever pushed to a provider. */
export function hasIdentities(database: Database, { organization, id }: Provider): boolean {
  return database.get`SELECT 1 FROM identities WHERE organization = ${organization} AND provider = ${id}` !== undefined;
}

/** What the providers of an organization, or one provider, know, disabled identities too, by provider, type and name. */
export function listIdentities(
  database: Database,
  { organization, provider }: { readonly organization?: string; readonly provider?: string },
): readonly StoredIdentity[] {
  const rows = database.all`
    SELECT * FROM identities WHERE organization = coalesce(${organization ?? null}, organization)
      AND provider = coalesce(${provider ?? null}, provider) ORDER BY organization, provider, type, name_key`;
  return rows.map(toKnown);
}

function toKnown(row: Row): StoredIdentity {
  return {
    provider: text(row, 'provider'),
    type: typeOf(text(row, 'type')),
    name: text(row, 'name'),
    members: JSON.parse(text(row, 'members')),
    wellKnowns: [...JSON.parse(text(row, 'granted')), ...JSON.parse(text(row, 'alias_granted'))],
    mappings: JSON.parse(text(row, 'mappings')),
    info: JSON.parse(text(row, 'info')),
    isDisabled: number(row, 'is_disabled') === 1,
    updated: new Date(number(row, 'updated')),
  };
}

function typeOf(name: string): IdentityType {
  const type = IDENTITY_TYPES.find((known) => known === name);
  if (!type) throw new Error(`An identity cannot be \`${name}\`.`);
  return type;
}
