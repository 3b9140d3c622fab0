import type { PublishedRecord } from '../../model/record.ts';
import { expandInclusions } from '../../pages/includes/expand-includes.ts';
import { decodeText } from '../../pages/text/decode-text.ts';
import { recordByPath } from '../../plan/cheap-pass.ts';
import { draftRecord } from '../../plan/draft.ts';
import { makePlan } from '../../plan/make-plan.ts';
import type { Plan } from '../../plan/plan.ts';
import type { RecordStore } from '../../repository/repository.ts';
import type { Settings } from '../../settings/settings.ts';
import type { ReadingContext } from '../context.ts';
import { type CommitSite, openSite, readFiles } from '../reading/commit-site.ts';
import { directoryOfCommit } from '../reading/directory.ts';
import { findCommit } from '../reading/find-commit.ts';
import { includedReader } from '../reading/included.ts';
import { readCommit } from '../reading/read-commit.ts';

/** A base commit as somebody named it, and who that was. */
export interface BaseCommit {
  readonly revision: string;
  /** For messages: `input \`base\``, `the push event`, `the last successful run`. */
  readonly from: string;
  /** A run is known to have published it, or a person says so; not so with what an event merely replaced. */
  readonly isPublished: boolean;
}

export interface CommitStoreOptions {
  /** Asked once, when the record is read first. */
  readonly base: () => Promise<BaseCommit | undefined>;
  /** The settings as they were at a commit. */
  readonly settingsAt: (commit: string) => Promise<Settings>;
  readonly organization: string;
  readonly source: string;
  readonly version: string;
}

/**
 * The record store that keeps nothing: the record is rebuilt from a base commit, taking for granted that all its pages
 * were accepted. A base that does not exist means that everything is new.
 */
export function createCommitStore(context: ReadingContext, options: CommitStoreOptions): RecordStore {
  const written = { kind: 'written', version: '' } as const;
  let base: Promise<FoundBase | undefined> | undefined;
  return {
    async read() {
      base ??= options.base().then((named) => findBase(context, named));
      const found = await base;
      if (found === undefined) return { kind: 'none', version: '' };
      const record = await rebuildRecord(context, options, found.commit);
      return { kind: 'record', record, version: '', isAssumed: !found.isPublished };
    },
    write: async () => written,
    remove: async () => written,
  };
}

interface FoundBase {
  readonly commit: string;
  readonly isPublished: boolean;
}

async function findBase(
  context: Pick<ReadingContext, 'logger' | 'repository'>,
  base: BaseCommit | undefined,
): Promise<FoundBase | undefined> {
  const { repository, logger } = context;
  if (!base) {
    logger.info('No base commit is known (`state: commit`): every page counts as new, and nothing is deleted.');
    return undefined;
  }
  const commit = isNoCommit(base.revision) ? undefined : await findCommit(repository, base.revision);
  if (commit !== undefined) {
    logger.info(`Compared with ${commit}, from ${base.from}.`);
    return { commit, isPublished: base.isPublished };
  }
  logger.info(
    `The base ${base.revision} from ${base.from} does not exist: every page counts as new, and nothing is deleted.`,
  );
  return undefined;
}

/** The all-zero id that a push event names when a branch is new. */
function isNoCommit(revision: string): boolean {
  return /^0+$/.test(revision);
}

async function rebuildRecord(
  context: ReadingContext,
  options: CommitStoreOptions,
  commit: string,
): Promise<PublishedRecord> {
  const settings = await options.settingsAt(commit);
  const opened = await openSite(context, commit, settings);
  const { readings } = await readCommit(context, opened, recordByPath(undefined));
  // Who was in a team of GitHub at that time nobody knows, so teams are no part of such a record, and are pushed every time.
  const { directory } = await directoryOfCommit({ ...context, readTeams: undefined }, opened, readings);
  const plan = makePlan({ record: undefined, readings, paths: opened.paths, guard: settings.guard, directory });
  const draft = draftRecord(undefined, plan);
  const files = await includedFiles(context, opened, plan);
  for (const { reading } of plan.pushes) {
    draft.accept(reading.page.documentId, { files: files.get(reading.file.path) });
  }
  draft.acceptIdentities();
  const { organization, source, version: tool } = options;
  const { branch } = context.origin;
  const time = context.clock.now().toISOString();
  return { version: 1, commit, branch, time, organization, source, tool, ...draft.lines() };
}

/** What each page of the base included, by its path: it is stale when that has changed since. */
async function includedFiles(
  context: Pick<ReadingContext, 'repository'>,
  opened: CommitSite,
  plan: Plan,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const files = new Map<string, readonly string[]>();
  const { generator } = opened.site;
  if (!generator.inclusions) return files;
  const readIncluded = includedReader(context, opened);
  const pages = plan.pushes.map(({ reading }) => reading.file);
  for await (const { file, content } of readFiles(context, pages)) {
    const decoded = decodeText(content, file.path);
    const text = decoded.ok ? decoded.text : '';
    files.set(file.path, expandInclusions(text, file, generator, await readIncluded(file, text)).files);
  }
  return files;
}
