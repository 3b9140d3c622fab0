import { pushIdentities } from '../../coveo/identities.ts';
import { ServiceError } from '../../coveo/service-error.ts';
import { type Identity, identityKey } from '../../model/identity.ts';
import { identitiesIn } from '../../plan/named-identities.ts';
import { hasIdentityWork, type Plan, type Push } from '../../plan/plan.ts';
import type { PublishingContext } from '../context.ts';
import type { Sending } from './sending.ts';

/**
 * Sends the identities of a plan, before the items that name them (https://docs.coveo.com/en/90/). Where the provider refuses them, that
 * is told, not thrown: items that need none of them can go all the same.
 *
 * @throws ServiceError where the service can be used for nothing else either
 */
export async function sendIdentities(
  { service }: Pick<PublishingContext, 'service'>,
  { plan, draft, signal }: Sending,
): Promise<ServiceError | undefined> {
  if (!hasIdentityWork(plan)) return undefined;
  const { unaliased, deleted } = plan.identities;
  const pushed = plan.identities.pushed.map((one) => ({ ...one, losesAliases: unaliased.has(identityKey(one)) }));
  draft.beginIdentities();
  try {
    for (const [provider, identities] of byProvider([...pushed, ...deleted])) {
      const of = <One extends Identity>(some: readonly One[]) => some.filter((one) => identities.has(identityKey(one)));
      await pushIdentities(service, provider, { pushed: of(pushed), deleted: of(deleted) }, signal);
    }
  } catch (error) {
    if (error instanceof ServiceError && ONLY_IDENTITIES.includes(error.kind)) return error;
    throw error;
  }
  draft.acceptIdentities();
  return undefined;
}

/** Refusals that say nothing about other calls: the key may not, or the provider is not there. */
const ONLY_IDENTITIES: readonly string[] = ['forbidden', 'invalid-request', 'organization-not-found', 'too-large'];

/** Keys by provider: identities that we once pushed to another provider are deleted there. */
function byProvider(identities: readonly Identity[]): ReadonlyMap<string, ReadonlySet<string>> {
  const groups = Map.groupBy(identities, ({ provider = '' }) => provider);
  return new Map([...groups].map(([provider, some]) => [provider, new Set(some.map(identityKey))]));
}

/** The pushes that name none of the identities that the provider refused. */
export function withoutRefused({ pushes, identities }: Plan): readonly Push[] {
  const refused = new Set([...identities.pushed, ...identities.deleted].map(identityKey));
  const needs = ({ reading: { page } }: Push) =>
    identitiesIn(page.permissions ?? []).some((one) => refused.has(identityKey(one)));
  return pushes.filter((push) => !needs(push));
}
