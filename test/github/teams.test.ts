import { describe, expect, it } from 'vitest';
import { openGitHub } from '../../src/github/client.ts';
import { readTeams } from '../../src/github/teams.ts';
import { FORBIDDEN, type GitHubServerOptions, type Refusal, serveGitHub } from '../support/github-server.ts';

const TEAMS = {
  docs: { children: ['writers'], members: { ann: ['ann@example.com'], bob: ['bob@example.com', 'b@example.com'] } },
  writers: { children: ['docs'], members: { cat: ['cat@example.com'], nobody: [] } },
  legal: { members: { octocat: [], ann: ['ann@example.com'] } },
};

async function teamsOf(
  teams: readonly string[],
  options: GitHubServerOptions = {},
  users: Record<string, string> = {},
) {
  await using server = await serveGitHub({ teams: TEAMS, ...options });
  const slept: number[] = [];
  const sleep = async (milliseconds: number) => slept.push(milliseconds);
  const door = openGitHub({ token: 'secret', apiUrl: server.url, repository: 'acme/docs', sleep });
  const found = await readTeams(door, { teams, users }, 'acme');
  return { found, slept, asked: server.requests.length };
}

const user = (name: string) => ({ kind: 'user', name, external: false });
const group = (name: string) => ({ kind: 'group', name, external: false });

describe('the teams of GitHub', () => {
  it('are groups with their own members, child teams among them, whatever cycles there are', async () => {
    const { found } = await teamsOf(['docs']);
    expect(found).toMatchObject({
      kind: 'teams',
      names: {
        groups: {
          docs: [group('writers'), user('ann@example.com'), user('bob@example.com')],
          writers: [group('docs'), user('cat@example.com')],
        },
      },
    });
  });

  it('say who has no address, and take the name that the settings give', async () => {
    const { found } = await teamsOf(['legal', 'writers'], {}, { octocat: 'octo@example.com' });
    expect(found).toMatchObject({
      names: { groups: { legal: [user('octo@example.com'), user('ann@example.com')] } },
      problems: [
        { level: 'warning', code: 'github-member-without-email', message: expect.stringContaining('`nobody`') },
      ],
    });
  });

  it('are read page by page', async () => {
    const members = Object.fromEntries(
      Array.from({ length: 7 }, (_, index) => [`m${index}`, [`m${index}@example.com`]]),
    );
    const { found } = await teamsOf(['big'], { teams: { big: { members } }, pageSize: 3 });
    expect(found.kind === 'teams' && found.names.groups.big).toHaveLength(7);
  });

  it('are waited for when GitHub asks to', async () => {
    const answers: (Refusal | undefined)[] = [
      { status: 403, message: 'secondary rate limit', headers: { 'retry-after': '7' } },
    ];
    const { found, slept } = await teamsOf(['legal'], { rule: () => answers.shift() });
    expect(found.kind).toBe('teams');
    expect(slept).toEqual([7_000]);
  });

  it.each<[what: string, teams: readonly string[], options: GitHubServerOptions, says: string]>([
    ['a team that is not there', ['dosc'], {}, 'there is no team `dosc`, or the token may not see it'],
    ['a token that may not', ['docs'], { rule: () => FORBIDDEN }, 'Resource not accessible by integration'],
  ])('%s makes them unreadable', async (_, teams, options, says) => {
    const { found } = await teamsOf(teams, options);
    expect(found).toMatchObject({ kind: 'unreadable', problem: { level: 'error', code: 'github-teams-unreadable' } });
    expect(found.kind === 'unreadable' && found.problem.message).toContain(says);
  });

  it('cannot be read without a token', async () => {
    const door = openGitHub({ token: undefined, repository: 'acme/docs', sleep: async () => {} });
    expect(await readTeams(door, { teams: ['docs'], users: {} }, 'acme')).toMatchObject({ kind: 'unreadable' });
  });
});
