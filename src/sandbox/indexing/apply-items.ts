import { type InjectedRejection, whyBatchRejected, whyRejected } from '../faults/rejections.ts';
import { readBatch } from '../model/batch.ts';
import { unpack } from '../model/content.ts';
import { type CompressionType, inlineSize, type PushedDocument, readDocument } from '../model/document.ts';
import { hasFragment, whyNotUri } from '../model/document-id.ts';
import { DATA_LIMIT, PERMISSION_LIMIT } from '../model/limits.ts';
import { consumeContainer, takeReferencedFile } from '../storage/containers.ts';
import type { Database } from '../storage/database.ts';
import { fieldsOf, indexText } from '../storage/fields.ts';
import { deleteChildren, deleteItem, deleteOlderThan, orderingIdOf, putItem } from '../storage/items.ts';
import { type LogEvent, recordViolation, writeLog } from '../storage/log.ts';
import { raiseHighWater, type Source } from '../storage/sources.ts';
import { indexedFields } from './mapped-fields.ts';
import type { ItemWork } from './tasks.ts';
import { whyNotKnown } from './unknown-identities.ts';

/** One operation of the pipeline, at the moment when it is carried out. */
export interface Operation {
  readonly database: Database;
  readonly source: Source;
  readonly orderingId: bigint;
  readonly accepted: Date;
  /** When it is carried out, as far as anybody can see. */
  readonly due: Date;
  readonly newId: () => string;
  /** Whether a provider that was never pushed to knows everybody. */
  readonly knowsOthers: boolean;
  /** Why it comes to nothing, where that was decided before. */
  readonly injected: InjectedRejection | undefined;
}

/** Why something is not carried out although its call was answered with 202. */
interface Rejection {
  readonly task: LogEvent['task'];
  readonly reason: string;
  readonly isViolation: boolean;
}

type Outcome = Pick<LogEvent, 'id' | 'operation' | 'task' | 'result' | 'reason'>;

/** Carries out a task; whatever becomes of it is in the log. What nothing public settles is listed in docs/sandbox.md. */
export function applyTask(operation: Operation, task: ItemWork): void {
  if (task.kind === 'put') applyPut(operation, task.documentId, task.body, task.compression);
  else if (task.kind === 'delete') applyDelete(operation, task.documentId, task.deleteChildren);
  else if (task.kind === 'batch') applyBatch(operation, task.fileId);
  else applyOlderThan(operation);
}

function applyBatch(operation: Operation, fileId: string): void {
  const read = readBatch(consumeContainer(operation.database, fileId));
  const entry = { id: fileId, operation: 'BATCH_FILE', task: 'CONSUMING_BATCH' } as const;
  if (read.kind === 'broken') {
    report(operation, { ...entry, result: 'ERROR', reason: read.reason });
    violate(operation, `The batch \`${fileId}\``, read.reason);
    return;
  }
  const injected = whyBatchRejected(operation.injected);
  if (injected !== undefined) {
    report(operation, { ...entry, result: 'ERROR', reason: injected });
    return;
  }
  for (const { documentId, body } of read.batch.addOrUpdate) applyPut(operation, documentId, body, undefined);
  for (const deletion of read.batch.deletes) applyDelete(operation, deletion.documentId, deletion.deleteChildren);
  report(operation, { ...entry, result: 'COMPLETED' });
}

function applyPut(
  operation: Operation,
  documentId: string,
  body: unknown,
  compression: CompressionType | undefined,
): void {
  const known = orderingIdOf(operation.database, keyOf(operation), documentId);
  const name = known === undefined ? 'ADD' : 'UPDATE';
  const rejection = rejectionOf(operation, documentId, name, known) ?? store(operation, documentId, body, compression);
  if (rejection) reject(operation, documentId, name, rejection);
  else report(operation, { id: documentId, operation: name, task: 'INDEXING', result: 'COMPLETED' });
  if (hasFragment(documentId)) violate(operation, `\`${documentId}\``, 'A document id should have no fragment.');
}

function applyDelete(operation: Operation, documentId: string, withChildren: boolean): void {
  const { database, orderingId } = operation;
  const key = keyOf(operation);
  const name = withChildren ? 'DELETE_AND_CHILDREN' : 'DELETE';
  const rejection = rejectionOf(operation, documentId, name, orderingIdOf(database, key, documentId));
  if (rejection) {
    reject(operation, documentId, name, rejection);
    return;
  }
  const children = withChildren ? deleteChildren(database, key, documentId, orderingId) : 0;
  const wasThere = deleteItem(database, key, documentId) || children > 0;
  const missing = { result: 'SKIPPED', reason: 'There was nothing to delete.' } as const;
  report(operation, {
    id: documentId,
    operation: name,
    task: 'INDEXING',
    ...(wasThere ? { result: 'COMPLETED' } : missing),
  });
}

