import type { Level, Problem } from '../../model/problem.ts';
import { codeAddress, PROJECT } from '../guide/documentation-address.ts';
import type { Report } from '../report.ts';
import { type IdentifiedProblem, identify } from './identity.ts';
import { problemText } from './problem-text.ts';
import type { FormatContext } from './report-format.ts';

const LEVELS: Readonly<Record<Level, string>> = { error: 'error', warning: 'warning', notice: 'note' };

/**
 * SARIF 2.1.0, as code scanning of GitHub and many editors read it: one run, a rule for each code, a result for each problem.
 * https://docs.oasis-open.org/sarif/sarif/v2.1.0/
 */
export function sarifFormat({ problems }: Report, context: FormatContext): string {
  const rules = [...new Set(problems.map(({ code }) => code))].sort();
  const driver = {
    name: 'docs-to-coveo',
    version: context.version,
    informationUri: PROJECT,
    rules: rules.map((id) => ({ id, helpUri: codeAddress(id) })),
  };
  const results = identify(problems).map((one) => resultOf(one, rules.indexOf(one.problem.code), context));
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver }, columnKind: 'utf16CodeUnits', results }],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function resultOf({ problem, identity }: IdentifiedProblem, ruleIndex: number, context: FormatContext) {
  const { level, code } = problem;
  return {
    ruleId: code,
    ruleIndex,
    level: LEVELS[level],
    message: { text: problemText(problem) },
    locations: [{ physicalLocation: placeOf(problem, context) }],
    partialFingerprints: { 'docsToCoveo/v1': identity },
  };
}

/** Addresses are relative to the root of the repository, as code scanning wants them. */
function placeOf({ path, line, column }: Problem, { settingsFile }: FormatContext) {
  const uri = (path ?? settingsFile).toWellFormed().split('/').map(encodeURIComponent).join('/');
  const region = { startLine: line ?? 1, ...(column === undefined ? {} : { startColumn: column }) };
  return { artifactLocation: { uri, uriBaseId: '%SRCROOT%' }, region };
}
