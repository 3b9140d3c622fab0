import { describe, expect, it } from 'vitest';
import { explain } from '../../src/publish/explain.ts';
import { world } from './fakes.ts';

const commits = { one: { 'a.md': '# A\n', 'code.ts': '' } };

describe('explain', () => {
  it.each(['a.md', './a.md'])('finds a page by %s', async (path) => {
    const { explanation } = await explain(world(commits), [path]);
    expect(explanation).toMatchObject({
      kind: 'page',
      path: 'a.md',
      documentId: 'https://docs.example.com/a',
      title: 'A',
    });
  });

  it.each([
    ['code.ts', /no entry of `content` takes it/],
    ['./code.ts', /no entry of `content` takes it/],
    ['none.md', /the commit does not hold it/],
  ])('says why %s is no page', async (path, reason) => {
    const { explanation } = await explain(world(commits), [path]);
    expect(explanation).toMatchObject({ kind: 'not-taken', reason: expect.stringMatching(reason) });
  });

  // Arguments that are not UTF-8 come with replacement characters: https://nodejs.org/api/process.html#processargv.
  it.each(['docs/caf\\xe9.md', 'docs/caf\uFFFD.md'])('knows a file whose path is not UTF-8, by %s', async (path) => {
    const context = world(commits);
    const repository = { ...context.repository, unnamed: async () => ['docs/caf\\xe9.md', 'docs/\\xff.png'] };
    const { explanation, report, ending } = await explain({ ...context, repository }, [path]);
    expect(explanation).toMatchObject({ kind: 'not-taken', reason: expect.stringMatching(/its path is not UTF-8/) });
    expect(ending).toBe('done');
    expect(report.problems.map(({ code }) => code)).not.toContain('file-not-found');
  });
});
