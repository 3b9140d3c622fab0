import { z } from 'zod';
import { pathPart } from '../endpoints.ts';
import { expectAnswer, type PlatformCaller } from './call.ts';

/** An identity provider of the organization. */
export interface ProviderFacts {
  readonly id: string;
  /** `EXPANDED` for what identities can be pushed to. */
  readonly type: string;
  readonly caseSensitive: boolean;
  /** Ids of the sources that use it. */
  readonly sources: readonly string[];
  /** Ids of the providers whose identities may be the same people. */
  readonly cascades: readonly string[];
  readonly identities?: number | undefined;
  /** What can be sent back, as it came. */
  readonly model: Readonly<Record<string, unknown>>;
}

/** The properties of a provider that an update takes; an answer has others besides (`SecurityProviderModel` of the public description). */
const SENT_BACK: ReadonlySet<string> = new Set([
  ...['id', 'name', 'displayName', 'type', 'nodeTypeName', 'sourceTypeName', 'nodeRequired', 'onPremisesEnabled'],
  ...['projectIds', 'crawlingModuleId', 'caseSensitive', 'userIdentities', 'parameters'],
  ...['cascadingSecurityProviders', 'referencedBy', 'instanceId'],
]);

const PROVIDERS = '/securityproviders';

const named = z.object({ id: z.string().optional(), name: z.string().optional() });

const model = z.looseObject({
  id: z.string().optional(),
  name: z.string().optional(),
  type: z.string(),
  caseSensitive: z.boolean().nullish(),
  referencedBy: z.array(z.object({ type: z.string(), id: z.string() })).nullish(),
  cascadingSecurityProviders: z.record(z.string(), named).nullish(),
  statistics: z.object({ totalNumberOfEntities: z.number().optional() }).nullish().catch(undefined),
});

/**
 * A provider by its id; undefined where the organization has none of it. All are listed, because how the service says that it does not know
 * one is not documented. Needs the privilege to view providers.
 */
export async function findProvider(
  { call }: PlatformCaller,
  id: string,
  signal?: AbortSignal,
): Promise<ProviderFacts | undefined> {
  const answer = await call({ call: 'listProviders', method: 'GET', path: PROVIDERS, expected: 200, signal });
  const found = expectAnswer(z.array(model), 'listProviders', answer).find((one) => (one.id ?? one.name) === id);
  return found && factsOf(id, found);
}

/** Makes a provider, or describes it anew as a whole: what the body leaves out is gone (https://docs.coveo.com/en/85/). */
export async function putProvider(
  { call }: PlatformCaller,
  id: string,
  body: Readonly<Record<string, unknown>>,
  signal?: AbortSignal,
): Promise<void> {
  const path = `${PROVIDERS}/${pathPart('provider', id)}`;
  await call({ call: 'putProvider', method: 'PUT', path, body, expected: 200, signal });
}

function factsOf(id: string, parsed: z.infer<typeof model>): ProviderFacts {
  const { type, caseSensitive, referencedBy, cascadingSecurityProviders, statistics } = parsed;
  return {
    id,
    type,
    caseSensitive: caseSensitive ?? false,
    sources: (referencedBy ?? []).filter((one) => one.type === 'SOURCE').map((one) => one.id),
    cascades: Object.values(cascadingSecurityProviders ?? {}).flatMap((one) => one.id ?? one.name ?? []),
    identities: statistics?.totalNumberOfEntities,
    model: Object.fromEntries(
      Object.entries(parsed).filter(([key, value]) => SENT_BACK.has(key) && value !== null && value !== undefined),
    ),
  };
}
