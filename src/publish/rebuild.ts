import type { PublishingContext } from './context.ts';
import { publish } from './publish.ts';
import type { RunResult } from './result.ts';

/**
 * Sends every page again and then deletes whatever in the source is older, for a source that only this
 * repository feeds. Needs no record that can be read: it is a way out of a damaged one.
 */
export function rebuild(context: PublishingContext): Promise<RunResult> {
  // What is not sent is deleted, so a share of a rebuild would be the end of all others.
  if (context.options.share) throw new TypeError('A rebuild cannot be done in shares.');
  return publish({ ...context, options: { ...context.options, rebuild: true, adopt: true } });
}
