import { randomUUID } from 'node:crypto';
import { stat, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { Fingerprint } from '../plan/fingerprint.ts';
import type { Secrets } from '../process/secrets.ts';
import { systemClock } from '../process/system-clock.ts';
import { emptyReport } from '../publish/result.ts';
import { problemOf } from '../publish/sending/failure.ts';
import { renderAccess } from '../report/access-answer.ts';
import { renderExplanation } from '../report/explain-text.ts';
import { stripControls } from '../report/strip-controls.ts';
import { renderText } from '../report/text.ts';
import type { Finished, RequestOptions, RunDependencies, RunRequest } from '../run/request.ts';
import { run } from '../run/run.ts';
import type { Override } from '../settings/load.ts';
import type { Arguments, CliOptions } from './cli-options.ts';
import { readPlanFile } from './plan-file.ts';

type RunArguments = Extract<Arguments, { kind: 'run' }>;

/** Runs one command and shows what happened; however it ends, there is an answer on standard output. Returns the exit code. */
export async function runInTerminal(
  found: RunArguments,
  secrets: Secrets,
  { logger, signal }: Pick<RunDependencies, 'logger' | 'signal'>,
): Promise<number> {
  const { command, options } = found;
  try {
    const mistake = await mistakeIn(options);
    if (mistake !== undefined) {
      process.stderr.write(`${mistake}\n`);
      return 2;
    }
    const planned = options.plan === undefined ? undefined : await readPlanFile(options.plan);
    if (typeof planned === 'string') {
      process.stderr.write(`${planned}\n`);
      return 2;
    }
    const request = requestOf(found, { ...secrets, apiKey: await keyFor(found, secrets) }, planned);
    const finished = await run(request, { clock: systemClock, logger, signal });
    show(finished, options);
    const isKept = await keepReport(finished, options);
    if (finished.newKey !== undefined) showKey(finished.newKey, secrets);
    return isKept ? finished.exit : finished.exit || 1;
  } catch (error) {
    show({ report: emptyReport(command, [problemOf(error)]) }, options);
    return 1;
  }
}

/** What can be told to be wrong before any work is done: a report that could not be written at the end. */
async function mistakeIn({ out }: CliOptions): Promise<string | undefined> {
  if (out === undefined) return undefined;
  const folder = dirname(resolve(out));
  const [isFolder, holder] = await Promise.all([isDirectory(resolve(out)), isDirectory(folder)]);
  if (isFolder) return `\`--out\` needs the path of a file, but \`${stripControls(out)}\` is a folder.`;
  if (!holder)
    return `\`--out\` needs a file in a folder that is there, but there is no folder \`${stripControls(folder)}\`. Make it first.`;
  return undefined;
}

async function isDirectory(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    // Not there, or not to be looked at.
    return false;
  }
}

function requestOf(
  found: RunArguments,
  { apiKey, githubToken, environment }: Secrets,
  planned: Fingerprint | undefined,
): RunRequest {
  const { options } = found;
  const variable = environment.DOCS_TO_COVEO_ORGANIZATION;
  return {
    command: found.command,
    paths: found.command === 'explain' ? [found.path] : undefined,
    identity: found.command === 'access' ? found.identity : undefined,
    directory: resolve(options.workingDirectory ?? '.'),
    isAnyFolder: options.workingDirectory === undefined,
    isInteractive: environment.CI === undefined,
    environment,
    config: options.config,
    overrides: {
      organization: option('organization', options.organization) ?? given('`DOCS_TO_COVEO_ORGANIZATION`', variable),
      source: option('source', options.source),
      region: option('region', options.region),
      apiUrl: option('api-url', options.apiUrl),
      platformUrl: option('platform-url', options.platformUrl),
      built: option('built', options.built && resolve(options.built)),
    },
    apiKey,
    githubToken,
    serverUrl: environment.GITHUB_SERVER_URL ?? 'https://github.com',
    state: options.state ?? 'ref',
    base: async () =>
      options.base === undefined ? undefined : { revision: options.base, from: 'option `--base`', isPublished: true },
    commit: options.commit,
    workTree: options.workTree,
    options: optionsOf(options, planned),
    heal: options.heal,
    setup: setupOf(options),
    sandbox: options.sandbox ? { database: options.database } : undefined,
  };
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

function option(name: string, value: string | undefined): Override | undefined {
  return given(`option \`--${name}\``, value);
}

function given(from: string, value: string | undefined): Override | undefined {
  return value ? { value, from } : undefined;
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

type Answer = Pick<Finished, 'report' | 'explanation' | 'seen' | 'lookAt' | 'newKey'>;

/** The answer goes to standard output; beside a new key, which stands there alone, to standard error. */
function show(answer: Answer, options: CliOptions): void {
  const { lookAt, newKey } = answer;
  const stream = newKey === undefined ? process.stdout : process.stderr;
  stream.write(options.json ? jsonOf(answer) : textOf(answer, options, stream));
  if (lookAt !== undefined && !options.json) process.stderr.write(`${lookAt}\n`);
}

/** Writes the report to a file, where that is asked for. What was done stays done: people have read it before. */
async function keepReport(answer: Answer, { out }: CliOptions): Promise<boolean> {
  try {
    if (out !== undefined) await writeFile(out, jsonOf(answer));
    return true;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    process.stderr.write(
      `The report could not be written to \`${stripControls(out ?? '')}\`: ${stripControls(reason)}\n`,
    );
    return false;
  }
}

function jsonOf({ report, explanation, seen }: Answer): string {
  return `${JSON.stringify(explanation ?? seen ?? report, null, 2)}\n`;
}

/** Alone on standard output, so that it can be piped to where secrets are kept. A log of GitHub's must not show it. */
function showKey(key: string, { environment }: Secrets): void {
  if (environment.GITHUB_ACTIONS === 'true') process.stderr.write(`::add-mask::${key}\n`);
  process.stderr.write('This is the key. It is shown this once; keep it as a secret:\n');
  process.stdout.write(`${key}\n`);
}

function textOf(
  { report, explanation, seen }: Answer,
  { verbose = false }: CliOptions,
  { isTTY, columns }: { readonly isTTY?: boolean; readonly columns?: number },
): string {
  if (explanation) return renderExplanation(explanation);
  const text = renderText(report, { color: isTTY === true && !process.env.NO_COLOR, verbose, width: columns });
  return seen ? `${renderAccess(seen, verbose)}\n${text}` : text;
}
