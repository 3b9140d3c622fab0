import { spawn } from 'node:child_process';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { ENVIRONMENT } from './git.ts';

/** A request as the rule of a server sees it. */
export interface GitRequest {
  readonly authorization: string | undefined;
  /** Names and values in turn, as they came. */
  readonly rawHeaders: readonly string[];
  /** Whether it belongs to a push. */
  readonly writes: boolean;
}

/** Git over http on this machine, by git's own `http-backend`; goes away with its scope (`await using`). */
export interface GitServer extends AsyncDisposable {
  /** `http://127.0.0.1:PORT` */
  readonly url: string;
  readonly requests: GitRequest[];
  /** Bytes of all answers so far. */
  sent(): number;
}

/**
 * Serves the bare repositories of a folder.
 *
 * @param rule status to refuse a request with; undefined lets it through
 */
export async function serveGit(folder: string, rule: (request: GitRequest) => number | undefined): Promise<GitServer> {
  const requests: GitRequest[] = [];
  let bytes = 0;
  const server = createServer((message, response) => {
    const { authorization } = message.headers;
    const { rawHeaders } = message;
    const request = { authorization, rawHeaders, writes: (message.url ?? '').includes('receive-pack') };
    requests.push(request);
    const status = rule(request);
    if (status === undefined)
      runBackend(folder, message, response, (size) => {
        bytes += size;
      });
    else response.writeHead(status, status === 401 ? { 'WWW-Authenticate': 'Basic realm="git"' } : {}).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    sent: () => bytes,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** The server's half of CGI (RFC 3875), as far as git needs it. */
function runBackend(
  folder: string,
  request: IncomingMessage,
  response: ServerResponse,
  count: (bytes: number) => void,
): void {
  const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
  const header = (name: string) => String(request.headers[name] ?? '');
  const backend = spawn('git', ['http-backend'], {
    env: {
      ...ENVIRONMENT,
      GIT_PROJECT_ROOT: folder,
      GIT_HTTP_EXPORT_ALL: '1',
      REMOTE_USER: 'test',
      REQUEST_METHOD: request.method,
      PATH_INFO: pathname,
      QUERY_STRING: search.slice(1),
      CONTENT_TYPE: header('content-type'),
      HTTP_CONTENT_ENCODING: header('content-encoding'),
      GIT_PROTOCOL: header('git-protocol'),
    },
  });
  const chunks: Buffer[] = [];
  request.pipe(backend.stdin);
  backend.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  backend.once('close', () => {
    const answer = Buffer.concat(chunks);
    count(answer.length);
    const end = answer.indexOf('\r\n\r\n');
    const lines = answer.subarray(0, end).toString('latin1').split('\r\n');
    let status = 200;
    for (const line of lines) {
      const [, name = '', value = ''] = /^([^:]+): (.*)$/.exec(line) ?? [];
      if (name === 'Status') status = Number.parseInt(value, 10);
      else if (name !== '') response.setHeader(name, value);
    }
    response.writeHead(status);
    response.end(answer.subarray(end + 4));
  });
}
