import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const PROGRAM = fileURLToPath(new URL('null-service.ts', import.meta.url));

export interface NullService extends Disposable {
  readonly url: string;
}

/** Starts the server that keeps nothing; it ends with its scope. */
export async function startNullService(): Promise<NullService> {
  const child = spawn(process.execPath, [PROGRAM], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [port]: unknown[] = await once(child.stdout, 'data');
  return { url: `http://127.0.0.1:${String(port).trim()}`, [Symbol.dispose]: () => child.kill() };
}
