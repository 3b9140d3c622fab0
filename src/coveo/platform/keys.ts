import { z } from 'zod';
import { expectAnswer, type PlatformCaller } from './call.ts';

/** What a key may do. */
export interface KeyPrivilege {
  readonly owner: string;
  readonly targetDomain: string;
  readonly type: string;
  readonly targetId: string;
}

export interface NewKey {
  /** At most 125 characters. */
  readonly displayName: string;
  /** At most 1,000 characters. */
  readonly description: string;
  readonly privileges: readonly KeyPrivilege[];
}

const verdict = z.object({ approved: z.boolean() });
const key = z.object({ value: z.string().min(1) });

/** Whether the key has a privilege, as the service itself judges it. */
export async function holdsPrivilege(
  { call }: PlatformCaller,
  organization: string,
  requestedPrivilege: KeyPrivilege,
  signal?: AbortSignal,
): Promise<boolean> {
  const path = '/rest/privilege/evaluate';
  const body = { organizationId: organization, requestedPrivilege };
  const answer = await call({ call: 'checkPrivilege', method: 'POST', path, root: true, body, expected: 200, signal });
  return expectAnswer(verdict, 'checkPrivilege', answer).approved;
}

/**
 * Makes an API key and returns its value, which nobody can ask for again (https://docs.coveo.com/en/82/). Needs the privilege to create
 * API keys. Tried once: a second try could leave a key behind that nobody knows.
 */
export async function createKey(
  { callOnce }: PlatformCaller,
  { displayName, description, privileges }: NewKey,
  signal?: AbortSignal,
): Promise<string> {
  const body = { displayName, description, privileges, enabled: true };
  const answer = await callOnce({
    call: 'createApiKey',
    method: 'POST',
    path: '/apikeys',
    body,
    expected: 201,
    signal,
  });
  return expectAnswer(key, 'createApiKey', answer).value;
}
