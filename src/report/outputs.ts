import { headlineOf } from './headline.ts';
import type { Report } from './report.ts';
import { plainSentence } from './strip-controls.ts';

/**
 * The outputs of the action, by name, as `action.yml` declares them. What is not known is the empty string.
 *
 * @param reportPath where the report was written
 */
export function outputsOf(report: Report, reportPath: string): Record<string, string> {
  const { command, source, base, head, counts } = report;
  return {
    command,
    headline: plainSentence(headlineOf(report)),
    source: source ?? '',
    base: base ?? '',
    head: head ?? '',
    added: String(counts.added),
    updated: String(counts.updated),
    moved: String(counts.moved),
    deleted: String(counts.deleted),
    unchanged: String(counts.unchanged),
    withheld: String(counts.withheld),
    failed: String(counts.failed),
    unpublished: String(counts.unpublished),
    report: reportPath,
  };
}
