import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type ActionStart, runAction } from './support/action.ts';
import { type GitKit, gitKit } from './support/git.ts';
import { FORBIDDEN, runWith, serveGitHub } from './support/github-server.ts';

/** The built action on pull requests, as the runner starts it, with a GitHub on this machine. */

const SETTINGS = 'organization: acme\nsource: acme-docs\nsite: {url: "https://docs.example.com/"}\n';
const PAGES = { 'docs-to-coveo.yml': SETTINGS, 'index.md': '---\ntitle: Ask @ann\n---\n# Home\n', 'two.md': '# Two\n' };
const TOKEN = 'the-very-secret-token';
const MARKER = '<!-- docs-to-coveo plan: acme/acme-docs -->';

/** A clone with the pages, and its remote. */
function repository(kit: GitKit): string {
  const directory = kit.repository('docs', PAGES);
  kit.remote(directory);
  return directory;
}

interface PullRequestStart extends ActionStart {
  readonly apiUrl: string;
  /** Name of the event. */
  readonly event?: string;
  readonly action?: string;
  readonly head?: string;
  readonly base?: string;
  readonly from?: string;
}

/** Starts the action for pull request 7 into the main branch. */
function onPullRequest(start: PullRequestStart) {
  const { apiUrl, event = 'pull_request', action = 'opened', from = 'acme/docs', inputs, ...rest } = start;
  const { head = 'a'.repeat(40), base = 'b'.repeat(40) } = start;
  return runAction({
    workspace: rest.workspace,
    inputs: { 'github-token': TOKEN, ...inputs },
    environment: {
      GITHUB_API_URL: apiUrl,
      GITHUB_EVENT_NAME: event,
      GITHUB_BASE_REF: 'main',
      GITHUB_REF_NAME: '7/merge',
      GITHUB_WORKFLOW_REF: 'acme/docs/.github/workflows/docs.yml@refs/pull/7/merge',
      // A proxy is for the world outside, not for this machine.
      https_proxy: 'http://127.0.0.1:1',
      http_proxy: 'http://127.0.0.1:1',
      ...rest.environment,
    },
    event: {
      action,
      pull_request: {
        number: 7,
        head: { sha: head, repo: { full_name: from } },
        base: { sha: base, ref: 'main', repo: { full_name: 'acme/docs' } },
      },
    },
  });
}

