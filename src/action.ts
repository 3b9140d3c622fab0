import './quiet.ts';
import './small-heap.ts';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { debug, error, info, isDebug, notice, setOutput, setSecret, summary, warning } from '@actions/core';
import { findBaseCommit } from './base-commit.ts';
import { systemClock } from './clock.ts';
import { commentPlan } from './comment-plan.ts';
import { type GitHubDoor, openGitHub } from './github.ts';
import { readEvent, type WorkflowEvent } from './github-event.ts';
import { type RunsOf, workflowFile } from './github-runs.ts';
import { branchOf, readInputs } from './inputs.ts';
import { emptyReport } from './publish/result.ts';
import type { Journal } from './publish/world.ts';
import { annotationsOf } from './report/annotations.ts';
import { outputsOf } from './report/outputs.ts';
import { plain } from './report/plain.ts';
import type { Report } from './report/report.ts';
import { renderSummary } from './report/summary.ts';
import { renderText } from './report/text.ts';
import { run } from './run.ts';
import { type Secrets, takeSecrets } from './secrets.ts';
import { stopSignal } from './stop.ts';

type Environment = Secrets['environment'];

async function main(): Promise<number> {
  const secrets = takeSecrets(process.env);
  if (secrets.apiKey !== undefined) setSecret(secrets.apiKey);
  if (secrets.githubToken !== undefined) setSecret(secrets.githubToken);
  const { environment } = secrets;
  const event = readEvent(environment);
  const door = doorOf(secrets);
  const findBase = () => findBaseCommit({ door, runs: runsOf(environment, event), event, say: journal.info });
  const inputs = readInputs(secrets, event, findBase);
  switch (inputs.kind) {
    case 'wrong':
      for (const line of inputs.wrong) error(line);
      return 2;
    case 'nothing':
      await show(emptyReport('plan', [{ level: 'notice', code: 'nothing-to-plan', message: inputs.because }]));
      return 0;
    case 'run': {
      const { report, exit } = await run(inputs.request, { clock: systemClock, journal, signal: stopSignal() });
      await show(report);
      if (inputs.comment) await comment(report, event, door, environment);
      return exit;
    }
  }
}

function doorOf({ githubToken, environment }: Secrets): GitHubDoor {
  const { GITHUB_API_URL: apiUrl, GITHUB_REPOSITORY: repository } = environment;
  return openGitHub({ token: githubToken, apiUrl, repository, sleep: systemClock.sleep });
}

/** The runs of this workflow on the branch that this run is about. */
function runsOf(environment: Environment, event: WorkflowEvent): RunsOf | undefined {
  const { GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: except = '' } = environment;
  const workflow = workflowFile(environment.GITHUB_WORKFLOW_REF);
  const branch = branchOf(environment, event);
  return workflow && branch && repository ? { workflow, branch, repository, except } : undefined;
}

/** A problem's level is the name of the annotation that shows it. */
const annotate = { error, warning, notice };

const journal: Journal = {
  info: (line) => info(plain(line)),
  // The runner shows it with `ACTIONS_STEP_DEBUG`.
  ...(isDebug() ? { debug: (line: string) => debug(plain(line)) } : {}),
  progress: (done, total, label) => debug(`${done} of ${total} ${label}`),
};

/** The same result four times over: log, annotations at their lines, summary, outputs with the report. */
async function show(report: Report): Promise<void> {
  info(renderText(report, { color: false, verbose: false }));
  for (const { level, message, properties } of annotationsOf(report.problems)) annotate[level](message, properties);
  const path = join(process.env.RUNNER_TEMP ?? '.', 'docs-to-coveo-report.json');
  await writeFile(path, `${JSON.stringify(report, null, 2)}\n`);
  for (const [name, value] of Object.entries(outputsOf(report, path))) setOutput(name, value);
  await summary.addRaw(renderSummary(report, { repositoryUrl: repositoryUrl(process.env) })).write();
}

/** And a fifth time, for those who review: as a comment on the pull request. */
async function comment(
  report: Report,
  event: WorkflowEvent,
  door: GitHubDoor,
  environment: Environment,
): Promise<void> {
  const repository = repositoryUrl(environment);
  const runUrl = repository && `${repository}/actions/runs/${environment.GITHUB_RUN_ID}`;
  const news = await commentPlan(report, { event, door, web: { repositoryUrl: repository, runUrl } });
  if (news?.level === 'notice') notice(plain(news.line));
  else if (news) journal.info(news.line);
}

function repositoryUrl({ GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository }: Environment): string | undefined {
  return server && repository ? `${server}/${repository}` : undefined;
}

process.exitCode = await main();
