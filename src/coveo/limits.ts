import { z } from 'zod';
import { type CallerOptions, createApiCaller } from './callers.ts';
import { isSafeAddress, pathPart } from './endpoints.ts';
import { createMask } from './mask.ts';
import { ServiceError } from './service-error.ts';

/** A limit of the organization that is counted: `push.apiCallsPerDay`, say. Which there are is not documented. */
export interface UsageLimit {
  /** Section and key, with a dot between them. */
  readonly name: string;
  readonly limit: number;
  readonly used: number;
}

export interface LimitsOptions extends Omit<CallerOptions, 'mask'> {
  /** Base address of the platform. */
  readonly platform: string;
  readonly organization: string;
  readonly apiKey: string;
}

/** What is used up, and what the licence says. */
const KINDS = ['USAGE', 'ENTITLEMENT'];

const counted = z.object({ limit: z.number(), actualCount: z.number() });
const sections = z.record(z.string(), z.record(z.string(), z.unknown()));

/**
 * Makes the function that reads the limits of the organization that are counted, which needs the privilege to view
 * the organization. Tried once: nothing depends on it. It throws `ServiceError`.
 */
export function createLimitsReader(options: LimitsOptions): (signal?: AbortSignal) => Promise<readonly UsageLimit[]> {
  const { platform, organization, apiKey } = options;
  const callApi = createApiCaller({ ...options, mask: createMask(apiKey) }, apiKey);
  return async (signal) => {
    if (!isSafeAddress(platform)) throw insecure();
    const root = `${platform.replace(/\/+$/, '')}/rest/organizations/${pathPart('organization', organization)}/limits`;
    const found = new Map<string, UsageLimit>();
    for (const kind of KINDS) {
      const url = `${root}?${new URLSearchParams({ limitType: kind })}`;
      const { body } = await callApi({ call: 'readLimits', method: 'GET', url, expected: 200, signal });
      for (const limit of parseLimits(body)) found.set(limit.name, limit);
    }
    return [...found.values()];
  };
}

/** Section, key, then `{limit, actualCount, …}`; what looks otherwise is passed over. */
function parseLimits(body: string): readonly UsageLimit[] {
  const parsed = sections.safeParse(parseJson(body));
  return Object.entries(parsed.data ?? {}).flatMap(([section, limits]) =>
    Object.entries(limits).flatMap(([key, value]) => {
      const { success, data } = counted.safeParse(value);
      return success ? [{ name: `${section}.${key}`, limit: data.limit, used: data.actualCount }] : [];
    }),
  );
}

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

function insecure(): ServiceError {
  const message = 'The address of the platform must begin with `https://`, or be on this machine.';
  return new ServiceError({ kind: 'insecure-address', call: 'readLimits', message });
}
