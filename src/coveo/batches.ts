import { type Batch, type BatchElement, type BatchList, batchFile, fillBatches } from './batch-file.ts';
import { CONTAINER_LIMIT_BYTES } from './callers.ts';
import { inFlight } from './in-flight.ts';
import { packDelete, packItem } from './item-body.ts';
import type { OutgoingItem, PushService } from './service.ts';
import { throwIfStopped } from './service-error.ts';

/**
 * Bytes of a batch file unless asked otherwise. Measured from 1 to 250 MB (bench/batches.md): larger ones save seconds of a first publish, and
 * cost memory and the work that is done again when one fails. Coveo's own clients cut at this size too.
 */
export const DEFAULT_BATCH_BYTES = 5 * 1024 * 1024;

/** Batches under way at once unless asked otherwise: one is packed while the other travels. */
export const DEFAULT_IN_FLIGHT = 2;

/** Items that are compressed ahead of the batch that they go into. */
const PACKED_AHEAD = 4;

export interface PushOptions {
  /** Bytes of a batch file, at most 256 MB. An item that is larger alone goes alone. */
  readonly batchBytes?: number | undefined;
  /** Batches under way at once. */
  readonly inFlight?: number | undefined;
  /** Told of each batch that the service accepted: its file id, and the document ids in it. */
  readonly onBatch?: ((fileId: string, documentIds: readonly string[]) => void) | undefined;
  /** Ends the push: what is under way is given up, and `StoppedError` is thrown. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Pushes items in batches. Yields the document ids of each batch once the service has accepted it: batches as they are accepted,
 * ids in the order of their items. Items are asked for only as fast as they can be sent. After a failure no more are asked for,
 * batches under way are waited for and yielded, and then the failure is thrown.
 *
 * @throws ServiceError when the service refuses, or cannot be reached for too long
 * @throws StoppedError when the signal is set
 * @throws TypeError for an item that cannot be sent, or a document id that comes twice: mistakes of this program
 * @throws RangeError for options out of range
 */
export function pushItems(
  service: PushService,
  items: AsyncIterable<OutgoingItem>,
  options: PushOptions = {},
): AsyncGenerator<readonly string[], void, undefined> {
  return pushElements(
    service,
    items,
    { list: 'addOrUpdate', idOf: (item) => item.documentId, pack: packItem },
    options,
  );
}

/** Deletes items, never what is below their addresses, in batches, just as `pushItems` pushes them. */
export function pushDeletes(
  service: PushService,
  documentIds: Iterable<string> | AsyncIterable<string>,
  options: PushOptions = {},
): AsyncGenerator<readonly string[], void, undefined> {
  const packing: Packing<string> = { list: 'delete', idOf: (id) => id, pack: async (id) => packDelete(id) };
  return pushElements(service, documentIds, packing, options);
}

interface Packing<Source> {
  readonly list: BatchList;
  idOf(source: Source): string;
  pack(source: Source): Promise<BatchElement>;
}

async function* pushElements<Source>(
  service: PushService,
  sources: Iterable<Source> | AsyncIterable<Source>,
  packing: Packing<Source>,
  { batchBytes = DEFAULT_BATCH_BYTES, inFlight: flights = DEFAULT_IN_FLIGHT, onBatch, signal }: PushOptions,
): AsyncGenerator<readonly string[], void, undefined> {
  checkRange('batchBytes', batchBytes, CONTAINER_LIMIT_BYTES);
  checkRange('inFlight', flights, Number.MAX_SAFE_INTEGER);
  const halt = new AbortController();
  const stop = signal ? AbortSignal.any([signal, halt.signal]) : halt.signal;
  const elements = packAhead(eachOnce(untilStopped(sources, stop), packing), packing);
  const batches = fillBatches(elements, packing.list, batchBytes);
  yield* inFlight(
    batches,
    flights,
    (batch) => sendBatch(service, batch, { onBatch, signal }),
    () => halt.abort(),
  );
}

/** A source is not asked for more once the signal is set, and then learns that it is over. */
async function* untilStopped<Source>(
  sources: Iterable<Source> | AsyncIterable<Source>,
  stop: AbortSignal,
): AsyncGenerator<Source, void, undefined> {
  throwIfStopped(stop);
  for await (const source of sources) {
    yield source;
    throwIfStopped(stop);
  }
}

async function* eachOnce<Source>(
  sources: AsyncIterable<Source>,
  { idOf }: Packing<Source>,
): AsyncGenerator<Source, void, undefined> {
  const seen = new Set<string>();
  for await (const source of sources) {
    const id = idOf(source);
    if (seen.has(id)) throw new TypeError(`Each document id must come once in a push, but \`${id}\` came twice.`);
    seen.add(id);
    yield source;
  }
}

/** Packs a few elements at a time, and yields them in order. */
async function* packAhead<Source>(
  sources: AsyncIterable<Source>,
  { pack }: Packing<Source>,
): AsyncGenerator<BatchElement, void, undefined> {
  const packing: Promise<BatchElement>[] = [];
  for await (const source of sources) {
    const element = pack(source);
    // Its failure is met below, when its turn comes; until then it must not count as unhandled.
    element.catch(() => undefined);
    packing.push(element);
    if (packing.length <= PACKED_AHEAD) continue;
    const first = packing.shift();
    if (first) yield await first;
  }
  for (const element of packing) yield await element;
}

/**
 * Sends a batch: container, upload, call. When any of them fails in a way that may heal, all begin anew, because a container
 * serves once: neither one whose upload failed nor one whose push brought no answer is used again.
 */
async function sendBatch(
  service: PushService,
  batch: Batch,
  { onBatch, signal }: Pick<PushOptions, 'onBatch' | 'signal'>,
): Promise<readonly string[]> {
  throwIfStopped(signal);
  const attempt = async () => {
    const content = await batchFile(batch, (data) => storeInContainer(service, data, signal));
    const fileId = await storeInContainer(service, content, signal);
    await service.pushItemBatch(fileId, signal);
    return fileId;
  };
  const fileId = await (service.retry ? service.retry(attempt, signal) : attempt());
  const documentIds = batch.elements.map(({ documentId }) => documentId);
  onBatch?.(fileId, documentIds);
  return documentIds;
}

/** Puts bytes into a container of their own; gives its file id. Tried once. */
export async function storeInContainer(
  service: PushService,
  content: Uint8Array,
  signal: AbortSignal | undefined,
): Promise<string> {
  const container = await service.createFileContainer(signal);
  await service.upload(container, content, signal);
  return container.fileId;
}

function checkRange(name: string, value: number, most: number): void {
  if (Number.isInteger(value) && value >= 1 && value <= most) return;
  throw new RangeError(`\`${name}\` must be a whole number from 1 to ${most}, but is ${value}.`);
}
