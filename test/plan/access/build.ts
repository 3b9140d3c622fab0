import type { Directory, KnownIdentity } from '../../../src/model/directory.ts';
import { type Identity, identityKey } from '../../../src/model/identity.ts';
import type { ItemPermission, ItemPermissionSet } from '../../../src/model/item-permissions.ts';

const KINDS = { u: 'user', g: 'group', v: 'virtualGroup' } as const;
const TYPES = { user: 'User', group: 'Group', virtualGroup: 'VirtualGroup' } as const;

/** `u:ann`, `g:Staff`, `v:Guests`; `u:ann@mail` is a user of another provider. */
export function id(text: string): Identity {
  const [, kind = 'u', name = '', provider] = /^([ugv]):([^@]+)(?:@(.+))?$/.exec(text) ?? [];
  const found = kind === 'g' || kind === 'v' ? kind : 'u';
  return { kind: KINDS[found], name, provider: provider ?? 'Ours' };
}

/** `Staff: u:ann g:Managers` for each group; `u:ann = u:a@mail` for an alias, `u:ann > g:Staff` for what is granted. */
export function directory(...lines: readonly string[]): Directory {
  const identities = new Map<string, KnownIdentity>();
  const known = (identity: Identity) =>
    identities.get(identityKey(identity)) ?? { ...identity, members: [], granted: [], aliases: [] };
  const put = (one: KnownIdentity) => identities.set(identityKey(one), one);
  for (const line of lines) {
    const [, subject = '', sign = '', rest = ''] = /^(\S+) ([:=>])\s*(.*)$/.exec(line) ?? [];
    const others = rest.split(' ').filter(Boolean).map(id);
    const one = known(id(subject));
    if (sign === ':') put({ ...one, members: others });
    else if (sign === '=') put({ ...one, aliases: others });
    else put({ ...one, granted: others });
    if (sign === ':') for (const user of others.filter(({ kind }) => kind === 'user')) put(known(user));
  }
  return { provider: 'Ours', identities };
}

export function permission(text: string): ItemPermission {
  const { kind, name, provider } = id(text);
  return { identity: name, identityType: TYPES[kind], securityProvider: provider };
}

/** `*` is everyone, `+g:Staff` allows, `-u:bob` denies. */
export function set(text: string): ItemPermissionSet {
  const words = text.split(' ').filter(Boolean);
  const of = (sign: string) => words.filter((word) => word.startsWith(sign)).map((word) => permission(word.slice(1)));
  return { allowAnonymous: words.includes('*'), allowedPermissions: of('+'), deniedPermissions: of('-') };
}
