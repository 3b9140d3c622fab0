import { createHash } from 'node:crypto';
import type { SandboxPrivilege } from '../model/privileges.ts';
import { type Database, maybeNumber, text } from './database.ts';

/** Whose key a call brings, as far as it matters. */
export interface KeyHolder {
  /** `all` for the keys that a sandbox starts with and nobody limited. */
  readonly privileges: readonly SandboxPrivilege[] | 'all';
  /** The one organization that the key is for; any without it. */
  readonly organization?: string | undefined;
}

/** A key that a sandbox starts with, and what it may do. */
export interface SandboxKey {
  readonly key: string;
  readonly privileges: readonly SandboxPrivilege[];
}

/** What is shown of a key that was made. */
export type MadeKey = object & { readonly id: string; readonly organizationId: string };

/** The keys that a sandbox takes. */
export interface Keys {
  /** Undefined for a key that nobody gave out, or that is over. */
  holderOf(key: string, now: Date): KeyHolder | undefined;
  /** Takes a key that was just made. Its value is kept nowhere but in memory, to see where it turns up. */
  add(made: {
    readonly key: string;
    readonly id: string;
    readonly organization: string;
    readonly model: object & { readonly privileges: readonly SandboxPrivilege[] };
    readonly expires: number | undefined;
  }): void;
  /** The keys that were made in an organization, as they were described, without their values. */
  list(organization: string): readonly MadeKey[];
  /** All keys of which the values are known. */
  values(): Iterable<string>;
}

export function createKeys(database: Database, all: readonly string[], limited: readonly SandboxKey[]): Keys {
  const known = new Map<string, KeyHolder>([
    ...all.map((key): [string, KeyHolder] => [key, { privileges: 'all' }]),
    ...limited.map(({ key, privileges }): [string, KeyHolder] => [key, { privileges }]),
  ]);
  const seen = new Set(known.keys());
  return {
    values: () => seen,
    holderOf: (key, now) => known.get(key) ?? findMade(database, key, now),
    list: (organization) =>
      database.all`SELECT * FROM api_keys WHERE organization = ${organization} ORDER BY rowid`.map((row) => ({
        ...JSON.parse(text(row, 'model')),
        id: text(row, 'id'),
        organizationId: organization,
      })),
    add({ key, id, organization, model, expires = null }) {
      seen.add(key);
      database.run`
        INSERT INTO api_keys (id, organization, digest, model, expires)
        VALUES (${id}, ${organization}, ${digestOf(key)}, ${JSON.stringify(model)}, ${expires})`;
    },
  };
}

function findMade(database: Database, key: string, now: Date): KeyHolder | undefined {
  const row = database.get`SELECT * FROM api_keys WHERE digest = ${digestOf(key)}`;
  if (!row || (maybeNumber(row, 'expires') ?? Number.POSITIVE_INFINITY) <= now.getTime()) return undefined;
  const { privileges, enabled }: { privileges: readonly SandboxPrivilege[]; enabled?: boolean } = JSON.parse(
    text(row, 'model'),
  );
  return enabled === false ? undefined : { privileges, organization: text(row, 'organization') };
}

/** Keys are long and random, so a plain digest gives nothing away. */
function digestOf(key: string): string {
  return createHash('sha256').update(key).digest('hex');
}
