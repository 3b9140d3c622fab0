import { EMAIL_PROVIDER } from '../model/identity.ts';
import { orderingKey } from '../model/ordering-id.ts';
import { cascadesOf, type ProviderModel, readProviderModel, sourcesOf } from '../model/provider-model.ts';
import { type Database, number, type Row, text } from './database.ts';

/** An identity provider of an organization. */
export interface Provider {
  readonly organization: string;
  readonly id: string;
  readonly model: ProviderModel;
  readonly isCaseSensitive: boolean;
  /** Ids of the sources that use it. */
  readonly sources: readonly string[];
  /** Ids of the providers whose users its own may be mapped to. */
  readonly cascades: readonly string[];
  /** Whether an open sandbox made it because it was named; such a one is every source's that has no other. */
  readonly isMadeByName: boolean;
  /** The largest threshold of a delete-older-than so far; what is lower is rejected. */
  readonly highWater: bigint;
}

/** What is said of a provider beside its id. */
export interface ProviderOutline {
  readonly caseSensitive?: boolean | undefined;
  /** Default: the built-in e-mail provider alone. */
  readonly cascadesTo?: readonly string[] | undefined;
  readonly sources?: readonly string[] | undefined;
}

/** The description of a provider that takes pushes, as https://docs.coveo.com/en/85/ has it. */
export function expandedModel(id: string, outline: ProviderOutline = {}): ProviderModel & { readonly id: string } {
  const { caseSensitive = false, cascadesTo = [EMAIL_PROVIDER], sources = [] } = outline;
  return {
    id,
    displayName: id,
    type: 'EXPANDED',
    nodeRequired: false,
    caseSensitive,
    referencedBy: sources.map((source) => ({ type: 'SOURCE', id: source })),
    cascadingSecurityProviders: Object.fromEntries(cascadesTo.map((other) => [other, cascadeTo(other)])),
  };
}

function cascadeTo(id: string): { id: string; type: 'EMAIL' | 'EXPANDED' } {
  return { id, type: id === EMAIL_PROVIDER ? 'EMAIL' : 'EXPANDED' };
}

/** Adds a provider, or describes an existing one anew; what it knows stays. */
export function putProvider(
  database: Database,
  organization: string,
  model: ProviderModel & { readonly id: string },
  isMadeByName = false,
): void {
  const json = JSON.stringify(model);
  database.run`
    INSERT INTO security_providers (organization, id, model, made_by_name, high_water, last_assigned)
    VALUES (${organization}, ${model.id}, ${json}, ${isMadeByName ? 1 : 0}, ${orderingKey(0n)}, 0)
    ON CONFLICT DO UPDATE SET model = excluded.model, made_by_name = excluded.made_by_name`;
}

/** The provider of that id; the built-in one is always there. */
export function findProvider(database: Database, organization: string, id: string): Provider | undefined {
  if (id === EMAIL_PROVIDER) return emailProvider(organization);
  const row = database.get`SELECT * FROM security_providers WHERE organization = ${organization} AND id = ${id}`;
  return row && toProvider(row);
}

/** The providers of an organization, the built-in one first, then in the order in which they were made. */
export function listProviders(database: Database, organization: string): readonly Provider[] {
  const rows = database.all`SELECT * FROM security_providers WHERE organization = ${organization} ORDER BY number`;
  return [emailProvider(organization), ...rows.map(toProvider)];
}

/** The provider that permissions of a source mean when they name none: the first that the source is associated with. */
export function defaultProviderOf(
  database: Database,
  source: { readonly organization: string; readonly id: string },
): Provider | undefined {
  const providers = listProviders(database, source.organization);
  const own = providers.find(({ sources }) => sources.includes(source.id));
  return own ?? providers.find(({ isMadeByName }) => isMadeByName);
}

/** Removes a provider with all that it knows. */
export function deleteProvider(database: Database, { organization, id }: Provider): void {
  database.run`DELETE FROM identities WHERE organization = ${organization} AND provider = ${id}`;
  database.run`DELETE FROM security_providers WHERE organization = ${organization} AND id = ${id}`;
}

/** Raises the high-water mark; it never falls. */
export function raiseProviderHighWater(database: Database, { organization, id }: Provider, threshold: bigint): void {
  const key = orderingKey(threshold);
  database.run`
    UPDATE security_providers SET high_water = max(high_water, ${key}) WHERE organization = ${organization} AND id = ${id}`;
}

/** The ordering id of an operation that names none: the clock in milliseconds, made unique within the provider. */
export function assignProviderOrderingId(database: Database, { organization, id }: Provider, now: Date): bigint {
  const row = database.get`
    UPDATE security_providers SET last_assigned = max(last_assigned + 1, ${now.getTime()})
    WHERE organization = ${organization} AND id = ${id} RETURNING last_assigned`;
  if (!row) throw new Error(`The security provider \`${id}\` is gone.`);
  return BigInt(number(row, 'last_assigned'));
}

function toProvider(row: Row): Provider {
  const read = readProviderModel(JSON.parse(text(row, 'model')));
  if (read.kind === 'wrong') throw new Error(read.reason);
  return {
    ...present(text(row, 'organization'), text(row, 'id'), read.model),
    isMadeByName: number(row, 'made_by_name') === 1,
    highWater: BigInt(text(row, 'high_water')),
  };
}

function emailProvider(organization: string): Provider {
  const model: ProviderModel = {
    id: EMAIL_PROVIDER,
    displayName: EMAIL_PROVIDER,
    type: 'EMAIL',
    nodeRequired: false,
    caseSensitive: false,
  };
  return { ...present(organization, EMAIL_PROVIDER, model), isMadeByName: false, highWater: 0n };
}

function present(organization: string, id: string, model: ProviderModel) {
  const { caseSensitive: isCaseSensitive = false } = model;
  return { organization, id, model, isCaseSensitive, sources: sourcesOf(model), cascades: cascadesOf(model) };
}
