import { publish } from './publish.ts';
import type { RunResult } from './result.ts';
import type { PublishingWorld } from './world.ts';

/**
 * Sends every page again and then deletes whatever in the source is older (push-api.md 7.3 and 12), for a source that only this
 * repository feeds. Needs no record that can be read: it is a way out of a damaged one.
 */
export function rebuild(world: PublishingWorld): Promise<RunResult> {
  return publish({ ...world, options: { ...world.options, rebuild: true, adopt: true } });
}
