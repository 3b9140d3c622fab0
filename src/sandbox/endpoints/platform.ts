import { json, type SandboxResponse } from '../http/message.ts';
import { FIELD_LIMIT, PROVIDER_LIMIT, SOURCE_LIMIT } from '../model/limits.ts';
import type { Service } from '../service.ts';
import { ownFields } from '../storage/organization-fields.ts';
import { listProviders } from '../storage/providers.ts';
import { listSources } from '../storage/sources.ts';

/**
 * `GET /rest/organizations/{org}/limits`: the same whatever kind is asked for. The names of sections and keys are not public; those of
 * what an organization is set up with are a choice.
 */
export function getLimits({ limits, database }: Service, organization: string): SandboxResponse {
  const content = {
    sources: { limit: SOURCE_LIMIT, actualCount: listSources(database, organization).length },
    fields: { limit: FIELD_LIMIT, actualCount: ownFields(database, organization).length },
    securityProviders: { limit: PROVIDER_LIMIT, actualCount: listProviders(database, organization).length - 1 },
  };
  return json(200, { content, ...limits });
}
