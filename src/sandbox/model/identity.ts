/** The types of identities, as they are pushed. */
export const IDENTITY_TYPES = ['USER', 'GROUP', 'VIRTUAL_GROUP', 'UNKNOWN'] as const;
export type IdentityType = (typeof IDENTITY_TYPES)[number];

/** A user or a group, by name; type and name together say which one. */
export interface SandboxIdentity {
  readonly type: IdentityType;
  readonly name: string;
}

/** An identity and the provider that knows it. */
export interface ProviderIdentity extends SandboxIdentity {
  /** Id of the provider. */
  readonly provider: string;
}

/** The provider of every organization that knows people by their e-mail addresses (https://docs.coveo.com/en/85/). */
export const EMAIL_PROVIDER = 'Email Security Provider';

const TYPE_WORDS: Readonly<Record<IdentityType, string>> = {
  USER: 'user',
  GROUP: 'group',
  VIRTUAL_GROUP: 'virtual group',
  UNKNOWN: 'identity of unknown type',
};

/** The type of that name as permissions write it: `VirtualGroup`, and in any case, with or without underscores. */
export function typeInAnyCase(name: string): IdentityType | undefined {
  const folded = foldType(name);
  return IDENTITY_TYPES.find((type) => foldType(type) === folded);
}

function foldType(name: string): string {
  return name.toLowerCase().replaceAll('_', '');
}

/** As the security cache and search tokens write a type: `VirtualGroup`. */
export function pascalType(type: IdentityType): string {
  return type.replace(/([A-Z])([A-Z]*)_?/g, (_, first: string, rest: string) => first + rest.toLowerCase());
}

/** For people: ``group `Employees` ``. */
export function identityText({ type, name }: SandboxIdentity): string {
  return `${TYPE_WORDS[type]} \`${name}\``;
}

/** Names as they are compared: a provider that is not case-sensitive takes `acme\jdoe` and `ACME\JDOE` for one. */
export function nameKey(name: string, isCaseSensitive: boolean): string {
  return isCaseSensitive ? name : name.toLowerCase();
}
