import { type Connection, connect } from './connect.ts';
import { findSettings, type SettingsPlace, settingsAt } from './find-settings.ts';
import { fetchMergeResult, noMergeResult, type Proposal } from './merge-result.ts';
import { createMarkdown, loadParser } from './pages/markdown.ts';
import type { Problem } from './problem.ts';
import { check } from './publish/check.ts';
import { type BaseCommit, createCommitStore } from './publish/commit-store.ts';
import { explain } from './publish/explain.ts';
import { problemOf } from './publish/failure.ts';
import { plan } from './publish/plan.ts';
import { publish } from './publish/publish.ts';
import { emptyReport, type RunResult } from './publish/result.ts';
import type { Clock, Journal, ReadingWorld } from './publish/world.ts';
import { type ExitCode, exitCode } from './report/exit-code.ts';
import type { Explanation } from './report/explanation.ts';
import type { Report } from './report/report.ts';
import { type OpenedRepository, openRepository } from './repository/open.ts';
import { createRefStore } from './repository/ref-store.ts';
import type { Origin, RecordStore, Repository } from './repository/repository.ts';
import type { SettingsOverrides } from './settings/load.ts';
import type { Settings } from './settings/settings.ts';
import { VERSION } from './version.ts';

/** What a shell gathered: the same for the action and for the command line. */
export interface RunRequest {
  readonly command: 'plan' | 'publish' | 'check' | 'explain';
  /** The file to explain, from the working directory or from the root of the repository. */
  readonly path?: string | undefined;
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
  readonly anyBranch: boolean;
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
  /** How to look at what an embedded sandbox was given. */
  readonly lookAt?: string | undefined;
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
  const { root, repository } = opened;
  const checkedOut = await repository.resolveCommit('HEAD');
  if (checkedOut === undefined) return refuse(request, [noCommit()]);
  const place: SettingsPlace = { repository, root, directory, config: request.config, overrides: request.overrides };
  // Never those of a proposal: whoever made it could choose another source.
  const found = await findSettings(place, checkedOut);
  if (!found.ok) return refuse(request, found.problems);
  const head = await commitToRead(request, tools, repository, checkedOut);
  if (typeof head !== 'string') return finish(request, { report: emptyReport(request.command, [head]), ending: {} });
  const world = await readingWorld(request, tools, opened, found.settings, head);
  const result = await runCommand(request, tools, opened, place, world);
  const report = { ...result.report, problems: [...found.problems, ...result.report.problems] };
  const { explanation, lookAt } = result;
  return { ...finish(request, { ...result, report }), explanation, lookAt };
}

/** The commit to look at, or why there is none. */
async function commitToRead(
  { proposal }: RunRequest,
  { clock }: RunTools,
  repository: Repository,
  checkedOut: string,
): Promise<string | Problem> {
  if (proposal === undefined) return checkedOut;
  return (await fetchMergeResult(repository, proposal, clock)) ?? noMergeResult(proposal);
}

async function readingWorld(
  request: RunRequest,
  { clock, journal }: RunTools,
  { repository, workingDirectory, origin }: OpenedRepository,
  settings: Settings,
  head: string,
): Promise<ReadingWorld> {
  const markdown = createMarkdown(await loadParser());
  const { onError, allowDeletes, anyBranch, leaseSeconds, run } = request;
  const options = { head, onError, allowDeletes, anyBranch, leaseSeconds, run };
  const known = Object.fromEntries(Object.entries(request.origin ?? {}).filter(([, value]) => value));
  return { repository, clock, journal, markdown, origin: { ...origin, ...known }, workingDirectory, settings, options };
}

type CommandResult = RunResult & Pick<Finished, 'explanation' | 'lookAt'>;

async function runCommand(
  request: RunRequest,
  tools: RunTools,
  opened: OpenedRepository,
  place: SettingsPlace,
  world: ReadingWorld,
): Promise<CommandResult> {
  switch (request.command) {
    case 'check':
      return check(world);
    case 'explain':
      return explain(world, request.path ?? '');
    case 'plan':
      return plan({ ...world, store: recordStore(request, opened, place, world) });
    case 'publish': {
      const connection = await connect(request, world.settings, tools);
      if (!connection.ok) return { report: emptyReport('publish', connection.problems), ending: { usage: true } };
      return publishThrough(connection, tools, world, connection.store ?? recordStore(request, opened, place, world));
    }
  }
}

async function publishThrough(
  connection: Extract<Connection, { ok: true }>,
  { signal }: RunTools,
  world: ReadingWorld,
  store: RecordStore,
): Promise<CommandResult> {
  await using open = connection;
  const { service, traffic, organization, source, lookAt } = open;
  const result = await publish({ ...world, store, service, traffic, organization, source, version: VERSION, signal });
  return { ...result, lookAt };
}

function recordStore(
  request: RunRequest,
  opened: OpenedRepository,
  place: SettingsPlace,
  world: ReadingWorld,
): RecordStore {
  const { organization = '', source = '' } = world.settings;
  if (request.state === 'ref') return createRefStore({ ...opened, source });
  return createCommitStore(world, {
    base: request.base ?? (async () => undefined),
    settingsAt: async (commit) => (await settingsAt(place, commit)) ?? world.settings,
    organization,
    source,
    version: VERSION,
  });
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
      verificationRejected: false,
      pageErrors,
      withheld: withheld > 0,
      command,
    }),
  };
}

function noCommit(): Problem {
  return {
    level: 'error',
    code: 'no-commit',
    message: 'The repository has no commit yet, and only what is committed can be published.',
    hint: 'Commit your pages first.',
  };
}