describe('the comment', () => {
  it.concurrent('is written, then kept up to date by the next run', async () => {
    using kit = gitKit();
    await using github = await serveGitHub();
    const workspace = repository(kit);
    const first = await onPullRequest({ workspace, apiUrl: github.url });
    expect(first.exit, first.stdout).toBe(0);
    expect(first.stdout).toContain('The plan is now a comment on pull request #7.');
    const [comment] = github.comments;
    expect(comment?.body.startsWith(`${MARKER}\n\n## Plan: 2 to add `)).toBe(true);
    expect(comment?.body).toContain('Ask @&#8203;ann<br>[<code>index.md</code>](https://github.com/acme/docs/blob/');
    expect(first.summary).toContain('Plan: 2 to add');

    kit.commit(workspace, { 'three.md': '# Three\n' });
    const second = await onPullRequest({ workspace, apiUrl: github.url });
    expect(second.stdout).toContain('The plan is up to date in its comment on pull request #7.');
    const third = await onPullRequest({ workspace, apiUrl: github.url });
    expect(third.stdout).toContain('The plan has not changed in its comment on pull request #7.');
    expect(github.comments.map(({ body }) => body.split('\n')[2])).toEqual([
      expect.stringContaining('## Plan: 3 to add '),
    ]);
    expect(first.stdout.replace(`::add-mask::${TOKEN}`, '')).not.toContain(TOKEN);
  });

  it.concurrent('is not missed where the token may not write: a sentence, and the same exit code', async () => {
    using kit = gitKit();
    await using github = await serveGitHub({
      rule: ({ what }) => (what.startsWith('POST /repos') ? FORBIDDEN : undefined),
    });
    const ended = await onPullRequest({ workspace: repository(kit), apiUrl: github.url });
    expect(ended.exit).toBe(0);
    expect(ended.stdout).toContain(
      '::notice::The plan could not be written as a comment: GitHub answered 403 (Resource not accessible by integration); the job needs the permission `pull-requests: write`; the job summary has the plan.',
    );
    expect(ended.outputs).toMatchObject({ command: 'plan', added: '2' });
    expect(ended.summary).toContain('Plan: 2 to add');
  });

  it.concurrent('is not missed on a pull request from a fork', async () => {
    using kit = gitKit();
    await using github = await serveGitHub({ rule: () => FORBIDDEN });
    const ended = await onPullRequest({ workspace: repository(kit), apiUrl: github.url, from: 'mallory/docs' });
    expect(ended.exit).toBe(0);
    expect(ended.stdout).toMatch(/::notice::.* comes from a fork, whose token may only read; the job summary has/);
  });

  it.concurrent('changes no exit code of a plan with errors, which it shows', async () => {
    using kit = gitKit();
    await using github = await serveGitHub();
    const workspace = repository(kit);
    kit.commit(workspace, { 'bad.md': '---\ntags: [a\n---\n# Bad\n' });
    const ended = await onPullRequest({ workspace, apiUrl: github.url });
    expect(ended.exit).toBe(3);
    expect(github.comments[0]?.body).toContain('### 1 error');
  });

  it.concurrent.each([
    ['without a token', { 'github-token': '' }, /::notice::.*there is no `github-token`; the job summary has the plan/],
    ['where it is not wanted', { comment: 'false' }, /Plan: 2 to add/],
  ])('is not asked for %s', async (_name, inputs, says) => {
    using kit = gitKit();
    await using github = await serveGitHub();
    const ended = await onPullRequest({ workspace: repository(kit), apiUrl: github.url, inputs });
    expect(ended.exit).toBe(0);
    expect(ended.stdout).toMatch(says);
    expect(github.requests).toEqual([]);
  });

  it.concurrent('must be true or false', async () => {
    using kit = gitKit();
    const inputs = { comment: 'maybe' };
    const ended = await onPullRequest({ workspace: repository(kit), apiUrl: 'http://127.0.0.1:1', inputs });
    expect(ended.stdout).toMatch(/::error .*::The input `comment` must be `true` or `false`, but it is `maybe`/);
    expect(ended.exit).toBe(2);
  });
});

