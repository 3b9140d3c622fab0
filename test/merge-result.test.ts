import { describe, expect, it } from 'vitest';
import { fetchMergeResult, noMergeResult } from '../src/merge-result.ts';
import { fakeClock, memoryRepository } from './publish/fakes.ts';

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

describe('noMergeResult', () => {
  it('is no error', () => {
    expect(noMergeResult({ number: 7, head: 'a'.repeat(40) })).toMatchObject({
      level: 'notice',
      code: 'no-merge-result',
      message: 'Nothing was planned: the remote has no `refs/pull/7/merge` that merges aaaaaaaaa.',
    });
  });
});
