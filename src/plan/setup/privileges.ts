import type { Settings } from '../../settings/settings.ts';

/** What a key may do, in the words of the service's API. */
export interface Privilege {
  readonly owner: 'PLATFORM' | 'SEARCH_API';
  readonly targetDomain: string;
  readonly type: 'VIEW' | 'EDIT' | 'CREATE' | 'ENABLE';
  /** Id of a source or provider, or `*` for all. */
  readonly targetId: string;
}

/** What a privilege is needed for. */
export type Purpose = 'publish' | 'setup' | 'audit' | 'create-key';

export interface NeededPrivilege {
  readonly privilege: Privilege;
  readonly purpose: Purpose;
  /** What becomes possible by it. */
  readonly why: string;
  /** Without it, calls of a publish are refused. */
  readonly isEssential: boolean;
}

type Asked = Pick<Settings, 'identities' | 'setup'>;

/**
 * The privileges that a key needs for what the settings ask of it: for publishing first, then for the other commands. What a publish
 * needs is all that `setup --create-key` gives.
 *
 * @param source id of the source; `*` where it is not known
 */
export function neededPrivileges({ identities }: Asked, source: string): readonly NeededPrivilege[] {
  const provider = identities?.provider;
  return [
    needed('publish', platform('ORGANIZATION', 'VIEW'), 'upload pages, read limits and logs'),
    { ...needed('publish', platform('SOURCE', 'VIEW'), 'see whether the source is secured'), isEssential: false },
    needed('publish', platform('SOURCE', 'EDIT', source), 'push pages to the source'),
    ...(provider === undefined
      ? []
      : [needed('publish', platform('SECURITY_PROVIDER', 'EDIT', provider), 'push users and groups')]),
    needed('audit', search('EXECUTE_QUERY'), 'look at what the source holds (`audit`, `rebuild`)'),
    needed('audit', search('VIEW_ALL_CONTENT'), 'see items that are not for everyone (`audit`, `rebuild`)'),
    needed('setup', platform('SOURCE', 'CREATE'), 'make a source'),
    needed('setup', platform('FIELD', 'VIEW'), 'see which fields there are'),
    needed('setup', platform('FIELD', 'CREATE'), 'make fields'),
    needed('setup', platform('FIELD', 'EDIT'), 'change options of fields'),
    ...(provider === undefined
      ? []
      : [
          needed('setup', platform('SECURITY_PROVIDER', 'VIEW'), 'see whether the identity provider is there'),
          needed('setup', platform('SECURITY_PROVIDER', 'CREATE'), 'make or change the identity provider'),
        ]),
    needed('create-key', platform('API_KEY', 'CREATE'), 'make a key (`setup --create-key`)'),
  ];
}

function needed(purpose: Purpose, privilege: Privilege, why: string): NeededPrivilege {
  return { purpose, privilege, why, isEssential: purpose === 'publish' };
}

function platform(targetDomain: string, type: Privilege['type'], targetId = '*'): Privilege {
  return { owner: 'PLATFORM', targetDomain, type, targetId };
}

function search(targetDomain: string): Privilege {
  return { owner: 'SEARCH_API', targetDomain, type: 'ENABLE', targetId: '*' };
}

/** Domains as the console calls them (https://docs.coveo.com/en/1707/). */
const DOMAINS: Readonly<Record<string, string>> = {
  ORGANIZATION: 'Organization',
  SOURCE: 'Sources',
  SECURITY_PROVIDER: 'Security identity providers',
  FIELD: 'Fields',
  API_KEY: 'API keys',
  EXECUTE_QUERY: 'Execute queries',
  VIEW_ALL_CONTENT: 'View all content',
};

/** Levels as the console calls them (https://docs.coveo.com/en/2818/). */
const LEVELS = { VIEW: 'View', EDIT: 'Edit', CREATE: 'Can create', ENABLE: 'Allowed' } as const;

/** A privilege as a person finds it in the administration console: `Sources` – Edit on `acme-docs`. */
export function privilegeText({ targetDomain, type, targetId }: Privilege): string {
  const what = `\`${DOMAINS[targetDomain] ?? targetDomain}\` – ${LEVELS[type]}`;
  return targetId === '*' ? what : `${what} on \`${targetId}\``;
}
