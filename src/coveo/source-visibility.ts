import { z } from 'zod';
import { type CallerOptions, createApiCaller } from './callers.ts';
import { isSafeAddress, pathPart } from './endpoints.ts';
import { createMask } from './mask.ts';
import { jsonOf } from './refusal.ts';

/** Who may see the items of a source (https://docs.coveo.com/en/94/): whom their permissions let in, with `SECURED`. */
export type SourceVisibility = 'PRIVATE' | 'SECURED' | 'SHARED';

export interface VisibilityOptions extends Omit<CallerOptions, 'mask'> {
  /** Base address of the platform. */
  readonly platform: string;
  readonly organization: string;
  readonly source: string;
  readonly apiKey: string;
}

const model = z.object({ sourceVisibility: z.enum(['PRIVATE', 'SECURED', 'SHARED']) });

/**
 * Makes the function that asks how a source is secured, which needs the privilege to view it. Tried once; undefined where the answer
 * does not tell. It throws `ServiceError`.
 */
export function createVisibilityReader(
  options: VisibilityOptions,
): (signal?: AbortSignal) => Promise<SourceVisibility | undefined> {
  const { platform, organization, source, apiKey } = options;
  const callApi = createApiCaller({ ...options, mask: createMask(apiKey) }, apiKey);
  return async (signal) => {
    if (!isSafeAddress(platform)) return undefined;
    const ofOrganization = `${platform.replace(/\/+$/, '')}/rest/organizations/${pathPart('organization', organization)}`;
    const url = `${ofOrganization}/sources/${pathPart('source', source)}`;
    const { body } = await callApi({ call: 'readSource', method: 'GET', url, expected: 200, signal });
    return model.safeParse(jsonOf(body)).data?.sourceVisibility;
  };
}
