import { stat } from 'node:fs/promises';
import { openGitHub } from '../github/client.ts';
import { readTeams } from '../github/teams.ts';
import type { BuiltSite, Clock } from '../model/ports.ts';
import { hasErrors, type Problem } from '../model/problem.ts';
import type { ReadingContext, RunOptions } from '../publish/context.ts';
import { emptyReport, type RunResult } from '../publish/result.ts';
import { isUsageFailure, problemOf } from '../publish/sending/failure.ts';
import { exitCode } from '../report/exit-code.ts';
import { type OpenedRepository, openRepository } from '../repository/open.ts';
import type { Origin } from '../repository/repository.ts';
import type { Settings } from '../settings/settings.ts';
import { findBuiltSite } from './built-site.ts';
import type { CommandContext } from './command-context.ts';
import { changedSettingsProblems, findSettings, type SettingsPath } from './find-settings.ts';
import { findHead } from './head.ts';
import type { Finished, RunDependencies, RunRequest } from './request.ts';
import { runCommand } from './run-command.ts';
import { pathsFrom, settingsPlace, workingDirectoryOf } from './settings-place.ts';
import { uncommittedNotice } from './uncommitted-notice.ts';

/** Runs one command from beginning to end: repository, settings, use case. Never throws for what a user can fix. */
export async function run(request: RunRequest, tools: RunDependencies): Promise<Finished> {
  try {
    if (!(await isFolder(request.directory))) return refuse(request, [noFolder(request.directory)]);
    return await runInRepository(request, tools);
  } catch (error) {
    const ending = isUsageFailure(error) ? 'usage' : 'failed';
    return finish(request, { report: emptyReport(request.command, [problemOf(error)]), ending });
  }
}

async function runInRepository(request: RunRequest, tools: RunDependencies): Promise<Finished> {
  const { directory, environment, githubToken, serverUrl, snapshot } = request;
  await using opened = await openRepository({ directory, environment, githubToken, serverUrl, snapshot });
  return await runOpened(request, tools, opened);
}

async function runOpened(request: RunRequest, tools: RunDependencies, opened: OpenedRepository): Promise<Finished> {
  const { directory, config, overrides } = request;
  const { root, repository } = opened;
  const head = await findHead(request, tools, opened);
  if (head.kind === 'mistake') return refuse(request, [head.problem]);
  if (head.kind === 'nothing')
    return finish(request, { report: emptyReport(request.command, [head.problem]), ending: 'done' });
  const place = await settingsPlace(request, { repository, root, directory, config, overrides }, head);
  const found = await findSettings(place, head.settingsCommit, head.settingsFirst);
  if (!found.ok) return refuse(request, found.problems);
  const { settings, file } = found;
  const at = place.directory === directory ? opened : { ...opened, workingDirectory: workingDirectoryOf(place) };
  // Git looks at the work tree while the pages of the commit are looked at.
  const differing = uncommitted(request, at, settings, file);
  differing.catch(() => undefined);
  const site = await findBuiltSite(request.command, settings, place.directory);
  if (!site.ok) return refuse(request, [...found.problems, site.problem]);
  const { built } = site;
  const context = contextOf(request, tools, at, { settings, settingsFile: file.shown, built, head: head.commit });
  const named = { ...request, paths: pathsFrom(request, place) };
  const result = await runCommand(named, tools, { opened: at, place: { ...place, file } }, context);
  const notShown = request.proposal ? await changedSettingsProblems(place, head.settingsCommit, head.commit) : [];
  const report = {
    ...result.report,
    problems: [...found.problems, ...notShown, ...result.report.problems, ...(await differing)],
  };
  const { explanation, seen, lookAt, newKey } = result;
  return { ...finish(request, { ...result, report }), explanation, seen, lookAt, newKey, settingsFile: file.shown };
}

/** Only a person at work has changes that are not committed; a workflow's are its own doing. */
async function uncommitted(
  { isInteractive, command, commit, snapshot }: RunRequest,
  { uncommitted: paths, workingDirectory }: OpenedRepository,
  settings: Settings,
  { shown }: SettingsPath,
): Promise<readonly Problem[]> {
  if (!isInteractive || snapshot || commit !== undefined || ['setup', 'access', 'audit'].includes(command)) return [];
  return uncommittedNotice(await paths(), settings, workingDirectory, shown);
}

/** What a run has found out about what it is to read. */
interface Found {
  readonly built: BuiltSite | undefined;
  readonly settings: Settings;
  readonly settingsFile: string;
  /** Full id of the commit. */
  readonly head: string;
}

function contextOf(
  request: RunRequest,
  { clock, logger }: RunDependencies,
  { repository, workingDirectory, origin }: OpenedRepository,
  { settings, settingsFile, built, head }: Found,
): CommandContext {
  const options: RunOptions = {
    ...request.options,
    head,
    rollback: request.commit !== undefined || request.snapshot !== undefined,
  };
  const known = Object.fromEntries(Object.entries(request.origin ?? {}).filter(([, value]) => value));
  const place = { ...origin, ...known };
  const reading = {
    repository,
    clock,
    logger,
    built,
    origin: place,
    workingDirectory,
    settings,
    settingsFile,
    options,
  };
  return { ...reading, readTeams: teamsReader(request, clock, place) };
}

/** Teams of GitHub, of the owner of the repository where the settings name nobody else. Without a token there is no way to them. */
function teamsReader(
  { githubToken: token, environment }: RunRequest,
  clock: Clock,
  { repository }: Origin,
): ReadingContext['readTeams'] {
  const named = environment.GITHUB_REPOSITORY ?? (repository?.match(/^[^/:]+\/[^/:]+$/) ? repository : undefined);
  const [owner] = named?.split('/') ?? [];
  const sleep = (milliseconds: number) => clock.sleep(milliseconds);
  const door = openGitHub({ token, apiUrl: environment.GITHUB_API_URL, repository: named ?? 'teams/only', sleep });
  return (teams) => readTeams(door, teams, owner);
}

function refuse(request: RunRequest, problems: readonly Problem[]): Finished {
  return finish(request, { report: emptyReport(request.command, problems), ending: 'usage' });
}

function finish({ command }: RunRequest, { report, ending }: RunResult): Finished {
  const { failed, withheld } = report.counts;
  const pageErrors = failed > 0 || hasErrors(report.problems);
  return {
    report,
    exit: exitCode({
      ending,
      pageErrors,
      withheld: withheld + (report.identities?.withheld.length ?? 0) > 0,
      command,
    }),
  };
}

/** Whether there is a folder; false also where it may not be looked at. */
export async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    // Not there, or not to be looked at: git could not start there either.
    return false;
  }
}

/** The problem of a working directory that is none. */
export function noFolder(directory: string): Problem {
  return {
    level: 'error',
    code: 'working-directory-missing',
    message: `The working directory must be a folder, but there is none at \`${directory}\`.`,
    hint: 'Correct `working-directory`; in a workflow, let `actions/checkout` run before.',
  };
}
