import { resolve } from 'node:path';
import type { Clock } from '../model/ports.ts';
import { openBrowser } from '../process/open-browser.ts';
import type { Secrets } from '../process/secrets.ts';
import { systemClock } from '../process/system-clock.ts';
import { watchFolder } from '../process/watch-folder.ts';
import { renderText } from '../report/text.ts';
import { openPreview, type Preview } from '../run/preview.ts';
import type { RunDependencies } from '../run/request.ts';
import { type Sandbox, startSandbox } from '../sandbox/server.ts';
import type { CliOptions } from './cli-options.ts';
import { portMistake, remedyFor, USUAL_PORT } from './sandbox-remedy.ts';

/** Shows the work tree in a sandbox, and again whenever it changes, until the signal is set. Returns the exit code. */
export async function servePreview(
  options: CliOptions,
  { environment }: Secrets,
  { logger, signal }: Pick<RunDependencies, 'logger' | 'signal'>,
): Promise<number> {
  const { port = USUAL_PORT, workingDirectory, config, openBrowser: isOpened = false } = options;
  const mistake = portMistake(port);
  if (mistake !== undefined) {
    process.stderr.write(`${mistake}\n`);
    return 2;
  }
  let sandbox: Sandbox;
  try {
    sandbox = await startSandbox({ port, foreignProviders: true });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    process.stderr.write(`The preview could not start: ${reason}\n${remedyFor(error, port, undefined)}\n`);
    return 1;
  }
  const directory = resolve(workingDirectory ?? '.');
  const request = { directory, isAnyFolder: workingDirectory === undefined, environment, config, overrides: {} };
  const tools = { clock: systemClock, logger, signal };
  const preview = openPreview(request, tools, sandbox);
  const address = `${sandbox.url}/${viewOf(options.as)}`;
  process.stderr.write(`The preview is at ${address} and follows what you save. Stop it with Ctrl+C.\n`);
  if (isOpened) openBrowser(address);
  try {
    await follow(preview, { root: await preview.root(), clock: systemClock, signal, options });
  } finally {
    await preview[Symbol.asyncDispose]();
    await sandbox.close();
  }
  return 0;
}

interface Following {
  /** What is watched. */
  readonly root: string;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly options: CliOptions;
}

/** Shows the work tree now, and after each change; what changes meanwhile is shown next. */
async function follow(preview: Preview, { root, clock, signal, options }: Following): Promise<void> {
  let isChanged = true;
  let wake: () => void = () => undefined;
  const stop = watchFolder(root, () => {
    isChanged = true;
    wake();
  });
  signal.addEventListener('abort', () => wake(), { once: true });
  try {
    while (!signal.aborted) {
      if (!isChanged) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
        continue;
      }
      isChanged = false;
      const { report } = await preview.show();
      if (signal.aborted) return;
      process.stdout.write(`${clock.now().toTimeString().slice(0, 8)} ${renderText(report, look(options))}\n`);
    }
  } finally {
    stop();
  }
}

function look({ verbose = false }: CliOptions) {
  const { isTTY, columns } = process.stdout;
  return { color: isTTY === true && !process.env.NO_COLOR, verbose, width: columns };
}

/**
 * The address, below that of the sandbox, at which its page shows what somebody sees. Only the page knows who there is, so it is asked as
 * people ask it: by a name.
 *
 * @param as `user:ann@example.com`, `group:Legal`, a bare name, or `anonymous`; undefined for whoever runs it
 */
export function viewOf(as: string | undefined): string {
  if (as === undefined) return '';
  const name = as.replace(/^(?:user|group|virtualGroup):/, '');
  return `?${new URLSearchParams(as === 'anonymous' ? { as } : { other: name })}`;
}
