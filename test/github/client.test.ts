import { describe, expect, it } from 'vitest';
import { findBaseCommit } from '../../src/action/base-commit.ts';
import { commentPlan } from '../../src/action/plan-comment.ts';
import { GitHubError, openGitHub } from '../../src/github/client.ts';
import { explainNoComment, keepComment } from '../../src/github/comments.ts';
import { eventOf, isProposal } from '../../src/github/event.ts';
import { isRunOver, lastSuccessfulRun, workflowFile } from '../../src/github/workflow-runs.ts';
import { itemWith, reportWith } from '../report/build.ts';
import { FORBIDDEN, type GitHubServerOptions, type Refusal, runWith, serveGitHub } from '../support/github-server.ts';

const TOKEN = 'the-very-secret-token';
const MARKER = '<!-- docs-to-coveo plan: acme/handbook -->';
const bot = { login: 'github-actions[bot]', type: 'Bot' };
const person = { login: 'ann', type: 'User' };
const pullRequest = { number: 7, head: 'a'.repeat(40), isFork: false };
const wanted = { pullRequest, marker: `${MARKER}\n`, body: `${MARKER}\n\nnew\n`, isNews: true };
const runsOf = { workflow: 'docs.yml', branch: 'main', repository: 'acme/docs', except: '42' };

/** A server, the way to it, and how long was slept. */
async function kit(options: GitHubServerOptions = {}) {
  const server = await serveGitHub(options);
  const slept: number[] = [];
  const sleep = async (milliseconds: number) => slept.push(milliseconds);
  const door = openGitHub({ token: TOKEN, apiUrl: server.url, repository: 'acme/docs', sleep });
  if (door.kind === 'closed') throw new Error(door.because);
  return { server, door, github: door.github, slept, [Symbol.asyncDispose]: () => server[Symbol.asyncDispose]() };
}

const writes = ({ requests }: Awaited<ReturnType<typeof serveGitHub>>) =>
  requests.map(({ what }) => what).filter((what) => !what.startsWith('GET') && !what.endsWith('/graphql'));

