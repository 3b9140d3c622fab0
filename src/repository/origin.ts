import type { Origin } from './repository.ts';

/** A remote's address without user and password. */
export function withoutCredentials(url: string | undefined): string | undefined {
  return url?.replace(/^([a-z+]+:\/\/)[^/@]*@/i, '$1');
}

/** Hosts whose repositories are named `OWNER/REPO`: GitHub and what calls itself so. */
const GITHUB = /(^|\.)github\./i;

/**
 * `OWNER/REPO` and the server for a remote on GitHub (`https://host/o/r.git`, `git@host:o/r.git`, `ssh://git@host/o/r`);
 * elsewhere the address itself.
 *
 * @param url without credentials
 */
export function originOf(url: string | undefined): Omit<Origin, 'branch'> {
  if (url === undefined) return {};
  const [, host = '', owner = '', repository = ''] =
    /^(?:(?:https?|ssh|git):\/\/(?:[^/@]*@)?([^/:]+)(?::\d+)?\/|[^/@]+@([^/:]+):)/.test(url) ? parts(url) : [];
  if (!GITHUB.test(host) || owner === '' || repository === '') return { repository: url };
  return { repository: `${owner}/${repository}`, server: `https://${host}` };
}

function parts(url: string): string[] {
  const path = url.replace(/^[a-z+]+:\/\//i, '').replace(/^[^/@]*@/, '');
  const [, host = '', owner = '', repository = ''] =
    /^([^/:]+)(?::\d+\/|[:/])([^/]+)\/([^/]+?)(?:\.git)?\/?$/.exec(path) ?? [];
  return ['', host, owner, repository];
}
