import { z } from 'zod';
import { append } from '../model/append.ts';
import type { Problem } from '../model/problem.ts';
import type { FoundTeams } from '../publish/context.ts';
import type { GitHubTeams } from '../settings/identity-settings.ts';
import type { NamedIdentity } from '../settings/permission-settings.ts';
import { type GitHub, type GitHubAccess, GitHubError, understood } from './client.ts';

const pageInfo = z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullish() });
const nodes = <Node extends z.ZodType>(node: Node) => z.object({ pageInfo, nodes: z.array(node) });
const teamOf = <Part extends z.ZodType>(part: Part) =>
  z.object({ organization: z.object({ team: z.object({ part }).nullable() }).nullable() });

const MEMBERS = teamOf(nodes(z.object({ login: z.string(), organizationVerifiedDomainEmails: z.array(z.string()) })));
const CHILDREN = teamOf(nodes(z.object({ slug: z.string() })));

/** Members of the team itself: those of its child teams belong to these. */
const MEMBERS_QUERY = `query ($organization: String!, $team: String!, $after: String) {
  organization(login: $organization) { team(slug: $team) {
    part: members(first: 100, after: $after, membership: IMMEDIATE) {
      pageInfo { hasNextPage endCursor }
      nodes { login organizationVerifiedDomainEmails(login: $organization) }
    }
  } }
}`;

const CHILDREN_QUERY = `query ($organization: String!, $team: String!, $after: String) {
  organization(login: $organization) { team(slug: $team) {
    part: childTeams(first: 100, after: $after) { pageInfo { hasNextPage endCursor } nodes { slug } }
  } }
}`;

/** Logins that are named in one problem. */
const NAMED = 10;

/**
 * Reads teams of GitHub as groups (https://docs.github.com/en/graphql/reference/objects#team): each is a group by its slug, its child teams
 * are groups in it, and its members are users by the address that the organization has verified, or by the name that the settings give.
 * Never throws for what GitHub answers.
 *
 * @param owner organization of the teams where the settings name none
 */
export async function readTeams(
  door: GitHubAccess,
  { teams, organization, users }: GitHubTeams,
  owner: string | undefined,
): Promise<FoundTeams> {
  const of = organization ?? owner;
  if (door.kind === 'closed') return unreadable(`The teams of \`identities.github\` cannot be read: ${door.because}.`);
  if (of === undefined) return unreadable('Whose teams `identities.github` means is not known.');
  try {
    return await readAll(door.github, of, teams, users);
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    return unreadable(`The teams of \`${of}\` cannot be read: ${error.message}.`);
  }
}

async function readAll(
  github: GitHub,
  organization: string,
  teams: readonly string[],
  users: GitHubTeams['users'],
): Promise<FoundTeams> {
  const groups = new Map<string, readonly NamedIdentity[]>();
  const nameless = new Set<string>();
  // Teams that are found on the way are read too; each once, whatever their order.
  const wanted = new Set(teams);
  for (const team of wanted) {
    const place = { organization, team };
    const children = (await listOf(github, CHILDREN_QUERY, CHILDREN, place)).map(({ slug }) => slug);
    for (const child of children) wanted.add(child);
    const members: NamedIdentity[] = children.map((name) => ({ kind: 'group', name, external: false }));
    for (const { login, organizationVerifiedDomainEmails: emails } of await listOf(
      github,
      MEMBERS_QUERY,
      MEMBERS,
      place,
    )) {
      const name = users[login] ?? emails[0];
      if (name === undefined) nameless.add(login);
      else members.push({ kind: 'user', name, external: false });
    }
    groups.set(team, members);
  }
  return {
    kind: 'teams',
    names: { groups: Object.fromEntries(groups), virtualGroups: {}, users: [], aliases: {}, granted: [] },
    problems: nameless.size === 0 ? [] : [withoutAddress([...nameless])],
  };
}

interface Part<Node> {
  readonly pageInfo: z.output<typeof pageInfo>;
  readonly nodes: Node[];
}

/** What GitHub answers about a team; null where there is none, or the token may not see it. */
interface TeamPart<Node> {
  readonly organization: { readonly team: { readonly part: Part<Node> } | null } | null;
}

type Place = Readonly<Record<'organization' | 'team', string>>;

async function listOf<Node>(
  github: GitHub,
  query: string,
  schema: z.ZodType<TeamPart<Node>>,
  place: Place,
): Promise<readonly Node[]> {
  const found: Node[] = [];
  for (let after: string | null = null; ; ) {
    const answer: TeamPart<Node> = understood(schema, await github.query(query, { ...place, after }));
    const part: Part<Node> | undefined = answer.organization?.team?.part;
    if (!part) throw new GitHubError(`there is no team \`${place.team}\`, or the token may not see it`);
    append(found, part.nodes);
    if (!part.pageInfo.hasNextPage || !part.pageInfo.endCursor) return found;
    after = part.pageInfo.endCursor;
  }
}

function unreadable(message: string): FoundTeams {
  return {
    kind: 'unreadable',
    problem: {
      level: 'error',
      code: 'github-teams-unreadable',
      message,
      hint: 'Give `github-token` a token that may read the members of the organization (`read:org`, or the permission Members: read of an app); the workflow’s own may not.',
    },
  };
}

function withoutAddress(logins: readonly string[]): Problem {
  const shown = logins.slice(0, NAMED).map((login) => `\`${login}\``);
  const more = logins.length > NAMED ? ` and ${logins.length - NAMED} more` : '';
  return {
    level: 'warning',
    code: 'github-member-without-email',
    message: `These members of teams are left out, because GitHub knows no verified address of theirs: ${shown.join(', ')}${more}.`,
    hint: 'Verify the domain of the organization, or name them under `identities.github.users`.',
  };
}
