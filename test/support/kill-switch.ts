import type { ChildProcess } from 'node:child_process';
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';

/** At which request of which kind a process ends, and whether the request still has its effect. */
export interface KillMoment {
  readonly when: 'before' | 'after';
  readonly method: string;
  /** In the address. */
  readonly path: RegExp;
  /** 1 for the first request of the kind. */
  readonly nth: number;
}

/** A way to a sandbox on which a process can be killed at an exact request. Goes away with its scope (`await using`). */
export interface KillSwitch extends AsyncDisposable {
  /** To be used in place of the sandbox's own. */
  readonly url: string;
  /** From now on the process ends with the signal at that moment, once; without one, everything goes through. */
  arm(child: ChildProcess, moment: KillMoment, signal?: NodeJS.Signals): void;
  /** Whether it has happened. */
  fired(): boolean;
}

interface Trap {
  readonly child: ChildProcess;
  readonly moment: KillMoment;
  readonly signal: NodeJS.Signals;
  seen: number;
}

/** Stands before a sandbox. Upload addresses lead here too. */
export async function killSwitch(target: string): Promise<KillSwitch> {
  let trap: Trap | undefined;
  let hasFired = false;
  const springs = (message: IncomingMessage): Trap | undefined => {
    if (!trap || message.method !== trap.moment.method || !trap.moment.path.test(message.url ?? '')) return undefined;
    trap.seen += 1;
    return trap.seen === trap.moment.nth ? trap : undefined;
  };
  const kill = async ({ child, signal }: Trap) => {
    hasFired = true;
    const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
    child.kill(signal);
    if (signal === 'SIGKILL') await gone;
  };
  const server = createServer(async (message, response) => {
    const sprung = springs(message);
    if (sprung?.moment.when === 'before') {
      await kill(sprung);
      if (sprung.signal === 'SIGKILL') return void message.socket.destroy();
    }
    const answer = await forward(target, url(), message).catch((error: unknown) => {
      // Of several requests under way, those of a process that was killed end in the middle, or nobody is there to be answered any more.
      if (hasFired && (!message.complete || message.socket.destroyed)) return undefined;
      throw error;
    });
    if (!answer) return void message.socket.destroy();
    if (sprung?.moment.when === 'after') {
      await kill(sprung);
      if (sprung.signal === 'SIGKILL') return void message.socket.destroy();
    }
    return void reply(response, answer);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const url = () => `http://127.0.0.1:${port}`;
  return {
    url: url(),
    arm(child, moment, signal = 'SIGKILL') {
      trap = { child, moment, signal, seen: 0 };
      hasFired = false;
    },
    fired: () => hasFired,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

interface Forwarded {
  readonly status: number;
  readonly headers: Record<string, string | string[] | undefined>;
  readonly body: Buffer;
}

async function forward(target: string, own: string, message: IncomingMessage): Promise<Forwarded> {
  const sent = await bytesOf(message);
  const { method, url: path = '/', headers } = message;
  const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>();
  const { host } = new URL(target);
  request(`${target}${path}`, { method, headers: { ...headers, host } }, resolve)
    .once('error', reject)
    .end(sent);
  const answer = await promise;
  const body = await bytesOf(answer);
  const text = body.toString('utf8').replaceAll(target, own);
  return { status: answer.statusCode ?? 500, headers: answer.headers, body: Buffer.from(text) };
}

function reply(response: ServerResponse, { status, headers, body }: Forwarded): void {
  response.writeHead(status, { ...headers, 'content-length': body.byteLength });
  response.end(body);
}

async function bytesOf(stream: AsyncIterable<unknown>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) if (chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}
