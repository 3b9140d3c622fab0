import type { Platform } from '../../coveo/platform/platform.ts';
import type { Traffic } from '../../coveo/service.ts';
import type { Problem } from '../../model/problem.ts';
import type { ReadingContext } from '../context.ts';

/** What a person asked of a setup, beyond the settings. */
export interface SetupOptions {
  /** Carry the plan out. */
  readonly apply: boolean;
  /** Only tell what the key may do. */
  readonly check: boolean;
  /** Make a key for publishing. */
  readonly createKey: boolean;
}

/** What a setup needs besides the commit: the service. */
export interface SetupContext extends ReadingContext {
  readonly platform: Platform;
  readonly asked: SetupOptions;
  readonly organization: string;
  readonly traffic: Traffic;
  /** Set when a person or the runner stops the run. */
  readonly signal: AbortSignal;
  /** Writes the id of the source into the settings, where a person wants that; tells what became of it. */
  readonly writeSource?: ((id: string) => Promise<Problem>) | undefined;
}
