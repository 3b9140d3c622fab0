import type { Command } from '../model/command.ts';

/** 0 done, 1 the service or git failed, 2 settings or usage, 3 problems in pages, 4 deletes withheld, 5 items rejected. */
export type ExitCode = 0 | 1 | 2 | 3 | 4 | 5;

/** All that the exit code depends on. */
export interface Outcome {
  readonly settingsErrors: boolean;
  readonly serviceFailed: boolean;
  readonly verificationRejected: boolean;
  readonly pageErrors: boolean;
  readonly withheld: boolean;
  readonly command: Command;
}

interface Rule {
  readonly code: ExitCode;
  applies(outcome: Outcome): boolean;
}

/** In this order: the first that applies decides. */
const RULES: readonly Rule[] = [
  { code: 2, applies: ({ settingsErrors }) => settingsErrors },
  { code: 1, applies: ({ serviceFailed }) => serviceFailed },
  { code: 5, applies: ({ verificationRejected }) => verificationRejected },
  { code: 3, applies: ({ pageErrors }) => pageErrors },
  // A plan withholds nothing; it only says that a publish would.
  { code: 4, applies: ({ withheld, command }) => withheld && command !== 'plan' },
];

/** The exit code of a run: 0 where no rule applies. */
export function exitCode(outcome: Outcome): ExitCode {
  return RULES.find((rule) => rule.applies(outcome))?.code ?? 0;
}
