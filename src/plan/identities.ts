import { hashOf } from '../model/canonical-json.ts';
import type { Directory, KnownIdentity } from '../model/directory.ts';
import { type Identity, identityKey } from '../model/identity.ts';
import type { RecordedIdentity } from '../model/record.ts';

/** A group that would lose so many of its members that it looks like a mistake. */
export interface Shrinking {
  /** As it was pushed last, and as it stays. */
  readonly recorded: RecordedIdentity;
  readonly lost: number;
}

/** The difference between the identities that there should be and those that were pushed. */
export interface IdentityPlan {
  /** New, changed, or in doubt. Groups whole. */
  readonly pushed: readonly KnownIdentity[];
  /** Keys of those among them that had names elsewhere and have none any more. */
  readonly unaliased: ReadonlySet<string>;
  /** Pushed by us once, and wanted no more. */
  readonly deleted: readonly RecordedIdentity[];
  readonly withheld: readonly Shrinking[];
  readonly unchanged: number;
  /** What the providers know when the plan is carried out, as far as it is ours. */
  readonly after: ReadonlyMap<string, KnownIdentity>;
}

export interface IdentityRequest {
  /** Undefined: the settings say nothing about identities, so nothing about them changes. */
  readonly wanted: Directory | undefined;
  readonly recorded: ReadonlyMap<string, RecordedIdentity> | undefined;
  /** So many members may go, whatever share of a group they are. */
  readonly allowDeletes?: number | undefined;
  /** Every identity is pushed, whatever the record says. */
  readonly everything?: boolean | undefined;
}

/** Losing fewer than half its members, or having had fewer than so many, no group looks like a mistake. */
const GUARDED = { members: 10, share: 0.5 };

/** Compares by key: identities are pushed whole, and deleted only where the record says that they were ours. */
export function planIdentities({ wanted, recorded, allowDeletes, everything = false }: IdentityRequest): IdentityPlan {
  const before = recorded ?? new Map<string, RecordedIdentity>();
  if (!wanted)
    return { pushed: [], unaliased: new Set(), deleted: [], withheld: [], unchanged: before.size, after: before };
  const after = wanted.identities;
  const shrinking = [...before].flatMap(([key, one]) => shrinkingOf(one, after.get(key)));
  const lost = shrinking.reduce((sum, group) => sum + group.lost, 0);
  const withheld = lost > (allowDeletes ?? 0) ? shrinking : [];
  const kept = new Map(withheld.map(({ recorded: one }) => [identityKey(one), one]));
  const changed = [...after].filter(([key, one]) => !kept.has(key) && (everything || isDue(one, before.get(key))));
  return {
    pushed: changed.map(([, one]) => one),
    unaliased: new Set(changed.filter(([key, one]) => hadAliases(before.get(key), one)).map(([key]) => key)),
    deleted: [...before].filter(([key]) => !after.has(key) && !kept.has(key)).map(([, one]) => one),
    withheld,
    unchanged: after.size - changed.length,
    after: new Map<string, KnownIdentity>([...after, ...kept]),
  };
}

function hadAliases(before: RecordedIdentity | undefined, { aliases }: KnownIdentity): boolean {
  return before !== undefined && before.aliases.length > 0 && aliases.length === 0;
}

function isDue(one: KnownIdentity, before: RecordedIdentity | undefined): boolean {
  return !before || before.doubt === true || contentOf(one) !== contentOf(before);
}

/** Two identities are the same when these are; the order of their lists says nothing. */
function contentOf({ members, granted, aliases }: KnownIdentity): string {
  return hashOf([members, granted, aliases].map((some) => some.map(identityKey).sort()));
}

function shrinkingOf(recorded: RecordedIdentity, wanted: KnownIdentity | undefined): readonly Shrinking[] {
  const stays = new Set(wanted?.members.map(identityKey));
  const lost = recorded.members.filter((member: Identity) => !stays.has(identityKey(member))).length;
  const isMuch = recorded.members.length >= GUARDED.members && lost > recorded.members.length * GUARDED.share;
  return isMuch ? [{ recorded, lost }] : [];
}

/** What a plan says that changes nothing about identities. */
export const NO_IDENTITIES: IdentityPlan = {
  pushed: [],
  unaliased: new Set(),
  deleted: [],
  withheld: [],
  unchanged: 0,
  after: new Map(),
};
