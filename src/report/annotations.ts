import type { Level, Problem } from '../problem.ts';
import { plural } from './counts.ts';
import { plainSentence } from './plain.ts';

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
 * Problems as annotations, errors first. Where there are more of a level than can be shown, the last one says how many are missing.
 *
 * @param limits how many of each level are shown, at least 1
 */
export function annotationsOf(
  problems: readonly Problem[],
  limits: AnnotationLimits = GITHUB_LIMITS,
): readonly Annotation[] {
  const levels: readonly Level[] = ['error', 'warning', 'notice'];
  return levels.flatMap((level) => {
    const found = problems.filter((problem) => problem.level === level);
    if (found.length <= limits[level]) return found.map(annotationOf);
    const shown = limits[level] - 1;
    return [...found.slice(0, shown).map(annotationOf), theOthers(level, found.length - shown)];
  });
}

function annotationOf({ level, code, message, hint, path, line, column }: Problem): Annotation {
  return {
    level,
    message: [message, hint]
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
