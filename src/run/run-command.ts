import type { Problem } from '../model/problem.ts';
import { VERSION } from '../process/version.ts';
import { access } from '../publish/access.ts';
import { audit } from '../publish/audit.ts';
import { check } from '../publish/check.ts';
import type { PlanningContext, ReadingContext } from '../publish/context.ts';
import { explain } from '../publish/explain.ts';
import { plan } from '../publish/plan.ts';
import { publish } from '../publish/publish.ts';
import { rebuild } from '../publish/rebuild.ts';
import { emptyReport, type RunResult } from '../publish/result.ts';
import { setup } from '../publish/setup.ts';
import { createCommitStore } from '../publish/stores/commit-store.ts';
import { createNoStore, noRemoteNotice } from '../publish/stores/no-store.ts';
import type { OpenedRepository } from '../repository/open.ts';
import { createRefStore } from '../repository/record/ref-store.ts';
import type { RecordStore } from '../repository/repository.ts';
import { type Connection, connect, connectPlatform } from './connect.ts';
import { type SettingsPath, type SettingsPlace, settingsAt } from './find-settings.ts';
import type { Finished, RunDependencies, RunRequest } from './request.ts';
import { writeSource } from './write-source.ts';

/** What a command hands back. */
export type CommandResult = RunResult & Pick<Finished, 'explanation' | 'seen' | 'lookAt' | 'newKey'>;

/** Where a command works. */
interface Places {
  readonly opened: OpenedRepository;
  readonly place: SettingsPlace & { readonly file: SettingsPath };
}

/** Carries out a command in a repository whose settings are known. */
export async function runCommand(
  request: RunRequest,
  tools: RunDependencies,
  { opened, place }: Places,
  context: ReadingContext,
): Promise<CommandResult> {
  switch (request.command) {
    case 'check':
      return check(context);
    case 'explain':
      return explain(context, request.paths ?? []);
    case 'access':
      return access(context, request.identity ?? '');
    case 'setup':
      return setUp(request, tools, place.file, context);
    case 'plan':
      return planInStore(request, tools, opened, { ...context, store: recordStore(request, opened, place, context) });
    case 'publish':
    case 'rebuild':
    case 'audit': {
      const refusal = request.options.share && whyNoShare(request);
      if (refusal) return { report: emptyReport(request.command, [refusal]), ending: 'usage' };
      const connection = await connect(request, context.settings, tools);
      if (!connection.ok) return { report: emptyReport(request.command, connection.problems), ending: 'usage' };
      const store = connection.store ?? recordStore(request, opened, place, context);
      return throughConnection(request, connection, tools, { ...context, store });
    }
  }
}

/** Before there is a source, there is only the organization. */
async function setUp(
  request: RunRequest,
  tools: RunDependencies,
  file: SettingsPath,
  context: ReadingContext,
): Promise<CommandResult> {
  const connection = connectPlatform(request, context.settings, tools);
  if (!connection.ok) return { report: emptyReport('setup', connection.problems), ending: 'usage' };
  await using open = connection;
  const { platform, traffic, organization } = open;
  const { write = false, ...asked } = request.setup ?? { apply: false, check: false, createKey: false };
  const { signal } = tools;
  const writing = write ? (id: string) => writeSource(file, id) : undefined;
  return await setup({ ...context, platform, traffic, organization, asked, signal, writeSource: writing });
}

/** A plan needs no remote either: where none can hold a record, nothing was published from here. */
async function planInStore(
  request: RunRequest,
  tools: RunDependencies,
  opened: OpenedRepository,
  context: PlanningContext,
): Promise<CommandResult> {
  if (request.state === 'commit' || opened.remote !== undefined) return planWithLimits(request, tools, context);
  const result = await planWithLimits(request, tools, { ...context, store: createNoStore() });
  const { report } = result;
  return { ...result, report: { ...report, problems: [...report.problems, noRemoteNotice()] } };
}

/** A plan needs no key; with one it can also say whether the organization's limits allow it. */
async function planWithLimits(
  request: RunRequest,
  tools: RunDependencies,
  context: PlanningContext,
): Promise<CommandResult> {
  if (request.apiKey === undefined) return await plan(context);
  const connection = await connect({ ...request, sandbox: undefined }, context.settings, tools);
  if (!connection.ok) return await plan(context);
  await using open = connection;
  return await plan({ ...context, readLimits: open.readLimits });
}

async function throughConnection(
  { command, heal = false, isRunOver }: RunRequest,
  connection: Extract<Connection, { ok: true }>,
  { signal }: RunDependencies,
  context: PlanningContext,
): Promise<CommandResult> {
  await using open = connection;
  const { lookAt, ...service } = open;
  const publishing = { ...context, ...service, store: context.store, version: VERSION, signal, isRunOver };
  if (command === 'audit') return await audit({ ...publishing, heal });
  return { ...(await (command === 'rebuild' ? rebuild : publish)(publishing)), lookAt };
}

function recordStore(
  request: RunRequest,
  opened: OpenedRepository,
  place: SettingsPlace,
  context: ReadingContext,
): RecordStore {
  const { organization = '', source = '' } = context.settings;
  if (request.state === 'ref') return createRefStore({ ...opened, source });
  return createCommitStore(context, {
    base: request.base ?? (async () => undefined),
    settingsAt: async (commit) => (await settingsAt(place, commit)) ?? context.settings,
    organization,
    source,
    version: VERSION,
  });
}

/** The plain run that follows must learn from a record what each share sent; and a rebuild deletes whatever it does not send. */
function whyNoShare({ command, state }: RunRequest): Problem | undefined {
  if (command !== 'publish') {
    const message = `\`shard\` is for \`publish\` alone, but the command is \`${command}\`.`;
    return { level: 'error', code: 'shard-without-publish', message, hint: `Run \`${command}\` without \`shard\`.` };
  }
  if (state === 'ref') return undefined;
  return {
    level: 'error',
    code: 'shard-without-record',
    message: '`shard` needs a record of what each share sent, but `state: commit` keeps none.',
    hint: 'Use `state: ref`, or publish without `shard`.',
  };
}
