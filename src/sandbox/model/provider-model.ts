import { z } from 'zod';

/** What an identity provider can be, as the service lists it. Pushes go to `EXPANDED` ones (https://docs.coveo.com/en/85/). */
const PROVIDER_TYPES = [
  ...(['ACTIVE_DIRECTORY2', 'BOX', 'CLAIMS', 'CLAIMS_TO_EMAIL', 'CONFLUENCE', 'CONFLUENCE2', 'CUSTOM'] as const),
  ...(['DATABASE', 'DROPBOX_FOR_BUSINESS', 'EMAIL', 'EXPANDED', 'FILE', 'GOOGLE_DRIVE_DOMAIN_WIDE'] as const),
  ...(['GENERIC_REST', 'GRAPHQL', 'JIRA2', 'JIVE', 'KHOROS_COMMUNITY', 'MICROSOFT_DYNAMICS', 'OFFICE365'] as const),
  ...(['SALESFORCE', 'SERVICENOW', 'SHAREPOINT', 'SHAREPOINT_ONLINE', 'SITECORE', 'SLACK', 'ZENDESK'] as const),
] as const;

const id = z.string().min(1);

const reference = z.strictObject({
  type: z.enum(['SOURCE', 'SECURITY_PROVIDER']),
  id,
  attributes: z.record(z.string(), z.unknown()).optional(),
});

const cascade = z
  .strictObject({
    id: id.optional(),
    /** The old word for `id`. */
    name: id.optional(),
    type: z.enum(PROVIDER_TYPES).optional(),
    typeName: z.string().optional(),
  })
  .refine((value) => value.id !== undefined || value.name !== undefined, { error: 'must have an `id`' });

const model = z.strictObject({
  id: id.optional(),
  /** The old word for `id`; `displayName` is what people see. */
  name: id.optional(),
  displayName: z.string().optional(),
  organizationId: z.string().optional(),
  type: z.enum(PROVIDER_TYPES),
  nodeTypeName: z.string().optional(),
  sourceTypeName: z.string().optional(),
  nodeRequired: z.boolean().optional(),
  onPremisesEnabled: z.boolean().optional(),
  projectIds: z.array(z.string()).optional(),
  crawlingModuleId: z.string().optional(),
  caseSensitive: z.boolean().optional(),
  userIdentities: z
    .record(
      z.string(),
      z.strictObject({ name: z.string().optional(), username: z.string().optional(), password: z.string().optional() }),
    )
    .optional(),
  parameters: z
    .record(z.string(), z.strictObject({ value: z.string().optional(), sensitive: z.boolean().optional() }))
    .optional(),
  cascadingSecurityProviders: z.record(z.string(), cascade).optional(),
  referencedBy: z.array(reference).optional(),
  instanceId: z.string().optional(),
});

/** An identity provider as the platform describes it (`SecurityProviderModel` of the public description). */
export type ProviderModel = z.infer<typeof model>;

export type ReadProviderModel =
  | { readonly kind: 'model'; readonly model: ProviderModel }
  | { readonly kind: 'wrong'; readonly reason: string };

/** Reads a description strictly: what the model does not know is a mistake. Only `type` is required here. */
export function readProviderModel(value: unknown): ReadProviderModel {
  const parsed = model.safeParse(value);
  if (parsed.success) return { kind: 'model', model: parsed.data };
  const mistakes = parsed.error.issues.map(({ path, message }) => `\`${path.join('.') || 'the body'}\`: ${message}`);
  return { kind: 'wrong', reason: `The description of a security provider is wrong. ${mistakes.join('; ')}.` };
}

/** The ids of the sources that use a provider. */
export function sourcesOf({ referencedBy = [] }: ProviderModel): readonly string[] {
  return referencedBy.flatMap(({ type, id }) => (type === 'SOURCE' ? [id] : []));
}

/** The ids of the providers whose identities may be the same people. */
export function cascadesOf({ cascadingSecurityProviders = {} }: ProviderModel): readonly string[] {
  return Object.values(cascadingSecurityProviders).flatMap(({ id, name }) => id ?? name ?? []);
}
