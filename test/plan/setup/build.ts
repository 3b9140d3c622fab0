import type { MetadataValue } from '../../../src/model/metadata-value.ts';
import type { ExistingField, ExistingProvider, ExistingSource } from '../../../src/plan/setup/existing.ts';
import { createFieldUses, type FieldUse } from '../../../src/plan/setup/field-uses.ts';
import type { IdentitySettings } from '../../../src/settings/identity-settings.ts';
import type { SetupSettings } from '../../../src/settings/setup-settings.ts';

export const NO_SETUP: SetupSettings = { fields: {}, mappings: {} };

export const IDENTITIES: IdentitySettings = {
  provider: 'Acme Identities',
  groups: {},
  virtualGroups: {},
  users: [],
  aliases: {},
  granted: [],
};

/** What pages hold, by path. */
export function usesOf(
  pages: Readonly<Record<string, Readonly<Record<string, MetadataValue>>>>,
): ReadonlyMap<string, FieldUse> {
  const { uses, note } = createFieldUses();
  for (const [path, metadata] of Object.entries(pages)) note(path, metadata);
  return uses;
}

export function source(more: Partial<ExistingSource> = {}): ExistingSource {
  return { id: 'acme-1', name: 'Docs', type: 'PUSH', visibility: 'SHARED', ...more };
}

export function field(name: string, type: string, options: Readonly<Record<string, unknown>> = {}): ExistingField {
  return { name, type, isSystem: options.system === true, model: { name, type, ...options } };
}

export function provider(more: Partial<ExistingProvider> = {}): ExistingProvider {
  const cascadingSecurityProviders = {
    EmailSecurityProvider: { id: 'Email Security Provider', type: 'EMAIL' },
  };
  const referencedBy = [{ type: 'SOURCE', id: 'acme-1' }];
  return {
    id: 'Acme Identities',
    type: 'EXPANDED',
    caseSensitive: false,
    sources: ['acme-1'],
    cascades: ['Email Security Provider'],
    identities: 3,
    model: { id: 'Acme Identities', type: 'EXPANDED', cascadingSecurityProviders, referencedBy },
    ...more,
  };
}
