import { once } from 'node:events';
import type { CliOptions } from './arguments.ts';
import { SANDBOX_KEY, startSandbox } from './sandbox/server.ts';

const USUAL_PORT = 7700;

/** Serves the sandbox until the signal is set. Returns the exit code. */
export async function serveSandbox({ port = USUAL_PORT, database }: CliOptions, signal: AbortSignal): Promise<number> {
  try {
    const sandbox = await startSandbox({ port, database, open: true });
    process.stderr.write(welcome(sandbox.url, database));
    if (!signal.aborted) await once(signal, 'abort');
    await sandbox.close();
    return 0;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    process.stderr.write(
      `The sandbox could not start: ${reason}\nIs port ${port} taken? Choose another one with --port.\n`,
    );
    return 1;
  }
}

function welcome(url: string, database: string | undefined): string {
  return [
    `The sandbox is at ${url}/ (search it there).`,
    database === undefined ? 'It is kept in memory; --database FILE keeps it.' : `It is kept in ${database}.`,
    `Publish into it: COVEO_API_KEY=${SANDBOX_KEY} docs-to-coveo publish --api-url ${url} --platform-url ${url}`,
    'Stop it with Ctrl+C.\n',
  ].join('\n');
}
