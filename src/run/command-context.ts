import type { ReadingContext } from '../publish/context.ts';
import type { RunResult } from '../publish/result.ts';
import type { OpenedRepository } from '../repository/open.ts';
import type { SettingsPath, SettingsPlace } from './find-settings.ts';
import type { Finished, RunDependencies } from './request.ts';

/** What a command hands back. */
export type CommandResult = RunResult & Pick<Finished, 'explanation' | 'seen' | 'lookAt' | 'newKey'>;

/** What every command knows; who converts pages is found by those that do. */
export type CommandContext = Omit<ReadingContext, 'conversion'>;

/** Where a command works. */
export interface Places {
  readonly opened: OpenedRepository;
  readonly place: SettingsPlace & { readonly file: SettingsPath };
}

/**
 * The workers that convert pages end with the work.
 *
 * @param areNeeded whether it is known already that there will be pages to convert
 */
export async function withConversion(
  { conversion: shared, signal, logger }: RunDependencies,
  context: CommandContext,
  work: (context: ReadingContext) => Promise<CommandResult>,
  areNeeded = false,
): Promise<CommandResult> {
  if (shared) return await work({ ...context, conversion: shared });
  const { createConverterPool } = await import('../conversion/converter-pool.ts');
  await using conversion = createConverterPool({ signal, say: (line) => logger.info(line) });
  if (areNeeded) conversion.warm();
  return await work({ ...context, conversion });
}
