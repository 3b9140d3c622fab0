import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Problem } from '../../src/model/problem.ts';
import { annotationsOf, GITHUB_LIMITS } from '../../src/report/annotations.ts';
import { groupProblems } from '../../src/report/group-problems.ts';
import { anyProblem } from './any-report.ts';
import { problemWith } from './build.ts';

const warning = problemWith({ level: 'warning', code: 'link-to-nothing', message: 'No page at `x.md`.' });
const warnings = (number: number): readonly Problem[] =>
  Array.from({ length: number }, (_, index) => ({ ...warning, message: `No page at \`${index}.md\`.` }));

describe('annotationsOf', () => {
  it('shows a problem at its place, with the hint below the message', () => {
    const problem = problemWith({ path: 'docs/a.md', line: 3, column: 5, hint: 'Write a string.' });
    expect(annotationsOf([problem])).toEqual([
      {
        level: 'error',
        message: 'Expected a title, but got a list.\nWrite a string.',
        properties: { title: 'docs-to-coveo: coveo-wrong-type', file: 'docs/a.md', startLine: 3, startColumn: 5 },
      },
    ]);
  });

  it.each([
    [{}, {}],
    [{ line: 3 }, {}],
    [{ path: 'a.md' }, { file: 'a.md' }],
    [{ path: 'a.md', column: 2 }, { file: 'a.md' }],
    [
      { path: 'a.md', line: 3 },
      { file: 'a.md', startLine: 3 },
    ],
  ])('of %o says no more than is known', (place, properties) => {
    expect(annotationsOf([problemWith(place)])[0]?.properties).toEqual({
      title: 'docs-to-coveo: coveo-wrong-type',
      ...properties,
    });
  });

  it('puts errors first, then warnings, then notices', () => {
    const problems = [problemWith({ level: 'notice' }), warning, problemWith()];
    expect(annotationsOf(problems).map(({ level }) => level)).toEqual(['error', 'warning', 'notice']);
  });

  it('shows ten of a level as they are', () => {
    const shown = annotationsOf(warnings(10));
    expect(shown).toHaveLength(10);
    expect(shown.every(({ message }) => /^No page at `\d\.md`\.$/.test(message))).toBe(true);
  });

  it('counts all problems that are missing, also equal ones', () => {
    const problems = [...warnings(10), ...Array<Problem>(5).fill(warning)];
    expect(annotationsOf(problems).at(-1)?.message).toMatch(/^6 more warnings: /);
  });

  it('says in the last one how many more there are', () => {
    const shown = annotationsOf([...warnings(25), problemWith()]);
    expect(shown).toHaveLength(11);
    expect(shown.at(-1)).toEqual({
      level: 'warning',
      message: '16 more warnings: see the job summary, which lists them all.',
      properties: { title: 'docs-to-coveo: 16 more warnings' },
    });
  });

  it('stays within the limits whatever the problems are', () => {
    fc.assert(
      fc.property(fc.array(anyProblem, { maxLength: 60 }), (problems) => {
        const shown = annotationsOf(problems);
        for (const level of ['error', 'warning', 'notice'] as const) {
          const found = groupProblems(problems).filter(({ first }) => first.level === level).length;
          expect(shown.filter((one) => one.level === level)).toHaveLength(Math.min(found, GITHUB_LIMITS[level]));
        }
        for (const { message } of shown) expect(message).not.toMatch(/[^\P{Cc}\n]/u);
      }),
    );
  });
});
