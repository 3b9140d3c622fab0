import type { Level, Problem } from '../model/problem.ts';
import { changesOf } from './changes.ts';
import type { Counts, Report } from './report.ts';

const LEVELS: readonly Level[] = ['error', 'warning', 'notice'];

/** `1 page`, `2 pages`. */
export function plural(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** `2 errors, 1 warning`; empty where there are no problems. */
export function countProblems(problems: readonly Problem[]): string {
  const counted = LEVELS.map((level) => ({
    level,
    number: problems.filter((problem) => problem.level === level).length,
  }));
  return counted
    .filter(({ number }) => number > 0)
    .map(({ level, number }) => plural(number, level))
    .join(', ');
}

/**
 * Counts as people see them: a page whose address changed, one added and one deleted by document id, is one move.
 * Programs get `report.counts` as they are.
 */
export function countsAsSeen({ counts, items }: Pick<Report, 'counts' | 'items'>): Counts {
  const added = items.filter(({ action }) => action === 'added').length;
  const pairs = added - changesOf(items).filter(({ kind }) => kind === 'added').length;
  return {
    ...counts,
    added: Math.max(0, counts.added - pairs),
    deleted: Math.max(0, counts.deleted - pairs),
    moved: counts.moved + pairs,
  };
}
