import { accessDenied, invalidToken, unauthorized, unknownOrganization, unknownSource } from '../http/errors.ts';
import type { Call } from '../http/message.ts';
import { approves, privilegeName, type RequiredPrivilege } from '../model/privileges.ts';
import type { Service } from '../service.ts';
import type { Database } from '../storage/database.ts';
import type { KeyHolder } from '../storage/keys.ts';
import { findSource, hasOrganization, putSource, type Source } from '../storage/sources.ts';

/** Who holds the key that a call brings. Throws 401, and tells a missing key from a wrong one. */
export function holderOf(call: Call, { keys, now }: Service): KeyHolder {
  const holder = keys.holderOf(bearerOf(call), now());
  if (!holder) throw invalidToken();
  return holder;
}

/** Lets a call pass whose key may do all that it needs, in this organization. Throws 403. */
export function requirePrivileges(
  { privileges, organization: own }: KeyHolder,
  organization: string,
  needed: readonly RequiredPrivilege[],
): void {
  if (own !== undefined && own !== organization) throw accessDenied(`The key is for the organization \`${own}\`.`);
  if (privileges === 'all') return;
  const missing = needed.filter((one) => !approves(privileges, one));
  if (missing.length > 0) throw accessDenied(`The key lacks ${missing.map(privilegeName).join(', ')}.`);
}

/** What a call brings as `Authorization: Bearer …`. Throws 401 where it brings nothing. */
export function bearerOf({ request }: Call): string {
  const bearer = /^Bearer +(\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
  if (bearer === undefined) throw unauthorized();
  return bearer;
}

/** The organization of a call. Throws 404 where there is none of that name, unless the sandbox is open. */
export function requireOrganization({ database, isOpen }: Service, organization: string): string {
  if (!isOpen && !hasOrganization(database, organization)) throw unknownOrganization(organization);
  return organization;
}

/** The source of a call, in an organization that exists. Throws 412; an open sandbox makes the source instead. */
export function requireSource({ database, isOpen }: Service, organization: string, id: string): Source {
  const known = findSource(database, organization, id);
  if (known) return known;
  if (isOpen) makeSource(database, { organization, id });
  const made = findSource(database, organization, id);
  if (!made) throw unknownSource(id);
  return made;
}

/** Nobody said who may see the items of such a source, which `visibility.ts` takes into account. */
function makeSource(database: Database, { organization, id }: { organization: string; id: string }): void {
  putSource(database, { organization, id });
  database.run`INSERT OR IGNORE INTO sources_made_by_name (organization, source) VALUES (${organization}, ${id})`;
}

/**
 * Whether a `Host` header names this machine. A page of another site can make a browser call a local port under the site's own
 * name (DNS rebinding); such a call names the site here.
 */
export function isLoopbackHost(host: string | undefined): boolean {
  return /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d{1,5})?$/i.test(host ?? '');
}
