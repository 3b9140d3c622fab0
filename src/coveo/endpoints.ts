import type { SourceStatus } from './service.ts';
import { ServiceError } from './service-error.ts';

/** Addresses of the Push API for one source. */
export interface PushEndpoints {
  status(status: SourceStatus): string;
  files(): string;
  itemBatch(fileId: string): string;
  olderThan(threshold: number, queueDelay: number): string;
  identityBatch(provider: string, fileId: string): string;
  identitiesOlderThan(provider: string, threshold: number, queueDelay: number): string;
}

/**
 * Builds the addresses of the Push API. Every part that comes from outside is percent-encoded.
 *
 * @param api base address, with or without a slash at its end
 * @throws ServiceError when the base is neither https nor on this machine, or a part cannot stand in an address
 */
export function pushEndpoints(api: string, organization: string, source: string): PushEndpoints {
  if (!isSafeAddress(api)) throw insecure(api);
  const root = `${api.replace(/\/+$/, '')}/push/v1/organizations/${pathPart('organization', organization)}`;
  const ofSource = `${root}/sources/${pathPart('source', source)}`;
  // The service calls identities "permissions" here for historical reasons.
  const identitiesOf = (provider: string) => `${root}/providers/${pathPart('provider', provider)}/permissions`;
  const older = (threshold: number, queueDelay: number) =>
    new URLSearchParams({ orderingId: `${threshold}`, queueDelay: `${queueDelay}` });
  return {
    status: (status) => `${ofSource}/status?${new URLSearchParams({ statusType: status })}`,
    files: () => `${root}/files`,
    olderThan: (threshold, queueDelay) => `${ofSource}/documents/olderthan?${older(threshold, queueDelay)}`,
    itemBatch: (fileId) => `${ofSource}/documents/batch?${new URLSearchParams({ fileId })}`,
    identityBatch: (provider, fileId) => `${identitiesOf(provider)}/batch?${new URLSearchParams({ fileId })}`,
    identitiesOlderThan: (provider, threshold, queueDelay) =>
      `${identitiesOf(provider)}/olderthan?${older(threshold, queueDelay)}`,
  };
}

/**
 * Whether something secret may be sent there: over https, or over plain http within this machine. Nobody needs a user
 * name in such an address, but `https://api.cloud.coveo.com@evil.example` looks like another host than it is.
 */
export function isSafeAddress(address: string): boolean {
  const url = URL.parse(address);
  if (url === null || url.username !== '' || url.password !== '') return false;
  return url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url));
}

/** `hostname` is as the URL parser writes it: lower case, IPv4 in four decimal parts, IPv6 in brackets. */
export function isLoopback({ hostname }: URL): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname);
}

/** Dots alone would walk up the path, even percent-encoded. */
export function pathPart(setting: string, value: string): string {
  if (!/^\.{0,2}$/.test(value) && value.isWellFormed()) return encodeURIComponent(value);
  throw new ServiceError({
    kind: 'invalid-request',
    call: 'connect',
    message: `\`${setting}\` must be the id of the ${setting}, but is \`${value}\`.`,
    hint: `Copy the id of the ${setting} from the Coveo Administration Console.`,
  });
}

function insecure(api: string): ServiceError {
  const url = URL.parse(api);
  const hasUser = url !== null && (url.username !== '' || url.password !== '');
  const found = hasUser ? 'it names a user of' : 'it is';
  return new ServiceError({
    kind: 'insecure-address',
    call: 'connect',
    message: `The address of the Push API must begin with \`https://\`, or be on this machine, but ${found} \`${url?.origin ?? 'no address at all'}\`.`,
  });
}
