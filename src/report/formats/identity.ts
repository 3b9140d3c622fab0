import { hashOf } from '../../model/canonical-json.ts';
import type { Problem } from '../../model/problem.ts';

/** A problem with a text that is the same in every run as long as it is the same problem. */
export interface IdentifiedProblem {
  readonly problem: Problem;
  /** Hexadecimal; of code, file, target or message, and how many of these came before. */
  readonly identity: string;
}

/**
 * Names each problem for programs that tell new ones from those of an earlier run. The line plays no part, so that text above it does not make
 * it a new one.
 */
export function identify(problems: readonly Problem[]): readonly IdentifiedProblem[] {
  const seen = new Map<string, number>();
  return problems.map((problem) => {
    const { code, path = '', target, message } = problem;
    const kind = [code, path, target ?? message];
    const key = JSON.stringify(kind);
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    return { problem, identity: hashOf([...kind, before]) };
  });
}
