import { identityKey } from '../model/identity.ts';
import type { RecordedIdentity } from '../model/record.ts';
import type { Plan } from './plan.ts';

/** All identities of a plan travel together: no call has carried them, one may have, or the service accepted them. */
export type IdentityState = 'untouched' | 'begun' | 'accepted';

type Lines = ReadonlyMap<string, RecordedIdentity>;

/** The lines of a record for the identities of a plan; none where there never were any. */
export function identityLines(
  before: Lines | undefined,
  { identities: { pushed, deleted } }: Pick<Plan, 'identities'>,
  state: IdentityState,
): { readonly identities?: Lines } {
  const isSame = state === 'untouched' || pushed.length + deleted.length === 0;
  if (isSame) return before ? { identities: before } : {};
  const lines = new Map(before);
  for (const one of pushed) {
    const key = identityKey(one);
    // What the provider knows is either the one or the other; the older counts until the newer is sure.
    lines.set(key, state === 'accepted' ? one : { ...(before?.get(key) ?? one), doubt: true });
  }
  for (const one of deleted) {
    if (state === 'accepted') lines.delete(identityKey(one));
    else lines.set(identityKey(one), { ...one, doubt: true });
  }
  return lines.size > 0 ? { identities: lines } : {};
}
