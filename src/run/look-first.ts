import { VERSION } from '../process/version.ts';
import type { QuietContext } from '../publish/context.ts';
import { publishSettled } from '../publish/publish-settled.ts';
import { createRefStore } from '../repository/record/ref-store.ts';
import type { CommandContext, FirstRead, Places } from './command-context.ts';
import type { RunRequest } from './request.ts';

/** Looks whether a publish has anything to do: only where the record alone can tell, and nothing is missing for the case that it cannot. */
export async function lookFirst(
  request: RunRequest,
  { opened }: Places,
  context: CommandContext,
): Promise<FirstRead | undefined> {
  const { organization, source } = context.settings;
  const { command, sandbox, state, apiKey } = request;
  if (command !== 'publish' || sandbox || state !== 'ref') return undefined;
  if (organization === undefined || source === undefined || apiKey === undefined) return undefined;
  const store = createRefStore({ ...opened, source });
  const quiet: QuietContext = { ...context, store, organization, source, version: VERSION };
  return { store, looked: await publishSettled(quiet) };
}
