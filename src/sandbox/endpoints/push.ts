import { invalidJson, invalidParameter, missingParameter, tooLarge, unusableFile } from '../http/errors.ts';
import { type Call, json, readJsonBody, requireJsonBody, type SandboxResponse } from '../http/message.ts';
import {
  booleanParameter,
  integerParameter,
  orderingIdParameter,
  requiredParameter,
  wordParameter,
} from '../http/parameters.ts';
import type { ItemWork } from '../indexing/tasks.ts';
import { COMPRESSION_TYPES, type CompressionType, inlineSize, readDocument } from '../model/document.ts';
import { DATA_LIMIT, DEFAULT_QUEUE_DELAY_MINUTES, REQUEST_LIMIT } from '../model/limits.ts';
import { foldKeys, isObject } from '../model/strict-json.ts';
import type { Service } from '../service.ts';
import { createContainer, findContainer, setContainerState, usabilityOf } from '../storage/containers.ts';
import { recordViolation } from '../storage/log.ts';
import { type Source, setStatus } from '../storage/sources.ts';
import { uploadAddress } from './uploads.ts';

const STATUSES = ['REBUILD', 'REFRESH', 'INCREMENTAL', 'IDLE'];
const MINUTE_MS = 60_000;
const HIGHEST_INT32 = 2 ** 31 - 1;

/** P1 `POST …/status`: says what the source is doing. The name counts in any case. */
export async function postStatus(call: Call, service: Service, source: Source): Promise<SandboxResponse> {
  const name = requiredParameter(call.query, 'statusType');
  const type = STATUSES.find((status) => status === name.toUpperCase());
  if (type === undefined) throw invalidParameter('statusType', `one of ${STATUSES.join(', ')}`, name);
  await readJsonBody(call, REQUEST_LIMIT);
  setStatus(service.database, source, type, service.now());
  return json(201, {});
}

/** P2 `PUT …/documents`: adds or updates one item. */
export async function putDocument(call: Call, service: Service, source: Source): Promise<SandboxResponse> {
  const documentId = requiredParameter(call.query, 'documentId');
  const compression = compressionParameter(call.query);
  const orderingId = orderingIdParameter(call.query);
  const body = await requireJsonBody(call, REQUEST_LIMIT);
  const read = readDocument(body, compression);
  if (read.kind === 'wrong') throw invalidJson(read.reason);
  if (inlineSize(read.document) > DATA_LIMIT) throw tooLarge('the data within an item', DATA_LIMIT);
  const { documentId: own = documentId, data } = read.document;
  if (own !== documentId)
    throw invalidJson(`\`documentId\` is \`${documentId}\` in the query, but \`${own}\` in the body.`);
  if (data.kind === 'file') requireFile(service, source, data.fileId);
  noteCompressionInBody(service, body);
  return accept(service, source, { kind: 'put', documentId, compression, body }, orderingId);
}

function compressionParameter(query: URLSearchParams): CompressionType | undefined {
  return query.has('compressionType') ? wordParameter(query, 'compressionType', COMPRESSION_TYPES, 'ZLIB') : undefined;
}

/**
 * A single push names its compression in the query (https://docs.coveo.com/en/164/). Coveo's own client names it in the body, as in a
 * batch; refusing that would refuse what the service is used with every day, so it counts, and is a violation.
 */
function noteCompressionInBody({ database, now }: Service, body: unknown): void {
  if (!isObject(body) || !foldKeys(body).has('compressiontype')) return;
  recordViolation(database, 'A single push names its `compressionType` in the query, not in the body.', now());
}

/** P3 `DELETE …/documents`: deletes one item, and on demand all below it. */
export async function deleteDocument(call: Call, service: Service, source: Source): Promise<SandboxResponse> {
  const documentId = requiredParameter(call.query, 'documentId');
  const deleteChildren = booleanParameter(call.query, 'deleteChildren');
  const orderingId = orderingIdParameter(call.query);
  await readJsonBody(call, REQUEST_LIMIT);
  return accept(service, source, { kind: 'delete', documentId, deleteChildren }, orderingId);
}

/** P4 `PUT …/documents/batch`: queues the batch in a file container, which is thereby used up. */
export async function putBatch(call: Call, service: Service, source: Source): Promise<SandboxResponse> {
  const fileId = requiredParameter(call.query, 'fileId');
  const orderingId = orderingIdParameter(call.query);
  await readJsonBody(call, REQUEST_LIMIT);
  return service.database.transaction(() => {
    requireFile(service, source, fileId);
    setContainerState(service.database, fileId, 'claimed');
    return accept(service, source, { kind: 'batch', fileId }, orderingId);
  });
}

/** P5 `DELETE …/documents/olderthan`: deletes, some minutes later, what was pushed before a threshold. */
export async function deleteOlder(call: Call, service: Service, source: Source): Promise<SandboxResponse> {
  const orderingId = orderingIdParameter(call.query);
  if (orderingId === undefined) throw missingParameter('orderingId');
  const bounds = { min: 0, max: HIGHEST_INT32, fallback: DEFAULT_QUEUE_DELAY_MINUTES };
  const minutes = integerParameter(call.query, 'queueDelay', bounds);
  await readJsonBody(call, REQUEST_LIMIT);
  const now = service.now();
  if (orderingId > BigInt(now.getTime())) {
    const sentence = `The threshold ${orderingId} of a delete-older-than is in the future: every push is rejected until then.`;
    recordViolation(service.database, sentence, now);
  }
  service.pipeline.accept({ source, task: { kind: 'older-than' }, orderingId, queueDelayMs: minutes * MINUTE_MS });
  return json(202, null);
}

/** P6 `POST …/files`: opens a file container of the organization. Both address styles look alike here. */
export async function postFile(call: Call, service: Service, organization: string): Promise<SandboxResponse> {
  booleanParameter(call.query, 'useVirtualHostedStyleUrl');
  await readJsonBody(call, REQUEST_LIMIT);
  const container = { id: service.newId(), organization, signature: service.newId(), created: service.now() };
  createContainer(service.database, container);
  return json(201, uploadAddress(container, service.url()));
}

function accept(
  { pipeline }: Service,
  source: Source,
  task: ItemWork,
  orderingId: bigint | undefined,
): SandboxResponse {
  pipeline.accept({ source, task, orderingId });
  return json(202, null);
}

function requireFile({ database, now }: Service, { organization }: Source, fileId: string): void {
  const usability = usabilityOf(findContainer(database, organization, fileId), fileId, now());
  if (usability.kind === 'unusable') throw unusableFile(usability.reason, !usability.isExpired);
}
