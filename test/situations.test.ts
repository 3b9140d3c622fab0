import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Clock } from '../src/model/ports.ts';
import { systemClock } from '../src/process/system-clock.ts';
import type { Finished, RunRequest } from '../src/run/request.ts';
import { run } from '../src/run/run.ts';
import { SANDBOX_KEY, type Sandbox, startSandbox } from '../src/sandbox/server.ts';
import { ENVIRONMENT, type GitKit, gitKit } from './support/git.ts';

const SETTINGS = 'site: {url: "https://docs.example.com/"}\norganization: acme\nsource: one\n';
const REF = 'refs/docs-to-coveo/one';

let kit: GitKit;
let sandbox: Sandbox;
/** Where authors work; what they push is what a clone gets. */
let work: string;
let remote: string;
let clones = 0;

beforeAll(async () => {
  const everyone = (source: string) => ({ organization: 'acme', source, visibility: 'SHARED' as const });
  sandbox = await startSandbox({ open: true, sources: ['one', 'two'].map(everyone) });
});
afterAll(() => sandbox.close());
beforeEach(() => {
  kit = gitKit();
  work = kit.repository('work', { 'docs-to-coveo.yml': SETTINGS, 'a.md': '# A\n' });
  remote = kit.remote(work);
});
afterEach(() => kit[Symbol.dispose]());

function pushed(files: Readonly<Record<string, string>>): string {
  const commit = kit.commit(work, files);
  kit.git(work, 'push', '--quiet', '--force', 'origin', 'HEAD:main');
  return commit;
}

/** A clone as `actions/checkout` makes it: one commit deep. */
function shallow(...options: string[]): string {
  clones += 1;
  const name = `clone-${clones}`;
  kit.git(kit.folder, 'clone', '--quiet', '--depth=1', ...options, `file://${remote}`, name);
  return join(kit.folder, name);
}

/** Who waits for another run looks again at once; the renewal of a lease has time. */
const impatient: Clock = {
  now: systemClock.now,
  sleep: (milliseconds, signal) => systemClock.sleep(milliseconds > 5_000 ? milliseconds : 10, signal),
};

let runs = 0;

type Parts = Partial<Omit<RunRequest, 'options'>> & { readonly options?: Partial<RunRequest['options']> };

function publish(directory: string, { options, ...parts }: Parts = {}): Promise<Finished> {
  runs += 1;
  const override = (value: string) => ({ value, from: 'a test' });
  const request: RunRequest = {
    command: 'publish',
    directory,
    environment: { ...ENVIRONMENT },
    overrides: { apiUrl: override(sandbox.url), platformUrl: override(sandbox.url), source: undefined },
    apiKey: SANDBOX_KEY,
    state: 'ref',
    options: { onError: 'fail', anyBranch: false, leaseSeconds: 120, run: `run-${runs}`, ...options },
    origin: { repository: 'acme/docs' },
    ...parts,
  };
  return run(request, {
    clock: impatient,
    logger: { info: (line) => said.push(line), progress: () => undefined },
    signal: new AbortController().signal,
  });
}

const said: string[] = [];
beforeEach(() => {
  said.length = 0;
});

function codesOf({ report }: Finished): readonly string[] {
  return report.problems.map(({ code }) => code);
}

describe('the base of `state: commit` in a clone that is one commit deep', () => {
  const from = async (revision: string) =>
    publish(shallow(), { state: 'commit', base: async () => ({ revision, from: 'input `base`', isPublished: true }) });

  it('may be a full id, a tag or a branch of the remote, each fetched alone', async () => {
    const base = kit.git(work, 'rev-parse', 'HEAD');
    kit.git(work, 'tag', '--annotate', 'v1.2', '--message', 'release');
    kit.git(work, 'push', '--quiet', 'origin', 'v1.2', 'HEAD:refs/heads/released');
    pushed({ 'b.md': '# B\n' });
    for (const revision of [base, 'v1.2', 'released']) {
      const { report } = await from(revision);
      expect(
        report.items.map(({ path }) => path),
        revision,
      ).toEqual(['b.md']);
    }
  });

  it.each([
    ['all zeros, as a new branch has it', '0'.repeat(40)],
    ['gone from the remote', '1234567890123456789012345678901234567890'],
    ['a name that is nowhere', 'v9.9'],
  ])('means that everything is new where it is %s', async (_, revision) => {
    const { report, exit } = await from(revision);
    expect(exit).toBe(0);
    expect(report.counts).toMatchObject({ added: 1, deleted: 0 });
    expect(said.join('\n')).toContain('every page counts as new, and nothing is deleted');
  });
});

describe('a plan in a clone that is one commit deep', () => {
  it.each([
    ['', () => shallow()],
    [' and has no contents but what it is asked for', () => shallow('--filter=blob:none')],
  ])('tells the links that the change breaks%s', async (_, clone) => {
    pushed({ 'a.md': '# A\n\n## Old\n', 'b.md': '# B\n', 'c.md': '[b](b.md)\n', 'd.md': '[old](a.md#old)\n' });
    expect(codesOf(await publish(shallow()))).toEqual([]);
    kit.git(work, 'rm', '--quiet', 'b.md');
    pushed({ 'a.md': '# A\n\n## New\n' });
    const { report, exit } = await publish(clone(), { command: 'plan' });
    expect(exit).toBe(0);
    expect(report.problems.map(({ code, path }) => `${path} ${code}`)).toEqual([
      'c.md link-to-nothing',
      'd.md anchor-to-nothing',
    ]);
  });
});

