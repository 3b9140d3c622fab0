import { createApiCaller, createUploader } from './callers.ts';
import { pushEndpoints } from './endpoints.ts';
import { parseFileContainer } from './file-container.ts';
import { createMask } from './mask.ts';
import { createRateLimitedCaller } from './rate-limit.ts';
import { createCountedRetry, type RetryTools } from './retry.ts';
import type { PushService, Traffic } from './service.ts';
import { ServiceError } from './service-error.ts';
import type { Transport } from './transport.ts';

export interface PushServiceOptions {
  readonly endpoints: { readonly api: string };
  readonly organization: string;
  readonly source: string;
  readonly apiKey: string;
  readonly transport: Transport;
  readonly retry: RetryTools;
  /** Counted up as the service is used. */
  readonly traffic: Traffic;
}

/**
 * The Push API of one source. The key lives in a closure: no property and no error holds it.
 * Bodies of answers count for nothing but a file container's, since the service sends none, `null` or `{}`.
 *
 * @throws ServiceError when the address is not safe for a key, or the key, organization or source cannot be one
 */
export function createPushService(options: PushServiceOptions): PushService {
  const { traffic, transport } = options;
  const endpoints = pushEndpoints(options.endpoints.api, options.organization, options.source);
  const apiKey = sendableKey(options.apiKey);
  const calling = { transport, traffic, mask: createMask(apiKey), now: () => options.retry.now() };
  const callApi = createRateLimitedCaller(createApiCaller(calling, apiKey), options.retry);
  const retry = createCountedRetry(options.retry, traffic);
  return {
    retry,
    upload: createUploader(calling),
    async setStatus(status, signal) {
      const url = endpoints.status(status);
      const call = { call: 'setStatus', method: 'POST', url, expected: 201, signal } as const;
      return (await retry(() => callApi(call), signal)).date;
    },
    async deleteOlderThan(threshold, queueDelay, signal) {
      const url = endpoints.olderThan(threshold, queueDelay);
      await retry(() => callApi({ call: 'deleteOlderThan', method: 'DELETE', url, expected: 202, signal }), signal);
    },
    async createFileContainer(signal) {
      const url = endpoints.files();
      const { body } = await callApi({ call: 'createFileContainer', method: 'POST', url, expected: 201, signal });
      traffic.containers += 1;
      return parseFileContainer(body);
    },
    async pushIdentityBatch(provider, fileId, signal) {
      const url = endpoints.identityBatch(provider, fileId);
      await callApi({ call: 'pushIdentityBatch', method: 'PUT', url, expected: 202, signal });
    },
    async deleteIdentitiesOlderThan(provider, threshold, queueDelay, signal) {
      const url = endpoints.identitiesOlderThan(provider, threshold, queueDelay);
      const call = { call: 'deleteIdentitiesOlderThan', method: 'DELETE', url, expected: 202, signal } as const;
      await retry(() => callApi(call), signal);
    },
    async pushItemBatch(fileId, signal) {
      await callApi({ call: 'pushItemBatch', method: 'PUT', url: endpoints.itemBatch(fileId), expected: 202, signal });
    },
  };
}

/**
 * A key goes into a header, so it is one word of visible ASCII. What it is instead is not said.
 *
 * @throws ServiceError
 */
export function sendableKey(apiKey: string): string {
  if (/^[\x21-\x7e]+$/.test(apiKey)) return apiKey;
  const message =
    apiKey === ''
      ? 'The API key is empty.'
      : 'The API key must be one word of letters, digits and signs, but holds other characters, perhaps a space or a line break.';
  throw new ServiceError({ kind: 'unauthorized', call: 'connect', message });
}
