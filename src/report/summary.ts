import { countsAsSeen, plural } from './counts.ts';
import { headlineOf } from './headline.ts';
import { literal, row, tableHead } from './markdown.ts';
import type { Report } from './report.ts';
import { type Table, tablesOf } from './summary-tables.ts';
import { trafficText } from './traffic.ts';

/** GitHub refuses a step's summary above 1024 KiB as a whole; the rest is room for what other parts of the step write. */
export const SUMMARY_LIMIT = 1_000_000;

/** Longer headlines hold names that nobody reads to the end. */
const HEADLINE_LIMIT = 500;

export interface SummaryOptions {
  /** Web address of the repository, for links to files: `https://github.com/acme/handbook`. */
  readonly repositoryUrl?: string | undefined;
  /** Commit that the links show; the report's own where it is absent. */
  readonly head?: string | undefined;
}

/** The report as Markdown for `GITHUB_STEP_SUMMARY`: never above the limit, names from the repository made harmless. */
export function renderSummary(report: Report, options: SummaryOptions = {}): string {
  const { repositoryUrl, head = report.head ?? undefined } = options;
  const tables = tablesOf(report, { repositoryUrl, head, base: report.base ?? undefined });
  return joinWithin(beginning(report), tables, SUMMARY_LIMIT);
}

function beginning(report: Report): string {
  const { added, updated, moved, deleted, unchanged, withheld, failed } = countsAsSeen(report);
  const numbers = { added, updated, moved, deleted, unchanged, withheld, failed };
  const parts = [
    `## ${literal(headlineOf(report).slice(0, HEADLINE_LIMIT))}\n`,
    tableHead(Object.keys(numbers)) + row(Object.values(numbers).map(String)),
    withheldText(withheld),
    `${trafficText(report)}\n`,
  ];
  return parts.filter((part) => part !== '').join('\n');
}

function withheldText(withheld: number): string {
  if (withheld === 0) return '';
  const deletes = plural(withheld, 'delete');
  return `**${deletes} withheld**, because they are many. If they are meant, allow them for one run: \`allow-deletes: ${withheld}\`.\n`;
}

/** Puts the tables after the beginning, leaving out whole rows where the limit, in bytes, would be passed. */
function joinWithin(beginning: string, tables: readonly Table[], limit: number): string {
  let room = limit - bytesOf(beginning) - bytesOf(cutText(Number.MAX_SAFE_INTEGER));
  let cut = 0;
  const parts = [beginning];
  for (const { opening, rows, closing } of tables) {
    const kept = rowsWithin(rows, room - bytesOf(opening + closing));
    cut += rows.length - kept.length;
    if (kept.length === 0) continue;
    const text = opening + kept.join('') + closing;
    room -= bytesOf(text);
    parts.push(text);
  }
  return parts.join('') + (cut > 0 ? cutText(cut) : '');
}

function rowsWithin(rows: readonly string[], room: number): readonly string[] {
  let left = room;
  return rows.filter((text) => {
    const size = bytesOf(text);
    if (size > left) return false;
    left -= size;
    return true;
  });
}

function cutText(rows: number): string {
  return `\n**${plural(rows, 'row')} left out here**, because GitHub shows no summary above 1 MiB. The report, which the output \`report\` names, has them all.\n`;
}

function bytesOf(text: string): number {
  return Buffer.byteLength(text);
}
