import { type Call, json, type SandboxResponse } from '../http/message.ts';
import { FIELD_LIMIT, PROVIDER_LIMIT, SOURCE_LIMIT } from '../model/limits.ts';
import { ORGANIZATION_VIEW } from '../model/privileges.ts';
import type { Service } from '../service.ts';
import { ownFields } from '../storage/organization-fields.ts';
import { listProviders } from '../storage/providers.ts';
import { listSources } from '../storage/sources.ts';
import type { OrganizationRoute } from './organization-route.ts';

const ORGANIZATION = '/rest/organizations/:organization';

/** What is asked of an organization as a whole. What of its description is shown here is what the sandbox knows. */
export const PLATFORM_ROUTES: readonly OrganizationRoute[] = [
  {
    method: 'GET',
    path: ORGANIZATION,
    parameters: ['additionalFields'],
    needs: ORGANIZATION_VIEW,
    endpoint: getOrganization,
  },
  { method: 'GET', path: `${ORGANIZATION}/status`, parameters: [], needs: ORGANIZATION_VIEW, endpoint: getStatus },
  { method: 'GET', path: `${ORGANIZATION}/license`, parameters: [], needs: ORGANIZATION_VIEW, endpoint: getLicense },
  {
    method: 'GET',
    path: `${ORGANIZATION}/limits`,
    parameters: ['limitType'],
    needs: ORGANIZATION_VIEW,
    endpoint: (_, service, organization) => getLimits(service, organization),
  },
];

/** `GET /rest/organizations/{org}`. */
function getOrganization(_: Call, __: Service, organization: string): SandboxResponse {
  return json(200, { id: organization, displayName: organization, type: 'Sandbox', readOnly: false });
}

/** `GET /rest/organizations/{org}/status`: it is never paused. */
function getStatus(): SandboxResponse {
  return json(200, {
    errorCodes: [],
    lifeCycleState: 'ACTIVE',
    pauseState: 'ACTIVE',
    paused: false,
    provisioningStatus: { currentProvisioningProgress: 100, initialProvisioningDone: true, ongoing: false },
    readOnly: false,
  });
}

/** `GET /rest/organizations/{org}/license`: which sources it may have, and nothing of accounts. */
function getLicense(): SandboxResponse {
  const sourceVisibilities = ['PRIVATE', 'SECURED', 'SHARED'];
  return json(200, {
    productName: 'ENTERPRISE',
    productEdition: 'FREE',
    connectors: [{ type: 'PUSH', allowed: true, sourceVisibilities, allowedSchedules: [] }],
    properties: {},
  });
}

/**
 * `GET /rest/organizations/{org}/limits`: the same whatever kind is asked for. The names of sections and keys are not public; those of
 * what an organization is set up with are a choice.
 */
function getLimits({ limits, database }: Service, organization: string): SandboxResponse {
  const content = {
    sources: { limit: SOURCE_LIMIT, actualCount: listSources(database, organization).length },
    fields: { limit: FIELD_LIMIT, actualCount: ownFields(database, organization).length },
    securityProviders: { limit: PROVIDER_LIMIT, actualCount: listProviders(database, organization).length - 1 },
  };
  return json(200, { content, ...limits });
}
