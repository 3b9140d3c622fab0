import type { z } from 'zod';
import { invalidJson, invalidParameter, invalidQuery, unknownParameter } from '../http/errors.ts';
import { type Call, readJsonBody, type SandboxResponse } from '../http/message.ts';
import { optionalParameter } from '../http/parameters.ts';
import { REQUEST_LIMIT } from '../model/limits.ts';
import { SEARCH, SEARCH_EVERYTHING } from '../model/privileges.ts';
import { isObject } from '../model/strict-json.ts';
import { type Condition, parseQuery } from '../search/query.ts';
import { type SearchViewer, conditionOf as visibleTo } from '../search/visibility.ts';
import type { Service } from '../service.ts';
import type { KeyHolder } from '../storage/keys.ts';
import { requirePrivileges } from './access.ts';
import type { Searcher } from './search-token.ts';

/** Who searches where. */
export interface SearchScope {
  readonly organization: string;
  readonly searcher: Searcher;
}

/** An endpoint of the search, once it is known who asks. */
export type SearchEndpoint = (call: Call, service: Service, scope: SearchScope) => Promise<SandboxResponse>;

/** Parameters that are no texts, by which they can be told apart in an address. */
const NUMBERS: ReadonlySet<string> = new Set([
  ...['firstResult', 'numberOfResults', 'excerptLength', 'count', 'maximumNumberOfValues', 'requestedOutputSize'],
]);
const SWITCHES: ReadonlySet<string> = new Set([
  ...['viewAllContent', 'enableQuerySyntax', 'wildcards', 'questionMark', 'partialMatch'],
  ...['enableDuplicateFiltering', 'enableCollaborativeRating'],
]);

/**
 * What a call of the search asks for: in its address, or in its body, which counts where both say something. Throws 400 for a body that is
 * none, and 412 for a parameter that is there twice.
 */
export async function parametersOf(call: Call): Promise<Readonly<Record<string, unknown>>> {
  const names = [...new Set(call.query.keys())];
  const inAddress = names.map((name) => [name, parameterOf(name, optionalParameter(call.query, name) ?? '')]);
  const inBody = call.request.method === 'POST' ? await readSearchBody(call) : {};
  return { ...Object.fromEntries(inAddress), ...inBody };
}

/** Clients of the service say `1` for `true`. What is no value of its kind stays what it is, and is found wrong later. */
function parameterOf(name: string, text: string): unknown {
  if (NUMBERS.has(name) && /^\d{1,9}$/.test(text)) return Number(text);
  if (SWITCHES.has(name) && /^(?:true|false|1|0)$/.test(text)) return text === 'true' || text === '1';
  return text;
}

async function readSearchBody(call: Call): Promise<Readonly<Record<string, unknown>>> {
  const body = await readJsonBody(call, REQUEST_LIMIT);
  if (body === undefined) return {};
  if (body.kind === 'broken') throw invalidJson(body.reason);
  if (!isObject(body.value)) throw invalidJson('A search must be an object.');
  // Clients leave out what they have no value for, or say so.
  return Object.fromEntries(Object.entries(body.value).filter(([, value]) => value !== null));
}

/** Reads parameters. Throws 400 for one that is not known or not here, 412 for a value that one cannot have. */
export function requireParameters<Schema extends z.ZodType>(
  schema: Schema,
  parameters: Readonly<Record<string, unknown>>,
): z.output<Schema> {
  const parsed = schema.safeParse(parameters);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const name = issue?.path.join('.') ?? '';
  if (issue?.code === 'unrecognized_keys') {
    const names = issue.keys.map((key) => [...issue.path, key].join('.'));
    throw unknownParameter(`The sandbox's search has no parameter ${names.map((one) => `\`${one}\``).join(', ')}.`);
  }
  if (issue?.message.startsWith('is not here')) throw unknownParameter(`The parameter \`${name}\` ${issue.message}.`);
  throw invalidParameter(name, issue?.message ?? '', JSON.stringify(parameters[String(issue?.path[0])]) ?? 'absent');
}

/** What restricts whatever somebody finds: the filter of a token, and who may see what. Throws 403. */
export function restrictions(
  service: Service,
  { organization, searcher }: SearchScope,
  wantsAll: boolean,
): readonly Condition[] {
  const { viewer, filter } = searcher.kind === 'token' ? searcher : keyHolder(searcher.holder, organization, wantsAll);
  return [...conditionOf(filter), ...visibleTo(service.database, viewer, organization)];
}

function keyHolder(
  holder: KeyHolder,
  organization: string,
  wantsAll: boolean,
): { viewer: SearchViewer; filter: string } {
  requirePrivileges(holder, organization, wantsAll ? SEARCH_EVERYTHING({}) : SEARCH({}));
  return { viewer: wantsAll ? 'everything' : 'anonymous', filter: '' };
}

/** A condition that somebody wrote; none where there is only space. Throws 400. */
export function conditionOf(query: string): readonly Condition[] {
  if (query.trim() === '') return [];
  const parsed = parseQuery(query);
  if (parsed.kind === 'wrong') throw invalidQuery(parsed.reason);
  return [parsed.condition];
}
