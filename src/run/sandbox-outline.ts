import type { SandboxHoldings } from '../sandbox/server.ts';
import type { Settings } from '../settings/settings.ts';

/** What an organization holds that settings are for. */
export type SandboxOutline = Required<SandboxHoldings>;

/** Organization and source where the settings name none. */
export const UNNAMED = { organization: 'sandbox', source: 'docs' } as const;

/**
 * The organization that settings are for, as an administrator would have made it: with their source, and with their identity provider.
 *
 * @param source where the settings name none; without it, there is none then
 */
export function sandboxOutline(settings: Settings, source?: string): SandboxOutline {
  const { organization = UNNAMED.organization, permissions, identities } = settings;
  const id = settings.source ?? source;
  // A source that takes no permissions is one that everyone may see.
  const visibility = permissions ? 'SECURED' : 'SHARED';
  const provider = identities?.provider;
  return {
    organizations: [organization],
    sources: id === undefined ? [] : [{ organization, source: id, visibility }],
    providers: provider === undefined ? [] : [{ organization, id: provider, sources: id === undefined ? [] : [id] }],
  };
}
