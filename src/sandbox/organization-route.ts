import type { Answer, Call } from './http.ts';
import type { Service } from './service.ts';

/** A call that needs a key and is about an organization that exists; the router sees to both. */
export interface OrganizationRoute {
  readonly method: string;
  /** Below the root of the host; what begins with `:` is a name, `:organization` among them. */
  readonly path: string;
  /** The query parameters that there are; undefined where unknown ones are nobody's mistake. */
  readonly parameters?: readonly string[];
  readonly endpoint: (call: Call, service: Service, organization: string) => Answer | Promise<Answer>;
}
