import { joinWithin } from './join-within.ts';
import { leftOutText, overview } from './overview.ts';
import type { Report } from './report.ts';
import { tablesOf } from './summary-tables.ts';
import { trafficText } from './traffic.ts';

/** GitHub refuses a step's summary above 1024 KiB as a whole; the rest is room for what other parts of the step write. */
export const SUMMARY_LIMIT = 1_000_000;

/** Problems and changes of access are there to be seen; changes are there to be looked up. */
const OPEN = { problems: Number.POSITIVE_INFINITY, changes: 0 };

export interface SummaryOptions {
  /** Web address of the repository, for links to files: `https://github.com/acme/handbook`. */
  readonly repositoryUrl?: string | undefined;
  /** Commit that the links show; the report's own where it is absent. */
  readonly head?: string | undefined;
}

/** The report as Markdown for `GITHUB_STEP_SUMMARY`: never above the limit, names from the repository made harmless. */
export function renderSummary(report: Report, options: SummaryOptions = {}): string {
  const { repositoryUrl, head = report.head ?? undefined } = options;
  const tables = tablesOf(report, { repositoryUrl, head, base: report.base ?? undefined }, OPEN);
  const beginning = [...overview(report), `${trafficText(report)}\n`].join('\n');
  return joinWithin(beginning, tables, { limit: SUMMARY_LIMIT, sizeOf: bytesOf, cutText });
}

function cutText(rows: number): string {
  return leftOutText(
    rows,
    'GitHub shows no summary above 1 MiB. The report, which the output `report` names, has them all.',
  );
}

function bytesOf(text: string): number {
  return Buffer.byteLength(text);
}
