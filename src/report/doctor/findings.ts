import type { Problem } from '../../model/problem.ts';
import type { DoctorFinding } from './doctor-report.ts';

export function right(text: string): DoctorFinding {
  return { state: 'right', text };
}

/** @param why such as "needs a key" */
export function unknown(why: string): DoctorFinding {
  return { state: 'unknown', text: `Not looked at: ${why}.` };
}

/** A problem as a run would tell it: an error is wrong, a warning or a notice is a warning. */
export function problemFinding({ level, code, message, hint }: Problem, cause?: DoctorFinding['cause']): DoctorFinding {
  const state = level === 'error' ? 'wrong' : 'warning';
  return { state, text: message, remedy: hint, code, cause };
}

/** Several problems of one thing: the worst decides, a few are told. */
export function problemsFinding(
  problems: readonly Problem[],
  cause?: DoctorFinding['cause'],
): DoctorFinding | undefined {
  const sorted = problems.toSorted((one, other) => Number(other.level === 'error') - Number(one.level === 'error'));
  const [first, ...others] = sorted;
  if (first === undefined) return undefined;
  const told = sorted.slice(0, TOLD).map(placed).join(' ');
  const more = others.length >= TOLD ? ` And ${others.length + 1 - TOLD} more; \`docs-to-coveo check\` tells all.` : '';
  return { ...problemFinding(first, cause), text: `${told}${more}` };
}

const TOLD = 3;

function placed({ message, path, line }: Problem): string {
  const place = [path, path === undefined ? undefined : line].filter((part) => part !== undefined).join(':');
  return place === '' ? message : `${place}: ${message}`;
}