describe('a record', () => {
  it('is kept for each source of a repository', async () => {
    const clone = shallow();
    await publish(clone);
    const two = { value: 'two', from: 'a test' };
    const other = await publish(clone, {
      overrides: {
        apiUrl: { value: sandbox.url, from: 'a test' },
        source: two,
        organization: undefined,
        region: undefined,
      },
    });
    expect(other.report.counts.added).toBe(1);
    const refs = kit.git(remote, 'for-each-ref', '--format=%(refname)', 'refs/docs-to-coveo').split('\n');
    expect(refs).toEqual([REF, 'refs/docs-to-coveo/two']);
  });

  it('that was damaged stops the run; `--adopt` starts a new one', async () => {
    const clone = shallow();
    await publish(clone);
    const broken = kit.git(work, 'commit-tree', kit.git(work, 'mktree', '--missing'), '-m', 'broken');
    kit.git(work, 'push', '--quiet', '--force', 'origin', `${broken}:${REF}`);
    const stopped = await publish(clone);
    expect([stopped.exit, codesOf(stopped)]).toEqual([1, ['record-damaged']]);
    const adopted = await publish(clone, { options: { adopt: true } });
    expect([adopted.exit, codesOf(adopted)]).toEqual([0, ['record-replaced']]);
    expect((await publish(clone)).report.mode).toBe('none');
  });

  it('of a newer version of the program is left as it is', async () => {
    const clone = shallow();
    writeFileSync(join(work, 'record.json'), '{"version": 2, "tool": "9.0.0"}');
    kit.git(work, 'checkout', '--quiet', '--orphan', 'newer');
    kit.git(work, 'rm', '--quiet', '-r', '--cached', '.');
    kit.git(work, 'add', 'record.json');
    kit.git(work, 'commit', '--quiet', '--message', 'newer');
    kit.git(work, 'push', '--quiet', 'origin', `HEAD:${REF}`);
    const before = kit.git(remote, 'rev-parse', REF);
    const ended = await publish(clone, { options: { adopt: true } });
    expect([ended.exit, codesOf(ended)]).toEqual([1, ['record-newer']]);
    expect(ended.report.problems[0]?.message).toContain('9.0.0');
    expect(kit.git(remote, 'rev-parse', REF)).toBe(before);
  });

  it('that the remote refuses is found out before the first call, with the permission to add', async () => {
    writeFileSync(join(remote, 'hooks', 'update'), '#!/bin/sh\nexit 1\n', { mode: 0o755 });
    const calls = sandbox.requests.length;
    const ended = await publish(shallow());
    expect([ended.exit, codesOf(ended)]).toEqual([1, ['git-record-denied']]);
    expect(ended.report.problems[0]?.hint).toContain('permissions: contents: write');
    expect(sandbox.requests).toHaveLength(calls);
  });
});

