import type { ReadingContext } from '../publish/context.ts';
import type { FirstLook } from '../publish/publish-settled.ts';
import type { RunResult } from '../publish/result.ts';
import type { OpenedRepository } from '../repository/open.ts';
import type { RecordStore } from '../repository/repository.ts';
import type { SettingsPath, SettingsPlace } from './find-settings.ts';
import type { Finished, RunDependencies, RunRequest } from './request.ts';

/** What a command hands back. */
export type CommandResult = RunResult & Pick<Finished, 'explanation' | 'seen' | 'lookAt' | 'newKey'>;

/** What every command knows; who converts pages is found by those that do. */
export type CommandContext = Omit<ReadingContext, 'conversion'>;

/** Where a command works. */
export interface Places {
  readonly opened: OpenedRepository;
  readonly place: SettingsPlace & { readonly file: SettingsPath };
}

/** What was found by who looked first whether there is anything to do, and where the record is. */
export interface FirstRead {
  readonly store: RecordStore;
  readonly looked: FirstLook;
}

/** What a command works with. */
export interface CommandWorld {
  readonly request: RunRequest;
  readonly tools: RunDependencies;
  readonly places: Places;
  readonly first?: FirstRead | undefined;
}
