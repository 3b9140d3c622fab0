import type { ConfigurationEntry } from './git-configuration.ts';

/** How git shows a token to the server: configuration to impose, and the texts in it that must never be shown. */
export interface Authentication {
  readonly imposed: readonly ConfigurationEntry[];
  readonly secrets: readonly string[];
}

const LOOPBACK = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/;

/**
 * The header by which GitHub knows a token, for this server alone; the empty value before it takes away the header that
 * `actions/checkout` may have left (https://git-scm.com/docs/git-config#Documentation/git-config.txt-httpextraHeader). Never
 * over plain http, except to this machine.
 *
 * @param serverUrl `https://github.com` and the like
 */
export function authenticate(token: string | undefined, serverUrl: string): Authentication {
  if (token === undefined || token === '' || !isTrustworthy(serverUrl)) return { imposed: [], secrets: [] };
  const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
  const key = `http.${new URL(serverUrl).origin}/.extraheader`;
  return {
    imposed: [
      [key, ''],
      [key, `AUTHORIZATION: basic ${basic}`],
    ],
    secrets: [token, basic],
  };
}

/** Whether a secret may be sent there: over https, or to this machine. */
export function isTrustworthy(serverUrl: string): boolean {
  if (!URL.canParse(serverUrl)) return false;
  const { protocol, hostname } = new URL(serverUrl);
  return protocol === 'https:' || (protocol === 'http:' && LOOPBACK.test(hostname));
}
