import type { z } from 'zod';
import { type ApiCall, type CallerOptions, createApiCaller } from '../callers.ts';
import { isSafeAddress, pathPart } from '../endpoints.ts';
import { createMask } from '../mask.ts';
import { jsonOf } from '../refusal.ts';
import type { Retry } from '../service.ts';
import { ServiceError } from '../service-error.ts';

export interface PlatformOptions extends Omit<CallerOptions, 'mask'> {
  /** Base address of the platform. */
  readonly platform: string;
  readonly organization: string;
  readonly apiKey: string;
  readonly retry: Retry;
}

/** A call about the organization. */
export interface PlatformCall extends Pick<ApiCall, 'call' | 'method' | 'expected' | 'body' | 'signal'> {
  /** Below the organization, or, with `root`, below the host; its parts are encoded already. */
  readonly path: string;
  readonly root?: boolean | undefined;
  readonly query?: Readonly<Record<string, string>> | undefined;
}

/** Calls that go to the platform. Each throws `ServiceError`, and `StoppedError` when its signal is set. */
export interface PlatformCaller {
  /** Tried again while that may help: for what can be done twice. The JSON of the answer; undefined where it has none. */
  call(call: PlatformCall): Promise<unknown>;
  /** Tried once: for what must not be done twice. */
  callOnce(call: PlatformCall): Promise<unknown>;
}

/** Makes the calls. The key lives in a closure, and goes to a safe address alone. */
export function createPlatformCaller(options: PlatformOptions): PlatformCaller {
  const { platform, organization, apiKey, retry } = options;
  const callApi = createApiCaller({ ...options, mask: createMask(apiKey) }, apiKey);
  const host = platform.replace(/\/+$/, '');
  const callOnce = async ({ path, root = false, query, ...call }: PlatformCall): Promise<unknown> => {
    if (!isSafeAddress(platform)) throw insecure(call.call);
    const above = root ? host : `${host}/rest/organizations/${pathPart('organization', organization)}`;
    const url = `${above}${path}${query ? `?${new URLSearchParams(query)}` : ''}`;
    return jsonOf((await callApi({ ...call, url })).body);
  };
  return { callOnce, call: (call) => retry(() => callOnce(call), call.signal) };
}

/**
 * An answer as it must look.
 *
 * @throws ServiceError when it looks otherwise
 */
export function expectAnswer<Schema extends z.ZodType>(schema: Schema, call: string, value: unknown): z.infer<Schema> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const message = `Coveo answered to \`${call}\` with something else than was expected.`;
  throw new ServiceError({ kind: 'unexpected-answer', call, message });
}

function insecure(call: string): ServiceError {
  const message = 'The address of the platform must begin with `https://`, or be on this machine.';
  return new ServiceError({ kind: 'insecure-address', call, message });
}
