import { invalidJson, missingParameter, RefusedCall, unusableFile } from '../http/errors.ts';
import { type Call, json, readJsonBody, requireJsonBody, type SandboxResponse } from '../http/message.ts';
import { integerParameter, orderingIdParameter, requiredParameter } from '../http/parameters.ts';
import { type ChangeKind, readChange } from '../model/identity-body.ts';
import { DEFAULT_QUEUE_DELAY_MINUTES, REQUEST_LIMIT } from '../model/limits.ts';
import { IDENTITIES_PUSH } from '../model/privileges.ts';
import type { Service } from '../service.ts';
import { findContainer, setContainerState, usabilityOf } from '../storage/containers.ts';
import { recordViolation } from '../storage/log.ts';
import { expandedModel, findProvider, type Provider, putProvider } from '../storage/providers.ts';
import type { OrganizationRoute } from './organization-route.ts';

const MINUTE_MS = 60_000;
const HIGHEST_INT32 = 2 ** 31 - 1;
const ORDERING = ['orderingId', 'operationId'];
const PROVIDER = '/push/v1/organizations/:organization/providers/:provider';

/** P7 to P11: `permissions` is an old word there; the calls are about identities. */
export const IDENTITY_ROUTES: readonly OrganizationRoute[] = [
  {
    method: 'PUT',
    path: `${PROVIDER}/permissions`,
    parameters: ORDERING,
    needs: IDENTITIES_PUSH,
    endpoint: ofProvider(changeWith('put')),
  },
  {
    method: 'DELETE',
    path: `${PROVIDER}/permissions`,
    parameters: ORDERING,
    needs: IDENTITIES_PUSH,
    endpoint: ofProvider(changeWith('delete')),
  },
  {
    method: 'PUT',
    path: `${PROVIDER}/mappings`,
    parameters: ORDERING,
    needs: IDENTITIES_PUSH,
    endpoint: ofProvider(changeWith('map')),
  },
  {
    method: 'PUT',
    path: `${PROVIDER}/permissions/batch`,
    parameters: ['fileId', ...ORDERING],
    needs: IDENTITIES_PUSH,
    endpoint: ofProvider(putIdentityBatch),
  },
  {
    method: 'DELETE',
    path: `${PROVIDER}/permissions/olderthan`,
    parameters: ['queueDelay', ...ORDERING],
    needs: IDENTITIES_PUSH,
    endpoint: ofProvider(deleteOlderIdentities),
  },
];

function ofProvider(
  endpoint: (call: Call, service: Service, provider: Provider) => Promise<SandboxResponse>,
): OrganizationRoute['endpoint'] {
  return (call, service, organization) =>
    endpoint(call, service, requireProvider(service, organization, call.names.provider ?? ''));
}

/** The provider of a push. An open sandbox makes one that there is not. Throws 412, which code it has nothing public settles. */
function requireProvider({ database, isOpen }: Service, organization: string, id: string): Provider {
  if (isOpen && !findProvider(database, organization, id)) putProvider(database, organization, expandedModel(id), true);
  const provider = findProvider(database, organization, id);
  if (!provider) throw unusableProvider(`There is no security provider \`${id}\`.`);
  if (provider.model.type === 'EXPANDED') return provider;
  throw unusableProvider(
    `The security provider \`${id}\` is of the type ${provider.model.type}; only EXPANDED ones take pushes.`,
  );
}

/** Whoever wrote the settings may have misspelt it, so it is no violation. */
function unusableProvider(message: string): RefusedCall {
  return new RefusedCall({ status: 412, errorCode: 'INVALID_PARAMETER', message, isViolation: false });
}

/** P7 `PUT …/permissions`, P8 `DELETE …/permissions` (which has a body too), P9 `PUT …/mappings`: one identity. */
function changeWith(kind: ChangeKind) {
  return async (call: Call, { pipeline }: Service, provider: Provider): Promise<SandboxResponse> => {
    const orderingId = orderingIdParameter(call.query);
    const body = await requireJsonBody(call, REQUEST_LIMIT);
    const read = readChange(kind, body);
    if (read.kind === 'wrong') throw invalidJson(read.reason);
    pipeline.accept({ provider, task: { kind: 'identity', provider: provider.id, change: kind, body }, orderingId });
    return json(202, null);
  };
}

/** P10 `PUT …/permissions/batch`: queues the batch in a file container, which is thereby used up. */
async function putIdentityBatch(call: Call, service: Service, provider: Provider): Promise<SandboxResponse> {
  const fileId = requiredParameter(call.query, 'fileId');
  const orderingId = orderingIdParameter(call.query);
  await readJsonBody(call, REQUEST_LIMIT);
  const { database, pipeline, now } = service;
  return database.transaction(() => {
    const usability = usabilityOf(findContainer(database, provider.organization, fileId), fileId, now());
    if (usability.kind === 'unusable') throw unusableFile(usability.reason, !usability.isExpired);
    setContainerState(database, fileId, 'claimed');
    pipeline.accept({ provider, task: { kind: 'identity-batch', provider: provider.id, fileId }, orderingId });
    return json(202, null);
  });
}

/** P11 `DELETE …/permissions/olderthan`: disables, some minutes later, what was pushed before a threshold. */
async function deleteOlderIdentities(call: Call, service: Service, provider: Provider): Promise<SandboxResponse> {
  const orderingId = orderingIdParameter(call.query);
  if (orderingId === undefined) throw missingParameter('orderingId');
  const bounds = { min: 0, max: HIGHEST_INT32, fallback: DEFAULT_QUEUE_DELAY_MINUTES };
  const queueDelayMs = integerParameter(call.query, 'queueDelay', bounds) * MINUTE_MS;
  await readJsonBody(call, REQUEST_LIMIT);
  const now = service.now();
  if (orderingId > BigInt(now.getTime())) {
    const sentence = `The threshold ${orderingId} of a delete-older-than is in the future: every identity is rejected until then.`;
    recordViolation(service.database, sentence, now);
  }
  const task = { kind: 'identities-older-than', provider: provider.id } as const;
  service.pipeline.accept({ provider, task, orderingId, queueDelayMs });
  return json(202, null);
}
