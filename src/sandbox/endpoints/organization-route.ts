import type { Call, SandboxResponse } from '../http/message.ts';
import type { Needs } from '../model/privileges.ts';
import type { Service } from '../service.ts';

/** A call that needs a key and is about an organization that exists; the router sees to both, and to what the key may do. */
export interface OrganizationRoute {
  readonly method: string;
  /** Below the root of the host; what begins with `:` is a name, `:organization` among them. */
  readonly path: string;
  /** The query parameters that there are; undefined where unknown ones are nobody's mistake. */
  readonly parameters?: readonly string[];
  /** What the key of the call must be allowed. */
  readonly needs: Needs;
  readonly endpoint: (call: Call, service: Service, organization: string) => SandboxResponse | Promise<SandboxResponse>;
}
