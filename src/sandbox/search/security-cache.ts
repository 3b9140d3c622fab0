import { EMAIL_PROVIDER, type IdentityType, identityText, nameKey, type ProviderIdentity } from '../model/identity.ts';
import type { Database } from '../storage/database.ts';
import { listIdentities, type StoredIdentity } from '../storage/identities.ts';
import { listProviders } from '../storage/providers.ts';

/** Whoever asks to see something: nobody in particular, or one person by all the names that are known of them. */
export type SearchUser = 'anonymous' | readonly ProviderIdentity[];

/** One way on from an identity. */
interface Link {
  readonly to: ProviderIdentity;
  readonly relation: 'is a member of' | 'was granted' | 'is the same as';
}

/** All that a principal is and belongs to. */
export interface Standing {
  /** How an identity is reached, as sentences without a full stop, none for the principal's own; undefined where it is not. */
  pathTo(identity: ProviderIdentity): readonly string[] | undefined;
}

/** Somebody as tests and callers name them; a user known by an e-mail address where nothing else is said. */
export interface PrincipalName {
  readonly name: string;
  readonly provider?: string | undefined;
  readonly type?: IdentityType | undefined;
}

/** The principal of that name. */
export function principalOf(principal: 'anonymous' | PrincipalName): SearchUser {
  if (principal === 'anonymous') return principal;
  const { name, provider = EMAIL_PROVIDER, type = 'USER' } = principal;
  return [{ name, provider, type }];
}

/**
 * Finds all that a principal is and belongs to in an organization: the principal's own identities; those that
 * are the same person through mappings, in both directions; groups with any of them as member; what any of them was granted; all
 * of that again and again. A disabled identity counts for nothing, neither as itself nor as a way on.
 */
export function standingOf(database: Database, organization: string, principal: SearchUser): Standing {
  const caseSensitive = new Set(
    listProviders(database, organization).flatMap(({ id, isCaseSensitive }) => (isCaseSensitive ? [id] : [])),
  );
  const keyOf = ({ provider, type, name }: ProviderIdentity): string =>
    JSON.stringify([provider, type, nameKey(name, caseSensitive.has(provider))]);
  const known = principal === 'anonymous' ? [] : listIdentities(database, { organization });
  const paths = walk(principal === 'anonymous' ? [] : principal, known, keyOf);
  return { pathTo: (identity) => paths.get(keyOf(identity)) };
}

type KeyOf = (identity: ProviderIdentity) => string;

function walk(
  starts: readonly ProviderIdentity[],
  known: readonly StoredIdentity[],
  keyOf: KeyOf,
): ReadonlyMap<string, readonly string[]> {
  const links = linksOf(known, keyOf);
  const disabled = new Set(known.filter(({ isDisabled }) => isDisabled).map(keyOf));
  const paths = new Map<string, readonly string[]>();
  const reach = (identity: ProviderIdentity, path: readonly string[]): boolean => {
    const key = keyOf(identity);
    if (paths.has(key) || disabled.has(key)) return false;
    paths.set(key, path);
    return true;
  };
  let front = starts.filter((start) => reach(start, []));
  while (front.length > 0) {
    front = front.flatMap((from) => {
      const path = paths.get(keyOf(from)) ?? [];
      return (links.get(keyOf(from)) ?? []).flatMap(({ to, relation }) =>
        reach(to, [...path, `the ${title(from)} ${relation} the ${title(to)}`]) ? [to] : [],
      );
    });
  }
  return paths;
}

function title(identity: ProviderIdentity): string {
  return `${identityText(identity)} of \`${identity.provider}\``;
}

function linksOf(known: readonly StoredIdentity[], keyOf: KeyOf): ReadonlyMap<string, readonly Link[]> {
  const links = new Map<string, Link[]>();
  const link = (from: ProviderIdentity, relation: Link['relation'], to: ProviderIdentity): void => {
    const key = keyOf(from);
    const all = links.get(key) ?? [];
    all.push({ to, relation });
    links.set(key, all);
  };
  for (const identity of known.filter(({ isDisabled }) => !isDisabled)) {
    const { provider, members, wellKnowns, mappings } = identity;
    for (const member of members) link({ ...member, provider }, 'is a member of', identity);
    for (const granted of wellKnowns) link(identity, 'was granted', { ...granted, provider });
    for (const other of mappings) {
      link(identity, 'is the same as', other);
      link(other, 'is the same as', identity);
    }
  }
  return links;
}
