import { z } from 'zod';
import { type CallerOptions, createApiCaller } from './callers.ts';
import { isSafeAddress, pathPart } from './endpoints.ts';
import { createMask } from './mask.ts';
import { jsonOf } from './refusal.ts';
import type { Retry } from './service.ts';

/** Who may see the items of a source (https://docs.coveo.com/en/94/): whom their permissions let in, with `SECURED`. */
export type SourceVisibility = 'PRIVATE' | 'SECURED' | 'SHARED';

export interface VisibilityOptions extends Omit<CallerOptions, 'mask'> {
  /** Base address of the platform. */
  readonly platform: string;
  readonly organization: string;
  readonly source: string;
  readonly apiKey: string;
  readonly retry: Retry;
}

const model = z.object({ sourceVisibility: z.enum(['PRIVATE', 'SECURED', 'SHARED']) });

/**
 * Makes the function that asks how a source is secured, which needs the privilege to view it. Undefined where the answer does not
 * tell. It throws `ServiceError`.
 *
 * `isNeeded`: tried again as long as any other call; without that nothing depends on the answer, and it is asked for once.
 */
export function createVisibilityReader(
  options: VisibilityOptions,
): (isNeeded: boolean, signal?: AbortSignal) => Promise<SourceVisibility | undefined> {
  const { platform, organization, source, apiKey, retry } = options;
  const callApi = createApiCaller({ ...options, mask: createMask(apiKey) }, apiKey);
  return async (isNeeded, signal) => {
    if (!isSafeAddress(platform)) return undefined;
    const ofOrganization = `${platform.replace(/\/+$/, '')}/rest/organizations/${pathPart('organization', organization)}`;
    const url = `${ofOrganization}/sources/${pathPart('source', source)}`;
    const call = { call: 'readSource', method: 'GET', url, expected: 200, signal } as const;
    const { body } = isNeeded ? await retry(() => callApi(call), signal) : await callApi(call);
    return model.safeParse(jsonOf(body)).data?.sourceVisibility;
  };
}
