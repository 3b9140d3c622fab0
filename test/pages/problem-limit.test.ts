import { describe, expect, it } from 'vitest';
import type { Problem } from '../../src/model/problem.ts';
import { limitProblems, PROBLEMS_OF_A_PAGE } from '../../src/pages/problem-limit.ts';

const problems = (number: number, level: Problem['level'] = 'warning') =>
  Array.from(
    { length: number },
    (_, index): Problem => ({ level, code: 'page-empty', message: `${level} ${index}`, path: 'a.md' }),
  );

describe('the problems of one page', () => {
  it.each([0, 1, PROBLEMS_OF_A_PAGE])('are told all, where they are %i', (number) => {
    expect(limitProblems(problems(number), 'a.md')).toEqual(problems(number));
  });

  it('are told up to a limit, and how many there are besides', () => {
    const told = limitProblems(problems(150_000), 'a.md');
    expect(told).toHaveLength(PROBLEMS_OF_A_PAGE + 1);
    expect(told.at(-1)).toMatchObject({
      code: 'more-problems',
      message: expect.stringContaining('149900 more'),
      path: 'a.md',
    });
  });

  it('never lose an error to warnings', () => {
    const told = limitProblems([...problems(500), ...problems(1, 'error')], 'a.md');
    expect(told[0]).toMatchObject({ level: 'error', message: 'error 0' });
  });
});
