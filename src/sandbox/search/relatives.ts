import { nameKey, type SandboxIdentity } from '../model/identity.ts';
import type { Database } from '../storage/database.ts';
import { listIdentities, type StoredIdentity } from '../storage/identities.ts';
import type { Provider } from '../storage/providers.ts';

/** An identity as its provider knows it; one that was only named, as a member or a group, is no more than that. */
export interface Relative {
  readonly identity: SandboxIdentity;
  readonly known: StoredIdentity | undefined;
}

interface Question {
  readonly of: SandboxIdentity;
  /** Groups that it belongs to, or what belongs to it. */
  readonly direction: 'parents' | 'children';
  /** Whether those of those count too, each once. */
  readonly isRecursive: boolean;
}

/**
 * The groups that an identity belongs to, or what belongs to it, within one provider: by `members` and by `wellKnowns`, which say the
 * same from either side. Undefined where the provider does not know the identity.
 */
export function relativesOf(
  database: Database,
  provider: Provider,
  question: Question,
): readonly Relative[] | undefined {
  const { organization, id, isCaseSensitive } = provider;
  const keyOf = ({ type, name }: SandboxIdentity) => JSON.stringify([type, nameKey(name, isCaseSensitive)]);
  const identities = listIdentities(database, { organization, provider: id });
  const known = new Map(identities.map((identity) => [keyOf(identity), identity]));
  if (!known.has(keyOf(question.of))) return undefined;
  const next = linksOf(identities, keyOf, question.direction);
  const found = new Map<string, Relative>();
  let front: readonly SandboxIdentity[] = [question.of];
  while (front.length > 0) {
    front = front.flatMap((from) =>
      (next.get(keyOf(from)) ?? []).filter((identity) => {
        const key = keyOf(identity);
        if (found.has(key)) return false;
        found.set(key, { identity, known: known.get(key) });
        return question.isRecursive;
      }),
    );
  }
  return [...found.values()];
}

function linksOf(
  identities: readonly StoredIdentity[],
  keyOf: (identity: SandboxIdentity) => string,
  direction: Question['direction'],
): ReadonlyMap<string, readonly SandboxIdentity[]> {
  const links = new Map<string, SandboxIdentity[]>();
  const link = (group: SandboxIdentity, member: SandboxIdentity) => {
    const [from, to] = direction === 'children' ? [group, member] : [member, group];
    links.set(keyOf(from), [...(links.get(keyOf(from)) ?? []), to]);
  };
  for (const identity of identities) {
    for (const member of identity.members) link(identity, member);
    for (const group of identity.wellKnowns) link(group, identity);
  }
  return links;
}
