import { VERSION } from '../process/version.ts';
import type { ReadingContext } from '../publish/context.ts';
import { createCommitStore } from '../publish/stores/commit-store.ts';
import { createRefStore } from '../repository/record/ref-store.ts';
import type { RecordStore } from '../repository/repository.ts';
import type { Places } from './command-context.ts';
import { settingsAt } from './find-settings.ts';
import type { RunRequest } from './request.ts';

/** The store that `state` names. */
export function recordStore(request: RunRequest, { opened, place }: Places, context: ReadingContext): RecordStore {
  const { settings } = context;
  const { organization = '', source = '' } = settings;
  if (request.state === 'ref') return createRefStore({ ...opened, source });
  return createCommitStore(context, {
    base: request.base ?? (async () => undefined),
    settingsAt: async (commit) => (await settingsAt(place, commit)) ?? settings,
    organization,
    source,
    version: VERSION,
  });
}
