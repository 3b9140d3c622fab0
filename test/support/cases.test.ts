import { describe, expect, it } from 'vitest';
import { casesFactor, casesOf, everyNth } from './cases.ts';

describe('how many cases run', () => {
  it.each([
    [{}, 1],
    [{ DOCS_TO_COVEO_CASES: '' }, 1],
    [{ DOCS_TO_COVEO_CASES: '10' }, 10],
    [{ DOCS_TO_COVEO_CASES: '0.5' }, 0.5],
  ])('with %j: the usual number times %j', (environment, factor) => {
    expect(casesFactor(environment)).toBe(factor);
  });

  it.each(['many', '0', '-1', 'NaN'])('is refused where the factor is %s, which would test nothing', (named) => {
    expect(() => casesFactor({ DOCS_TO_COVEO_CASES: named })).toThrow(/must be a number above 0/);
  });

  it('is never none, and never less of a corpus than was asked for', () => {
    expect([1, 10, 0.1, 0.001].map((factor) => casesOf(30, factor))).toEqual([30, 300, 3, 1]);
    expect([1, 10, 100, 0.5].map((factor) => everyNth(16, factor))).toEqual([16, 2, 1, 32]);
  });
});
