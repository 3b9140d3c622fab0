import { createServer, type IncomingMessage } from 'node:http';

export interface FakeComment {
  readonly id: number;
  body: string;
  readonly user: { readonly login: string; readonly type: string } | null;
}

/** A team: child teams, and members with the addresses that the organization has verified. */
export interface FakeTeam {
  readonly children?: readonly string[];
  readonly members?: Readonly<Record<string, readonly string[]>>;
}

export interface FakeRun {
  readonly id: number;
  readonly run_number: number;
  readonly event: string;
  readonly head_sha: string;
  readonly head_branch: string;
  readonly conclusion: string;
  readonly head_repository: { readonly full_name: string } | null;
}

/** A request as the rule of a server sees it. */
export interface GitHubRequest {
  /** `GET /repos/acme/docs/issues/7/comments`, without its query. */
  readonly what: string;
  readonly query: URLSearchParams;
  readonly authorization: string | undefined;
}

/** How GitHub refuses. */
export interface Refusal {
  readonly status: number;
  readonly message: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface GitHubServerOptions {
  readonly comments?: readonly FakeComment[];
  readonly runs?: readonly FakeRun[];
  /** Items of a page, whatever is asked for. */
  readonly pageSize?: number;
  /** Teams by slug. */
  readonly teams?: Readonly<Record<string, FakeTeam>>;
  /** What GitHub says of a run, by its id. */
  readonly states?: Readonly<Record<string, { readonly status: string; readonly run_attempt: number }>>;
  /** Login of the token's owner; null: GitHub does not tell. */
  readonly viewer?: string | null;
  /** Undefined lets a request through. */
  readonly rule?: (request: GitHubRequest) => Refusal | undefined;
}

/** As much of GitHub's API as the action uses, for the repository `acme/docs`; goes away with its scope (`await using`). */
export interface GitHubServer extends AsyncDisposable {
  /** `http://127.0.0.1:PORT` */
  readonly url: string;
  readonly requests: GitHubRequest[];
  readonly comments: readonly FakeComment[];
}

/** What GitHub says to a job's token that lacks a permission. */
export const FORBIDDEN: Refusal = { status: 403, message: 'Resource not accessible by integration' };

export async function serveGitHub(options: GitHubServerOptions = {}): Promise<GitHubServer> {
  const { pageSize = 100, viewer = 'github-actions[bot]', rule = () => undefined, runs = [] } = options;
  const comments = [...(options.comments ?? [])];
  const requests: GitHubRequest[] = [];
  const server = createServer(async (message, response) => {
    const { pathname, searchParams: query } = new URL(message.url ?? '/', 'http://127.0.0.1');
    const request = { what: `${message.method} ${pathname}`, query, authorization: message.headers.authorization };
    requests.push(request);
    const body = JSON.parse((await textOf(message)) || '{}');
    const refusal = rule(request);
    const page = Number(query.get('page') ?? '1');
    const shown = <Item>(items: readonly Item[]) => items.slice((page - 1) * pageSize, page * pageSize);
    const send = (status: number, data: unknown, total = 0) => {
      const next = `<http://${message.headers.host}${pathname}?page=${page + 1}>; rel="next"`;
      const link = page * pageSize < total ? { link: next } : {};
      response.writeHead(status, { 'content-type': 'application/json', ...link, ...refusal?.headers });
      response.end(JSON.stringify(data));
    };
    if (refusal) return send(refusal.status, { message: refusal.message });
    const [, one] = /^PATCH \/repos\/acme\/docs\/issues\/comments\/(\d+)$/.exec(request.what) ?? [];
    if (one !== undefined) {
      const found = comments.find(({ id }) => String(id) === one);
      if (found) found.body = body.body;
      return send(found ? 200 : 404, found ?? { message: 'Not Found' });
    }
    const [, run] = /^GET \/repos\/acme\/docs\/actions\/runs\/(\d+)$/.exec(request.what) ?? [];
    const state = run === undefined ? undefined : options.states?.[run];
    if (state) return send(200, state);
    switch (request.what) {
      case 'GET /repos/acme/docs/issues/7/comments':
        return send(200, shown(comments), comments.length);
      case 'POST /repos/acme/docs/issues/7/comments':
        comments.push({ id: 900 + comments.length, body: body.body, user: { login: viewer ?? 'ghost', type: 'Bot' } });
        return send(201, comments.at(-1));
      case 'GET /repos/acme/docs/actions/workflows/docs.yml/runs':
        return send(200, { total_count: runs.length, workflow_runs: shown(runs) }, runs.length);
      case 'POST /graphql':
        if (body.variables?.team) return send(200, { data: teamAnswer(body, options.teams ?? {}, pageSize) });
        return send(200, viewer === null ? { errors: [{ message: 'no' }] } : { data: { viewer: { login: viewer } } });
      default:
        return send(404, { message: 'Not Found' });
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    comments,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** What GraphQL says of a team: a page of its child teams or of its members. */
function teamAnswer(
  { query, variables }: { query: string; variables: { team: string; after: string | null } },
  teams: Readonly<Record<string, FakeTeam>>,
  pageSize: number,
): unknown {
  const team = teams[variables.team];
  if (!team) return { organization: { team: null } };
  const members = Object.entries(team.members ?? {}).map(([login, organizationVerifiedDomainEmails]) => {
    return { login, organizationVerifiedDomainEmails };
  });
  const all: readonly unknown[] = query.includes('childTeams')
    ? (team.children ?? []).map((slug) => ({ slug }))
    : members;
  const start = Number(variables.after ?? 0);
  const end = start + pageSize;
  const pageInfo = { hasNextPage: end < all.length, endCursor: String(end) };
  return { organization: { team: { part: { pageInfo, nodes: all.slice(start, end) } } } };
}

/** A successful run on the main branch for a push, unless the test says otherwise. */
export function runWith(changes: Partial<FakeRun> & Pick<FakeRun, 'id'>): FakeRun {
  return {
    run_number: changes.id,
    event: 'push',
    head_sha: String(changes.id % 10).repeat(40),
    head_branch: 'main',
    conclusion: 'success',
    head_repository: { full_name: 'acme/docs' },
    ...changes,
  };
}

async function textOf(message: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}
