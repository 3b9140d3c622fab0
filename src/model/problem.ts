import type { ProblemCode } from './problem-code.ts';

/** How much a problem matters: an error keeps a page from being published, the others do not. */
export type Level = 'error' | 'warning' | 'notice';

/** A position in a file; both numbers count from 1. */
export interface Place {
  readonly line: number;
  readonly column?: number | undefined;
}

/** Something that a person should know, tied to a file and a line where there is one. */
export interface Problem {
  readonly level: Level;
  /** Stable and in kebab case, for tests and for people who filter: `duplicate-document-id`. */
  readonly code: ProblemCode;
  /** What was expected and what came, in one sentence. */
  readonly message: string;
  /** What to do about it. */
  readonly hint?: string | undefined;
  /** More for whoever looks for the cause, such as a stack; people see it with `--verbose` alone. */
  readonly detail?: string | undefined;
  /** What it is about, such as a link as it is written: problems of one code with the same target are shown as one. */
  readonly target?: string | undefined;
  /** Path from the root of the repository. */
  readonly path?: string | undefined;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
}

/** Those of the problems that are errors. */
export function errorsOf(problems: readonly Problem[]): readonly Problem[] {
  return problems.filter(({ level }) => level === 'error');
}

/** Whether any of the problems is an error. */
export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some((problem) => problem.level === 'error');
}
