import type { Command } from '../model/command.ts';
import type { Report } from './report.ts';

/** 0 done, 1 the service or git failed, 2 settings or usage, 3 problems in pages, 4 deletes withheld, 5 items rejected. */
export type ExitCode = 0 | 1 | 2 | 3 | 4 | 5;

/** What ended a run, whatever its pages are like. */
export type Ending =
  /** It came to its end. */
  | 'done'
  /** The settings, the arguments or the branch are wrong. */
  | 'usage'
  /** The service or git failed, or the run was stopped. */
  | 'failed'
  /** The guard kept a rebuild from beginning. */
  | 'withheld'
  /** Coveo accepted items and rejected them afterwards. */
  | 'rejected';

/** All that the exit code depends on. */
export interface Outcome {
  readonly ending: Ending;
  readonly pageErrors: boolean;
  /** Deletes, or changes of identities, were withheld. */
  readonly withheld: boolean;
  readonly command: Command;
}

interface Rule {
  readonly code: ExitCode;
  applies(outcome: Outcome): boolean;
}

/** In this order: the first that applies decides. */
const RULES: readonly Rule[] = [
  { code: 2, applies: ({ ending }) => ending === 'usage' },
  { code: 1, applies: ({ ending }) => ending === 'failed' },
  { code: 5, applies: ({ ending }) => ending === 'rejected' },
  { code: 3, applies: ({ pageErrors }) => pageErrors },
  // A plan withholds nothing; it only says that a publish would.
  { code: 4, applies: ({ ending, withheld, command }) => (withheld || ending === 'withheld') && command !== 'plan' },
];

/** The exit code of a run: 0 where no rule applies. */
export function exitCode(outcome: Outcome): ExitCode {
  return RULES.find((rule) => rule.applies(outcome))?.code ?? 0;
}

/**
 * The exit code of a plan as scripts of Terraform know it (https://developer.hashicorp.com/terraform/cli/commands/plan#detailed-exitcode):
 * 0 nothing to do, 1 an error of any kind, 2 something to do.
 */
export function detailedExitCode({ exit, report }: { readonly exit: number; readonly report: Report }): 0 | 1 | 2 {
  if (exit !== 0) return 1;
  const { added, updated, moved, deleted, withheld } = report.counts;
  const { pushed = [], deleted: removed = [], withheld: kept = [] } = report.identities ?? {};
  const changes = added + updated + moved + deleted + withheld + pushed.length + removed.length + kept.length;
  return changes > 0 ? 2 : 0;
}
