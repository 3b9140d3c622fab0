import { invalidForm, missingParameter } from '../http/errors.ts';
import { type Call, json, readBody, type SandboxResponse } from '../http/message.ts';
import { REQUEST_LIMIT } from '../model/limits.ts';
import type { Service } from '../service.ts';

/** Whose token a check says it is; nobody is behind the keys of a sandbox. */
const SERVICE_ACCOUNT = { username: 'sandbox', displayName: 'Sandbox', email: 'sandbox@example.com' };

/**
 * `POST /oauth/check_token`, by which clients see whether their token counts: 200 with what it is for, 400 `invalid_token` for another (as
 * in https://www.rfc-editor.org/rfc/rfc6749#section-5.2). The token stands in a form.
 */
export async function postTokenCheck(call: Call, { keys, now }: Service): Promise<SandboxResponse> {
  const token = await tokenOf(call);
  if (token === undefined) throw missingParameter('token');
  if (!keys.holderOf(token, now())) {
    return json(400, { error: 'invalid_token', error_description: 'Token was not recognised' });
  }
  const authorities = [{ authority: 'ROLE_USER' }];
  return json(200, {
    active: true,
    authorities,
    client_id: 'sandbox',
    authentication: SERVICE_ACCOUNT,
    scope: ['full'],
  });
}

async function tokenOf(call: Call): Promise<string | undefined> {
  const body = await readBody(call, REQUEST_LIMIT);
  const type = call.request.headers['content-type'] ?? '';
  try {
    const form = await new Response(Buffer.from(body), { headers: { 'content-type': type } }).formData();
    const token = form.get('token');
    return typeof token === 'string' ? token : undefined;
  } catch {
    throw invalidForm(type);
  }
}