describe('a run', () => {
  it('on another branch is refused, unless it is to take over', async () => {
    await publish(shallow(), { origin: { branch: 'main' } });
    const other = shallow();
    const refused = await publish(other, { origin: { branch: 'feature' } });
    expect([refused.exit, codesOf(refused)]).toEqual([2, ['other-branch']]);
    expect((await publish(other, { origin: { branch: 'feature' }, options: { anyBranch: true } })).exit).toBe(0);
  });

  it('with other settings is refused while the first ones publish to the same source, as each would delete the pages of the other', async () => {
    await publish(shallow());
    const before = sandbox.items('one').map(({ documentId }) => documentId);
    const other = `${SETTINGS}content: [{root: handbook}]\n`;
    pushed({ 'handbook/b.md': '# B\n', 'other.yml': other });
    for (const command of ['plan', 'publish', 'rebuild'] as const) {
      const refused = await publish(shallow(), { command, config: 'other.yml' });
      expect([command, refused.exit, codesOf(refused)]).toEqual([command, 2, ['other-settings']]);
    }
    expect(sandbox.items('one').map(({ documentId }) => documentId)).toEqual(before);
    // Settings that were moved are the same settings.
    kit.git(work, 'mv', 'docs-to-coveo.yml', '.github.yml');
    pushed({});
    expect((await publish(shallow(), { config: '.github.yml' })).exit).toBe(0);
    // Those that now name another source take nothing away.
    pushed({ '.github.yml': SETTINGS.replace('source: one', 'source: elsewhere') });
    expect((await publish(shallow(), { config: 'other.yml' })).exit).toBe(0);
  });

  it('with settings outside of the repository locks nobody out, and tells nobody where these are', async () => {
    const outside = join(kit.folder, 'outside.yml');
    writeFileSync(outside, SETTINGS);
    expect((await publish(shallow(), { config: outside })).exit).toBe(0);
    kit.git(work, 'fetch', '--quiet', 'origin', REF);
    expect(kit.git(work, 'grep', '--count', 'commit', 'FETCH_HEAD')).not.toBe('');
    expect(() => kit.git(work, 'grep', 'outside.yml', 'FETCH_HEAD')).toThrow();
    expect((await publish(shallow())).exit).toBe(0);
    const refused = await publish(shallow(), { config: outside });
    expect([refused.exit, codesOf(refused)]).toEqual([2, ['other-settings']]);
  });

  it('with settings that another source is given to by an option says how to name it', async () => {
    const nameless = SETTINGS.replace('source: one\n', '');
    pushed({ 'docs-to-coveo.yml': nameless, 'other.yml': SETTINGS });
    const override = (value: string) => ({ value, from: 'the test' });
    const addresses = { apiUrl: override(sandbox.url), platformUrl: override(sandbox.url) };
    const first = await publish(shallow(), { overrides: { ...addresses, source: override('one') } });
    expect(first.exit).toBe(0);
    const refused = await publish(shallow(), { config: 'other.yml' });
    expect([refused.exit, codesOf(refused)]).toEqual([2, ['other-settings']]);
    expect(refused.report.problems[0]?.hint).toContain('write that as `source` into it');
    pushed({ 'docs-to-coveo.yml': SETTINGS.replace('source: one', 'source: two') });
    expect((await publish(shallow(), { config: 'other.yml' })).exit).toBe(0);
  });

  it('of an older commit does nothing, also one commit deep, and says why in a sentence', async () => {
    const older = shallow();
    pushed({ 'b.md': '# B\n' });
    await publish(shallow());
    const calls = sandbox.requests.length;
    const ended = await publish(older);
    expect([ended.exit, codesOf(ended)]).toEqual([0, ['older-commit']]);
    expect(ended.report.problems[0]?.message).toMatch(/^Nothing was done: \w+ is an older commit than \w+/);
    expect(sandbox.requests).toHaveLength(calls);
  });

  it('after a force push publishes what the branch is now', async () => {
    pushed({ 'b.md': '# B\n' });
    await publish(shallow());
    kit.git(work, 'reset', '--quiet', '--hard', 'HEAD~1');
    pushed({ 'c.md': '# C\n' });
    kit.git(remote, 'reflog', 'expire', '--expire=now', '--all');
    kit.git(remote, 'gc', '--quiet', '--prune=now');
    const ended = await publish(shallow());
    expect(ended.exit).toBe(0);
    expect(ended.report.items.map(({ path, action }) => [path, action])).toEqual([
      ['c.md', 'added'],
      ['b.md', 'deleted'],
    ]);
  });

  it('beside another one waits, or finds that it is done', async () => {
    pushed({ 'b.md': '# B\n', 'c.md': '# C\n' });
    const ended = await Promise.all([publish(shallow()), publish(shallow())]);
    expect(ended.map(({ exit }) => exit)).toEqual([0, 0]);
    expect(ended.map(({ report }) => report.counts.added).sort()).toEqual([0, 3]);
  }, 60_000);

  it('works in a bare repository, and in a sparse checkout without the settings on disk', async () => {
    const bare = await publish(remote, { state: 'commit' });
    expect([bare.exit, bare.report.counts.added]).toEqual([0, 1]);
    const sparse = shallow('--sparse');
    kit.git(sparse, 'sparse-checkout', 'set', '--no-cone', 'nothing');
    const ended = await publish(sparse);
    expect([ended.exit, ended.report.counts.added]).toEqual([0, 1]);
  });

  it('rolls back to a commit that only the remote has', async () => {
    const first = kit.git(work, 'rev-parse', 'HEAD');
    pushed({ 'b.md': '# B\n' });
    const clone = shallow();
    await publish(clone);
    const back = await publish(clone, { commit: first });
    expect([back.exit, codesOf(back)]).toEqual([0, ['rollback']]);
    expect(back.report.counts).toMatchObject({ added: 0, deleted: 1, unchanged: 1 });
    expect((await publish(clone)).report.counts).toMatchObject({ added: 1, deleted: 0 });
  });

  it.each(['rebuild', 'audit'] as const)(
    'in shares is for publish alone: %s refuses, and nothing is called',
    async (command) => {
      const calls = sandbox.requests.length;
      const ended = await publish(shallow(), { command, options: { share: { number: 1, of: 2 } } });
      expect([ended.exit, codesOf(ended)]).toEqual([2, ['shard-without-publish']]);
      expect(sandbox.requests).toHaveLength(calls);
      const commit = await publish(shallow(), { state: 'commit', options: { share: { number: 1, of: 2 } } });
      expect([commit.exit, codesOf(commit)]).toEqual([2, ['shard-without-record']]);
    },
  );

  it('in a folder of somebody else says what git wants to be told', async () => {
    const environment = { ...ENVIRONMENT, GIT_TEST_ASSUME_DIFFERENT_OWNER: '1' };
    const ended = await publish(shallow(), { environment });
    expect([ended.exit, codesOf(ended)]).toEqual([1, ['git-unsafe-ownership']]);
    expect(ended.report.problems[0]?.hint).toContain('safe.directory');
  });
});
