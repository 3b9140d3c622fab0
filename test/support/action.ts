import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Report } from '../../src/report/report.ts';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

/** What a started program did. */
export interface Ended {
  readonly exit: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface ActionEnded extends Ended {
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** The report that the output `report` names, where there is one. */
  readonly report: Report | undefined;
}

export interface ActionStart {
  readonly workspace: string;
  readonly inputs?: Readonly<Record<string, string>>;
  /** Besides what every runner sets. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Payload of the event. */
  readonly event?: unknown;
  /** Gets the process as soon as it runs. */
  readonly started?: (child: ChildProcess) => void;
}

/** Runs the built action as the runner does: `dist/`, inputs as `INPUT_*`, the command files, a workspace. */
export async function runAction(start: ActionStart): Promise<ActionEnded> {
  const folder = await mkdtemp(join(tmpdir(), 'docs-to-coveo-runner-'));
  try {
    const file = async (name: string, content = '') => {
      await writeFile(join(folder, name), content);
      return join(folder, name);
    };
    const output = await file('output');
    const summary = await file('summary');
    const environment = {
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_NAME: 'push',
      GITHUB_EVENT_PATH: await file('event.json', JSON.stringify(start.event ?? {})),
      GITHUB_OUTPUT: output,
      GITHUB_REF_NAME: 'main',
      GITHUB_REPOSITORY: 'acme/docs',
      GITHUB_RUN_ATTEMPT: '1',
      GITHUB_RUN_ID: '42',
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_STEP_SUMMARY: summary,
      GITHUB_WORKSPACE: start.workspace,
      RUNNER_TEMP: folder,
      ...inputVariables(start.inputs ?? {}),
      ...start.environment,
    };
    const ended = await runNode(join(dist, 'action/index.js'), [], start.workspace, environment, '', start.started);
    const outputs = readOutputs(await readFile(output, 'utf8'));
    const report = outputs.report ? JSON.parse(await readFile(outputs.report, 'utf8')) : undefined;
    return { ...ended, outputs, summary: await readFile(summary, 'utf8'), report };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Runs the built command line. */
export async function runCli(
  args: readonly string[],
  directory: string,
  environment: Readonly<Record<string, string>> = {},
  stdin = '',
): Promise<Ended> {
  return runNode(join(dist, 'cli/index.js'), args, directory, environment, stdin);
}

async function runNode(
  script: string,
  args: readonly string[],
  directory: string,
  environment: Readonly<Record<string, string>>,
  stdin = '',
  started: (child: ChildProcess) => void = () => undefined,
): Promise<Ended> {
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(process.execPath, [script, ...args], {
    cwd: directory,
    env: { PATH, HOME, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1', ...environment },
  });
  started(child);
  child.stdin.end(stdin);
  const texts = Promise.all([textOf(child.stdout), textOf(child.stderr)]);
  const exit = await new Promise<number>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? -1));
  });
  const [stdout, stderr] = await texts;
  return { exit, stdout, stderr };
}

async function textOf(stream: NodeJS.ReadableStream): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}

/** The runner's naming: upper case, blanks become underscores, hyphens stay. */
function inputVariables(inputs: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value]),
  );
}

/** The runner's file format: `name<<delimiter`, value, delimiter. */
function readOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  for (const [, name = '', , value = ''] of text.matchAll(/^(.+?)<<(.+)\n([\s\S]*?)\n?^\2$/gm)) outputs[name] = value;
  return outputs;
}
