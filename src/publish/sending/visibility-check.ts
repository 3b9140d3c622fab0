import { ServiceError } from '../../coveo/service-error.ts';
import type { SourceVisibility } from '../../coveo/source-visibility.ts';
import type { Problem } from '../../model/problem.ts';
import type { PublishingContext } from '../context.ts';

/**
 * Whether the source takes permissions as the settings send them. Permissions count in a secured source alone: in another one, pages
 * that are meant for some would be seen by all, so nothing may be sent. Where the key may not look, that is a warning; where the service
 * does not answer, nothing is sent.
 *
 * @throws ServiceError
 */
export async function checkVisibility(
  context: Pick<PublishingContext, 'logger' | 'readVisibility' | 'settings' | 'signal'>,
): Promise<readonly Problem[]> {
  const hasPermissions = context.settings.permissions !== undefined;
  if (!context.readVisibility) return [];
  const visibility = await readVisibility(context, hasPermissions);
  if (visibility === undefined) return hasPermissions ? [unknownVisibility()] : [];
  if (hasPermissions && visibility !== 'SECURED') return [notSecured(visibility)];
  return !hasPermissions && visibility === 'SECURED' ? [withoutPermissions()] : [];
}

async function readVisibility(
  { readVisibility, logger, signal }: Pick<PublishingContext, 'logger' | 'readVisibility' | 'signal'>,
  isNeeded: boolean,
): Promise<SourceVisibility | undefined> {
  try {
    return await readVisibility?.(isNeeded, signal);
  } catch (error) {
    // A key that is not known at all is good for nothing else either.
    if (!(error instanceof ServiceError) || error.kind === 'unauthorized') throw error;
    // What may be known a moment later is not guessed at where it decides who sees what.
    if (isNeeded && error.status !== 403 && error.status !== 404) throw error;
    logger.info(`Whether the source is secured is not known: ${error.message}`);
    return undefined;
  }
}

function notSecured(visibility: SourceVisibility): Problem {
  return {
    level: 'error',
    code: 'source-not-secured',
    message: `The settings send permissions, but the source is \`${visibility}\`, where they count for nothing: pages that are meant for some would be seen by others. Nothing was sent.`,
    hint: 'Use a source whose content security is "Same users and groups as in your current permission system" (`SECURED`), or take `permissions` out of the settings.',
  };
}

function unknownVisibility(): Problem {
  return {
    level: 'warning',
    code: 'source-visibility-unknown',
    message:
      'The settings send permissions, but whether the source keeps to them is not known, because the key may not look at the source.',
    hint: 'Give the key the privilege `Sources` – View, and a source that is not `SECURED` is refused before anything is sent.',
  };
}

function withoutPermissions(): Problem {
  return {
    level: 'warning',
    code: 'source-secured-without-permissions',
    message: 'The source is `SECURED`, but the settings send no permissions, so Coveo may let nobody see the pages.',
    hint: 'Add `permissions` to the settings, such as a set `{anonymous: true}` for all pages, or use a source that everyone may see.',
  };
}
