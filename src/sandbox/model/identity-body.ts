import { IDENTITY_TYPES, type SandboxIdentity } from './identity.ts';
import { foldKeys, isObject } from './strict-json.ts';

type Keys = ReadonlyMap<string, unknown>;

/** Somebody in another provider who is the same as an identity of this one. */
export interface IdentityMapping extends SandboxIdentity {
  /** Undefined where the service shall fill it in: there is only one that the provider cascades to. */
  readonly provider: string | undefined;
}

interface Named {
  readonly identity: SandboxIdentity;
  /** `additionalInfo`. */
  readonly info: Readonly<Record<string, string>>;
}

/** What one call, or one entry of a batch, says of an identity. */
export type IdentityChange =
  | (Named & {
      readonly kind: 'put';
      readonly members: readonly SandboxIdentity[];
      readonly granted: readonly SandboxIdentity[];
    })
  | (Named & {
      readonly kind: 'map';
      readonly mappings: readonly IdentityMapping[];
      readonly granted: readonly SandboxIdentity[];
    })
  | (Named & { readonly kind: 'delete' });

/** To push it, to map it to others, to delete it. */
export const CHANGE_KINDS = ['put', 'map', 'delete'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

export type ReadChange =
  | { readonly kind: 'change'; readonly change: IdentityChange }
  | { readonly kind: 'wrong'; readonly reason: string };

const PROPERTIES: Readonly<Record<ChangeKind, readonly string[]>> = {
  put: ['identity', 'members', 'wellknowns'],
  map: ['identity', 'mappings', 'wellknowns'],
  delete: ['identity'],
};
const OF_IDENTITY = ['name', 'type', 'additionalinfo'];

/** Thrown and caught in this file only: where a value is wrong is known deep inside. */
class WrongIdentity extends Error {}

/**
 * Reads a body about one identity: `{identity, members, wellKnowns}`, `{identity, mappings, wellKnowns}` or `{identity}`
 *. Property names count in any case, types in upper case only; what the model does not know is refused.
 */
export function readChange(kind: ChangeKind, value: unknown): ReadChange {
  try {
    return { kind: 'change', change: parseChange(kind, value) };
  } catch (error) {
    if (error instanceof WrongIdentity) return { kind: 'wrong', reason: error.message };
    throw error;
  }
}

function parseChange(kind: ChangeKind, value: unknown): IdentityChange {
  const body = keysOf('The body', value, PROPERTIES[kind]);
  const keys = keysOf('`identity`', body.get('identity'), OF_IDENTITY);
  const named = { identity: parseIdentity('identity', keys), info: parseInfo(keys) };
  if (kind === 'delete') return { kind, ...named };
  const granted = parseList('wellKnowns', body.get('wellknowns') ?? [], OF_IDENTITY, parseIdentity);
  if (kind === 'map') return { kind, ...named, mappings: parseMappings(body.get('mappings')), granted };
  const members = parseList('members', body.get('members') ?? [], OF_IDENTITY, parseIdentity);
  if (members.length > 0 && named.identity.type === 'USER') throw new WrongIdentity('A `USER` has no `members`.');
  return { kind, ...named, members, granted };
}

function parseMappings(value: unknown): readonly IdentityMapping[] {
  return parseList('mappings', value, [...OF_IDENTITY, 'provider'], (place, keys) => {
    const provider = keys.get('provider');
    const isFine = provider === undefined || (typeof provider === 'string' && provider !== '');
    if (!isFine) throw new WrongIdentity(`\`${place}.provider\` must be the id of a security provider.`);
    return { ...parseIdentity(place, keys), provider: typeof provider === 'string' ? provider : undefined };
  });
}

function parseList<Entry>(
  name: string,
  value: unknown,
  known: readonly string[],
  parse: (place: string, keys: Keys) => Entry,
): readonly Entry[] {
  if (!Array.isArray(value)) throw new WrongIdentity(`\`${name}\` must be an array of identities.`);
  return value.map((entry: unknown, index) => {
    const place = `${name}[${index}]`;
    const keys = keysOf(`\`${place}\``, entry, known);
    parseInfo(keys);
    return parse(place, keys);
  });
}

function parseIdentity(place: string, keys: Keys): SandboxIdentity {
  const name = keys.get('name');
  if (typeof name !== 'string' || name === '' || !name.isWellFormed())
    throw new WrongIdentity(`\`${place}.name\` must be the name of an identity.`);
  const type = IDENTITY_TYPES.find((known) => known === keys.get('type'));
  if (type) return { type, name };
  const came = JSON.stringify(keys.get('type')) ?? 'absent';
  throw new WrongIdentity(`\`${place}.type\` must be one of ${IDENTITY_TYPES.join(', ')}, but is ${came}.`);
}

function parseInfo(keys: Keys): Readonly<Record<string, string>> {
  const info = keys.get('additionalinfo') ?? {};
  const entries: readonly [string, unknown][] = isObject(info) ? Object.entries(info) : [['', undefined]];
  const texts = entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  if (texts.length < entries.length) throw new WrongIdentity('`additionalInfo` must be an object of strings.');
  return Object.fromEntries(texts);
}

function keysOf(what: string, value: unknown, known: readonly string[]): Keys {
  if (!isObject(value)) throw new WrongIdentity(`${what} must be an object.`);
  const keys = foldKeys(value);
  const stranger = [...keys.keys()].find((key) => !known.includes(key));
  if (stranger === undefined) return keys;
  throw new WrongIdentity(`${what} has the property \`${stranger}\`, but takes ${known.join(', ')}.`);
}
