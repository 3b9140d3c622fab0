import { once } from '../../model/once.ts';
import { hasErrors, type Problem } from '../../model/problem.ts';
import type { PublishedRecord } from '../../model/record.ts';
import type { AccessChanges } from '../../plan/access/changes.ts';
import { type AddressBook, addressBook } from '../../plan/addresses.ts';
import { recordByPath } from '../../plan/cheap-pass.ts';
import { type Fingerprint, fingerprintOf } from '../../plan/fingerprint.ts';
import { makePlan } from '../../plan/make-plan.ts';
import { sharedOwnIds } from '../../plan/own-ids.ts';
import type { Plan } from '../../plan/plan.ts';
import { planOfShare } from '../../plan/share.ts';
import type { ReadingContext, RunOptions } from '../context.ts';
import { refuseBrokenLinks } from '../reading/broken-links.ts';
import { judgeBuilt } from '../reading/built-pages.ts';
import { builtSiteProblems } from '../reading/built-site-problems.ts';
import { type CommitSite, openSite } from '../reading/commit-site.ts';
import { directoryOfCommit } from '../reading/directory.ts';
import { judgeIncludes } from '../reading/include-problems.ts';
import { type Readings, readCommit } from '../reading/read-commit.ts';
import { accessOfPlan } from './access-findings.ts';
import { permissionProblems, widened } from './permission-problems.ts';

/** A plan with what it was made from. */
export interface PlannedRun {
  readonly plan: Plan;
  readonly opened: CommitSite;
  /** Of all pages; made when somebody asks, as the fingerprint is: a run with nothing to do needs neither. */
  addresses(): AddressBook;
  fingerprint(): Fingerprint;
  /** Who sees more or less when the plan is carried out. */
  readonly access: AccessChanges;
  /** Problems of the configuration and of the pages that were read, errors among them. */
  readonly problems: readonly Problem[];
  /** Those of `problems` that are not about why a page failed. */
  readonly siteProblems: readonly Problem[];
  /** Those that every run tells, also one that reads no page. */
  readonly standing: readonly Problem[];
}

/**
 * Tree, pages, plan: everything before the first call.
 *
 * @param site that of the commit, where it was opened before
 */
export async function planRun(
  context: ReadingContext,
  record: PublishedRecord | undefined,
  site?: CommitSite | undefined,
): Promise<PlannedRun> {
  const opened = site ?? (await openSite(context, context.options.head, context.settings));
  const { rebuild: everything = false } = context.options;
  const byPath = recordByPath(record);
  const found = await readCommit(context, opened, everything ? recordByPath(undefined) : byPath);
  const withTeams = withTeamsOnce(context);
  const { readings: taken, problems } = await refuseIncludes(withTeams, opened, found);
  const built = await judgeBuilt(context, opened, taken);
  const readings = await refuseBrokenLinks(context, opened, built.readings, () => addressBook(built.readings, byPath));
  const { directory, problems: ofIdentities } = await directoryOfCommit(withTeams, opened, readings);
  const whole = makePlan({
    record,
    readings,
    paths: opened.paths,
    guard: context.settings.guard,
    allowDeletes: context.options.allowDeletes,
    everything,
    directory,
  });
  const { share } = context.options;
  const plan = share ? planOfShare(whole, record, share) : whole;
  const failures = plan.failures.flatMap((failure) => failure.problems);
  const access = accessOfPlan(record, whole, context.settings.identities?.provider);
  const ofAll = [...ofIdentities, ...permissionProblems(context, opened, whole)];
  const others = [
    ...problems,
    ...built.problems,
    ...(await builtSiteProblems(context, opened, readings)),
    ...ofAll,
    ...widened(access, context),
    ...sharedOwnIds(readings),
    ...emptySite(opened, whole),
  ];
  return {
    plan,
    opened,
    addresses: once(() => addressBook(plan.readings, byPath)),
    fingerprint: () => fingerprintOf({ tree: opened.tree, settings: context.settings, record, plan }),
    access,
    problems: [...opened.problems, ...failures, ...others],
    siteProblems: [...opened.problems, ...others],
    standing: [...opened.problems, ...ofAll],
  };
}

/** Pages that include what not everyone who sees them may see are errors; that needs the groups of the commit. */
async function refuseIncludes(
  context: Pick<ReadingContext, 'readTeams' | 'repository' | 'settings' | 'workingDirectory'>,
  opened: CommitSite,
  { readings, problems, includes: findings }: Readings,
): Promise<Pick<Readings, 'readings' | 'problems'>> {
  if (findings.size === 0) return { readings, problems };
  const { permissions, identities } = context.settings;
  const { directory = { provider: identities?.provider, identities: new Map() } } = await directoryOfCommit(
    context,
    opened,
    readings,
  );
  const judged = judgeIncludes({ readings, findings, directory, arePermissionsSent: permissions !== undefined });
  return { readings: judged.readings, problems: [...problems, ...judged.problems] };
}

/** The teams of GitHub are read once in a run, however often they are asked for. */
function withTeamsOnce(context: ReadingContext): ReadingContext {
  const { readTeams } = context;
  if (!readTeams) return context;
  let answer: ReturnType<typeof readTeams> | undefined;
  return {
    ...context,
    readTeams: (github) => {
      answer ??= readTeams(github);
      return answer;
    },
  };
}

/** A tree without any page is a mistake of the settings or of the commit, never a wish to delete everything. */
function emptySite(opened: CommitSite, plan: Plan): readonly Problem[] {
  if (plan.unchanged + plan.pushes.length + plan.failures.length > 0) return [];
  const looked =
    opened.files.length === 0 ? 'no file of the commit matches `content`' : 'no page of it is to be published';
  return [
    {
      level: 'error',
      code: 'no-pages',
      message: `There is nothing to publish: ${looked}. Nothing was sent and nothing deleted.`,
      hint: 'Check `root`, `include` and `exclude` of each entry in `content`, and that the pages are committed.',
    },
  ];
}

/**
 * Whether errors forbid any push: a broken configuration or an empty site always, broken pages with `on-error: fail` and before a
 * rebuild, which would delete their items.
 */
export function isBlocked(run: PlannedRun, { onError, rebuild }: Pick<RunOptions, 'onError' | 'rebuild'>): boolean {
  return hasErrors(onError === 'fail' || rebuild ? run.problems : run.siteProblems);
}
