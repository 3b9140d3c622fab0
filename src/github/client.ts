import { z } from 'zod';
import { once } from '../model/once.ts';
import { isTrustworthy } from '../repository/authentication.ts';

/** GitHub's API, for one repository: `{owner}` and `{repo}` of a route are filled in. All methods throw `GitHubError`. */
export interface GitHub {
  /** Asks for one thing, or for a change: `GET /repos/{owner}/{repo}`. */
  ask(route: string, parameters?: Parameters): Promise<unknown>;
  /** Asks for a list, page by page, until nobody wants more of it. */
  list(route: string, parameters?: Parameters): AsyncGenerator<unknown>;
  /** Asks in GraphQL. */
  query(query: string, variables: Readonly<Record<string, string | null>>): Promise<unknown>;
  /** Login of whom the token belongs to, `github-actions[bot]` for a job's; undefined where GitHub does not tell. */
  viewer(): Promise<string | undefined>;
}

export type Parameters = Readonly<Record<string, string | number | boolean>>;

/** A way to GitHub, or why there is none, as part of a sentence. */
export type GitHubAccess =
  | { readonly kind: 'open'; readonly github: GitHub }
  | { readonly kind: 'closed'; readonly because: string };

export interface GitHubOptions {
  readonly token: string | undefined;
  /** `GITHUB_API_URL`; `https://api.github.com` without it. */
  readonly apiUrl?: string | undefined;
  /** `OWNER/REPO`. */
  readonly repository: string | undefined;
  /** Resolves after so many milliseconds. */
  readonly sleep: (milliseconds: number) => Promise<unknown>;
}

/** GitHub refused, or did not answer. The message says so, as part of a sentence, and holds text of GitHub. */
export class GitHubError extends Error {
  override readonly name = 'GitHubError';
  /** Of HTTP; undefined where no answer came. */
  readonly status: number | undefined;

  constructor(message: string, status?: number) {
    super(message);
    this.status = status;
  }
}

/** Seconds that one run waits, in all, when GitHub asks it to come back later. */
const PATIENCE = 60;

/** Milliseconds for one answer. */
const TIME_LIMIT = 30_000;

/** Opens the way to GitHub's API. The token goes nowhere else, and never over plain http except to this machine. */
export function openGitHub({ token, apiUrl, repository = '', sleep }: GitHubOptions): GitHubAccess {
  const baseUrl = (apiUrl || 'https://api.github.com').replace(/\/+$/, '');
  const [owner = '', repo = ''] = repository.split('/');
  if (token === undefined) return { kind: 'closed', because: 'there is no `github-token`' };
  if (repo === '') return { kind: 'closed', because: '`GITHUB_REPOSITORY` names no repository' };
  if (!isTrustworthy(baseUrl)) return { kind: 'closed', because: '`GITHUB_API_URL` is not an `https` address' };
  const octokit = once(() => openOctokit(token, baseUrl, sleep));
  const place = { owner, repo };
  const github: GitHub = {
    ask: async (route, parameters) => {
      const { request } = await octokit();
      return (await request(route, { ...place, ...parameters })).data;
    },
    async *list(route, parameters) {
      const { paginate } = await octokit();
      const pages = paginate.iterator(route, { ...place, per_page: 100, ...parameters });
      for await (const { data } of pages) yield data;
    },
    query: async (query, variables) => {
      const { graphql } = await octokit();
      try {
        return await graphql(query, { ...variables });
      } catch (error) {
        throw error instanceof GitHubError ? error : failureOf(error).failure;
      }
    },
    viewer: async () => {
      const { graphql } = await octokit();
      return loginOf(await graphql('query { viewer { login } }').catch(() => undefined));
    },
  };
  return { kind: 'open', github };
}

/** Loaded when somebody asks something: most runs do not. */
async function openOctokit(token: string, baseUrl: string, sleep: GitHubOptions['sleep']) {
  const { getOctokit } = await import('@actions/github');
  const octokit = getOctokit(token, { baseUrl });
  const patiently = createPatience(sleep);
  octokit.hook.wrap('request', (request, options) => {
    const withinTime = () => ({ ...options.request, signal: AbortSignal.timeout(TIME_LIMIT) });
    return patiently(async () => request({ ...options, request: withinTime() }));
  });
  return octokit;
}

/** Parses what GitHub answered; throws `GitHubError` where it is not what its documentation says. */
export function understood<Value>(schema: z.ZodType<Value>, data: unknown): Value {
  const parsed = schema.safeParse(data);
  if (parsed.success) return parsed.data;
  throw new GitHubError('GitHub answered something unexpected');
}

/**
 * Tries again when GitHub says when (`Retry-After`), as long as that is soon
 * (https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api).
 */
function createPatience(sleep: GitHubOptions['sleep']) {
  let left = PATIENCE;
  return async <Answer>(attempt: () => Promise<Answer>): Promise<Answer> => {
    for (;;) {
      try {
        return await attempt();
      } catch (error) {
        const { failure, seconds } = failureOf(error);
        if (seconds === undefined || seconds > left) throw failure;
        left -= seconds;
        await sleep(seconds * 1_000);
      }
    }
  };
}

const REFUSAL = z.object({
  message: z.string(),
  status: z.number(),
  response: z.object({ headers: z.record(z.string(), z.unknown()) }).optional(),
});

interface Failure {
  readonly failure: GitHubError;
  /** Until GitHub will listen again, at least 1. */
  readonly seconds?: number | undefined;
}

function failureOf(error: unknown): Failure {
  const { success, data } = REFUSAL.safeParse(error);
  if (!success) return { failure: new GitHubError(`GitHub did not answer (${String(error)})`) };
  const words = data.message.split(/[\r\n]| - https:/)[0]?.slice(0, 200);
  if (!data.response) return { failure: new GitHubError(`GitHub did not answer (${words})`) };
  const after = Number(data.response.headers['retry-after'] ?? Number.NaN);
  const failure = new GitHubError(`GitHub answered ${data.status} (${words})`, data.status);
  return { failure, seconds: Number.isFinite(after) ? Math.max(1, after) : undefined };
}

const VIEWER = z.object({ viewer: z.object({ login: z.string() }) });

function loginOf(data: unknown): string | undefined {
  return VIEWER.safeParse(data).data?.viewer.login;
}
