import { describe, expect, it } from 'vitest';
import { fetchMergeResult } from '../../src/run/merge-commit.ts';
import type { RunRequest } from '../../src/run/request.ts';
import { run } from '../../src/run/run.ts';
import { fakeClock, memoryRepository } from '../publish/fakes.ts';
import { ENVIRONMENT, gitKit } from '../support/git.ts';

const proposal = { number: 7, head: 'change' };

/** A remote whose merge ref names these commits, one after the other. */
function remote(answers: readonly (string | undefined)[]) {
  const asked: string[] = [];
  const left = [...answers];
  const repository = {
    ...memoryRepository({}),
    fetchRef: async (ref: string) => {
      asked.push(ref);
      return left.length > 1 ? left.shift() : left[0];
    },
    parents: async (commit: string) => ['main', commit.replace('merge of ', '')],
  };
  return { repository, asked };
}

describe('fetchMergeResult', () => {
  it('is what the ref of the pull request names', async () => {
    const { repository, asked } = remote(['merge of change']);
    const clock = fakeClock();
    expect(await fetchMergeResult(repository, proposal, clock)).toBe('merge of change');
    expect(asked).toEqual(['refs/pull/7/merge']);
    expect(clock.slept).toEqual([]);
  });

  it('waits a moment for GitHub to make it', async () => {
    const { repository } = remote([undefined, 'merge of older change', 'merge of change']);
    const clock = fakeClock();
    expect(await fetchMergeResult(repository, proposal, clock)).toBe('merge of change');
    expect(clock.slept).toEqual([2_000, 5_000]);
  });

  it.each([undefined, 'merge of older change'])('is none where the ref stays %j', async (answer) => {
    const { repository, asked } = remote([answer]);
    expect(await fetchMergeResult(repository, proposal, fakeClock())).toBeUndefined();
    expect(asked).toHaveLength(4);
  });
});

describe('a run without merge result', () => {
  it('plans nothing, which is no error', async () => {
    using kit = gitKit();
    const settings = 'organization: acme\nsource: acme-docs\nsite: {url: "https://docs.example.com/"}\n';
    const directory = kit.repository('docs', { 'docs-to-coveo.yml': settings, 'a.md': '# A\n' });
    kit.remote(directory);
    const request: RunRequest = {
      ...{ command: 'plan', directory, environment: ENVIRONMENT, overrides: {}, state: 'ref' },
      options: { onError: 'fail', anyBranch: false, leaseSeconds: 120, run: 'run-1' },
      proposal: { number: 7, head: 'a'.repeat(40) },
    };
    const logger = { info: () => {}, progress: () => {} };
    const { report, exit } = await run(request, { clock: fakeClock(), logger, signal: new AbortController().signal });
    expect(exit).toBe(0);
    expect(report).toMatchObject({ command: 'plan', head: null, mode: 'none', items: [] });
    expect(report.problems).toMatchObject([
      {
        level: 'notice',
        code: 'no-merge-result',
        message: 'Nothing was planned: the remote has no `refs/pull/7/merge` that merges aaaaaaaaa.',
      },
    ]);
  });
});
