import { randomUUID } from 'node:crypto';
import { dirname, resolve } from 'node:path';
import type { Fingerprint } from '../plan/fingerprint.ts';
import type { Secrets } from '../process/secrets.ts';
import { systemClock } from '../process/system-clock.ts';
import { emptyReport } from '../publish/result.ts';
import { problemOf } from '../publish/sending/failure.ts';
import { detailedExitCode } from '../report/exit-code.ts';
import { stripControls } from '../report/strip-controls.ts';
import type { RequestOptions, RunRequest } from '../run/request.ts';
import { isFolder, run } from '../run/run.ts';
import { keepAnswer, showAnswer, showKey } from './answer.ts';
import type { Arguments, CliOptions } from './cli-options.ts';
import { overridesOf } from './overrides.ts';
import { readPlanFile } from './plan-file.ts';
import type { TerminalTools } from './terminal-logger.ts';

type RunArguments = Extract<Arguments, { kind: 'run' }>;

/** Runs one command and shows what happened; however it ends, there is an answer on standard output. Returns the exit code. */
export async function runInTerminal(
  found: RunArguments,
  secrets: Secrets,
  { logger, signal }: TerminalTools,
): Promise<number> {
  const { command, options } = found;
  try {
    const mistake = (await mistakeIn('out', options.out)) ?? (await mistakeIn('badge', options.badge));
    if (mistake !== undefined) return refuse(mistake, options);
    const planned = options.plan === undefined ? undefined : await readPlanFile(options.plan);
    if (typeof planned === 'string') return refuse(planned, options);
    const request = requestOf(found, { ...secrets, apiKey: await keyFor(found, secrets) }, planned);
    const finished = await run(request, { clock: systemClock, logger, signal });
    logger.end();
    showAnswer(finished, options);
    const isKept = await keepAnswer(finished, options);
    if (finished.newKey !== undefined) showKey(finished.newKey, secrets);
    const exit = options.detailedExitcode ? detailedExitCode(finished) : finished.exit;
    return isKept ? exit : exit || 1;
  } catch (error) {
    logger.end();
    showAnswer({ report: emptyReport(command, [problemOf(error)]) }, options);
    return 1;
  }
}

function refuse(mistake: string, { detailedExitcode = false }: CliOptions): number {
  process.stderr.write(`${mistake}\n`);
  return detailedExitcode ? 1 : 2;
}

/** What can be told to be wrong before any work is done: a file that could not be written at the end. */
async function mistakeIn(option: string, file: string | undefined): Promise<string | undefined> {
  if (file === undefined) return undefined;
  const folder = dirname(resolve(file));
  const [isTaken, isPlace] = await Promise.all([isFolder(resolve(file)), isFolder(folder)]);
  if (isTaken) return `\`--${option}\` needs the path of a file, but \`${stripControls(file)}\` is a folder.`;
  if (!isPlace)
    return `\`--${option}\` needs a file in a folder that is there, but there is no folder \`${stripControls(folder)}\`. Make it first.`;
  return undefined;
}

function requestOf(
  found: RunArguments,
  { apiKey, githubToken, environment }: Secrets,
  planned: Fingerprint | undefined,
): RunRequest {
  const { options } = found;
  return {
    command: found.command,
    paths: found.command === 'explain' ? [found.path] : undefined,
    identity: found.command === 'access' ? found.identity : undefined,
    directory: resolve(options.workingDirectory ?? '.'),
    isAnyFolder: options.workingDirectory === undefined,
    isInteractive: environment.CI === undefined,
    environment,
    config: options.config,
    overrides: overridesOf(options, environment),
    apiKey,
    githubToken,
    serverUrl: environment.GITHUB_SERVER_URL ?? 'https://github.com',
    state: options.state ?? 'ref',
    base: async () =>
      options.base === undefined ? undefined : { revision: options.base, from: 'option `--base`', isPublished: true },
    commit: options.commit,
    snapshot: snapshotOf(options),
    options: optionsOf(options, planned),
    heal: options.heal,
    setup: setupOf(options),
    sandbox: options.sandbox ? { database: options.database } : undefined,
  };
}

function snapshotOf({ workTree = false, staged = false }: CliOptions): RunRequest['snapshot'] {
  if (staged) return 'staged';
  return workTree ? 'work-tree' : undefined;
}

function optionsOf(options: CliOptions, planned: Fingerprint | undefined): RequestOptions {
  return {
    onError: options.onError ?? 'fail',
    allowDeletes: options.allowDeletes,
    onWidened: options.onWidened,
    allowWidened: options.allowWidened,
    anyBranch: options.anyBranch ?? false,
    adopt: options.adopt,
    share: options.shard,
    planned,
    verifyMinutes: options.verify === 'wait' ? (options.verifyMinutes ?? 15) : undefined,
    leaseSeconds: options.lease ?? 120,
    run: randomUUID(),
  };
}

function setupOf({ yes = false, check = false, createKey = false, write = false }: CliOptions): RunRequest['setup'] {
  return { apply: yes, check, createKey, write };
}

/** The key: from the environment, else the first line of standard input where that is not a person's terminal. */
async function keyFor({ command, options }: RunArguments, { apiKey }: Secrets): Promise<string | undefined> {
  const isNeeded = ['publish', 'rebuild', 'audit', 'setup'].includes(command) && !options.sandbox;
  if (!isNeeded || apiKey !== undefined || process.stdin.isTTY) return apiKey;
  // Where nothing comes and nothing closes it, people must see what is waited for.
  process.stderr.write('Reading the API key from standard input, because `COVEO_API_KEY` is not set.\n');
  let text = '';
  for await (const chunk of process.stdin.setEncoding('utf8')) {
    text += chunk;
    if (text.includes('\n')) break;
  }
  return text.split('\n')[0]?.trim() || undefined;
}
