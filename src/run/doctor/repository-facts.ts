import { tmpdir } from 'node:os';
import { once } from '../../model/once.ts';
import { checkRecord, type RecordCheck } from '../../publish/planning/check-record.ts';
import { type Survey, surveyMetadata } from '../../publish/provisioning/survey-metadata.ts';
import { type CommitSite, openSite } from '../../publish/reading/commit-site.ts';
import { createGit } from '../../repository/git.ts';
import { type OpenedRepository, openRepository, requireVersion } from '../../repository/open.ts';
import { recordRef } from '../../repository/record/ref-name.ts';
import { createRefStore } from '../../repository/record/ref-store.ts';
import type { RecordReading } from '../../repository/repository.ts';
import { type FoundSettings, findSettings, type SettingsPlace } from '../find-settings.ts';
import { findHead } from '../head.ts';
import { isFolder, noFolder } from '../run.ts';
import { settingsPlace, workingDirectoryOf } from '../settings-place.ts';
import type { DoctorRequest, DoctorTools } from './doctor-request.ts';
import { known, type Look, look, lookWith, unlooked } from './look.ts';

type Found = FoundSettings & { readonly workingDirectory: string };
type Usable = Extract<FoundSettings, { ok: true }> & { readonly workingDirectory: string };

/** What the repository, the settings in it and its remote are like. Each is looked at once, when it is first asked for. */
export interface RepositoryFacts {
  readonly gitVersion: () => Promise<Look<string>>;
  readonly opened: () => Promise<Look<OpenedRepository>>;
  /** Full id of the commit that is checked out. */
  readonly head: () => Promise<Look<string>>;
  readonly found: () => Promise<Look<Found>>;
  /** The settings where they can be used. */
  readonly settings: () => Promise<Look<Usable>>;
  readonly site: () => Promise<Look<CommitSite>>;
  readonly survey: () => Promise<Look<Survey>>;
  /** The ref of the record; undefined where no source is known. */
  readonly remoteRef: () => Promise<Look<string | undefined>>;
  readonly record: () => Promise<Look<{ readonly reading: RecordReading; readonly check: RecordCheck }>>;
}

const NEEDS_REPOSITORY = 'needs a git repository';
const NEEDS_SETTINGS = 'needs settings that can be used';

/** @param own what is opened on the way, which ends with it */
export function repositoryFacts(
  request: DoctorRequest,
  tools: DoctorTools,
  own: AsyncDisposableStack,
): RepositoryFacts {
  const gitVersion = once(() => look(() => versionOf(request)));
  const opened = once(async () => openThere(request, tools, { git: await gitVersion(), own }));
  const head = once(async () => headOf(await opened(), tools));
  const found = once(async () => look(async () => settingsOf(request, await opened(), await head())));
  const settings = once(async () => usable(await found()));
  const reading = once(async () => readingOf(tools, [await opened(), await settings(), await head()]));
  const site = once(async () =>
    lookWith(await reading(), '', (context) => openSite(context, context.options.head, context.settings)),
  );
  const survey = once(async () => lookWith(await reading(), '', surveyMetadata));
  const source = async () => {
    const usableSettings = await settings();
    return usableSettings.kind === 'known' ? usableSettings.value.settings.source : undefined;
  };
  const remoteRef = once(async () =>
    lookWith(await opened(), NEEDS_REPOSITORY, async ({ openScratch }) => {
      const id = await source();
      await (await openScratch()).remote.find(recordRef(id ?? ''));
      return id === undefined ? undefined : recordRef(id);
    }),
  );
  const record = once(async () => {
    const ref = await remoteRef();
    if (ref.kind === 'known' && ref.value === undefined) return unlooked('needs `source` in the settings');
    return lookWith(
      ref.kind === 'known' ? await reading() : ref,
      'needs a remote that can be read',
      async (context) => {
        const { openScratch, settings: asked } = context;
        const store = createRefStore({
          openScratch,
          source: asked.source ?? '',
          sleep: (wait) => tools.clock.sleep(wait),
        });
        const stored = await store.read();
        return { reading: stored, check: await checkRecord(context, stored) };
      },
    );
  });
  return { gitVersion, opened, head, found, settings, site, survey, remoteRef, record };
}

async function versionOf({ environment }: DoctorRequest): Promise<string> {
  return requireVersion(createGit({ directory: tmpdir(), environment }));
}

async function openThere(
  request: DoctorRequest,
  { clock }: DoctorTools,
  { git, own }: { readonly git: Look<string>; readonly own: AsyncDisposableStack },
): Promise<Look<OpenedRepository>> {
  const { directory, environment, githubToken, serverUrl } = request;
  if (!(await isFolder(directory))) return { kind: 'failed', problem: noFolder(directory) };
  const sleep = (wait: number) => clock.sleep(wait);
  return lookWith(git, 'needs git 2.31 or later', async () =>
    own.use(await openRepository({ directory, environment, githubToken, serverUrl, sleep })),
  );
}

async function headOf(opened: Look<OpenedRepository>, tools: DoctorTools): Promise<Look<string>> {
  const head = await lookWith(opened, NEEDS_REPOSITORY, (repository) => findHead({}, tools, repository));
  if (head.kind !== 'known') return head;
  return head.value.kind === 'commit' ? known(head.value.commit) : { kind: 'failed', problem: head.value.problem };
}

/** Settings are looked for on disk also where there is no repository or no commit yet. */
async function settingsOf(
  { directory, config, overrides, isAnyFolder }: DoctorRequest,
  opened: Look<OpenedRepository>,
  head: Look<string>,
): Promise<Found> {
  const [root, repository] =
    opened.kind === 'known' ? [opened.value.root, opened.value.repository] : [directory, undefined];
  const commit = head.kind === 'known' ? head.value : '';
  const readFile = async (...[id, path]: [string, string]) =>
    commit === '' ? undefined : repository?.readFile(id, path);
  const named: SettingsPlace = { repository: { readFile }, root, directory, config, overrides };
  const place = await settingsPlace({ isAnyFolder }, named, { settingsCommit: commit, settingsFirst: 'disk' });
  return { ...(await findSettings(place, commit)), workingDirectory: workingDirectoryOf(place) };
}

function usable(found: Look<Found>): Look<Usable> {
  if (found.kind !== 'known') return unlooked(NEEDS_SETTINGS);
  return found.value.ok ? known(found.value) : unlooked(NEEDS_SETTINGS);
}

/** What reading the commit takes, with nothing asked for beyond the settings. */
function readingOf(
  { clock, logger }: DoctorTools,
  [opened, settings, head]: readonly [Look<OpenedRepository>, Look<Usable>, Look<string>],
) {
  if (opened.kind !== 'known') return unlooked(NEEDS_REPOSITORY);
  if (head.kind !== 'known') return unlooked('needs a commit');
  if (settings.kind !== 'known') return settings;
  const options = { head: head.value, onError: 'fail', anyBranch: false, leaseSeconds: 120, run: 'doctor' } as const;
  const { repository, origin, openScratch } = opened.value;
  const { settings: asked, workingDirectory } = settings.value;
  return known({ repository, origin, openScratch, workingDirectory, settings: asked, options, clock, logger });
}
