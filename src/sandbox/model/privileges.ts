/** What a key may do (`PrivilegeModel` of the public description). */
export interface SandboxPrivilege {
  readonly owner: string;
  readonly targetDomain: string;
  readonly type: string;
  /** Of what exactly; `*` for all. */
  readonly targetId: string;
}

/** A privilege that a call needs; another may do as well. */
export type RequiredPrivilege = SandboxPrivilege & { readonly or?: SandboxPrivilege };

/** The privileges that a call needs, all of them; what it is about may decide. */
export type Needs = (names: Readonly<Record<string, string>>) => readonly RequiredPrivilege[];

type Domain =
  | 'ORGANIZATION'
  | 'SOURCE'
  | 'SOURCE_METADATA'
  | 'FIELD'
  | 'SECURITY_PROVIDER'
  | 'SECURITY_CACHE'
  | 'API_KEY';

function platform(targetDomain: Domain, type: string, targetId = '*'): SandboxPrivilege {
  return { owner: 'PLATFORM', targetDomain, type, targetId };
}

function search(targetDomain: string): SandboxPrivilege {
  return { owner: 'SEARCH_API', targetDomain, type: 'ENABLE', targetId: '*' };
}

/** What is about all that an organization's providers know is open to whoever may look after these. */
function either(type: string): RequiredPrivilege {
  return { ...platform('SECURITY_CACHE', type), or: platform('SECURITY_PROVIDER', type) };
}

/** As the public descriptions of the platform name them at each call (`x-required-privileges`). */
export const NOTHING: Needs = () => [];
export const ORGANIZATION_VIEW: Needs = () => [platform('ORGANIZATION', 'VIEW')];
export const SOURCE_VIEW: Needs = () => [platform('SOURCE', 'VIEW')];
export const SOURCE_CREATE: Needs = () => [platform('SOURCE', 'CREATE')];
export const SOURCE_EDIT: Needs = ({ source = '' }) => [platform('SOURCE', 'EDIT', source)];
export const FIELD_VIEW: Needs = () => [platform('FIELD', 'VIEW')];
export const FIELD_CREATE: Needs = () => [platform('FIELD', 'CREATE')];
export const FIELD_EDIT: Needs = () => [platform('FIELD', 'EDIT')];
export const PROVIDER_VIEW: Needs = () => [platform('SECURITY_PROVIDER', 'VIEW')];
export const PROVIDER_CREATE: Needs = () => [platform('SECURITY_PROVIDER', 'CREATE')];
export const PROVIDER_EDIT: Needs = ({ provider = '' }) => [platform('SECURITY_PROVIDER', 'EDIT', provider)];
/** Pushing identities (https://docs.coveo.com/en/33/). */
export const IDENTITIES_PUSH: Needs = (names) => [platform('ORGANIZATION', 'VIEW'), ...PROVIDER_EDIT(names)];
export const CACHE_VIEW: Needs = () => [either('VIEW')];
export const CACHE_EDIT: Needs = () => [either('EDIT')];
export const SOURCE_METADATA_VIEW: Needs = (names) => [...SOURCE_EDIT(names), platform('SOURCE_METADATA', 'VIEW')];
export const KEY_VIEW: Needs = () => [platform('API_KEY', 'VIEW')];
/** No description says it; the logs are about the sources of an organization. */
export const LOGS_VIEW: Needs = () => [platform('ORGANIZATION', 'VIEW'), platform('SOURCE', 'VIEW')];
export const KEY_CREATE: Needs = () => [platform('API_KEY', 'CREATE')];
export const SEARCH: Needs = () => [search('EXECUTE_QUERY')];
export const SEARCH_EVERYTHING: Needs = () => [search('EXECUTE_QUERY'), search('VIEW_ALL_CONTENT')];
export const IMPERSONATE: Needs = () => [search('IMPERSONATE')];

/**
 * Whether some privileges are enough for one. None contains another here: a client that names all that it needs does well wherever
 * the service draws the line.
 */
export function approves(held: readonly SandboxPrivilege[], { or: other, ...needed }: RequiredPrivilege): boolean {
  return held.some((one) => covers(one, needed) || (other !== undefined && covers(one, other)));
}

function covers({ owner, targetDomain, type, targetId }: SandboxPrivilege, needed: SandboxPrivilege): boolean {
  return (
    owner === needed.owner &&
    targetDomain === needed.targetDomain &&
    type === needed.type &&
    (targetId === '*' || targetId === needed.targetId)
  );
}

/** For messages: `PLATFORM SOURCE EDIT acme-1`. */
export function privilegeName({ owner, targetDomain, type, targetId, or: other }: RequiredPrivilege): string {
  return `${owner} ${targetDomain} ${type} ${targetId}${other ? ` (or ${privilegeName(other)})` : ''}`;
}
