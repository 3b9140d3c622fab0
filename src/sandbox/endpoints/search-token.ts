import { z } from 'zod';
import { invalidJson, invalidToken, RefusedCall } from '../http/errors.ts';
import { type Call, json, requireJsonBody, type SandboxResponse } from '../http/message.ts';
import { EMAIL_PROVIDER, typeInAnyCase } from '../model/identity.ts';
import { REQUEST_LIMIT, SEARCH_TOKEN_MS } from '../model/limits.ts';
import { parseQuery } from '../search/query.ts';
import type { SearchUser } from '../search/security-cache.ts';
import type { Service } from '../service.ts';
import { type Database, number, text } from '../storage/database.ts';
import type { KeyHolder } from '../storage/keys.ts';
import { bearerOf } from './access.ts';

/** Who searches: whoever holds a key, or a token for one person. */
export type Searcher =
  | { readonly kind: 'key'; readonly holder: KeyHolder }
  | {
      readonly kind: 'token';
      readonly organization: string;
      readonly viewer: SearchUser;
      /** A condition on all that is found. */
      readonly filter: string;
    };

const filled = z.string().min(1);
const userId = z.strictObject({
  name: filled,
  provider: filled.default(EMAIL_PROVIDER),
  type: z.enum(['User', 'Group', 'VirtualGroup', 'Unknown']).default('User'),
  infos: z.unknown().optional(),
  authCookie: z.string().optional(),
  password: z.string().optional(),
});

/** What a token can be asked for. What tunes a search in ways that are not here is taken and ignored. */
const tokenRequest = z.strictObject({
  userIds: z.array(userId).min(1),
  /** In milliseconds. */
  validFor: z.int().min(SEARCH_TOKEN_MS.least).max(SEARCH_TOKEN_MS.most).default(SEARCH_TOKEN_MS.most),
  filter: z.string().default(''),
  userGroups: z.array(z.string()).optional(),
  userDisplayName: z.string().optional(),
  canSeeUserProfileOf: z.array(z.string()).optional(),
  pipeline: z.string().optional(),
  searchHub: z.string().optional(),
  salesforceOrganizationId: z.string().optional(),
  usertype: z.string().optional(),
});

/** `POST /rest/search/v2/token`: a token for searches as one person (https://docs.coveo.com/en/56/). */
export async function postSearchToken(call: Call, service: Service, organization: string): Promise<SandboxResponse> {
  const parsed = tokenRequest.safeParse(await requireJsonBody(call, REQUEST_LIMIT));
  if (!parsed.success) {
    const mistakes = parsed.error.issues.map(({ path, message }) => `\`${path.join('.') || 'the body'}\`: ${message}`);
    throw invalidJson(`The request for a search token is wrong. ${mistakes.join('; ')}.`);
  }
  const { userIds, validFor, filter } = parsed.data;
  if (filter.trim() !== '') {
    const query = parseQuery(filter);
    if (query.kind === 'wrong') throw invalidJson(query.reason);
  }
  const identities = userIds.map(({ name, provider, type }) => ({ name, provider, type: typeInAnyCase(type) }));
  const [token, expires] = [`xs${service.newId()}`, service.now().getTime() + validFor];
  service.database.run`
    INSERT INTO search_tokens (token, organization, identities, filter, expires)
    VALUES (${token}, ${organization}, ${JSON.stringify(identities)}, ${filter}, ${expires})`;
  return json(200, { token });
}

/** Whoever makes a search. Throws 401 where neither a key nor a token that still counts came with the call. */
export function requireSearcher(call: Call, { keys, database, now }: Service): Searcher {
  const bearer = bearerOf(call);
  const holder = keys.holderOf(bearer, now());
  if (holder) return { kind: 'key', holder };
  const searcher = findToken(database, bearer, now());
  if (!searcher) throw invalidToken();
  const asked = call.query.get('organizationId');
  if (asked === null || searcher.organization === asked) return searcher;
  const message = `The search token is for the organization \`${searcher.organization}\`, not for \`${asked}\`.`;
  throw new RefusedCall({ status: 403, errorCode: 'ACCESS_DENIED', message, isViolation: false });
}

function findToken(database: Database, token: string, now: Date): Extract<Searcher, { kind: 'token' }> | undefined {
  const row = database.get`SELECT * FROM search_tokens WHERE token = ${token}`;
  if (!row || number(row, 'expires') <= now.getTime()) return undefined;
  const viewer: SearchUser = JSON.parse(text(row, 'identities'));
  return { kind: 'token', organization: text(row, 'organization'), viewer, filter: text(row, 'filter') };
}
