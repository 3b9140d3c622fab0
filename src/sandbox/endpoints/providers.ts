import { invalidJson, notFound, RefusedCall } from '../http/errors.ts';
import { type Call, json, readJsonBody, requireJsonBody, type SandboxResponse } from '../http/message.ts';
import { EMAIL_PROVIDER } from '../model/identity.ts';
import { REQUEST_LIMIT } from '../model/limits.ts';
import { PROVIDER_CREATE, PROVIDER_EDIT, PROVIDER_VIEW } from '../model/privileges.ts';
import { type ProviderModel, readProviderModel, sourcesOf } from '../model/provider-model.ts';
import type { Service } from '../service.ts';
import { hasIdentities, listIdentities } from '../storage/identities.ts';
import { deleteProvider, findProvider, listProviders, type Provider, putProvider } from '../storage/providers.ts';
import { findSource } from '../storage/sources.ts';
import type { OrganizationRoute } from './organization-route.ts';

const PROVIDERS = '/rest/organizations/:organization/securityproviders';

/** Security providers on the platform host (https://docs.coveo.com/en/85/). */
export const PROVIDER_ROUTES: readonly OrganizationRoute[] = [
  { method: 'GET', path: PROVIDERS, parameters: [], needs: PROVIDER_VIEW, endpoint: getProviders },
  { method: 'POST', path: PROVIDERS, parameters: [], needs: PROVIDER_CREATE, endpoint: postProvider },
  { method: 'GET', path: `${PROVIDERS}/:provider`, parameters: [], needs: PROVIDER_VIEW, endpoint: getProvider },
  { method: 'PUT', path: `${PROVIDERS}/:provider`, parameters: [], needs: PROVIDER_CREATE, endpoint: putProviderOfId },
  { method: 'DELETE', path: `${PROVIDERS}/:provider`, parameters: [], needs: PROVIDER_EDIT, endpoint: removeProvider },
];

/** `GET ~/securityproviders`. */
function getProviders(_: Call, service: Service, organization: string): SandboxResponse {
  service.pipeline.settle();
  const providers = listProviders(service.database, organization);
  return json(
    200,
    providers.map((provider) => withStatus(service, provider)),
  );
}

/** `GET ~/securityproviders/{id}`. Throws 404. */
function getProvider({ names }: Call, service: Service, organization: string): SandboxResponse {
  service.pipeline.settle();
  return json(200, withStatus(service, requireKnownProvider(service, organization, names.provider ?? '')));
}

/** `POST ~/securityproviders`: makes one. Throws 412 where there is one of that id; what the service answers then is not public. */
async function postProvider(call: Call, service: Service, organization: string): Promise<SandboxResponse> {
  const model = await readModelOf(call, service, organization);
  const { id = model.name } = model;
  if (id === undefined) throw invalidJson('A security provider needs an `id`.');
  if (findProvider(service.database, organization, id)) {
    throw refusal(
      'SECURITY_PROVIDER_ALREADY_EXISTS',
      `There is a security provider \`${id}\` already; update it with PUT.`,
    );
  }
  return json(200, toModel(service, store(service, organization, { ...model, id })));
}

/** `PUT ~/securityproviders/{id}`: makes it, or describes it anew as a whole. */
async function putProviderOfId(call: Call, service: Service, organization: string): Promise<SandboxResponse> {
  const { provider: id = '' } = call.names;
  const model = await readModelOf(call, service, organization);
  const { id: own = model.name ?? id } = model;
  if (own !== id) throw invalidJson(`The id is \`${id}\` in the address, but \`${own}\` in the body.`);
  return json(200, withStatus(service, store(service, organization, { ...model, id })));
}

/** `DELETE ~/securityproviders/{id}`: with all that it knows. Throws 404. */
async function removeProvider(call: Call, service: Service, organization: string): Promise<SandboxResponse> {
  await readJsonBody(call, REQUEST_LIMIT);
  service.pipeline.settle();
  const provider = requireKnownProvider(service, organization, call.names.provider ?? '');
  requireOwn(provider.id);
  service.database.transaction(() => deleteProvider(service.database, provider));
  return { status: 204, headers: {}, body: '' };
}

async function readModelOf(call: Call, service: Service, organization: string): Promise<ProviderModel> {
  const read = readProviderModel(await requireJsonBody(call, REQUEST_LIMIT));
  if (read.kind === 'wrong') throw invalidJson(read.reason);
  const { model } = read;
  const { organizationId = organization } = model;
  if (organizationId !== organization) throw invalidJson(`\`organizationId\` must be \`${organization}\`.`);
  const { database, isOpen } = service;
  const unknown = sourcesOf(model).find((source) => !isOpen && !findSource(database, organization, source));
  if (unknown !== undefined)
    throw refusal('SOURCE_DOES_NOT_EXIST', `\`referencedBy\` names the unknown source \`${unknown}\`.`);
  return model;
}

/** Who is the same as whom was settled when identities were pushed, so the rule for names cannot change below them. */
function store(service: Service, organization: string, model: ProviderModel & { readonly id: string }): Provider {
  const { database, pipeline } = service;
  pipeline.settle();
  requireOwn(model.id);
  const known = findProvider(database, organization, model.id);
  const { caseSensitive = known?.isCaseSensitive ?? false } = model;
  if (known && caseSensitive !== known.isCaseSensitive && hasIdentities(database, known)) {
    const message = `\`caseSensitive\` of \`${model.id}\` cannot change once there are identities.`;
    throw refusal('INVALID_PARAMETER', message);
  }
  putProvider(database, organization, { ...model, caseSensitive });
  return requireKnownProvider(service, organization, model.id);
}

function requireOwn(id: string): void {
  if (id === EMAIL_PROVIDER)
    throw refusal('INVALID_PARAMETER', `\`${id}\` is built in; it can be neither changed nor deleted.`);
}

/** A security provider, as the platform looks for it. Throws 404. */
export function requireKnownProvider({ database }: Service, organization: string, id: string): Provider {
  const provider = findProvider(database, organization, id);
  if (!provider) throw notFound(`There is no security provider \`${id}\` in \`${organization}\`.`);
  return provider;
}

/** A person may have asked for it, so it is no violation. */
function refusal(errorCode: string, message: string): RefusedCall {
  return new RefusedCall({ status: 412, errorCode, message, isViolation: false });
}

function toModel({ database }: Service, { organization, id, model, isCaseSensitive }: Provider): object {
  const { name: _, displayName = id, referencedBy = [], ...rest } = model;
  const above = listProviders(database, organization).filter(({ cascades }) => cascades.includes(id));
  const providers = above.map((provider) => ({ type: 'SECURITY_PROVIDER', id: provider.id }));
  const others = providers.filter((one) => !referencedBy.some(({ type, id }) => type === one.type && id === one.id));
  return {
    ...rest,
    ...{ id, displayName, organizationId: organization, caseSensitive: isCaseSensitive },
    referencedBy: [...referencedBy, ...others],
  };
}

/** A security provider as the platform shows it. */
export function withStatus(service: Service, provider: Provider): object {
  const { organization, id } = provider;
  const identities = listIdentities(service.database, { organization, provider: id });
  const disabled = identities.filter(({ isDisabled }) => isDisabled).length;
  const numberOfEntitiesByState = { UP_TO_DATE: identities.length - disabled, DISABLED: disabled };
  return {
    ...toModel(service, provider),
    statistics: { numberOfEntitiesByState, totalNumberOfEntities: identities.length, numberOfEntitiesInError: 0 },
    currentStatus: { type: 'IDLE' },
  };
}
