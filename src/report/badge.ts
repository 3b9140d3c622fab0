import { errorsOf } from '../model/problem.ts';
import { countProblems, plural } from './counts.ts';
import type { Report } from './report.ts';

/**
 * What shields.io reads for a badge, as JSON that ends with a line break: how many pages are in search, or what is wrong.
 * https://shields.io/badges/endpoint-badge
 */
export function badgeOf(report: Report): string {
  return `${JSON.stringify({ schemaVersion: 1, ...saying(report) })}\n`;
}

interface Saying {
  readonly label: string;
  readonly message: string;
  readonly color: string;
}

function saying({ command, problems, counts }: Report): Saying {
  const label = command === 'check' ? 'docs' : 'docs in search';
  const errors = errorsOf(problems);
  if (errors.length > 0) return { label, message: countProblems(errors), color: 'red' };
  const warnings = problems.filter(({ level }) => level === 'warning');
  const color = warnings.length > 0 ? 'yellow' : 'brightgreen';
  if (command === 'check') return { label, message: countProblems(warnings) || 'no problems', color };
  const { added, updated, moved, unchanged } = counts;
  return { label, message: plural(added + updated + moved + unchanged, 'page'), color };
}
