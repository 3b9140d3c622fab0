import { createConverterPool } from '../conversion/converter-pool.ts';
import type { ReadingContext } from '../publish/context.ts';
import type { CommandContext, CommandResult } from './command-context.ts';
import type { RunDependencies } from './request.ts';

/**
 * The workers that convert pages end with the work.
 *
 * @param areNeeded whether it is known already that there will be pages to convert
 */
export async function withConversion(
  { conversion: kept, signal, logger }: RunDependencies,
  context: CommandContext,
  work: (context: ReadingContext) => Promise<CommandResult>,
  areNeeded = false,
): Promise<CommandResult> {
  const open = () => createConverterPool({ signal, say: (line) => logger.info(line) });
  if (kept) return await work({ ...context, conversion: kept.from(open) });
  await using conversion = open();
  if (areNeeded) conversion.warm();
  return await work({ ...context, conversion });
}
