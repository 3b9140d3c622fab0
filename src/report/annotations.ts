import type { Level, Problem } from '../model/problem.ts';
import { plural } from './counts.ts';
import { groupMessage, groupProblems, type ProblemGroup } from './group-problems.ts';
import { plainSentence } from './strip-controls.ts';

/** Where an annotation is shown; the names are those of the toolkit. */
export interface AnnotationPlace {
  readonly title: string;
  /** From the root of the repository. */
  readonly file?: string | undefined;
  readonly startLine?: number | undefined;
  readonly startColumn?: number | undefined;
}

export interface Annotation {
  readonly level: Level;
  readonly message: string;
  readonly properties: AnnotationPlace;
}

export type AnnotationLimits = Readonly<Record<Level, number>>;

/** GitHub shows so many a step and drops the others without a word (actions/toolkit, `docs/problem-matchers.md`). */
export const GITHUB_LIMITS: AnnotationLimits = { error: 10, warning: 10, notice: 10 };

/**
 * Problems as annotations, errors first; equal ones are one, at the first of their places. Where there are more of a level than
 * can be shown, the last one says how many problems are missing. Each stands alone at its line, so each has its hint.
 *
 * @param limits how many of each level are shown, at least 1
 */
export function annotationsOf(
  problems: readonly Problem[],
  limits: AnnotationLimits = GITHUB_LIMITS,
): readonly Annotation[] {
  const levels: readonly Level[] = ['error', 'warning', 'notice'];
  const groups = groupProblems(problems);
  return levels.flatMap((level) => {
    const found = groups.filter(({ first }) => first.level === level);
    if (found.length <= limits[level]) return found.map(annotationOf);
    const shown = limits[level] - 1;
    return [...found.slice(0, shown).map(annotationOf), theOthers(level, sizeOf(found.slice(shown)))];
  });
}

function sizeOf(groups: readonly ProblemGroup[]): number {
  return groups.reduce((sum, { problems }) => sum + problems.length, 0);
}

function annotationOf(group: ProblemGroup): Annotation {
  const { level, code, hint, path, line, column } = group.first;
  return {
    level,
    message: [groupMessage(group), hint]
      .filter((part) => part !== undefined)
      .map(plainSentence)
      .join('\n'),
    properties: { title: `docs-to-coveo: ${plainSentence(code)}`, ...placeOf(path, line, column) },
  };
}

/** A line means nothing without its file, and a column nothing without its line. */
function placeOf(file: string | undefined, startLine: number | undefined, startColumn: number | undefined) {
  if (file === undefined) return {};
  if (startLine === undefined) return { file };
  return startColumn === undefined ? { file, startLine } : { file, startLine, startColumn };
}

function theOthers(level: Level, number: number): Annotation {
  return {
    level,
    message: `${plural(number, `more ${level}`)}: see the job summary, which lists them all.`,
    properties: { title: `docs-to-coveo: ${plural(number, `more ${level}`)}` },
  };
}
