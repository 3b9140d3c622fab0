import type { Problem } from '../model/problem.ts';

/** More help nobody, and a hostile page could have a million. */
export const PROBLEMS_OF_A_PAGE = 100;

/** The problems of one page, errors first where there are too many; then the last one says how many there are besides. */
export function limitProblems(problems: readonly Problem[], path: string): readonly Problem[] {
  if (problems.length <= PROBLEMS_OF_A_PAGE) return problems;
  const isError = ({ level }: Problem) => level === 'error';
  const sorted = [...problems.filter(isError), ...problems.filter((problem) => !isError(problem))];
  const shown = sorted.slice(0, PROBLEMS_OF_A_PAGE);
  const level = shown.at(-1)?.level ?? 'warning';
  const message = `The page has ${problems.length - PROBLEMS_OF_A_PAGE} more problems than the ${PROBLEMS_OF_A_PAGE} that are shown.`;
  return [...shown, { level, code: 'more-problems', message, path }];
}
