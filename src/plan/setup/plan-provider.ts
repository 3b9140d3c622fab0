import type { Settings } from '../../settings/settings.ts';
import type { ExistingProvider } from './existing.ts';
import { cannot, type Model, type ProviderStep } from './step.ts';

/** Coveo's own provider of e-mail addresses: people log in as its users, so aliases lead there (https://docs.coveo.com/en/85/). */
export const EMAIL_PROVIDER = 'Email Security Provider';

type Asked = Pick<Settings, 'identities' | 'setup'>;

/**
 * What becomes of the identity provider; undefined where the settings have no identities. One that is there keeps all that it has: its
 * references, its cascades, and its rule for upper and lower case as soon as it knows identities.
 *
 * @param source id of the source that must come to use it; undefined where it is yet to be made
 */
export function planProvider(
  { identities, setup }: Asked,
  existing: ExistingProvider | undefined,
  source: string | undefined,
): ProviderStep | undefined {
  const id = identities?.provider;
  if (id === undefined) return undefined;
  const told = { kind: 'provider', name: id } as const;
  if (!existing) return { ...told, action: 'create', ...newProvider(id, setup.caseSensitive ?? false) };
  if (existing.type !== 'EXPANDED') return { ...told, ...otherType(existing) };
  const { caseSensitive = existing.caseSensitive } = setup;
  if (caseSensitive !== existing.caseSensitive && existing.identities !== 0)
    return { ...told, ...otherCase(existing, caseSensitive) };
  const changes = [
    (source === undefined || !existing.sources.includes(source)) && 'used by the source',
    !existing.cascades.includes(EMAIL_PROVIDER) && `cascades to \`${EMAIL_PROVIDER}\``,
    caseSensitive !== existing.caseSensitive && `caseSensitive: ${caseSensitive}`,
  ].filter((change) => change !== false);
  if (changes.length === 0) return { ...told, action: 'keep' };
  return { ...told, action: 'change', model: changed(existing, caseSensitive), detail: changes.join(', ') };
}

function newProvider(id: string, caseSensitive: boolean): { readonly model: Model; readonly detail: string } {
  const model = {
    id,
    displayName: id,
    nodeRequired: false,
    type: 'EXPANDED',
    caseSensitive,
    cascadingSecurityProviders: emailCascade(),
    referencedBy: [],
  };
  return { model, detail: `EXPANDED, used by the source, cascades to \`${EMAIL_PROVIDER}\`` };
}

function changed({ model, cascades }: ExistingProvider, caseSensitive: boolean): Model {
  const before = isMapping(model.cascadingSecurityProviders) ? model.cascadingSecurityProviders : {};
  const more = cascades.includes(EMAIL_PROVIDER) ? {} : emailCascade();
  return { ...model, caseSensitive, cascadingSecurityProviders: { ...before, ...more } };
}

function emailCascade(): Model {
  return { EmailSecurityProvider: { id: EMAIL_PROVIDER, type: 'EMAIL' } };
}

/** The model with a source among those that use the provider; all references that there are stay. */
export function usedBySource(model: Model, source: string): Model {
  const before: readonly unknown[] = Array.isArray(model.referencedBy) ? model.referencedBy : [];
  const isThere = before.some((one) => isMapping(one) && one.type === 'SOURCE' && one.id === source);
  return { ...model, referencedBy: isThere ? before : [...before, { type: 'SOURCE', id: source }] };
}

function isMapping(value: unknown): value is Model {
  return typeof value === 'object' && value !== null;
}

function otherType({ id, type }: ExistingProvider) {
  return cannot(
    `The identity provider \`${id}\` must be of type \`EXPANDED\`, but is of type \`${type}\`, which cannot change.`,
    'Choose another `identities.provider`, to have one made.',
  );
}

function otherCase({ id, caseSensitive, identities }: ExistingProvider, wanted: boolean) {
  const people = identities === undefined ? 'may know identities' : `knows ${identities} identities`;
  return cannot(
    `The identity provider \`${id}\` should have \`caseSensitive: ${wanted}\`, but has \`${caseSensitive}\` and ${people}, for whom it decides who is the same person.`,
    `Say \`setup.caseSensitive: ${caseSensitive}\`, or choose another \`identities.provider\`, to have one made.`,
  );
}
