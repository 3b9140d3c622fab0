import type { ItemPermissions } from '../model/item-permissions.ts';
/** What a source is doing, as the administration console shows it. */
export type SourceStatus = 'REBUILD' | 'REFRESH' | 'INCREMENTAL' | 'IDLE';

/** An upload slot: serves one upload and one push, and expires after an hour. */
export interface FileContainer {
  readonly fileId: string;
  readonly uploadUri: string;
  readonly requiredHeaders: Readonly<Record<string, string>>;
}

/**
 * Carries out an attempt, and again from its beginning while its failure may heal. Rejects with the last failure, or with
 * `StoppedError` when the signal is set.
 */
export type Retry = <Result>(attempt: () => Promise<Result>, signal?: AbortSignal) => Promise<Result>;

/**
 * The Push API as this program uses it: one method an endpoint. Each throws `ServiceError`, and `StoppedError` when its
 * signal is set.
 */
export interface PushService {
  /** Tried again while that may help. Tells what the service's own clock says, where the answer does. */
  setStatus(status: SourceStatus, signal?: AbortSignal): Promise<Date | undefined>;
  /**
   * Deletes every item of the source whose last push is older than the threshold: milliseconds of the service's clock,
   * never of the future. Tried again while that may help.
   *
   * @param queueDelay minutes that the service waits before, so that what is under way comes first
   */
  deleteOlderThan(threshold: number, queueDelay: number, signal?: AbortSignal): Promise<void>;
  /** Tried once, like the three that follow: they are tried again only together (`batches.ts`). */
  createFileContainer(signal?: AbortSignal): Promise<FileContainer>;
  /** Sends the bytes with their length; never sends the key. */
  upload(container: FileContainer, content: Uint8Array, signal?: AbortSignal): Promise<void>;
  /** Queues the items of an uploaded container. */
  pushItemBatch(fileId: string, signal?: AbortSignal): Promise<void>;
  /** Queues the identities of an uploaded container for a provider (https://docs.coveo.com/en/55/). */
  pushIdentityBatch(provider: string, fileId: string, signal?: AbortSignal): Promise<void>;
  /**
   * Disables every identity of a provider whose last push is older than the threshold, as `deleteOlderThan` deletes items
   * (https://docs.coveo.com/en/33/). Tried again while that may help.
   */
  deleteIdentitiesOlderThan(
    provider: string,
    threshold: number,
    queueDelay: number,
    signal?: AbortSignal,
  ): Promise<void>;
  /** How calls that belong together are tried again, from the first of them. Without it, they are tried once. */
  readonly retry?: Retry;
}

/** An item as it is handed over for pushing; how it is packed is this folder's business. */
export interface OutgoingItem {
  readonly documentId: string;
  readonly html: string;
  /** The HTML compressed by zlib, where that is at hand. */
  readonly deflated?: Uint8Array | undefined;
  /** Keys are field names, not reserved; values as Coveo accepts them. */
  readonly metadata: Readonly<Record<string, string | number | boolean | readonly (string | number | boolean)[]>>;
  /** Sent as they are; without them the item has none. */
  readonly permissions?: ItemPermissions | undefined;
}

/** Counted over a whole run. */
export interface Traffic {
  /** Every HTTP request that was sent, also the ones that failed. */
  requests: number;
  retries: number;
  containers: number;
  /** Bytes uploaded. */
  bytes: number;
}
