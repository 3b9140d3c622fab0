import { FaultPlanError, parseFaultPlan } from '../faults/fault-plan.ts';
import { invalidJson, wrongAddress } from '../http/errors.ts';
import { type Call, json, readJsonBody, type SandboxResponse } from '../http/message.ts';
import { REQUEST_LIMIT } from '../model/limits.ts';
import type { Service } from '../service.ts';

/** `GET /sandbox/faults`: the plan, and what has happened. Throws 404 unless the sandbox was started with the endpoint. */
export function getFaults(call: Call, service: Service): SandboxResponse {
  requireEndpoint(call, service);
  const { plan, happened } = service.faults;
  return json(200, { plan, happened });
}

/** `PUT /sandbox/faults`: begins another plan; `{}` ends all faults. Throws 404 as above, and 400 for what is no plan. */
export async function putFaults(call: Call, service: Service): Promise<SandboxResponse> {
  requireEndpoint(call, service);
  const body = await readJsonBody(call, REQUEST_LIMIT);
  if (!body) throw invalidJson('A plan of faults is required; `{}` for none.');
  if (body.kind === 'broken') throw invalidJson(body.reason);
  service.faults.set(planOf(body.value));
  return getFaults(call, service);
}

function requireEndpoint({ request }: Call, { hasFaultEndpoint }: Service): void {
  if (!hasFaultEndpoint) throw wrongAddress(404, `There is nothing at \`${request.url}\`.`);
}

function planOf(value: unknown): ReturnType<typeof parseFaultPlan> {
  try {
    return parseFaultPlan(value);
  } catch (error) {
    throw error instanceof FaultPlanError ? invalidJson(error.message) : error;
  }
}
