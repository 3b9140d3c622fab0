import { errorsOf, type Problem } from '../../model/problem.ts';
import { headlineOf } from '../headline.ts';
import type { Report } from '../report.ts';
import { placeText, plainSentence } from '../strip-controls.ts';
import type { FormatContext } from './report-format.ts';

/**
 * JUnit's XML, as Jenkins, Azure Pipelines, GitLab and Bitbucket show it: a case for each problem, and one for the run as a whole. Errors are
 * failures. Warnings and notices pass, with their text as output, because the command passes with them.
 * https://github.com/testmoapp/junitxml
 */
export function jUnitFormat(report: Report, { settingsFile }: Pick<FormatContext, 'settingsFile'>): string {
  const { command, problems } = report;
  const failures = errorsOf(problems).length;
  const counts = `tests="${problems.length + 1}" failures="${failures}" errors="0"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="docs-to-coveo" ${counts}>`,
    `  <testsuite name="docs-to-coveo ${command}" ${counts}>`,
    ...wholeCase(report),
    ...problems.flatMap((problem) => caseOf(problem, settingsFile)),
    '  </testsuite>',
    '</testsuites>',
    '',
  ].join('\n');
}

/** So that there is a case also where all is well, as readers refuse a file without any. */
function wholeCase(report: Report): readonly string[] {
  return [
    `    <testcase classname="docs-to-coveo" name="${report.command}">`,
    `      <system-out>${escaped(headlineOf(report))}</system-out>`,
    '    </testcase>',
  ];
}

function caseOf(problem: Problem, settingsFile: string): readonly string[] {
  const { level, code, message, hint, path = settingsFile, line } = problem;
  const place = placeText({ path, line });
  const text = [`${place}: ${message}`, hint].flatMap((part) => (part === undefined ? [] : escaped(part))).join('\n');
  const result =
    level === 'error'
      ? `<failure message="${escaped(message)}" type="${escaped(code)}">${text}</failure>`
      : `<system-out>${level}: ${text}</system-out>`;
  return [
    `    <testcase classname="${escaped(path)}" name="${escaped(`${code} at ${place}`)}" file="${escaped(path)}">`,
    `      ${result}`,
    '    </testcase>',
  ];
}

/** One line, without what XML 1.0 cannot hold: https://www.w3.org/TR/xml/#charsets */
function escaped(text: string): string {
  return plainSentence(text)
    .replace(/[\ufffe\uffff]/g, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
