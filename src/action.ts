import './quiet.ts';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as core from '@actions/core';
import { systemClock } from './clock.ts';
import { readInputs } from './inputs.ts';
import type { Journal } from './publish/world.ts';
import { annotationsOf } from './report/annotations.ts';
import { outputsOf } from './report/outputs.ts';
import { plain } from './report/plain.ts';
import { renderSummary } from './report/summary.ts';
import { renderText } from './report/text.ts';
import { type Finished, run } from './run.ts';
import { takeSecrets } from './secrets.ts';
import { stopSignal } from './stop.ts';

async function main(): Promise<number> {
  const secrets = takeSecrets(process.env);
  if (secrets.apiKey !== undefined) core.setSecret(secrets.apiKey);
  if (secrets.githubToken !== undefined) core.setSecret(secrets.githubToken);
  const inputs = readInputs(secrets);
  if (!inputs.ok) {
    for (const line of inputs.wrong) core.error(line);
    return 2;
  }
  const finished = await run(inputs.request, { clock: systemClock, journal, signal: stopSignal() });
  await show(finished);
  return finished.exit;
}

const journal: Journal = {
  info: (line) => core.info(plain(line)),
  progress: (done, total, label) => core.debug(`${done} of ${total} ${label}`),
};

/** The same result four times over: log, annotations at their lines, summary, outputs with the report. */
async function show({ report }: Finished): Promise<void> {
  core.info(renderText(report, { color: false, verbose: false }));
  for (const { level, message, properties } of annotationsOf(report.problems)) core[level](message, properties);
  const path = join(process.env.RUNNER_TEMP ?? '.', 'docs-to-coveo-report.json');
  await writeFile(path, `${JSON.stringify(report, null, 2)}\n`);
  for (const [name, value] of Object.entries(outputsOf(report, path))) core.setOutput(name, value);
  await core.summary.addRaw(renderSummary(report, { repositoryUrl: repositoryUrl() })).write();
}

function repositoryUrl(): string | undefined {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = process.env;
  return server && repository ? `${server}/${repository}` : undefined;
}

process.exitCode = await main();
