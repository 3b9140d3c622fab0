import { type CommandResult, runCommand } from './command.ts';
import { createConverterPool } from './conversion/converter-pool.ts';
import { changedSettingsProblems, findSettings, type SettingsPlace } from './find-settings.ts';
import { openGitHub } from './github.ts';
import { readTeams } from './github-teams.ts';
import { findHead } from './head.ts';
import type { Proposal } from './merge-result.ts';
import type { Conversion } from './pages/conversion.ts';
import type { Fingerprint } from './plan/fingerprint.ts';
import type { Share } from './plan/share.ts';
import type { Problem } from './problem.ts';
import type { BaseCommit } from './publish/commit-store.ts';
import { problemOf } from './publish/failure.ts';
import { emptyReport, type RunResult } from './publish/result.ts';
import type { SetupOptions } from './publish/setup.ts';
import type { Clock, Journal, ReadingWorld, RunOptions } from './publish/world.ts';
import type { AccessAnswer } from './report/access-answer.ts';
import { type ExitCode, exitCode } from './report/exit-code.ts';
import type { Explanation } from './report/explanation.ts';
import type { Report } from './report/report.ts';
import { type OpenedRepository, openRepository } from './repository/open.ts';
import type { Origin } from './repository/repository.ts';
import type { SettingsOverrides } from './settings/load.ts';
import type { OnWidened, Settings } from './settings/settings.ts';

/** What a shell gathered: the same for the action and for the command line. */
export interface RunRequest {
  readonly command: 'plan' | 'publish' | 'rebuild' | 'audit' | 'check' | 'explain' | 'access' | 'setup';
  /** The file to explain, from the working directory or from the root of the repository. */
  readonly path?: string | undefined;
  /** Whose access is asked for: `user:ann@example.com`. */
  readonly identity?: string | undefined;
  /** Folder of the settings on disk. */
  readonly directory: string;
  /** For the processes that we start; holds no secret. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly config?: string | undefined;
  readonly overrides: SettingsOverrides;
  readonly apiKey?: string | undefined;
  readonly githubToken?: string | undefined;
  readonly serverUrl?: string | undefined;
  /** What the environment knows better than git. */
  readonly origin?: Origin | undefined;
  readonly state: 'ref' | 'commit';
  /** What to compare with; asked for `state: commit` alone. */
  readonly base?: (() => Promise<BaseCommit | undefined>) | undefined;
  /** Look at what merging this would give, instead of at the commit that is checked out. Settings stay those on disk. */
  readonly proposal?: Proposal | undefined;
  readonly onError: 'fail' | 'skip';
  readonly allowDeletes?: number | undefined;
  readonly onWidened?: OnWidened | undefined;
  readonly allowWidened?: boolean | undefined;
  readonly anyBranch: boolean;
  /** The commit to look at, in any way git understands; the checked-out one without it. */
  readonly commit?: string | undefined;
  readonly adopt?: boolean | undefined;
  /** Let an audit repair what is ours. */
  readonly heal?: boolean | undefined;
  /** What is asked of `setup`; only its plan without it. */
  readonly setup?: SetupOptions & { readonly write: boolean };
  readonly share?: Share | undefined;
  /** Carry out this plan or none. */
  readonly planned?: Fingerprint | undefined;
  /** Minutes to wait for indexing; not at all without it. */
  readonly verifyMinutes?: number | undefined;
  readonly leaseSeconds: number;
  /** Names this run in its lease. */
  readonly run: string;
  /** Publish into an embedded sandbox, kept in this file or in memory. */
  readonly sandbox?: { readonly database?: string | undefined } | undefined;
}

export interface RunTools {
  readonly clock: Clock;
  readonly journal: Journal;
  readonly signal: AbortSignal;
}

/** How a run ended. */
export interface Finished {
  readonly report: Report;
  readonly exit: ExitCode;
  /** Only of `explain`. */
  readonly explanation?: Explanation | undefined;
  /** Only of `access`. */
  readonly seen?: AccessAnswer | undefined;
  /** How to look at what an embedded sandbox was given. */
  readonly lookAt?: string | undefined;
  /** A key that `setup` made: to be shown once, and kept nowhere. */
  readonly newKey?: string | undefined;
}

/** Runs one command from beginning to end: repository, settings, use case. Never throws for what a user can mend. */
export async function run(request: RunRequest, tools: RunTools): Promise<Finished> {
  try {
    return await runInRepository(request, tools);
  } catch (error) {
    return finish(request, { report: emptyReport(request.command, [problemOf(error)]), ending: { failed: true } });
  }
}

