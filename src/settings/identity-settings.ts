import { type NamedIdentity, namedIdentity } from './permission-settings.ts';
import type { SettingsFile } from './schema/settings-file.ts';

/** A user's name elsewhere. */
export interface NamedAlias {
  readonly user: string;
  readonly provider?: string | undefined;
}

/** Groups that an identity belongs to, said from its own side. */
export interface GrantedIdentity {
  readonly identity: NamedIdentity;
  readonly groups: readonly NamedIdentity[];
}

/** Users, groups and aliases by name: what the settings say, and what an identity file says. */
export interface IdentityNames {
  /** By name, with their members. Without a prototype, like the others. */
  readonly groups: Readonly<Record<string, readonly NamedIdentity[]>>;
  readonly virtualGroups: Readonly<Record<string, readonly NamedIdentity[]>>;
  /** Users whom no group names. */
  readonly users: readonly string[];
  readonly aliases: Readonly<Record<string, readonly NamedAlias[]>>;
  readonly granted: readonly GrantedIdentity[];
}

/** GitHub teams whose members become users, and who become groups. */
export interface GitHubTeams {
  readonly teams: readonly string[];
  /** Owner of the teams; the owner of the repository where nothing is said. */
  readonly organization?: string | undefined;
  /** Names of users by login, where GitHub does not tell their e-mail address. */
  readonly users: Readonly<Record<string, string>>;
}

export interface IdentitySettings extends IdentityNames {
  /** Id of the provider that receives them; the source's first one where nothing is said. */
  readonly provider?: string | undefined;
  /** Path from the working directory of a file with more of the same. */
  readonly file?: string | undefined;
  readonly github?: GitHubTeams | undefined;
}

type InFile = NonNullable<SettingsFile['identities']>;

/** `identities` of a settings file; undefined where it says nothing, so that none are pushed. */
export function identitySettings({ identities }: SettingsFile): IdentitySettings | undefined {
  if (!identities) return undefined;
  const { provider, file, github } = identities;
  return {
    provider,
    file,
    github: github && { ...github, users: dictionary(github.users, (name) => name) },
    ...identityNames(identities),
  };
}

/** The part that an identity file may hold too. */
export function identityNames(
  written: Pick<InFile, 'groups' | 'virtualGroups' | 'users' | 'aliases' | 'granted'>,
): IdentityNames {
  return {
    groups: dictionary(written.groups, (members) => members.map(namedIdentity)),
    virtualGroups: dictionary(written.virtualGroups, (members) => members.map(namedIdentity)),
    users: written.users ?? [],
    aliases: dictionary(written.aliases, (names) => names),
    granted: (written.granted ?? []).map(({ identity, groups }) => {
      return { identity: namedIdentity(identity), groups: groups.map(namedIdentity) };
    }),
  };
}

function dictionary<Before, After>(
  entries: Readonly<Record<string, Before>> = {},
  change: (value: Before) => After,
): Readonly<Record<string, After>> {
  const changed = Object.entries(entries).map(([key, value]): [string, After] => [key, change(value)]);
  return Object.assign(Object.create(null), Object.fromEntries(changed));
}
