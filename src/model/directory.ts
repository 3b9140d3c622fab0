import type { Identity } from './identity.ts';

/** An identity as it is pushed: whole, so that what it says replaces what the provider knew of it. */
export interface KnownIdentity extends Identity {
  /** Of a group, all of them; each belongs to the same provider. Empty for a user. */
  readonly members: readonly Identity[];
  /** Granted identities (`wellKnowns`): groups that it belongs to, said from its own side. */
  readonly granted: readonly Identity[];
  /** Of a user: the names that the same person has with other providers (`mappings`). */
  readonly aliases: readonly Identity[];
}

/** What one identity provider knows, or should know. All its identities and their members belong to `provider`. */
export interface Directory {
  /** Undefined: the source's first provider. */
  readonly provider: string | undefined;
  /** By `identityKey`. */
  readonly identities: ReadonlyMap<string, KnownIdentity>;
}
