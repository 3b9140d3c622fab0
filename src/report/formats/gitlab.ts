import type { Level } from '../../model/problem.ts';
import type { Report } from '../report.ts';
import { type IdentifiedProblem, identify } from './identity.ts';
import { problemText } from './problem-text.ts';
import type { FormatContext } from './report-format.ts';

/** GitLab knows `info`, `minor`, `major`, `critical` and `blocker`. */
const SEVERITIES: Readonly<Record<Level, string>> = { error: 'major', warning: 'minor', notice: 'info' };

/**
 * Code quality as GitLab shows it in a merge request: a JSON array with one entry a problem.
 * https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
 */
export function gitLabFormat({ problems }: Report, context: Pick<FormatContext, 'settingsFile'>): string {
  return `${JSON.stringify(
    identify(problems).map((one) => entryOf(one, context)),
    null,
    2,
  )}\n`;
}

function entryOf({ problem, identity }: IdentifiedProblem, { settingsFile }: Pick<FormatContext, 'settingsFile'>) {
  const { level, code, path, line } = problem;
  return {
    description: problemText(problem),
    check_name: code,
    fingerprint: identity,
    severity: SEVERITIES[level],
    location: { path: path ?? settingsFile, lines: { begin: line ?? 1 } },
  };
}
