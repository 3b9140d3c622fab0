import { z } from 'zod';
import { notFound } from '../http/errors.ts';
import { type Call, json, type SandboxResponse } from '../http/message.ts';
import { inTheWay, requireModel } from '../http/strict-model.ts';
import { approves, KEY_CREATE, KEY_VIEW, NOTHING, type SandboxPrivilege } from '../model/privileges.ts';
import type { Service } from '../service.ts';
import { holderOf } from './access.ts';
import type { OrganizationRoute } from './organization-route.ts';

const ORGANIZATION = '/rest/organizations/:organization';

/** API keys, and what the key of a call may do (https://docs.coveo.com/en/82/). */
export const KEY_ROUTES: readonly OrganizationRoute[] = [
  { method: 'GET', path: `${ORGANIZATION}/privileges/me`, parameters: [], needs: NOTHING, endpoint: getOwnPrivileges },
  {
    method: 'POST',
    path: `${ORGANIZATION}/apikeys`,
    parameters: ['apiKeyTemplateId'],
    needs: KEY_CREATE,
    endpoint: postKey,
  },
  { method: 'GET', path: `${ORGANIZATION}/apikeys`, parameters: [], needs: KEY_VIEW, endpoint: getKeys },
  { method: 'GET', path: `${ORGANIZATION}/apikeys/:key`, parameters: [], needs: KEY_VIEW, endpoint: getKey },
];

const privilege = z.strictObject({
  owner: z.string().min(1),
  targetDomain: z.string().min(1),
  type: z.enum(['VIEW', 'EDIT', 'CREATE', 'ENABLE']),
  targetId: z.string().min(1),
});

const newKey = z.strictObject({
  displayName: z.string().min(1).max(125),
  description: z.string().max(1_000).optional(),
  privileges: z.array(privilege),
  enabled: z.boolean(),
  allowedIps: z.array(z.string()).optional(),
  deniedIps: z.array(z.string()).optional(),
  lifetimeDuration: z.iso.duration().optional(),
  rotationEnabled: z.boolean().optional(),
});

const question = z.strictObject({ organizationId: z.string().min(1).optional(), requestedPrivilege: privilege });

/** `GET ~/privileges/me`. A key that may do everything says so in one line, which is a choice. */
function getOwnPrivileges(call: Call, service: Service): SandboxResponse {
  const { privileges } = holderOf(call, service);
  return json(200, privileges === 'all' ? [{ owner: '*', targetDomain: '*', type: '*', targetId: '*' }] : privileges);
}

/** `POST /rest/privilege/evaluate`: whether the key has a privilege. */
export async function postEvaluation(call: Call, service: Service): Promise<SandboxResponse> {
  const holder = holderOf(call, service);
  const { organizationId, requestedPrivilege } = await requireModel(call, question, 'a question about a privilege');
  const isElsewhere = holder.organization !== undefined && organizationId !== holder.organization;
  return json(200, { approved: !isElsewhere && mayGrant(holder.privileges, requestedPrivilege) });
}

/** `POST ~/apikeys`: 201 with the key, whose value is told this once. It may do nothing that its maker may not, which is a choice. */
async function postKey(call: Call, service: Service, organization: string): Promise<SandboxResponse> {
  const { privileges } = holderOf(call, service);
  const model = await requireModel(call, newKey, 'an API key');
  const beyond = model.privileges.filter((one) => !mayGrant(privileges, one));
  if (beyond.length > 0)
    throw inTheWay(
      'INVALID_PRIVILEGES',
      `A key may be given nothing that its maker may not do: ${JSON.stringify(beyond)}.`,
    );
  const { keys, newId, now } = service;
  const [id, key] = [newId(), `xx${newId()}`];
  const { lifetimeDuration } = model;
  const expires = lifetimeDuration === undefined ? undefined : now().getTime() + millisecondsOf(lifetimeDuration);
  keys.add({ key, id, organization, model, expires });
  return json(201, { ...model, id, organizationId: organization, value: key, createdDate: now().getTime() });
}

/** `GET ~/apikeys`: those that were made by calls, without their values. */
function getKeys(_: Call, { keys }: Service, organization: string): SandboxResponse {
  return json(200, keys.list(organization));
}

/** `GET ~/apikeys/{id}`. Throws 404. */
function getKey({ names }: Call, { keys }: Service, organization: string): SandboxResponse {
  const key = keys.list(organization).find(({ id }) => id === names.key);
  if (!key) throw notFound(`There is no API key \`${names.key}\` in \`${organization}\`.`);
  return json(200, key);
}

function mayGrant(held: readonly SandboxPrivilege[] | 'all', one: SandboxPrivilege): boolean {
  return held === 'all' || approves(held, one);
}

const UNITS = { W: 604_800_000, D: 86_400_000, H: 3_600_000, M: 60_000, S: 1_000 };

/** Years and months, which are of no fixed length, are taken as 365 and 30 days. */
function millisecondsOf(duration: string): number {
  const [days = '', time = ''] = duration.slice(1).split('T');
  const sum = (text: string, units: Readonly<Record<string, number>>) =>
    [...text.matchAll(/([\d.]+)([A-Z])/g)].reduce(
      (all, [, number, unit = '']) => all + Number(number) * (units[unit] ?? 0),
      0,
    );
  return sum(days, { Y: 365 * UNITS.D, M: 30 * UNITS.D, W: UNITS.W, D: UNITS.D }) + sum(time, UNITS);
}
