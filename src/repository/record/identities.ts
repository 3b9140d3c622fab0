import { z } from 'zod';
import { type Identity, identityKey } from '../../model/identity.ts';
import type { RecordedIdentity } from '../../model/record.ts';
import { parseJson, readLines, reasonOf } from './json.ts';

/** The file of a record with the identities that were pushed, one a line. */
export const IDENTITIES_FILE = 'identities.jsonl';

const identity = z.object({
  kind: z.enum(['user', 'group', 'virtualGroup']),
  name: z.string(),
  provider: z.string().optional(),
}) satisfies z.ZodType<Identity>;

const line = identity.extend({
  members: z.array(identity),
  granted: z.array(identity),
  aliases: z.array(identity),
  doubt: z.literal(true).optional(),
}) satisfies z.ZodType<RecordedIdentity>;

/** The text of the file: equal identities have equal lines, in the order of their keys. */
export function identitiesText(identities: ReadonlyMap<string, RecordedIdentity>): string {
  const sorted = [...identities].sort(([one], [other]) => (one < other ? -1 : 1));
  return sorted.map(([, recorded]) => lineOf(recorded)).join('');
}

function lineOf({ kind, name, provider, members, granted, aliases, doubt }: RecordedIdentity): string {
  const bare = (some: readonly Identity[]) =>
    some.map((one) => ({ kind: one.kind, name: one.name, provider: one.provider }));
  const lists = { members: bare(members), granted: bare(granted), aliases: bare(aliases) };
  return `${JSON.stringify({ kind, name, provider, ...lists, doubt })}\n`;
}

/** Reads the file; the reason says what cannot be right. */
export function parseIdentities(
  text: string,
): { readonly identities: ReadonlyMap<string, RecordedIdentity> } | { readonly reason: string } {
  const identities = new Map<string, RecordedIdentity>();
  const reason = readLines(text, (written) => {
    const parsed = line.safeParse(parseJson(written));
    if (!parsed.success) return reasonOf(parsed.error);
    const key = identityKey(parsed.data);
    if (identities.has(key)) return `${JSON.stringify(parsed.data.name)} is there twice`;
    identities.set(key, parsed.data);
    return undefined;
  });
  return reason === undefined ? { identities } : { reason };
}
