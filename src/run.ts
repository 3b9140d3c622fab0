import { type Connection, connect } from './connect.ts';
import { findSettings, type SettingsPlace, settingsAt } from './find-settings.ts';
import { createMarkdown, loadParser } from './pages/markdown.ts';
import type { Fingerprint } from './plan/fingerprint.ts';
import type { Share } from './plan/share.ts';
import type { Problem } from './problem.ts';
import { check } from './publish/check.ts';
import { type BaseCommit, createCommitStore } from './publish/commit-store.ts';
import { explain } from './publish/explain.ts';
import { problemOf } from './publish/failure.ts';
import { plan } from './publish/plan.ts';
import { publish } from './publish/publish.ts';
import { rebuild } from './publish/rebuild.ts';
import { emptyReport, type RunResult } from './publish/result.ts';
import type { Clock, Journal, PlanningWorld, ReadingWorld } from './publish/world.ts';
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
  readonly command: 'plan' | 'publish' | 'rebuild' | 'check' | 'explain';
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
  readonly base?: BaseCommit | undefined;
  readonly onError: 'fail' | 'skip';
  readonly allowDeletes?: number | undefined;
  readonly anyBranch: boolean;
  /** The commit to look at, in any way git understands; the checked-out one without it. */
  readonly commit?: string | undefined;
  readonly adopt?: boolean | undefined;
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
  const head = await findHead(repository, request.commit);
  if (head === undefined)
    return refuse(request, [request.commit === undefined ? noCommit() : notFound(request.commit)]);
  const place: SettingsPlace = { repository, root, directory, config: request.config, overrides: request.overrides };
  const found = await findSettings(place, head, request.commit === undefined ? 'disk' : 'commit');
  if (!found.ok) return refuse(request, found.problems);
  const world = await readingWorld(request, tools, opened, found.settings, head);
  const result = await runCommand(request, tools, opened, place, world);
  const report = { ...result.report, problems: [...found.problems, ...result.report.problems] };
  const { explanation, lookAt } = result;
  return { ...finish(request, { ...result, report }), explanation, lookAt };
}

/** A commit that was named and that a shallow clone lacks is fetched, alone. */
async function findHead(repository: Repository, commit: string | undefined): Promise<string | undefined> {
  const head = await repository.resolveCommit(commit ?? 'HEAD');
  if (head !== undefined || commit === undefined) return head;
  return (await repository.fetchCommit(commit)) ? repository.resolveCommit(commit) : undefined;
}

async function readingWorld(
  request: RunRequest,
  { clock, journal }: RunTools,
  { repository, workingDirectory, origin }: OpenedRepository,
  settings: Settings,
  head: string,
): Promise<ReadingWorld> {
  const markdown = createMarkdown(await loadParser());
  const { onError, allowDeletes, anyBranch, leaseSeconds, run, adopt, share, planned, verifyMinutes } = request;
  const rollback = request.commit !== undefined;
  const options = {
    head,
    onError,
    allowDeletes,
    anyBranch,
    leaseSeconds,
    run,
    adopt,
    share,
    planned,
    rollback,
    verifyMinutes,
  };
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
      return planWithLimits(request, tools, { ...world, store: recordStore(request, opened, place, world) });
    case 'publish':
    case 'rebuild': {
      if (request.share && request.state === 'commit') return shardless();
      const connection = await connect(request, world.settings, tools);
      if (!connection.ok) return { report: emptyReport(request.command, connection.problems), ending: { usage: true } };
      return publishThrough(
        request.command,
        connection,
        tools,
        world,
        connection.store ?? recordStore(request, opened, place, world),
      );
    }
  }
}

/** A plan needs no key; with one it can also say whether the organization's limits allow it. */
async function planWithLimits(request: RunRequest, tools: RunTools, world: PlanningWorld): Promise<CommandResult> {
  if (request.apiKey === undefined) return plan(world);
  const connection = await connect({ ...request, sandbox: undefined }, world.settings, tools);
  if (!connection.ok) return plan(world);
  await using open = connection;
  return plan({ ...world, readLimits: open.readLimits });
}

async function publishThrough(
  command: 'publish' | 'rebuild',
  connection: Extract<Connection, { ok: true }>,
  { signal }: RunTools,
  world: ReadingWorld,
  store: RecordStore,
): Promise<CommandResult> {
  await using open = connection;
  const { lookAt, ...service } = open;
  const carryOut = command === 'rebuild' ? rebuild : publish;
  const result = await carryOut({ ...world, ...service, store, version: VERSION, signal });
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
    base: request.base,
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
      verificationRejected: ending.rejected === true,
      pageErrors,
      withheld: withheld > 0 || ending.withheld === true,
      command,
    }),
  };
}

/** The plain run that follows the shares must learn from a record what they sent. */
function shardless(): CommandResult {
  const problem: Problem = {
    level: 'error',
    code: 'shard-without-record',
    message: '`shard` needs a record of what each share sent, but `state: commit` keeps none.',
    hint: 'Use `state: ref`, or publish without `shard`.',
  };
  return { report: emptyReport('publish', [problem]), ending: { usage: true } };
}

function notFound(commit: string): Problem {
  return {
    level: 'error',
    code: 'commit-not-found',
    message: `The commit \`${commit}\` is neither in this clone nor, as a full id, in the remote.`,
    hint: 'Name it by its full id. For `HEAD~3` and the like the clone needs its history: `fetch-depth: 0`.',
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
