import type { Directory } from '../../model/directory.ts';
import { identityKey } from '../../model/identity.ts';
import type { Problem } from '../../model/problem.ts';
import { ownedBy } from '../../pages/permissions/sets.ts';
import { decodeText } from '../../pages/text/decode-text.ts';
import { directoryOf, type IdentitySource, spellings } from '../../plan/directory-of.ts';
import {
  externalKeys,
  identitiesIn,
  identitiesOfSets,
  unknownGroups,
  withNamedUsers,
} from '../../plan/named-identities.ts';
import type { Reading } from '../../plan/reading.ts';
import { parseIdentitiesFile } from '../../settings/identities-file.ts';
import type { IdentitySettings } from '../../settings/identity-settings.ts';
import type { ReadingContext } from '../context.ts';
import type { CommitSite } from './commit-site.ts';

/** The identities that a commit asks for. */
export interface CommitDirectory {
  /** Undefined: the settings say nothing about identities. */
  readonly directory: Directory | undefined;
  readonly problems: readonly Problem[];
}

/** Puts together what settings, identity file and teams say, and the users whom permissions name. Everything else is an error. */
export async function directoryOfCommit(
  context: Pick<ReadingContext, 'readTeams' | 'repository' | 'workingDirectory'>,
  opened: CommitSite,
  readings: readonly Reading[],
): Promise<CommitDirectory> {
  const { settings } = opened.site;
  const { identities, permissions } = settings;
  if (!identities) return { directory: undefined, problems: [] };
  const { provider } = identities;
  const file = await identitiesInFile(context, opened, identities);
  const teams = await teamsOf(context, identities);
  const sources: readonly IdentitySource[] = [
    { name: 'the settings', names: identities },
    ...file.sources,
    ...teams.sources,
  ];
  const found = directoryOf(sources, provider);
  const ofSets = permissions ? identitiesOfSets(permissions) : [];
  const named = [...ofSets.map((one) => ownedBy(one, provider)), ...namedByItems(readings)];
  const directory = withNamedUsers(found.directory, named);
  const external = new Set([...externalKeys(ofSets, provider), ...externalMembers(sources, provider)]);
  return {
    directory,
    problems: [
      ...file.problems,
      ...teams.problems,
      ...found.problems,
      ...spellings(directory),
      ...unknownGroups(directory, named, external),
    ],
  };
}

interface Found {
  readonly sources: readonly IdentitySource[];
  readonly problems: readonly Problem[];
}

/** The file comes from the commit, as all content does. */
async function identitiesInFile(
  { repository, workingDirectory }: Pick<ReadingContext, 'repository' | 'workingDirectory'>,
  { commit }: CommitSite,
  { file }: IdentitySettings,
): Promise<Found> {
  if (file === undefined) return { sources: [], problems: [] };
  const path = `${workingDirectory}${file}`;
  const content = await repository.readFile(commit, path);
  if (!content) return { sources: [], problems: [missingFile(path)] };
  const decoded = decodeText(content, path);
  if (!decoded.ok) return { sources: [], problems: decoded.problems };
  const parsed = parseIdentitiesFile(path, decoded.text);
  return parsed.ok
    ? { sources: [{ name: `\`${path}\``, names: parsed.names }], problems: [] }
    : { sources: [], problems: parsed.problems };
}

async function teamsOf({ readTeams }: Pick<ReadingContext, 'readTeams'>, { github }: IdentitySettings): Promise<Found> {
  if (!github) return { sources: [], problems: [] };
  const found = await readTeams?.(github);
  if (found?.kind !== 'teams') return { sources: [], problems: [found?.problem ?? noTeams()] };
  return { sources: [{ name: 'the teams of GitHub', names: found.names }], problems: found.problems };
}

function namedByItems(readings: readonly Reading[]) {
  const arrays = new Set(
    readings.map((reading) => {
      if (reading.kind === 'page') return reading.page.permissions;
      return reading.kind === 'unchanged' ? reading.recorded.permissions : undefined;
    }),
  );
  const named = [...arrays].flatMap((permissions) => identitiesIn(permissions ?? []));
  return new Map(named.map((one) => [identityKey(one), one])).values().toArray();
}

function externalMembers(sources: readonly IdentitySource[], provider: string | undefined): ReadonlySet<string> {
  const named = sources.flatMap(({ names: { groups, virtualGroups, granted } }) => [
    ...Object.values(groups).flat(),
    ...Object.values(virtualGroups).flat(),
    ...granted.flatMap(({ identity, groups: some }) => [identity, ...some]),
  ]);
  return externalKeys(named, provider);
}

function missingFile(path: string): Problem {
  return {
    level: 'error',
    code: 'identities-file-missing',
    message: `\`identities.file\` names \`${path}\`, which the commit does not hold.`,
    hint: 'Correct the path, which begins at the folder of the settings, or commit the file.',
    path,
  };
}

function noTeams(): Problem {
  return {
    level: 'error',
    code: 'github-token-missing',
    message: '`identities.github` takes groups from teams of GitHub, but there is no token to read them with.',
    hint: 'Give the input `github-token` a token that may read the members of the organization; the workflow’s own may not.',
  };
}