describe('a closed pull request', () => {
  it.concurrent('is told that there is nothing to plan', async () => {
    using kit = gitKit();
    await using github = await serveGitHub();
    const ended = await onPullRequest({ workspace: repository(kit), apiUrl: github.url, action: 'closed' });
    expect(ended.exit).toBe(0);
    expect(ended.stdout).toMatch(/::notice .*Nothing was planned: pull request #7 is closed\./);
    expect(ended.report).toMatchObject({ command: 'plan', head: null, mode: 'none' });
    expect(github.requests).toEqual([]);
  });
});

describe('pull_request_target', () => {
  const change = {
    'docs-to-coveo.yml': SETTINGS.replace('acme-docs', 'other-docs'),
    'three.md': '# Three\n',
  };

  it.concurrent('plans the merge result, by the settings of the base branch, and checks nothing out', async () => {
    using kit = gitKit();
    await using github = await serveGitHub();
    const author = repository(kit);
    const base = kit.git(author, 'rev-parse', 'HEAD');
    kit.git(author, 'switch', '--quiet', '--create', 'change');
    const head = kit.commit(author, change);
    kit.git(author, 'switch', '--quiet', 'main');
    kit.git(author, 'merge', '--quiet', '--no-ff', '--message', 'merge', 'change');
    const merge = kit.git(author, 'rev-parse', 'HEAD');
    kit.git(author, 'push', '--quiet', 'origin', 'HEAD:refs/pull/7/merge');
    kit.git(kit.folder, 'clone', '--quiet', '--depth', '1', `file://${join(kit.folder, 'remote.git')}`, 'workspace');
    const workspace = join(kit.folder, 'workspace');
    const start = { workspace, apiUrl: github.url, event: 'pull_request_target', head, base, from: 'mallory/docs' };
    const ended = await onPullRequest(start);
    expect(ended.exit, ended.stdout).toBe(0);
    expect(ended.report).toMatchObject({ head: merge, source: 'acme-docs', counts: { added: 3 } });
    expect(github.comments[0]?.body).toContain('<code>three.md</code>');
    // It names another source in its settings, which count only once they are merged.
    expect(ended.report?.problems).toContainEqual(
      expect.objectContaining({ level: 'warning', code: 'settings-change-not-shown', path: 'docs-to-coveo.yml' }),
    );
    expect(kit.git(workspace, 'status', '--porcelain')).toBe('');
    expect(kit.git(workspace, 'rev-parse', 'HEAD')).toBe(base);

    // Settings that are not on disk come from the commit that is checked out, never from the pull request.
    rmSync(join(workspace, 'docs-to-coveo.yml'));
    expect((await onPullRequest(start)).report).toMatchObject({ source: 'acme-docs' });
    writeFileSync(join(workspace, 'docs-to-coveo.yml'), SETTINGS);
    const direct = await onPullRequest({ ...start, event: 'pull_request' });
    expect(direct.report).toMatchObject({ head: base });
  });
});

describe('state: commit', () => {
  const inputs = { state: 'commit' };

  it.concurrent('compares with what the last successful run published, found on the second page', async () => {
    using kit = gitKit();
    const workspace = repository(kit);
    const published = kit.git(workspace, 'rev-parse', 'HEAD');
    const failed = kit.commit(workspace, { 'three.md': '# Three\n' });
    kit.commit(workspace, { 'two.md': '# Two, changed\n' });
    const runs = [
      runWith({ id: 19, event: 'pull_request', head_sha: failed }),
      runWith({ id: 18, event: 'pull_request', head_sha: failed }),
      runWith({ id: 17, head_sha: published }),
    ];
    await using github = await serveGitHub({ runs, pageSize: 2 });
    const ended = await onPullRequest({ workspace, apiUrl: github.url, inputs, base: failed });
    expect(ended.report).toMatchObject({ base: published, counts: { added: 1, updated: 1, unchanged: 1 } });
    expect(ended.stdout).toContain(
      `Compared with ${published}, from run #17 of \`docs.yml\`, the last successful one.`,
    );
  });

  it.concurrent('compares with what the push replaced where runs cannot be looked up, and says so', async () => {
    using kit = gitKit();
    const workspace = repository(kit);
    const before = kit.git(workspace, 'rev-parse', 'HEAD');
    kit.commit(workspace, { 'two.md': '# Two, changed\n' });
    await using github = await serveGitHub({ rule: () => FORBIDDEN });
    const environment = {
      GITHUB_API_URL: github.url,
      GITHUB_WORKFLOW_REF: 'acme/docs/.github/workflows/docs.yml@refs/heads/main',
    };
    const plan = (more: Readonly<Record<string, string>>) =>
      runAction({ workspace, inputs: { ...inputs, command: 'plan', ...more }, environment, event: { before } });
    const forbidden = await plan({ 'github-token': TOKEN });
    expect(forbidden.report).toMatchObject({ base: before, counts: { updated: 1, unchanged: 1 } });
    expect(forbidden.stdout).toMatch(/needs the permission `actions: read`.*; the base is \w+, from the push event\./);
    const tokenless = await plan({});
    expect(tokenless.report).toMatchObject({ base: before });
    expect(tokenless.stdout).toMatch(/because there is no `github-token`; the base is \w+, from the push event\./);
    const asked = github.requests.length;
    const named = await plan({ 'github-token': TOKEN, base: 'HEAD' });
    expect(named.report).toMatchObject({ base: kit.git(workspace, 'rev-parse', 'HEAD') });
    expect(github.requests).toHaveLength(asked);
  });
});
