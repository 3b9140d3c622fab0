import type { Problem } from '../model/problem.ts';
import { VERSION } from '../process/version.ts';
import { audit } from '../publish/audit.ts';
import type { PlanningContext, ReadingContext } from '../publish/context.ts';
import { publish } from '../publish/publish.ts';
import type { FirstLook } from '../publish/publish-settled.ts';
import { rebuild } from '../publish/rebuild.ts';
import { emptyReport } from '../publish/result.ts';
import type { CommandContext, CommandResult, CommandWorld } from './command-context.ts';
import { connect, type OpenConnection } from './connect.ts';
import { recordStore } from './record-store.ts';
import type { RunDependencies, RunRequest } from './request.ts';
import { withConversion } from './with-conversion.ts';

/** Carries out a command that speaks to the source. */
export async function publishInto(
  { request, tools, places, first }: CommandWorld,
  context: CommandContext,
): Promise<CommandResult> {
  const refusal = request.options.share && whyNoShare(request);
  if (refusal) return { report: emptyReport(request.command, [refusal]), ending: 'usage' };
  const connection = await connect(request, context.settings, tools);
  if (!connection.ok) return { report: emptyReport(request.command, connection.problems), ending: 'usage' };
  await using open = connection;
  const work = async (whole: ReadingContext) => {
    const store = first?.store ?? open.store ?? recordStore(request, places, whole);
    return throughConnection(request, open, { ...whole, store, signal: tools.signal }, first?.looked);
  };
  const haveChanged = first?.looked.kind === 'open' && first.looked.opened !== undefined;
  return await withConversion(tools, context, work, haveChanged);
}

async function throughConnection(
  { command, heal = false, isRunOver }: RunRequest,
  connection: OpenConnection,
  context: PlanningContext & Pick<RunDependencies, 'signal'>,
  looked: FirstLook | undefined,
): Promise<CommandResult> {
  const { lookAt, ...service } = connection;
  const publishing = { ...context, ...service, store: context.store, version: VERSION, isRunOver };
  if (command === 'audit') return await audit({ ...publishing, heal });
  const result = await (command === 'rebuild' ? rebuild(publishing) : publish(publishing, looked));
  return { ...result, lookAt };
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
