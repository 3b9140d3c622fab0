/** What an identity is. A virtual group is a group that the original system does not know; the service treats both alike. */
export type IdentityKind = 'user' | 'group' | 'virtualGroup';

/** A user or a group, by name, in an identity provider. */
export interface Identity {
  readonly kind: IdentityKind;
  readonly name: string;
  /** Id of the provider that knows it; the source's first provider where nothing names one. */
  readonly provider?: string | undefined;
}

/** Identities are equal when their keys are: kind, provider and name. */
export function identityKey({ kind, name, provider = '' }: Identity): string {
  return `${kind}\n${provider}\n${name}`;
}

/**
 * As people write and read it: `user:ann@example.com`, `group:Legal in Other Provider`.
 *
 * @param home the provider that goes without saying
 */
export function identityText({ kind, name, provider }: Identity, home?: string): string {
  return provider === undefined || provider === home ? `${kind}:${name}` : `${kind}:${name} in ${provider}`;
}
