import { VERSION } from '../process/version.ts';
import type { ReadingContext } from '../publish/context.ts';
import { createRefStore } from '../repository/record/ref-store.ts';
import type { RecordStore } from '../repository/repository.ts';
import type { Places } from './command-context.ts';
import { settingsAt } from './find-settings.ts';
import type { RunRequest } from './request.ts';

/** The store that `state` names. */
export async function recordStore(
  request: RunRequest,
  { opened, place }: Places,
  context: ReadingContext,
): Promise<RecordStore> {
  const { settings } = context;
  const { organization = '', source = '' } = settings;
  if (request.state === 'ref') return createRefStore({ ...opened, source });
  const { createCommitStore } = await import('../publish/stores/commit-store.ts');
  return createCommitStore(context, {
    base: request.base ?? (async () => undefined),
    settingsAt: async (commit) => (await settingsAt(place, commit)) ?? settings,
    organization,
    source,
    version: VERSION,
  });
}
