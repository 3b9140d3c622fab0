import { resolve } from 'node:path';
import type { Secrets } from '../process/secrets.ts';
import { systemClock } from '../process/system-clock.ts';
import { problemOf } from '../publish/sending/failure.ts';
import { renderDoctor } from '../report/doctor/doctor-text.ts';
import { plainSentence } from '../report/strip-controls.ts';
import { doctor } from '../run/doctor/doctor.ts';
import type { CliOptions } from './cli-options.ts';
import { overridesOf } from './overrides.ts';
import type { TerminalTools } from './terminal-logger.ts';

/** Tells what is right and what is wrong. A key comes from the environment alone: nobody is waited for. Returns the exit code. */
export async function runDoctor(
  options: CliOptions,
  { apiKey, githubToken, environment }: Secrets,
  { logger, signal }: TerminalTools,
): Promise<number> {
  const request = {
    directory: resolve(options.workingDirectory ?? '.'),
    isAnyFolder: options.workingDirectory === undefined,
    environment,
    config: options.config,
    overrides: overridesOf(options, environment),
    apiKey,
    githubToken,
    serverUrl: environment.GITHUB_SERVER_URL ?? 'https://github.com',
  };
  try {
    const tools = { clock: systemClock, logger, signal, node: process.versions.node };
    const { report, exit } = await doctor(request, tools);
    logger.end();
    const color = process.stdout.isTTY === true && !process.env.NO_COLOR;
    const { json = false, quiet } = options;
    process.stdout.write(json ? `${JSON.stringify(report, null, 2)}\n` : renderDoctor(report, { color, quiet }));
    return exit;
  } catch (error) {
    logger.end();
    process.stderr.write(`${plainSentence(problemOf(error).message)}\n`);
    return 1;
  }
}
