import { access } from '../publish/access.ts';
import { check } from '../publish/check.ts';
import type { PlanningContext, ReadingContext } from '../publish/context.ts';
import { explain } from '../publish/explain.ts';
import { plan } from '../publish/plan.ts';
import { emptyReport } from '../publish/result.ts';
import { setup } from '../publish/setup.ts';
import { createNoStore, noRemoteNotice } from '../publish/stores/no-store.ts';
import type { CommandContext, CommandResult, CommandWorld } from './command-context.ts';
import { connect, connectPlatform } from './connect.ts';
import { publishInto } from './publish-into.ts';
import { recordStore } from './record-store.ts';
import { withConversion } from './with-conversion.ts';
import { writeSource } from './write-source.ts';

/** Carries out any command from its beginning, or a publish from where it was looked whether there is anything to do. */
export async function carryOutCommand(world: CommandWorld, context: CommandContext): Promise<CommandResult> {
  const { request, tools, places } = world;
  switch (request.command) {
    case 'check':
      return withConversion(tools, context, check);
    case 'explain':
      return withConversion(tools, context, (whole) => explain(whole, request.paths ?? []));
    case 'access':
      return withConversion(tools, context, (whole) => access(whole, request.identity ?? ''));
    case 'setup':
      return withConversion(tools, context, (whole) => setUp(world, whole));
    case 'plan':
      return withConversion(tools, context, (whole) =>
        planInStore(world, { ...whole, store: recordStore(request, places, whole) }),
      );
    case 'publish':
    case 'rebuild':
    case 'audit':
      return publishInto(world, context);
  }
}

/** Before there is a source, there is only the organization. */
async function setUp({ request, tools, places }: CommandWorld, context: ReadingContext): Promise<CommandResult> {
  const connection = connectPlatform(request, context.settings, tools);
  if (!connection.ok) return { report: emptyReport('setup', connection.problems), ending: 'usage' };
  await using open = connection;
  const { platform, traffic, organization } = open;
  const { write = false, ...asked } = request.setup ?? { apply: false, check: false, createKey: false };
  const { signal } = tools;
  const writing = write ? (id: string) => writeSource(places.place.file, id) : undefined;
  return await setup({ ...context, platform, traffic, organization, asked, signal, writeSource: writing });
}

/** A plan needs no remote either: where none can hold a record, nothing was published from here. */
async function planInStore(world: CommandWorld, context: PlanningContext): Promise<CommandResult> {
  const { request, places } = world;
  if (request.state === 'commit' || places.opened.remote !== undefined) return planWithLimits(world, context);
  const result = await planWithLimits(world, { ...context, store: createNoStore() });
  const { report } = result;
  return { ...result, report: { ...report, problems: [...report.problems, noRemoteNotice()] } };
}

/** A plan needs no key; with one it can also say whether the organization's limits allow it. */
async function planWithLimits({ request, tools }: CommandWorld, context: PlanningContext): Promise<CommandResult> {
  if (request.apiKey === undefined) return await plan(context);
  const connection = await connect({ ...request, sandbox: undefined }, context.settings, tools);
  if (!connection.ok) return await plan(context);
  await using open = connection;
  return await plan({ ...context, readLimits: open.readLimits });
}