describe('openGitHub', () => {
  it.each([
    ['no token', { token: undefined }, 'there is no `github-token`'],
    ['no repository', { repository: undefined }, '`GITHUB_REPOSITORY` names no repository'],
    ['plain http', { apiUrl: 'http://github.example/api/v3' }, '`GITHUB_API_URL` is not an `https` address'],
  ])('does not open with %s', (_name, changes, because) => {
    const options = { token: TOKEN, apiUrl: '', repository: 'acme/docs', sleep: async () => {}, ...changes };
    expect(openGitHub(options)).toEqual({ kind: 'closed', because });
  });

  it('shows the token to the API', async () => {
    await using it = await kit();
    await keepComment(it.github, wanted);
    expect(it.server.requests.map(({ authorization }) => authorization)).toEqual([`token ${TOKEN}`, `token ${TOKEN}`]);
  });

  it('waits as long as GitHub asks it to, and tries again', async () => {
    const answers: (Refusal | undefined)[] = [
      { status: 403, message: 'You have exceeded a secondary rate limit', headers: { 'retry-after': '20' } },
      { status: 429, message: 'Too many requests', headers: { 'retry-after': '0' } },
    ];
    await using it = await kit({ rule: () => answers.shift() });
    expect(await keepComment(it.github, wanted)).toBe('created');
    expect(it.slept).toEqual([20_000, 1_000]);
  });

  it.each([
    ['61', []],
    ['40', [40_000]],
    ['Wed, 21 Oct 2026 07:28:00 GMT', []],
  ])('waits no more than a minute in all (%s)', async (after, slept) => {
    const message = 'You have exceeded a secondary rate limit';
    await using it = await kit({ rule: () => ({ status: 403, message, headers: { 'retry-after': after } }) });
    const failure = await keepComment(it.github, wanted).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(GitHubError);
    expect(String(failure)).toContain(`GitHub answered 403 (${message})`);
    expect(it.slept).toEqual(slept);
  });

  it('says when nobody answers', async () => {
    const it = await kit();
    await it[Symbol.asyncDispose]();
    await expect(keepComment(it.github, wanted)).rejects.toThrow(/^GitHub did not answer \(.*ECONNREFUSED/);
  });

  it('says when the answer is none', async () => {
    await using it = await kit({ comments: [{ id: 1, body: 'x', user: { login: 'a' } as typeof bot }] });
    await expect(keepComment(it.github, wanted)).rejects.toThrow('GitHub answered something unexpected');
  });
});

describe('keepComment', () => {
  const quote = { id: 1, body: `> ${MARKER}\n> old`, user: bot };
  const foreign = { id: 2, body: `${MARKER}\n\nmine`, user: person };
  const other = { id: 3, body: '<!-- docs-to-coveo plan: acme/handbook2 -->\n\nother', user: bot };
  const ours = { id: 4, body: `${MARKER}\n\nold`, user: bot };
  const deleted = { id: 5, body: `${MARKER}\n\nold`, user: null };

  it('writes a comment where there is none of ours, and touches no other', async () => {
    await using it = await kit({ comments: [quote, foreign, other, deleted].map((comment) => ({ ...comment })) });
    expect(await keepComment(it.github, wanted)).toBe('created');
    expect(it.server.comments.slice(0, 4)).toEqual([quote, foreign, other, deleted]);
    expect(it.server.comments[4]?.body).toBe(wanted.body);
  });

  it('updates ours, on whichever page it is', async () => {
    await using it = await kit({ comments: [quote, foreign, other, { ...ours }], pageSize: 1 });
    expect(await keepComment(it.github, wanted)).toBe('updated');
    expect(it.server.comments.map(({ body }) => body)).toEqual([quote.body, foreign.body, other.body, wanted.body]);
  });

  it('knows itself by the name that the token has', async () => {
    await using it = await kit({ comments: [{ ...ours }, { ...foreign }], viewer: 'Ann' });
    expect(await keepComment(it.github, wanted)).toBe('updated');
    expect(it.server.comments.map(({ body }) => body)).toEqual([ours.body, wanted.body]);
  });

  it('takes only what a program wrote for its own where GitHub does not tell who it is', async () => {
    await using it = await kit({ comments: [{ ...foreign }, { ...ours }], viewer: null });
    expect(await keepComment(it.github, wanted)).toBe('updated');
    expect(it.server.comments.map(({ body }) => body)).toEqual([foreign.body, wanted.body]);
  });

  it.each([wanted.body, wanted.body.trimEnd(), wanted.body.replaceAll('\n', '\r\n')])(
    'writes nothing where it is so already: %j',
    async (body) => {
      await using it = await kit({ comments: [{ ...ours, body }] });
      expect(await keepComment(it.github, wanted)).toBe('same');
      expect(writes(it.server)).toEqual([]);
    },
  );

  it('begins no comment for nothing, but keeps the one that is there', async () => {
    await using none = await kit();
    expect(await keepComment(none.github, { ...wanted, isNews: false })).toBe('not-needed');
    expect(writes(none.server)).toEqual([]);
    await using one = await kit({ comments: [{ ...ours }] });
    expect(await keepComment(one.github, { ...wanted, isNews: false })).toBe('updated');
  });
});

describe('explainNoComment', () => {
  it.each([
    [new GitHubError('GitHub answered 403 (no)', 403), false, 'the job needs the permission `pull-requests: write`'],
    [new GitHubError('GitHub answered 404 (no)', 404), false, 'the job needs the permission `pull-requests: write`'],
    [new GitHubError('GitHub answered 403 (no)', 403), true, 'from a fork, whose token may only read'],
    [new GitHubError('GitHub answered 401 (no)', 401), false, '`github-token` is not valid'],
    [new GitHubError('GitHub did not answer (no)'), false, 'GitHub did not answer (no); the job summary'],
    ['there is no `github-token`', false, 'there is no `github-token`; the job summary'],
  ])('%s, fork: %s', (error, isFork, expected) => {
    const line = explainNoComment(error, { isFork });
    expect(line).toContain(expected);
    expect(line).toMatch(/^The plan could not be written as a comment: [^\n]*; the job summary has the plan\.$/);
  });
});

describe('commentPlan', () => {
  const plan = reportWith({ command: 'plan', items: [itemWith()] });
  const event = { name: 'pull_request', pullRequest };

  it('tells what it wrote', async () => {
    await using it = await kit();
    const world = { door: it.door, event, web: {} };
    expect((await commentPlan(plan, world))?.line).toBe('The plan is now a comment on pull request #7.');
    expect((await commentPlan(plan, world))?.line).toBe('The plan has not changed in its comment on pull request #7.');
    const later = reportWith({ ...plan, head: 'b'.repeat(40) });
    expect((await commentPlan(later, world))?.line).toBe('The plan is up to date in its comment on pull request #7.');
  });

  it('keeps one comment for each source', async () => {
    await using it = await kit();
    for (const source of ['one', 'two', 'one']) {
      await commentPlan({ ...plan, source }, { door: it.door, event, web: {} });
    }
    expect(it.server.comments).toHaveLength(2);
  });

  it.each([
    ['a publish', reportWith(), event],
    ['a push', plan, { name: 'push' }],
    ['a merge group', plan, { name: 'merge_group' }],
  ])('has nothing to say about %s', async (_name, report, happened) => {
    await using it = await kit();
    expect(await commentPlan(report, { door: it.door, event: happened, web: {} })).toBeUndefined();
    expect(it.server.requests).toEqual([]);
  });

  it.each([
    ['a payload without number', plan, { name: 'pull_request' }, /does not say which pull request/],
    ['no plan', { ...plan, head: null }, event, /ended before there was a plan/],
  ])('says why there is no comment: %s', async (_name, report, happened, says) => {
    await using it = await kit();
    expect(await commentPlan(report, { door: it.door, event: happened, web: {} })).toMatchObject({
      level: 'info',
      line: expect.stringMatching(says),
    });
    expect(it.server.requests).toEqual([]);
  });
});

describe('isRunOver', () => {
  const states = {
    5: { status: 'completed', run_attempt: 1 },
    6: { status: 'in_progress', run_attempt: 2 },
  };

  it.each([
    ['5-1', true],
    ['6-2', false],
    ['6-1', true],
    ['run-1', false],
    ['2f8d3a1e-7f0a-4a53-9b62-1c2d3e4f5a6b', false],
  ])('says of %s: %s', async (name, isOver) => {
    await using it = await kit({ states });
    expect(await isRunOver(it.github, name)).toBe(isOver);
  });

  it('fails where GitHub does not tell', async () => {
    await using it = await kit({ states, rule: () => FORBIDDEN });
    await expect(isRunOver(it.github, '5-1')).rejects.toThrow('GitHub answered 403');
  });
});

describe('lastSuccessfulRun', () => {
  it('finds the newest that published this branch, over all pages', async () => {
    const runs = [
      runWith({ id: 42 }),
      runWith({ id: 9, event: 'pull_request' }),
      runWith({ id: 8, event: 'pull_request_target' }),
      runWith({ id: 7, event: 'merge_group' }),
      runWith({ id: 6, head_repository: { full_name: 'mallory/docs' } }),
      runWith({ id: 5, head_branch: 'next' }),
      runWith({ id: 4, conclusion: 'failure' }),
      runWith({ id: 3, event: 'schedule', head_repository: null }),
      runWith({ id: 2 }),
    ];
    await using it = await kit({ runs, pageSize: 3 });
    expect(await lastSuccessfulRun(it.github, runsOf)).toEqual({ commit: '3'.repeat(40), number: 3 });
    expect(it.server.requests).toHaveLength(3);
    const [first] = it.server.requests;
    expect(Object.fromEntries(first?.query ?? [])).toMatchObject({ branch: 'main', status: 'success' });
  });

  it('finds none where there is none', async () => {
    await using it = await kit({ runs: [runWith({ id: 42 })] });
    expect(await lastSuccessfulRun(it.github, runsOf)).toBeUndefined();
  });
});

describe('findBaseCommit', () => {
  const before = { revision: 'b'.repeat(40), from: 'the push event', isPublished: false };
  const event = { name: 'push', before };

  async function baseWith(options: GitHubServerOptions, changes = {}) {
    await using it = await kit(options);
    const said: string[] = [];
    const say = (line: string) => said.push(line);
    return { base: await findBaseCommit({ door: it.door, runs: runsOf, event, say, ...changes }), said };
  }

  it('is what the last successful run published', async () => {
    const { base, said } = await baseWith({ runs: [runWith({ id: 5 })] });
    expect(base).toEqual({
      revision: '5'.repeat(40),
      from: 'run #5 of `docs.yml`, the last successful one',
      isPublished: true,
    });
    expect(said).toEqual([]);
  });

  it.each([
    ['no permission', { rule: () => FORBIDDEN }, {}, /needs the permission `actions: read`: GitHub answered 403/],
    ['no run', {}, {}, /^No run of `docs.yml` on `main` was successful yet;/],
    [
      'no token',
      {},
      { door: { kind: 'closed', because: 'there is no `github-token`' } },
      /there is no `github-token`;/,
    ],
    ['no workflow', {}, { runs: undefined }, /^The runner does not say which workflow/],
  ])('is what the event replaced, and says why: %s', async (_name, options, changes, says) => {
    const { base, said } = await baseWith(options, changes);
    expect(base).toEqual(before);
    expect(said).toEqual([expect.stringMatching(says)]);
    expect(said[0]).toMatch(/; the base is b+, from the push event\.$/);
  });

  it('is unknown where the event has none either', async () => {
    const { base, said } = await baseWith({}, { event: { name: 'schedule' } });
    expect(base).toBeUndefined();
    expect(said[0]).toMatch(/; nor does the event name a base\.$/);
  });
});

describe('workflowFile', () => {
  it.each([
    ['acme/docs/.github/workflows/docs.yml@refs/heads/main', 'docs.yml'],
    ['acme/docs/.github/workflows/docs.yaml@refs/heads/a@b/x.yml', 'docs.yaml'],
    ['acme/docs/.github/workflows/my docs.yml@refs/pull/7/merge', 'my docs.yml'],
    ['', undefined],
    [undefined, undefined],
  ])('of %j is %j', (reference, expected) => {
    expect(workflowFile(reference)).toBe(expected);
  });
});

describe('eventOf', () => {
  const head = { sha: 'a'.repeat(40), repo: { full_name: 'acme/docs' } };
  const base = { sha: 'b'.repeat(40), ref: 'main', repo: { full_name: 'acme/docs' } };

  it('knows a pull request', () => {
    const payload = { action: 'synchronize', before: 'c'.repeat(40), pull_request: { number: 7, head, base } };
    expect(eventOf('pull_request', payload)).toEqual({
      name: 'pull_request',
      action: 'synchronize',
      pullRequest,
      baseBranch: 'main',
      before: { revision: base.sha, from: 'the pull request', isPublished: false },
    });
  });

  it.each([{ full_name: 'mallory/docs' }, null])('knows one from a fork: %j', (repo) => {
    const payload = { pull_request: { number: 7, head: { ...head, repo }, base } };
    expect(eventOf('pull_request', payload).pullRequest?.isFork).toBe(true);
  });

  it('knows a push', () => {
    expect(eventOf('push', { before: base.sha })).toMatchObject({
      before: { revision: base.sha, from: 'the push event', isPublished: false },
    });
  });

  it('knows a merge group', () => {
    const payload = { merge_group: { base_sha: base.sha, base_ref: 'refs/heads/release/1' } };
    expect(eventOf('merge_group', payload)).toMatchObject({ baseBranch: 'release/1', before: { revision: base.sha } });
  });

  it.each([[null], ['text'], [{ before: 7, action: {}, pull_request: { number: '7; x' } }]])(
    'makes nothing of %j',
    (payload) => {
      expect(eventOf('other', payload)).toEqual({ name: 'other' });
    },
  );

  it.each([
    ['pull_request', true],
    ['pull_request_review_comment', true],
    ['merge_group', true],
    ['push', false],
    ['workflow_dispatch', false],
  ])('%s is a proposal: %s', (name, expected) => {
    expect(isProposal({ name })).toBe(expected);
  });
});
