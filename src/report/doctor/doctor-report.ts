import type { ProblemCode } from '../../model/problem-code.ts';

/** `unknown`: it could not be looked at, and the text says why. */
export type DoctorState = 'right' | 'wrong' | 'warning' | 'unknown';

/** One line of the answer. */
export interface DoctorCheck {
  /** Stable, for programs: `settings`. */
  readonly name: string;
  readonly state: DoctorState;
  /** Whole sentences. */
  readonly text: string;
  readonly remedy?: string | undefined;
  /** What `explain` knows more of. */
  readonly code?: ProblemCode | undefined;
}

export interface DoctorReport {
  readonly version: 1;
  readonly command: 'doctor';
  readonly checks: readonly DoctorCheck[];
}

/** What a check found, before it has a name. */
export interface DoctorFinding extends Omit<DoctorCheck, 'name'> {
  /** Of what is wrong: the settings or the arguments are, or the service or git could not be asked at all. */
  readonly cause?: 'settings' | 'unreachable' | undefined;
}

/** A finding with its name. */
export type NamedFinding = DoctorFinding & { readonly name: string };

/** What people and programs are shown. */
export function doctorReport(findings: readonly NamedFinding[]): DoctorReport {
  const checks = findings.map(({ name, state, text, remedy, code }) => ({ name, state, text, remedy, code }));
  return { version: 1, command: 'doctor', checks };
}

/** The first that applies of 2, 1 and 3, as of every command; warnings and what is not known do not count. */
export function doctorExit(findings: readonly DoctorFinding[]): 0 | 1 | 2 | 3 {
  const wrong = findings.filter(({ state }) => state === 'wrong');
  if (wrong.some(({ cause }) => cause === 'settings')) return 2;
  if (wrong.some(({ cause }) => cause === 'unreachable')) return 1;
  return wrong.length > 0 ? 3 : 0;
}
