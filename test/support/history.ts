import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createPushService } from '../../src/coveo/push-service.ts';
import { createTransport } from '../../src/coveo/transport.ts';
import type { Clock } from '../../src/model/ports.ts';
import { publish } from '../../src/publish/publish.ts';
import type { RunResult } from '../../src/publish/result.ts';
import type { Ending } from '../../src/report/exit-code.ts';
import type { Report } from '../../src/report/report.ts';
import { type OpenedRepository, openRepository } from '../../src/repository/open.ts';
import { createRefStore } from '../../src/repository/record/ref-store.ts';
import type { RecordStore } from '../../src/repository/repository.ts';
import { createSandboxStore } from '../../src/run/sandbox-store.ts';
import { SANDBOX_KEY, type Sandbox, startSandbox } from '../../src/sandbox/server.ts';
import { parseSettings, resolveSettings } from '../../src/settings/load.ts';
import type { Settings } from '../../src/settings/settings.ts';
import { ENVIRONMENT } from './git.ts';
import { inProcess } from './in-process.ts';

/** Where the record of a walk is kept: in a ref of a bare remote, as by default, or in the sandbox, which is faster. */
export type Keeping = 'ref' | 'sandbox';

export interface HistoryOptions {
  readonly bundle: string;
  /** Text of the settings file. */
  readonly settings: string;
  /** How many of the last commits. */
  readonly count: number;
  /** Whether each run opens the repository anew, as on a runner; otherwise it stays open, which is faster. */
  readonly reopen?: boolean;
}

/** A run of a history, and whether it came to its end. */
export interface Published {
  readonly report: Report;
  readonly ending: Ending;
}

/** The history of a real documentation, to be published commit by commit into a sandbox on loopback. */
export interface History extends AsyncDisposable {
  /** The last ones, the oldest first. */
  readonly commits: readonly string[];
  readonly sandbox: Sandbox;
  /** Runs git in the clone and gives what it printed. */
  git(...args: string[]): string;
  /** One run: it knows only what repository and record hold. Deletes are allowed. */
  publish(commit: string, source: string, keeping: Keeping): Promise<Published>;
}

const ORGANIZATION = 'acme';
const ORIGIN = { repository: 'acme/docs', server: 'https://github.com', branch: 'main' };
const ALL = Number.MAX_SAFE_INTEGER;

/** Stands on a day after the last commit. Sleeping lasts until it is cut short, so no lease is renewed. */
const standing: Clock = {
  now: () => new Date('2026-11-01T00:00:00Z'),
  sleep: (_milliseconds, signal) =>
    new Promise((resolve) => {
      signal?.addEventListener('abort', () => resolve(), { once: true });
    }),
};

/** Clones a bundle twice, a bare remote and a bare clone of it, and starts a sandbox. */
export async function openHistory({ bundle, settings, count, reopen = false }: HistoryOptions): Promise<History> {
  const folder = mkdtempSync(join(tmpdir(), 'docs-to-coveo-history-'));
  const remote = join(folder, 'remote.git');
  const clone = join(folder, 'clone.git');
  const run = (directory: string, ...args: string[]) =>
    execFileSync('git', args, { cwd: directory, env: ENVIRONMENT, encoding: 'utf8', maxBuffer: 2 ** 28 });
  run(folder, 'clone', '--quiet', '--bare', bundle, remote);
  run(folder, 'clone', '--quiet', '--bare', `file://${remote}`, clone);
  const commits = run(clone, 'rev-list', '--first-parent', `--max-count=${count}`, 'HEAD').trim().split('\n').reverse();
  const sandbox = await startSandbox({ open: true });
  const opened = await openRepository({ directory: clone, environment: ENVIRONMENT });
  const resolved = settingsOf(settings);
  return {
    commits,
    sandbox,
    git: (...args) => run(clone, ...args),
    publish: async (commit, source, keeping) => {
      await using anew = reopen ? await openRepository({ directory: clone, environment: ENVIRONMENT }) : undefined;
      const inside = anew ?? opened;
      const store = keeping === 'ref' ? createRefStore({ ...inside, source }) : createSandboxStore(sandbox, source);
      const { report, ending } = await publishOnce({ commit, source, sandbox, settings: resolved }, inside, store);
      return { report, ending };
    },
    async [Symbol.asyncDispose]() {
      await opened[Symbol.asyncDispose]();
      await sandbox.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

interface Run {
  readonly commit: string;
  readonly source: string;
  readonly sandbox: Sandbox;
  readonly settings: Settings;
}

async function publishOnce(run: Run, { repository }: OpenedRepository, store: RecordStore): Promise<RunResult> {
  const { commit, source, sandbox, settings } = run;
  await using transport = createTransport({ version: 'test', environment: {} });
  const traffic = { requests: 0, retries: 0, containers: 0, bytes: 0 };
  const target = { endpoints: { api: sandbox.url }, organization: ORGANIZATION, source, apiKey: SANDBOX_KEY };
  const retry = { ...standing, random: () => 0, onRetry: noRetry };
  return await publish({
    repository,
    clock: standing,
    logger: { info: () => {}, progress: () => {} },
    conversion: inProcess,
    origin: ORIGIN,
    workingDirectory: '',
    settings,
    options: { head: commit, onError: 'skip', allowDeletes: ALL, anyBranch: false, leaseSeconds: 120, run: commit },
    store,
    service: createPushService({ ...target, transport, traffic, retry }),
    traffic,
    organization: ORGANIZATION,
    source,
    version: 'test',
    signal: new AbortController().signal,
  });
}

/** On loopback nothing has to be tried again. */
function noRetry({ call, reason }: { readonly call: string; readonly reason: string }): void {
  throw new Error(`${call} failed: ${reason}`);
}

function settingsOf(text: string): Settings {
  const parsed = parseSettings(text, 'docs-to-coveo.yml');
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const resolved = resolveSettings(parsed.file, {});
  if (!resolved.ok) throw new Error(JSON.stringify(resolved.problems));
  return resolved.settings;
}
