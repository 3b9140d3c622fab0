import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { SANDBOX_KEY, startSandbox } from '../src/sandbox/server.ts';
import { generatedRepository, type SiteSize } from './generated-repository.ts';

const PROGRAM = fileURLToPath(new URL('../dist/cli/index.js', import.meta.url));
const WITNESS = new URL('./tell-peak.ts', import.meta.url).href;
/** File descriptor on which the witness tells the peak. */
const TOLD = 3;

/** What publishing so many pages for the first time took. */
export interface Measured {
  readonly pages: number;
  readonly exit: number;
  /** Peak resident memory of the program's process, in MB of 1024 × 1024 bytes. */
  readonly megabytes: number;
  readonly seconds: number;
  /** Items in the source afterwards. */
  readonly items: number;
  /** What the program said. */
  readonly said: string;
}

/**
 * Publishes a generated repository for the first time, with the built command line in a process of its own; the sandbox is in
 * this one.
 *
 * @param nodeOptions for the process that is measured
 */
export async function measureFirstPublish(size: SiteSize, nodeOptions: readonly string[] = []): Promise<Measured> {
  const folder = await mkdtemp(join(tmpdir(), 'docs-to-coveo-bench-'));
  try {
    const directory = await generatedRepository(folder, size);
    const sandbox = await startSandbox({ database: join(folder, 'sandbox.db'), open: true });
    try {
      const measured = await publish(directory, sandbox.url, nodeOptions);
      return { pages: size.pages, ...measured, items: sandbox.items('acme-docs').length };
    } finally {
      await sandbox.close();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function publish(directory: string, url: string, nodeOptions: readonly string[]) {
  const command = ['publish', '--api-url', url, '--platform-url', url, '--json'];
  const started = performance.now();
  const child = spawn(process.execPath, [...nodeOptions, '--import', WITNESS, PROGRAM, ...command], {
    cwd: directory,
    env: { PATH: process.env.PATH, HOME: directory, COVEO_API_KEY: SANDBOX_KEY },
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
  });
  const told = child.stdio[TOLD];
  const [said, peak, [exit]] = await Promise.all([
    child.stderr ? text(child.stderr) : '',
    told ? text(told as Readable) : '0',
    once(child, 'close'),
  ]);
  const seconds = (performance.now() - started) / 1_000;
  return { exit: Number(exit ?? -1), megabytes: Math.round(Number(peak) / 1_024), seconds, said };
}
