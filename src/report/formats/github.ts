import { annotationsOf } from '../annotations.ts';
import { headlineOf } from '../headline.ts';
import type { Report } from '../report.ts';
import { stripControls } from '../strip-controls.ts';

/**
 * Workflow commands, a line each, which the runner of GitHub Actions shows as annotations at their lines; the first line is the headline.
 * As many as GitHub shows for a step: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export function gitHubFormat(report: Report): string {
  const commands = annotationsOf(report.problems).map(({ level, message, properties }) => {
    const { title, file, startLine, startColumn } = properties;
    const given = Object.entries({ title, file, line: startLine, col: startColumn }).filter(
      ([, value]) => value != null,
    );
    return `::${level} ${given.map(([name, value]) => `${name}=${property(String(value))}`).join(',')}::${data(message)}`;
  });
  return `${[stripControls(headlineOf(report)), ...commands].join('\n')}\n`;
}

/** What ends a command or a line is written as its percent code (`command.ts` of actions/toolkit). */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(stripControls(text)).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
