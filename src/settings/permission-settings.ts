import type { SettingsFile } from './schema/settings-file.ts';

/** A user or a group as a person names it (its key in the settings says which). */
export interface NamedIdentity {
  readonly kind: 'user' | 'group' | 'virtualGroup';
  readonly name: string;
  /** Id of its provider; `identities.provider`, else the source's first one, where nothing is said. */
  readonly provider?: string | undefined;
  /** It is kept elsewhere, so `identities` need not name it. */
  readonly external: boolean;
}

/** One entry of `permissions.sets`. */
export interface PermissionSet {
  readonly anonymous: boolean;
  readonly allow: readonly NamedIdentity[];
  readonly deny: readonly NamedIdentity[];
}

/** What a rule asks for: sets that must all allow, or levels of such sets, of which the first that decides counts. */
export type PermissionUse =
  | { readonly kind: 'sets'; readonly sets: readonly string[] }
  | { readonly kind: 'levels'; readonly levels: readonly (readonly string[])[] };

/** One entry of `permissions.rules`; at least one of `use` and `codeowners` says something. */
export interface PermissionRule {
  /** Glob of paths from the working directory. */
  readonly paths: string;
  readonly use?: PermissionUse | undefined;
  /** The owners of a page's file (CODEOWNERS) are its allowed groups and users, besides what `use` asks for. */
  readonly codeowners: boolean;
}

/** What must hold, checked without the service. */
export interface PermissionTest {
  readonly identity: 'anonymous' | NamedIdentity;
  /** Globs of paths from the working directory. */
  readonly can: readonly string[];
  readonly cannot: readonly string[];
}

/** What a page's own sets do: they narrow those of its rule, nothing, or they replace them. */
export type PagesMay = 'narrow' | 'ignore' | 'replace';

export interface PermissionSettings {
  /** By name. Without a prototype. */
  readonly sets: Readonly<Record<string, PermissionSet>>;
  /** The last one that matches wins. */
  readonly rules: readonly PermissionRule[];
  readonly pages: PagesMay;
  readonly tests: readonly PermissionTest[];
}

type InFile = NonNullable<SettingsFile['permissions']>;
type IdentityInFile = NonNullable<InFile['sets'][string]['allow']>[number];
type UseInFile = NonNullable<InFile['rules'][number]['use']>;

/** `permissions` of a settings file, with its defaults; undefined where the file says nothing, so that none are sent. */
export function permissionSettings(file: SettingsFile): PermissionSettings | undefined {
  const { permissions } = file;
  if (!permissions) return undefined;
  const sets = Object.entries(permissions.sets).map(([name, set]): [string, PermissionSet] => {
    const { anonymous = false, allow = [], deny = [] } = set;
    return [name, { anonymous, allow: allow.map(namedIdentity), deny: deny.map(namedIdentity) }];
  });
  return {
    sets: Object.assign(Object.create(null), Object.fromEntries(sets)),
    rules: permissions.rules.map(({ paths, use, codeowners = false }) => ({
      paths,
      use: use === undefined ? undefined : useOf(use),
      codeowners,
    })),
    pages: permissions.pages ?? 'narrow',
    tests: (permissions.tests ?? []).map(({ identity, can = [], cannot = [] }) => {
      return { identity: identity === 'anonymous' ? identity : namedIdentity(identity), can, cannot };
    }),
  };
}

/** An identity of a settings file: the schema sees to it that just one of the three keys is there. */
export function namedIdentity(written: IdentityInFile): NamedIdentity {
  const { user, group, virtualGroup, provider, external = false } = written;
  if (user !== undefined) return { kind: 'user', name: user, provider, external };
  if (group !== undefined) return { kind: 'group', name: group, provider, external };
  return { kind: 'virtualGroup', name: virtualGroup ?? '', provider, external };
}

function useOf(use: UseInFile): PermissionUse {
  if (typeof use === 'string') return { kind: 'sets', sets: [use] };
  return 'levels' in use ? { kind: 'levels', levels: use.levels } : { kind: 'sets', sets: use };
}