async function runInRepository(request: RunRequest, tools: RunTools): Promise<Finished> {
  const { directory, environment, githubToken, serverUrl } = request;
  await using opened = await openRepository({ directory, environment, githubToken, serverUrl });
  return await runOpened(request, tools, opened);
}

async function runOpened(request: RunRequest, tools: RunTools, opened: OpenedRepository): Promise<Finished> {
  const { directory, config, overrides } = request;
  const { root, repository } = opened;
  const head = await findHead(request, tools, repository);
  if (head.kind === 'mistake') return refuse(request, [head.problem]);
  if (head.kind === 'nothing')
    return finish(request, { report: emptyReport(request.command, [head.problem]), ending: {} });
  const place: SettingsPlace = { repository, root, directory, config, overrides };
  const found = await findSettings(place, head.settingsCommit, head.settingsFirst);
  if (!found.ok) return refuse(request, found.problems);
  const { settings, file } = found;
  const result = await withConversion(tools, (conversion) => {
    const world = readingWorld(request, tools, opened, { conversion, settings, head: head.commit });
    return runCommand(request, tools, opened, { ...place, file }, world);
  });
  const notShown = request.proposal ? await changedSettingsProblems(place, head.settingsCommit, head.commit) : [];
  const report = { ...result.report, problems: [...found.problems, ...notShown, ...result.report.problems] };
  const { explanation, seen, lookAt, newKey } = result;
  return { ...finish(request, { ...result, report }), explanation, seen, lookAt, newKey };
}

/** What a run has found out about what it is to read. */
interface Found {
  readonly conversion: Conversion;
  readonly settings: Settings;
  /** Full id of the commit. */
  readonly head: string;
}

/** The worker that converts pages ends with the work. */
async function withConversion(
  { signal }: RunTools,
  work: (conversion: Conversion) => Promise<CommandResult>,
): Promise<CommandResult> {
  await using conversion = createConverterPool({ signal });
  return await work(conversion);
}

function readingWorld(
  request: RunRequest,
  { clock, journal }: RunTools,
  { repository, workingDirectory, origin }: OpenedRepository,
  { conversion, settings, head }: Found,
): ReadingWorld {
  const { onError, allowDeletes, onWidened, allowWidened, anyBranch, leaseSeconds, run, adopt, share } = request;
  const { planned, verifyMinutes, commit } = request;
  const options: RunOptions = {
    head,
    onError,
    allowDeletes,
    onWidened,
    allowWidened,
    anyBranch,
    leaseSeconds,
    run,
    adopt,
    share,
    planned,
    rollback: commit !== undefined,
    verifyMinutes,
  };
  const known = Object.fromEntries(Object.entries(request.origin ?? {}).filter(([, value]) => value));
  const place = { ...origin, ...known };
  const reading = { repository, clock, journal, conversion, origin: place, workingDirectory, settings, options };
  return { ...reading, readTeams: teamsReader(request, clock, place) };
}

/** Teams of GitHub, of the owner of the repository where the settings name nobody else. Without a token there is no way to them. */
function teamsReader(
  { githubToken: token, environment }: RunRequest,
  clock: Clock,
  { repository }: Origin,
): ReadingWorld['readTeams'] {
  const named = environment.GITHUB_REPOSITORY ?? (repository?.match(/^[^/:]+\/[^/:]+$/) ? repository : undefined);
  const [owner] = named?.split('/') ?? [];
  const sleep = (milliseconds: number) => clock.sleep(milliseconds);
  const door = openGitHub({ token, apiUrl: environment.GITHUB_API_URL, repository: named ?? 'teams/only', sleep });
  return (teams) => readTeams(door, teams, owner);
}

function refuse(request: RunRequest, problems: readonly Problem[]): Finished {
  return finish(request, { report: emptyReport(request.command, problems), ending: { usage: true } });
}

function finish({ command }: RunRequest, { report, ending }: RunResult): Finished {
  const { failed, withheld } = report.counts;
  const pageErrors = failed > 0 || report.problems.some(({ level }) => level === 'error');
  return {
    report,
    exit: exitCode({
      settingsErrors: ending.usage === true,
      serviceFailed: ending.failed === true,
      verificationRejected: ending.rejected === true,
      pageErrors,
      withheld: withheld + (report.identities?.withheld.length ?? 0) > 0 || ending.withheld === true,
      command,
    }),
  };
}
