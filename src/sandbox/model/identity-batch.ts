import { identityText, nameKey } from './identity.ts';
import { type ChangeKind, type ReadChange, readChange } from './identity-body.ts';
import { foldKeys, isObject, parseStrictJsonBytes } from './strict-json.ts';

/** One entry of a batch; a wrong one is rejected alone. */
export interface BatchEntry {
  readonly kind: ChangeKind;
  /** For people: which entry it is. */
  readonly place: string;
  readonly read: ReadChange;
}

export type ReadIdentityBatch =
  | { readonly kind: 'batch'; readonly entries: readonly BatchEntry[] }
  | { readonly kind: 'broken'; readonly reason: string };

const ARRAYS: readonly (readonly [name: string, kind: ChangeKind])[] = [
  ['members', 'put'],
  ['mappings', 'map'],
  ['deleted', 'delete'],
];

/**
 * Reads a batch file of identities (https://docs.coveo.com/en/55/): `{members, mappings, deleted}`. All of it shares one ordering
 * id, so an identity that appears twice in one array, or is deleted and also pushed or mapped, breaks the whole file. To be in
 * `members` and in `mappings` is no contradiction: one says whom it holds, the other who it is elsewhere.
 */
export function readIdentityBatch(bytes: Uint8Array, isCaseSensitive: boolean): ReadIdentityBatch {
  const json = parseStrictJsonBytes(bytes);
  if (json.kind === 'broken') return json;
  if (!isObject(json.value)) return broken('A batch must be an object with `members`, `mappings` and `deleted`.');
  const keys = foldKeys(json.value);
  const stranger = [...keys.keys()].find((key) => !ARRAYS.some(([name]) => name === key));
  if (stranger !== undefined) return broken(`\`${stranger}\` is no property of a batch of identities.`);
  const wrong = ARRAYS.find(([name]) => !Array.isArray(keys.get(name) ?? []));
  if (wrong) return broken(`\`${wrong[0]}\` must be an array.`);
  const entries = ARRAYS.flatMap(([name, kind]) => entriesOf(name, kind, keys.get(name)));
  const twice = findTwice(entries, isCaseSensitive);
  return twice === undefined ? { kind: 'batch', entries } : broken(`The ${twice} appears twice in the batch.`);
}

function entriesOf(name: string, kind: ChangeKind, value: unknown): readonly BatchEntry[] {
  const bodies: readonly unknown[] = Array.isArray(value) ? value : [];
  return bodies.map((body, index) => ({ kind, place: `${name}[${index}]`, read: readChange(kind, body) }));
}

function findTwice(entries: readonly BatchEntry[], isCaseSensitive: boolean): string | undefined {
  const seen = new Map<string, Set<ChangeKind>>();
  for (const { read } of entries) {
    if (read.kind === 'wrong') continue;
    const { kind, identity } = read.change;
    const key = `${identity.type} ${nameKey(identity.name, isCaseSensitive)}`;
    const before = seen.get(key) ?? new Set();
    if (before.has(kind) || (kind === 'delete' && before.size > 0)) return identityText(identity);
    seen.set(key, before.add(kind));
  }
  return undefined;
}

function broken(reason: string): ReadIdentityBatch {
  return { kind: 'broken', reason };
}
