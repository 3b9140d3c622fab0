import type { CommandContext, CommandResult, Places } from './command-context.ts';
import { lookFirst } from './look-first.ts';
import type { RunDependencies, RunRequest } from './request.ts';

/**
 * Carries out a command in a repository whose settings are known. What reads pages or speaks to the service is loaded when it is known to
 * be needed: that takes longer than git takes to tell that nothing is to do.
 */
export async function runCommand(
  request: RunRequest,
  tools: RunDependencies,
  places: Places,
  context: CommandContext,
): Promise<CommandResult> {
  const first = await lookFirst(request, places, context);
  if (first?.looked.kind === 'done') return first.looked.result;
  const { carryOutCommand } = await import('./carry-out-command.ts');
  return await carryOutCommand({ request, tools, places, first }, context);
}
