import { CONTAINER_LIMIT_BYTES } from './callers.ts';

/** An identity as it is named where it is pushed. */
export interface OutgoingName {
  readonly kind: 'user' | 'group' | 'virtualGroup';
  readonly name: string;
  /** Of a name elsewhere; all other names belong to the provider that they are pushed to. */
  readonly provider?: string | undefined;
}

/** An identity as it is handed over for pushing, whole: what it says replaces what the provider knew. */
export interface OutgoingIdentity extends OutgoingName {
  readonly members: readonly OutgoingName[];
  readonly granted: readonly OutgoingName[];
  readonly aliases: readonly OutgoingName[];
  /** It had names elsewhere and has none any more: an empty list says so, where no list would say nothing. */
  readonly losesAliases?: boolean | undefined;
}

/** What a provider is to know, and to know no more. */
export interface OutgoingIdentities {
  readonly pushed: readonly OutgoingIdentity[];
  readonly deleted: readonly OutgoingName[];
}

type List = 'members' | 'mappings' | 'deleted';

/** An entry of one of the three lists of a batch file, as JSON. */
interface Entry {
  readonly list: List;
  readonly json: string;
}

const TYPES = { user: 'USER', group: 'GROUP', virtualGroup: 'VIRTUAL_GROUP' } as const;

/**
 * The bytes of the batch files that carry identities (https://docs.coveo.com/en/55/): one, unless it would be larger than a container.
 * A user with names elsewhere, or who had some, stands among the mappings too: neither list says anything about what the other said before.
 *
 * @param limit bytes of a file
 */
export function* identityBatches(
  { pushed, deleted }: OutgoingIdentities,
  limit = CONTAINER_LIMIT_BYTES,
): Generator<Buffer, void, undefined> {
  const entries = [...pushed.flatMap(entriesOf), ...deleted.map(deletedEntry)];
  let filling: Entry[] = [];
  let size = 0;
  for (const entry of entries) {
    const more = Buffer.byteLength(entry.json) + 1;
    if (filling.length > 0 && size + more > limit - FRAME_BYTES) {
      yield batchFile(filling);
      filling = [];
      size = 0;
    }
    filling.push(entry);
    size += more;
  }
  if (filling.length > 0) yield batchFile(filling);
}

/** Room for the names of the lists and their brackets. */
const FRAME_BYTES = 64;

function batchFile(entries: readonly Entry[]): Buffer {
  const of = (list: List) => entries.filter((entry) => entry.list === list).map(({ json }) => json);
  const lists = (['members', 'mappings', 'deleted'] as const).map((list) => `"${list}":[${of(list).join(',')}]`);
  return Buffer.from(`{${lists.join(',')}}`);
}

function entriesOf({ members, granted, aliases, losesAliases = false, ...name }: OutgoingIdentity): readonly Entry[] {
  const wellKnowns = granted.length === 0 ? {} : { wellKnowns: granted.map(identity) };
  const own = {
    list: 'members',
    json: jsonOf({ identity: identity(name), members: members.map(identity), ...wellKnowns }),
  } as const;
  if (aliases.length === 0 && !losesAliases) return [own];
  const mappings = aliases.map((alias) => {
    return { ...identity(alias), ...(alias.provider === undefined ? {} : { provider: alias.provider }) };
  });
  return [own, { list: 'mappings', json: jsonOf({ identity: identity(name), mappings, ...wellKnowns }) }];
}

function deletedEntry(name: OutgoingName): Entry {
  return { list: 'deleted', json: jsonOf({ identity: identity(name) }) };
}

/** Types in upper case, unlike those of permissions. */
function identity({ kind, name }: OutgoingName) {
  return { name, type: TYPES[kind] };
}

function jsonOf(value: unknown): string {
  return JSON.stringify(value, (_key, inner) => (typeof inner === 'string' ? inner.toWellFormed() : inner));
}
