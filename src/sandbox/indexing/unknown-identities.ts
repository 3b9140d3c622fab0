import { EMAIL_PROVIDER, identityText } from '../model/identity.ts';
import { modelOf, type Permission, permissionsOf } from '../model/permission-model.ts';
import type { Database } from '../storage/database.ts';
import { agesOf, hasIdentities } from '../storage/identities.ts';
import { defaultProviderOf, findProvider, type Provider } from '../storage/providers.ts';
import type { Source } from '../storage/sources.ts';

interface Place {
  readonly source: Source;
  /** Then a provider to which nothing was pushed yet, or that there is not, lets any name pass: others may know it. */
  readonly knowsOthers: boolean;
}

/**
 * Why the permissions of an item cannot be used: in a secured source each must name an identity that exists and is not disabled
 * (https://docs.coveo.com/en/63/). Undefined where they can.
 */
export function whyNotKnown(database: Database, place: Place, permissions: string | undefined): string | undefined {
  const { source } = place;
  if (source.visibility !== 'SECURED' || permissions === undefined) return undefined;
  const usual = defaultProviderOf(database, source);
  for (const permission of permissionsOf(modelOf(permissions))) {
    const { provider: id = usual?.id } = permission;
    const provider = id === undefined ? undefined : findProvider(database, source.organization, id);
    const reason = provider ? whyProviderRefuses(database, place, provider, permission) : whyNoProvider(place, id);
    if (reason !== undefined) return `The permissions name the ${identityText(permission)}, but ${reason}.`;
  }
  return undefined;
}

function whyNoProvider({ source, knowsOthers }: Place, id: string | undefined): string | undefined {
  if (knowsOthers) return undefined;
  return id === undefined
    ? `no security provider: none is associated with the source \`${source.id}\``
    : `there is no security provider \`${id}\``;
}

function whyProviderRefuses(
  database: Database,
  { knowsOthers }: Place,
  provider: Provider,
  permission: Permission,
): string | undefined {
  if (provider.id === EMAIL_PROVIDER) {
    const isKnown = permission.type === 'USER' && /^[^\s@]+@[^\s@]+$/.test(permission.name);
    return isKnown
      ? undefined
      : `the security provider \`${EMAIL_PROVIDER}\` knows users by their e-mail addresses alone`;
  }
  const ages = agesOf(database, provider, permission);
  if (ages) return ages.isDisabled ? `it is disabled in the security provider \`${provider.id}\`` : undefined;
  if (knowsOthers && !hasIdentities(database, provider)) return undefined;
  return `the security provider \`${provider.id}\` knows no such identity`;
}
