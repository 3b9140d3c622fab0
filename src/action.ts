import './quiet.ts';
import './small-heap.ts';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { debug, error, info, notice, setOutput, setSecret, summary, warning } from '@actions/core';
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
  if (secrets.apiKey !== undefined) setSecret(secrets.apiKey);
  if (secrets.githubToken !== undefined) setSecret(secrets.githubToken);
  const inputs = readInputs(secrets);
  if (!inputs.ok) {
    for (const line of inputs.wrong) error(line);
    return 2;
  }
  const finished = await run(inputs.request, { clock: systemClock, journal, signal: stopSignal() });
  await show(finished);
  return finished.exit;
}

/** A problem's level is the name of the annotation that shows it. */
const annotate = { error, warning, notice };

const journal: Journal = {
  info: (line) => info(plain(line)),
  progress: (done, total, label) => debug(`${done} of ${total} ${label}`),
};

/** The same result four times over: log, annotations at their lines, summary, outputs with the report. */
async function show({ report }: Finished): Promise<void> {
  info(renderText(report, { color: false, verbose: false }));
  for (const { level, message, properties } of annotationsOf(report.problems)) annotate[level](message, properties);
  const path = join(process.env.RUNNER_TEMP ?? '.', 'docs-to-coveo-report.json');
  await writeFile(path, `${JSON.stringify(report, null, 2)}\n`);
  for (const [name, value] of Object.entries(outputsOf(report, path))) setOutput(name, value);
  await summary.addRaw(renderSummary(report, { repositoryUrl: repositoryUrl() })).write();
}

function repositoryUrl(): string | undefined {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = process.env;
  return server && repository ? `${server}/${repository}` : undefined;
}

process.exitCode = await main();
