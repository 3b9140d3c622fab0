import type { Problem } from '../model/problem.ts';
import { VERSION } from '../process/version.ts';
import type { PlanningContext, QuietContext, ReadingContext } from '../publish/context.ts';
import { type FirstLook, publishSettled } from '../publish/publish-settled.ts';
import { emptyReport } from '../publish/result.ts';
import { createRefStore } from '../repository/record/ref-store.ts';
import type { RecordStore } from '../repository/repository.ts';
import { type CommandContext, type CommandResult, type Places, withConversion } from './command-context.ts';
import type { OpenConnection } from './connect.ts';
import { missingForSource } from './missing.ts';
import { recordStore } from './record-store.ts';
import type { RunDependencies, RunRequest } from './request.ts';

/** Carries out a command that speaks to the source. Where a publish has nothing to do, nothing is loaded that would. */
export async function publishInto(
  request: RunRequest,
  tools: RunDependencies,
  places: Places,
  context: CommandContext,
): Promise<CommandResult> {
  const refusal = request.options.share && whyNoShare(request);
  if (refusal) return { report: emptyReport(request.command, [refusal]), ending: 'usage' };
  const first = await lookFirst(request, places, context);
  if (first?.looked.kind === 'done') return first.looked.result;
  const { connect } = await import('./connect.ts');
  const connection = await connect(request, context.settings, tools);
  if (!connection.ok) return { report: emptyReport(request.command, connection.problems), ending: 'usage' };
  await using open = connection;
  const work = async (whole: ReadingContext) => {
    const store = first?.store ?? open.store ?? (await recordStore(request, places, whole));
    return throughConnection(request, open, { ...whole, store, signal: tools.signal }, first?.looked);
  };
  return await withConversion(tools, context, work, first?.looked.opened !== undefined);
}

interface Looked {
  readonly store: RecordStore;
  readonly looked: FirstLook;
}

/** Only where the record alone can tell, and nothing is missing for the case that it cannot. */
async function lookFirst(
  request: RunRequest,
  { opened }: Places,
  context: CommandContext,
): Promise<Looked | undefined> {
  const { organization, source } = context.settings;
  const { command, sandbox, state } = request;
  if (command !== 'publish' || sandbox || state !== 'ref' || missingForSource(request, context.settings).length > 0)
    return undefined;
  if (organization === undefined || source === undefined) return undefined;
  const store = createRefStore({ ...opened, source });
  const quiet: QuietContext = { ...context, store, organization, source, version: VERSION };
  return { store, looked: await publishSettled(quiet) };
}

async function throughConnection(
  { command, heal = false, isRunOver }: RunRequest,
  connection: OpenConnection,
  context: PlanningContext & Pick<RunDependencies, 'signal'>,
  looked: FirstLook | undefined,
): Promise<CommandResult> {
  const { lookAt, ...service } = connection;
  const publishing = { ...context, ...service, store: context.store, version: VERSION, isRunOver };
  switch (command) {
    case 'audit': {
      const { audit } = await import('../publish/audit.ts');
      return await audit({ ...publishing, heal });
    }
    case 'rebuild': {
      const { rebuild } = await import('../publish/rebuild.ts');
      return { ...(await rebuild(publishing)), lookAt };
    }
    default: {
      const { publish } = await import('../publish/publish.ts');
      return { ...(await publish(publishing, looked)), lookAt };
    }
  }
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
