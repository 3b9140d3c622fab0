import { append } from '../model/append.ts';
import type { Directory, KnownIdentity } from '../model/directory.ts';
import { type Identity, identityKey, identityText } from '../model/identity.ts';
import type { Problem } from '../model/problem.ts';
import { ownedBy } from '../pages/permissions/sets.ts';
import type { GrantedIdentity, IdentityNames } from '../settings/identity-settings.ts';
import { didYouMean } from '../settings/near-miss.ts';
import type { NamedIdentity } from '../settings/permission-settings.ts';
import { listed } from '../settings/wording.ts';

/** Identities from one place: the settings, the identity file, or the teams of GitHub. */
export interface IdentitySource {
  /** How people call it: "the settings", "`identities.yml`". */
  readonly name: string;
  readonly names: IdentityNames;
}

export interface FoundDirectory {
  readonly directory: Directory;
  /** Errors: with any of them nothing may be pushed. */
  readonly problems: readonly Problem[];
}

/**
 * All identities of a provider: those that the sources define, and the users whom these name. Each is whole; what two sources say of the
 * same group is an error, since nobody could tell which is meant.
 *
 * @param provider that they belong to
 */
export function directoryOf(sources: readonly IdentitySource[], provider: string | undefined): FoundDirectory {
  const drafts = new Map<string, Draft>();
  const problems: Problem[] = [];
  const draftOf = (identity: Identity): Draft => {
    const key = identityKey(identity);
    const draft = drafts.get(key) ?? { identity, members: [], granted: [], aliases: [], definedBy: undefined };
    drafts.set(key, draft);
    return draft;
  };
  for (const source of sources) {
    for (const { group, members } of groupsOf(source.names, provider)) {
      const draft = draftOf(group);
      if (draft.definedBy !== undefined) problems.push(definedTwice(group, draft.definedBy, source.name));
      else
        append(
          problems,
          members.filter((one) => !isOf(provider, one)).map((one) => strangeMember(group, one)),
        );
      draft.definedBy ??= source.name;
      append(
        draft.members,
        members.map((one) => ownedBy(one, provider)),
      );
    }
    for (const user of source.names.users) draftOf({ kind: 'user', name: user, provider });
    for (const [user, aliases] of Object.entries(source.names.aliases)) {
      const names = aliases.map(
        ({ user: name, provider: other }): Identity => ({ kind: 'user', name, provider: other }),
      );
      append(draftOf({ kind: 'user', name: user, provider }).aliases, names);
    }
    for (const one of source.names.granted) append(problems, grant(one, provider, draftOf));
  }
  for (const { members } of [...drafts.values()]) {
    for (const member of members) if (member.kind === 'user' && isOf(provider, member)) draftOf(member);
  }
  const known = [...drafts.values()].filter(
    ({ identity, definedBy }) => identity.kind === 'user' || definedBy !== undefined,
  );
  const identities = new Map(
    known.map((draft): [string, KnownIdentity] => [identityKey(draft.identity), finished(draft)]),
  );
  const directory = { provider, identities: new Map([...identities].sort(([one], [other]) => (one < other ? -1 : 1))) };
  return { directory, problems: [...problems, ...unknownMembers(sources, directory)] };
}

interface Draft {
  readonly identity: Identity;
  readonly members: Identity[];
  readonly granted: Identity[];
  readonly aliases: Identity[];
  /** Of a group: who said what its members are. */
  definedBy: string | undefined;
}

interface WrittenGroup {
  readonly group: Identity;
  readonly members: readonly NamedIdentity[];
}

function groupsOf({ groups, virtualGroups }: IdentityNames, provider: string | undefined): readonly WrittenGroup[] {
  const of = (kind: 'group' | 'virtualGroup', lists: IdentityNames['groups']) =>
    Object.entries(lists).map(([name, members]): WrittenGroup => ({ group: { kind, name, provider }, members }));
  return [...of('group', groups), ...of('virtualGroup', virtualGroups)];
}

function grant(
  { identity, groups }: GrantedIdentity,
  provider: string | undefined,
  draftOf: (identity: Identity) => Draft,
): readonly Problem[] {
  const users = groups.filter(({ kind }) => kind === 'user');
  append(
    draftOf(ownedBy(identity, provider)).granted,
    groups.map((one) => ownedBy(one, provider)),
  );
  const isElsewhere = identity.kind !== 'user' && identity.external;
  return [...users.map((user) => grantedUser(identity, user)), ...(isElsewhere ? [grantedElsewhere(identity)] : [])];
}

