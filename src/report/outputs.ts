import type { Report } from './report.ts';

/**
 * The outputs of the action, by name, as `action.yml` declares them. What is not known is the empty string.
 *
 * @param reportPath where the report was written
 */
export function outputsOf({ command, source, base, head, counts }: Report, reportPath: string): Record<string, string> {
  return {
    command,
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
