import type { Directory } from '../../model/directory.ts';
import type { ItemPermissions } from '../../model/item-permissions.ts';
import type { Problem } from '../../model/problem.ts';
import type { ContentFile } from '../../pages/page.ts';
import type { AccessChanges } from '../../plan/access/changes.ts';
import { runPermissionTests } from '../../plan/access/tests.ts';
import { idleRules, setsForNobody, widenedProblem, wildcardIdentities } from '../../plan/permission-problems.ts';
import type { Plan } from '../../plan/plan.ts';
import type { ReadingContext } from '../context.ts';
import type { CommitSite } from '../reading/commit-site.ts';

/** Everything that can be known to be wrong about the permissions of all pages: idle rules, sets for nobody, tests that fail. */
export function permissionProblems(
  { settings: { permissions, identities }, workingDirectory }: Pick<ReadingContext, 'settings' | 'workingDirectory'>,
  { files }: CommitSite,
  plan: Plan,
): readonly Problem[] {
  if (!permissions) return [];
  const directory: Directory = { provider: identities?.provider, identities: plan.identities.after };
  const paths = files.map(({ path }) => path.slice(workingDirectory.length));
  const pages = permissionsOf(plan).map(({ file, ...page }) => ({
    ...page,
    path: file.path.slice(workingDirectory.length),
  }));
  return [
    ...idleRules(permissions, paths),
    ...wildcardIdentities(permissions),
    ...setsForNobody(permissions, directory),
    ...runPermissionTests(permissions.tests, pages, directory),
  ];
}

/** A page as it will be in the source. */
export interface PublishedPage {
  readonly file: ContentFile;
  readonly documentId: string;
  readonly permissions: ItemPermissions | null;
}

/** The pages as they will be in the source, as far as the plan could read them. */
export function permissionsOf({ readings }: Plan): readonly PublishedPage[] {
  return readings.flatMap((reading): readonly PublishedPage[] => {
    const { file } = reading;
    if (reading.kind === 'unchanged') {
      const { id, permissions } = reading.recorded;
      return [{ file, documentId: id, permissions: permissions ?? null }];
    }
    if (reading.kind !== 'page') return [];
    const { documentId, permissions } = reading.page;
    return [{ file, documentId, permissions: permissions ?? null }];
  });
}

/** What is said of a plan by which somebody sees more than before: what the settings or the run ask for. */
export function widened(
  access: AccessChanges,
  { settings, options }: Pick<ReadingContext, 'options' | 'settings'>,
): readonly Problem[] {
  const onWidened = options.onWidened ?? settings.onWidened;
  return widenedProblem(access, onWidened === 'fail' && options.allowWidened !== true);
}
