import type { PlanningContext, ReadingContext } from '../publish/context.ts';
import { emptyReport } from '../publish/result.ts';
import { createNoStore, noRemoteNotice } from '../publish/stores/no-store.ts';
import { type CommandContext, type CommandResult, type Places, withConversion } from './command-context.ts';
import type { SettingsPath } from './find-settings.ts';
import { publishInto } from './publish-into.ts';
import { recordStore } from './record-store.ts';
import type { RunDependencies, RunRequest } from './request.ts';

/** Carries out a command in a repository whose settings are known. What a command alone needs is loaded with it: that takes time. */
export async function runCommand(
  request: RunRequest,
  tools: RunDependencies,
  places: Places,
  context: CommandContext,
): Promise<CommandResult> {
  switch (request.command) {
    case 'check': {
      const { check } = await import('../publish/check.ts');
      return withConversion(tools, context, check);
    }
    case 'explain': {
      const { explain } = await import('../publish/explain.ts');
      return withConversion(tools, context, (whole) => explain(whole, request.paths ?? []));
    }
    case 'access': {
      const { access } = await import('../publish/access.ts');
      return withConversion(tools, context, (whole) => access(whole, request.identity ?? ''));
    }
    case 'setup':
      return withConversion(tools, context, (whole) => setUp(request, tools, places.place.file, whole));
    case 'plan':
      return withConversion(tools, context, async (whole) =>
        planInStore(request, tools, places, { ...whole, store: await recordStore(request, places, whole) }),
      );
    case 'publish':
    case 'rebuild':
    case 'audit':
      return publishInto(request, tools, places, context);
  }
}

/** Before there is a source, there is only the organization. */
async function setUp(
  request: RunRequest,
  tools: RunDependencies,
  file: SettingsPath,
  context: ReadingContext,
): Promise<CommandResult> {
  const [{ setup }, { connectPlatform }, { writeSource }] = await Promise.all([
    import('../publish/setup.ts'),
    import('./connect.ts'),
    import('./write-source.ts'),
  ]);
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
  { opened }: Places,
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
  const { plan } = await import('../publish/plan.ts');
  if (request.apiKey === undefined) return await plan(context);
  const { connect } = await import('./connect.ts');
  const connection = await connect({ ...request, sandbox: undefined }, context.settings, tools);
  if (!connection.ok) return await plan(context);
  await using open = connection;
  return await plan({ ...context, readLimits: open.readLimits });
}
