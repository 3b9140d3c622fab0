import { neededPrivileges } from '../../plan/setup/privileges.ts';
import type { SetupContext } from './setup-context.ts';

/** What the service takes. */
const LONGEST_NAME = 125;

/** Makes a key with exactly the privileges that publishing needs, for this source alone. Returns its value. */
export async function makeKey(
  { platform, settings, origin }: Pick<SetupContext, 'platform' | 'settings' | 'origin'>,
  source: string,
): Promise<string> {
  const privileges = neededPrivileges(settings, source).filter(({ purpose }) => purpose === 'publish');
  const repository = origin.repository === undefined ? '' : ` of ${origin.repository}`;
  return platform.createKey({
    displayName: `docs-to-coveo ${settings.setup.sourceName ?? source}`.slice(0, LONGEST_NAME).toWellFormed(),
    description: `Publishes the documentation${repository} to the source ${source}.`.slice(0, 1_000).toWellFormed(),
    privileges: privileges.map(({ privilege }) => privilege),
  });
}
