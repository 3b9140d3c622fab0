import type { Origin } from './repository.ts';

/** A remote's address, as far as it can be read. */
interface Address {
  readonly protocol: string;
  readonly host: string;
  /** With the port, for a web address. */
  readonly webHost: string;
  readonly path: string;
}

/** Hosts that are surely not GitHub, so that their pages' edit links look different. */
const OTHER_SERVICES =
  /(?:^|[.-])(?:gitlab|bitbucket|codeberg|gitea|forgejo|sourcehut|azure|visualstudio|sr\.ht)(?:[.-]|$)/i;

/**
 * Where a repository lives, told from the address of its remote: `OWNER/REPO` and the web server for GitHub and what looks
 * like it, elsewhere the address without credentials. Forms of addresses: https://git-scm.com/docs/git-fetch#_git_urls
 */
export function originOf(url: string): Pick<Origin, 'repository' | 'server'> {
  const address = parseUrl(url) ?? parseScp(url);
  if (!address) return { repository: url };
  const names = /^\/?([^/]+)\/([^/]+?)(?:\.git)?\/?$/.exec(address.path);
  if (!names || !isLikeGitHub(address)) return { repository: withoutCredentials(url) };
  return { repository: `${names[1]}/${names[2]}`, server: serverOf(address) };
}

function isLikeGitHub({ protocol, host }: Address): boolean {
  const isNetwork = ['https:', 'http:', 'ssh:', 'git:', 'git+ssh:'].includes(protocol);
  // A host without a dot is an alias in somebody's ssh configuration.
  return isNetwork && host.includes('.') && !OTHER_SERVICES.test(host);
}

function serverOf({ protocol, host, webHost }: Address): string {
  if (protocol === 'http:' || protocol === 'https:') return `${protocol}//${webHost}`;
  // GitHub answers ssh on port 443 under a name of its own.
  return `https://${host.replace(/^ssh\.github\.com$/, 'github.com')}`;
}

function parseUrl(url: string): Address | undefined {
  if (!/^[a-z][a-z0-9+.-]*:\/\//i.test(url) || !URL.canParse(url)) return undefined;
  const { protocol, hostname, host, pathname } = new URL(url);
  return { protocol, host: hostname, webHost: host, path: pathname };
}

/** `git@host:owner/repo.git`; a colon after a slash belongs to a path. */
function parseScp(url: string): Address | undefined {
  const match = /^(?:[^@/:]+@)?([^@/:]{2,}):(?!\/\/)(.+)$/.exec(url);
  if (!match) return undefined;
  const [, host = '', path = ''] = match;
  return { protocol: 'ssh:', host, webHost: host, path };
}

/** An address of a remote as people may see it: without user, password and query. */
export function withoutCredentials(url: string): string {
  if (parseUrl(url)) {
    const bare = new URL(url);
    bare.username = '';
    bare.password = '';
    bare.search = '';
    bare.hash = '';
    return bare.href;
  }
  // What cannot be read as an address may hold a password all the same.
  return url.replace(/:\/\/[^/\s]*@/g, '://').replace(/^[^@/:]+@/, '');
}
