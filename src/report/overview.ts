import { countsAsSeen, plural } from './counts.ts';
import { headlineOf } from './headline.ts';
import { literal, row, tableHead } from './markdown.ts';
import type { AccessChange, Report } from './report.ts';

/** Longer headlines hold names that nobody reads to the end. */
const HEADLINE_LIMIT = 500;

/** What stands above all tables: headline, counts, who sees more than before, what is withheld. Each ends its last line. */
export function overview(report: Report): readonly string[] {
  const { added, updated, moved, deleted, unchanged, withheld, failed } = countsAsSeen(report);
  const numbers = { added, updated, moved, deleted, unchanged, withheld, failed };
  const parts = [
    `## ${literal(headlineOf(report).slice(0, HEADLINE_LIMIT))}\n`,
    tableHead(Object.keys(numbers)) + row(Object.values(numbers).map(String)),
    widenedText(report.access),
    withheldText(withheld),
  ];
  return parts.filter((part) => part !== '');
}

/** Says that so many rows are not there, and why. */
export function leftOutText(rows: number, because: string): string {
  return `\n**${plural(rows, 'row')} left out here**, because ${because}\n`;
}

/** An alert of GitHub's Markdown: a warning that nobody overlooks. */
function widenedText(access: readonly AccessChange[]): string {
  const widened = access.filter((change) => change.widened).length;
  return widened === 0
    ? ''
    : `> [!WARNING]\n> **${plural(widened, 'item')} can be seen by more people than before.**\n`;
}

function withheldText(withheld: number): string {
  if (withheld === 0) return '';
  const deletes = plural(withheld, 'delete');
  return `**${deletes} withheld**, because they are many. If they are meant, allow them for one run: \`allow-deletes: ${withheld}\`.\n`;
}
