import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { debug, error, info, isDebug, notice, setOutput, summary, warning } from '@actions/core';
import { type GitHubAccess, openGitHub } from '../github/client.ts';
import { readEvent, type WorkflowEvent } from '../github/event.ts';
import { isRunOver, type RunsOf, workflowFile } from '../github/workflow-runs.ts';
import type { Logger } from '../model/ports.ts';
import type { Secrets } from '../process/secrets.ts';
import { systemClock } from '../process/system-clock.ts';
import { emptyReport } from '../publish/result.ts';
import { problemOf } from '../publish/sending/failure.ts';
import { annotationsOf } from '../report/annotations.ts';
import { badgeOf } from '../report/badge.ts';
import { outputsOf } from '../report/outputs.ts';
import { progressLog, progressMeter } from '../report/progress.ts';
import type { Report } from '../report/report.ts';
import { stripControls } from '../report/strip-controls.ts';
import { renderSummary } from '../report/summary.ts';
import { renderText } from '../report/text.ts';
import type { RunRequest } from '../run/request.ts';
import { run } from '../run/run.ts';
import { findBaseCommit } from './base-commit.ts';
import { branchOf, type Inputs, readInputs } from './inputs.ts';
import { commentPlan } from './plan-comment.ts';

type Environment = Secrets['environment'];

/**
 * The action: reads inputs, runs, shows what happened. Returns the exit code. Whatever goes wrong, there are annotations, outputs and a
 * report; a summary or a comment that cannot be written is a warning.
 */
export async function runAction(secrets: Secrets, signal: AbortSignal): Promise<number> {
  const { environment } = secrets;
  // Time goes by for those who wait, also while nothing is reported.
  setInterval(tellProgress, 1_000).unref();
  try {
    const event = readEvent(environment);
    const door = doorOf(secrets);
    const findBase = () => findBaseCommit({ door, runs: runsOf(environment, event), event, say: logger.info });
    const inputs = readInputs(secrets, event, { findBase, isRunOver: runChecker(door) });
    const { report, exit } = await answer(inputs, signal);
    await show(report, environment);
    if (inputs.kind === 'run' && inputs.badge !== undefined) await writeBadge(report, inputs.badge);
    if (inputs.kind === 'run' && inputs.comment) await comment(report, event, door, environment);
    return exit;
  } catch (unexpected) {
    await show(emptyReport('publish', [problemOf(unexpected)]), environment);
    return 1;
  }
}

async function answer(
  inputs: Inputs,
  signal: AbortSignal,
): Promise<{ readonly report: Report; readonly exit: number }> {
  switch (inputs.kind) {
    case 'invalid':
      return { report: emptyReport(inputs.command, inputs.problems), exit: 2 };
    case 'nothing':
      return {
        report: emptyReport('plan', [{ level: 'notice', code: 'nothing-to-plan', message: inputs.because }]),
        exit: 0,
      };
    case 'run':
      return run(inputs.request, { clock: systemClock, logger, signal });
  }
}

function doorOf({ githubToken, environment }: Secrets): GitHubAccess {
  const { GITHUB_API_URL: apiUrl, GITHUB_REPOSITORY: repository } = environment;
  return openGitHub({ token: githubToken, apiUrl, repository, sleep: systemClock.sleep });
}

/** Asks GitHub whether another run has ended, where there is a way to it. */
function runChecker(door: GitHubAccess): RunRequest['isRunOver'] {
  return door.kind === 'open' ? (run) => isRunOver(door.github, run) : undefined;
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

const now = () => performance.now();
const meter = progressMeter(now);
const tellProgress = progressLog(meter, now, info);

const logger: Logger = {
  info: (line) => info(stripControls(line)),
  // The runner shows it with `ACTIONS_STEP_DEBUG`.
  ...(isDebug() ? { debug: (line: string) => debug(stripControls(line)) } : {}),
  progress(done, total, label) {
    meter.update(done, total, label);
    tellProgress();
  },
};

/** The same result four times over: log, annotations at their lines, outputs with the report, summary. */
async function show(report: Report, environment: Environment): Promise<void> {
  info(renderText(report, { color: false, verbose: isDebug() }));
  for (const { level, message, properties } of annotationsOf(report.problems)) annotate[level](message, properties);
  const path = await writeReport(report, environment);
  for (const [name, value] of Object.entries(outputsOf(report, path))) setOutput(name, value);
  await writeSummary(report, environment);
}

/** In a folder of its own, so that two steps of one job keep two reports. Gives its path; the empty string where it cannot be written. */
async function writeReport(report: Report, { RUNNER_TEMP: temporary }: Environment): Promise<string> {
  try {
    const path = join(await mkdtemp(join(temporary || tmpdir(), 'docs-to-coveo-')), 'report.json');
    await writeFile(path, `${JSON.stringify(report, null, 2)}\n`);
    return path;
  } catch (cause) {
    notWritten('report', cause);
    return '';
  }
}

async function writeBadge(report: Report, file: string): Promise<void> {
  try {
    await writeFile(file, badgeOf(report));
  } catch (cause) {
    notWritten('badge', cause);
  }
}

async function writeSummary(report: Report, environment: Environment): Promise<void> {
  // Runners other than GitHub's may have none.
  if (!environment.GITHUB_STEP_SUMMARY) return;
  try {
    await summary.addRaw(renderSummary(report, { repositoryUrl: repositoryUrl(environment) })).write();
  } catch (cause) {
    notWritten('job summary', cause);
  }
}

/** And once more, for those who review: as a comment on the pull request. */
async function comment(
  report: Report,
  event: WorkflowEvent,
  door: GitHubAccess,
  environment: Environment,
): Promise<void> {
  try {
    const repository = repositoryUrl(environment);
    const runUrl = repository && `${repository}/actions/runs/${environment.GITHUB_RUN_ID}`;
    const news = await commentPlan(report, { event, door, web: { repositoryUrl: repository, runUrl } });
    if (news?.level === 'notice') notice(stripControls(news.line));
    else if (news) logger.info(news.line);
  } catch (cause) {
    notWritten('comment', cause);
  }
}

/** What was published stays published: that people cannot read about it here is no reason to fail. */
function notWritten(what: string, cause: unknown): void {
  const reason = cause instanceof Error ? cause.message : String(cause);
  warning(stripControls(`The ${what} could not be written: ${reason}`));
}

function repositoryUrl({ GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository }: Environment): string | undefined {
  return server && repository ? `${server}/${repository}` : undefined;
}
