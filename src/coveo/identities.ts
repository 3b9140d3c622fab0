import { storeInContainer } from './batches.ts';
import { identityBatches, type OutgoingIdentities } from './identity-batch.ts';
import type { PushService } from './service.ts';
import { throwIfStopped } from './service-error.ts';

/**
 * Pushes identities to a provider, in one batch as long as a container holds them. As with items, container, upload and call begin anew
 * together where one of them fails in a way that may heal.
 *
 * @throws ServiceError when the service refuses, or cannot be reached for too long
 * @throws StoppedError when the signal is set
 */
export async function pushIdentities(
  service: PushService,
  provider: string,
  identities: OutgoingIdentities,
  signal?: AbortSignal,
): Promise<void> {
  for (const content of identityBatches(identities)) {
    throwIfStopped(signal);
    const attempt = async () => {
      await service.pushIdentityBatch(provider, await storeInContainer(service, content, signal), signal);
    };
    await (service.retry ? service.retry(attempt, signal) : attempt());
  }
}