/** Items pushed before the threshold go; what comes later with a lower ordering id is rejected from now on. */
function applyOlderThan(operation: Operation): void {
  const { database, source, orderingId } = operation;
  raiseHighWater(database, source, orderingId);
  const deleted = deleteOlderThan(database, keyOf(operation), orderingId);
  const entry = {
    id: String(orderingId),
    operation: 'DELETE_OLDER_THAN',
    task: 'INDEXING',
    result: 'COMPLETED',
  } as const;
  report(operation, { ...entry, reason: `${deleted} items were older.` });
}

function rejectionOf(
  { source, orderingId, injected }: Operation,
  documentId: string,
  name: LogEvent['operation'],
  known: bigint | undefined,
): Rejection | undefined {
  const notUri = whyNotUri(documentId);
  if (notUri !== undefined) return { task: 'CONSUMING', reason: notUri, isViolation: true };
  const consuming = { task: 'CONSUMING', isViolation: false } as const;
  if (orderingId < source.highWater) {
    const reason = `The ordering id ${orderingId} is lower than ${source.highWater}, the last threshold of a delete-older-than.`;
    return { ...consuming, reason };
  }
  if (known !== undefined && orderingId <= known) {
    return { ...consuming, reason: `The ordering id ${orderingId} is not higher than ${known}, the item's own.` };
  }
  return whyRejected(injected, documentId, name);
}

/** Reads, unpacks and stores an item, or says why not. */
function store(
  operation: Operation,
  documentId: string,
  body: unknown,
  compression: CompressionType | undefined,
): Rejection | undefined {
  const { database, source, accepted, knowsOthers } = operation;
  const read = readDocument(body, compression);
  if (read.kind === 'wrong') return { task: 'VALIDATION', reason: read.reason, isViolation: true };
  const { document } = read;
  const excess = findExcess(document, source);
  if (excess !== undefined) return { task: 'VALIDATION', reason: excess, isViolation: true };
  const notKnown = whyNotKnown(database, { source, knowsOthers }, document.permissions);
  // Whom permissions name is a person's choice, and whether somebody else pushes them the client need not know.
  if (notKnown !== undefined) return { task: 'VALIDATION', reason: notKnown, isViolation: false };
  const unpacked = unpack(document.data, (fileId) =>
    takeReferencedFile(database, source.organization, fileId, accepted),
  );
  if (unpacked.kind === 'undecodable') return { task: 'PROCESSING', ...unpacked };
  index(operation, documentId, document, unpacked.bytes);
  return undefined;
}

function findExcess(document: PushedDocument, { visibility }: Source): string | undefined {
  const { permissionCount } = document;
  const size = inlineSize(document);
  if (size > DATA_LIMIT) return `The data within an item may have ${DATA_LIMIT} bytes at most, but has ${size}.`;
  if (visibility !== 'SECURED' || permissionCount <= PERMISSION_LIMIT) return undefined;
  return `An item may have ${PERMISSION_LIMIT} permissions at most, but this one has ${permissionCount}.`;
}

function index(operation: Operation, documentId: string, document: PushedDocument, content: Uint8Array): void {
  const { database, source, orderingId, due } = operation;
  const text = indexText(document, documentId, content);
  const standing = { documentId, sourceName: source.name, text, size: content.byteLength, pushed: due };
  const { fields, left } = indexedFields(database, source, document.metadata, fieldsOf(document, standing));
  for (const reason of left)
    report(operation, { id: documentId, operation: 'UPDATE', task: 'MAPPING', result: 'WARNING', reason });
  putItem(database, {
    ...keyOf(operation),
    documentId,
    title: text.title,
    metadata: document.metadata,
    fields,
    body: text.body,
    content,
    permissions: document.permissions,
    isPublic: document.isPublic,
    fileExtension: document.fileExtension,
    parentId: document.parentId,
    orderingId,
    pushed: due,
  });
}

function reject(
  operation: Operation,
  id: string,
  name: LogEvent['operation'],
  { task, reason, isViolation }: Rejection,
): void {
  report(operation, { id, operation: name, task, result: 'REJECTED', reason });
  if (isViolation) violate(operation, `${name} of \`${id}\``, reason);
}

function violate({ database, due }: Operation, subject: string, reason: string): void {
  recordViolation(database, `${subject}: ${reason}`, due);
}

function report(operation: Operation, outcome: Outcome): void {
  const { database, source, orderingId, due, newId } = operation;
  writeLog(database, { ...outcome, organization: source.organization, source: source.id, orderingId }, due, newId());
}

function keyOf({ source }: Operation): { organization: string; source: string } {
  return { organization: source.organization, source: source.id };
}
