import { type Identity, identityKey } from '../../model/identity.ts';
import type { Problem } from '../../model/problem.ts';
import type { PublishedRecord } from '../../model/record.ts';
import type { GitHubTeams, IdentityNames } from '../../settings/identity-settings.ts';
import type { FoundTeams, ReadingContext } from '../context.ts';

/**
 * For commands that only look: where the teams of GitHub cannot be read, as on a pull request from a fork, their groups count as they
 * were pushed last, and a warning says so.
 */
export function withRecordedTeams<Context extends ReadingContext>(
  context: Context,
  record: PublishedRecord | undefined,
): Context {
  const { readTeams } = context;
  const read = async (teams: GitHubTeams): Promise<FoundTeams> => {
    const found = await readTeams?.(teams);
    if (found?.kind === 'teams') return found;
    const names = recordedGroups(teams, context.settings.identities?.provider, record);
    return { kind: 'teams', names, problems: [notRead(found?.problem)] };
  };
  return { ...context, readTeams: read };
}

function recordedGroups(
  { teams }: GitHubTeams,
  provider: string | undefined,
  record: PublishedRecord | undefined,
): IdentityNames {
  const groups = teams.map((name) => {
    const group: Identity = { kind: 'group', name, provider };
    const members = record?.identities?.get(identityKey(group))?.members ?? [];
    return [name, members.map((member) => ({ ...member, external: true }))] as const;
  });
  return { groups: Object.fromEntries(groups), virtualGroups: {}, users: [], aliases: {}, granted: [] };
}

function notRead(problem: Problem | undefined): Problem {
  return {
    level: 'warning',
    code: 'github-teams-not-read',
    message: `The teams of \`identities.github\` could not be read, so changes of their members are not shown here.${problem ? ` ${problem.message}` : ''}`,
    hint:
      problem?.hint ?? 'It needs a token that may read the members of the organization; the workflow’s own may not.',
  };
}
