import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { type SandboxOutline, UNNAMED } from '../run/sandbox-outline.ts';
import { type FaultPlan, FaultPlanError, parseFaultPlan } from '../sandbox/faults/fault-plan.ts';
import { parseShortFaults } from '../sandbox/faults/short-faults.ts';
import { SANDBOX_KEY, type Sandbox, startSandbox } from '../sandbox/server.ts';
import type { CliOptions } from './cli-options.ts';
import { sandboxHere } from './sandbox-here.ts';
import { portMistake, remedyFor, USUAL_PORT } from './sandbox-remedy.ts';

/** Serves the sandbox until the signal is set. Returns the exit code: 2 where the plan of faults cannot be used. */
export async function serveSandbox(options: CliOptions, signal: AbortSignal): Promise<number> {
  const { port = USUAL_PORT, database, faultEndpoint } = options;
  const mistake = portMistake(port);
  if (mistake !== undefined) {
    process.stderr.write(`${mistake}\n`);
    return 2;
  }
  try {
    const faults = await readFaults(options.faults);
    const here = await sandboxHere(options);
    if (!here.ok) {
      process.stderr.write(`${here.reason}\n`);
      return 2;
    }
    const { open = false } = options;
    const sandbox = await startSandbox({ port, database, foreignProviders: true, open, faults, faultEndpoint });
    sandbox.hold(here.outline);
    const told = open ? 'It is open: organizations, sources and providers come to be when they are named.' : here.told;
    process.stderr.write(welcome({ url: sandbox.url, database, told, outline: here.outline }));
    if (faults || faultEndpoint) process.stderr.write(warning(sandbox, faultEndpoint));
    if (!signal.aborted) await once(signal, 'abort');
    await sandbox.close();
    return 0;
  } catch (error) {
    if (error instanceof FaultPlanError) {
      process.stderr.write(`${error.message}\n`);
      return 2;
    }
    const reason = error instanceof Error ? error.message : String(error);
    process.stderr.write(`The sandbox could not start: ${reason}\n${remedyFor(error, port, database)}\n`);
    return 1;
  }
}

/** A plan in its short form, or in a file. Throws `FaultPlanError`. */
async function readFaults(text: string | undefined): Promise<FaultPlan | undefined> {
  if (text === undefined) return undefined;
  if (/^(?:seed|probability)\s*=/.test(text)) return parseShortFaults(text);
  try {
    return parseFaultPlan(JSON.parse(await readFile(text, 'utf8')));
  } catch (error) {
    if (error instanceof FaultPlanError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new FaultPlanError(
      `\`--faults\` expects a JSON file, or faults such as \`seed=7,probability=0.05\`, but \`${text}\` cannot be read: ${reason}`,
    );
  }
}

function warning({ url, faults }: Sandbox, hasEndpoint: boolean | undefined): string {
  const { rules } = faults.plan;
  const planned =
    rules.length > 0
      ? `Things go wrong here: ${rules.length === 1 ? '1 rule of faults is' : `${rules.length} rules of faults are`} on.`
      : 'No faults are on.';
  return `${planned}${hasEndpoint ? ` Change them with PUT ${url}/sandbox/faults.` : ''}\n`;
}

/** What it holds, and a command to copy that works as it stands wherever it is typed. */
function welcome({ url, database, told, outline }: Welcome): string {
  const { organization, source } = outline.sources[0] ?? {
    organization: outline.organizations[0] ?? UNNAMED.organization,
    source: UNNAMED.source,
  };
  const into = `--api-url ${url} --platform-url ${url} --organization ${organization} --source ${source}`;
  return [
    `The sandbox is at ${url}/ (search it there).`,
    told,
    database === undefined ? 'It is kept in memory; --database FILE keeps it.' : `It is kept in ${database}.`,
    `Publish into it: COVEO_API_KEY=${SANDBOX_KEY} docs-to-coveo publish ${into}`,
    'Stop it with Ctrl+C.\n',
  ].join('\n');
}

interface Welcome {
  readonly url: string;
  readonly database: string | undefined;
  readonly told: string;
  readonly outline: SandboxOutline;
}