/** A group's members belong to its provider: the service takes no other. */
function isOf(provider: string | undefined, one: Pick<Identity, 'provider'>): boolean {
  return one.provider === undefined || one.provider === provider;
}

function finished({ identity, members, granted, aliases }: Draft): KnownIdentity {
  const { kind, name, provider } = identity;
  return { kind, name, provider, members: sorted(members), granted: sorted(granted), aliases: sorted(aliases) };
}

/** Each once, in a stable order. */
function sorted(identities: readonly Identity[]): readonly Identity[] {
  const byKey = new Map(
    identities.map(({ kind, name, provider }) => [identityKey({ kind, name, provider }), { kind, name, provider }]),
  );
  return [...byKey].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, identity]) => identity);
}

/** Groups that are named as members, or granted, or granted something, and that nobody defines or calls external. */
function unknownMembers(sources: readonly IdentitySource[], { provider, identities }: Directory): readonly Problem[] {
  const named = sources.flatMap(({ names }) => [
    ...groupsOf(names, provider).flatMap(({ members }) => members),
    ...names.granted.flatMap(({ identity, groups }) => [identity, ...groups]),
  ]);
  const missing = named.filter(
    (one) =>
      one.kind !== 'user' &&
      !one.external &&
      isOf(provider, one) &&
      !identities.has(identityKey(ownedBy(one, provider))),
  );
  const groups = [...identities.values()].filter(({ kind }) => kind !== 'user').map(({ name }) => name);
  const byText = new Map(missing.map((one) => [identityText(one), one]));
  return [...byText].map(([text, { name }]) => ({
    level: 'error',
    code: 'identity-unknown',
    message: `\`identities\` names \`${text}\`, but does not define it.`,
    hint: didYouMean(name, groups) ?? 'Define it, or say `external: true` where somebody else keeps it.',
  }));
}

/** A provider may take names for one that differ in case alone; then nobody could say who is in which group. */
export function spellings({ identities }: Directory): readonly Problem[] {
  const byName = Map.groupBy(identities.values(), (one) =>
    identityKey({ ...one, name: one.name.normalize('NFC').toLowerCase() }),
  );
  const pairs = [...byName.values()].filter((some) => some.length > 1);
  return pairs.map((some) => ({
    level: 'error',
    code: 'identity-spellings',
    message: `These names differ in case alone, or in how their letters are composed, so the provider may take them for one: ${listed(
      some.map(({ name }) => name),
      'and',
    )}.`,
    hint: 'Write the name in one way everywhere.',
  }));
}

function definedTwice(group: Identity, first: string, second: string): Problem {
  const places = first === second ? `twice in ${first}` : `in ${first} and in ${second}`;
  return {
    level: 'error',
    code: 'identity-defined-twice',
    message: `The members of \`${identityText(group)}\` must be said in one place, but are said ${places}.`,
    hint: 'Pushing a group replaces its members, so only one list can count: keep one.',
  };
}

function strangeMember(group: Identity, member: NamedIdentity): Problem {
  return {
    level: 'error',
    code: 'identity-of-another-provider',
    message: `The members of \`${identityText(group)}\` must belong to its provider, but \`${identityText(member)}\` belongs to another one.`,
    hint: 'Name the user as this provider knows them, and their name elsewhere under `identities.aliases`.',
  };
}

/** What is granted is pushed with the group that it is granted to, whose members would be lost. */
function grantedElsewhere(group: NamedIdentity): Problem {
  return {
    level: 'error',
    code: 'identity-granted-external',
    message: `\`${identityText(group)}\` is kept elsewhere, so nothing can be granted to it here: pushing it would replace its members.`,
    hint: 'Define the group here with all its members, or let its keeper grant it.',
  };
}

function grantedUser(identity: NamedIdentity, user: NamedIdentity): Problem {
  return {
    level: 'error',
    code: 'identity-granted-user',
    message: `What is granted to \`${identityText(identity)}\` must be groups, but \`${identityText(user)}\` is a user.`,
    hint: 'To say that two names are the same person, use `identities.aliases`.',
  };
}
